"""Whether confidence means something: of the facts given 0.9, are nine in ten right?"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evaluation.scoring import MEASURED, score
from legation.records import Fact

_EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


@dataclass(frozen=True, slots=True)
class Bin:
    """The facts with a confidence from `low` up to `high`: how many, their mean confidence, the share right."""

    low: float
    high: float
    given: int
    confidence: float
    right: float


def bins(gold: Mapping[str, Sequence[Fact]], given: Mapping[str, Sequence[Fact]]) -> list[Bin]:
    """Sort the facts given on annotated dispatches by confidence; bins without facts are left out."""
    paired = {id(pair.given) for tally in score(gold, given).kinds.values() for pair in tally.pairs}
    told = [
        (fact.confidence, id(fact) in paired)
        for dispatch in gold
        for fact in given.get(dispatch, ())
        if fact.kind in MEASURED
    ]
    found = []
    for low, high in itertools.pairwise(_EDGES):
        own = [(c, r) for c, r in told if low <= c < high]
        if own:
            n = len(own)
            found.append(Bin(low, min(high, 1.0), n, sum(c for c, _ in own) / n, sum(r for _, r in own) / n))
    return found


def calibration_error(table: Sequence[Bin]) -> float:
    """Give the expected calibration error: how far confidence and share right lie apart, by facts.

    Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning, AAAI 2015.
    """
    every = sum(b.given for b in table)
    return sum(b.given * abs(b.confidence - b.right) for b in table) / every if every else 0.0


def reliability_table(table: Sequence[Bin]) -> str:
    """Give the bins as a table with the calibration error below."""
    rows = [f"{'confidence':12}{'facts':>7}{'mean':>8}{'right':>8}"]
    rows += [f"{b.low:.2f}–{b.high:.2f}   {b.given:7}{b.confidence:8.2f}{b.right:8.2f}" for b in table]
    rows.append(f"expected calibration error {calibration_error(table):.3f}")
    return "\n".join(rows)
