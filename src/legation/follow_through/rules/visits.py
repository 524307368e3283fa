"""Invitations and promised journeys, taken up by a visit of that person to that state."""

from __future__ import annotations

import re
from datetime import date

from legation.follow_through.concord import in_common, one
from legation.follow_through.deed import Deed
from legation.follow_through.extent import measured
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems
from legation.language.gazetteer.directory import capital_code
from legation.records import Person
from legation.records.edtf import bounds, is_edtf
from legation.resolution import compare_people
from legation.resolution.offices import compare_offices

# A visit of one side is but a part of visits to one another.
_EACH = frozenset(("visits", "exchange", "mutual", "reciprocal", "other", "another"))
# Who changes planes or comes on holiday has not taken up an invitation.
_ON_THE_WAY = ("transit", "private")
# Who comes for a gathering of many, or is heard from afar, has not been the guest of this one.
_IN_PASSING = re.compile(
    r"\b(?:sidelines?|margins?|fringes?|summit|conference|general assembly|forum|funeral|transit|stop-?over)\b",
    re.IGNORECASE,
)
_WHO_WILL = re.compile(
    r"\bthat (?!he\b|she\b|they\b|it\b|we\b)([^,;]{3,60}?) (?:would|will|is to|was to|intends|plans)\b"
)
_FROM_AFAR = ("phone_call", "video_call", "message", "summit")
_LEVELS_OF_VISITS = ("working", "official", "state")
_VISIT = stems("visit visits trip journey travel tour")
_COME = stems("come pay go make arrive")
_BARE = 2
_ATTEND = stems("attend participate take join")
_OCCASION = stems(
    "summit forum conference concert fair expo exhibition festival celebration celebrations inauguration congress "
    "parade anniversary ceremony games tournament premiere banquet funeral"
)


def _of_a_journey(promise: Promise) -> bool:
    if promise.speaks_of(_VISIT):
        return True
    there = promise.words[:1] == ("to",) or not promise.lead.isdisjoint(_COME)
    # `invited him to Lisbon`: no more than the place.
    bare = len(promise.words) <= _BARE
    return promise.type == "invitation" and (there or bare or _to_attend(promise))


def _to_attend(promise: Promise) -> bool:
    """Tell whether it is for one occasion, which no other journey makes good: `invited her to the fair in Lima`."""
    return not promise.lead.isdisjoint(_ATTEND) or (
        promise.type == "invitation"
        and promise.lead.isdisjoint(_VISIT | _COME)
        and promise.speaks_of(_OCCASION)
    )


def _can_take_up(deed: Deed) -> bool:
    return deed.get("visit_type") not in _ON_THE_WAY


def _in_passing(deed: Deed) -> bool:
    """Tell a journey made for something else; a state or official visit is made for itself, whatever it includes."""
    return deed.get("visit_type") not in _LEVELS_OF_VISITS and _IN_PASSING.search(deed.quotes) is not None


def _taken_up(promise: Promise, deed: Deed) -> Answer | None:
    """Take up: the person invited, or who said so, went to the state that was meant."""
    guest, host = deed.get("visitor_state"), deed.get("host_state")
    guests = promise.doers
    hosts = promise.by if promise.type == "invitation" else promise.sides - guests
    if promise.type == "joint_commitment":
        guests = hosts = promise.sides
    if guest not in guests or host not in hosts or guest == host:
        return None
    if not _as_high(promise, deed):
        return None
    if not _to_attend(promise) and _in_passing(deed) and not _IN_PASSING.search(promise.action):
        return None
    if _to_attend(promise) and not _on_that_occasion(promise, deed):
        return None
    awaited = _awaited(promise, guest)
    came = deed.people("visitor")
    met = next((pair[1] for pair in ((a, b) for a in awaited for b in came) if _same(*pair)), None)
    if met is not None:
        both = promise.type == "joint_commitment" and not _EACH.isdisjoint(promise.words)
        standing = "partly_fulfilled" if both else "fulfilled"
        return Answer(f"{met.name} of {guest} went to {host}", standing, side=str(guest) if both else "")
    named = None if awaited else next((p for p in came if _meant(promise, p)), None)
    return (
        Answer(f"{named.name}, {named.office} of {guest}, went to {host}", confidence=0.8) if named else None
    )


def _of_a_journey_of_somebody(promise: Promise) -> bool:
    return _of_a_journey(promise) and not _to_attend(promise)


