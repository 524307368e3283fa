"""Measures that were to be lifted, markets that were to be opened, visas that were to be waived, votes to be cast."""

from __future__ import annotations

from legation.follow_through.concord import between, enough, in_common, only_words, undone
from legation.follow_through.deed import Deed
from legation.follow_through.extent import measured, one_of_them
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems

_VISA = stems("visa visas")
_WAIVE = stems(
    "exempt waive abolish abolition free lift exemption waiver visa-free scrap drop introduce grant allow "
    "need enter without"
)
_TRAVELLERS = (
    stems("diplomatic official service passport passports"),
    stems("tourist tourists holiday holidays"),
    stems("business businessman businessmen entrepreneur entrepreneurs investor investors"),
    stems("student students"),
)
_LIFT = stems("lift remove drop end ease cancel abolish relax suspend withdraw scrap reopen resume restore")
_LET = stems(
    "open allow admit permit grant authorise authorize approve simplify facilitate streamline shorten"
)
_MARKET = stems("market markets import imports export exports access sell purchase buy admit sale")
_VOTE = stems("candidacy candidature vote")
_FAVOUR = stems("support back vote endorse recognise recognize candidacy candidature bid seat votes")


def of_visas(promise: Promise) -> bool:
    """Tell whether it is to spare people visas."""
    return promise.speaks_of(_VISA) and not promise.stems.isdisjoint(_WAIVE)


def _can_waive(deed: Deed) -> bool:
    if deed.stems.isdisjoint(_VISA):
        return False
    if deed.kind == "act":
        return deed.get("act_type") in ("rule_changed", "measure_lifted")
    return deed.get("stage") in ("in_force", "implemented", "signed") and not deed.stems.isdisjoint(_WAIVE)


def _waived(promise: Promise, deed: Deed) -> Answer | None:
    """Waive: visas are waived by the state meant, or an agreement to do so is signed or in force."""
    if deed.kind == "act":
        if not deed.by & promise.doers or not promise.parties <= deed.states:
            return None
        if _others(promise, deed):
            return None
        part = _fewer(promise, deed) or one_of_them(promise, deed)
        return Answer(deed.what, "partly_fulfilled" if part else "fulfilled")
    if not promise.parties <= deed.states:
        return None
    if deed.get("stage") == "signed":
        return Answer(f"{deed.what}: signed", "partly_fulfilled")
    return Answer(f"{deed.what}: in force")


def _fewer(promise: Promise, deed: Deed) -> bool:
    """Tell whether visas are waived for some travellers alone, where more people were meant or others."""
    return any(promise.stems.isdisjoint(some) and not deed.stems.isdisjoint(some) for some in _TRAVELLERS)


def _others(promise: Promise, deed: Deed) -> bool:
    """Tell whether travellers of one sort were meant and visas are waived for those of another."""
    meant, told = (
        {n for n, some in enumerate(_TRAVELLERS) if not x.stems.isdisjoint(some)} for x in (promise, deed)
    )
    return bool(meant) and bool(told) and meant.isdisjoint(told)


def _of_a_measure(promise: Promise) -> bool:
    return bool(promise.matter.words) and not only_words(promise) and not of_visas(promise)


# What is kept up is not lifted, however it is read.
_KEPT = stems(
    "extend prolong maintain renew keep kept uphold upheld impose reimpose tighten extended introduced reintroduce"
)


def _can_lift(deed: Deed) -> bool:
    if not _KEPT.isdisjoint(deed.beginning) and _LIFT.isdisjoint(deed.stems):
        return False
    return deed.get("act_type") in ("measure_lifted", "trade_opened", "rule_changed") and not undone(deed)


def _lifted(promise: Promise, deed: Deed) -> Answer | None:
    """Lift: the ban, duty or closed market that was meant is one no more, for those who were meant."""
    changed = deed.get("act_type") == "rule_changed"
    if changed and promise.lead.isdisjoint(_LIFT | _LET) and not promise.speaks_of(_MARKET):
        return None
    if not between(promise, deed) or not in_common(promise, deed):
        return None
    return Answer(deed.what, measured(promise, deed), 0.85)


def _of_a_vote(promise: Promise) -> bool:
    return not promise.lead.isdisjoint(_FAVOUR) or promise.speaks_of(_VOTE)


def _can_support(deed: Deed) -> bool:
    return deed.get("act_type") == "support" and not undone(deed)


def _supported(promise: Promise, deed: Deed) -> Answer | None:
    """Support: who was to vote for the other did so, in the body that was meant."""
    if not between(promise, deed):
        return None
    return Answer(deed.what, confidence=0.8) if in_common(promise, deed) else None


RULES = (
    FollowRule(
        "visas waived",
        "Visas are waived as was meant; an agreement to do so that is only signed does it in part.",
        frozenset({"act", "agreement"}),
        of_visas,
        _waived,
        admits=_can_waive,
        undated=True,
    ),
    FollowRule(
        "measure lifted",
        "The ban, duty or closed market that was meant is lifted or opened by the state that was to do so.",
        frozenset({"act"}),
        _of_a_measure,
        _lifted,
        admits=_can_lift,
        undated=True,
        things=enough,
    ),
    FollowRule(
        "support given",
        "A state votes for or recognises what it was to support, in the body that was meant.",
        frozenset({"act"}),
        _of_a_vote,
        _supported,
        admits=_can_support,
        undated=True,
        things=enough,
    ),
)
