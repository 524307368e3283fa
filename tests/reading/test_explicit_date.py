"""Days that a text states outright."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.explicit_date import day_of, stamp_day, whole_date


@pytest.mark.parametrize(
    "text",
    [
        "16 July 2025",
        "July 16, 2025",
        "16 Jul. 2025",
        "JULY 16 2025",
        "16th July, 2025",
        "the 16th of July 2025",
        "Wednesday, 16 July 2025",
        "Wed., July 16, 2025",
        "2025-07-16",
        "2025/7/16",
        "16.07.2025",
        "16/07/2025",
        "07/16/2025",
        "Published: July 16, 2025 10:23",
        "Last updated on 16 July 2025 at 10:23 a.m. GMT",
        "23:31 16 July 2025",
        "2025-07-16T10:23:00+07:00",
        "16-Jul-2025",
        " 16 July 2025. ",
    ],
)
def test_whole_dates(text: str) -> None:
    """A line that is nothing but a date, with its label and time, gives the day."""
    assert whole_date(text) == "2025-07-16"


@pytest.mark.parametrize(
    "text",
    [
        "July 16",
        "July 2025",
        "2025",
        "03/04/2025",
        "03-04-2025",
        "31 June 2025",
        "2025-13-01",
        "16 July 2025 in Oslo",
        "Oslo, 16 July 2025",
        "the talks of 16 July 2025",
        "",
        "16 July 2025" + " " * 100,
    ],
)
def test_what_is_no_whole_date(text: str) -> None:
    """A missing year, an ambiguous or impossible day and words beside the date give nothing."""
    assert whole_date(text) is None


def test_a_day_written_twice_the_same_is_not_ambiguous() -> None:
    """Day and month that are the same number leave no doubt."""
    assert day_of("05/05/2025") == "2025-05-05"


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2025-03-02T23:30:00-05:00", "2025-03-02"),
        ("2025-03-02 10:00", "2025-03-02"),
        ("Sun, 02 Mar 2025 23:30:00 +0700", "2025-03-02"),
        ("2 March 2025", "2025-03-02"),
        ("2025-02-30", None),
        ("20250302", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_stamps_give_the_day_that_they_print(stamp: str, day: str | None) -> None:
    """A time stamp's day is the one in its own zone; what is no day gives None."""
    assert stamp_day(stamp) == day


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    """Each day of two centuries is read from its ISO, British and American forms."""
    for form in ("%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d.%m.%Y"):
        assert whole_date(day.strftime(form)) == str(day)


@given(st.text(max_size=120))
def test_no_text_breaks_it(text: str) -> None:
    """Any text gives a day or None."""
    for read in (whole_date, stamp_day, day_of):
        found = read(text)
        assert found is None or len(found) == 10
