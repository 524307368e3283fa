"""Rules for visits in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.visit.en import heard
from legation.facts.visit.en.going import went
from legation.facts.visit.en.invitations import invitation, invited
from legation.facts.visit.en.journeys import WAYS, drafts
from legation.facts.visit.en.nouns import journey_of_noun
from legation.facts.visit.en.presence import awaited, is_guest, received_at_home, was_there
from legation.facts.visit.en.several import (
    each_of_visits,
    each_with_own_days,
    exchanged,
    further_stops,
    one_before,
    repaid,
    told_beside,
)
from legation.facts.visit.en.staying_away import STAYING_AWAY, stayed_away
from legation.facts.visit.en.visiting import visiting
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.facts.visit.shape import RECEIVED
from legation.grammar import DispatchRule, Draft, Match, Rule, noun, verb

_RECEIVING = frozenset("host receive welcome greet play see".split())


def _told_by_noun(m: Match) -> Iterator[Draft]:
    """`paid an official visit to Y`, `during the state visit of X to Y`, `called off a trip to Y`."""
    above = m.sentence.head(m.word)
    if above is not None and above.lemma == "exchange" and m.word.dep == "dobj":
        for journey in exchanged(m, above):
            yield from drafts(m, journey)
        return
    if above is not None and above.lemma in ("repay", "reciprocate") and m.word.dep == "dobj":
        for journey in repaid(m, above):
            yield from drafts(m, journey)
        return
    told = journey_of_noun(m)
    more = (*each_of_visits(m, told), *further_stops(m, told)) if told is not None else tuple(one_before(m))
    for journey in (*more, *told_beside(m)):
        for one in each_with_own_days(m, journey):
            yield from drafts(m, one)


RULES: tuple[Rule | DispatchRule, ...] = (
    Rule(
        name="journey told by its verb",
        kind="visit",
        says="An office-holder visits, travels to, arrives in or leaves for another state.",
        trigger=verb(*WAYS),
        produce=went,
    ),
    Rule(
        name="visit told by its noun",
        kind="visit",
        says="A visit, trip or tour of somebody to another state, paid, planned or called off.",
        trigger=noun(*VISIT_NOUNS),
        produce=_told_by_noun,
    ),
    Rule(
        name="being abroad",
        kind="visit",
        says="An office-holder is, was or will be in another state, or a guest there.",
        trigger=verb("be"),
        produce=was_there,
        doubted=True,
    ),
    Rule(
        name="guest of a host",
        kind="visit",
        says="An office-holder is called the guest of somebody of another state.",
        trigger=noun("guest"),
        produce=is_guest,
    ),
    Rule(
        name="expected abroad",
        kind="visit",
        says="An office-holder is expected in another state.",
        trigger=verb("expect", "await"),
        produce=awaited,
    ),
    DispatchRule(
        name="visiting official",
        kind="visit",
        says="An office-holder is called visiting: `visiting Vice Minister X`.",
        produce=visiting,
    ),
    Rule(
        name=RECEIVED,
        kind="visit",
        says="Somebody hosts, receives or welcomes an office-holder of another state at home.",
        trigger=verb(*_RECEIVING),
        produce=received_at_home,
    ),
    Rule(
        name="invited to come",
        kind="visit",
        says="An office-holder is invited to another state; the visit is scheduled once the text says it was accepted.",
        trigger=verb("invite"),
        produce=invited,
    ),
    Rule(
        name="invitation to come",
        kind="visit",
        says="An invitation to another state is extended, handed over or accepted.",
        trigger=noun("invitation"),
        produce=invitation,
    ),
    Rule(
        name="stays away",
        kind="visit",
        says="An office-holder will not come to an event abroad, cannot, or stays away from it.",
        trigger=verb(*STAYING_AWAY),
        produce=stayed_away,
    ),
    *heard.RULES,
)
