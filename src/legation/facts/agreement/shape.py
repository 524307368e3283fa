"""The shape of an agreement: an instrument between states and the stage that it has reached."""

from __future__ import annotations

import re
from dataclasses import replace

from legation.facts.kind import Shape, is_words, one_of
from legation.facts.unite import dates_agree, joined
from legation.records import Fact

AGREEMENT_TYPES = (
    "treaty", "agreement", "memorandum", "protocol", "declaration", "joint_statement", "plan", "contract",
    "convention", "letter", "other",
)  # fmt: skip
STAGES = (
    "proposed", "negotiating", "concluded", "signed", "acceded", "ratified", "in_force", "implemented",
    "extended", "terminated",
)  # fmt: skip

SHAPE = Shape(
    "agreement",
    {"title": is_words, "agreement_type": one_of(*AGREEMENT_TYPES), "stage": one_of(*STAGES)},
)

# The rule that reads the items of lists of papers.
ITEM = "item of a list"
_WORD = re.compile(r"[a-z0-9]+")
_WEAK = frozenset(
    "the of on for and in to a an between joint agreement memorandum memoranda understanding mou protocol "
    "treaty".split()
)


def same(a: Fact, b: Fact) -> bool:
    """One act on one instrument told twice.

    Stage, states, days and titles agree, one title holding the other.
    """
    told_at_once = a.words and a.rule == b.rule and a.words[:1] == b.words[:1]
    if told_at_once and a["title"] != b["title"]:
        return False  # of the papers that one deed is done to each is one of its own
    if a["stage"] != b["stage"] or (a.status == "occurred") != (b.status == "occurred"):
        return False
    if not set(a.states) & set(b.states) or not dates_agree(a.when, b.when):
        return False
    if a["agreement_type"] != b["agreement_type"]:
        return False
    mine, theirs = _telling(a["title"]), _telling(b["title"])
    if a.rule == b.rule == ITEM and a.evidence[0] != b.evidence[0]:
        return mine == theirs and a["title"] == b["title"]  # each item of a list is a paper of its own
    if not mine or not theirs:
        return mine == theirs or a.when == b.when
    return mine <= theirs or theirs <= mine


def joined_papers(a: Fact, b: Fact) -> Fact:
    """Give one fact of two; of a bundle and a paper of it, the name is the paper's, of a plan called off the end."""
    both = joined(a, b)
    if "cancelled" in (a.status, b.status):
        both = replace(both, status="cancelled")  # what was called off was planned first
    name = max((a["title"], b["title"]), key=lambda title: len(_telling(title)))
    mine = _telling(both["title"])
    return both if mine else replace(both, details={**both.details, "title": name})


def _telling(title: str) -> set[str]:
    return {w.rstrip("s") for w in _WORD.findall(title.lower())} - _WEAK
