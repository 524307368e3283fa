"""The register as a flat table."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
from hypothesis import given

from legation.records import Entry
from legation.reports.export import COLUMNS, row, write_csv, write_parquet
from tests.reports.making import alone, cited, entry, fact, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


@given(books())
def test_csv_has_one_row_an_entry_and_the_same_columns(entries: list[Entry]) -> None:
    """Whatever the texts hold, the table keeps its shape."""
    stream = io.StringIO(newline="")
    assert write_csv(entries, stream, DAY, name_of, alone) == len(entries)
    rows = list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))
    assert [cells["entry"] for cells in rows] == [e.id for e in entries]
    assert all(tuple(cells) == COLUMNS and None not in cells.values() for cells in rows)


def test_row_tells_days_direction_and_type() -> None:
    """Who towards whom, from which day to which, of what type: each in its column whatever the kind."""
    visit = row(
        simple("visit", "2024-05", people=[person("Rein Tamm", "President", "EST", "visitor")]),
        DAY,
        name_of,
        alone,
    )
    assert (visit["first_day"], visit["last_day"]) == (date(2024, 5, 1), date(2024, 5, 31))
    assert (visit["by"], visit["to"], visit["type"]) == (["EST"], ["URY"], "official")
    assert visit["people"] == ["Rein Tamm (visitor, President, EST)"]
    assert row(simple("position"), DAY, name_of, alone)["by"] == ["EST"]
    assert row(simple("credentials"), DAY, name_of, alone)["to"] == ["URY"]


def test_open_ends_are_empty() -> None:
    """A deadline without a beginning has no first day."""
    cells = row(simple("visit", "../2024-05", status="scheduled"), DAY, name_of, alone)
    assert (cells["first_day"], cells["last_day"]) == (None, date(2024, 5, 31))


def test_only_undertakings_have_a_standing() -> None:
    """The standing is as of the day."""
    assert row(simple("undertaking", "2024", due="2024-05"), DAY, name_of, alone)["standing"] == "overdue"
    assert row(simple("visit", "2024"), DAY, name_of, alone)["standing"] is None


def test_parquet_keeps_types_and_lists(tmp_path: Path) -> None:
    """Days are days, numbers numbers, several values a list."""
    both = entry(cited(fact("figure", "2023", value=7)), cited(fact("figure", "2023", value=7), "d2"))
    path = tmp_path / "entries.parquet"
    assert write_parquet([both, simple("session", ordinal=4)], path, DAY, name_of, alone) == 2
    table = pq.read_table(path)
    assert tuple(table.column_names) == COLUMNS
    figure, session = table.to_pylist()
    assert figure["first_day"] == date(2023, 1, 1)
    assert figure["value"] == 7.0
    assert figure["dispatches"] == ["d1", "d2"]
    assert session["ordinal"] == 4
    assert session["first_day"] is None


def test_empty_export_has_its_columns(tmp_path: Path) -> None:
    """Nothing to export is still a table."""
    path = tmp_path / "none.parquet"
    assert write_parquet([], path, DAY, name_of, alone) == 0
    assert tuple(pq.read_table(path).column_names) == COLUMNS
