"""`legation export`: what the register holds, for programs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from legation.cli import exits
from legation.cli.consoles import data
from legation.cli.failures import fail, opened, written
from legation.cli.options import AsOf, RecordedBy, RegisterPath, dyad, name_of, register_path, then
from legation.records import Entry

if TYPE_CHECKING:
    from legation.follow_through import Follower


class ExportFormat(StrEnum):
    """Forms of export."""

    jsonl = "jsonl"
    csv = "csv"
    parquet = "parquet"


def export_command(
    states: Annotated[
        list[str] | None, typer.Argument(metavar="[STATE STATE]", help="Two states, by code or name.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Entries of every pair of states.")] = False,
    register: RegisterPath = None,
    form: Annotated[
        ExportFormat, typer.Option("--format", "-f", help="Form of the export.")
    ] = ExportFormat.jsonl,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File; else standard output.", show_default=False)
    ] = None,
    as_of: AsOf = None,
    recorded_by: RecordedBy = None,
) -> None:
    """Entries with their facts: jsonl as docs/reference/register-export.md fixes it, csv and parquet flat.

    Examples:

      legation export VNM BLR > entries.jsonl

      legation export --all --format parquet -o register.parquet
    """
    from legation.follow_through import FOLLOWED, Follower
    from legation.reports.export.table import write_parquet

    if everything == bool(states) or (states and len(states) != 2):
        raise fail("name two states, or give --all", exits.WRONG_USAGE)
    if form is ExportFormat.parquet and output is None:
        raise fail("parquet needs a file: -o register.parquet", exits.WRONG_USAGE)
    at = then(as_of, recorded_by)
    pair = set(dyad(*states)) if states else None
    with opened(register_path(register)) as book:
        followable = book.each_entry(states=pair, kinds=FOLLOWED, as_of=at.as_of, recorded_by=at.recorded_by)
        followed = Follower(followable, book.judgements(recorded_by=at.recorded_by))
        entries = book.each_entry(states=pair, as_of=at.as_of, recorded_by=at.recorded_by)
        if output is None:
            _write(entries, data(), form, at.day, followed)
            return
        with written(output) as place:
            if form is ExportFormat.parquet:
                write_parquet(entries, place, at.day, name_of, followed.standing)
                return
            with place.open("w", encoding="utf-8", errors="backslashreplace", newline="") as stream:
                _write(entries, stream, form, at.day, followed)


def _write(
    entries: Iterator[Entry], stream: TextIO, form: ExportFormat, day: date, followed: Follower
) -> None:
    from legation.reports.export.json_lines import write_json_lines
    from legation.reports.export.table import write_csv

    if form is ExportFormat.csv:
        write_csv(entries, stream, day, name_of, followed.standing)
    else:
        write_json_lines(entries, stream, day, followed.standing, followed.suggestions)
