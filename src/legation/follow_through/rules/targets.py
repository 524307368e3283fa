"""Amounts that were to be reached: trade of so much, so many students."""

from __future__ import annotations

from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.language.quantities import find_quantities

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


def _of_an_amount(promise: Promise) -> bool:
    return not promise.lead.isdisjoint(_REACH) and any(c.isdigit() for c in promise.action)


def _reached(promise: Promise, deed: Deed) -> Answer | None:
    """Reach: a later figure of that measure and unit is as high as was meant, and no target itself."""
    words = _MEASURES.get(deed.get("measure"))
    value, unit = deed.entry.merged.get("value"), deed.get("unit")
    if words is None or not promise.speaks_of(words) or not promise.sides <= deed.states:
        return None
    wanted = [q for q in find_quantities(promise.action) if q.unit == unit]
    if len(wanted) != 1 or not isinstance(value, int | float) or deed.get("comparator") == "<":
        return None
    if unit == "percent" or value < wanted[0].value:
        return None
    return Answer(f"{value:,.0f} {unit}, where {wanted[0].value:,.0f} was meant")


RULES = (
    FollowRule(
        "amount reached",
        "A later figure of that measure between the same sides is as high as was meant.",
        frozenset({"figure"}),
        _of_an_amount,
        _reached,
    ),
)
