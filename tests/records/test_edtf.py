"""EDTF dates as intervals of days, held against the edtf package."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from itertools import pairwise

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.records.edtf import EdtfError, bounds, days, is_edtf, overlap, sort_key, within

points = st.one_of(
    st.dates().map(date.isoformat),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(lambda day: day.isoformat()[:4]),
)
intervals = (
    st.tuples(points, points)
    .map(lambda ends: sorted(ends, key=lambda end: bounds(end)))
    .filter(lambda ends: bounds(ends[0])[0] <= bounds(ends[1])[1])
    .map("/".join)
)
values = st.one_of(
    points, intervals, points.map(lambda end: f"../{end}"), points.map(lambda end: f"{end}/..")
)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2025-04-24", "2025-04-24", "2025-04-24"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1998", "1998-01-01", "1998-12-31"),
        ("1998?", "1998-01-01", "1998-12-31"),
        ("1998-05~", "1998-05-01", "1998-05-31"),
        ("1998-05-02%", "1998-05-02", "1998-05-02"),
        ("2025-04-23/2025-04-24", "2025-04-23", "2025-04-24"),
        ("2025/2026-02", "2025-01-01", "2026-02-28"),
        ("../2024-08-01", "0001-01-01", "2024-08-01"),
        ("2024-08-01/..", "2024-08-01", "9999-12-31"),
        ("/2024", "0001-01-01", "2024-12-31"),
    ],
)
def test_bounds(value: str, first: str, last: str) -> None:
    """Every value admits the days from its first to its last."""
    assert bounds(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value",
    [
        "",
        "May 2025",
        "2025-5",
        "2025-13",
        "2025-02-30",
        "25",
        "2025-04-24T10:00",
        "2026/2025",
        "2025/2025/2025",
        "20250424",
        " 2025",
    ],
)
def test_what_is_no_date_is_refused(value: str) -> None:
    """Anything else is told, never guessed."""
    assert not is_edtf(value)
    with pytest.raises(EdtfError):
        bounds(value)


@given(st.one_of(points, intervals))
def test_the_edtf_package_agrees(value: str) -> None:
    """A general parser of EDTF gives the same first and last day."""
    other = edtf.parse_edtf(value)
    lower, upper = other.lower_strict(), other.upper_strict()
    assert bounds(value) == (date(*lower[:3]), date(*upper[:3]))


@given(values, values)
def test_relations_of_intervals(a: str, b: str) -> None:
    """Overlap has no side; what is within overlaps and has no more days; each is within itself."""
    assert overlap(a, b) == overlap(b, a)
    assert within(a, a)
    if within(a, b):
        assert overlap(a, b)
        assert days(a) <= days(b)
    if within(a, b) and within(b, a):
        assert bounds(a) == bounds(b)


@given(st.lists(st.one_of(st.none(), values), max_size=8))
def test_dates_sort_by_their_first_day_and_none_comes_last(dates: list[str | None]) -> None:
    """Undated comes last; dates stand in order of their first day, open beginnings by their end."""
    ordered = sorted(dates, key=sort_key)
    dated = [value for value in ordered if value is not None]
    assert ordered[len(dated) :] == [None] * (len(ordered) - len(dated))
    keys = [bounds(v)[1] if bounds(v)[0] == date.min else bounds(v)[0] for v in dated]
    assert keys == sorted(keys)


@given(st.integers(1, 9999))
def test_a_year_has_its_days(year: int) -> None:
    """365 or 366, and its months lie in it end to end."""
    text = f"{year:04}"
    assert days(text) == 365 + isleap(year)
    months = [f"{text}-{month:02}" for month in range(1, 13)]
    assert sum(days(month) for month in months) == days(text)
    assert all(within(month, text) for month in months)
    for one, other in pairwise(months):
        assert bounds(one)[1] + timedelta(1) == bounds(other)[0]
