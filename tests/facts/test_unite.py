"""One thing told twice becomes one fact."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.facts.unite import dates_agree, joined, shares_person, sharper, unite
from legation.records import Fact, Person, Place, Span

OCHIENG, KOVAR = Person("Peter Ochieng", role="visitor"), Person("Jana Kovar", role="host")
VISIT = Fact(
    "visit",
    "2024-05",
    "occurred",
    ("KEN", "SVK"),
    (Span(0, 9),),
    people=(OCHIENG,),
    details={"visit_type": None},
    confidence=0.7,
)


def told(**changes: Any) -> Fact:
    """Give the visit, told otherwise."""
    return replace(VISIT, **changes)


def test_the_surer_fact_leads_and_the_other_completes_it() -> None:
    """Date, place, people and details are taken from both, the surer one's first; so is the evidence."""
    surer = told(
        when="2024-05-16",
        confidence=0.9,
        evidence=(Span(50, 60),),
        people=(KOVAR,),
        details={"visit_type": "official"},
        words=(Span(50, 53),),
    )
    vaguer = told(states=("KEN", "PER"), place=Place("Nitra", "SVK"), words=(Span(0, 3),))
    for pair in ((surer, vaguer), (vaguer, surer)):
        one = joined(*pair)
        assert one.when == "2024-05-16"
        assert one.evidence == (Span(50, 60), Span(0, 9))
        assert one.words == (Span(50, 53), Span(0, 3))
        assert one.people == (KOVAR, OCHIENG)
        assert one.states == ("KEN", "PER", "SVK")
        assert one.details == {"visit_type": "official"}
        assert one.place == Place("Nitra", "SVK")
        assert one.confidence == 0.9


def test_a_city_is_a_sharper_place_than_its_state() -> None:
    """Only where both are in one country; else the first that is told stands."""
    state, city, other = Place("Slovakia", "SVK"), Place("Nitra", "SVK"), Place("Lima", "PER")
    assert joined(told(place=state), told(place=city)).place == city
    assert joined(told(place=city), told(place=state)).place == city
    assert joined(told(place=state), told(place=other)).place == state
    assert joined(told(place=None), told(place=other)).place == other


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2024", "2024-05-16", "2024-05-16"),
        ("2024-05-16", "2024", "2024-05-16"),
        (None, "2024", "2024"),
        ("2024", None, "2024"),
        (None, None, None),
        ("2024-05-16", "2024-05-17", "2024-05-16"),
        ("2024-05", "2023-01-01", "2024-05"),
    ],
)
def test_the_sharper_date_stands(a: str | None, b: str | None, expected: str | None) -> None:
    """Of two dates of which one holds the other the sharper stands; of two that differ, the first told."""
    assert sharper(a, b) == expected


def test_dates_agree_unless_they_have_no_day_in_common() -> None:
    """An untold date contradicts nothing."""
    assert dates_agree(None, "2024")
    assert dates_agree("2024-05", "2024-05-16/2024-06-02")
    assert not dates_agree("2024-05", "2024-06")


def test_people_are_the_same_by_name() -> None:
    """Two facts share somebody where a name is in both."""
    assert shares_person(told(), told(people=(KOVAR, replace(OCHIENG, role="host"))))
    assert not shares_person(told(), told(people=(KOVAR,)))
    assert not shares_person(told(people=()), told(people=()))


def test_facts_that_are_one_are_united() -> None:
    """Each fact joins the first that is the same; the order of telling stays."""
    a, b, c = told(), told(when="2024-06"), told(evidence=(Span(20, 30),))
    united = unite([a, b, c], lambda one, other: one.when == other.when)
    assert [fact.when for fact in united] == ["2024-05", "2024-06"]
    assert united[0].evidence == (Span(0, 9), Span(20, 30))
    kept = unite([a, b, c], lambda one, other: True, lambda one, other: one)
    assert kept == [a]


dates = st.sampled_from([None, "2023", "2024", "2024-05", "2024-05-16", "2024-05-14/2024-05-18"])


@given(
    st.lists(
        st.builds(
            lambda when, start: told(when=when, evidence=(Span(start, start + 5),)), dates, st.integers(0, 50)
        )
    )
)
def test_no_evidence_is_lost(facts: list[Fact]) -> None:
    """However facts are united, every piece of evidence stays, once, and no fact more than were given."""
    united = unite(facts, lambda one, other: dates_agree(one.when, other.when))
    assert {span for fact in united for span in fact.evidence} == {fact.evidence[0] for fact in facts}
    assert all(len(set(fact.evidence)) == len(fact.evidence) for fact in united)
    assert len(united) <= len(facts)
