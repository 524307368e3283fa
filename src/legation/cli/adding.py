"""`legation add`: read dispatches into the register."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from legation.cli import exits
from legation.cli.consoles import complain, errors, output, progress, report
from legation.cli.failures import fail, opened
from legation.cli.options import RegisterPath, register_path
from legation.records import Problem
from legation.settings import model_name

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
    paths: Annotated[
        list[str], typer.Argument(metavar="PATH...", help="Files, folders, corpora, pages, feeds, URLs.")
    ],
    register: RegisterPath = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print problems only.")] = False,
) -> None:
    """Read dispatches into the register."""
    from legation.language.parsing import ModelMissing
    from legation.pipeline import add_sources

    location = register_path(register)
    console = errors()
    counts: Counter[str] = Counter()
    facts = 0
    with opened(location, create=True, waiting=complain) as book, progress(console, shown=not quiet) as bar:
        reading = bar.add_task("reading", total=None)

        def settled(step: str, done: int, total: int) -> None:
            bar.update(reading, description=step, completed=done, total=total)

        try:
            for item in add_sources(book, paths, settled, model_name()):
                if isinstance(item, Problem):
                    counts["broken"] += item.fatal
                    report(item, console)
                    continue
                counts[item.outcome] += 1
                facts += item.facts
                bar.update(reading, advance=1)
        except ModelMissing as error:
            raise fail(str(error), exits.WRONG_USAGE) from error
        held = book.statistics()
    if not quiet:
        table = Table(box=None, show_header=False, pad_edge=False)
        for outcome, label in _LABELS.items():
            if counts[outcome]:
                table.add_row(f"[bold]{counts[outcome]:,}[/]", label)
        table.add_row(f"[bold]{facts:,}[/]", "facts found in them")
        console = output()
        console.print(table)
        sources = f"{held.entries:,} entries from {held.dispatches:,} dispatches now in {location}"
        console.print(Text(sources), soft_wrap=True)
    if counts["broken"]:
        raise typer.Exit(exits.SOME_NOT_READ)
