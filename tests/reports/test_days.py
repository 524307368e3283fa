"""Dates in words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from legation.records.edtf import bounds
from legation.reports.days import day_in_words, first_day, in_words, last_day, middle, parse_day
from tests.reports.strategies import edtf


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2025-04-24", "24 April 2025"),
        ("2025-04", "April 2025"),
        ("1998", "1998"),
        ("1998~", "about 1998"),
        ("2025-04?", "perhaps April 2025"),
        ("2025-04-23/2025-04-24", "23–24 April 2025"),
        ("2025-04-28/2025-05-03", "28 April – 3 May 2025"),
        ("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"),
        ("2025-04/2025-06", "April–June 2025"),
        ("2024/2026", "2024 – 2026"),
        ("../2024-08-01", "by 1 August 2024"),
        ("2026/..", "from 2026"),
        ("2025-04-24/2025-04-24", "24 April 2025"),
        (None, "undated"),
    ],
)
def test_dates_are_worded_as_in_a_briefing(value: str | None, words: str) -> None:
    """Each form of date has its usual English."""
    assert in_words(value) == words


def test_short_words_cut_the_months() -> None:
    """Narrow columns have months of three letters."""
    assert in_words("2025-09-11/2025-10-02", short=True) == "11 Sep – 2 Oct 2025"
    assert day_in_words(date(2025, 9, 1), short=True) == "1 Sep 2025"


@given(edtf())
def test_every_date_has_words_that_name_its_years(value: str) -> None:
    """No date of the supported part of EDTF lacks words, and its year is among them."""
    words = in_words(value)
    assert words
    assert any(str(day.year) in words for day in bounds(value))


@given(edtf())
def test_first_and_last_day_are_never_open_ends(value: str) -> None:
    """Open ends are taken at their closed side, so that everything can be sorted and drawn."""
    low, high = first_day(value), last_day(value)
    assert date.min < low <= high < date.max
    assert low <= middle(value) <= high


def test_unknown_dates_come_last() -> None:
    """What has no date sorts behind all that has."""
    assert first_day(None) == last_day(None) == date.max


@pytest.mark.parametrize(("text", "day"), [("2025-02-03", date(2025, 2, 3)), ("soon", None), (None, None)])
def test_publication_days_that_are_none_are_passed_over(text: str | None, day: date | None) -> None:
    """A broken day of publication is no day, not an error."""
    assert parse_day(text) == day
