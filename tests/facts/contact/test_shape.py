"""Tests of legation.facts.contact.shape: when two tellings are one encounter."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from legation.facts.contact.shape import EXCHANGED, FORMATS, SHAPE, join, same
from legation.records import Fact, Person, Span

_PEOPLE = (
    Person("Jana Kovar", "Foreign Minister", "SVK"),
    Person("Peter Ochieng", "Foreign Minister", "KEN"),
    Person("Rosa Fuentes", "Foreign Minister", "CHL"),
)


def contact(when: str | None, form: str = "talks", people: tuple[Person, ...] = _PEOPLE[:2]) -> Fact:
    """Make a contact between the states of the people, of Slovakia and Kenya where nobody is named."""
    states = tuple(sorted({p.state or "" for p in people})) or ("KEN", "SVK")
    return Fact("contact", when, "occurred", states, (Span(0, 9),), None, people, {"format": form}, 0.8)


def test_shape_knows_the_formats() -> None:
    """A format that the contract does not have is a problem."""
    assert not list(SHAPE.problems(contact("2024-05-14")))
    assert list(SHAPE.problems(contact("2024-05-14", "chat")))


def test_received_and_then_talked_with_is_one_encounter() -> None:
    """Two face-to-face formats of one day and the same people are one; a phone call is another."""
    assert same(contact("2024-05-14"), contact("2024-05-14", "reception"))
    assert not same(contact("2024-05-14"), contact("2024-05-14", "phone_call"))


def test_two_deeds_of_one_sentence_are_two_encounters() -> None:
    """`will be received by the Kenyan President and will meet Minister B`: the President is not the minister."""
    received = replace(contact(None, "reception", _PEOPLE[:1]), states=("KEN", "SVK"), words=(Span(0, 4),))
    met = replace(contact(None, "meeting"), words=(Span(5, 9),))
    assert not same(received, met)
    assert same(received, replace(met, evidence=(Span(10, 19),)))
    assert same(received, replace(met, words=received.words))


def test_views_exchanged_tell_nothing_of_the_form() -> None:
    """`telephoned B. The two exchanged views`: the views were exchanged in the call."""
    views = replace(contact("2024-05-14", "meeting"), rule=EXCHANGED)
    call = contact("2024-05-14", "phone_call")
    assert same(call, views)
    assert join(call, views)["format"] == join(views, call)["format"] == "phone_call"


def test_a_meeting_of_two_is_not_that_of_three() -> None:
    """The bilateral one in the margins stands beside the trilateral one."""
    assert not same(contact("2024-05-14"), contact("2024-05-14", people=_PEOPLE))


def test_other_days_are_other_encounters() -> None:
    """An untold day may be any, told ones must agree."""
    assert not same(contact("2024-05-14"), contact("2024-05-15"))
    assert same(contact("2024-05-14"), contact(None))


def test_sides_without_names_are_the_named_ones() -> None:
    """`The two ministers met` and the same meeting told with names are one."""
    assert same(contact("2024-05-14"), contact("2024-05-14", people=()))


@given(
    st.sampled_from(FORMATS),
    st.sampled_from(FORMATS),
    st.sampled_from([(), *combinations(_PEOPLE, 2), _PEOPLE]),
    st.sampled_from([None, "2024-05-14", "2024-05"]),
)
def test_same_is_symmetric(one: str, other: str, people: tuple[Person, ...], when: str | None) -> None:
    """Whether two are one does not depend on which is told first."""
    a, b = contact("2024-05-14", one), contact(when, other, people)
    assert same(a, b) == same(b, a)
