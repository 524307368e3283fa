"""Tests of the days of sayings and deeds."""

from __future__ import annotations

from datetime import date

from legation.follow_through.moments import deadline, done, first_said, known, plainest, planned
from legation.records import CitedFact, Entry, Fact, Span


def _told(
    when: str | None, published: str | None = None, status: str = "occurred", **details: object
) -> CitedFact:
    fact = Fact("visit", when, status, ("MDA", "URY"), (Span(0, 9),), details=details)
    return CitedFact(f"d{published}", fact, date=published)


def test_what_was_out_by_the_day_is_known() -> None:
    """Undated dispatches count as out."""
    early, late, undated = _told(None, "2024-01-01"), _told(None, "2024-02-01"), _told(None)
    entry = Entry("e", "visit", ("MDA", "URY"), None, "occurred", early.fact, (early, late, undated))
    assert known(entry, date(2024, 1, 31)) == (early, undated)


def test_what_says_what_is_now_comes_first() -> None:
    """A visit that took place is told by its report, then by its announcement; what came out later is left out."""
    plan, report = _told("2024-02", "2024-01-01", "scheduled"), _told("2024-02-03", "2024-02-04")
    later = _told("2024-02-03", "2024-05-01")
    entry = Entry("e", "visit", ("MDA", "URY"), "2024-02-03", "occurred", report.fact, (plan, report, later))
    assert plainest(entry, date(2024, 3, 1)) == (report, plan)


def test_first_said() -> None:
    """The earliest of all sayings; one with an open beginning was said by its end."""
    assert first_said((_told("2024-03"), _told(None, "2024-02-05"))) == date(2024, 2, 5)
    assert first_said((_told("../2024-03-01"),)) == date(2024, 3, 1)
    assert first_said((_told(None),)) is None


def test_what_is_told_as_done_was_done_by_then() -> None:
    """Of a month told in its course the days to come are left out; accounts narrow one another."""
    assert done((_told("2024-03", "2024-03-10"),)) == (date(2024, 3, 1), date(2024, 3, 10))
    assert done((_told("2024-03", "2024-04-10"), _told("2024-03-05"))) == (date(2024, 3, 5), date(2024, 3, 5))
    assert done((_told("2024-03-05"), _told("2023"))) == (date(2024, 3, 5), date(2024, 3, 5))
    assert done((_told(None, "2024-03-10"),)) == (date.min, date(2024, 3, 10))
    assert done((_told(None),)) is None


def test_plans_are_for_the_day_told_last() -> None:
    """Without a date a plan is for any day after it was told."""
    plans = _told("2024-05", "2024-03-01"), _told("2024-06", "2024-04-01")
    assert planned(plans) == (date(2024, 6, 1), date(2024, 6, 30))
    assert planned((_told(None, "2024-03-01"),)) == (date(2024, 3, 1), date.max)
    assert planned((_told(None),)) is None


def test_deadline_is_the_one_told_last() -> None:
    """A deadline without an end is none."""
    first, second = _told("2024", due="2024-05"), _told("2024", due="2025")
    assert deadline((first, second)) == date(2025, 12, 31)
    assert deadline((first, _told("2024"))) == date(2024, 5, 31)
    assert deadline((_told("2024", due="2024-05/.."),)) is None


def test_the_coming_months_have_an_end() -> None:
    """What is due in the coming months is late after a year, what is due soon never."""
    soon = _told("2024-03-10", action="send a delegation in the coming months")
    assert deadline((soon,)) == date(2025, 3, 11)
    assert deadline((_told("2024-03-10", action="send a delegation soon"),)) is None
