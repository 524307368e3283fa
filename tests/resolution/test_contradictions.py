"""Where accounts of one event contradict, and what is no contradiction."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.records import CitedFact, ConflictValue, Person
from legation.resolution.contradictions import answers, contradictions
from tests.resolution.made import cited, contact, person, session, undertaking, visit


def fields(*told: CitedFact) -> list[str]:
    """Give the fields in which the facts contradict."""
    return [conflict.field for conflict in contradictions(told)]


def chaired(name: str, dispatch: str, office: str | None = None) -> CitedFact:
    """Make a session with one chair of Moldova and one of Uruguay."""
    chairs = (person(name, office, "MDA", "cochair"), person("Rodrigo Etcheverry", None, "URY", "cochair"))
    return session("2024-06-10", dispatch, people=chairs)


def in_place(name: str, dispatch: str) -> CitedFact:
    """Make a contact in a place."""
    return contact("2024-06-10", dispatch, place=name)


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        (session("2024-06-10", "a"), session("2024-06-11", "b"), ["when"]),
        (session("2024-06-10", "a"), session("2024-06", "b"), []),
        (session("2024-06-10", "a", status="scheduled"), session("2024-06-12", "b"), []),
        (session("2024", "a", ordinal=4), session("2024", "b", ordinal=5), ["ordinal"]),
        (session("2024", "a", ordinal=4), session("2024", "b"), []),
        (visit("2024", "a", visit_type="state"), visit("2024", "b", visit_type="official"), []),
        (visit("2024", "a", visit_type="state"), visit("2024", "b", visit_type="working"), ["visit_type"]),
        (
            undertaking("2024", "a", due="../2024-03-10"),
            undertaking("2024", "b", due="../2024-05-10"),
            ["due"],
        ),
        (undertaking("2024", "a", due="../2024-05"), undertaking("2024", "b", due="../2024-05-10"), []),
        (undertaking("2024", "a", due="2024"), undertaking("2024", "b", due="../2024-05-10"), []),
        (
            undertaking("2024", "a", action="train 1,000 nurses"),
            undertaking("2024", "b", action="train 1000 nurses and teachers"),
            [],
        ),
        (
            undertaking("2024", "a", action="lend 1.5 million dollars"),
            undertaking("2024", "b", action="lend 1,500,000 dollars"),
            [],
        ),
        (
            undertaking("2024", "a", action="train 1,000 nurses"),
            undertaking("2024", "b", action="train 1,500 nurses"),
            ["action"],
        ),
        (
            cited("relation", "2024", "a", change="upgraded", level="partnership"),
            cited("relation", "2024", "b", change="upgraded", level="strategic partnership"),
            [],
        ),
    ],
)
def test_fields_of_one_event(one: CitedFact, other: CitedFact, differs: list[str]) -> None:
    """A vaguer date, a rounder name or a plan contradicts nothing; another day, number or level does."""
    assert fields(one, other) == fields(other, one) == differs


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("Ileana Moraru", "Vasile Lupan", ["cochair"]),
        ("Ileana Moraru", "I. Moraru", []),
        ("Siarhei Hrachou", "Sergei Grachov", []),
    ],
)
def test_who_chaired(one: str, other: str, differs: list[str]) -> None:
    """Another chair of the same side contradicts, another spelling does not."""
    assert fields(chaired(one, "a"), chaired(other, "b")) == differs


def test_more_people_contradict_nothing() -> None:
    """An account that names further people of a side only tells more."""
    one, two = (person(n, None, "MDA", "cochair") for n in ("Ileana Moraru", "Vasile Lupan"))
    assert fields(chaired("Ileana Moraru", "a"), session("2024-06-10", "b", people=(one, two))) == []


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("Minister of Foreign Affairs", "Foreign Minister", []),
        ("Minister of Foreign Affairs", "Deputy Minister of Foreign Affairs", ["office"]),
        ("First Deputy Minister of Trade", "Deputy Minister of Trade", []),
        ("Party General Secretary", "State President", []),
        ("Prime Minister", "Deputy Prime Minister", ["office"]),
    ],
)
def test_in_which_office(one: str, other: str, differs: list[str]) -> None:
    """A minister is no deputy; who holds two offices may be called by either."""
    told = chaired("Ileana Moraru", "a", one), chaired("Ileana Moraru", "b", other)
    assert fields(*told) == differs
    if differs:
        (conflict,) = contradictions(told)
        assert conflict.values[0] == ConflictValue(
            f"Ileana Moraru, {min(one, other)}", conflict.values[0].dispatches
        )


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("Hà Nội", "Hanoi", []),
        ("Kyiv", "Kiev", []),
        ("Minsk", "Belarus", []),
        ("Presidential Palace", "Minsk", []),
        ("Minsk", "Grodno", ["place"]),
        ("Hà Nội", "Đà Nẵng", ["place"]),
    ],
)
def test_where(one: str, other: str, differs: list[str]) -> None:
    """Two cities contradict; a spelling, the state or a house within do not."""
    assert fields(in_place(one, "a"), in_place(other, "b")) == differs


def test_called_off_and_held() -> None:
    """Only who calls it off once its day has come denies that it was held."""
    held = session("2024-06-10", "a", "2024-06-11")
    before = session("2024-06-10", "b", "2024-06-01", status="cancelled")
    after = session("2024-06-10", "c", "2024-06-12", status="cancelled")
    assert fields(held, before) == []
    assert fields(held, after) == ["status"]


def test_days_on_which_an_office_was_shown_contradict_nothing() -> None:
    """A holding is seen on many days."""
    holder: tuple[Person, ...] = (person("Ana Costa", "President", "PRT", "holder"),)
    assert fields(*(cited("office", when, when, people=holder) for when in ("2021", "2024"))) == []


_told: dict[str, Any] = {
    "when": st.sampled_from(["2024", "2024-06-10", "2024-06-09/2024-06-11", "2024-07"]),
    "ordinal": st.sampled_from([None, 4, 5]),
    "status": st.sampled_from(["occurred", "scheduled", "cancelled"]),
    "place": st.sampled_from([None, "Minsk", "Grodno"]),
}


@given(st.lists(st.builds(session, dispatch=st.sampled_from("abcde"), **_told), min_size=1, max_size=5))
def test_every_answer_is_some_accounts(told: list[CitedFact]) -> None:
    """Every value of a conflict is what a fact of each of its dispatches answers; one account contradicts nobody."""
    assert list(contradictions(told[:1])) == []
    for conflict in contradictions(told):
        assert len(conflict.values) > 1
        for value in conflict.values:
            for dispatch in value.dispatches:
                own = [answers(c.fact, conflict.field) for c in told if c.dispatch == dispatch]
                assert any(value.value in given for given in own)
