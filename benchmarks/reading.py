"""How fast dispatches are read, beside spaCy's own pipeline on the same text.

    python -m benchmarks.reading [PATH ...] [--news COUNT] [--rounds N]

Processor time of this one process, start-up apart: everything is loaded and has read once before the clock runs.
The two take turns, one round each, so that whatever else the machine does falls on both; what counts is the
ratio. PATH defaults to the example archive. `--news` takes so many stories of general news instead, of which
nineteen in twenty tell nothing of relations between states (benchmarks/news.py).
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import time
from collections.abc import Callable

from benchmarks.news import news
from benchmarks.piles import ARCHIVE
from legation.language.parsing import DEFAULT_MODEL
from legation.pipeline import Reader
from legation.reading import read
from legation.records import Dispatch


def seconds(act: Callable[[], object]) -> float:
    """Give the processor time that an act takes."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def main() -> None:
    """Measure and print."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("paths", nargs="*", default=[str(ARCHIVE)])
    command.add_argument("--news", type=int, metavar="COUNT", help="stories of general news instead of PATH")
    command.add_argument("--rounds", type=int, default=5)
    arguments = command.parse_args()
    dispatches = (
        list(news(arguments.news))
        if arguments.news
        else [item for item in read(arguments.paths) if isinstance(item, Dispatch)]
    )
    words = sum(len(dispatch.text.split()) for dispatch in dispatches)
    reader = Reader()
    pipeline = importlib.import_module(DEFAULT_MODEL).load()

    def legation() -> None:
        for dispatch in dispatches:
            found = reader.read(dispatch)
            if any(problem.code in ("reader_failed", "rule_failed") for problem in found.problems):
                raise SystemExit(f"nothing to measure: {found.problems[-1]}")

    def spacy() -> None:
        for _ in pipeline.pipe(dispatch.text for dispatch in dispatches):
            pass

    legation()
    spacy()
    ours, theirs = [], []
    for _ in range(arguments.rounds):
        ours.append(seconds(legation))
        theirs.append(seconds(spacy))
    ratios = [other / own for own, other in zip(ours, theirs, strict=True)]
    own, other = statistics.median(ours), statistics.median(theirs)
    print(
        f"{len(dispatches)} dispatches of {words:,} words, {arguments.rounds} rounds, medians of processor time"
    )
    print(f"Legation reads      {len(dispatches) / own:8.1f} dispatches a second, {words / own:10,.0f} words")
    print(
        f"spaCy full pipeline {len(dispatches) / other:8.1f} dispatches a second, {words / other:10,.0f} words"
    )
    print(
        f"Legation's speed is {statistics.median(ratios):.2f} of spaCy's ({min(ratios):.2f} to {max(ratios):.2f})"
    )


if __name__ == "__main__":
    main()
