"""The register as JSON lines."""

from __future__ import annotations

import io
import json
from datetime import date

from hypothesis import given

from legation.records import Conflict, ConflictValue, Entry, LifeStep, fact_from_json
from legation.reports.export import entry_to_json, write_json_lines
from tests.reports.making import alone, cited, entry, fact, living, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


@given(books())
def test_every_entry_is_one_line_that_gives_its_facts_back(entries: list[Entry]) -> None:
    """Reading the export again gives the facts that went in, each with its dispatch."""
    stream = io.StringIO()
    assert write_json_lines(entries, stream, DAY, alone) == len(entries)
    rows = [json.loads(line) for line in stream.getvalue().split("\n") if line]
    assert [row["entry"] for row in rows] == [e.id for e in entries]
    for row, original in zip(rows, entries, strict=True):
        assert [fact["dispatch"] for fact in row["facts"]] == [f.dispatch for f in original.facts]
        for told, kept in zip(row["facts"], original.facts, strict=True):
            again = fact_from_json(told)
            assert (again.kind, again.when, again.people) == (
                kept.fact.kind,
                kept.fact.when,
                kept.fact.people,
            )
            assert all(again.details[name] == value for name, value in kept.fact.details.items())


def test_undertaking_has_standing_and_life() -> None:
    """Each change names its day, its rule and the facts that are its evidence."""
    said = cited(fact("undertaking", "2024-01-01"), "d1", "2024-01-02")
    came = cited(fact("act", "2024-05-01"), "d2", "2024-05-02")
    steps = [
        LifeStep("open", "2024-01-01", "stated", (said,)),
        LifeStep("fulfilled", "2024-05-01", "done", (came,)),
    ]
    row = entry_to_json(entry(said), DAY, living(*steps))
    assert row["standing"] == "fulfilled"
    assert [(step["standing"], step["day"], step["rule"]) for step in row["life"]] == [
        ("open", "2024-01-01", "stated"),
        ("fulfilled", "2024-05-01", "done"),
    ]
    assert row["life"][1]["facts"][0]["dispatch"] == "d2"


def test_other_kinds_have_neither() -> None:
    """A visit has no standing."""
    row = entry_to_json(simple("visit", "2024"), DAY, alone)
    assert (row["standing"], row["life"]) == (None, [])


def test_title_of_an_agreement_is_not_that_of_its_dispatch() -> None:
    """What a dispatch is called stands apart from what it tells."""
    [told] = entry_to_json(simple("agreement", heading="A busy week"), DAY, alone)["facts"]
    assert told["title"] == "agreement on air services"
    assert told["source"]["title"] == "A busy week"


def test_conflicts_are_told_by_field() -> None:
    """Each value stands with the dispatches that give it."""
    facts = [cited(fact("session", ordinal=n), d) for n, d in ((16, "d1"), (15, "d2"))]
    conflict = Conflict("ordinal", (ConflictValue(16, ("d1",)), ConflictValue(15, ("d2",))))
    row = entry_to_json(entry(*facts, conflicts=[conflict]), DAY, alone)
    assert row["conflicts"] == [
        {
            "field": "ordinal",
            "values": [{"value": 16, "dispatches": ["d1"]}, {"value": 15, "dispatches": ["d2"]}],
        }
    ]
