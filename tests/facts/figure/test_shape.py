"""What makes two figures one."""

from __future__ import annotations

from typing import Any

import pytest

from legation.facts.figure.shape import SHAPE, same
from legation.records import Fact, Span


def _figure(when: str | None = "2023", **changed: Any) -> Fact:
    details = {"measure": "trade_turnover", "value": 84000000, "unit": "USD", "comparator": "=", **changed}
    return Fact(
        kind="figure",
        when=when,
        status="occurred",
        states=("KEN", "SVK"),
        evidence=(Span(0, 10),),
        details=details,
    )


def test_one_number_told_twice() -> None:
    """A comparator more or less, and a period left out, make no other figure."""
    assert same(_figure(), _figure(when=None, comparator=">"))


@pytest.mark.parametrize(
    "other",
    [
        _figure(when="2022"),
        _figure(value=85000000),
        _figure(unit="EUR"),
        _figure(measure="exports"),
    ],
)
def test_other_numbers(other: Fact) -> None:
    """Another period, value, unit or measure is another figure."""
    assert not same(_figure(), other)


def test_shape_knows_its_values() -> None:
    """A value in words and an unknown measure are problems; a number with a fraction is none."""
    assert not list(SHAPE.problems(_figure(value=17.5)))
    assert list(SHAPE.problems(_figure(value="many"))) == ["figure: value 'many'"]
    assert list(SHAPE.problems(_figure(measure="population"))) == ["figure: measure 'population'"]
