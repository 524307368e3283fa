"""Embassies and consulates that were to be opened, reopened, raised or closed; ambassadors to be sent."""

from __future__ import annotations

import itertools
import re

from legation.follow_through.concord import opened, undone
from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.language.places import country_of_place
from legation.resolution.wording import content

_TYPES = {
    "consulate_general": stems("consulate consulates consul"),
    "consulate": stems("consulate consulates consul"),
    "honorary_consulate": stems("honorary"),
    "embassy": stems("embassy embassies"),
    "permanent_mission": stems("permanent"),
    "trade_office": stems("trade commercial representative"),
    "cultural_centre": stems("cultural culture institute"),
}
_SEAT = stems(
    "embassy embassies consulate consulates consul institute mission missions office centre center representation post"
)
_CHANGES = {
    "opened": stems(
        "open opening establish set inaugurate upgrade raise elevate move relocate transfer start begin "
        "appoint name have reopen resume restore reestablish"
    ),
    "reopened": stems("reopen resume restore reestablish"),
    "upgraded": stems("upgrade raise elevate"),
    "closed": stems("close shut withdraw"),
}
_ENVOY = stems("ambassador ambassadors envoy envoys")
_NON_RESIDENT = frozenset(("non", "nonresident", "concurrently", "concurrent"))
_LIVING_IN = re.compile(
    r"\b(?:resid\w+|residence|based|seated|seat|lives|living) (?:in|at) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
_RESIDENT = re.compile(r"\b(?:resid\w+|first|based|permanent)\b", re.IGNORECASE)
_SEND = stems("appoint name send exchange accredit designate return")
_SENT = _SEND | stems("nominate arrive reinstate assume take took post sent")


def _of_a_seat(promise: Promise) -> bool:
    return promise.speaks_of(_SEAT) and any(not promise.lead.isdisjoint(verbs) for verbs in _CHANGES.values())


def _opened(promise: Promise, deed: Deed) -> Answer | None:
    """Do: the state meant changed a mission of that sort in the place meant."""
    change, sort = deed.get("change"), deed.get("mission_type")
    sender, host = deed.get("sending_state"), deed.get("host_state")
    verbs = _CHANGES.get(change, frozenset())
    if promise.lead.isdisjoint(verbs) or sender not in promise.doers or host not in promise.sides:
        return None
    if promise.stems.isdisjoint(_TYPES.get(sort, frozenset())):
        return None
    if "honorary" in promise.words and sort != "honorary_consulate":
        return None
    if "general" in promise.words and sort == "consulate":
        return None
    if _names_a_town(promise, f"{deed.town} {deed.quotes}"):
        return None
    why = f"{sort.replace('_', ' ')} of {sender} in {host} {change}"
    each = promise.type == "joint_commitment" and "embassies" in promise.words
    return Answer(why, "partly_fulfilled", side=sender) if each else Answer(why)


def _names_a_town(promise: Promise, town: str) -> bool:
    """Tell whether the undertaking names another town than the one where it came about."""
    words = promise.action.replace(",", " ").split()
    named = [b for a, b in itertools.pairwise(words) if a in ("in", "at", "to") and b[:1].isupper()]
    return bool(named) and not any(content(word) <= content(town) for word in named)


def _from_elsewhere(deed: Deed, host: str) -> bool:
    """Tell whether who is accredited lives in another state: that is not the ambassador that was meant."""
    if not _NON_RESIDENT.isdisjoint(deed.words):
        return True
    return any(country_of_place(town) not in (None, host) for town in _LIVING_IN.findall(deed.quotes))


def _of_an_envoy(promise: Promise) -> bool:
    return promise.speaks_of(_ENVOY) and not promise.lead.isdisjoint(_SEND)


def _accredited(promise: Promise, deed: Deed) -> Answer | None:
    sender, host = deed.get("sending_state"), deed.get("receiving_state")
    if sender not in promise.doers or host not in promise.sides - {sender}:
        return None
    if _from_elsewhere(deed, host) or ("resident" in promise.words and not _RESIDENT.search(deed.quotes)):
        return None
    return _for_its_part(promise, sender, f"the ambassador of {sender} presented credentials in {host}")


def _for_its_part(promise: Promise, sender: str, why: str) -> Answer:
    """Give what one side's ambassador makes of it: a part, where each side is to send one."""
    each = promise.type == "joint_commitment" and "ambassadors" in promise.words
    return Answer(why, "partly_fulfilled", side=sender) if each else Answer(why)


def _can_be_sending(deed: Deed) -> bool:
    return not deed.stems.isdisjoint(_ENVOY) and not deed.stems.isdisjoint(_SENT) and not undone(deed)


def _sent(promise: Promise, deed: Deed) -> Answer | None:
    """Send: an ambassador was named, sent or sent back by one side, or by both."""
    if not promise.parties <= deed.states or not deed.by or not deed.by <= promise.doers:
        return None
    if len(deed.by) > 1:
        return Answer(deed.what)
    return _for_its_part(promise, next(iter(deed.by)), deed.what)


def _raised(promise: Promise, deed: Deed) -> Answer | None:
    """Raise: the relations of the two were raised, for which ambassadors are sent."""
    if not promise.parties <= deed.states or deed.get("change") not in ("upgraded", "restored"):
        return None
    return Answer(f"relations {deed.get('change')}", "under_way", 0.6)


RULES = (
    FollowRule(
        "mission opened",
        "The mission that was meant is opened, reopened, raised or closed by the state that was to do so.",
        frozenset({"mission"}),
        _of_a_seat,
        _opened,
        admits=opened,
        undated=True,
        same_day=True,
    ),
    FollowRule(
        "ambassador sent",
        "An ambassador of the state that was to send one presents credentials.",
        frozenset({"credentials"}),
        _of_an_envoy,
        _accredited,
    ),
    FollowRule(
        "ambassador named",
        "The state that was to send an ambassador names one or sends the old one back.",
        frozenset({"act"}),
        _of_an_envoy,
        _sent,
        admits=_can_be_sending,
    ),
    FollowRule(
        "relations of ambassadors",
        "The relations of sides that were to exchange ambassadors are raised or restored.",
        frozenset({"relation"}),
        _of_an_envoy,
        _raised,
    ),
)
