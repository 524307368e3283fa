"""Where times with parts left unsaid fall."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.dates.calendar_point import CalendarPoint, exists, settle, settle_range
from legation.records.edtf import bounds

_DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(st.integers(1, 12), _DAYS)
def test_month(month: int, published: date) -> None:
    """A month without its year has begun by publication, or is not over."""
    past, future = settle(CalendarPoint(month=month), published)
    assert past is not None
    assert bounds(past)[0] <= published <= bounds(future or past)[1]


@given(_DAYS, _DAYS, _DAYS)
def test_range_in_order(first: date, last: date, published: date) -> None:
    """An interval of days without years begins before it ends, whatever is written first."""
    a, b = CalendarPoint(month=first.month, day=first.day), CalendarPoint(month=last.month, day=last.day)
    for value in settle_range(a, b, published):
        if value is not None:
            low, high = bounds(value)
            assert low <= high


@pytest.mark.parametrize(
    ("point", "there"),
    [
        (CalendarPoint(2024, 2, 29), True),
        (CalendarPoint(2025, 2, 29), False),
        (CalendarPoint(month=2, day=29), True),
        (CalendarPoint(month=4, day=31), False),
        (CalendarPoint(day=31), True),
    ],
)
def test_exists(point: CalendarPoint, there: bool) -> None:
    """Only days that the calendar has in some year exist."""
    assert exists(point) is there


def test_unknown_publication() -> None:
    """Without publication only what has its year is settled."""
    assert settle(CalendarPoint(month=5), None) == (None, None)
    assert settle(CalendarPoint(2024, 5), None) == ("2024-05", None)


def test_range_lends_year_and_month() -> None:
    """The end lends the beginning what it lacks, over the turn of the year too."""
    december, january = CalendarPoint(month=12, day=30), CalendarPoint(2025, 1, 2)
    assert settle_range(december, january, None) == ("2024-12-30/2025-01-02", None)
    assert settle_range(CalendarPoint(day=23), CalendarPoint(2025, 4, 25), None) == (
        "2025-04-23/2025-04-25",
        None,
    )


def test_backward_range_is_none() -> None:
    """An interval that would end before it begins is none."""
    assert settle_range(CalendarPoint(2025), CalendarPoint(2024), None) == (None, None)
