"""Round anniversaries of diplomatic relations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from legation.follow_through.due.item import Due
from legation.follow_through.moments import plainest
from legation.records import Entry
from legation.records.edtf import bounds, days, sort_key

_EVERY = 5
_SHARPEST_FIELDS = ((1, 10), (31, 7), (366, 4))  # of so many days at most, how much of the date is kept


def anniversaries(entries: Iterable[Entry], as_of: date, until: date) -> Iterator[Due]:
    """Yield the anniversaries between the days that a multiple of five years makes, none while relations are cut.

    They are as sharp as the day of establishment is told: of a year, the year.
    """
    ties = [e for e in entries if e.kind == "relation" and e.status == "occurred" and e.when]
    ties.sort(key=lambda e: (sort_key(e.when), e.id))
    begun = [e for e in ties if e.merged.get("change") == "established"]
    if not begun or _cut(ties):
        return
    # Where accounts differ, that which most dispatches tell.
    first = min(begun, key=lambda e: (-len({f.dispatch for f in e.facts}), sort_key(e.when), e.id))
    length = next((kept for span, kept in _SHARPEST_FIELDS if days(first.when or "") <= span), None)
    if length is None:
        return
    day = bounds(first.when or "")[0]
    for year in range(as_of.year, until.year + 1):
        years = year - day.year
        if years <= 0 or years % _EVERY:
            continue
        when = _in_year(day, year).isoformat()[:length]
        low, high = bounds(when)
        if low <= until and high >= as_of:
            yield Due("anniversary", first, plainest(first, as_of), when, years=years)


def weight(years: int) -> int:
    """Give how much an anniversary counts: 3 for quarters of a century, 2 for tens, 1 for the other fives."""
    if years % 25 == 0:
        return 3
    return 2 if years % 10 == 0 else 1


def _cut(ties: Iterable[Entry]) -> bool:
    states = [e.merged.get("change") for e in ties]
    kept = [c for c in states if c in ("established", "restored", "severed", "suspended")]
    return bool(kept) and kept[-1] in ("severed", "suspended")


def _in_year(day: date, year: int) -> date:
    """Give the same day of another year; 28 February for a leap day in a year without one."""
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)
