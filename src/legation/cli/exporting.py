"""`legation export`: what the register holds, for programs."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from legation.cli import exits
from legation.cli.failures import fail, register_failures
from legation.cli.options import AsOf, RegisterPath, dyad, last_day, name_of, register_path
from legation.register import open_register


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
    form: Annotated[ExportFormat, typer.Option("--format", "-f", help="Form of the export.")] = ExportFormat.jsonl,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="File; else standard output.", show_default=False)
    ] = None,
    as_of: AsOf = None,
) -> None:
    """Entries with their facts: jsonl as docs/reference/register-export.md fixes it, csv and parquet flat.

    Examples:

      legation export VNM BLR > entries.jsonl

      legation export --all --format parquet -o register.parquet
    """
    from legation.reports.export.json_lines import write_json_lines
    from legation.reports.export.table import write_csv, write_parquet

    if everything == bool(states) or (states and len(states) != 2):
        raise fail("name two states, or give --all", exits.WRONG_USAGE)
    if form is ExportFormat.parquet and output is None:
        raise fail("parquet needs a file: -o register.parquet", exits.WRONG_USAGE)
    day = last_day(as_of)
    pair = set(dyad(*states)) if states else None
    # Without --as-of nothing is left out: an undated dispatch could not be said to be older than today.
    filtered = day.isoformat() if as_of is not None else None
    with register_failures(), open_register(register_path(register), create=False) as book:
        entries = book.each_entry(states=pair, as_of=filtered)
        if form is ExportFormat.parquet and output is not None:
            write_parquet(entries, output, day, name_of)
            return
        stream = output.open("w", encoding="utf-8", newline="") if output is not None else sys.stdout
        try:
            if form is ExportFormat.csv:
                write_csv(entries, stream, day, name_of)
            else:
                write_json_lines(entries, stream, day)
        finally:
            if output is not None:
                stream.close()
