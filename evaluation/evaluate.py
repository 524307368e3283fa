"""Read an annotated corpus and score what was found.

    python -m evaluation.evaluate CORPUS.jsonl GOLD.jsonl [--facts FACTS.jsonl] [--score SCORE.py]
                                  [--kinds visit,session] [--misses N] [--json]

CORPUS holds dispatches, GOLD their annotated facts. `--facts` keeps what the reader found. `--score` has
another scorer do the scoring: a program that is called with GOLD and the reader's facts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import track

from evaluation.scoring import add_options, kinds_of, load, score, show
from legation.pipeline import Reader
from legation.reading import read
from legation.records import Problem, fact_to_json


def read_corpus(corpus: Path, facts: Path, wanted: set[str]) -> None:
    """Read the dispatches with wanted ids and write their facts, one dispatch a line."""
    errors = Console(stderr=True)
    dispatches = []
    for item in read([corpus]):
        if isinstance(item, Problem):
            errors.print(str(item), markup=False)
        elif item.id in wanted:
            dispatches.append(item)
    reader = Reader()
    with facts.open("w", encoding="utf-8") as lines:
        for dispatch in track(dispatches, "reading", console=errors, transient=True):
            found = reader.read(dispatch)
            for problem in found.problems:
                errors.print(str(problem), markup=False)
            row = {"id": dispatch.id, "facts": [fact_to_json(fact) for fact in found.facts]}
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


def main() -> None:
    """Read and score."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("corpus", type=Path)
    command.add_argument("gold", type=Path)
    command.add_argument("--facts", type=Path, help="keep what the reader found in this file")
    command.add_argument(
        "--score", type=Path, help="another scorer: a program called with GOLD and the facts"
    )
    add_options(command)
    arguments = command.parse_args()
    kinds = kinds_of(arguments.kinds)
    gold = load(arguments.gold)
    with TemporaryDirectory() as folder:
        facts = arguments.facts or Path(folder) / "facts.jsonl"
        read_corpus(arguments.corpus, facts, set(gold))
        if arguments.score is not None:
            more = [
                f"--kinds={arguments.kinds}",
                f"--misses={arguments.misses}",
                *["--json"][: arguments.json],
            ]
            called = [sys.executable, arguments.score, arguments.gold, facts, *more]
            sys.exit(subprocess.run(called, check=False).returncode)
        scores = score(gold, load(facts), kinds)
    show(scores, arguments.misses, arguments.json)


if __name__ == "__main__":
    main()
