"""Journeys told by a verb of going: who goes, where to, when, and how firmly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from legation.facts.dating import day_told, length_of
from legation.facts.delegations import acts_for_state
from legation.facts.visit.en.days import days_of, under_way
from legation.facts.visit.en.journeys import (
    REALMS,
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
from legation.facts.visit.en.noun_status import ARRANGED
from legation.facts.visit.en.origins import came_from
from legation.facts.visit.en.several import each_of_stops, each_with_own_days, exchanged
from legation.facts.visit.en.staying_away import does_not_come
from legation.facts.visit.en.told_before import last_told
from legation.facts.visit.en.travellers import SENT, lost_subject, travels_for_state, with_company
from legation.facts.visit.en.types_after import type_after
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.grammar import Draft, Match
from legation.grammar.match import merged_details
from legation.language.clauses import objects, subject
from legation.language.dates import DateMention
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.states import code_of
from legation.language.words import Word
from legation.records.edtf import bounds

_NEEDING_PARTICLE = {"take": {"off"}, "set": {"off", "out"}, "touch": {"down"}, "pass": {"through"}}
_NEXT_LEG = frozenset("proceed continue head fly go travel".split())
_NOT_COMING = frozenset("up about across down".split())
_PARTY = frozenset("delegation guest visitor group team entourage".split())
_SETTING_OUT = frozenset("travel go come fly visit".split())
_SPANS = frozenset("day week hour night time weekend afternoon month".split())
_AS_PLANNED = re.compile(
    r"\b(?:as (?:planned|scheduled|announced)|after all|no longer|any more)\b", re.IGNORECASE
)
_ORDERING = frozenset(
    "instruct order tell ask give require demand force oblige compel request urge command advise".split()
)
# Verbs after which the guest is where the story is, even where no place is told: `who flew in on Wednesday`.
_COMING = frozenset("arrive fly land come touch jet".split())


def went(m: Match) -> Iterator[Draft]:
    """`Minister X travels to Y`, `who landed in Y on Monday`, `took off for Y on a two-day visit`."""
    lemma = m.word.lemma
    particles = {c.lower for c in m.sentence.children(m.word, "prt", "advmod", "prep")}
    taken = lemma == "take" and any(w.lemma in SENT for w in objects(m.sentence, m.word))
    if lemma in _NEEDING_PARTICLE and not particles & _NEEDING_PARTICLE[lemma] and not taken:
        return  # `took a delegation to Kenya` needs none
    if (lemma == "come" and particles & _NOT_COMING) or _goes_on_there(m):
        return
    if lemma == "reach" and m.word.tag == "VBN" and m.word.dep == "acl":
        return  # `the understanding reached during the visit`
    if _sent_away(m):
        return
    above = m.sentence.head(m.word)
    if (
        above is not None
        and (above.lemma in ("invite", "invitation") or _is_asked(m, above))
        and m.word.dep in ("xcomp", "acl", "advcl", "relcl", "ccomp")
    ):
        return
    goers = [w for w in _goers(m) if w.lower != "it"]
    if not any(travels_for_state(m.sentence, w) for w in goers):
        goers = lost_subject(m.sentence, m.word)
    visitors = with_company(m.scene, m.sentence, goers, m.word)
    if not visitors and any(_on_the_way(m, w) for w in goers):
        known = last_told(m, m.word.index)  # `From here the delegation goes on to Lima`
        visitors = known.visitors if known is not None else visitors
    yield from came_from(m, visitors)
    where = _where_to(m, particles) or _landed(m, visitors)
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
        for dated in each_of_stops(m, one):
            yield from (_typed(m, draft, visitors) for draft in drafts(m, dated))


def _typed(m: Match, draft: Draft, visitors: Reference) -> Draft:
    """Give the draft with the type of visit that the next sentences tell, where its own words say none."""
    if draft.details["visit_type"] is not None or draft.status not in ("occurred", "scheduled"):
        return draft
    kind = type_after(m.scene, m.sentence, visitors, draft.details["host_state"])
    return replace(draft, details=merged_details(draft, visit_type=kind))


def _is_asked(m: Match, above: Word) -> bool:
    """Tell `accepted an invitation from B to visit Kenya`, which the parser hangs on the accepting."""
    return m.word.tag == "VB" and any(w.lemma == "invitation" for w in objects(m.sentence, above))


def _sent_away(m: Match) -> bool:
    """`were told to leave within five days`, `must leave the country`: no journey, but being expelled."""
    if m.word.lemma not in ("leave", "depart", "exit") or m.frame.role("for"):
        return False
    above = m.sentence.head(m.word)
    ordered = above is not None and m.word.dep in ("xcomp", "ccomp") and above.lemma in _ORDERING
    return ordered or bool({"must", "shall"} & set(auxiliaries(m.sentence, m.word)))


def _on_the_way(m: Match, word: Word) -> bool:
    """Tell whether the word means those whose journey is being told of: `the delegation`, `the guest`."""
    definite = any(c.lower in ("the", "this") for c in m.sentence.children(word, "det"))
    return definite and word.lemma in _PARTY and not any(m.sentence.children(word, "amod", "prep", "poss"))


def _goes_on_there(m: Match) -> bool:
    """Tell whether a guest goes on within the country: `leaves for Mombasa`, told in Nairobi."""
    line = m.scene.dispatch.dateline
    if m.word.lemma not in ("leave", "depart", "proceed") or line is None or line.country is None:
        return False
    goals = [p for w in m.frame.role("for") + m.frame.role("to") if (p := m.scene.place_at(w)) is not None]
    towns = [p for p in goals if code_of(p.name) is None]
    return any(p.country == line.country and p.name.lower() != line.place.lower() for p in towns)


def _told_as(m: Match) -> Word | None:
    """The noun that the journey is called by: `flew out for a state visit`."""
    called = [w for role in ("on", "for", "during") for w in m.frame.role(role)]
    # `flew to Kenya to pay an official visit`
    paid = [
        v for v in m.sentence.children(m.word, "advcl", "xcomp") if v.lemma in ("pay", "make", "undertake")
    ]
    called += [w for v in paid for w in objects(m.sentence, v)]
    if m.word.lemma in ("leave", "depart", "return"):
        called += m.frame.role("after") + m.frame.role("following")
    for part in (w for w in m.frame.role("as") if w.lemma == "part"):
        called += m.at(part).frame.role("of")  # `arrived in Kenya as part of an official visit`
    return next((w for w in called if w.lemma in VISIT_NOUNS), None)


def _goers(m: Match) -> list[Word]:
    """Who goes: the subject; whom it sends; for `plans to visit`, whose plans they are."""
    lemma, sent = m.word.lemma, objects(m.sentence, m.word)
    if lemma in ("send", "dispatch"):
        return sent
    if lemma == "accompany":
        return [*m.frame.role("subject"), *(w for w in sent if acts_for_state(w))]
    if lemma == "spend" and not any(isinstance(w.mention, DateMention) or w.lemma in _SPANS for w in sent):
        return []
    if lemma in ("lead", "head") and sent and not any(w.lemma in SENT for w in sent):
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
    if m.word.dep == "acl" and above is not None and above.lemma == "plan" and negated(m.sentence, above):
        return None  # `there are no plans for the Minister to visit`
    if m.status == "occurred" and m.word.tag == "VB" and "to" in aux and above is not None and above.is_noun:
        if acts_for_state(above):
            # `is the first minister to visit Kenya`
            verb = next((w for w in m.sentence.ancestors(above) if w.is_verb), None)
            return m.at(verb).status if verb is not None else None
        # `a plan for the Minister to visit`, `the chance to visit`
        return "scheduled" if above.lemma in ("plan", "schedule") else "proposed"
    if m.status == "occurred" and m.word.tag == "VB" and _for_somebody(m) and above is not None:
        # `arrangements are being made for the Minister to visit`, `he asked for the Minister to visit`
        made = [*subject(m.sentence, above), *objects(m.sentence, above)]
        return "scheduled" if any(w.lemma in ARRANGED for w in made) else "proposed"
    if (
        m.word.tag == "VBG"
        and m.status == "occurred"
        and any(w.is_verb and "will" in auxiliaries(m.sentence, w) for w in m.sentence.ancestors(m.word))
    ):
        return "scheduled"  # `after visiting Kenya she will go on to Uganda`
    if m.status == "occurred" and m.word.tag == "VBZ" and m.word.lemma in _NEXT_LEG and _not_yet(m):
        return "scheduled"
    if m.firmness == "denied" and _AS_PLANNED.search(m.scene.text, m.sentence.start, m.sentence.end):
        return "cancelled"
    if m.word.lemma in _SETTING_OUT and does_not_come(m):
        return "cancelled"  # `will not travel to Nairobi for the funeral`
    return m.status


def _for_somebody(m: Match) -> bool:
    """Tell an infinitive with a subject of its own: `for the Minister to visit`."""
    marked = any(c.lower == "for" for c in m.sentence.children(m.word, "mark"))
    return marked and not any(w.lower == "first" for w in m.sentence.words)


def _not_yet(m: Match) -> bool:
    """`From here she goes on to Lima`, `flies to Lima today`: in the present tense a leg that is still to come."""
    when = day_told(m.scene, m.sentence, m.word)
    return when is None or m.scene.published is None or bounds(when)[0] >= m.scene.published


def _where_to(m: Match, particles: set[str]) -> tuple[Destination, ...]:
    heads = [m.word, *m.sentence.children(m.word, "prt", "advmod")]
    roles = ("from",) if "back" in particles else WAYS[m.word.lemma]
    if m.word.lemma == "leave" and any(w.lemma in VISIT_NOUNS for w in m.frame.role("for")):
        roles = ("for",)  # `leaves Lima for a visit to Chile`
    heads += [w for w in objects(m.sentence, m.word) if w.lemma in SENT]  # `will lead a delegation to Kenya`
    found = destinations(m.scene, m.sentence, heads, roles)
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
    fillers = [w for role in WAYS[m.word.lemma] for w in m.frame.role(role)]
    if any(w.lower in REALMS for w in fillers) and (realm := the_country(m.scene, m.sentence, fillers)):
        return realm
    stays = length_of(m.sentence, m.word, None) is not None
    if m.word.lemma in _COMING and ("in" in particles or stays or m.word.lemma in ("arrive", "land")):
        story = scene_of_story(m.scene, m.sentence)
        if story is not None and story.country is not None:
            return (Destination(story.country, story),)
    return the_country(m.scene, m.sentence, fillers) or _where_seen(m)


def _landed(m: Match, visitors: Reference) -> tuple[Destination, ...]:
    """Where an airport lies that no list of places knows: in the one other state which the dispatch names."""
    if m.word.lemma not in ("arrive", "land") or not any(w.lower == "airport" for w in m.sentence.words):
        return ()
    named = {mention.code for mention in m.scene.states if mention.form != "organisation"} - set(
        visitors.states
    )
    return (Destination(named.pop()),) if len(named) == 1 else ()


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
