"""Read an annotated corpus, score what was found, and hold it to the floors pinned for that corpus.

    python -m evaluation.evaluate CORPUS.jsonl GOLD.jsonl [--facts FACTS.jsonl] [--score SCORE.py]
                                  [--kinds visit,session] [--misses N] [--json] [--reliability]
                                  [--pin NAME [--lower-floors]]

CORPUS holds dispatches, GOLD their annotated facts. `--facts` keeps what the reader found. `--score` has
another scorer do the scoring: a program that is called with GOLD and the reader's facts. `--reliability` adds
how far a fact's confidence can be trusted. Floors are kept of all kinds together and hold when all are scored:
the exit status is 1 where a figure has fallen below its own (evaluation/floors.py).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.progress import track

from evaluation import floors
from evaluation.reliability import bins, reliability_table
from evaluation.scoring import MEASURED, add_options, kinds_of, load, score, show
from legation.pipeline import Reader
from legation.reading import read
from legation.records import Fact, Problem, fact_to_json


def facts_of(corpus: Path, wanted: set[str]) -> dict[str, tuple[Fact, ...]]:
    """Read the dispatches of a corpus with wanted ids; give the facts by id, and print what went wrong."""
    errors = Console(stderr=True)
    dispatches = []
    for item in read([corpus]):
        if isinstance(item, Problem):
            errors.print(str(item), markup=False)
        elif item.id in wanted:
            dispatches.append(item)
    reader = Reader()
    facts = {}
    for dispatch in track(dispatches, "reading", console=errors, transient=True):
        found = reader.read(dispatch)
        for problem in found.problems:
            errors.print(str(problem), markup=False)
        facts[dispatch.id] = found.facts
    return facts


def keep(facts: Mapping[str, Sequence[Fact]], path: Path) -> None:
    """Write facts, one dispatch a line."""
    with path.open("w", encoding="utf-8") as lines:
        for dispatch, found in facts.items():
            row = {"id": dispatch, "facts": [fact_to_json(fact) for fact in found]}
            lines.write(json.dumps(row, ensure_ascii=False) + "\n")


def by_another(program: Path, gold: Path, facts: Mapping[str, Sequence[Fact]], options: Sequence[str]) -> int:
    """Have another scorer do the scoring; give its exit status."""
    with TemporaryDirectory() as folder:
        found = Path(folder) / "facts.jsonl"
        keep(facts, found)
        return subprocess.run([sys.executable, program, gold, found, *options], check=False).returncode


def main() -> None:
    """Read, score and hold to the floors."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("corpus", type=Path)
    command.add_argument("gold", type=Path)
    command.add_argument("--facts", type=Path, help="keep what the reader found in this file")
    command.add_argument(
        "--score", type=Path, help="another scorer: a program called with GOLD and the facts"
    )
    command.add_argument("--reliability", action="store_true", help="show how far confidence can be trusted")
    floors.add_options(command)
    add_options(command)
    arguments = command.parse_args()
    kinds = kinds_of(arguments.kinds)
    if arguments.pin and set(kinds) != set(MEASURED):
        command.error("--pin needs all kinds")
    gold = load(arguments.gold)
    facts = facts_of(arguments.corpus, set(gold))
    if arguments.facts is not None:
        keep(facts, arguments.facts)
    if arguments.score is not None:
        more = [f"--kinds={arguments.kinds}", f"--misses={arguments.misses}", *["--json"][: arguments.json]]
        sys.exit(by_another(arguments.score, arguments.gold, facts, more))
    scores = score(gold, facts, kinds)
    show(scores, arguments.misses, arguments.json)
    if arguments.reliability:
        print(f"\n{reliability_table(bins(gold, facts))}")
    if set(kinds) == set(MEASURED):
        sha256 = floors.fingerprint(arguments.corpus, arguments.gold)
        sys.exit(floors.hold(arguments, sha256, floors.figures(scores)))


if __name__ == "__main__":
    main()
