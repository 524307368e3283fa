"""What came of an undertaking, and the rules that tell it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from legation.follow_through.deed import Deed
from legation.follow_through.promise import Promise
from legation.records import CitedFact

_MONTH = 31


@dataclass(frozen=True, slots=True)
class Answer:
    """That a deed answers an undertaking. why: what agrees, in words. standing: what it makes of it.

    `under_way` is for what is never done once for all: a visit where more of them were agreed on. side: the state
    that did its part, where each is to do the same: send an ambassador, come on a visit.
    """

    why: str
    standing: str = "fulfilled"
    confidence: float = 0.9
    side: str = ""


@dataclass(frozen=True, slots=True)
class FollowRule:
    """A rule of follow-through.

    name: as a person reads it. says: one sentence. kinds: the kinds of deed that can answer. concerns: tells
    whether the rule speaks about an undertaking at all. answers: gives what a deed makes of it, or None.
    status: of the deeds, `occurred`, `cancelled`; of another undertaking `proposed` or `instead`. Only what came
    after the undertaking was said is offered; undated: also what a later dispatch tells without a date, or only by the
    month in which it was said: what is undertaken has not been done yet, so the one thing meant came after; same_day:
    also what another dispatch tells of the very day, where nothing but the undertaking itself can be meant.

    So that a rule need not look at every deed: admits tells whether a deed can answer anything by it, whatever was
    undertaken; things, how many of the things of which an undertaking speaks a deed has to speak of at least; words,
    how many words of it a deed can be named by instead. behind: names of rules that tell the same deed better, so
    that this one is silent where they speak of the same days.
    """

    name: str
    says: str
    kinds: frozenset[str]
    concerns: Callable[[Promise], bool]
    answers: Callable[[Promise, Deed], Answer | None]
    status: str = "occurred"
    undated: bool = False
    same_day: bool = False
    admits: Callable[[Deed], bool] = lambda deed: True
    things: Callable[[Promise], int] | None = None
    words: int = 0
    behind: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One deed that answers an undertaking.

    standing: what it makes of it. day: the first on which it is certain. rule: its name. why: what agrees, in
    words. confidence: 0 to 1. facts: what tells of the deed. side: the state that did its part, where each has one.
    """

    standing: str
    day: date
    rule: str
    why: str
    confidence: float
    facts: tuple[CitedFact, ...]
    side: str = ""


def later(promise: Promise, deed: Deed, rule: FollowRule) -> bool:
    """Tell whether the deed can only have been done after the undertaking was said, not at the same occasion.

    A deed of which only a month or year is known may have come before: it counts where it begins later, or
    where it is of the same day's span and another dispatch tells it. What the rule allows besides is said there.
    What the same dispatch tells of as called off for the very time that was meant was called off after it was said.
    """
    if promise.said is None:
        return False
    if rule.status == "cancelled" and deed.first <= (promise.due or date.min) <= deed.last:
        return True
    if not deed.dispatches.isdisjoint(promise.dispatches):
        return deed.first > promise.said
    if rule.undated and (deed.first == date.min or (deed.last - deed.first).days < _MONTH):
        return deed.last > promise.said
    if rule.same_day and deed.first == deed.last == promise.said:
        return True
    return deed.first > promise.said or deed.first == promise.said < deed.last
