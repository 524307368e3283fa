"""The standing of an undertaking as of a day, from its own facts alone.

An undertaking is `open` from the day it was said and `overdue` once its deadline has passed. Nothing later
is read as fulfilment or refusal here, and silence is never `broken`.
"""

from __future__ import annotations

from datetime import date, timedelta

from legation.records import Entry, LifeStep
from legation.records.edtf import bounds, is_edtf


def standing(entry: Entry, as_of: date) -> tuple[str | None, tuple[LifeStep, ...]]:
    """Give the standing on the day as_of and the steps that led to it, oldest first.

    None and no steps for entries that are no undertakings, and for those not yet said by that day. A step's
    day is None where neither the fact nor its dispatch is dated.
    """
    if entry.kind != "undertaking":
        return None, ()
    said = _said(entry)
    if said is not None and said > as_of:
        return None, ()
    steps = [LifeStep("open", said.isoformat() if said else None, "stated", entry.facts[:1])]
    passed = _deadline(entry)
    if passed is not None and passed < as_of:
        day = passed + timedelta(days=1)
        if said is not None and day < said:
            # A deadline before the day of saying is a misread one: nothing can be said to be overdue.
            return "open", tuple(steps)
        told = tuple(f for f in entry.facts if f.fact.get("due"))
        steps.append(LifeStep("overdue", day.isoformat(), "deadline passed", told))
    return steps[-1].standing, tuple(steps)


def _said(entry: Entry) -> date | None:
    """Give the first day on which it can have been said; of an undated fact the day of its dispatch."""
    if entry.when and is_edtf(entry.when):
        low, high = bounds(entry.when)
        return high if low == date.min else low
    published = [f.date for f in entry.facts if f.date]
    return date.fromisoformat(min(published)) if published else None


def _deadline(entry: Entry) -> date | None:
    """Give the last day that `due` admits, or None where there is none or it has no end."""
    due = entry.merged.get("due")
    if not isinstance(due, str) or not is_edtf(due):
        return None
    last = bounds(due)[1]
    return None if last == date.max else last
