"""Presence abroad and reception at home: `is in Nairobi`, `is expected there`, `a guest of`, `received X`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.dating import day_told, to_come
from legation.facts.delegations import acts_for_state, names_resident, officials, received
from legation.facts.visit.en.days import days_of
from legation.facts.visit.en.hosts import at_airport
from legation.facts.visit.en.journeys import (
    Destination,
    Journey,
    destinations,
    drafts,
    place_named,
    scene_of_story,
)
from legation.facts.visit.en.several import each_with_own_days
from legation.facts.visit.en.travellers import SENT, travels_for_state, with_company
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.grammar import Draft, Match
from legation.language.clauses import objects, subject
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.words import Word

_PRAISING = frozenset("thank praise commend applaud congratulate".split())
_FROM_AFAR = re.compile(r"\b(?:virtual(?:ly)?|online|video|telephone|phone)\b", re.IGNORECASE)


def was_there(m: Match) -> Iterator[Draft]:
    """`Minister X is in Athens today`, `was in the Kenyan capital last week`, `will be a guest there`."""
    if any(w.tag == "TO" for w in m.sentence.words[m.word.index + 1 : m.word.index + 2]):
        return  # `in Lima he is to hold talks`
    people = [w for w in subject(m.sentence, m.word) if travels_for_state(m.sentence, w)]
    visitors = with_company(m.scene, m.sentence, people, m.word)
    guest = next((w for w in m.sentence.children(m.word, "attr") if w.lemma in ("guest", "visitor")), None)
    sent = any(w.lemma in SENT for w in people)
    due = next((w for w in m.sentence.children(m.word, "acomp") if w.lower == "due"), None)
    if not visitors.people and not ((guest is not None or sent or due is not None) and visitors):
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
    status = m.status
    if due is not None:
        where, status = destinations(m.scene, m.sentence, [due, m.word], ("in", "at")), "scheduled"
        if "had" in auxiliaries(m.sentence, m.word):
            status = "cancelled"  # `had been due in Nairobi in May`
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


def is_guest(m: Match) -> Iterator[Draft]:
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


def awaited(m: Match) -> Iterator[Draft]:
    """`Minister X is expected in Nairobi next week`."""
    if any(m.sentence.children(m.word, "ccomp")):
        return
    hosts = Reference() if m.word.tag == "VBN" else m.refer("subject")
    people = [w for w in objects(m.sentence, m.word) if acts_for_state(w)]
    told_as = next((w for role in ("on", "for") for w in m.frame.role(role) if w.lemma in VISIT_NOUNS), None)
    where = destinations(m.scene, m.sentence, [m.word], ("in", "at"))
    when = days_of(m, m.word, None, status="scheduled")
    if not where and when is not None and hosts.state is not None and not hosts.people:
        where = (Destination(hosts.state),)  # `Kenya expects the President of Peru in July`
    if told_as is None and people and where:
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
    return tuple(found) or destinations(
        m.scene, m.sentence, [m.word], ()
    )  # `who is here with seven ministers`


def received_at_home(m: Match) -> Iterator[Draft]:
    """`Minister A hosted Minister B in Lublin`, `President X will be received at Versailles`."""
    status = m.status
    # `thanked him by phone and hoped to welcome him soon`: what is to be has its own words for how.
    start = m.sentence.start if status == "occurred" else m.word.start
    if _FROM_AFAR.search(m.scene.text, start, m.sentence.end):
        return
    taken_in = received(m.sentence, m.word)
    if m.word.lemma == "play":
        # `will play host to Presidents A and B`
        host = next((w for w in taken_in if w.lemma == "host"), None)
        taken_in = [] if host is None else m.at(host).frame.role("to") or m.frame.role("to")
    words = [w for w in taken_in if acts_for_state(w)]
    words = [w for w in words if not names_resident(" ".join(x.text for x in m.sentence.subtree(w)))]
    guests = officials(m.scene, m.sentence, [w for w in words if w.tag not in ("NNS", "DT", "CD")])
    doers = _thanked(m) or m.frame.role("subject") or _wishing(m)
    receivers = officials(m.scene, m.sentence, doers) or m.scene.refer_all(m.sentence, doers)
    place = m.place(setting=False)
    if place is None and status == "proposed":
        beside = [w for guest in taken_in for w in m.at(guest).frame.role("in")]
        place = next((p for w in beside if (p := m.scene.place_at(w)) is not None), None)
    if m.word.lemma == "see" and (status != "proposed" or place is None):
        return  # `wished to see him in Nairobi`
    country = place.country if place is not None else None
    story = scene_of_story(m.scene, m.sentence)
    if country is None and story is not None:
        country, place = story.country, story
    to_be = status in ("scheduled", "proposed")
    if receivers.state is not None and (
        country is None or (to_be and place is story and country != receivers.state)
    ):
        country, place = receivers.state, None  # who looks forward to receiving somebody does so at home
    if country is None or (receivers.states and country not in receivers.states) or country in guests.states:
        return
    when = day_told(m.scene, m.sentence, m.word, coming=status in ("scheduled", "proposed"))
    if when is None and status == "occurred":
        when = m.when()
    elif when is None and to_come(m.scene, planned := m.scene.setting(m.sentence).when):
        when = planned
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


def _wishing(m: Match) -> list[Word]:
    """Give who would receive in `expressed the wish to receive B`."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    return (
        subject(m.sentence, verb) if m.word.dep == "acl" and m.word.tag == "VB" and verb is not None else []
    )


def _thanked(m: Match) -> list[Word]:
    """Give who received in `thanked A for hosting B`: not whoever gives the thanks."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if m.word.tag != "VBG" or m.word.dep != "pcomp" or verb is None or verb.lemma not in _PRAISING:
        return []
    return objects(m.sentence, verb)
