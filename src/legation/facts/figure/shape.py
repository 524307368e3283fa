"""The shape of a figure: a number about the relations, with unit, comparator and the period it is about."""

from __future__ import annotations

from legation.facts.kind import Shape, is_number, is_words, one_of
from legation.facts.unite import dates_agree
from legation.records import Fact

MEASURES = (
    "trade_turnover", "exports", "imports", "investment", "aid", "loan", "community", "students", "scholarships",
    "visitors", "flights", "companies", "projects", "target", "other",
)  # fmt: skip

SHAPE = Shape(
    "figure",
    {
        "measure": one_of(*MEASURES),
        "value": is_number,
        "unit": is_words,
        "comparator": one_of("=", ">", "<", "~"),
    },
)


def same(a: Fact, b: Fact) -> bool:
    """One number told twice: measure, unit and value equal, periods that agree."""
    return all(a[f] == b[f] for f in ("measure", "unit", "value")) and dates_agree(a.when, b.when)
