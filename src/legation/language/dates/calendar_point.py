"""A day, month or year with parts left unsaid, and where it falls seen from the day of publication."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from legation.language.dates.calendar_days import add, day_around, edtf_day, edtf_month, valid_day
from legation.records.edtf import bounds


@dataclass(frozen=True, slots=True)
class CalendarPoint:
    """What was said: any of year, month, day of the month and weekday (0 is Monday)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


Readings = tuple[str | None, str | None]
"""EDTF seen backwards and forwards from publication; the second is None where it is the same."""


def exists(point: CalendarPoint) -> bool:
    """Tell whether the calendar has such a day: 30 February and 31 April have never been."""
    if point.day is None or point.month is None:
        return True
    return valid_day(point.year or 2000, point.month, point.day) is not None


def settle(point: CalendarPoint, published: date | None) -> Readings:
    """Give the latest such time on or before publication and, where it differs, the earliest on or after."""
    if point.year is not None:
        return _written(point.year, point.month, point.day), None
    if published is None:
        return None, None
    if point.month is None:
        past, future = _around_by_days(point, published)
    elif point.day is None:
        past = edtf_month(published.year - (point.month > published.month), point.month)
        future = edtf_month(published.year + (point.month < published.month), point.month)
    else:
        back, on = day_around(published, point.month, point.day)
        past, future = (edtf_day(found) if found else None for found in (back, on))
    return past, (future if future != past else None)


def _written(year: int, month: int | None, day: int | None) -> str:
    if month is None:
        return f"{year:04d}"
    return edtf_month(year, month) if day is None else f"{year:04d}-{month:02d}-{day:02d}"


def _around_by_days(point: CalendarPoint, published: date) -> Readings:
    """Walk day by day for a weekday (a week at most) or a day of the month (two months)."""
    found: list[str | None] = []
    for step in (-1, 1):
        days = (add(published, step * n, "day") for n in range(62))
        found.append(next((edtf_day(d) for d in days if _fits(point, d)), None))
    return found[0], found[1]


def _fits(point: CalendarPoint, day: date) -> bool:
    return point.weekday in (None, day.weekday()) and point.day in (None, day.day)


def settle_range(first: CalendarPoint, last: CalendarPoint, published: date | None) -> Readings:
    """Give the interval between two points; each lends the other the year or month that it lacks.

    (None, None) where publication is needed and unknown, or where the end comes before the beginning.
    """
    if first.day is not None and first.month is None and last.month is not None:
        first = replace(first, month=last.month, year=last.year)
    if first.year is None and last.year is not None and first.month is not None:
        first = replace(first, year=last.year - (first.month > (last.month or 12)))
    if first.weekday is not None and first.day is None and last.day is not None and last.month is not None:
        past, future = settle(last, published)
        return _since_weekday(first.weekday, past), _since_weekday(first.weekday, future)
    past, future = settle(first, published)
    if past is None:
        return None, None
    value = _upto(past, last)
    if published is None or value is None or bounds(value)[1] >= published:
        return value, None  # still running on the day of publication: nothing lies wholly ahead
    ahead = _upto(future, last) if future else None
    return value, ahead


def _since_weekday(weekday: int, last: str | None) -> str | None:
    """Give the days from the last such weekday before a date up to it: `from Monday to 18 September`."""
    if last is None:
        return None
    end = bounds(last)[0]
    return f"{edtf_day(add(end, -((end.weekday() - weekday) % 7), 'day'))}/{last}"


def _upto(first: str, last: CalendarPoint) -> str | None:
    begin = bounds(first)[0]
    end = settle(last, begin)
    on_or_after = end[1] or end[0]
    if on_or_after is None or bounds(on_or_after)[1] < begin:
        return None
    return first if on_or_after == first else f"{first}/{on_or_after}"
