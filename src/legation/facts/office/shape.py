"""The shape of an office: exactly one person, who holds it."""

from __future__ import annotations

from legation.facts.kind import Shape
from legation.records import Fact

SHAPE = Shape("office", {})


def same(a: Fact, b: Fact) -> bool:
    """One holding told twice: the same person with the same office; a second office is a second fact."""
    mine, theirs = a.people[0], b.people[0]
    return mine.name == theirs.name and (mine.office or "").casefold() == (theirs.office or "").casefold()
