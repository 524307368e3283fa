"""Pairs of an undertaking and a later deed, as annotated facts: what the one makes of the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from legation.follow_through import Follower
from legation.records import CitedFact, Entry, Fact, fact_from_json
from legation.resolution import merge

PAIRS: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("pairs.yaml").read_text("utf-8"))
# Nobody has ended it, whatever else is said of it.
_OPEN = {"open", "overdue"}
_PERSON = ("name", "office", "state", "role")


def _fact(given: dict[str, Any]) -> Fact:
    fact = {
        "states": ["ITA", "KEN"],
        "place": None,
        "evidence": [{"start": 0, "end": 1}],
        "people": [],
        **given,
    }
    fact["people"] = [dict(zip(_PERSON, person, strict=True)) for person in fact["people"]]
    if fact["place"]:
        fact["place"] = dict(zip(("name", "country"), fact["place"], strict=True))
    fact["states"] = sorted({*fact["states"]})
    return fact_from_json(fact)


def _entry(number: int, fact: Fact, day: str, told: str) -> Entry:
    cited = CitedFact(f"d{number}", fact, "Example Agency", day, quote=told)
    merged, conflicts = merge((cited,))
    return Entry(
        f"e{number}", merged.kind, merged.states, merged.when, merged.status, merged, (cited,), conflicts
    )


def _said(given: dict[str, Any]) -> Entry:
    whole = {"type": "pledge", "by": ["ITA"], "to": ["KEN"], "due": None, "topics": ["political"], **given}
    fact = _fact({"kind": "undertaking", "when": "2015-03-10", "status": "proposed", **whole})
    return _entry(0, fact, "2015-03-10", str(given["action"]))


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
    return _entry(1, _fact(whole), "2016-05-06", told or words)


@pytest.mark.parametrize(
    "pair", [pytest.param(pair, id=f"{n} {pair['said']['action'][:40]}") for n, pair in enumerate(PAIRS)]
)
def test_pairs(pair: dict[str, Any]) -> None:
    """The later deed makes of the undertaking what the pair says, and near misses end nothing."""
    said = _said(pair["said"])
    standing = Follower([said, _later(pair["later"])]).follow(said, date(2020, 1, 1)).standing
    assert standing in (_OPEN if pair["stands"] == "open" else {pair["stands"]})
