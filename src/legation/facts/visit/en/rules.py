"""Rules for visits in English dispatches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.dating import day_told
from legation.facts.delegations import acts_for_state, officials, received
from legation.facts.visit.en.days import days_of, length_of, under_way
from legation.facts.visit.en.hosts import at_airport
from legation.facts.visit.en.invitations import invitation, invited
from legation.facts.visit.en.journeys import (
    VISIT_NOUNS,
    WAYS,
    Destination,
    Journey,
    destinations,
    drafts,
    place_named,
    scene_of_story,
    taken_in,
    the_country,
)
from legation.facts.visit.en.nouns import journey_of_noun
from legation.facts.visit.en.several import each_of_dates, each_with_own_days, exchanged, told_beside
from legation.facts.visit.en.travellers import lost_subject, with_company
from legation.facts.visit.en.visiting import visiting
from legation.grammar import DispatchRule, Draft, Match, Rule, noun, verb
from legation.language.clauses import objects, subject
from legation.language.dates import DateMention
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.words import Word

_NEEDING_PARTICLE = {"take": {"off"}, "set": {"off", "out"}, "touch": {"down"}, "pass": {"through"}}
_SPANS = frozenset("day week hour night time weekend afternoon month".split())
_PARTIES = frozenset("delegation team mission group party".split())
_AS_PLANNED = re.compile(
    r"\b(?:as (?:planned|scheduled|announced)|after all|no longer|any more)\b", re.IGNORECASE
)
_FROM_AFAR = re.compile(r"\b(?:virtual(?:ly)?|online|video|telephone|phone)\b", re.IGNORECASE)
# Verbs after which the guest is where the story is, even where no place is told: `who flew in on Wednesday`.
_COMING = frozenset("arrive fly land come touch jet".split())
_RECEIVING = frozenset("host receive welcome greet".split())


def _went(m: Match) -> Iterator[Draft]:
    """`Minister X travels to Y`, `who landed in Y on Monday`, `took off for Y on a two-day visit`."""
    lemma = m.word.lemma
    particles = {c.lower for c in m.sentence.children(m.word, "prt", "advmod", "prep")}
    taken = lemma == "take" and any(w.lemma in _PARTIES for w in objects(m.sentence, m.word))
    if lemma in _NEEDING_PARTICLE and not particles & _NEEDING_PARTICLE[lemma] and not taken:
        return  # `took a delegation to Kenya` needs none
    above = m.sentence.head(m.word)
    if (
        above is not None
        and above.lemma in ("invite", "invitation")
        and m.word.dep in ("xcomp", "acl", "advcl", "relcl", "ccomp")
    ):
        return
    goers = _goers(m)
    if not any(acts_for_state(w) for w in goers):
        goers = lost_subject(m.sentence, m.word)
    visitors = with_company(m.scene, m.sentence, goers, m.word)
    where = _where_to(m, particles)
    if lemma == "visit" and any(w.lower in ("each", "another") for w in objects(m.sentence, m.word)):
        for told in exchanged(m, m.word):
            yield from drafts(m, told)
    if not visitors or not where:
        return
    told_as = _told_as(m)
    status = _told_status(m)
    going = lemma in ("go", "travel", "fly", "head", "come") and m.word.tag == "VBG"
    if going and status == "occurred" and under_way(m.sentence, m.word):
        status = "scheduled"  # `is travelling to Kenya` may be still to come
    m.note(*m.frame.role("subject"))
    journey = Journey(
        visitors,
        where,
        days_of(m, m.word, told_as, status=status),
        status,
        told_as,
        confidence=0.9 if lemma in ("visit", "arrive", "travel") else 0.8,
    )
    for one in each_with_own_days(m, journey):
        for dated in each_of_dates(m, one):
            yield from drafts(m, dated)


def _told_as(m: Match) -> Word | None:
    """The noun that the journey is called by: `flew out for a state visit`."""
    called = [w for role in ("on", "for", "during") for w in m.frame.role(role)]
    # `flew to Kenya to pay an official visit`
    paid = [
        v for v in m.sentence.children(m.word, "advcl", "xcomp") if v.lemma in ("pay", "make", "undertake")
    ]
    called += [w for v in paid for w in objects(m.sentence, v)]
    for part in (w for w in m.frame.role("as") if w.lemma == "part"):
        called += m.at(part).frame.role("of")  # `arrived in Kenya as part of an official visit`
    return next((w for w in called if w.lemma in VISIT_NOUNS), None)


def _goers(m: Match) -> list[Word]:
    """Who goes: the subject; whom it sends; for `plans to visit`, whose plans they are."""
    lemma, sent = m.word.lemma, objects(m.sentence, m.word)
    if lemma in ("send", "dispatch"):
        return sent
    if lemma == "spend" and not any(isinstance(w.mention, DateMention) or w.lemma in _SPANS for w in sent):
        return []
    if lemma in ("lead", "head") and sent and not any(w.lemma in _PARTIES for w in sent):
        return []
    found = m.frame.role("subject")
    above = m.sentence.head(m.word)
    if found or m.word.dep != "acl" or above is None:
        return found
    owner = list(m.sentence.children(above, "poss"))
    verb = next((w for w in m.sentence.ancestors(above) if w.is_verb), None)
    return owner or (subject(m.sentence, verb) if verb is not None else [])


def _told_status(m: Match) -> str | None:
    """The status, with what fell through though no word says so: `was to have visited`, `will not visit as planned`."""
    aux = {c.lower for c in m.sentence.children(m.word, "aux")}
    if {"to", "have"} <= aux and m.word.tag == "VBN":
        return "cancelled"
    if m.firmness == "hypothetical" and aux & {"may", "might", "could"} and m.sentence.words[-1].text != "?":
        return "proposed" if not any(m.sentence.children(m.word, "mark")) else None
    above = m.sentence.head(m.word)
    if m.status == "occurred" and m.word.tag == "VB" and "to" in aux and above is not None and above.is_noun:
        if acts_for_state(above):
            # `is the first minister to visit Kenya`
            verb = next((w for w in m.sentence.ancestors(above) if w.is_verb), None)
            return m.at(verb).status if verb is not None else None
        # `a plan for the Minister to visit`, `the chance to visit`
        return "scheduled" if above.lemma in ("plan", "schedule") else "proposed"
    if (
        m.word.tag == "VBG"
        and m.status == "occurred"
        and any(w.is_verb and "will" in auxiliaries(m.sentence, w) for w in m.sentence.ancestors(m.word))
    ):
        return "scheduled"  # `after visiting Kenya she will go on to Uganda`
    if m.firmness == "denied" and _AS_PLANNED.search(m.scene.text, m.sentence.start, m.sentence.end):
        return "cancelled"
    return m.status


def _where_to(m: Match, particles: set[str]) -> tuple[Destination, ...]:
    heads = [m.word, *m.sentence.children(m.word, "prt", "advmod")]
    found = destinations(m.scene, m.sentence, heads, WAYS[m.word.lemma])
    if not found and m.word.lemma in ("lead", "travel", "fly", "go", "come"):
        # `led a delegation to a conference in Tashkent`
        gatherings = [w for w in m.frame.role("to") if w.is_noun and w.mention is None]
        found = destinations(m.scene, m.sentence, gatherings, ("in",))
    told_as = _told_as(m)
    if not found and told_as is not None:
        # `left on a tour of Kenya`
        found = destinations(m.scene, m.sentence, [told_as], ("of", "to", "in"))
        found = found or taken_in(m.scene, m.sentence, told_as)
    if found:
        return found
    stays = length_of(m.sentence, m.word, None) is not None
    if m.word.lemma in _COMING and ("in" in particles or stays or m.word.lemma in ("arrive", "land")):
        story = scene_of_story(m.scene, m.sentence)
        if story is not None and story.country is not None:
            return (Destination(story.country, story),)
    fillers = [w for role in WAYS[m.word.lemma] for w in m.frame.role(role)]
    return the_country(m.scene, m.sentence, fillers) or _where_seen(m)


def _where_seen(m: Match) -> tuple[Destination, ...]:
    """Where somebody is who visits something there: `met the President in Nairobi and visited the new port`."""
    seen = [w for w in objects(m.sentence, m.word) if w.is_noun and not acts_for_state(w)]
    if m.word.lemma not in ("visit", "tour", "inspect") or not seen or m.status != "occurred":
        return ()
    for word in m.sentence.words[1 : m.word.index]:
        code = m.scene.country_at(m.sentence, word)
        if code is not None and m.sentence.words[word.index - 1].lower == "in":
            return (Destination(code, place_named(m.scene, m.sentence, word, code)),)
    place = m.place()
    return (Destination(place.country, place),) if place is not None and place.country else ()


def _told_by_noun(m: Match) -> Iterator[Draft]:
    """`paid an official visit to Y`, `during the state visit of X to Y`, `called off a trip to Y`."""
    above = m.sentence.head(m.word)
    if above is not None and above.lemma == "exchange" and m.word.dep == "dobj":
        for journey in exchanged(m, above):
            yield from drafts(m, journey)
        return
    told = journey_of_noun(m)
    for journey in (*(each_of_dates(m, told) if told is not None else ()), *told_beside(m)):
        for one in each_with_own_days(m, journey):
            yield from drafts(m, one)


def _was_there(m: Match) -> Iterator[Draft]:
    """`Minister X is in Athens today`, `was in the Kenyan capital last week`, `will be a guest there`."""
    people = [w for w in subject(m.sentence, m.word) if acts_for_state(w)]
    visitors = with_company(m.scene, m.sentence, people, m.word)
    guest = next((w for w in m.sentence.children(m.word, "attr") if w.lemma in ("guest", "visitor")), None)
    sent = any(w.lemma in _PARTIES for w in people)
    if not visitors.people and not ((guest is not None or sent) and visitors):
        return
    if any(
        w.lemma in VISIT_NOUNS
        for w in m.sentence.subtree(m.word)
        if w.dep == "pobj" and w.is_noun and _hangs(m, w)
    ):
        return
    where = _stay(m) if guest is None else _hosting(m, guest)
    back = next((w for w in m.sentence.children(m.word, "advmod", "acomp", "prt") if w.lower == "back"), None)
    if back is not None:
        where = destinations(m.scene, m.sentence, [back, m.word], ("from",))
    elif not where and m.word.tag == "VBN":
        where = destinations(m.scene, m.sentence, [m.word], ("to",))  # `has been to Kenya twice`
    way = next((w for w in m.frame.role("on") if w.lemma == "way"), None)
    if way is not None:
        where = destinations(m.scene, m.sentence, [way, m.word], ("to",))
    welcome = next((w for w in m.sentence.children(m.word, "acomp") if w.lower == "welcome"), None)
    if welcome is not None:
        # `is always welcome in Nairobi`
        where = destinations(m.scene, m.sentence, [welcome, m.word], ("in", "at", "to"))
        yield from drafts(m, Journey(visitors, where, None, "proposed", confidence=0.7))
        return
    due = next((w for w in m.sentence.children(m.word, "acomp") if w.lower == "due"), None)
    status = m.status
    if due is not None:
        where, status = destinations(m.scene, m.sentence, [due, m.word], ("in", "at")), "scheduled"
    when = days_of(m, m.word, None, status=status)
    setting = m.scene.setting(m.sentence)
    if when is None and status == "occurred" and setting.place is not None:
        # `The President was in Cape Town`: on the day of what is told there.
        when = setting.when if setting.place.country in {d.country for d in where} else None
    for one in each_with_own_days(m, Journey(visitors, where, when, status, confidence=0.75)):
        yield from drafts(m, one)


def _hosting(m: Match, guest: Word) -> tuple[Destination, ...]:
    """Where a guest is: `a guest there`, `a guest in Kenya`, `Kenya's guest`."""
    found = destinations(m.scene, m.sentence, [guest, m.word], ("in", "at"))
    hosts = m.at(guest).refer("possessive", "of")
    return found or (() if hosts.state is None else (Destination(hosts.state),))


def _guest(m: Match) -> Iterator[Draft]:
    """`Minister X, a guest of President Y`, `Y's guest in Kenya, Minister X`, of what they do on a day."""
    above = m.sentence.head(m.word)
    if m.word.dep != "appos" or above is None:
        return
    guests = officials(m.scene, m.sentence, [above])
    hosts = m.refer("possessive", "of")
    where = destinations(m.scene, m.sentence, [m.word], ("in", "at"))
    if not where and hosts.state is not None:
        where = (Destination(hosts.state),)
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is None or not guests.people or not hosts or m.at(verb).status != "occurred":
        return
    yield from drafts(m, Journey(guests, where, m.at(verb).when(), "occurred", hosts=hosts, confidence=0.75))


def _awaited(m: Match) -> Iterator[Draft]:
    """`Minister X is expected in Nairobi next week`."""
    if any(m.sentence.children(m.word, "xcomp", "ccomp")):
        return
    hosts = Reference() if m.word.tag == "VBN" else m.refer("subject")
    people = [w for w in objects(m.sentence, m.word) if acts_for_state(w)]
    told_as = next((w for role in ("on", "for") for w in m.frame.role(role) if w.lemma in VISIT_NOUNS), None)
    where = destinations(m.scene, m.sentence, [m.word], ("in", "at"))
    if told_as is None and people and where:
        when = days_of(m, m.word, None, status="scheduled")
        yield from drafts(
            m,
            Journey(
                officials(m.scene, m.sentence, people), where, when, "scheduled", hosts=hosts, confidence=0.8
            ),
        )


def _hangs(m: Match, visit: Word) -> bool:
    prep = m.sentence.head(visit)
    return prep is not None and prep.lower in ("on", "for") and m.sentence.head(prep) is m.word


def _stay(m: Match) -> tuple[Destination, ...]:
    """Where somebody is said to be: a city, capital or country, not an office or a hall in one."""
    found = []
    for filler in m.frame.role("in"):
        code = m.scene.country_at(m.sentence, filler)
        if code is not None and (filler.lemma == "capital" or m.scene.place_at(filler) is not None):
            found.append(Destination(code, place_named(m.scene, m.sentence, filler, code)))
        elif filler.lemma in ("capital", "country", "city"):
            story = scene_of_story(m.scene, m.sentence)
            if story is not None and story.country is not None:
                found.append(Destination(story.country, story))
    return tuple(found)


def _received(m: Match) -> Iterator[Draft]:
    """`Minister A hosted Minister B in Lublin`, `President X will be received at Versailles`."""
    if _FROM_AFAR.search(m.scene.text, m.sentence.start, m.sentence.end):
        return
    words = [w for w in received(m.sentence, m.word) if acts_for_state(w)]
    guests = officials(m.scene, m.sentence, [w for w in words if w.tag not in ("NNS", "DT", "CD")])
    receivers = officials(m.scene, m.sentence, m.frame.role("subject")) or m.refer("subject")
    place = m.place(setting=False)
    country = place.country if place is not None else None
    story = scene_of_story(m.scene, m.sentence)
    if country is None and story is not None:
        country, place = story.country, story
    if country is None and receivers.state is not None:
        country = receivers.state
    if country is None or (receivers.states and country not in receivers.states) or country in guests.states:
        return
    status = m.status
    when = day_told(m.scene, m.sentence, m.word, coming=status in ("scheduled", "proposed")) or m.when()
    if (
        status == "proposed"
        and any(w.lemma == "look" for w in m.sentence.ancestors(m.word))
        and when is not None
    ):
        status = "scheduled"  # `looks forward to welcoming him on 15 July`
    where = (Destination(country, place),)
    told_as = next((w for role in ("on", "for") for w in m.frame.role(role) if w.lemma in VISIT_NOUNS), None)
    hosts = Reference() if at_airport(m.sentence) else receivers
    yield from drafts(m, Journey(guests, where, when, status, told_as, hosts, confidence=0.8))


RULES: tuple[Rule | DispatchRule, ...] = (
    Rule(
        name="journey told by its verb",
        kind="visit",
        says="An office-holder visits, travels to, arrives in or leaves for another state.",
        trigger=verb(*WAYS),
        produce=_went,
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
        produce=_was_there,
    ),
    Rule(
        name="guest of a host",
        kind="visit",
        says="An office-holder is called the guest of somebody of another state.",
        trigger=noun("guest"),
        produce=_guest,
    ),
    Rule(
        name="expected abroad",
        kind="visit",
        says="An office-holder is expected in another state.",
        trigger=verb("expect", "await"),
        produce=_awaited,
    ),
    DispatchRule(
        name="visiting official",
        kind="visit",
        says="An office-holder is called visiting: `visiting Vice Minister X`.",
        produce=visiting,
    ),
    Rule(
        name="guest received",
        kind="visit",
        says="Somebody hosts, receives or welcomes an office-holder of another state at home.",
        trigger=verb(*_RECEIVING),
        produce=_received,
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
)
