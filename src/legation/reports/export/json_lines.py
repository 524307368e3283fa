"""Entries as JSON lines, each with all its facts: the register contract's own form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any, TextIO

from legation.follow_through import SuggestionsOf
from legation.records import CitedFact, Entry, fact_to_json
from legation.reports.undertakings import StandingOf


def entry_to_json(
    entry: Entry, as_of: date, standing_of: StandingOf, suggestions_of: SuggestionsOf | None = None
) -> dict[str, Any]:
    """Give an entry as the register contract fixes it, an undertaking with its standing as of the day.

    `suggestions` are ours: what may have come of it and is left to be judged; none without suggestions_of.
    """
    suggested = suggestions_of(entry, as_of) if suggestions_of else ()
    standing, life = standing_of(entry, as_of)
    return {
        "entry": entry.id,
        "kind": entry.kind,
        "states": list(entry.states),
        "when": entry.when,
        "status": entry.status,
        "facts": [_cited(fact) for fact in entry.facts],
        "standing": standing,
        "life": [
            {
                "standing": step.standing,
                "day": step.day,
                "rule": step.rule,
                "facts": [_cited(fact) for fact in step.facts],
            }
            for step in life
        ],
        "suggestions": [
            {
                "entry": one.entry,
                "likeness": one.likeness,
                "why": one.why,
                "facts": [_cited(fact) for fact in one.facts],
            }
            for one in suggested
        ],
        "conflicts": [
            {
                "field": conflict.field,
                "values": [
                    {"value": value.value, "dispatches": list(value.dispatches)} for value in conflict.values
                ],
            }
            for conflict in entry.conflicts
        ],
    }


def _cited(cited: CitedFact) -> dict[str, Any]:
    return {
        "dispatch": cited.dispatch,
        **fact_to_json(cited.fact),
        "source": {"outlet": cited.outlet, "date": cited.date, "title": cited.title, "url": cited.url},
        "quote": cited.quote,
    }


def write_json_lines(
    entries: Iterable[Entry],
    stream: TextIO,
    as_of: date,
    standing_of: StandingOf,
    suggestions_of: SuggestionsOf | None = None,
) -> int:
    """Write one entry a line, with nothing but JSON; give how many were written."""
    count = 0
    for entry in entries:
        json.dump(entry_to_json(entry, as_of, standing_of, suggestions_of), stream, ensure_ascii=False)
        stream.write("\n")
        count += 1
    return count
