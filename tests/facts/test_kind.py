"""Kinds of fact and their shapes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from legation.facts import KINDS
from legation.facts.kind import (
    Check,
    Shape,
    are_states,
    are_topics,
    is_edtf_or_none,
    is_number,
    is_ordinal_or_none,
    is_state,
    is_words,
    is_words_or_none,
    one_of,
)
from legation.records import KIND_NAMES, Fact, Person, Span

SHAPE = Shape("visit", {"host_state": is_state, "visit_type": one_of("state", None)})
FACT = Fact(
    "visit",
    "2024-05",
    "occurred",
    ("KEN", "SVK"),
    (Span(0, 5),),
    people=(Person("Jana Kovar", role="visitor"),),
    details={"host_state": "KEN", "visit_type": None},
)


def test_kinds_are_those_of_the_contract_in_its_order() -> None:
    """Every kind is there once, with rules whose names are its own, and all of its own kind."""
    names = [kind.name for kind in KINDS]
    assert names == [name for name in KIND_NAMES if name in names]
    rules = [rule for kind in KINDS for rule in kind.rules]
    assert len({rule.name for rule in rules}) == len(rules)
    for kind in KINDS:
        assert kind.shape.kind == kind.name
        assert {rule.kind for rule in kind.rules} == {kind.name}


def test_every_rule_says_what_it_reads() -> None:
    """Name and sentence are what `legation explain` prints, so both are words for a person."""
    for kind in KINDS:
        for rule in kind.rules:
            assert rule.name == rule.name.strip()
            assert rule.name[0].islower() or rule.name[0].isdigit()
            assert rule.says[0].isupper(), rule.says
            assert rule.says.endswith("."), rule.says


def test_a_fact_in_shape_has_no_problems() -> None:
    """What the contract allows passes."""
    assert list(SHAPE.problems(FACT)) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"details": {"host_state": "KEN"}}, "no field visit_type"),
        ({"details": {"host_state": "Kenya", "visit_type": None}}, "host_state 'Kenya'"),
        ({"when": "next May"}, "not EDTF"),
        ({"status": "done"}, "status 'done'"),
        ({"states": ("SVK", "KEN")}, "not sorted"),
        ({"states": ("KEN", "KEN")}, "not sorted"),
        ({"evidence": ()}, "no evidence"),
        ({"people": (Person("Jana Kovar", role="sender"),)}, "role 'sender'"),
    ],
)
def test_each_breach_is_told(changes: dict[str, Any], words: str) -> None:
    """Every way in which a fact breaks the contract is told in words."""
    (problem,) = SHAPE.problems(replace(FACT, **changes))
    assert words in problem


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (is_state, ["KEN", "XXK"], ["ken", "KE", None, 404]),
        (are_states, [[], ["KEN"], ("KEN", "SVK")], ["KEN", None, ["Kenya"]]),
        (is_words, ["open a port"], ["", "  ", None, 1]),
        (is_words_or_none, ["open a port", None], ["", 1]),
        (are_topics, [["trade"], ("trade", "energy")], [[], ["weather"], "trade", None]),
        (is_edtf_or_none, [None, "2024", "../2024-08-01"], ["soon", 2024, ""]),
        (is_ordinal_or_none, [None, 1, 16], [0, -1, "16", 1.5]),
        (is_number, [0, 1.5, -3], [True, "1", None]),
        (one_of("a", None), ["a", None], ["b", ""]),
    ],
)
def test_checks(check: Check, good: list[object], bad: list[object]) -> None:
    """Each check passes what the contract allows and nothing else."""
    assert [value for value in good if not check(value)] == []
    assert [value for value in bad if check(value)] == []
