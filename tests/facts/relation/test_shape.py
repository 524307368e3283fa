"""What makes two facts of a relation one."""

from __future__ import annotations

from typing import Any

import pytest

from legation.facts.relation.shape import SHAPE, same
from legation.records import Fact, Span


def _relation(
    when: str | None = "1963",
    states: tuple[str, ...] = ("KEN", "NOR"),
    change: str = "established",
    level: Any = None,
) -> Fact:
    return Fact(
        kind="relation",
        when=when,
        status="occurred",
        states=states,
        evidence=(Span(0, 10),),
        details={"change": change, "level": level},
    )


def test_a_year_and_a_day_in_it() -> None:
    """The anniversary's year and the day of the establishment tell of one change."""
    assert same(_relation(when="1963"), _relation(when="1963-12-12"))
    assert same(_relation(when=None), _relation(when="1963-12-12"))


@pytest.mark.parametrize(
    "other",
    [
        _relation(when="1970"),
        _relation(states=("KEN", "SWE")),
        _relation(change="restored"),
    ],
)
def test_other_changes(other: Fact) -> None:
    """Another year, pair of states or change is another fact."""
    assert not same(_relation(), other)


def test_levels_must_not_contradict() -> None:
    """A level untold agrees with any; two levels are two steps."""
    step = _relation(change="upgraded", level="strategic partnership")
    assert same(step, _relation(change="upgraded"))
    assert not same(step, _relation(change="upgraded", level="comprehensive strategic partnership"))


def test_shape_knows_its_values() -> None:
    """A change outside the contract and an empty level are problems."""
    assert not list(SHAPE.problems(_relation()))
    assert list(SHAPE.problems(_relation(change="deepened"))) == ["relation: change 'deepened'"]
    assert list(SHAPE.problems(_relation(level=" "))) == ["relation: level ' '"]
