"""The shape of a visit: a journey of office-holders to another state."""

from __future__ import annotations

from dataclasses import replace

from legation.facts.kind import Shape, is_state, one_of
from legation.facts.unite import dates_agree, joined, shares_person
from legation.records import Fact
from legation.records.edtf import bounds, days, within

VISIT_TYPES = ("state", "official", "working", "friendship", "private", "transit")

SHAPE = Shape(
    "visit",
    {"visitor_state": is_state, "host_state": is_state, "visit_type": one_of(*VISIT_TYPES, None)},
)

# Days between two things told of one journey: arrived on Monday, was received on Wednesday.
_STAY = 4
# The rule for guests told to be received: it says nothing of a journey besides.
RECEIVED = "guest received"
# Longer than this no journey lasts whose first or last day is told apart.
_LONGEST = 31


def same(a: Fact, b: Fact) -> bool:
    """One journey told twice: same way, dates that agree or lie close, a visitor in common or unnamed in one."""
    if a["visitor_state"] != b["visitor_state"] or a["host_state"] != b["host_state"]:
        return False
    statuses = {a.status, b.status}
    if "cancelled" in statuses and statuses & {"occurred", "proposed"}:
        return False
    if _received_on_it(a, b) or _received_on_it(b, a):
        return True
    # What is only wished, or planned for some other time, is not what took place.
    if "occurred" in (a.status, b.status) and a.status != b.status and None in (a.when, b.when):
        return a.when is b.when is None and "proposed" not in (a.status, b.status)
    shared = shares_person(a, b)
    if _unnamed(a) or _unnamed(b) or shared:
        return dates_agree(a.when, b.when) or (shared and _close(a, b))
    return a.status == b.status and _same_days(a, b)


def _received_on_it(made: Fact, received: Fact) -> bool:
    """Tell `is in Oslo since Monday … will be received by the Prime Minister`: in the course of the journey made."""
    to_come = (made.status, received.status) == ("occurred", "scheduled")
    return to_come and received.rule == RECEIVED and received.when is None and shares_person(made, received)


def join(a: Fact, b: Fact) -> Fact:
    """One fact of two: a journey lasts from the first to the last of the days told of it."""
    one = joined(a, b)
    if "cancelled" in (a.status, b.status):
        one = replace(one, status="cancelled")  # what was planned and fell through is one fact
    elif {a.status, b.status} == {"occurred", "scheduled"}:
        dated = [f for f in (a, b) if f.when is not None]
        one = replace(
            one, status=dated[0].status if len(dated) == 1 else "occurred" if dated else "scheduled"
        )
    if a.when is None or b.when is None or a.when == b.when:
        return one
    if within(a.when, b.when) or within(b.when, a.when):
        outer, inner = (a.when, b.when) if within(b.when, a.when) else (b.when, a.when)
        if _is_week(outer):
            return replace(one, when=inner)  # `next week`, told elsewhere as `from Monday to Wednesday`
        # `from 4 to 6 September` says more than the day of one meeting in it, `in September` less.
        return (
            replace(one, when=outer) if "/" in outer and days(outer) <= _LONGEST and len(outer) == 21 else one
        )
    if not _close(a, b):
        return one
    if 1 < days(a.when) == days(b.when) and _overlap(a.when, b.when):
        # One is told, the other counted from the day of the dispatch, which is the day of arrival or later.
        return replace(one, when=min(a.when, b.when))
    first = min(bounds(a.when)[0], bounds(b.when)[0])
    last = max(bounds(a.when)[1], bounds(b.when)[1])
    return replace(one, when=f"{first.isoformat()}/{last.isoformat()}")


def _close(a: Fact, b: Fact) -> bool:
    """Tell whether two dated pieces of one journey lie a few days apart."""
    if a.when is None or b.when is None or days(a.when) > _LONGEST or days(b.when) > _LONGEST:
        return False
    if len(a.when.partition("/")[0]) < 10 or len(b.when.partition("/")[0]) < 10:
        return False
    (a0, a1), (b0, b1) = bounds(a.when), bounds(b.when)
    return (b0 - a1).days <= _STAY and (a0 - b1).days <= _STAY


def _is_week(when: str) -> bool:
    first, last = bounds(when)
    return first.weekday() == 0 and (last - first).days == 6


def _overlap(a: str, b: str) -> bool:
    return bounds(a)[0] <= bounds(b)[1] and bounds(b)[0] <= bounds(a)[1]


def _same_days(a: Fact, b: Fact) -> bool:
    """Tell whether two parties travel together: on the same days told, and of one state to another."""
    return a.when is not None and a.when == b.when and "/" in a.when


def _unnamed(fact: Fact) -> bool:
    return not any(p.role == "visitor" for p in fact.people)
