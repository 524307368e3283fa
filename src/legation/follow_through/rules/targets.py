"""Amounts that were to be reached: trade of so much, so many students."""

from __future__ import annotations

import re
from datetime import timedelta

from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.language.quantities import find_quantities
from legation.records.edtf import bounds, is_edtf
from legation.resolution.wording import content, stem

_REACH = stems("raise reach increase bring lift grow boost expand achieve double aim take strive")
_MEASURES = {
    "trade_turnover": stems("trade turnover"),
    "exports": stems("export exports"),
    "imports": stems("import imports"),
    "investment": stems("investment investments invest"),
    "visitors": stems("tourist tourists visitor visitors arrivals"),
    "students": stems("student students"),
    "flights": stems("flight flights"),
}
_MULTIPLES = {
    stem(word): times
    for times, words in (
        (2, "double twofold twice"),
        (3, "triple treble threefold"),
        (4, "quadruple fourfold"),
    )
    for word in words.split()
}
# What was known longer ago is not what is to be doubled.
_OF_THE_DAY = timedelta(731)
_VOLUME = stems(
    "double triple treble quadruple twofold threefold fourfold volume value flow way annual level figure"
).union(*_MEASURES.values())
_EXPECTED = re.compile(
    r"\b(?:expect\w*|forecast\w*|project(?:ed|ion\w*)|could|would|will|may|might|aim\w*|target\w*|goal|hope\w*|potential"
    r"|call(?:s|ed|ing)? (?:for|on)|rais(?:e|ing)|increas(?:e|ing) (?:to|it|trade)|striv\w+|objective|ambition)\b",
    re.IGNORECASE,
)


def _of_an_amount(promise: Promise) -> bool:
    if promise.lead.isdisjoint(_REACH) or not any(c.isdigit() for c in promise.action):
        return False
    return any(promise.speaks_of(words) for words in _MEASURES.values())


def _reached(promise: Promise, deed: Deed) -> Answer | None:
    """Reach: a later figure of that measure and unit is as high as was meant, and no target itself."""
    words = _MEASURES.get(deed.get("measure"))
    value, unit = deed.entry.merged.get("value"), deed.get("unit")
    if words is None or not promise.speaks_of(words) or not promise.parties <= deed.states:
        return None
    # Whose pounds are meant, the words of an undertaking alone do not tell.
    wanted = [
        q
        for q in find_quantities(promise.action)
        if q.unit == unit or (q.unit == q.noun and unit.isupper() and q.noun in deed.words)
    ]
    if len(wanted) != 1 or not isinstance(value, int | float) or deed.get("comparator") == "<":
        return None
    if unit == "percent" or value < wanted[0].value or _EXPECTED.search(deed.quotes):
        return None
    return Answer(f"{value:,.0f} {unit}, where {wanted[0].value:,.0f} was meant")


def _of_a_multiple(promise: Promise) -> bool:
    return _times(promise) > 1 and any(promise.speaks_of(words) for words in _MEASURES.values())


def _times(promise: Promise) -> int:
    """Give to how many times of itself something is to grow, 1 where that is not said or an amount is named."""
    times = max((_MULTIPLES[s] for s in promise.lead if s in _MULTIPLES), default=1)
    # Looked for last: few undertakings speak of a multiple.
    return 1 if times > 1 and any(q.unit for q in find_quantities(promise.action)) else times


def _multiplied(promise: Promise, deed: Deed) -> Answer | None:
    """Multiply: a later figure is twice that of the last period of which a figure was known when it was said."""
    measure, unit = deed.get("measure"), deed.get("unit")
    words, value = _MEASURES.get(measure), deed.entry.merged.get("value")
    if words is None or not promise.speaks_of(words) or not promise.parties <= deed.states:
        return None
    known = [
        (bounds(f.when)[1], before)
        for f in promise.figures
        if f.when and is_edtf(f.when) and f.merged.get("measure") == measure and f.merged.get("unit") == unit
        if isinstance(before := f.merged.get("value"), int | float)
    ]
    if not known or not isinstance(value, int | float) or unit == "percent" or deed.get("comparator") == "<":
        return None
    day, before = max(known)
    then = promise.said or day
    if then - day > _OF_THE_DAY or not promise.matter.words - _VOLUME <= deed.matter.words:
        return None
    if deed.last <= day or value < _times(promise) * before or _EXPECTED.search(deed.quotes):
        return None
    return Answer(f"{value:,.0f} {unit}, where it was {before:,.0f} {unit}", confidence=0.8)


def _raised(promise: Promise, deed: Deed) -> Answer | None:
    """Raise: the same sides aim at another amount of the same measure, which takes the place of the first."""
    if (deed.by, deed.to) != (promise.by, promise.to) or deed.entry.id == promise.entry.id:
        return None
    verbs, about = stems(deed.words[:4]), content(deed.what)
    sort = next((words for words in _MEASURES.values() if promise.speaks_of(words)), frozenset())
    if verbs.isdisjoint(_REACH) or about.isdisjoint(sort):
        return None
    mine, others = ({(q.value, q.unit) for q in find_quantities(t)} for t in (promise.action, deed.what))
    if len(mine) != 1 or len(others) != 1:
        return None
    (before, unit), (after, other) = *mine, *others
    if unit != other or before == after or unit == "percent":
        return None
    return Answer(f"now {after:,.0f} {other}, where {before:,.0f} was meant", "superseded", 0.85)


RULES = (
    FollowRule(
        "amount reached",
        "A later figure of that measure between the same sides is as high as was meant.",
        frozenset({"figure"}),
        _of_an_amount,
        _reached,
        undated=True,
    ),
    FollowRule(
        "amount multiplied",
        "What was to be doubled or tripled has grown so much since the last figure that was known then.",
        frozenset({"figure"}),
        _of_a_multiple,
        _multiplied,
        undated=True,
    ),
    FollowRule(
        "amount set anew",
        "The same sides aim at another amount of the same measure.",
        frozenset({"undertaking"}),
        _of_an_amount,
        _raised,
        status="proposed",
    ),
)
