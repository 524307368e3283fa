"""Score a reader's facts against annotated ones.

    python -m evaluation.scoring GOLD.jsonl FACTS.jsonl [--kinds visit,session] [--misses N] [--json]

Both files hold one dispatch a line, `{"id", "facts"}`, as docs/reference/facts.md says. Each kind has

    precision, recall   the share of the facts given that are annotated, and the other way round
    found               the F1 of the two: was the fact found at all
    score               the same with every fact counted by how right its fields are
    exact               the same with those alone whose every field is right

and the three fields that were most often wrong. `all` counts every fact alike, but leaves positions out.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evaluation.pairing import FIELDS, Pair, pair
from legation.records import KIND_NAMES, Fact, fact_from_json, fact_to_json

MEASURED = tuple(kind for kind in KIND_NAMES if kind != "position")
_SHARES = ("precision", "recall", "found", "score", "exact")
_HEAD = f"{'kind':12}{'gold':>6}{'given':>7}{''.join(f'{name:>11}' for name in _SHARES)}  weakest fields"


@dataclass(slots=True)
class Tally:
    """Counts of one kind: annotated and given facts, and the pairs of them."""

    gold: int = 0
    given: int = 0
    pairs: list[Pair] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Share of the facts given that are annotated."""
        return len(self.pairs) / self.given if self.given else 0.0

    @property
    def recall(self) -> float:
        """Share of the annotated facts that are given."""
        return len(self.pairs) / self.gold if self.gold else 0.0

    @property
    def found(self) -> float:
        """F1 of the pairs alone."""
        return self._f1(len(self.pairs))

    @property
    def score(self) -> float:
        """F1 with every pair counted by its score."""
        return self._f1(sum(pair.score for pair in self.pairs))

    @property
    def exact(self) -> float:
        """F1 of the pairs that are right in every field."""
        return self._f1(sum(pair.exact for pair in self.pairs))

    def _f1(self, right: float) -> float:
        return 2 * right / (self.gold + self.given) if self.gold or self.given else 1.0

    def weakest(self, most: int = 3) -> list[tuple[str, float]]:
        """Give the fields that were most often wrong, each with its mean score."""
        scores: dict[str, list[float]] = {}
        for one in self.pairs:
            for name, score in one.fields.items():
                scores.setdefault(name, []).append(score)
        means = [(name, sum(values) / len(values)) for name, values in scores.items()]
        return sorted((m for m in means if m[1] < 1 - 1e-9), key=lambda m: m[1])[:most]

    def figures(self) -> dict[str, float]:
        """Give all figures by name."""
        shares: dict[str, float] = {name: getattr(self, name) for name in _SHARES}
        return {"gold": self.gold, "given": self.given, **shares}


@dataclass(frozen=True, slots=True)
class Miss:
    """A fact that was missed, was too many, or is partly right. wrong: the fields that are."""

    what: str
    dispatch: str
    fact: Fact
    given: Fact | None = None
    wrong: Mapping[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Scores:
    """The outcome: a tally for each kind that occurs, and what was not right, in order of the dispatches."""

    kinds: dict[str, Tally]
    misses: list[Miss]

    @property
    def all(self) -> Tally:
        """The facts of all kinds together."""
        tallies = list(self.kinds.values())
        return Tally(
            sum(tally.gold for tally in tallies),
            sum(tally.given for tally in tallies),
            [pair for tally in tallies for pair in tally.pairs],
        )


def score(
    gold: Mapping[str, Sequence[Fact]],
    given: Mapping[str, Sequence[Fact]],
    kinds: Collection[str] = MEASURED,
) -> Scores:
    """Score the facts of dispatches by their ids; dispatches that are not annotated do not count."""
    tallies = {kind: Tally() for kind in kinds}
    misses: list[Miss] = []
    for dispatch, facts in gold.items():
        wanted = [fact for fact in facts if fact.kind in tallies]
        found = [fact for fact in given.get(dispatch, ()) if fact.kind in tallies]
        for fact in wanted:
            tallies[fact.kind].gold += 1
        for fact in found:
            tallies[fact.kind].given += 1
        pairs, missed, extra = pair(wanted, found)
        for one in pairs:
            tallies[one.wanted.kind].pairs.append(one)
            wrong = {name: value for name, value in one.fields.items() if value < 1 - 1e-9}
            if wrong:
                misses.append(Miss("partly right", dispatch, one.wanted, one.given, wrong))
        misses += [Miss("missed", dispatch, fact) for fact in missed]
        misses += [Miss("too many", dispatch, fact) for fact in extra]
    return Scores({kind: tally for kind, tally in tallies.items() if tally.gold or tally.given}, misses)


def load(path: Path) -> dict[str, list[Fact]]:
    """Read a file of facts, by the ids of their dispatches."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if not line.isspace()]
    return {row["id"]: [fact_from_json(fact) for fact in row.get("facts") or ()] for row in rows}


def table(scores: Scores) -> str:
    """Give the scores as a table."""
    rows = [_HEAD]
    for name, tally in [*scores.kinds.items(), ("all", scores.all)]:
        weak = ", ".join(f"{field} {mean:.2f}" for field, mean in tally.weakest()) if name != "all" else ""
        counts = f"{name:12}{tally.gold:6}{tally.given:7}"
        shares = "".join(f"{tally.figures()[share]:11.3f}" for share in _SHARES)
        rows.append(f"{counts}{shares}  {weak}".rstrip())
    return "\n".join(rows)


def miss_in_words(miss: Miss) -> str:
    """Give a miss on a few lines."""
    lines = [f"{miss.what}: {miss.dispatch}", f"  {_brief(miss.fact)}"]
    if miss.given is not None:
        lines.append(f"  given {_brief(miss.given)}")
        lines.append("  " + ", ".join(f"{name} {value:.2f}" for name, value in miss.wrong.items()))
    return "\n".join(lines)


def _brief(fact: Fact) -> str:
    left_out = ("evidence", "words", "confidence", "rule")
    row: dict[str, Any] = {k: v for k, v in fact_to_json(fact).items() if k not in left_out}
    return json.dumps(row, ensure_ascii=False)


def show(scores: Scores, misses: int, as_json: bool) -> None:
    """Print the scores, and so many of the misses."""
    if as_json:
        rows = {name: tally.figures() for name, tally in [*scores.kinds.items(), ("all", scores.all)]}
        print(json.dumps(rows, indent=1))
        return
    print(table(scores))
    for miss in scores.misses[:misses]:
        print(f"\n{miss_in_words(miss)}")


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options of the scorer."""
    command.add_argument("--kinds", default=",".join(MEASURED), help="only these kinds, apart by commas")
    command.add_argument("--misses", type=int, default=0, help="print so many facts that are not right")
    command.add_argument("--json", action="store_true", help="print the figures as JSON")


def kinds_of(text: str) -> tuple[str, ...]:
    """Give the kinds named; ValueError for one that there is not."""
    kinds = tuple(text.split(","))
    for kind in kinds:
        if kind not in FIELDS:
            raise ValueError(f"{kind!r} is no kind; there are {', '.join(FIELDS)}")
    return kinds


def main() -> None:
    """Score two files."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("gold", type=Path)
    command.add_argument("facts", type=Path)
    add_options(command)
    arguments = command.parse_args()
    scores = score(load(arguments.gold), load(arguments.facts), kinds_of(arguments.kinds))
    show(scores, arguments.misses, arguments.json)


if __name__ == "__main__":
    main()
