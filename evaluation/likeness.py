"""How like two values of a fact are: 1 is right, 0 is wrong, in between is half of the way.

Every function takes the annotated value first and the reader's second.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any

from legation.records import Fact, Person, Place
from legation.records.edtf import is_edtf, within

HALF = 0.5
# Words that two good ways of cutting the same stretch of text may differ in.
_LITTLE = frozenset(
    "the a an of to in on for and or with at by from between its their his her two both s".split()
)
_UNDECOMPOSED = str.maketrans({"đ": "d", "Đ": "D"})


@lru_cache(maxsize=50_000)
def folded(text: str) -> tuple[str, ...]:
    """Give the words of a text in lower case, without accents and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_UNDECOMPOSED))
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return tuple(re.findall(r"[0-9a-z]+", letters.lower()))


def exactly(wanted: object, given: object) -> float:
    """Score 1 for the same value."""
    return float(wanted == given)


def wording(wanted: str | None, given: str | None) -> float:
    """Score words cut from a dispatch by the F1 of those that carry meaning."""
    one, two = (frozenset(folded(text or "")) - _LITTLE for text in (wanted, given))
    return 2 * len(one & two) / (len(one) + len(two)) if one or two else 1.0


def date(wanted: str | None, given: str | None) -> float:
    """Score an EDTF date: half for a vaguer or sharper one that does not contradict."""
    if wanted == given:
        return 1.0
    if not (wanted and given and is_edtf(wanted) and is_edtf(given)):
        return 0.0
    return HALF if within(wanted, given) or within(given, wanted) else 0.0


def codes(wanted: Collection[str] | None, given: Collection[str] | None) -> float:
    """Score a list of codes or topics by the share that both have of all that either has."""
    one, two = frozenset(wanted or ()), frozenset(given or ())
    return len(one & two) / len(one | two) if one or two else 1.0


def amount(wanted: Any, given: Any) -> float:
    """Score a number: right within a hundredth."""
    try:
        return float(abs(float(wanted) - float(given)) <= abs(float(wanted)) / 100)
    except (TypeError, ValueError):
        return 0.0


def place(wanted: Place | None, given: Place | None) -> float:
    """Score a place: half for the right country, and for one told where none was annotated."""
    if wanted is None:
        return 1.0 if given is None else HALF
    if given is None:
        return 0.0
    if folded(wanted.name) == folded(given.name):
        return 1.0
    return HALF if wanted.country == given.country else 0.0


def name(wanted: str, given: str) -> float:
    """Score a name: half for a short form of it, or a longer one."""
    one, two = folded(wanted), folded(given)
    if one == two:
        return 1.0
    shared = frozenset(one) & frozenset(two)
    shorter = min((frozenset(one), frozenset(two)), key=len)
    return HALF if shared == shorter and any(len(word) > 1 for word in shorter) else 0.0


def same_people(wanted: Sequence[Person], given: Sequence[Person]) -> list[tuple[Person, Person, float]]:
    """Give who is whom, one to one, the likeliest first, each with the score of the name."""
    likely = [
        (score, -i, -j)
        for i, one in enumerate(wanted)
        for j, two in enumerate(given)
        if (score := name(one.name, two.name))
    ]
    left, right = set(range(len(wanted))), set(range(len(given)))
    found = []
    for score, i, j in sorted(likely, reverse=True):
        if -i in left and -j in right:
            left.remove(-i)
            right.remove(-j)
            found.append((wanted[-i], given[-j], score))
    return found


def people(wanted: Sequence[Person], given: Sequence[Person]) -> float:
    """Score who is named: F1 of the names, half for people told where none were annotated."""
    if not wanted:
        return HALF if given else 1.0
    return 2 * sum(score for *_, score in same_people(wanted, given)) / (len(wanted) + len(given))


def offices(wanted: Sequence[Person], given: Sequence[Person]) -> float | None:
    """Score office and state of the people whom both name; None where they share nobody."""
    pairs = same_people(wanted, given)
    if not pairs:
        return None
    right = sum(wording(one.office, two.office) + exactly(one.state, two.state) for one, two, _ in pairs)
    return right / (2 * len(pairs))


def touches(wanted: Fact, given: Fact) -> bool:
    """Tell whether the two cite a common stretch of the text."""
    return any(one.overlaps(two) for one in wanted.evidence for two in given.evidence)
