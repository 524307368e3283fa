"""The shape of an undertaking: something that a side says will or should be done."""

from __future__ import annotations

import re

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


_WORD = re.compile(r"\w+")
_WEAK = frozenset("the a an to of in on for at and his her their its republic".split())


def join(a: Fact, b: Fact) -> Fact:
    """Give the one undertaking; of two types that of the longer words: who `will urge firms to build` pledges."""
    if a["type"] == b["type"]:
        return joined(a, b)
    return max(a, b, key=lambda fact: len(fact["action"]))


def same(a: Fact, b: Fact) -> bool:
    """One undertaking told twice: in one sentence the same words, or words within the other's; an invitation again."""
    if a["by"] != b["by"]:
        return False
    if not a.evidence[0].overlaps(b.evidence[0]):
        return a["type"] == b["type"] == "invitation" and _invited_again(a, b)
    mine, theirs = a["action"], b["action"]
    return bool(mine in theirs or theirs in mine)


def _invited_again(a: Fact, b: Fact) -> bool:
    """`invited her to visit Lima in May`, and in a quotation `I invited her to visit Lima`."""
    mine, theirs = _telling(a["action"]), _telling(b["action"])
    unlike = {p.name for p in a.people if p.role == "addressee"} ^ {
        p.name for p in b.people if p.role == "addressee"
    }
    less = mine & theirs in (mine, theirs) or 2 * len(mine & theirs) > len(mine | theirs)
    return a["to"] == b["to"] and not unlike and less and (a["due"] or b["due"]) == (b["due"] or a["due"])


def _telling(words: str) -> set[str]:
    return set(_WORD.findall(words.lower())) - _WEAK
