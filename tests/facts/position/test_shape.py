"""Tests of legation.facts.position.shape."""

from __future__ import annotations

from legation.facts.position.shape import SHAPE, same
from legation.records import Fact, Span


def _position(statement: str, holders: list[str], start: int = 0) -> Fact:
    details = {"holders": holders, "topics": ["political"], "statement": statement}
    return Fact("position", None, "occurred", tuple(holders), (Span(start, start + 80),), details=details)


def test_complete_position_has_no_problems() -> None:
    """A position with every field keeps the contract."""
    assert not list(SHAPE.problems(_position("support for the treaty", ["FJI"])))


def test_empty_statement_is_a_problem() -> None:
    """A stance without words is none."""
    assert list(SHAPE.problems(_position("", ["FJI"]))) == ["position: statement ''"]


def test_words_within_the_words_of_one_sentence_are_one() -> None:
    """Two rules that read one sentence found one stance."""
    longer = _position("the importance of support for the treaty", ["FJI"])
    assert same(longer, _position("support for the treaty", ["FJI"]))


def test_same_words_of_other_holders_are_another_stance() -> None:
    """Each side holds its own."""
    assert not same(
        _position("support for the treaty", ["FJI"]), _position("support for the treaty", ["TON"])
    )


def test_other_words_elsewhere_are_another_stance() -> None:
    """Words within others count only in one sentence."""
    longer = _position("the importance of support for the treaty", ["FJI"])
    assert not same(longer, _position("support for the treaty", ["FJI"], start=300))
