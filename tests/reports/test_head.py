"""The state of the relationship."""

from __future__ import annotations

from datetime import date

from legation.records import Entry, LifeStep, Place
from legation.reports.head import Head, head
from legation.reports.lines import Line, Unknown
from legation.reports.undertakings import StandingOf, undertaking_lines
from tests.reports.making import DYAD, cited, entry, fact, living, name_of, simple

DAY = date(2025, 1, 1)


def _head(*entries: Entry, standing_of: StandingOf | None = None) -> Head:
    return head(entries, undertaking_lines(entries, DYAD, DAY, name_of, standing_of), DYAD, DAY, name_of)


def _text(value: Line | Unknown) -> str:
    return value.text


def test_nothing_known_is_said_question_by_question() -> None:
    """An empty register has an answer to each question: that no dispatch tells."""
    found = _head()
    answers = [found.relations, found.level]
    answers += [answer for side in found.sides for answer in (side.embassy, side.ambassador)]
    assert all(isinstance(answer, Unknown) and "No dispatch" in answer.text for answer in answers)


def test_relations_since_their_establishment() -> None:
    """Established relations are told with their beginning."""
    assert _text(_head(simple("relation", "1992-02")).relations) == "Diplomatic relations since February 1992"


def test_undated_relations_say_when_they_were_first_mentioned() -> None:
    """Without a date the head does not guess one."""
    found = _text(_head(simple("relation", date="2020-03-04")).relations)
    assert found == "Diplomatic relations; since when is not told (first mentioned 4 March 2020)"


def test_severed_relations_are_severed_until_restored() -> None:
    """The last change of ties is the state of relations; the first establishment is remembered."""
    begun, cut = simple("relation", "1992"), simple("relation", "2016-01", change="severed", quote="Cut.")
    found = _head(begun, cut).relations
    assert _text(found) == "Diplomatic relations severed since January 2016"
    assert isinstance(found, Line)
    assert found.notes == ("Established 1992.",)
    again = simple("relation", "2020", change="restored", quote="Restored.")
    assert _text(_head(begun, cut, again).relations) == "Diplomatic relations restored since 2020"


def test_recognition_alone_is_not_taken_for_relations() -> None:
    """A state may be recognised without relations."""
    found = _head(simple("relation", "1991", change="recognised")).relations
    assert _text(found) == "Recognition since 1991"
    assert isinstance(found, Line)
    assert found.notes == ("Whether diplomatic relations followed is not told.",)


def test_latest_level_counts() -> None:
    """The level is that of the last change which names one."""
    found = _head(
        simple("relation", "2010", change="upgraded", level="comprehensive partnership"),
        simple("relation", "2024-06", change="upgraded", level="strategic partnership", quote="Raised."),
        simple("relation", "1992", quote="Begun."),
    )
    assert _text(found.level) == "Strategic partnership since June 2024"


def test_embassies_are_told_each_way() -> None:
    """One side's embassy says nothing of the other's."""
    found = _head(simple("mission", "1998", place=Place("Montevideo", "URY"))).sides
    assert _text(found[0].embassy) == "Embassy of Estonia in Montevideo: opened 1998"
    assert isinstance(found[1].embassy, Unknown)


def test_closed_embassy_is_closed() -> None:
    """The last change counts; a planned embassy is none yet."""
    found = _head(
        simple("mission", "1998"),
        simple("mission", "2012", change="closed", quote="Closed."),
        simple("mission", "2020", change="planned", quote="Planned."),
    ).sides
    assert _text(found[0].embassy) == "Embassy of Estonia in Uruguay: closed 2012"


def test_expected_are_planned_and_proposed_events_dated_first() -> None:
    """What is planned comes in order of its day, what has none behind; the past does not come at all."""
    found = _head(
        simple("visit", None, status="proposed", quote="Some day."),
        simple("session", "2026", status="scheduled"),
        simple("visit", "2025-03", status="scheduled", quote="In March."),
        simple("visit", "2025-02", status="cancelled", quote="Called off."),
        simple("contact", "2024"),
    )
    assert [line.when for line in found.expected] == ["2025-03", "2026", None]


def test_plans_whose_day_has_passed_are_unconfirmed() -> None:
    """A plan whose day is over, and of which nothing is told, is neither past nor expected."""
    found = _head(simple("visit", "2024-10", status="scheduled"))
    assert not found.expected
    assert [line.when for line in found.unconfirmed] == ["2024-10"]


def test_visit_of_an_answered_invitation_is_no_longer_expected() -> None:
    """Once the invitation was taken up, the visit that it asked for is not ahead."""
    words = "He was invited to visit."
    visit = simple("visit", None, status="proposed", quote=words)
    said = cited(fact("undertaking", "2024", type="invitation"), quote=words)
    came = LifeStep(
        "fulfilled", "2024-10-01", "invitation taken up", (cited(fact("visit", "2024-10"), "d2"),)
    )
    assert _head(visit, entry(said)).expected
    assert not _head(visit, entry(said), standing_of=living(came)).expected


def test_open_undertakings_with_a_day_are_due_in_order() -> None:
    """What has a day and is not closed is listed by that day, the overdue among them."""
    found = _head(
        simple("undertaking", "2024", due="2026", action="later"),
        simple("undertaking", "2024", due="2024-11", action="sooner", quote="Soon."),
        simple("undertaking", "2024", action="never dated", quote="Never."),
    )
    assert [(line.action, line.standing) for line in found.due] == [("sooner", "overdue"), ("later", "open")]
