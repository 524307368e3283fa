"""How much of an undertaking a deed makes good: all of it, a part, or something of which it is not told how much."""

from __future__ import annotations

import re

from legation.facts.ordinals import ordinal_of
from legation.follow_through.deed import Deed
from legation.follow_through.matter import amounts, compared, less
from legation.follow_through.promise import Promise, stems
from legation.language.numerals import number_value, numbers

_PARTLY = re.compile(
    r"\b(?:partly|partially|in part|part of|some of|half of|for the time being|so far|as a first|for [\w -]+ only"
    r"|(?:first|initial) (?:batch|tranche|instalment|installment|phase|stage|section|stretch|group|part)"
    r"|only (?:for|on|to|in|part|some|one|half))\b",
    re.IGNORECASE,
)
_NTH_OF = re.compile(
    r"\b(first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) of (?:the |these |its )?(?:\w+ )?"
    r"(two|three|four|five|six|\w+teen|\d+)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\W*(?:\w+\s+){0,2}(?:the|all|both|its|their|every|each)\b", re.IGNORECASE)
_BEGIN = stems("begin start launch commence initiate break resume restart relaunch")
_EASED = stems("ease eased relax relaxed reduce reduced lower lowered cut soften halve halved")


def measured(promise: Promise, deed: Deed) -> str:
    """Give the standing by the amounts and by who did it: less than was meant, or one for several, is a part."""
    if promise.matter.names and promise.matter.names.isdisjoint(deed.matter.words):
        return "under_way"
    if begun(promise, deed) or one_of_them(promise, deed):
        return "partly_fulfilled"
    if less(deed.told, promise.action) or in_part(promise, deed):
        return "partly_fulfilled"
    return "fulfilled" if _all_of_it(promise, deed) else "under_way"


def begun(promise: Promise, deed: Deed) -> bool:
    """Tell whether works that were to be done are only begun: the foundation stone of a hospital is laid."""
    return deed.get("act_type") == "project_started" and promise.lead.isdisjoint(_BEGIN)


def one_of_them(promise: Promise, deed: Deed) -> bool:
    """Tell whether one side alone did what both are to do."""
    several = promise.type != "proposal" and len(promise.doers) > 1
    if several and promise.goals < promise.doers and promise.goals:
        return not promise.doers <= deed.states
    return several and not promise.doers <= (deed.by or deed.states)


def _all_of_it(promise: Promise, deed: Deed) -> bool:
    """Tell whether the deed tells how much was done where the undertaking does, or speaks of the one thing meant."""
    return not amounts(promise.action) or compared(deed.told, promise.action) or bool(_WHOLE.match(deed.what))


def in_part(promise: Promise, deed: Deed) -> bool:
    """Tell whether the words say that only a part was done: `for shelled nuts only`, a ban eased and not lifted."""
    eased = not _EASED.isdisjoint(deed.stems) and _EASED.isdisjoint(promise.stems)
    return eased or _PARTLY.search(deed.what) is not None or _one_more(deed.what)


def _one_more(text: str) -> bool:
    """Tell whether it is the first of two, the third of five: the last of so many is all."""
    found = _NTH_OF.search(text)
    if found is None:
        return False
    nth, many = ordinal_of(found[1].lower()), next(iter(numbers(found[2])), None)
    return nth is not None and many is not None and nth < (number_value(many)[0] or 0)
