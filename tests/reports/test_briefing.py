"""The briefing as a whole."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import given

from legation.records import Entry, Place
from legation.reports.book.json_book import to_json
from legation.reports.briefing import briefing, of_dyad
from legation.reports.lines import Line, known_as_of
from tests.reports.making import DYAD, cited, entry, fact, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


def _ids(value: Any) -> set[str]:
    if isinstance(value, dict):
        own = {value["entry"]} if "entry" in value else set()
        return own.union(*(_ids(part) for part in value.values()))
    return set().union(*(_ids(part) for part in value)) if isinstance(value, list) else set()


@given(books())
def test_every_known_entry_has_its_place_in_the_book(entries: list[Entry]) -> None:
    """Whatever the register holds on the two states by the day is shown in some section."""
    found = briefing(entries, DYAD, DAY, name_of)
    known = {e.id for e in of_dyad(entries, DYAD) if known_as_of(e, DAY)}
    assert _ids(json.loads(to_json(found))) == known
    assert found.count == len(known)


@given(books())
def test_every_line_of_the_book_cites_a_sentence(entries: list[Entry]) -> None:
    """No line stands without the words that say so."""

    def check(value: Any) -> None:
        if isinstance(value, dict):
            if "text" in value and "entry" in value:
                assert value["citations"]
            for part in value.values():
                check(part)
        elif isinstance(value, list):
            for part in value:
                check(part)

    check(json.loads(to_json(briefing(entries, DYAD, DAY, name_of))))


def test_book_on_an_empty_register_says_what_it_does_not_know() -> None:
    """Without entries there is still a book, all of it unknown."""
    found = briefing([], DYAD, DAY, name_of)
    assert found.count == 0
    assert not isinstance(found.head.relations, Line)
    assert not found.chronology


def test_entries_of_other_states_are_passed_over() -> None:
    """What concerns one of the two and a third has no place in the book of the two."""
    foreign = simple("visit", "2024", states=("EST", "LVA"))
    assert briefing([foreign], DYAD, DAY, name_of).count == 0


def test_offices_belong_where_their_dispatch_tells_of_the_two() -> None:
    """A minister named only in a dispatch on other states is none of this book's people."""
    rand = person("Liis Rand", "Foreign Minister", "EST", "holder")
    here = simple("office", "2024", states=["EST"], people=[rand], dispatch="d1", quote="Here.")
    elsewhere = simple("office", "2024", states=["EST"], people=[rand], dispatch="d2", quote="Elsewhere.")
    visit = simple("visit", "2024", dispatch="d1")
    [state] = briefing([visit, here, elsewhere], DYAD, DAY, name_of).people
    assert [held.entry for held in state.holdings] == [here.id]


def test_book_of_a_past_day_knows_nothing_later() -> None:
    """As of a day before the restoration, relations are severed."""
    entries = [
        simple("relation", "2016-01", change="severed", date="2016-01-02", quote="Cut."),
        simple("relation", "2020-06", change="restored", date="2020-06-02", quote="Mended."),
    ]
    past = briefing(entries, DYAD, date(2018, 1, 1), name_of).head.relations
    assert past.text == "Diplomatic relations severed since January 2016"
    assert briefing(entries, DYAD, DAY, name_of).head.relations.text.startswith(
        "Diplomatic relations restored"
    )


def test_two_dispatches_fill_the_head_of_a_book() -> None:
    """From a story of credentials and one of consultations the state of a relationship can be read."""
    kask = person("Mari Kask", "Ambassador", "EST", "envoy")
    paz = person("Luis Alberto Paz", "President", "URY", "receiver")
    vice = [
        person("Liis Rand", "Deputy Foreign Minister", "EST", "cochair"),
        person("Eva Gil", "Vice Minister of Foreign Affairs", "URY", "cochair"),
    ]
    second = {"dispatch": "d2", "date": "2024-11-20"}
    found = briefing(
        [
            simple("credentials", "2024-11-18", people=[kask, paz], **second),
            simple("relation", "1992-09", start=50, **second),
            simple("relation", None, change="upgraded", level="strategic partnership", start=90, **second),
            simple("mission", "2019", place=Place("Montevideo", "URY"), start=130, **second),
            simple("session", "2024-06-01", mechanism="political consultations", ordinal=4, people=vice),
            simple("visit", "2023-12", start=200),
            simple("visit", None, status="proposed", start=300, **second),
        ],
        DYAD,
        DAY,
        name_of,
    )
    assert found.head.relations.text == "Diplomatic relations since September 1992"
    assert found.head.level.text.startswith("Strategic partnership; since when is not told")
    assert found.head.sides[0].ambassador.text.startswith("Mari Kask, Ambassador")
    assert [line.ordinal for line in found.mechanisms[0].held] == [4]
    deputies = next(c for c in found.head.channels if c.level == "deputy_ministers")
    assert deputies.between.text.startswith("4th political consultations")
    assert [line.kind for line in found.visits.proposed] == ["visit"]
    assert len(found.sources) == 2


def test_entry_told_by_two_dispatches_is_one_line_with_two_citations() -> None:
    """Sources that agree stand side by side under one line."""
    told = fact("visit", "2023-12")
    both = entry(cited(told), cited(told, "d2", outlet="Harbour News"))
    [line] = briefing([both], DYAD, DAY, name_of).visits.past
    assert [c.outlet for c in line.citations] == ["River Wire", "Harbour News"]


def test_what_is_due_and_what_is_missing_are_of_the_same_day() -> None:
    """The brief holds what is due within a year of its day, and the gaps by then."""
    visits = [
        simple(
            "visit",
            when,
            status="scheduled",
            quote=f"In {when}.",
            people=[person(who, None, "EST", "visitor")],
        )
        for when, who in (("2025-03", "Mari Kask"), ("2024-10", "Jaan Tamm"), ("2026-03", "Rein Saar"))
    ]
    found = briefing(visits, DYAD, DAY, name_of)
    assert [line.when for line in found.due.lines] == ["2025-03"]
    assert [line.when for line in found.gaps] == ["2024-10"]
