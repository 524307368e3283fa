"""Entries as a flat table, one row each: CSV for spreadsheets, Parquet for analysis."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from legation.records import Entry, Person
from legation.records.edtf import bounds
from legation.reports.undertakings import StandingOf
from legation.reports.wording import NameOf, describe

COLUMNS = (
    "entry", "kind", "states", "when", "first_day", "last_day", "status", "text", "standing",
    "place", "place_country", "people", "type", "by", "to", "topics", "due",
    "mechanism", "ordinal", "level", "title", "stage", "measure", "value", "unit", "comparator",
    "dispatches", "outlets", "published", "quote",
)  # fmt: skip
"""Names of the columns. Several values of one cell stand apart by `; ` in CSV, as a list in Parquet."""

_LISTS = frozenset({"states", "people", "by", "to", "topics", "dispatches", "outlets"})
_DAYS = frozenset({"first_day", "last_day"})
# The field that tells the type of each kind, under one heading for all.
_TYPES = (
    "visit_type", "format", "mechanism_type", "mission_type", "change", "agreement_type", "type", "act_type",
)  # fmt: skip


def row(entry: Entry, as_of: date, name_of: NameOf, standing_of: StandingOf) -> dict[str, Any]:
    """Give an entry as one row of COLUMNS; first_day and last_day are dates, None where the end is open."""
    fact = entry.merged
    low, high = bounds(entry.when) if entry.when else (date.min, date.max)
    direction = _direction(entry)
    return {
        "entry": entry.id,
        "kind": entry.kind,
        "states": list(entry.states),
        "when": entry.when,
        "first_day": None if low == date.min else low,
        "last_day": None if high == date.max else high,
        "status": entry.status,
        "text": describe(fact, name_of),
        "standing": standing_of(entry, as_of)[0],
        "place": fact.place.name if fact.place else None,
        "place_country": fact.place.country if fact.place else None,
        "people": [_person(person) for person in fact.people],
        "type": next((fact.get(name) for name in _TYPES if fact.get(name)), None),
        "by": direction[0],
        "to": direction[1],
        "topics": list(fact.get("topics") or ()),
        **{name: fact.get(name) for name in ("due", "mechanism", "ordinal", "level", "title", "stage")},
        **{name: fact.get(name) for name in ("measure", "value", "unit", "comparator")},
        "dispatches": list(dict.fromkeys(cited.dispatch for cited in entry.facts)),
        "outlets": list(dict.fromkeys(cited.outlet for cited in entry.facts if cited.outlet)),
        "published": min((cited.date for cited in entry.facts if cited.date), default=None),
        "quote": " ".join(entry.facts[0].quote.split()) if entry.facts else None,
    }


def _person(person: Person) -> str:
    inside = ", ".join(part for part in (person.role, person.office, person.state) if part)
    return f"{person.name} ({inside})"


def _direction(entry: Entry) -> tuple[list[str], list[str]]:
    fact = entry.merged
    for by, to in (
        ("visitor_state", "host_state"),
        ("sending_state", "receiving_state"),
        ("sending_state", "host_state"),
    ):
        if fact.get(by) and fact.get(to):
            return [fact[by]], [fact[to]]
    return list(fact.get("by") or fact.get("holders") or ()), list(fact.get("to") or ())


def write_csv(
    entries: Iterable[Entry],
    stream: TextIO,
    as_of: date,
    name_of: NameOf,
    standing_of: StandingOf,
) -> int:
    """Write the entries as CSV (RFC 4180) with a head line; give how many rows were written."""
    writer = csv.DictWriter(stream, COLUMNS)
    writer.writeheader()
    count = 0
    for entry in entries:
        cells = row(entry, as_of, name_of, standing_of)
        writer.writerow({name: "; ".join(v) if isinstance(v, list) else v for name, v in cells.items()})
        count += 1
    return count


def write_parquet(
    entries: Iterable[Entry],
    path: Path,
    as_of: date,
    name_of: NameOf,
    standing_of: StandingOf,
) -> int:
    """Write the entries as one Parquet file with the columns of COLUMNS; give how many rows were written."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {name: pa.list_(pa.string()) for name in _LISTS} | {name: pa.date32() for name in _DAYS}
    types |= {"ordinal": pa.int64(), "value": pa.float64()}
    schema = pa.schema([(name, types.get(name, pa.string())) for name in COLUMNS])
    rows = [row(entry, as_of, name_of, standing_of) for entry in entries]
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), path)
    return len(rows)
