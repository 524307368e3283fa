"""Days: when an undertaking was said, when a deed was done, and what was known of either by a day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from legation.records import CitedFact, Entry
from legation.records.edtf import bounds, is_edtf


def known(entry: Entry, as_of: date) -> tuple[CitedFact, ...]:
    """Give the facts of the entry whose dispatches were out by the day; an undated dispatch counts as out."""
    by = as_of.isoformat()
    return tuple(f for f in entry.facts if f.date is None or f.date <= by)


def plainest(entry: Entry, as_of: date) -> tuple[CitedFact, ...]:
    """Give the facts known by the day, those first that say what the entry says now: the signing, not its plan."""
    return tuple(sorted(known(entry, as_of), key=lambda f: f.fact.status != entry.status))


def said(cited: CitedFact) -> date | None:
    """Give the first day on which it can have been said; of an undated fact the day of its dispatch."""
    when = cited.fact.when
    if when and is_edtf(when):
        low, high = bounds(when)
        return high if low == date.min else low
    return date.fromisoformat(cited.date) if cited.date else None


def first_said(facts: tuple[CitedFact, ...]) -> date | None:
    """Give the first day on which it was said, None where no fact and no dispatch is dated."""
    days = [day for fact in facts if (day := said(fact)) is not None]
    return min(days) if days else None


def done(facts: tuple[CitedFact, ...]) -> tuple[date, date] | None:
    """Give the first and last day on which a deed can have been done, by those who tell of it as done.

    What is told as done was done by the day of telling. None where nothing bounds it on either side.
    """
    low, high = date.min, date.max
    for cited in facts:
        if cited.fact.when and is_edtf(cited.fact.when):
            first, last = bounds(cited.fact.when)
            # Accounts that differ leave the narrowest span that all admit, or the first account's.
            if first <= high and last >= low:
                low, high = max(low, first), min(high, last)
    told = [date.fromisoformat(c.date) for c in facts if c.date]
    if told and min(told) >= low:
        high = min(high, min(told))
    return None if (low, high) == (date.min, date.max) else (low, high)


def planned(facts: tuple[CitedFact, ...]) -> tuple[date, date] | None:
    """Give the days for which a plan is set as told last; without a date any day after it was told."""
    for cited in reversed(facts):
        if cited.fact.when and is_edtf(cited.fact.when):
            return bounds(cited.fact.when)
    told = [date.fromisoformat(c.date) for c in facts if c.date]
    return (max(told), date.max) if told else None


def deadline(facts: tuple[CitedFact, ...]) -> date | None:
    """Give the last day that the term admits as last told, None where there is none or it has no end."""
    for cited in reversed(facts):
        due = cited.fact.get("due")
        if isinstance(due, str) and is_edtf(due):
            last = bounds(due)[1]
            return None if last == date.max else last
        day, soon = said(cited), is_soon(cited)
        if soon and day is not None:
            return day + soon
    return None


# What is due `in the coming months` is late after a year.
_SOON = re.compile(r"\b(?:coming|next few|following few) (days|weeks|months)\b", re.IGNORECASE)
_LATE_AFTER = {"days": timedelta(31), "weeks": timedelta(92), "months": timedelta(366)}


def is_soon(cited: CitedFact) -> timedelta | None:
    """Give how long `the coming weeks` that an undertaking names may last at most, None where it names none."""
    found = _SOON.search(str(cited.fact.get("action") or ""))
    return _LATE_AFTER[found[1].lower()] if found else None


def after(day: date) -> date:
    """Give the day after."""
    return day + timedelta(days=1)
