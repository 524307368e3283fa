"""The shape of an act: a particular deed of one side for, with or against another."""

from __future__ import annotations

import re
from dataclasses import replace

from legation.facts.kind import Shape, are_states, are_topics, is_words, one_of
from legation.facts.unite import dates_agree, joined
from legation.records import Fact

COOPERATIVE = (
    "service_launched",
    "project_started",
    "project_completed",
    "aid_delivered",
    "trade_opened",
    "exercise",
    "event",
    "exchange",
    "support",
    "measure_lifted",
    "rule_changed",
)
ADVERSE = (
    "sanction",
    "ban",
    "suspension",
    "expulsion",
    "recall",
    "summons",
    "protest",
    "accusation",
    "threat",
    "detention",
    "attack",
    "incident",
)

# Deeds between envoys and ministries: two of the same sides, undated or of one day, are one.
_ONCE = frozenset(["summons", "recall", "expulsion", "protest"])
# What is given and is then told of as known: `The lorries were handed over on Monday`, `thanked it for the gift`.
_GIVEN = frozenset(["aid_delivered", "exchange", "project_completed"])
# In one sentence two of the same sides are one: voted for it and sponsored it, built it and handed it over.
_AT_ONCE = frozenset(["support", "project_completed"])
_KNOWN = re.compile(
    r"(?:the |these |they |it |both |all )?(?:[a-z'-]+ ){0,4}(?:was|were|has been|have been) (?:\w+ly )?"
    r"(?:handed|delivered|presented|given|donated|distributed|transferred|returned|accepted|received|unloaded)",
    re.IGNORECASE,
)
_GIFT = re.compile(
    r"(?:(?:the|this|that|its|their|generous|kind|timely|valuable|important) )*"
    r"(?:gift|donation|aid|assistance|help|support|gesture|contribution|grant)",
    re.IGNORECASE,
)
# A mediation goes on through a story.
_MEDIATING = "mediat"
# Offsets between the end of a sentence and the start of the next.
_GAP = 4
# Of the words of the shorter telling so many stand in the longer one.
_MOSTLY = 0.6

SHAPE = Shape(
    "act",
    {
        "nature": one_of("cooperative", "adverse"),
        "act_type": one_of(*COOPERATIVE, *ADVERSE, "other"),
        "by": are_states,
        "to": are_states,
        "what": is_words,
        "topics": are_topics,
    },
)


def nature(act_type: str) -> str:
    """Give `adverse` for the adverse types, else `cooperative`."""
    return "adverse" if act_type in ADVERSE else "cooperative"


def same(a: Fact, b: Fact) -> bool:
    """One deed told twice: same type, sides and sentence with words in common, or an envoy's deed again.

    Two rules that read it off the same words tell of one deed, whatever each takes it for.
    """
    if a.evidence[0].overlaps(b.evidence[0]) and (
        _is_part(a, b) or _is_part(b, a) or (a.rule != b.rule and _same_words(a, b))
    ):
        return True
    if a["by"] == b["by"] and a["to"] == b["to"] and _MEDIATING in a["what"] and _MEDIATING in b["what"]:
        return True
    if a["act_type"] in _GIVEN and b["act_type"] in _GIVEN and dates_agree(a.when, b.when) and _goes_on(a, b):
        return True
    if a["act_type"] != b["act_type"] or not dates_agree(a.when, b.when):
        return False
    if not _agree(a["by"], b["by"]) or not _agree(a["to"], b["to"]):
        return False
    together = a["act_type"] in _AT_ONCE and a.evidence[0].overlaps(b.evidence[0])
    if together or a["act_type"] in _ONCE:
        return True
    return a["what"] == b["what"] or (
        a.evidence[0].overlaps(b.evidence[0]) and (a["what"] in b["what"] or b["what"] in a["what"])
    )


def join(first: Fact, second: Fact) -> Fact:
    """Make one act of two tellings; whose it is and whom it meets is the surer one's where that names both."""
    told = joined(first, second)
    best = first if first.confidence >= second.confidence else second
    if len({*best["by"], *best["to"]}) < 2:
        return told
    details = {**told.details, "by": best["by"], "to": best["to"]}
    return replace(told, details=details, states=tuple(sorted({*best["by"], *best["to"]})))


def _goes_on(a: Fact, b: Fact) -> bool:
    """Tell whether the later of two tellings speaks of what was given as known."""
    if not (a["by"] == b["by"] and a["to"] == b["to"]):
        return False
    if _GIFT.fullmatch(b["what"]):
        return True
    next_to = 0 <= b.evidence[0].start - a.evidence[0].end < _GAP
    return next_to and _KNOWN.match(b["what"]) is not None


def _is_part(a: Fact, b: Fact) -> bool:
    """Tell whether the words of one deed hold those of another of its type."""
    return a["act_type"] == b["act_type"] and a["what"] != b["what"] and a["what"] in b["what"]


def _same_words(a: Fact, b: Fact) -> bool:
    """Tell whether two facts are read off one word, or the words of one begin those of the other."""
    if a.words and b.words and a.words[0] == b.words[0]:
        return True
    mine, theirs = str(a["what"]), str(b["what"])
    if a["act_type"] == b["act_type"]:
        fewer, more = sorted((set(mine.lower().split()), set(theirs.lower().split())), key=len)
        return len(fewer & more) > _MOSTLY * len(fewer)
    # `Fishermen arrested in April were set free`: done against and then for them.
    return a["nature"] == b["nature"] and (mine.startswith(theirs) or theirs.startswith(mine))


def _agree(mine: list[str], theirs: list[str]) -> bool:
    return not mine or not theirs or bool(set(mine) & set(theirs))
