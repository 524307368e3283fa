"""What is announced or proposed for a day to come, and the sittings that a mechanism's rhythm leads one to expect."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from legation.follow_through.due.item import Due
from legation.follow_through.due.rhythm import in_order, next_sitting
from legation.follow_through.moments import known, plainest
from legation.follow_through.plans import Plan
from legation.records import Entry
from legation.resolution.mechanisms import Mechanism, mechanisms

_ONLY_TALK = frozenset({"proposed", "negotiating"})


def announced(plans: Iterable[Plan], as_of: date) -> Iterator[Due]:
    """Yield the plans whose day has not passed, but for sessions, which belong to their mechanisms."""
    for plan in plans:
        talk = plan.entry.kind == "agreement" and plan.entry.merged.get("stage") in _ONLY_TALK
        if plan.entry.kind != "session" and plan.last >= as_of and not talk:
            yield _of(plan, as_of)


def sittings(entries: Iterable[Entry], plans: Sequence[Plan], as_of: date) -> Iterator[Due]:
    """Yield the next sitting of each mechanism: as announced, else as its rhythm leads one to expect it.

    One that is announced without a day is looked for when the rhythm has it.
    """
    planned = {plan.entry.id: plan for plan in plans}
    for mechanism in mechanisms(e for e in entries if e.kind == "session"):
        own = [planned[e.id] for e in mechanism.sessions if e.id in planned]
        ahead = [plan for plan in own if plan.dated and plan.last >= as_of]
        yield from (_of(plan, as_of) for plan in ahead)
        undated = [plan for plan in own if not plan.dated]
        # What is only proposed outranks nothing.
        firm = any(plan.entry.status == "scheduled" for plan in ahead)
        reckoned = None if firm else _reckoned(mechanism, undated, as_of)
        lapsed = any(plan.dated and plan.last < as_of for plan in own)
        if reckoned is not None and not (lapsed and reckoned.passed(as_of)):
            yield reckoned
            undated = [plan for plan in undated if plan.entry.id != reckoned.entry.id]
        yield from (_of(plan, as_of) for plan in undated)


def _of(plan: Plan, as_of: date) -> Due:
    firm = plan.entry.status == "scheduled"
    when = plan.entry.when if plan.dated else None
    return Due(plan.entry.kind, plan.entry, plainest(plan.entry, as_of), when, plan.told, told=firm)


def _reckoned(mechanism: Mechanism, undated: Sequence[Plan], as_of: date) -> Due | None:
    expected = next_sitting(mechanism.sessions, as_of)
    if expected is None:
        return None
    numbers = (None, expected.ordinal)
    meant = next((plan for plan in undated if plan.entry.merged.get("ordinal") in numbers), None)
    held = in_order(mechanism.sessions)
    rest = tuple(known(e, as_of)[0] for e in reversed(expected.rhythm.sittings) if known(e, as_of))
    if meant is None:
        return Due("session", held[-1], rest, expected.when, told=False, sitting=expected)
    facts = (*plainest(meant.entry, as_of), *rest)
    return Due("session", meant.entry, facts, expected.when, meant.told, told=False, sitting=expected)
