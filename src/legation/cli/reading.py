"""`legation read`: what the reader finds, nothing stored."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from legation.cli import exits
from legation.records import Problem, fact_to_json

DOC = """Read dispatches and print the facts found in them; nothing is stored.

PATH is a text file, a folder, a .jsonl corpus, an .html page, a feed, or - for standard input.

Examples:

  legation read examples/archive

  legation read corpus.jsonl --format jsonl > facts.jsonl

  legation read note.txt --min-confidence 0.8
"""


class ReadFormat(StrEnum):
    """Forms in which facts are printed."""

    table = "table"
    jsonl = "jsonl"


def read_command(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, corpora, pages, feeds, URLs.")],
    form: Annotated[
        ReadFormat, typer.Option("--format", "-f", help="table for people, jsonl for programs.")
    ] = ReadFormat.table,
    min_confidence: Annotated[
        float, typer.Option("--min-confidence", min=0.0, max=1.0, help="Leave out facts less sure than this.")
    ] = 0.0,
) -> None:
    """Read dispatches and print the facts found."""
    from legation.pipeline import Reader, read_sources

    reader = Reader()
    errors = Console(stderr=True)
    output = Console()
    failed = False
    for item in read_sources(reader, paths):
        if isinstance(item, Problem):
            failed = failed or item.fatal
            if form is ReadFormat.jsonl and item.fatal:
                _print({"id": None, "error": str(item), "code": item.code})
            else:
                errors.print(f"[yellow]{item.code}[/] {item}", highlight=False)
            continue
        lost = [p for p in item.problems if p.fatal]
        failed = failed or bool(lost)
        facts = [f for f in item.facts if f.confidence >= min_confidence]
        if form is ReadFormat.jsonl:
            row: dict[str, Any] = {"id": item.dispatch.id, "date": item.dispatch.date}
            line = item.dispatch.dateline
            row["dateline"] = {"place": line.place, "country": line.country} if line else None
            row["facts"] = [fact_to_json(f) for f in facts]
            if lost:
                row["error"] = str(lost[0])
            _print(row)
            continue
        for problem in item.problems:
            errors.print(f"[yellow]{problem.code}[/] {problem}", highlight=False)
        table = Table(title=f"{item.dispatch.id} · {item.dispatch.date or 'no date'}", title_justify="left", expand=True)
        for name in ("kind", "when", "status", "states", "people", "words"):
            table.add_column(name, overflow="fold")
        for fact in facts:
            span = fact.evidence[0]
            table.add_row(
                fact.kind,
                fact.when or "not told",
                fact.status,
                " ".join(fact.states),
                ", ".join(p.name for p in fact.people),
                " ".join(item.dispatch.text[span.start : span.end].split())[:160],
            )
        output.print(table)
    if failed:
        raise typer.Exit(exits.SOME_NOT_READ)


def _print(row: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")
    sys.stdout.flush()
