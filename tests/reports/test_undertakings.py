"""Undertakings by who owes whom, and where they stand."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from legation.records import Entry, LifeStep
from legation.reports.undertakings import grouped, occasions, owed, undertaking_lines, undertakings
from tests.reports.making import DYAD, cited, entry, fact, living, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


@pytest.mark.parametrize(
    ("type_", "by", "to", "debtors", "creditors"),
    [
        ("pledge", ["EST"], ["URY"], ("EST",), ("URY",)),
        ("offer", ["EST"], ["URY"], ("EST",), ("URY",)),
        ("request", ["EST"], ["URY"], ("URY",), ("EST",)),
        ("invitation", ["EST"], ["URY"], ("URY",), ("EST",)),
        ("proposal", ["EST"], ["URY"], ("URY",), ("EST",)),
        ("proposal", ["EST", "URY"], [], ("EST", "URY"), ()),
        ("joint_commitment", ["URY", "EST"], [], ("EST", "URY"), ()),
        ("pledge", ["URY"], [], ("URY",), ()),
    ],
)
def test_who_is_to_act_depends_on_the_type(
    type_: str, by: list[str], to: list[str], debtors: tuple[str, ...], creditors: tuple[str, ...]
) -> None:
    """Who pledges is to act; who is asked is to act; who commit together act together."""
    [line] = undertaking_lines([simple("undertaking", "2024", type=type_, by=by, to=to)], DYAD, DAY, name_of)
    assert owed(line) == (debtors, creditors)


def test_groups_are_headed_by_name_in_the_order_of_the_pair() -> None:
    """First what the one owes the other, then the reverse, then what both are to do."""
    entries = [
        simple("undertaking", "2024", type="joint_commitment", by=["EST", "URY"], to=[], quote="c"),
        simple("undertaking", "2024", by=["URY"], to=["EST"], quote="b"),
        simple("undertaking", "2024", by=["EST"], to=["URY"], quote="a"),
    ]
    found = undertakings(entries, ("URY", "EST"), DAY, name_of)
    assert [group.heading for group in found] == [
        "Uruguay towards Estonia",
        "Estonia towards Uruguay",
        "Uruguay and Estonia together",
    ]


@pytest.mark.parametrize(
    ("filters", "actions"),
    [
        ({}, {"a", "b", "c"}),
        ({"by": "URY"}, {"b"}),
        ({"type": "request"}, {"c"}),
        ({"stands": "overdue"}, {"a"}),
        ({"by": "URY", "type": "request"}, set()),
    ],
)
def test_filters_choose_by_speaker_type_and_standing(filters: dict[str, str], actions: set[str]) -> None:
    """Each filter narrows; together they narrow further."""
    entries = [
        simple("undertaking", "2024-01-01", action="a", due="2024-05", quote="a"),
        simple("undertaking", "2024-01-01", action="b", by=["URY"], to=["EST"], quote="b"),
        simple("undertaking", "2024-01-01", action="c", type="request", quote="c"),
    ]
    found = undertakings(entries, DYAD, DAY, name_of, **filters)
    assert {line.action for group in found for line in group.lines} == actions


def test_line_tells_how_it_came_to_stand_as_it_does() -> None:
    """The last step names its day and rule; an open undertaking needs neither."""
    said = cited(fact("undertaking", "2023-01-01"), date="2023-01-02")
    done = LifeStep(
        "fulfilled", "2024-03-01", "deed done", (cited(fact("act", "2024-03-01"), "d2", "2024-03-02"),)
    )
    [line] = undertaking_lines([entry(said)], DYAD, DAY, name_of, living(done))
    assert line.standing_words == "fulfilled 1 March 2024 (deed done)"
    assert line.closed
    assert line.steps[-1].citations[0].dispatch == "d2"
    [fresh] = undertaking_lines([entry(said)], DYAD, DAY, name_of)
    assert fresh.standing_words == "open"


def test_said_again_is_a_step_and_no_line_of_its_own() -> None:
    """The second saying stands in the life of the first, with its source; alone it is a line."""
    words = "open a trade office in Montevideo"
    first = simple("undertaking", "2023-01-01", date="2023-01-02", action=words, quote="One.")
    again = simple("undertaking", "2024-01-01", dispatch="d2", date="2024-01-02", action=words, quote="Two.")
    [line] = undertaking_lines([again, first], DYAD, DAY, name_of)
    assert (line.entry, line.standing) == (first.id, "reaffirmed")
    assert [c.dispatch for step in line.steps for c in step.citations] == ["d1", "d2"]
    [alone] = undertaking_lines([again], DYAD, DAY, name_of)
    assert (alone.entry, alone.standing) == (again.id, "open")


def test_overdue_line_says_since_when() -> None:
    """The day after the last that was allowed."""
    [line] = undertaking_lines([simple("undertaking", "2024-01-01", due="2024-05")], DYAD, DAY, name_of)
    assert line.standing_words == "overdue since 1 June 2024"


def test_open_lines_come_before_closed_ones_and_late_ones_before_early() -> None:
    """Within a type the open and the latest told are read first."""
    closed = entry(cited(fact("undertaking", "2024", action="closed"), "d9", "2024-11-01"))
    refused = living(LifeStep("declined", "2024-11-02", "refused", ()))

    def standing_of(held: Entry, as_of: date) -> tuple[str | None, tuple[LifeStep, ...]]:
        return refused(held, as_of) if held == closed else ("open", ())

    entries = [
        simple("undertaking", "2023", action="early", date="2023-05-01", quote="e"),
        closed,
        simple("undertaking", "2024", action="late", date="2024-05-01", quote="l"),
    ]
    [group] = grouped(undertaking_lines(entries, DYAD, DAY, name_of, standing_of), DYAD, name_of)
    assert [line.action for line in group.lines] == ["late", "early", "closed"]
    assert group.open_count == 2


def test_one_saying_is_one_occasion() -> None:
    """What the same people said on the same day is told together, each sentence cited once."""
    sol = person("Ana Sol", "Foreign Minister", "URY", "speaker")
    entries = [
        simple("undertaking", "2024-05-01", people=[sol], action=action, quote=quote, start=start)
        for start, action, quote in ((0, "build", "One."), (20, "teach", "One."), (90, "sell", "Two."))
    ]
    entries.append(simple("undertaking", "2024-05-02", people=[sol], action="buy", quote="Three."))
    found = occasions(undertaking_lines(entries, DYAD, DAY, name_of))
    assert [[line.action for line in said.lines] for said in found] == [["build", "teach", "sell"], ["buy"]]
    assert [c.quote for c in found[0].citations] == ["One.", "Two."]
    assert found[0].said_by == "Ana Sol (Foreign Minister, Uruguay)"


def test_addressees_are_named_behind_speakers() -> None:
    """An invitation says who invited whom."""
    people = [person("Ana Sol", None, "URY", "speaker"), person("Rein Tamm", None, "EST", "addressee")]
    [line] = undertaking_lines([simple("undertaking", "2024", people=people)], DYAD, DAY, name_of)
    assert line.said_by == "Ana Sol (Uruguay) to Rein Tamm (Estonia)"


@given(books())
def test_each_undertaking_is_in_exactly_one_group(entries: list[Entry]) -> None:
    """Grouping loses nothing and repeats nothing."""
    lines = undertaking_lines(entries, DYAD, DAY, name_of)
    shown = [line.entry for group in grouped(lines, DYAD, name_of) for line in group.lines]
    assert sorted(shown) == sorted(line.entry for line in lines)
