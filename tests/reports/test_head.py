"""The state of the relationship."""

from __future__ import annotations

from legation.records import Entry, Place
from legation.reports.head import Head, head
from legation.reports.lines import Line, Unknown
from tests.reports.making import DYAD, name_of, simple


def _head(*entries: Entry) -> Head:
    return head(entries, DYAD, name_of)


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
