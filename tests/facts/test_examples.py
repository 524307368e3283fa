"""The examples beside the rules are tests: each fixes what its rule finds, each near miss what it leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from legation.facts import KINDS
from legation.pipeline import Reader
from legation.records import Dateline, Dispatch, Fact, fact_to_json
from legation.records.dispatch import text_id

_ROOT = Path(__file__).parents[2] / "src" / "legation" / "facts"


def _examples() -> list[Any]:
    cases = []
    for kind in KINDS:
        path = _ROOT / kind.name / "en" / "examples.yaml"
        for number, example in enumerate(yaml.safe_load(path.read_text("utf-8")) or []):
            label = f"{kind.name}-{number}-{'not-' if example.get('near_miss') else ''}{example['rule']}"
            cases.append(pytest.param(kind.name, example, id=label.replace(" ", "-")))
    return cases


def _read(reader: Reader, example: dict[str, Any]) -> tuple[Dispatch, tuple[Fact, ...]]:
    text = example["text"]
    published = example.get("published")
    dispatch = Dispatch(
        id=text_id(text),
        text=text,
        date=str(published) if published else None,
        outlet=example.get("outlet"),
        dateline=Dateline(**example["dateline"]) if "dateline" in example else None,
    )
    result = reader.read(dispatch)
    assert not [p for p in result.problems if p.fatal or p.code == "rule_failed"], result.problems
    return dispatch, result.facts


def _agrees(fact: Fact, wanted: dict[str, Any], text: str) -> bool:
    row = fact_to_json(fact)
    row["quote"] = " ".join(text[fact.evidence[0].start : fact.evidence[0].end].split())
    for name, value in wanted.items():
        given = row.get(name)
        if name == "people":
            if [{k: g.get(k) for k in w} for g, w in zip(given, value, strict=False)] != value or len(
                given
            ) != len(value):
                return False
        elif name == "quote":
            if value not in given:
                return False
        elif (str(value) if value is not None and name in ("when", "due") else value) != given:
            return False
    return True


@pytest.mark.parametrize(("kind", "example"), _examples())
def test_rule_reads_its_examples(reader: Reader, kind: str, example: dict[str, Any]) -> None:
    """The rule finds the facts of its example, and nothing in its near miss."""
    dispatch, facts = _read(reader, example)
    of_rule = [f for f in facts if f.kind == kind and f.rule == example["rule"]]
    if example.get("near_miss"):
        assert not of_rule, [fact_to_json(f) for f in of_rule]
        return
    assert example["facts"], "an example without facts shows nothing"
    for wanted in example["facts"]:
        assert any(_agrees(f, wanted, dispatch.text) for f in of_rule), (
            wanted,
            [fact_to_json(f) for f in facts],
        )


def test_every_rule_has_an_example_and_a_near_miss() -> None:
    """No rule stands without a text that fires it and one that must not."""
    lacking = []
    for kind in KINDS:
        examples = yaml.safe_load((_ROOT / kind.name / "en" / "examples.yaml").read_text("utf-8")) or []
        for rule in kind.rules:
            shown = {bool(e.get("near_miss")) for e in examples if e["rule"] == rule.name}
            lacking += [f"{kind.name}: {rule.name} has no near miss"] * (True not in shown)
            lacking += [f"{kind.name}: {rule.name} has no example"] * (False not in shown)
    assert not lacking, "\n".join(lacking)


def test_every_example_names_a_rule() -> None:
    """An example whose rule was renamed or deleted is found."""
    for kind in KINDS:
        names = {rule.name for rule in kind.rules}
        examples = yaml.safe_load((_ROOT / kind.name / "en" / "examples.yaml").read_text("utf-8")) or []
        assert {e["rule"] for e in examples} <= names