def _met_there(promise: Promise, deed: Deed) -> Answer | None:
    """Meet there: the person invited was received in the capital of the state that was meant, or in the town named."""
    place = deed.entry.merged.place
    hosts = promise.by if promise.type == "invitation" else promise.sides - promise.doers
    if place is None or place.country not in hosts or _IN_PASSING.search(deed.quotes):
        return None
    if deed.get("format") in _FROM_AFAR or not promise.parties <= deed.states:
        return None
    if capital_code(place.name) != place.country and place.name.casefold() not in promise.action.casefold():
        return None
    came = (*deed.people("participant"), *deed.people("cochair"))
    met = next(
        (b for guest in promise.doers for a in _awaited(promise, guest) for b in came if _same(a, b)), None
    )
    return Answer(f"{met.name} was in {place.name}", confidence=0.85) if met else None


def _as_high(promise: Promise, deed: Deed) -> bool:
    """Tell whether a visit is of the level that was named: who comes to work has not paid a state visit."""
    came = deed.get("visit_type")
    wanted = next(
        (level for level in reversed(_LEVELS_OF_VISITS) if f"{level} visit" in promise.action), None
    )
    if wanted is None or came not in _LEVELS_OF_VISITS:
        return True
    return _LEVELS_OF_VISITS.index(came) >= _LEVELS_OF_VISITS.index(wanted)


def _on_that_occasion(promise: Promise, deed: Deed) -> bool:
    """Tell whether a visit fell on the days of the occasion or was told of with it."""
    due = promise.entry.merged.get("due")
    if isinstance(due, str) and is_edtf(due) and bounds(due)[0] != date.min:
        first, last = bounds(due)
        return deed.first <= last and first <= deed.last
    return bool(promise.matter.words & deed.matter.words)


def _awaited(promise: Promise, guest: str) -> tuple[Person, ...]:
    """Give who is to come: who is invited, else whom the plan of the same sentence names, else who says so."""
    role = "addressee" if promise.type in ("invitation", "request", "proposal") else "speaker"
    named = tuple(p for p in promise.people(role) if p.state in (None, guest))
    if named and role == "addressee":
        return named
    for plans in (promise.plans, promise.announced):
        planned = tuple(
            person
            for plan in plans
            if plan.merged.get("visitor_state") == guest
            for fact in promise.planned(plan.id)
            for person in fact.people
            if person.role == "visitor"
        )
        if planned:
            return planned
    return tuple(p for p in named if role == "addressee" or not _of_another(promise, p))


def _of_another(promise: Promise, speaker: Person) -> bool:
    """Tell whether who says so speaks of somebody else: `the Ambassador said that the President would come`."""
    told = [m[1] for f in promise.facts for m in _WHO_WILL.finditer(f"that {promise.action}. {f.quote}")]
    return bool(told) and not any(speaker.name.split()[-1] in who for who in told)


def _same(a: Person, b: Person) -> bool:
    return compare_people(a, b).judgement == "same"


def _meant(promise: Promise, visitor: Person) -> bool:
    """Tell whether an invitation that names nobody goes to the office that the visitor holds.

    The office stands in the sentence, and not only as that of who invites; or it goes to the `counterpart`.
    """
    if promise.type != "invitation" or not visitor.office:
        return False
    speakers = [p.office or "" for p in promise.people("speaker")]
    quotes = " ".join(dict.fromkeys(f.quote for f in promise.facts)).lower()
    told = quotes.count(visitor.office.lower()) - sum(visitor.office.lower() in o.lower() for o in speakers)
    counterpart = "counterpart" in quotes and any(
        (compare_offices(o, visitor.office)[0] or 0.0) >= 0.85 for o in speakers
    )
    return told > 0 or counterpart


def _is_refused(deed: Deed) -> bool:
    told = any(words.search(deed.told) for words in (_REFUSED, _TAKEN_BACK, _AWAY))
    return _can_take_up(deed) and told


def _called_off(promise: Promise, deed: Deed) -> Answer | None:
    """Call off: the journey of that person to that state will not take place."""
    answer = _taken_up(promise, deed) if promise.type in ("invitation", "request", "proposal") else None
    if answer is not None and _TAKEN_BACK.search(deed.told):
        return Answer("the invitation was taken back", "withdrawn")
    away = _to_attend(promise) and _AWAY.search(deed.told)
    if answer is None or not (away or _REFUSED.search(deed.told)):
        return None
    return Answer(f"{answer.why.split(' went ')[0]} does not come", "declined")


