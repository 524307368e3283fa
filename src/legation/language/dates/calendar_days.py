"""Days, months and years counted forwards and backwards, and written as EDTF."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta


def edtf_day(day: date) -> str:
    """Write a day as EDTF."""
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"


def edtf_month(year: int, month: int) -> str:
    """Write a month as EDTF."""
    return f"{year:04d}-{month:02d}"


def edtf_days(first: date, last: date) -> str:
    """Write a stretch of days as EDTF; one day is no interval."""
    return edtf_day(first) if first == last else f"{edtf_day(first)}/{edtf_day(last)}"


def shifted(first: str, last: date) -> str:
    """Write the stretch from an EDTF point up to a day, at the point's own precision."""
    end = edtf_day(last)
    return end if first == end else f"{first}/{end}"


def valid_day(year: int, month: int, day: int) -> date | None:
    """Give the day, or None where the calendar has none."""
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return date(year, month, day)


def add(day: date, count: int, unit: str) -> date:
    """Count days, weeks, months or years on; 31 January and a month is 28 or 29 February.

    What would leave the calendar stays at its edge.
    """
    try:
        if unit in ("day", "week"):
            return day + timedelta(days=count * (7 if unit == "week" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return date.max if count > 0 else date.min


def week_of(day: date) -> tuple[date, date]:
    """Give Monday and Sunday of the day's week."""
    monday = add(day, -day.weekday(), "day")
    return monday, add(monday, 6, "day")


def day_around(published: date, month: int, day: int) -> tuple[date | None, date | None]:
    """Give the latest such day on or before publication and the earliest on or after it."""
    past = next(filter(None, (valid_day(y, month, day) for y in _years_back(published, month, day))), None)
    future = next(filter(None, (valid_day(y, month, day) for y in _years_on(published, month, day))), None)
    return past, future


def _years_back(published: date, month: int, day: int) -> Iterator[int]:
    start = published.year - ((month, day) > (published.month, published.day))
    yield from range(start, start - 9, -1)


def _years_on(published: date, month: int, day: int) -> Iterator[int]:
    start = published.year + ((month, day) < (published.month, published.day))
    yield from range(start, start + 9)
