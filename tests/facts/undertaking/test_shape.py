"""When two undertakings of one dispatch are one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from legation.facts.undertaking.shape import same
from legation.records import Fact, Person, Span

INVITED = Fact(
    "undertaking",
    "2024-05-16",
    "proposed",
    ("KEN", "SVK"),
    (Span(0, 50),),
    people=(Person("Jana Kovar", role="addressee"),),
    details={
        "type": "invitation",
        "by": ["KEN"],
        "to": ["SVK"],
        "action": "pay an official visit to Kenya",
        "topics": ["high_level_exchange"],
        "due": None,
    },
)


def again(*, people: tuple[Person, ...] = INVITED.people, **details: Any) -> Fact:
    """Give another undertaking told further on."""
    return replace(INVITED, evidence=(Span(90, 140),), people=people, details={**INVITED.details, **details})


def test_an_invitation_told_again_is_one() -> None:
    """Of an invitation repeated in a quotation the words may be a few more."""
    assert same(INVITED, again(action="pay an official visit to the Republic of Kenya in the near future"))


@pytest.mark.parametrize(
    "other",
    [
        again(action="attend the film festival in Mombasa"),
        again(to=["PER"]),
        again(people=(Person("Ivan Horvat", role="addressee"),)),
        again(type="request"),
    ],
)
def test_another_invitation_is_another(other: Fact) -> None:
    """To something else, to another state or to somebody else, and what is no invitation."""
    assert not same(INVITED, other)
