"""Exercises, fairs, forums and festivals that were to be held, and meetings that were to take place."""

from __future__ import annotations

import re
from datetime import date

from legation.follow_through.concord import enough, in_common, one, undone
from legation.follow_through.deed import Deed
from legation.follow_through.matter import matter
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.records.edtf import bounds, is_edtf
from legation.resolution import compare_people

_HOLD = stems("hold organise organize host stage conduct run open mark celebrate convene held take arrange")
_OFTEN = frozenset(("annual", "annually", "every", "regular", "regularly", "each", "yearly"))
_MEET = stems("meet meeting talks hold")
_MEETING = stems("meet meeting meetings talks summit call conversation")
_TALKS = stems(
    "talks talk negotiation negotiations consultation consultations discussion discussions dialogue"
)
_BEGIN = stems("begin start launch open resume restart reopen renew enter hold take")
_HOST = stems("host organise organize arrange facilitate convene")
_TALKED = re.compile(
    r"\b(?:talks|negotiat\w+|consultations?|exchange[ds]? (?:of )?views|discuss\w+|round)\b", re.IGNORECASE
)
_LETTERS = ("message", "ceremony")


def _of_an_event(promise: Promise) -> bool:
    return not promise.lead.isdisjoint(_HOLD) and bool(promise.matter.words)


def _can_be_held(deed: Deed) -> bool:
    return deed.get("act_type") in ("event", "exercise") and not undone(deed)


def _held(promise: Promise, deed: Deed) -> Answer | None:
    """Hold: the exercise, forum or festival that was meant took place, of the same sides."""
    if not promise.doers <= deed.states or not deed.states <= promise.sides or not in_common(promise, deed):
        return None
    again = not _OFTEN.isdisjoint(promise.words)
    return Answer(deed.what, "under_way" if again else "fulfilled", 0.85)


def _of_talks(promise: Promise) -> bool:
    return promise.speaks_of(_TALKS) and not promise.lead.isdisjoint(_BEGIN) and bool(promise.matter.words)


def _can_be_talks(deed: Deed) -> bool:
    return deed.get("format") not in _LETTERS and _TALKED.search(deed.quotes) is not None


def _begun(promise: Promise, deed: Deed) -> Answer | None:
    """Begin: delegations of those sides talked about what was meant."""
    wanted = promise.matter.words - matter("negotiations direct").words
    told = deed.matter.words & wanted
    if not promise.parties <= deed.states or not wanted or len(told) < 0.6 * len(wanted):
        return None
    return Answer(f"talks: {', '.join(sorted(told))}", confidence=0.75)


def _of_hosting(promise: Promise) -> bool:
    return promise.speaks_of(_TALKS) and promise.verb in _HOST and len(_guests(promise)) > 1


def _guests(promise: Promise) -> frozenset[str]:
    """Give the states that are to talk where another has offered or was asked to host them."""
    return promise.sides - promise.doers


def _hosted(promise: Promise, deed: Deed) -> Answer | None:
    """Host: those who were to talk talked in the state that was to host them, about what was meant."""
    place = deed.entry.merged.place
    if place is None or place.country not in promise.doers or not _guests(promise) <= deed.states:
        return None
    wanted = promise.matter.words - matter("negotiations direct").words - promise.matter.names
    if not wanted <= deed.matter.words:
        return None
    return Answer(f"{', '.join(sorted(_guests(promise)))} talked in {place.name}", confidence=0.75)


def _of_a_meeting(promise: Promise) -> bool:
    return promise.speaks_of(_MEETING) and not promise.lead.isdisjoint(_MEET)


def _can_be_a_meeting(deed: Deed) -> bool:
    return deed.get("format") not in _LETTERS


def _met(promise: Promise, deed: Deed) -> Answer | None:
    """Meet: those who said so met again, at the time or place that was meant."""
    if not promise.parties <= deed.states:
        return None
    named = (*promise.people("speaker"), *promise.people("addressee"))
    there = deed.people("participant")
    for state in promise.sides:
        own = [p for p in named if p.state == state]
        if own and not any(compare_people(a, b).judgement == "same" for a in own for b in there):
            return None
    place = deed.entry.merged.place
    town = place is not None and place.name.casefold() in promise.action.casefold()
    then = _then(promise, deed)
    # Where nobody is named it has to be both there and then.
    if not (town or then) or (not named and not (town and then)):
        return None
    return Answer(f"{', '.join(p.name for p in there) or 'the sides'} met", confidence=0.8)


def _then(promise: Promise, deed: Deed) -> bool:
    due = promise.entry.merged.get("due")
    if not isinstance(due, str) or not is_edtf(due) or bounds(due)[0] == date.min:
        return False
    first, last = bounds(due)
    return deed.first <= last and first <= deed.last


RULES = (
    FollowRule(
        "event held",
        "The exercise, fair, forum or festival that was meant took place; of a yearly one this is a beginning.",
        frozenset({"act"}),
        _of_an_event,
        _held,
        admits=_can_be_held,
        things=enough,
    ),
    FollowRule(
        "talks begun",
        "The talks that were to begin or to be resumed were held, on the matter that was meant.",
        frozenset({"contact"}),
        _of_talks,
        _begun,
        admits=_can_be_talks,
        things=one,
    ),
    FollowRule(
        "talks hosted",
        "Those whose talks a state offered or was asked to host held them there, on the matter that was meant.",
        frozenset({"contact"}),
        _of_hosting,
        _hosted,
        admits=_can_be_a_meeting,
    ),
    FollowRule(
        "met again",
        "Those who said that they would meet met, at the time or in the place that was meant.",
        frozenset({"contact"}),
        _of_a_meeting,
        _met,
        admits=_can_be_a_meeting,
    ),
)
