"""Mends what the parser makes of people named one after the other: `met A, then B, and lastly C`.

`With Peru's A, Chile's B and Kenya's C` it reads as one name that owns the next, `A, then B` as one person told
twice; and of `met A on Monday, who is visiting` it takes Monday for the one who visits, of `flies to Lima today, where
he will speak` today for the place.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from legation.language.dates import DateMention
from legation.language.states import StateMention
from legation.language.words import Word

_COMMAS = frozenset([",", ";"])
_ADDING = frozenset(["and", "then", "plus", "&"])
_BESIDE = frozenset("lastly finally later also as well too afterwards subsequently".split())
_MET = frozenset(["dobj", "pobj"])
# What the parser takes the second of two people for, where it loses the row.
_LOST = frozenset("appos poss nmod compound npadvmod dep conj".split())


def put_people_in_rows(words: Sequence[Word]) -> None:
    """Coordinate people who are named one after the other, and give clauses behind a date their person, in place."""
    people = [w for w in words if hasattr(w.mention, "member")]
    for relative in words:
        if relative.lower in ("who", "where") and words[relative.index - 1].text == ",":
            _part_from_date(words, words[relative.head], relative)
    at = 0
    while at < len(people):
        row, adding = [people[at]], False
        for following in people[at + 1 :]:
            between = words[row[-1].index + 1 : following.index]
            if not _links(between) or following.dep not in _LOST:
                break
            adding = adding or any(w.lower in _ADDING for w in between)
            row.append(following)
        if adding and row[0].dep in _MET:
            _coordinate(words, row)
        at += len(row)


def _links(between: Sequence[Word]) -> bool:
    """Tell whether nothing stands between two people but commas, `and then`, and the state of the second."""
    kept = list(between)
    if kept and kept[-1].tag == "POS":
        owner = kept[-2] if len(kept) > 1 else None
        if owner is None or not isinstance(owner.mention, StateMention):
            return False
        kept = kept[:-2]
    told = [w for w in kept if w.text not in _COMMAS]
    return bool(kept) and all(w.lower in _ADDING or w.lower in _BESIDE for w in told)


def _coordinate(words: Sequence[Word], row: Sequence[Word]) -> None:
    for before, named in pairwise(row):
        if named.dep != "conj" or named.head not in [w.index for w in row]:
            named.head, named.dep = before.index, "conj"
        possessive = words[named.index - 1]
        if possessive.tag == "POS":
            owner = words[possessive.index - 1]
            owner.head, owner.dep = named.index, "poss"


def _part_from_date(words: Sequence[Word], verb: Word, relative: Word) -> None:
    """Hang the clause on the person or place before the date: `met A on Monday, who is visiting`."""
    dated = words[verb.head]
    if verb.dep != "relcl" or not isinstance(dated.mention, DateMention):
        return
    meant = reversed(words[: dated.index])
    if relative.lower == "who":
        above = next((w for w in meant if hasattr(w.mention, "member")), None)
    else:
        above = next((w for w in meant if _is_place(w)), None)
    if above is not None:
        verb.head = above.index


def _is_place(word: Word) -> bool:
    return word.tag == "NNP" and word.dep in ("pobj", "dobj") and not isinstance(word.mention, DateMention)
