"""Invitations and promised journeys, taken up by a visit of that person to that state."""

from __future__ import annotations

from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.records import Person
from legation.resolution import compare_people

_VISIT = stems("visit visits trip journey travel tour")
_COME = stems("come pay go make arrive")


def _of_a_journey(promise: Promise) -> bool:
    return promise.speaks_of(_VISIT) or (promise.type == "invitation" and not promise.lead.isdisjoint(_COME))


def _taken_up(promise: Promise, deed: Deed) -> Answer | None:
    """Take up: the person invited, or who said so, went to the state that was meant."""
    guest, host = deed.get("visitor_state"), deed.get("host_state")
    guests = promise.doers
    hosts = promise.by if promise.type == "invitation" else promise.sides - guests
    if promise.type == "joint_commitment":
        guests = hosts = promise.sides
    if guest not in guests or host not in hosts or guest == host:
        return None
    awaited = _awaited(promise, guest)
    came = deed.people("visitor")
    met = next((pair for pair in ((a, b) for a in awaited for b in came) if _same(*pair)), None)
    if met is None:
        return None
    return Answer(f"{met[1].name} of {guest} went to {host}")


def _awaited(promise: Promise, guest: str) -> tuple[Person, ...]:
    role = "addressee" if promise.type in ("invitation", "request", "proposal") else "speaker"
    return tuple(p for p in promise.people(role) if p.state in (None, guest))


def _same(a: Person, b: Person) -> bool:
    return compare_people(a, b).judgement == "same"


def _called_off(promise: Promise, deed: Deed) -> Answer | None:
    """Call off: the journey of that person to that state will not take place."""
    answer = _taken_up(promise, deed)
    if answer is None:
        return None
    refused = promise.type in ("invitation", "request", "proposal")
    return Answer(f"{answer.why.split(' went ')[0]} does not come", "declined" if refused else "withdrawn")


_EXCHANGE = stems(
    "exchange exchanges increase step maintain promote continue intensify boost strengthen facilitate"
)
_MANY = frozenset("visits delegations contacts exchanges".split())


def _of_more_visits(promise: Promise) -> bool:
    return (
        promise.type in ("joint_commitment", "proposal", "pledge")
        and not promise.lead.isdisjoint(_EXCHANGE)
        and not _MANY.isdisjoint(promise.words[:12])
        and "high" in promise.words
    )


def _paid(promise: Promise, deed: Deed) -> Answer | None:
    """Pay: an office-holder of one side visited another, where more visits were agreed on."""
    guest, host = deed.get("visitor_state"), deed.get("host_state")
    if not {guest, host} <= promise.sides or not deed.people("visitor"):
        return None
    return Answer(f"{deed.people('visitor')[0].name} of {guest} went to {host}", "under_way", 0.6)


RULES = (
    FollowRule(
        "invitation taken up",
        "The person invited, or who announced the journey, visits that state.",
        frozenset({"visit"}),
        _of_a_journey,
        _taken_up,
    ),
    FollowRule(
        "visit called off",
        "The journey that was asked for or announced is called off.",
        frozenset({"visit"}),
        _of_a_journey,
        _called_off,
        status="cancelled",
    ),
    FollowRule(
        "high-level visit paid",
        "An office-holder of one side visits the other, where more such visits were agreed on.",
        frozenset({"visit"}),
        _of_more_visits,
        _paid,
    ),
)
