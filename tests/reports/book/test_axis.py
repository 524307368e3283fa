"""The years axis."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reports.book.axis import BREAK_WIDTH, draw_axis

DAYS = st.lists(st.dates(date(1900, 1, 1), date(2030, 12, 31)), min_size=1, max_size=40)


@given(DAYS)
def test_columns_cover_every_year_side_by_side(days: list[date]) -> None:
    """No year between the first and the last is missing or doubled, and no column overlaps another."""
    axis = draw_axis(days, 50, 3000)
    years = [year for column in axis.columns for year in range(column.first, column.last + 1)]
    assert years == list(range(min(days).year, max(days).year + 1))
    for before, after in zip(axis.columns, axis.columns[1:], strict=False):
        assert before.left + before.width == pytest.approx(after.left)
    assert axis.columns[-1].left + axis.columns[-1].width == pytest.approx(3050)


@given(DAYS)
def test_later_days_are_never_left_of_earlier_ones(days: list[date]) -> None:
    """The axis runs one way."""
    axis = draw_axis(days, 0, 900)
    places = [axis.x(day) for day in sorted(days)]
    assert places == sorted(places)


def test_long_silence_is_one_narrow_break() -> None:
    """Thirty years of which nothing is told take no more room than one break."""
    axis = draw_axis([date(1970, 1, 1), date(2001, 1, 1)], 0, 800)
    [silence] = [column for column in axis.columns if column.broken]
    assert (silence.first, silence.last, silence.width) == (1971, 2000, BREAK_WIDTH)


def test_short_silence_is_drawn_as_years() -> None:
    """Two quiet years are two narrow columns."""
    axis = draw_axis([date(2000, 1, 1), date(2003, 1, 1)], 0, 800)
    assert not any(column.broken for column in axis.columns)
    assert axis.columns[1].width < axis.columns[0].width


def test_days_outside_lie_at_the_ends() -> None:
    """A day beyond the axis is drawn at its edge."""
    axis = draw_axis([date(2000, 1, 1), date(2001, 1, 1)], 10, 100)
    assert axis.x(date(1990, 1, 1)) == 10
    assert axis.x(date(2010, 1, 1)) == 110
