"""Cooperation and relations that were to grow, which is never done once for all: what was put on paper since."""

from __future__ import annotations

from legation.follow_through.concord import one, waiting
from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems

_GROW = stems(
    "strengthen expand deepen develop enhance promote boost intensify broaden widen increase advance foster step "
    "accelerate diversify continue further consolidate encourage cooperate collaborate work pursue explore"
)
_COOPERATION = stems(
    "cooperation cooperate collaboration collaborate partnership partner venture ventures ties"
)
_RELATIONS = stems("relation relations relationship ties partnership cooperation")
# What is said of any cooperation, and papers on it.
_FORM = stems(
    "agreement treaty memorandum mou protocol convention declaration statement contract accord pact document "
    "understanding framework action industry economic mutually beneficial effective practical joint venture "
    "ventures company collaboration partnership intent letter"
)
_DONE = ("signed", "concluded", "ratified", "in_force", "implemented")


def _of_cooperation(promise: Promise) -> bool:
    growing = not promise.lead.isdisjoint(_GROW) or not promise.lead.isdisjoint(_COOPERATION)
    return growing and promise.speaks_of(_COOPERATION) and bool(_fields(promise))


def _fields(promise: Promise) -> frozenset[str]:
    """Give the fields in which there is to be cooperation."""
    return promise.matter.words - _FORM - _GROW - _COOPERATION


def _can_begin(deed: Deed) -> bool:
    return deed.get("stage") in _DONE and not waiting(deed)


def _begun(promise: Promise, deed: Deed) -> Answer | None:
    """Begin: the same sides signed a paper on one of those fields, not one that names it among other things."""
    if not promise.parties <= deed.states:
        return None
    about = deed.own.words - _FORM - _COOPERATION
    if not about or 2 * len(about & _fields(promise)) < len(about):
        return None
    return Answer(deed.what, "under_way", 0.6)


def _of_closer_relations(promise: Promise) -> bool:
    growing = not promise.lead.isdisjoint(_GROW) and promise.speaks_of(_RELATIONS)
    return growing and not promise.matter.words - _GROW - _RELATIONS - _FORM


def _closer(promise: Promise, deed: Deed) -> Answer | None:
    """Come closer: the relations of the same sides were raised since."""
    if not promise.parties <= deed.states or deed.get("change") not in (
        "upgraded",
        "restored",
        "established",
    ):
        return None
    level = f" to {deed.what}" if deed.what else ""
    return Answer(f"relations {deed.get('change')}{level}", "under_way", 0.6)


RULES = (
    FollowRule(
        "cooperation begun",
        "The sides that were to cooperate in a field sign a paper on it.",
        frozenset({"agreement"}),
        _of_cooperation,
        _begun,
        admits=_can_begin,
        things=one,
    ),
    FollowRule(
        "relations raised",
        "The sides that were to deepen their relations raise them to another level.",
        frozenset({"relation"}),
        _of_closer_relations,
        _closer,
    ),
)
