"""Counting on the calendar."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from legation.language.dates.calendar_days import add, day_around, edtf_days, valid_day, week_of

_DAYS = st.dates(date(1600, 1, 1), date(2900, 12, 31))


@given(_DAYS, st.integers(-3000, 3000))
def test_months_and_years(day: date, count: int) -> None:
    """Twelve months are a year, and the day stays within the month that is reached."""
    assert add(day, 12 * count, "month") == add(day, count, "year")
    there = add(day, count, "month")
    assert there.day <= day.day
    if date.min < there < date.max:
        assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == count


@given(_DAYS, st.integers(-1000, 1000))
def test_weeks(day: date, count: int) -> None:
    """A week is seven days."""
    assert add(day, count, "week") == day + timedelta(days=7 * count)


@given(_DAYS)
def test_week_of(day: date) -> None:
    """A week runs from Monday to Sunday and holds the day."""
    monday, sunday = week_of(day)
    assert (monday.weekday(), sunday - monday) == (0, timedelta(days=6))
    assert monday <= day <= sunday


@given(_DAYS, _DAYS)
def test_day_around(published: date, day: date) -> None:
    """The days on either side lie as near as the calendar has them."""
    past, future = day_around(published, day.month, day.day)
    assert past is not None
    assert future is not None
    assert past <= published <= future
    between = [valid_day(year, day.month, day.day) for year in range(past.year, future.year + 1)]
    assert [found for found in between if found and past < found < future] == []


def test_edge() -> None:
    """Counting beyond the calendar stays at its edge."""
    assert add(date(9999, 12, 1), 1, "year") == date.max
    assert add(date(1, 1, 1), -1, "day") == date.min


def test_one_day_is_no_interval() -> None:
    """A stretch of one day is written as the day."""
    assert edtf_days(date(2025, 4, 24), date(2025, 4, 24)) == "2025-04-24"
