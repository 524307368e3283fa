"""Measure the reader on texts and data of others that lie in a folder: one table with the figures that matter.

    python -m evaluation.external FOLDER [--only rdcr_relations,travels]

Each measure reads the file of its name in the folder (`rdcr_relations*.jsonl`); what is not there is left out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from rich.console import Console
from rich.progress import track

from evaluation import historian, journeys, timex
from evaluation.historian import Read, Row
from evaluation.tallies import Share, table
from legation.language.parsing import Parser
from legation.pipeline import Reader
from legation.records import Dispatch, Fact
from legation.records.dispatch import text_id


def dates(rows: Iterable[Row], _: Read) -> tuple[Share, ...]:
    """Count the dates that a person marked: those found, those with the right value."""
    tally, parser = timex.Tally(), Parser()
    for row in rows:
        for _miss in timex.misses(dict(row), parser, tally):
            pass
    return (
        Share("dates found", tally.found, tally.gold),
        Share("dates with the right value", tally.right, tally.gold),
        Share("days, months and years with the right value", tally.plain_right, tally.plain),
    )


MEASURES: Mapping[str, Callable[[Iterable[Row], Read], tuple[Share, ...]]] = {
    "rdcr_relations": historian.relations,
    "rdcr_credentials": historian.credentials,
    "rdcr_status_timeline": historian.timeline,
    "travels": journeys.travels,
    "visits": journeys.visits,
    "timex_meantime": dates,
}
"""What is measured, by the beginning of the file's name."""


def measure(
    folder: Path, read: Read, only: Iterable[str] = MEASURES
) -> Iterator[tuple[str, tuple[Share, ...]]]:
    """Yield the name and the figures of each measure whose file lies in the folder."""
    errors = Console(stderr=True)
    for name in only:
        for path in sorted(folder.glob(f"{name}*.jsonl")):
            with path.open(encoding="utf-8") as lines:
                rows = [json.loads(line) for line in lines if not line.isspace()]
            yield name, MEASURES[name](track(rows, name, console=errors, transient=True), read)


def reading(reader: Reader) -> Read:
    """Give the function that reads a text as a dispatch of its own."""

    def read(text: str) -> tuple[Fact, ...]:
        return reader.read(Dispatch(id=text_id(text), text=text)).facts

    return read


def main() -> None:
    """Read, measure and print the table."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("folder", type=Path)
    command.add_argument("--only", default=",".join(MEASURES), help="only these measures, apart by commas")
    arguments = command.parse_args()
    only = arguments.only.split(",")
    if unknown := [name for name in only if name not in MEASURES]:
        command.error(f"there is no measure {', '.join(unknown)}; there are {', '.join(MEASURES)}")
    figures = list(measure(arguments.folder, reading(Reader()), only))
    if not figures:
        sys.exit(f"no file of {', '.join(only)} lies in {arguments.folder}")
    print(table(figures))


if __name__ == "__main__":
    main()
