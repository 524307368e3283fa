"""Count how often each rule is right on annotated dispatches; what a fact's confidence is drawn from.

    python -m evaluation.calibrate CORPUS GOLD [CORPUS GOLD ...] > src/legation/facts/reliability.toml

Right is a fact that is paired with an annotated one (evaluation/pairing.py). The dispatches that measure the
reader must not be among those given here.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from evaluation.evaluate import facts_of
from evaluation.scoring import MEASURED, load, score
from legation.records import Fact

_HEAD = """\
# How many facts each rule gave on annotated dispatches, and how many of them were right.
# Written by `python -m evaluation.calibrate`, not by hand.
"""
Counts = dict[str, dict[str, tuple[int, int]]]


def count(pairs: Iterable[tuple[Mapping[str, Sequence[Fact]], Mapping[str, Sequence[Fact]]]]) -> Counts:
    """Count by kind and rule the facts given and those of them that are right. pairs: annotated, given."""
    given: dict[tuple[str, str], int] = defaultdict(int)
    right: dict[tuple[str, str], int] = defaultdict(int)
    for gold, found in pairs:
        for dispatch in gold:
            for fact in found.get(dispatch, ()):
                given[fact.kind, fact.rule] += fact.kind in MEASURED
        for tally in score(gold, found).kinds.values():
            for pair in tally.pairs:
                right[pair.given.kind, pair.given.rule] += 1
    counts: Counts = defaultdict(dict)
    for (kind, rule), number in sorted(given.items()):
        if number:
            counts[kind][rule] = (number, right[kind, rule])
    return counts


def to_toml(counts: Counts) -> str:
    """Write the counts as the package keeps them."""
    parts = [_HEAD]
    for kind, rules in counts.items():
        lines = [f"{json.dumps(rule)} = [{given}, {right}]" for rule, (given, right) in rules.items()]
        parts.append("\n".join([f"\n[{kind}]", *lines]) + "\n")
    return "".join(parts)


def main() -> None:
    """Count and print."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("files", nargs="+", type=Path, metavar="CORPUS GOLD")
    files: list[Path] = command.parse_args().files
    if len(files) % 2:
        command.error("every CORPUS needs its GOLD")
    golds = [(corpus, load(gold)) for corpus, gold in zip(files[::2], files[1::2], strict=True)]
    print(to_toml(count((gold, facts_of(corpus, set(gold))) for corpus, gold in golds)), end="")


if __name__ == "__main__":
    main()
