"""Deeds that are acts: services launched, visas waived, and whatever was done in the words in which it was said."""

from __future__ import annotations

from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.resolution.wording import containment, content, plain_words

_START = stems("launch open start resume restore begin introduce operate inaugurate")
_SERVICE = stems("flight flights route routes line train rail ferry bus service services connection link air")
_VISA = stems("visa visas")
_WAIVE = stems("exempt waive abolish free lift exemption waiver visa-free scrap drop introduce grant allow")
# What says nothing of one service rather than another.
_LOOSE = _START | stems("new direct first regular more additional between country side people")
# Fewer words than these (`support peace`) say too little to be done.
_FEWEST = 3


def _of_a_service(promise: Promise) -> bool:
    return promise.speaks_of(_SERVICE) and not promise.lead.isdisjoint(_START)


def _launched(promise: Promise, deed: Deed) -> Answer | None:
    """Launch: a service of that sort, and between the places meant where any are named."""
    if deed.get("act_type") != "service_launched" or not promise.sides <= deed.states:
        return None
    shared = promise.stems & deed.stems
    wanted = promise.stems - _LOOSE
    if shared.isdisjoint(_SERVICE) or (containment(wanted, deed.stems) or 0.0) < 0.6:
        return None
    return Answer(deed.get("what"))


def _of_visas(promise: Promise) -> bool:
    return promise.speaks_of(_VISA) and not promise.stems.isdisjoint(_WAIVE)


def _waived(promise: Promise, deed: Deed) -> Answer | None:
    """Waive: visas are waived by the state meant, or an agreement to do so is signed or in force."""
    if deed.stems.isdisjoint(_VISA):
        return None
    if deed.kind == "act":
        if deed.get("act_type") not in ("rule_changed", "measure_lifted"):
            return None
        by = frozenset(deed.entry.merged.get("by") or ())
        return Answer(deed.get("what")) if by & promise.doers and promise.sides <= deed.states else None
    if not promise.sides <= deed.states or deed.stems.isdisjoint(_WAIVE):
        return None
    stage = deed.get("stage")
    if stage in ("in_force", "implemented"):
        return Answer(f"{deed.get('title')}: in force")
    return Answer(f"{deed.get('title')}: signed", "partly_fulfilled") if stage == "signed" else None


def _of_a_deed(promise: Promise) -> bool:
    return len(promise.stems) >= _FEWEST


def _as_said(promise: Promise, deed: Deed) -> Answer | None:
    """Do as said: who was to act did it, with the same verb and things, in the numbers named."""
    by, to = (frozenset(deed.entry.merged.get(f) or ()) for f in ("by", "to"))
    if not by & promise.doers or not by | to <= promise.sides or (to and to <= promise.doers):
        return None
    wanted, given = promise.stems, deed.stems
    verbs = _first(promise.words) & _first(plain_words(deed.get("what")))
    if not verbs or len(wanted & given) < _FEWEST or (containment(wanted, given) or 0.0) < 0.6:
        return None
    named, told = (
        {w for w in words if w.isdigit()} for words in (promise.words, plain_words(deed.get("what")))
    )
    return Answer(deed.get("what"), "fulfilled" if named <= told else "partly_fulfilled", 0.8)


def _first(words: tuple[str, ...]) -> frozenset[str]:
    """Give the stems of the first two words that carry meaning: one of them is the verb."""
    return frozenset([s for w in words for s in content(w)][:2])


RULES = (
    FollowRule(
        "service launched",
        "A flight, line or other service that was to begin between the sides has begun.",
        frozenset({"act"}),
        _of_a_service,
        _launched,
    ),
    FollowRule(
        "visas waived",
        "Visas are waived as was meant; an agreement to do so that is only signed does it in part.",
        frozenset({"act", "agreement"}),
        _of_visas,
        _waived,
    ),
    FollowRule(
        "done as said",
        "Who was to act did what was said, in the same words: five ambulances delivered, three fishermen released.",
        frozenset({"act"}),
        _of_a_deed,
        _as_said,
    ),
)
