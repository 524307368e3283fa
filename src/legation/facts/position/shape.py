"""The shape of a position: a stance, who holds it, and the words for it."""

from __future__ import annotations

from legation.facts.kind import Shape, are_states, are_topics, is_words
from legation.records import Fact

SHAPE = Shape("position", {"holders": are_states, "topics": are_topics, "statement": is_words})


def same(a: Fact, b: Fact) -> bool:
    """One stance found by two rules: the same words, or words within the other's in one sentence."""
    if a["holders"] != b["holders"]:
        return False
    mine, theirs = a["statement"], b["statement"]
    return bool(
        mine == theirs or (a.evidence[0].overlaps(b.evidence[0]) and (mine in theirs or theirs in mine))
    )
