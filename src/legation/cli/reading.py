"""`legation read`: what the reader finds, nothing stored."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from legation.cli import exits
from legation.cli.consoles import data, errors, output, progress, report
from legation.cli.failures import fail
from legation.records import Problem, fact_to_json
from legation.settings import model_name

if TYPE_CHECKING:
    from legation.pipeline import Reading

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
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, corpora, pages, feeds, URLs.")
    ],
    form: Annotated[
        ReadFormat, typer.Option("--format", "-f", help="table for people, jsonl for programs.")
    ] = ReadFormat.table,
    min_confidence: Annotated[
        float, typer.Option("--min-confidence", min=0.0, max=1.0, help="Leave out facts less sure than this.")
    ] = 0.0,
) -> None:
    """Read dispatches and print the facts found."""
    failed, console = False, errors()
    # Where the results themselves run down the terminal, nobody needs to be told how many there are.
    with progress(console, shown=not sys.stdout.isatty()) as bar:
        reading = bar.add_task("reading", total=None)
        for item in _found(paths):
            failed = _show(item, form, min_confidence, console) or failed
            bar.update(reading, advance=1)
    if failed:
        raise typer.Exit(exits.SOME_NOT_READ)


def _found(paths: list[str]) -> Iterator[Reading | Problem]:
    from legation.language.parsing import ModelMissing
    from legation.pipeline import read_sources

    try:
        yield from read_sources(paths, model_name())
    except ModelMissing as error:
        raise fail(str(error), exits.WRONG_USAGE) from error


def _show(item: Reading | Problem, form: ReadFormat, least: float, console: Console) -> bool:
    """Print what was found; tell whether a dispatch was lost."""
    problems = (item,) if isinstance(item, Problem) else item.problems
    lost = [problem for problem in problems if problem.fatal]
    for problem in problems:
        report(problem, console)
    if form is ReadFormat.jsonl:
        row = _row(item, least, lost)
        if row is not None:
            _print(row)
    elif not isinstance(item, Problem):
        output().print(_table(item, least))
    return bool(lost)


def _row(item: Reading | Problem, least: float, lost: list[Problem]) -> dict[str, Any] | None:
    if isinstance(item, Problem):
        return {"id": None, "error": str(item), "code": item.code} if item.fatal else None
    line = item.dispatch.dateline
    row = {
        "id": item.dispatch.id,
        "date": item.dispatch.date,
        "dateline": {"place": line.place, "country": line.country} if line else None,
        "facts": [fact_to_json(fact) for fact in item.facts if fact.confidence >= least],
    }
    return row | {"error": str(lost[0]), "code": lost[0].code} if lost else row


def _table(found: Reading, least: float) -> Table | Text:
    dispatch = found.dispatch
    title = Text(f"{dispatch.id} · {dispatch.date or 'no date'}")
    facts = [fact for fact in found.facts if fact.confidence >= least]
    if not facts:
        return title.append(": no fact was found\n", style="italic")
    table = Table(title=title, title_justify="left", expand=True)
    for name in ("kind", "when", "status", "states", "people", "words"):
        table.add_column(name, overflow="fold")
    for fact in facts:
        span = fact.evidence[0]
        cells = (
            fact.kind,
            fact.when or "not told",
            fact.status,
            " ".join(fact.states),
            ", ".join(person.name for person in fact.people),
            " ".join(dispatch.text[span.start : span.end].split())[:160],
        )
        table.add_row(*map(Text, cells))
    return table


def _print(row: dict[str, Any]) -> None:
    stream = data()
    stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    stream.flush()
