"""Tests of when a fact can have happened."""

from datetime import date

import pytest

from legation.resolution.timing import agreement, gap, timing
from tests.resolution.made import contact, visit


def test_past_without_a_date_ends_on_the_day_of_the_dispatch():
    """What has occurred was before the dispatch; a plan comes after it."""
    past = timing(contact(None, "a", "2024-06-10"))
    plan = timing(visit(None, "a", "2024-06-10", status="proposed"))
    assert (past.high, past.told, past.ahead) == (date(2024, 6, 10), False, False)
    assert (plan.low, plan.told, plan.ahead) == (date(2024, 6, 10), False, True)
    assert timing(contact(None, "a", None)).low == date.min


def test_called_off_without_a_date_was_planned_for_the_year_before_or_for_later():
    """A report of today that a visit fell through can mean that of last summer."""
    off = timing(visit(None, "a", "2024-06-10", status="cancelled"))
    assert off.low == date(2023, 6, 10)
    assert off.high > date(2024, 6, 10)


@pytest.mark.parametrize(
    ("one", "two", "score"),
    [
        ("2024-06-10", "2024-06-10", 1.0),
        ("2024-06-09/2024-06-12", "2024-06-10", 0.95),
        ("2024-06", "2024-06", 0.7),
        ("2024-06", "2024-06-10", 0.65),
        ("2024", "2024-06-10", 0.5),
        ("2020/2024", "2024-06-10", 0.4),
        (None, "2024-06-10", 0.4),
        ("2024-06-11", "2024-06-10", 0.0),
        (None, "2024-06-11", 0.0),
    ],
)
def test_agreement_falls_with_vagueness(one, two, score):
    """The vaguer the wider of two dates, the less it says; dates that exclude each other say no."""
    assert agreement(timing(contact(one, "a")), timing(contact(two, "b"))) == score


def test_gap_counts_days_between():
    """The gap is the same both ways and 0 where the dates overlap."""
    a, b = timing(contact("2024-06-01", "a")), timing(contact("2024-06-11", "b"))
    assert gap(a, b) == gap(b, a) == 10
    assert gap(a, a) == 0
