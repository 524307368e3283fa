"""Bodies of many states that act as one: `the G7`, `ECOWAS`."""

from __future__ import annotations

from collections.abc import Iterable

from legation.grammar import Match
from legation.language.gazetteer.groups import named_in
from legation.language.memberships import club_of
from legation.language.words import Word

_BLOCS = frozenset("member bloc grouping alliance club".split())
_MEMBERS = frozenset("member ally neighbour neighbor state country partner nation".split())
_LETTERS = 3


def members_acting(m: Match, word: Word) -> tuple[str, ...]:
    """Give the members of the group that acts (`the G7`, `the G7 ministers`), empty where they are not known."""
    club = club_of(m.sentence, word) if word.tag[:2] == "NN" else None
    return named_in(club) if club is not None else ()


def acts_for_many(m: Match, words: Iterable[Word]) -> bool:
    """Tell a body that is no state's: `ECOWAS`, `the bloc`. What it does neither of two states does."""
    return any(
        w.lemma in _BLOCS
        or (w.tag[:3] == "NNP" and w.mention is None and w.text.isupper() and len(w.text) >= _LETTERS)
        or club_of(m.sentence, w) is not None
        for w in words
        if w.is_noun
    )


def named_members(m: Match, words: Iterable[Word]) -> list[Word]:
    """Give who is named behind words for members (`NATO members Denmark and Norway`), else the words themselves."""
    words = list(words)
    named = [a for w in words if w.lemma in _MEMBERS for a in m.sentence.children(w, "appos")]
    return [one for a in named for one in m.sentence.conjuncts(a)] or words
