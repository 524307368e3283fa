"""Pairs of an undertaking and a later deed, as annotated facts: what the one makes of the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from legation.follow_through import Follower
from legation.records import Entry
from tests.follow_through.following import entry_of, said_in_march

PAIRS: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("pairs.yaml").read_text("utf-8"))
# Nobody has ended it, whatever else is said of it.
_OPEN = {"open", "overdue"}


def _later(given: dict[str, Any]) -> Entry:
    whole = {"when": "2016-05-04", "status": "occurred", **given}
    told = whole.pop("told", None)
    if whole["kind"] == "act":
        whole = {"nature": "cooperative", "by": ["ITA"], "to": ["KEN"], "topics": ["political"], **whole}
        whole["states"] = [*whole["by"], *whole["to"]]
    for one, other in (
        ("visitor_state", "host_state"),
        ("sending_state", "host_state"),
        ("sending_state", "receiving_state"),
    ):
        if one in whole and other in whole:
            whole["states"] = [whole[one], whole[other]]
    words = next((str(whole[f]) for f in ("what", "title", "mechanism") if whole.get(f)), whole["kind"])
    return entry_of(1, whole, "2016-05-06", told or words)


@pytest.mark.parametrize(
    "pair", [pytest.param(pair, id=f"{n} {pair['said']['action'][:40]}") for n, pair in enumerate(PAIRS)]
)
def test_pairs(pair: dict[str, Any]) -> None:
    """The later deed makes of the undertaking what the pair says, and near misses end nothing."""
    said = said_in_march(0, pair["said"])
    standing = Follower([said, _later(pair["later"])]).follow(said, date(2020, 1, 1)).standing
    assert standing in (_OPEN if pair["stands"] == "open" else {pair["stands"]})