# A journey that is called off or put off leaves the invitation standing; a refusal does not.
_REFUSED = re.compile(
    r"\b(?:declin\w+|turn(?:s|ed|ing)? down|refus\w+|reject\w+|sen[dt] (?:his |her )?regrets|unable to (?:come|attend)"
    r"|(?:will|would|could|can|did|does|is|was) ?not (?:be )?(?:com(?:e|ing)|attend(?:ing)?|visit(?:ing)?"
    r"|travel(?:ling|ing)?|go(?:ing)?|accept(?:ing)?|tak(?:e|ing) part|present)"
    r"|pull(?:s|ed|ing)? out|boycott\w*|skip(?:s|ped|ping)?|decid(?:ed|es) against)\b",
    re.IGNORECASE,
)
# Who is absent once may still come another time, but not to the one occasion.
_AWAY = re.compile(r"\b(?:stay(?:s|ed|ing)? away|miss(?:es|ed|ing)?|absent)\b", re.IGNORECASE)
_TAKEN_BACK = re.compile(
    r"\b(?:disinvit\w+|(?:withdr[ae]w|rescind|revok|cancel|retract|t(?:ak|ook))\w*\s+(?:back\s+)?(?:the|its|his|her|their|an)\s+invitation"
    r"|invitation\s+(?:has\s+been|was|had\s+been)\s+(?:withdrawn|rescinded|revoked|cancell?ed|taken\s+back))\b",
    re.IGNORECASE,
)
_EXCHANGE = stems(
    "exchange exchanges increase step maintain promote continue intensify boost strengthen facilitate keep organise "
    "organize arrange conduct hold pay enhance expand develop encourage foster sustain"
)
_LEVELS = frozenset(("high", "levels", "delegations", "leaders", "ministers"))
_MANY = frozenset(
    "visits delegations contacts contact exchanges meetings trips interactions engagement engagements dialogue".split()
)
# `increase delegation exchange`, `exchange of high-level visits`
_EXCHANGES = frozenset(("exchange", "exchanges"))
_OF_OTHERS = re.compile(
    r"\bdelegations? of (?!(?:high|senior|the (?:highest|two)|various|all)\b)", re.IGNORECASE
)


def _of_more_visits(promise: Promise) -> bool:
    return (
        promise.type in ("joint_commitment", "proposal", "pledge")
        and (not promise.lead.isdisjoint(_EXCHANGE) or not _EXCHANGES.isdisjoint(promise.words))
        and not (_MANY | _EXCHANGES).isdisjoint(promise.words[:12])
        and not _LEVELS.isdisjoint(promise.words)
        and not _OF_OTHERS.search(promise.action)
    )


def _paid(promise: Promise, deed: Deed) -> Answer | None:
    """Pay: an office-holder of one side visited another, where more visits were agreed on."""
    guest, host = deed.get("visitor_state"), deed.get("host_state")
    if not {guest, host} <= promise.sides or not deed.people("visitor"):
        return None
    return Answer(f"{deed.people('visitor')[0].name} of {guest} went to {host}", "under_way", 0.6)


_SEND = stems("send dispatch despatch second deploy")
_RECEIVE = stems("receive host welcome invite")
_DELEGATION = stems("delegation mission team group experts specialists party representatives")


def _of_a_delegation(promise: Promise) -> bool:
    return not promise.lead.isdisjoint(_SEND | _RECEIVE) and promise.speaks_of(_DELEGATION)


def _sent(promise: Promise, deed: Deed) -> Answer | None:
    """Send: a delegation for the very matter that was meant came from the one side to the other."""
    guest, host = str(deed.get("visitor_state")), str(deed.get("host_state"))
    acting = guest if not promise.lead.isdisjoint(_SEND) else host
    if {guest, host} != promise.parties or acting not in promise.doers:
        return None
    about = promise.matter.words - _DELEGATION - _SEND - _RECEIVE
    if not about or not about <= deed.matter.words or not in_common(promise, deed):
        return None
    return Answer(f"a delegation of {guest} came to {host}", measured(promise, deed), 0.8)


def _can_be_sent(deed: Deed) -> bool:
    return not deed.told_stems.isdisjoint(_DELEGATION) and _can_take_up(deed)


RULES = (
    FollowRule(
        "invitation taken up",
        "The person invited, or who announced the journey, visits that state.",
        frozenset({"visit"}),
        _of_a_journey,
        _taken_up,
        admits=_can_take_up,
    ),
    FollowRule(
        "received in the capital",
        "The person invited, or who announced the journey, met somebody in the capital of that state.",
        frozenset({"contact", "session"}),
        _of_a_journey_of_somebody,
        _met_there,
        behind=("invitation taken up", "planned and done"),
    ),
    FollowRule(
        "visit called off",
        "Who was invited or asked to come says no; a journey put off or called off leaves the invitation.",
        frozenset({"visit"}),
        _of_a_journey,
        _called_off,
        admits=_is_refused,
        status="cancelled",
    ),
    FollowRule(
        "high-level visit paid",
        "An office-holder of one side visits the other, where more such visits were agreed on.",
        frozenset({"visit"}),
        _of_more_visits,
        _paid,
    ),
    FollowRule(
        "delegation sent",
        "The delegation, team or experts that were to come came, for the matter that was meant.",
        frozenset({"visit"}),
        _of_a_delegation,
        _sent,
        admits=_can_be_sent,
        undated=True,
        things=one,
    ),
)
