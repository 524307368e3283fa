"""What makes two facts of a mission one."""

from __future__ import annotations

from typing import Any

import pytest

from legation.facts.mission.shape import SHAPE, same
from legation.records import Fact, Place, Span


def _mission(**changed: Any) -> Fact:
    details = {
        "sending_state": "FJI",
        "host_state": "KEN",
        "mission_type": "consulate",
        "change": "opened",
        **{k: v for k, v in changed.items() if k not in ("when", "place")},
    }
    return Fact(
        kind="mission",
        when=changed.get("when", "2024-05"),
        status="occurred",
        states=("FJI", "KEN"),
        evidence=(Span(0, 10),),
        place=changed.get("place"),
        details=details,
    )


def test_one_opening_told_twice() -> None:
    """A day in the month told is the same opening."""
    assert same(_mission(when="2024-05"), _mission(when="2024-05-03"))


@pytest.mark.parametrize(
    "changed",
    [
        {"when": "2023-05"},
        {"sending_state": "PER"},
        {"host_state": "UGA"},
        {"mission_type": "embassy"},
        {"change": "closed"},
    ],
)
def test_other_missions(changed: dict[str, str]) -> None:
    """Another day, state, type or change is another fact."""
    assert not same(_mission(), _mission(**changed))


def test_plan_and_what_came_of_it() -> None:
    """What was planned and then opened is one fact, whatever its dates; what was planned and closed is two."""
    plan = _mission(change="planned", when="2024-03")
    assert same(plan, _mission(change="reopened", when="2024-06-06"))
    assert same(_mission(change="opened", when="2024-06-06"), plan)
    assert not same(plan, _mission(change="closed", when="2024-06-06"))


def test_two_consulates_in_one_state() -> None:
    """Consulates in two cities are two; a place that only names the state says nothing against one."""
    mombasa = _mission(place=Place("Mombasa", "KEN"))
    assert not same(mombasa, _mission(place=Place("Kisumu", "KEN")))
    assert same(mombasa, _mission(place=Place("Kenya", "KEN")))
    assert same(mombasa, _mission(place=None))


def test_one_embassy_in_a_state() -> None:
    """A state has one embassy in another, even where two houses of it are named."""
    first = _mission(mission_type="embassy", place=Place("State House Road", "KEN"))
    assert same(first, _mission(mission_type="embassy", place=Place("Nairobi", "KEN")))


def test_shape_knows_its_values() -> None:
    """A type or change outside the contract is a problem."""
    assert not list(SHAPE.problems(_mission()))
    assert list(SHAPE.problems(_mission(change="moved"))) == ["mission: change 'moved'"]
    assert list(SHAPE.problems(_mission(mission_type="bureau"))) == ["mission: mission_type 'bureau'"]
