"""The shape of a relation: the standing of relations between states itself changes."""

from __future__ import annotations

from legation.facts.kind import Shape, is_words_or_none, one_of
from legation.facts.unite import dates_agree
from legation.records import Fact

CHANGES = ("recognised", "established", "severed", "suspended", "restored", "upgraded", "downgraded")

SHAPE = Shape("relation", {"change": one_of(*CHANGES), "level": is_words_or_none})


def same(a: Fact, b: Fact) -> bool:
    """One change told twice: the same states and change, levels and dates that do not contradict."""
    return (
        a.states == b.states
        and a["change"] == b["change"]
        and (a["level"] is None or b["level"] is None or a["level"] == b["level"])
        and dates_agree(a.when, b.when)
    )
