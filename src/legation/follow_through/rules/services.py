"""Flights, lines and other services that were to begin between the sides, or to run more often."""

from __future__ import annotations

import re

from legation.follow_through.concord import undone
from legation.follow_through.deed import Deed
from legation.follow_through.matter import less, places
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.language.numerals import number_value, numbers

_START = stems(
    "launch open start resume restore begin introduce operate inaugurate establish set run fly connect "
    "reopen put raise increase"
)
# One sort of service is not another.
_SORTS = (
    stems(
        "flight flights air aeroplane airplane airline airlines airways fly flies flying flew flown aviation"
    ),
    stems("train trains rail railway"),
    stems("ferry ship ships shipping boat boats vessel vessels container"),
    stems("bus buses coach"),
    stems("visa visas"),
    stems("power electricity gas oil pipeline grid"),
    stems("bank banking payment payments card cards"),
)
_DAILY = re.compile(r"\b(?:daily|every day|(?:a|per|each) day)\b", re.IGNORECASE)
_A_WEEK = re.compile(r"\b(\w+)(?: times| flights| services)? (?:a|per|each|every) week\b", re.IGNORECASE)
_SERVICE = frozenset().union(*_SORTS, stems("route routes line service services connection link links"))


def _of_a_service(promise: Promise) -> bool:
    return promise.speaks_of(_SERVICE) and (
        not promise.lead.isdisjoint(_START | _SERVICE) or promise.words[:2] == ("a", "direct")
    )


def _can_be(deed: Deed) -> bool:
    return deed.get("act_type") == "service_launched" and not undone(deed)


def _launched(promise: Promise, deed: Deed) -> Answer | None:
    """Launch: a service of that sort runs, between the places meant where any are named."""
    if not promise.parties <= deed.states:
        return None
    told = deed.told_stems
    wanted = [sort for sort in _SORTS if promise.speaks_of(sort)]
    if wanted and all(told.isdisjoint(sort) for sort in wanted):
        return None
    if not wanted and not promise.matter.words & deed.matter.words:
        return None
    if _between_others(promise, deed):
        return None
    seldom = less(deed.told, promise.action) or (_weekly(deed.told) or 7) < (_weekly(promise.action) or 0)
    return Answer(deed.what, "partly_fulfilled" if seldom else "fulfilled")


def _between_others(promise: Promise, deed: Deed) -> bool:
    """Tell whether the service runs elsewhere; of two ends that were named one may be where the dispatch is from."""
    named = promise.matter.names
    if named <= deed.matter.words or not deed.matter.names:
        return False
    return named.isdisjoint(deed.matter.words) or bool((deed.placed | places(deed.told)) - named)


def _weekly(text: str) -> float | None:
    """Give how often a week a service runs, None where that is not told."""
    if _DAILY.search(text):
        return 7
    found = _A_WEEK.search(text)
    number = next(iter(numbers(found[1])), None) if found else None
    return number_value(number)[0] if number else None


RULES = (
    FollowRule(
        "service launched",
        "A flight, line or other service that was to begin between the sides has begun.",
        frozenset({"act"}),
        _of_a_service,
        _launched,
        admits=_can_be,
        undated=True,
        same_day=True,
    ),
)
