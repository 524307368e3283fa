"""The worked examples beside the rules of follow-through, and that every rule has some."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import pytest
import yaml

from legation.follow_through import rules
from legation.pipeline import Reader
from tests.follow_through.following import entries_of, follow_all

EXAMPLES: dict[str, Any] = yaml.safe_load(files(rules).joinpath("examples.yaml").read_text(encoding="utf-8"))


def _each(sort: str) -> list[Any]:
    return [
        pytest.param(rule, row.get("standing", "fulfilled"), case, id=f"{rule} {n}")
        for rule, row in EXAMPLES.items()
        for n, case in enumerate(row[sort])
    ]


def test_every_rule_has_examples_and_near_misses() -> None:
    """And no example is of a rule that is not there."""
    assert set(EXAMPLES) == {rule.name for rule in rules.RULES}
    assert all(row["examples"] and row["near misses"] for row in EXAMPLES.values())


@pytest.mark.parametrize(("rule", "standing", "case"), _each("examples"))
def test_examples_are_answered(reader: Reader, rule: str, standing: str, case: dict[str, Any]) -> None:
    """What came later gives the undertaking its standing, by that rule, on the word of the later dispatch."""
    found = follow_all(entries_of(reader, tuple(case["said"]), tuple(case["later"])))
    told = [(f.standing, f.life[-1].rule, {c.dispatch for c in f.life[-1].facts}) for f in found.values()]
    assert (standing, rule, {"d1"}) in told


@pytest.mark.parametrize(("rule", "standing", "case"), _each("near misses"))
def test_near_misses_stay_open(reader: Reader, rule: str, standing: str, case: dict[str, Any]) -> None:
    """What only looks like an answer gives none."""
    found = follow_all(entries_of(reader, tuple(case["said"]), tuple(case["later"])))
    said = [f for f in found.values() if any(c.dispatch == "d0" for c in f.life[0].facts)]
    assert said
    assert all(f.standing == case.get("stands", "open") and not f.outcomes for f in said), case["why"]
