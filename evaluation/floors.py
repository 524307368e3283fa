"""Floors: figures that the reader has reached on a corpus, below which it may not fall again.

They are pinned to the very corpus by its hash: other text, other floors. floors.toml keeps them; `--pin NAME`
raises them to what was just measured, and only `--lower-floors` beside it lets one sink.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from rich.console import Console

from evaluation.scoring import Scores

FLOORS = Path(__file__).with_name("floors.toml")
# The floors lie this far below what was measured: another machine rounds otherwise in a parse or two.
SLACK = 0.005

_HEAD = """\
# Figures that were reached, by corpus (SHA-256 of the corpus and of its annotations, one after the other).
# Written by `python -m evaluation.evaluate CORPUS GOLD --pin NAME` and `python -m evaluation.linking --pin NAME`.
"""
Figures = dict[str, float]


class FloorsLowered(Exception):  # noqa: N818 - named for what is the matter
    """Pinning would lower a floor, and nobody asked for that; the message names the floors."""


def fingerprint(*files: Path) -> str:
    """Give the hash of a corpus with its annotations, file after file."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def figures(scores: Scores) -> Figures:
    """Give what floors are kept of: found, score and precision of all kinds together, the score of each."""
    whole = scores.all
    own = {"all found": whole.found, "all score": whole.score, "all precision": whole.precision}
    return {**own, **{f"{kind} score": tally.score for kind, tally in scores.kinds.items()}}


def load(path: Path | None = None) -> dict[str, tuple[str, Figures]]:
    """Give name and floors of every corpus, by its fingerprint; none where no file is."""
    path = path or FLOORS
    if not path.exists():
        return {}
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {row["sha256"]: (name, dict(row["floors"])) for name, row in table.items()}


def fallen(measured: Mapping[str, float], floors: Mapping[str, float]) -> Iterator[str]:
    """Yield a line for every figure below its floor; one that is measured no more has fallen, too."""
    for name, floor in floors.items():
        now = measured.get(name)
        if now is None or now < floor:
            yield f"{name} is {'gone' if now is None else f'{now:.3f}'}, its floor is {floor:.3f}"


def pin(
    name: str, sha256: str, measured: Mapping[str, float], *, lower: bool, path: Path | None = None
) -> None:
    """Raise the floors of a corpus to what was measured, less SLACK; with `lower` let them sink as well.

    A corpus pinned before under the name is replaced. Raises FloorsLowered where a floor of the same text
    would sink without `lower`.
    """
    path = path or FLOORS
    every = load(path)
    before = every.get(sha256, (name, {}))[1]
    sunk = list(fallen(measured, before))
    if sunk and not lower:
        raise FloorsLowered("; ".join(sunk))
    floors = {key: round(max(value - SLACK, 0.0), 3) for key, value in measured.items()}
    if not lower:
        floors = {key: max(value, before.get(key, 0.0)) for key, value in floors.items()}
    kept = {sha: row for sha, row in every.items() if row[0] != name and sha != sha256}
    kept[sha256] = (name, floors)
    parts = [_HEAD]
    for sha, (title, own) in sorted(kept.items(), key=lambda item: item[1][0]):
        lines = [f"{json.dumps(key)} = {value:.3f}" for key, value in own.items()]
        parts.append(
            f"\n[{title}]\nsha256 = {json.dumps(sha)}\n\n[{title}.floors]\n" + "\n".join(lines) + "\n"
        )
    path.write_text("".join(parts), encoding="utf-8")


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options that pin floors."""
    command.add_argument("--pin", metavar="NAME", help="keep what was measured as this corpus's floors")
    command.add_argument("--lower-floors", action="store_true", help="with --pin: let floors sink")


def hold(arguments: argparse.Namespace, sha256: str, measured: Mapping[str, float]) -> int:
    """Hold what was measured to the floors of the corpus, or pin these anew; give the exit status."""
    errors = Console(stderr=True, highlight=False)
    if arguments.pin:
        try:
            pin(arguments.pin, sha256, measured, lower=arguments.lower_floors)
        except FloorsLowered as sunk:
            errors.print(f"not pinned: {sunk}; --lower-floors lets them sink", markup=False)
            return 1
        errors.print(f"floors of {arguments.pin} pinned in {FLOORS.name}", markup=False)
        return 0
    name, pinned = load().get(sha256, ("", {}))
    if not pinned:
        errors.print("no floors are pinned for this corpus; --pin NAME pins what was measured", markup=False)
        return 0
    below = list(fallen(measured, pinned))
    for line in below:
        errors.print(f"below the floor on {name}: {line}", markup=False)
    if not below:
        errors.print(f"all {len(pinned)} floors of {name} hold", markup=False)
    return int(bool(below))
