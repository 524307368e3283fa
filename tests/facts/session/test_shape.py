"""When two sittings of one dispatch are the same sitting."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.facts.session.shape import SHAPE, same
from legation.records import Fact, Person, Place, Span


def _session(when: str | None = "2024-05-14", **changes: Any) -> Fact:
    details = {
        "mechanism": "political consultations",
        "mechanism_type": "political_consultation",
        "ordinal": None,
    }
    details |= {k: v for k, v in changes.items() if k in details}
    return Fact(
        kind="session",
        when=when,
        status=changes.get("status", "occurred"),
        states=changes.get("states", ("KEN", "PER")),
        evidence=(Span(0, 9),),
        place=changes.get("place"),
        people=changes.get("people", ()),
        details=details,
    )


def test_one_sitting_told_with_and_without_its_number() -> None:
    """A sitting keeps its identity where a second sentence leaves out the number."""
    assert same(_session(ordinal=4), _session())


def test_unlike_numbers_are_two_sittings() -> None:
    """The fourth and the third round of one mechanism are two, dated alike or not."""
    assert not same(_session(ordinal=4), _session(ordinal=3))


def test_the_next_sitting_is_another_than_the_one_that_agreed_on_it() -> None:
    """What is scheduled is not the sitting that took place, though neither has a number."""
    assert not same(_session(), _session(when=None, status="scheduled"))


def test_unlike_days_are_two_sittings() -> None:
    """Two sittings of one mechanism on days that exclude one another are two."""
    assert not same(_session("2024-05-14"), _session("2023-05-14"))


def test_other_states_are_another_mechanism() -> None:
    """Political consultations with Peru are not those with Norway."""
    assert not same(_session(states=("KEN", "PER")), _session(states=("GHA", "NOR")))


def test_gatherings_share_no_more_than_the_word_summit() -> None:
    """A G7 summit and a NATO summit are two, whatever the type that they share."""
    one = _session(mechanism="G7 summit", mechanism_type="summit")
    other = _session(mechanism="NATO summit", mechanism_type="summit")
    assert not same(one, other)


def test_each_side_of_a_gathering_is_told_apart() -> None:
    """Two states said in turn to attend one gathering are at one gathering; two trilaterals are two."""
    here = _session(mechanism="World Water Forum", mechanism_type="summit", states=("KEN",))
    there = _session(mechanism="World Water Forum", mechanism_type="summit", states=("PER",))
    assert same(here, there)
    one = _session(mechanism="trilateral summit", mechanism_type="summit", states=("KEN", "RWA", "UGA"))
    other = _session(mechanism="trilateral summit", mechanism_type="summit", states=("EST", "LTU", "LVA"))
    assert not same(one, other)


def test_a_gathering_by_its_initials() -> None:
    """A numbered summit called by initials is the one spelt out with the same number."""
    long = _session(
        mechanism="Summit of the World Fisheries Organization", mechanism_type="summit", ordinal=4
    )
    short = _session(mechanism="WFO Summit", mechanism_type="summit", ordinal=4)
    assert same(long, short)


def test_undated_mention_joins_the_sitting_of_the_same_people() -> None:
    """A sentence without day that names a chair of the sitting tells of that sitting."""
    chair = (Person("Jana Kovar", "Foreign Minister", "SVK", "cochair"),)
    oslo, lima = Place("Oslo", "NOR"), Place("Lima", "PER")
    assert same(_session(people=chair, place=oslo), _session(when=None, people=chair, place=lima))
    assert not same(_session(place=oslo), _session(when=None, place=lima))


@pytest.mark.parametrize(("field", "value"), [("ordinal", 0), ("mechanism", ""), ("mechanism_type", "talks")])
def test_shape_names_what_breaks_the_contract(field: str, value: object) -> None:
    """A session with an ordinal below one, no name or an unknown type is reported."""
    assert any(field in problem for problem in SHAPE.problems(_session(**{field: value})))


@given(st.sampled_from(["2024", "2024-05", "2024-05-14", None]), st.one_of(st.none(), st.integers(1, 50)))
def test_same_holds_for_a_fact_and_itself(when: str | None, ordinal: int | None) -> None:
    """A fact is the same as itself."""
    fact = _session(when, ordinal=ordinal)
    assert same(fact, fact)
