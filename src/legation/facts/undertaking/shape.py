"""The shape of an undertaking: something that a side says will or should be done."""

from __future__ import annotations

from legation.facts.kind import Shape, are_states, are_topics, is_edtf_or_none, is_words, one_of
from legation.facts.unite import joined
from legation.records import Fact

TYPES = ("pledge", "joint_commitment", "request", "proposal", "invitation", "offer")

SHAPE = Shape(
    "undertaking",
    {
        "type": one_of(*TYPES),
        "by": are_states,
        "to": are_states,
        "action": is_words,
        "topics": are_topics,
        "due": is_edtf_or_none,
    },
)


def join(a: Fact, b: Fact) -> Fact:
    """Give the one undertaking; of two types that of the longer words: who `will urge firms to build` pledges."""
    if a["type"] == b["type"]:
        return joined(a, b)
    return max(a, b, key=lambda fact: len(fact["action"]))


def same(a: Fact, b: Fact) -> bool:
    """One undertaking found by two rules: the same words, or words within the other's, in one sentence."""
    if a["by"] != b["by"] or not a.evidence[0].overlaps(b.evidence[0]):
        return False
    mine, theirs = a["action"], b["action"]
    return bool(mine in theirs or theirs in mine)
