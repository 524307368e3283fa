"""Lines and the sentences that they cite."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from legation.records import Conflict, ConflictValue, Entry
from legation.reports.lines import citations, has_passed, known_as_of, known_by, line_of, order
from tests.reports.making import DYAD, cited, entry, fact, name_of, simple
from tests.reports.strategies import entries


def test_citation_quotes_the_sentence_on_one_line() -> None:
    """A sentence that the dispatch breaks over lines is quoted on one."""
    found = citations(simple("relation", "1992", quote="Ties were\n  established in 1992."))
    assert [c.quote for c in found] == ["Ties were established in 1992."]
    assert found[0].source == "River Wire, 1 Jun 2024"


def test_report_of_a_visit_is_cited_before_its_invitation() -> None:
    """What says what the entry says now comes first, though another dispatch is older."""
    invited = cited(fact("visit", status="proposed"), "d1", "2024-01-01", quote="He was invited.")
    came = cited(fact("visit", "2024-05"), "d2", "2024-05-20", quote="He came.")
    found = citations(entry(invited, came, merged=came.fact))
    assert [c.quote for c in found] == ["He came.", "He was invited."]


def test_same_sentence_is_cited_once() -> None:
    """Two facts of one sentence are one citation."""
    twice = [cited(fact("visit", start=start), quote="She came twice.") for start in (0, 10)]
    assert len(citations(entry(*twice))) == 1


def test_undated_line_says_when_it_was_told() -> None:
    """What has no date of its own says so, and when it was first told."""
    line = line_of(simple("agreement", date="2025-04-25"), DYAD, name_of)
    assert line.day == "undated; told 25 April 2025"
    assert line.short_day == "told 25 Apr 2025"


def test_line_without_any_date_is_undated() -> None:
    """A dispatch without a date gives a line without one."""
    assert line_of(simple("agreement", date=None), DYAD, name_of).day == "undated"


def test_further_states_are_named() -> None:
    """A meeting of three says who the third was."""
    line = line_of(simple("contact", "2024", states=("EST", "LVA", "URY")), DYAD, name_of)
    assert line.others == ("Latvia",)


def test_differences_between_sources_are_told() -> None:
    """A conflict names each value and the outlets that give it, dates in words, and cites their sentences."""
    one = cited(fact("session", "2024-05", ordinal=16), "d1")
    other = cited(fact("session", "2024-06", ordinal=15), "d2", outlet="Harbour News")
    conflicts = [
        Conflict("ordinal", (ConflictValue(16, ("d1",)), ConflictValue(15, ("d2",)))),
        Conflict("when", (ConflictValue("2024-05", ("d1",)), ConflictValue("2024-06", ("d2",)))),
    ]
    line = line_of(entry(one, other, conflicts=conflicts), DYAD, name_of)
    assert line.notes == (
        "Sources differ on the number of the session: 16 (River Wire); 15 (Harbour News).",
        "Sources differ on the date: May 2024 (River Wire); June 2024 (Harbour News).",
    )
    assert [[c.quote for c in answer.citations] for answer in line.differs[0].answers] == [
        [one.quote], [other.quote],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("status", "cancelled", "whether it took place: called off"),
        ("value", 2_400_000_000, "the number: USD 2.4 billion"),
        ("due", "../2024-05-10", "the deadline: by 10 May 2024"),
        ("place", "Tallinn", "the place: Tallinn"),
    ],
)
def test_answers_are_told_in_words(field: str, value: object, words: str) -> None:
    """A field and what an account says of it read as a sentence."""
    told = entry(cited(fact("figure", "2023")), conflicts=[Conflict(field, (ConflictValue(value, ("d1",)),))])
    assert line_of(told, DYAD, name_of).notes == (f"Sources differ on {words} (River Wire).",)


def test_known_as_of_needs_a_dispatch_and_a_beginning_by_the_day() -> None:
    """What was told later, or happened later, was not known by the day."""
    day = date(2024, 6, 1)
    assert known_as_of(simple("visit", "2024-05"), day)
    assert not known_as_of(simple("visit", "2024-05", date="2024-06-02"), day)
    assert not known_as_of(simple("visit", "2024-07"), day)
    assert known_as_of(simple("visit", "2024-07", status="scheduled"), day)


def test_a_day_has_passed_only_when_its_last_possible_day_has() -> None:
    """A visit planned for May has not passed on 20 May."""
    planned = simple("visit", "2024-05", status="scheduled")
    assert not has_passed(planned, date(2024, 5, 20))
    assert has_passed(planned, date(2024, 6, 1))
    assert not has_passed(simple("visit", None, status="scheduled"), date(2030, 1, 1))


def test_first_telling_is_the_earliest_dispatch() -> None:
    """Undated dispatches tell nothing of when something was known."""
    facts = [
        cited(fact("act"), d, day) for d, day in (("d1", None), ("d2", "2024-03-01"), ("d3", "2024-02-01"))
    ]
    assert known_by(entry(*facts)) == "2024-02-01"


@given(entries())
def test_every_line_cites_and_can_be_ordered(found: Entry) -> None:
    """Whatever an entry holds, its line has words, a citation, a date in words and a place in order."""
    line = line_of(found, DYAD, name_of)
    assert line.text
    assert line.day
    assert line.citations
    assert order(found)
