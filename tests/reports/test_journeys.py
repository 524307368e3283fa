"""Visits and meetings by what is known of them."""

from __future__ import annotations

from datetime import date

from legation.reports.journeys import highest_rank, journeys
from tests.reports.making import DYAD, name_of, person, simple

DAY = date(2025, 1, 1)


def test_visits_are_parted_by_what_is_known() -> None:
    """Past, planned, invited, lapsed and called off are five different things."""
    entries = [
        simple("visit", "2023", quote="a"),
        simple("visit", "2024-03", quote="b"),
        simple("visit", "2025-02", status="scheduled", quote="c"),
        simple("visit", None, status="proposed", quote="d"),
        simple("visit", "2024-11", status="scheduled", quote="e"),
        simple("visit", "2024-12", status="cancelled", quote="f"),
        simple("contact", "2024", quote="g"),
    ]
    found = journeys(entries, "visit", DYAD, DAY, name_of)
    assert [line.when for line in found.past] == ["2024-03", "2023"]
    assert [line.when for line in found.planned] == ["2025-02"]
    assert [line.when for line in found.proposed] == [None]
    assert [line.when for line in found.lapsed] == ["2024-11"]
    assert [line.when for line in found.cancelled] == ["2024-12"]


def test_rank_of_a_visit_is_its_visitors_not_its_hosts() -> None:
    """A deputy minister received by a president is a deputy minister's visit."""
    people = [
        person("Liis Rand", "Deputy Foreign Minister", "EST", "visitor"),
        person("Luis Paz", "President", "URY", "host"),
    ]
    [line] = journeys([simple("visit", "2024", people=people)], "visit", DYAD, DAY, name_of).past
    assert line.rank == "deputy_minister"
    assert line.going == "EST"


def test_highest_rank_is_none_without_offices() -> None:
    """Names alone have no rank."""
    assert highest_rank([person("Liis Rand")]) is None
