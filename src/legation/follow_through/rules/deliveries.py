"""What was to be given: aid, loans, scholarships, experts, training, things to be handed back."""

from __future__ import annotations

from legation.follow_through.concord import (
    between,
    elsewhere,
    enough,
    in_common,
    one,
    only_words,
    undone,
    waiting,
)
from legation.follow_through.deed import Deed
from legation.follow_through.extent import measured
from legation.follow_through.matter import as_many, counted
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems

_GIVE = stems(
    "send dispatch provide supply deliver donate give grant lend finance fund contribute train allocate "
    "extend pay transfer hand return release receive arrive admit accept offer ship share repatriate "
    "award disburse second deploy invest free"
)
# `a yen loan for the grid`, `50 scholarships`: what is given is named without a verb.
_GIFT = stems("loan loans credit credits grant grants aid assistance scholarship scholarships donation")
_LOAN = stems("loan loans credit credits lend grant grants")
# Services are launched and houses built: who sends beds has built no hospital.
_OTHERS = stems("fly flight flights route service build construct erect")
# Verbs of acts that no type of act names: boats given back, land handed over.
_DONE = stems(
    "give given gave return returned hand handed transfer transferred release released deliver delivered "
    "send sent provide provided pay paid train trained arrive arrived ship shipped repatriate repatriated "
    "donate donated receive received complete completed graduate undergo free freed"
)


def _of_a_gift(promise: Promise) -> bool:
    return bool(promise.matter.words) and not only_words(promise) and promise.lead.isdisjoint(_OTHERS)


def _can_be(deed: Deed) -> bool:
    given = deed.get("act_type") in ("aid_delivered", "exchange")
    other = deed.get("act_type") == "other" and not _DONE.isdisjoint(deed.stems)
    return (given or other) and not undone(deed)


def _given(promise: Promise, deed: Deed) -> Answer | None:
    """Give: who was to give gave that very thing to those who were to have it, all of it or a part."""
    if not between(promise, deed) or (
        deed.get("act_type") == "other" and promise.lead.isdisjoint(_GIVE | _GIFT)
    ):
        return None
    if in_common(promise, deed):
        return Answer(deed.what, measured(promise, deed), 0.85)
    return Answer(deed.what, "partly_fulfilled", 0.8) if _one_of_several(promise, deed) else None


def _one_of_several(promise: Promise, deed: Deed) -> bool:
    """Tell whether of several goods that were counted one was given: the 20 ventilators, but not the masks."""
    wanted, told = counted(promise.action), counted(deed.what)
    goods = len(wanted) > 1 and told and told < wanted
    return bool(goods) and as_many(promise.action, deed.what) and not elsewhere(promise, deed)


def _some(promise: Promise) -> int:
    return one(promise) if len(counted(promise.action)) > 1 else enough(promise)


def _of_a_loan(promise: Promise) -> bool:
    return promise.speaks_of(_LOAN) and not only_words(promise)


def _can_be_agreed(deed: Deed) -> bool:
    signed = deed.get("stage") in ("signed", "ratified", "in_force")
    return signed and not _LOAN.isdisjoint(deed.stems) and not waiting(deed)


def _agreed(promise: Promise, deed: Deed) -> Answer | None:
    """Agree: the paper on the loan or grant that was meant is signed, which pays nothing out yet."""
    if not promise.parties <= deed.states or not in_common(promise, deed):
        return None
    return Answer(f"{deed.what}: {deed.get('stage').replace('_', ' ')}", "partly_fulfilled", 0.8)


RULES = (
    FollowRule(
        "given as promised",
        "Who was to give, send, lend or train did so, with the things that were meant; fewer of them are a part.",
        frozenset({"act"}),
        _of_a_gift,
        _given,
        admits=_can_be,
        undated=True,
        things=_some,
    ),
    FollowRule(
        "loan agreed",
        "The agreement on the loan or grant that was meant is signed, which is a part of giving it.",
        frozenset({"agreement"}),
        _of_a_loan,
        _agreed,
        admits=_can_be_agreed,
        undated=True,
        things=enough,
    ),
)
