"""`legation add`: read dispatches into the register."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from legation.cli import exits
from legation.cli.failures import register_failures
from legation.cli.options import RegisterPath, register_path
from legation.records import Problem

DOC = """Read dispatches and keep what they say in the register.

PATH is a text file, a folder, a .jsonl corpus, an .html page, a feed, the URL of a page or feed, or - for
standard input. What the register knows already is not read again; a run that was cut off can be run again.

Examples:

  legation add dispatches/ --register desk.db

  legation add corpus.jsonl page.html https://example.org/feed.xml
"""
_LABELS = {
    "new": "new",
    "near_duplicate": "near-duplicates, kept as further sources of a story",
    "reread": "read anew",
    "known": "known already",
    "broken": "broken, not read",
}


def add_command(
    paths: Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, corpora, pages, feeds, URLs.")],
    register: RegisterPath = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print problems only.")] = False,
) -> None:
    """Read dispatches into the register."""
    from legation.pipeline import add_sources
    from legation.register import open_register

    location = register_path(register)
    location.parent.mkdir(parents=True, exist_ok=True)
    errors = Console(stderr=True)
    counts: Counter[str] = Counter()
    facts = 0
    progress = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=errors,
        transient=True,
        disable=quiet or not errors.is_terminal,
    )
    with register_failures(), open_register(location, waiting=lambda m: errors.print(m)) as book, progress:
        reading = progress.add_task("reading", total=None)

        def settled(step: str, done: int, total: int) -> None:
            progress.update(reading, description=step, completed=done, total=total)

        for item in add_sources(book, paths, settled):
            if isinstance(item, Problem):
                if item.fatal:
                    counts["broken"] += 1
                errors.print(f"[yellow]{item.code}[/] {item}", highlight=False, soft_wrap=True)
                continue
            counts[item.outcome] += 1
            facts += item.facts
            progress.update(reading, advance=1)
        held = book.statistics()
    if not quiet:
        table = Table(box=None, show_header=False, pad_edge=False)
        for outcome, label in _LABELS.items():
            if counts[outcome]:
                table.add_row(f"[bold]{counts[outcome]:,}[/]", label)
        table.add_row(f"[bold]{facts:,}[/]", "facts found in them")
        table.add_row(f"[bold]{held.entries:,}[/]", f"entries from {held.dispatches:,} dispatches now in {location}")
        Console().print(table)
    if counts["broken"]:
        raise typer.Exit(exits.SOME_NOT_READ)
