"""Tests of counting how often rules are right."""

from __future__ import annotations

import tomllib

from evaluation.calibrate import count, to_toml
from tests.evaluation.making import fact


def test_rules_are_counted_over_all_corpora() -> None:
    """A fact is right where an annotated one is its pair; positions are not counted."""
    gold = {"x": [fact("visit")]}
    other = {"y": [fact("figure")]}
    given = {"x": [fact("visit", rule="travels"), fact("visit", 200, host_state="PER", rule="travels")]}
    more = {"y": [fact("figure", rule="trade"), fact("position", rule="says")]}
    counts = count([(gold, given), (other, more)])
    assert counts == {"visit": {"travels": (2, 1)}, "figure": {"trade": (1, 1)}}


def test_counts_are_written_as_toml() -> None:
    """Rules' names may hold anything that a string may."""
    written = to_toml({"visit": {'"working" visit': (3, 2)}})
    assert tomllib.loads(written) == {"visit": {'"working" visit': [3, 2]}}
