"""Tests of legation.facts.visit.shape: when two tellings are one journey, and what the joined fact says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from legation.facts.visit.shape import RECEIVED, SHAPE, join, same
from legation.records import Fact, Person, Span
from legation.records.edtf import bounds

_GUEST = Person("Jana Kovar", "Foreign Minister", "SVK", "visitor")
_OTHER = Person("Karel Novak", "President", "SVK", "visitor")


def visit(
    when: str | None, status: str = "occurred", people: tuple[Person, ...] = (_GUEST,), **more: Any
) -> Fact:
    """Make a visit of Slovakia to Kenya."""
    details = {"visitor_state": "SVK", "host_state": "KEN", "visit_type": None, **more}
    return Fact("visit", when, status, ("KEN", "SVK"), (Span(0, 9),), None, people, details, 0.8)


def test_shape_accepts_a_visit_and_names_what_is_wrong() -> None:
    """The types are those of the contract, the states three-letter codes."""
    assert not list(SHAPE.problems(visit("2024-05-14")))
    assert list(SHAPE.problems(visit("2024-05-14", visit_type="brief")))
    assert list(SHAPE.problems(visit("2024-05-14", host_state="Kenya")))


def test_who_is_to_be_received_on_a_journey_makes_no_other() -> None:
    """`is in Nairobi since Monday … will be received by the President`: one visit, which has begun."""
    made, received = visit("2024-05-13/2024-05-16"), replace(visit(None, "scheduled"), rule=RECEIVED)
    assert same(made, received)
    assert join(made, received).status == "occurred"
    assert not same(made, visit(None, "scheduled"))
    assert not same(made, replace(visit(None, "scheduled", (_OTHER,)), rule=RECEIVED))


def test_first_and_last_day_told_apart_are_one_journey() -> None:
    """Who arrived on the 13th and was received on the 14th made one visit of two days."""
    arrived, received = visit("2024-05-13"), visit("2024-05-14")
    assert same(arrived, received)
    assert join(arrived, received).when == "2024-05-13/2024-05-14"


def test_the_interval_says_more_than_a_day_in_it() -> None:
    """A meeting on one day of a visit does not shorten the visit; a day is sharper than its month."""
    assert join(visit("2024-05-14/2024-05-18"), visit("2024-05-15")).when == "2024-05-14/2024-05-18"
    assert join(visit("2024-05"), visit("2024-05-15")).when == "2024-05-15"


def test_visits_far_apart_or_of_others_are_several() -> None:
    """Neither last year's visit nor that of somebody else is this one, nor the way back."""
    assert not same(visit("2023-05-13"), visit("2024-05-14"))
    assert not same(visit("2024-05-14"), visit("2024-05-14", people=(_OTHER,)))
    assert not same(visit("2024-05-14"), visit("2024-05-14", visitor_state="KEN", host_state="SVK"))


def test_companions_on_the_same_days_travel_together() -> None:
    """A party whose days are told alike is one visit."""
    assert same(visit("2024-05-14/2024-05-18"), visit("2024-05-14/2024-05-18", people=(_OTHER,)))


def test_a_plan_and_its_cancellation_are_one_cancelled_visit() -> None:
    """What was planned and fell through is one fact with the days that fell through."""
    planned, off = visit("2024-06-03", "scheduled"), visit(None, "cancelled")
    assert same(planned, off)
    assert (join(planned, off).status, join(planned, off).when) == ("cancelled", "2024-06-03")
    assert not same(visit("2024-05-14"), off)


def test_an_invitation_is_not_the_visit_that_took_place() -> None:
    """Somebody who is here and is invited again has two visits."""
    assert not same(visit("2024-05-14"), visit(None, "proposed"))


@given(
    st.dates(date(2000, 1, 10), date(2030, 1, 1)),
    st.integers(0, 9),
    st.sampled_from(["occurred", "scheduled", "cancelled"]),
)
def test_joining_keeps_every_day_told_and_does_not_depend_on_order(
    first: date, apart: int, status: str
) -> None:
    """One fact of two is the same whichever is told first, and holds both days."""
    a, b = visit(first.isoformat(), status), visit((first + timedelta(days=apart)).isoformat(), status)
    assert same(a, b) == same(b, a)
    if same(a, b):
        together = join(a, b)
        assert together.when == join(b, a).when
        assert together.when is not None
        low, high = bounds(together.when)
        assert low <= first
        assert first + timedelta(days=apart) <= high
