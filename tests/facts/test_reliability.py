"""Tests of how sure a fact is."""

from __future__ import annotations

from legation.facts import KINDS
from legation.facts.reliability import _counts, reliability


def test_few_trials_are_drawn_towards_the_kind() -> None:
    """A rule never tried is as sure as its kind; one tried often is as sure as it was right."""
    for kind, rules in _counts().items():
        untried = reliability(kind, "a rule that is not there")
        assert 0 < untried < 1
        for rule, (given, right) in rules.items():
            low, high = sorted((untried, right / given))
            assert low - 0.01 <= reliability(kind, rule) <= high + 0.01


def test_a_kind_never_tried_is_as_sure_as_all() -> None:
    """Positions are not measured."""
    assert 0.5 < reliability("position", "says") < 1


def test_rules_that_are_counted_are_there() -> None:
    """Counts of rules that were renamed or deleted say nothing: count again."""
    there = {(kind.name, rule.name) for kind in KINDS for rule in kind.rules}
    assert {(kind, rule) for kind, rules in _counts().items() for rule in rules} <= there
