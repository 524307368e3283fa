"""Matchers as tables of named features that explain themselves.

A matcher is a tuple of features. A feature looks at one aspect of two things and gives a score of 0 to 1,
or None where one of the two does not tell. The judgement has four values: `same`, `different`, `unsure`
(could be one: left to whether anything else fits as well) and `none` (nothing to compare).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

Judged = Literal["same", "different", "unsure", "none"]
Subject = TypeVar("Subject")
Measured = tuple[float | None, str]


@dataclass(frozen=True, slots=True)
class FeatureScore:
    """What one feature found: score 0 to 1, or None where one side does not tell; note says why."""

    name: str
    score: float | None
    weight: float
    note: str = ""

    def __str__(self) -> str:
        told = "not told" if self.score is None else f"{self.score:.2f}"
        return f"{self.name} {told}" + (f" ({self.note})" if self.note else "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome of a matcher: score 0 to 1, the judgement, and every feature that led to it."""

    score: float
    judgement: Judged
    features: tuple[FeatureScore, ...] = ()

    def explain(self) -> str:
        """Give one line for a person: the judgement, the score, the features that were told."""
        told = "; ".join(str(f) for f in self.features if f.score is not None)
        return f"{self.judgement} at {self.score:.2f}" + (f": {told}" if told else "")


@dataclass(frozen=True, slots=True)
class Feature(Generic[Subject]):
    """One named aspect.

    measure: gives score and note. weight: its part in the mean.
    veto: at or below this score the two are different, whatever else agrees.
    needed: below this score, or where it is not told, the two are at most `unsure`.
    """

    name: str
    weight: float
    measure: Callable[[Subject, Subject], Measured]
    veto: float | None = None
    needed: float | None = None


def judge(
    features: Sequence[Feature[Subject]], a: Subject, b: Subject, *, same_at: float, unsure_at: float
) -> Comparison:
    """Compare two things by a table of features.

    `same` needs a weighted mean of at least same_at and every needed feature; below unsure_at the two are
    `different`. A veto ends the comparison, so cheap features that veto stand first in a table.
    """
    scores: list[FeatureScore] = []
    total = weight = 0.0
    lacking = False
    for feature in features:
        score, note = feature.measure(a, b)
        scores.append(FeatureScore(feature.name, score, feature.weight, note))
        if score is None:
            lacking = lacking or feature.needed is not None
            continue
        if feature.veto is not None and score <= feature.veto:
            return Comparison(0.0, "different", tuple(scores))
        lacking = lacking or (feature.needed is not None and score < feature.needed)
        total += score * feature.weight
        weight += feature.weight
    if not weight:
        return Comparison(0.0, "none", tuple(scores))
    mean = round(total / weight, 4)
    if mean >= same_at and not lacking:
        return Comparison(mean, "same", tuple(scores))
    return Comparison(mean, "unsure" if mean >= unsure_at else "different", tuple(scores))
