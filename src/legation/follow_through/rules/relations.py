"""Relations that were to be established, restored or raised to a level."""

from __future__ import annotations

import re

from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.resolution.wording import content

_RELATION = stems("relation relations relationship ties partnership")
_LEVEL = stems("partnership comprehensive strategic special enhanced privileged alliance")
_DIPLOMATIC = stems("diplomatic")
_ESTABLISH = stems("establish relations")
# `adopted a joint statement on raising their ties`, not `in which they spoke of raising them`
_OF_THE_DEED = re.compile(
    r"(?:\s(?:on|about|for|the|[A-Z]\w+|\d+))*\s(?:(?:rais|elevat|upgrad|lift|establish)(?:ing|es)"
    r"|(?:establishment|elevation|upgrade|upgrading|raising) of)\b"
)
_CHANGES = {
    "established": stems("establish"),
    "restored": stems("restore resume reestablish normalise normalize renew"),
    "upgraded": stems("upgrade elevate raise lift bring take"),
    "recognised": stems("recognise recognize"),
}


def _of_relations(promise: Promise) -> bool:
    if not promise.lead.isdisjoint(_CHANGES["recognised"]):
        return True
    return promise.speaks_of(_RELATION) and any(not promise.lead.isdisjoint(v) for v in _CHANGES.values())


def _changed(promise: Promise, deed: Deed) -> Answer | None:
    """Change: the relations of the same sides were changed as was meant, to the level meant."""
    change = deed.get("change")
    if promise.lead.isdisjoint(_CHANGES.get(change, frozenset())) or not promise.parties <= deed.states:
        return None
    level = deed.stems
    if change == "upgraded" and not _that_level(promise, level):
        return None
    if change in ("established", "restored") and "diplomat" not in {w[:8] for w in promise.words}:
        return None
    return Answer(f"relations {change}{' to ' + deed.what if level else ''}")


def _that_level(promise: Promise, level: frozenset[str]) -> bool:
    """Tell whether it is the level that was named; `a new level` is any."""
    if promise.stems.isdisjoint(_LEVEL):
        return bool({"level", "levels", "height", "heights"} & set(promise.words))
    return bool(level) and level == promise.stems & (_LEVEL | level)


def _can_declare(deed: Deed) -> bool:
    return deed.get("stage") in ("signed", "concluded", "in_force")


def _declared(promise: Promise, deed: Deed) -> Answer | None:
    """Declare: the paper by which the relations are raised to the level that was named is adopted."""
    named = promise.stems & _LEVEL
    stage = deed.get("stage")
    if (
        promise.lead.isdisjoint(_CHANGES["upgraded"] | _CHANGES["established"])
        or not promise.parties <= deed.states
    ):
        return None
    about = deed.stems | (content(deed.behind) if _OF_THE_DEED.match(deed.behind) else frozenset())
    if (
        not _DIPLOMATIC.isdisjoint(promise.stems)
        and about >= _ESTABLISH
        and not _DIPLOMATIC.isdisjoint(about)
    ):
        return Answer(f"{deed.what}: {stage.replace('_', ' ')}")
    if len(named) < 2 or about & _LEVEL != named:
        return None
    return Answer(f"{deed.what}: {stage.replace('_', ' ')}")


RULES = (
    FollowRule(
        "relations changed",
        "The relations of the same sides are established, restored or raised to the level that was meant.",
        frozenset({"relation"}),
        _of_relations,
        _changed,
        undated=True,
        same_day=True,
    ),
    FollowRule(
        "partnership declared",
        "A paper of the same sides on the very partnership that was meant is adopted.",
        frozenset({"agreement"}),
        _of_relations,
        _declared,
        admits=_can_declare,
        undated=True,
        same_day=True,
    ),
)
