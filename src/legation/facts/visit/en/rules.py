"""Rules for visits in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.grammar import Draft, Match, Rule, country, noun, slot, verb
from legation.grammar.match import as_people
from legation.language.scene import Reference
from legation.records import Place

_TYPES = {
    "state": "state",
    "official": "official",
    "working": "working",
    "friendship": "friendship",
    "goodwill": "friendship",
    "private": "private",
    "transit": "transit",
}


def _visit_type(m: Match) -> str | None:
    for word in m.sentence.children(m.word, "amod", "compound", "nmod"):
        if word.lower in _TYPES:
            m.note(word)
            return _TYPES[word.lower]
    return None


def _journeys(m: Match, visitors: Reference, hosts: Reference, receivers: Reference) -> Iterator[Draft]:
    """One draft for each host state; nobody visits his own country."""
    for host in hosts.states:
        guests = [p for p in visitors.people if p.state != host]
        states = {s for s in visitors.states if s != host}
        kept = Reference(tuple(s for s in visitors.named if s != host), tuple(guests))
        for visitor_state in sorted(states):
            of_state = Reference((), tuple(p for p in kept.people if p.state == visitor_state))
            received_by = Reference((), tuple(p for p in receivers.people if p.state == host))
            yield m.draft(
                when=m.when() or _under_way(m),
                status=m.status,
                states={visitor_state, host},
                people=as_people(of_state, "visitor") + as_people(received_by, "host"),
                place=_where(m, host),
                visitor_state=visitor_state,
                host_state=host,
                visit_type=_visit_type(m),
            )


def _under_way(m: Match) -> str | None:
    """A visit under way without dates of its own has the day on which the dispatch shows it."""
    above = [m.word, *m.sentence.ancestors(m.word)]
    going_on = any(w.tag in ("VBZ", "VBP") for w in above) or any(
        c.lower in ("is", "are") for w in above for c in m.sentence.children(w, "aux")
    )
    if m.status == "occurred" and going_on and m.scene.published:
        return m.scene.published.isoformat()
    return None


def _where(m: Match, host: str) -> Place | None:
    named = m.place(setting=False)
    if named is not None and named.country == host:
        return named
    for word in m.words:
        if m.scene.country_at(m.sentence, word) == host:
            place = m.scene.place_at(word)
            if place is not None:
                return place
    return None


def _told_by_verb(m: Match) -> Iterator[Draft]:
    yield from _journeys(m, m["visitor"], m["host"], Reference())


def _told_by_noun(m: Match) -> Iterator[Draft]:
    yield from _journeys(m, m["visitor"], m["host"], m["receiver"])


def _received(m: Match) -> Iterator[Draft]:
    hosts = m["receiver"]
    if len(hosts.states) == 1 and hosts.state not in m["visitor"].states:
        yield from _journeys(m, m["visitor"], Reference(hosts.states), hosts)


RULES = (
    Rule(
        name="visit told by its verb",
        kind="visit",
        says="Somebody visits, travels to or arrives in another state.",
        trigger=verb("visit", "tour"),
        slots={"visitor": slot("subject", needed=True), "host": country("object", needed=True)},
        produce=_told_by_verb,
    ),
    Rule(
        name="journey to a state",
        kind="visit",
        says="Somebody travels, flies, goes or comes to a place in another state, or arrives in it.",
        trigger=verb("travel", "fly", "arrive", "journey", "head", "depart", "reach", "pay_tribute"),
        slots={
            "visitor": slot("subject", needed=True),
            "host": country("to", "in", "at", "for", "object", needed=True),
        },
        produce=_told_by_verb,
    ),
    Rule(
        name="visit told by its noun",
        kind="visit",
        says="A visit, trip or tour of somebody to another state, paid, planned, invited or called off.",
        trigger=noun("visit", "trip", "tour", "stopover", "journey"),
        slots={
            "visitor": slot("subject", "by", "of", "possessive", needed=True),
            "host": country("to", "in", needed=True),
            "receiver": slot("at"),
        },
        produce=_told_by_noun,
    ),
    Rule(
        name="guest received",
        kind="visit",
        says="Somebody hosts or welcomes an office-holder of another state in the country.",
        trigger=verb("host", "welcome"),
        slots={"receiver": slot("subject", needed=True), "visitor": slot("object", needed=True)},
        produce=_received,
    ),
)
