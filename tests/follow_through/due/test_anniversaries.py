"""Round anniversaries of diplomatic relations."""

from __future__ import annotations

from datetime import date

import pytest

from legation.follow_through.due.anniversaries import anniversaries, weight
from legation.records import Entry
from tests.reports.making import cited, entry, fact, simple


def found(*entries: Entry, first: int = 2025, last: int = 2031) -> list[tuple[str | None, int | None]]:
    """Give day and years of the anniversaries of some years."""
    return [(item.when, item.years) for item in anniversaries(entries, date(first, 1, 1), date(last, 12, 31))]


def test_every_fifth_year() -> None:
    """Fives and tens, on the day."""
    assert found(simple("relation", "1992-01-24")) == [("2027-01-24", 35)]
    assert found(simple("relation", "1991-09-06")) == [("2026-09-06", 35), ("2031-09-06", 40)]


@pytest.mark.parametrize(
    ("told", "when"),
    [("1992-01", "2027-01"), ("1992", "2027"), ("1992-01~", "2027-01"), ("1992-02-29", "2027-02-28")],
)
def test_as_sharp_as_it_is_told(told: str, when: str) -> None:
    """Of relations begun in some month the month is known; a leap day falls on the day before."""
    assert found(simple("relation", told)) == [(when, 35)]


@pytest.mark.parametrize("told", [None, "1990/1992", "../1992"])
def test_no_year_no_anniversary(told: str | None) -> None:
    """Where the year is not told nothing is counted."""
    assert found(simple("relation", told)) == []


def test_edges_of_the_days_looked_at() -> None:
    """The day itself counts at both ends, the day before and after do not."""
    begun = [simple("relation", "1992-01-24")]
    day = date(2027, 1, 24)
    assert [i.years for i in anniversaries(begun, day, day)] == [35]
    assert list(anniversaries(begun, date(2027, 1, 25), date(2027, 12, 31))) == []
    assert list(anniversaries(begun, date(2026, 1, 1), date(2027, 1, 23))) == []


def test_severed_relations_have_none_until_restored() -> None:
    """What is cut is not celebrated; when it is mended the first day counts again."""
    begun = simple("relation", "1992-01-24")
    cut = simple("relation", "2016-01", change="severed", quote="Cut.")
    again = simple("relation", "2020", change="restored", quote="Restored.")
    assert found(begun, cut) == []
    assert found(begun, cut, again) == [("2027-01-24", 35)]


def test_upgrades_and_recognition_are_no_beginning() -> None:
    """Only the establishment of relations is counted from."""
    assert (
        found(simple("relation", "1992", change="recognised"), simple("relation", "2012", change="upgraded"))
        == []
    )


def test_where_accounts_differ_the_most_told_counts() -> None:
    """Two dispatches outweigh one."""
    told = fact("relation", "1992-01-24")
    most = entry(cited(told, "d1"), cited(told, "d2"))
    assert found(simple("relation", "1991-12", dispatch="d3"), most) == [("2027-01-24", 35)]


def test_weight() -> None:
    """Quarters of a century before tens, tens before fives."""
    assert [weight(years) for years in (25, 50, 75, 10, 30, 5, 35)] == [3, 3, 3, 2, 2, 1, 1]
