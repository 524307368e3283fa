"""Whom a deed reaches, where no preposition says it outright: the only other state that its clause names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from legation.facts.act.en.parties import meant
from legation.grammar import Match
from legation.language.clauses import is_passive
from legation.language.states import StateMention
from legation.language.words import Word

# What hangs on behind these tells of grounds, times and manners, not of whom the deed meets.
_CIRCUMSTANCES = frozenset(
    "after before following over amid despite since during because according under through via "
    "without until pending alongside including except besides response reaction connection view".split()
)
_APART = frozenset(["advcl", "parataxis", "ccomp", "relcl", "conj"])
_NAMED = ("name", "demonym", "abbreviation", "capital", "people", "organisation")


def reached(m: Match, by: Iterable[str], also: Iterable[Word] = ()) -> tuple[str, ...]:
    """Give the one state that the clause of the verb names beside the doers; nothing where there are several.

    also: words besides the verb whose own words count, as the noun that a relative clause describes.
    """
    own = set(by)
    found: dict[str, None] = {}
    for head in (m.word, *also):
        for word in _inside(m, head):
            if isinstance(word.mention, StateMention) and word.mention.form in _NAMED:
                if word.mention.code not in own:
                    found[word.mention.code] = None
            elif word.dep in ("dobj", "dative", "pobj") and word.mention is not None:
                found.update(dict.fromkeys(s for s in meant(m, word) if s not in own))
    return tuple(found) if len(found) == 1 else ()


def _inside(m: Match, head: Word) -> Iterator[Word]:
    """Yield the words of the clause but for its doer and its circumstances."""
    doing = head is m.word and head.is_verb and not is_passive(m.sentence, head)
    for child in m.sentence.children(head):
        if head.is_verb and (child.dep in _APART or (child.dep in ("nsubj", "csubj") and doing)):
            continue
        if child.dep in ("prep", "agent", "mark") and (
            child.lower in _CIRCUMSTANCES
            or (
                child.lower in ("in", "by")
                and any(w.lower in _CIRCUMSTANCES for w in m.sentence.children(child))
            )
        ):
            continue
        if not head.is_verb and child.dep == "advcl":
            continue
        yield child
        yield from _inside(m, child)
