"""What makes two facts of credentials one."""

from __future__ import annotations

from legation.facts.credentials.shape import SHAPE, same
from legation.records import Fact, Person, Span


def _presentation(*envoys: str, sending: str = "FJI", receiving: str = "KEN") -> Fact:
    people = [Person(name, "Ambassador", sending, "envoy") for name in envoys]
    return Fact(
        kind="credentials",
        when="2024-05-14",
        status="occurred",
        states=tuple(sorted((sending, receiving))),
        evidence=(Span(0, 10),),
        people=(*people, Person("Peter Ochieng", "President", receiving, "receiver")),
        details={"sending_state": sending, "receiving_state": receiving},
    )


def test_same_envoy() -> None:
    """One envoy told of twice is one presentation."""
    assert same(_presentation("Mere Vuli"), _presentation("Mere Vuli"))


def test_state_told_before_the_name() -> None:
    """`the ambassador of Fiji` and, later, her name are one presentation."""
    assert same(_presentation(), _presentation("Mere Vuli"))


def test_two_envoys_of_one_state() -> None:
    """Two named envoys are two presentations, though they share who receives them."""
    assert not same(_presentation("Mere Vuli"), _presentation("Adi Koroi"))


def test_other_states() -> None:
    """Credentials to another state are another presentation."""
    assert not same(_presentation("Mere Vuli"), _presentation("Mere Vuli", receiving="UGA"))


def test_shape_wants_codes() -> None:
    """States are three-letter codes."""
    assert not list(SHAPE.problems(_presentation("Mere Vuli")))
    assert list(SHAPE.problems(_presentation(sending="Fiji"))) == ["credentials: sending_state 'Fiji'"]
