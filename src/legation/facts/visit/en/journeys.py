"""What every rule for visits needs: where a journey leads, when it is, of what type, and one draft a host state."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from legation.facts.dating import day_told, to_come
from legation.facts.delegations import of_state, officials, without_residents
from legation.facts.title_words import GATHERINGS
from legation.facts.visit.en.days import finishes
from legation.facts.visit.en.hosts import hosts_of
from legation.facts.visit.en.stays import until_last_day
from legation.facts.visit.en.told_behind import told_behind
from legation.facts.visit.en.tours import days_of_stops
from legation.facts.visit.en.travellers import companions
from legation.facts.whereabouts import spelt
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import Frame, subject
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.states import StateMention, capital, code_of
from legation.language.words import Sentence, Word
from legation.records import Place
from legation.records.edtf import bounds

_TYPES = {
    "state": "state",
    "official": "official",
    "working": "working",
    "friendship": "friendship",
    "friendly": "friendship",
    "goodwill": "friendship",
    "private": "private",
    "transit": "transit",
}
# Of `an official friendship visit` the words that say more than `official` win.
_SAYING_MORE = ("state", "friendship", "goodwill", "friendly", "working", "private", "transit", "official")

# Verbs of going, with the prepositions that lead to where one goes; `` for an object.
WAYS: dict[str, tuple[str, ...]] = {
    "visit": ("object",),
    "tour": ("object",),
    "travel": ("to",),
    "journey": ("to",),
    "fly": ("to", "into", "for"),
    "jet": ("to", "into", "for"),
    "arrive": ("in", "at", "to"),
    "land": ("in", "at"),
    "touch": ("in", "at"),
    "reach": ("object",),
    "depart": ("for", "to", "from"),
    "leave": ("for", "object"),
    "take": ("for", "to"),
    "set": ("for", "to"),
    "embark": ("for", "to"),
    "go": ("to",),
    "come": ("to",),
    "stop": ("in",),
    "transit": ("object", "through", "in"),
    "stay": ("in",),
    "pass": ("through",),
    "return": ("from", "to"),
    "spend": ("in",),
    "lead": ("to",),
    "head": ("to", "for"),
    "proceed": ("to", "for"),
    "continue": ("to",),
    "sail": ("to", "into", "for"),
    "drive": ("to", "into"),
    "cross": ("to", "into"),
    "enter": ("object",),
    "accompany": ("to", "on"),
    "send": ("to",),
    "dispatch": ("to",),
}
_MONTH = 31
# So many characters before `that country` stands which is meant.
_NEAR = 300
_LANDS = frozenset("country nation state destination capital".split())
_BETWEEN_NAMES = frozenset([",", ":", "-LRB-", "-RRB-", "DT", "CD", "HYPH", "NFP"])
# So many words may say of which region the states are that a colon then lists.
_NAMES_A_REGION = 8
_LISTING = frozenset("including namely such as like of and as well the".split())
_LAND = frozenset("country nation capital kingdom republic sultanate emirate principality union".split())
REALMS = frozenset("kingdom republic sultanate emirate principality union".split())


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a journey leads: the host state and the place as precise as told."""

    country: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey as one sentence tells it. noun: its `visit`, whose adjectives give the type."""

    visitors: Reference
    destinations: tuple[Destination, ...]
    when: str | None
    status: str | None
    noun: Word | None = None
    hosts: Reference = field(default_factory=Reference)
    confidence: float = 0.85


def drafts(m: Match, journey: Journey) -> Iterator[Draft]:
    """Yield one draft for each visitor state and host state; nobody visits the own country or a post abroad."""
    visitors = without_residents(_placed(m.scene, journey))
    if journey.visitors.people and not visitors.people:
        return
    status, when = journey.status, journey.when
    lands = {d.country for d in journey.destinations}
    if status in ("occurred", "scheduled") and when is not None and len(lands) == 1:
        when = until_last_day(m, m.word, when, next(iter(lands)))
    if status in ("occurred", "scheduled") and len(lands) == 1 and visitors:
        ended = finishes(m.sentence, m.word, journey.noun)
        when = told_behind(m.scene, m.sentence, visitors, next(iter(lands)), when, status, ended=ended)
    if status == "occurred" and to_come(m.scene, when):
        status = "scheduled"
    if status == "scheduled" and when is not None and _long_past(m.scene, when):
        when = None  # a date of something else
    if status == "scheduled" and when is None:
        when = _whole_trip(m, visitors)
    own = (
        days_of_stops(m.scene, m.sentence, m.word, lands, when, coming=status == "scheduled")
        if len(lands) > 1
        else {}
    )
    if status in ("occurred", "scheduled") and visitors.people:
        visitors += companions(m.scene, m.sentence, visitors)
    for destination in journey.destinations:
        for state in visitors.states:
            if state == destination.country:
                continue
            guests = of_state(visitors, state)
            hosts = journey.hosts + hosts_of(m.scene, m.sentence, guests, destination.country, status)
            yield m.draft(
                when=own.get(destination.country, when),
                status=status,
                states={state, destination.country},
                people=as_people(guests, "visitor") + as_people(of_state(hosts, destination.country), "host"),
                place=destination.place,
                confidence=journey.confidence if guests.people else journey.confidence - 0.1,
                visitor_state=state,
                host_state=destination.country,
                visit_type=visit_type(m.sentence, journey.noun),
            )


def _long_past(scene: Scene, when: str) -> bool:
    return scene.published is not None and (scene.published - bounds(when)[1]).days > _MONTH


def _whole_trip(m: Match, visitors: Reference) -> str | None:
    """Give the dates of the trip that this is a leg of: told before of the same people, to no one state."""
    for sentence in [s for s in m.scene.sentences if s.start < m.sentence.start and s.words][-4:]:
        for word in sentence.words:
            if word.lemma not in WAYS or not word.is_verb:
                continue
            travellers = officials(m.scene, sentence, subject(sentence, word))
            if not set(travellers.people) & set(visitors.people):
                continue
            if destinations(m.scene, sentence, [word], WAYS[word.lemma]):
                continue
            when = day_told(m.scene, sentence, word, coming=True)
            if when is not None and "/" in when:
                return when
    return None


def _placed(scene: Scene, journey: Journey) -> Reference:
    """Give visitors whose state no word tells that of the one other state which the dispatch names."""
    named = {mention.code for mention in scene.states if mention.form != "organisation"}
    others = named - {d.country for d in journey.destinations}
    if len(others) != 1 or len(named) != 2:
        return journey.visitors
    state = next(iter(others))
    people = tuple(
        replace(p, state=state) if p.state is None and p.office else p for p in journey.visitors.people
    )
    return Reference(journey.visitors.named, people)


def visit_type(sentence: Sentence, noun: Word | None) -> str | None:
    """Give the contract's type of the visit from the words before its noun, None where they say nothing."""
    if noun is None:
        return None
    said = {w.lower for c in sentence.children(noun, "amod", "compound", "nmod") for w in sentence.subtree(c)}
    for before in reversed(sentence.words[max(0, noun.index - 4) : noun.index]):
        if before.mention is not None or before.tag in ("IN", "DT", "POS", "PRP$", "VBD", "VBZ"):
            break
        said.add(before.lower)
    # `the first official one since`, told of the visit behind the verb
    verb = sentence.head(noun)
    if noun.dep == "nsubj" and verb is not None and verb.lemma == "be":
        for attribute in sentence.children(verb, "attr"):
            said |= {w.lower for w in sentence.subtree(attribute) if w.index <= attribute.index}
    return next((_TYPES[word] for word in _SAYING_MORE if word in said), None)


def destinations(
    scene: Scene, sentence: Sentence, heads: Iterable[Word], roles: Collection[str]
) -> tuple[Destination, ...]:
    """Give where the words lead: of the first head and role that names a country or a place in one."""
    for head in heads:
        for role in roles:
            seen = head.lemma in ("visit", "tour") and head.is_verb
            found = _places(scene, sentence, Frame(sentence, head).role(role), seen=seen)
            if found:
                return found
        for adverb in sentence.children(head, "advmod", "npadvmod"):
            above = sentence.head(head)
            if adverb.lower == "where" and head.dep == "relcl" and above is not None:
                # `Nairobi, where she arrived on Monday`
                return _places(scene, sentence, [above])
            place = here_or_there(scene, sentence, adverb)
            if place is not None and place.country is not None:
                return (Destination(place.country, place),)
    return ()


def behind(scene: Scene, sentence: Sentence, noun: Word) -> tuple[Destination, ...]:
    """Give where a `to` or `in` shortly behind the noun leads, whatever the parser hung it on."""
    for word in sentence.words[noun.index + 1 : noun.index + 10]:
        if word.lower in ("to", "in") and word.tag in ("IN", "TO"):
            fillers = [w for p in sentence.children(word, "pobj") for w in sentence.conjuncts(p)]
            if found := _places(scene, sentence, fillers):
                return found
        if word.is_verb and word.tag not in ("VBN", "VBG"):
            break
    return ()


def taken_in(scene: Scene, sentence: Sentence, noun: Word) -> tuple[Destination, ...]:
    """Give where a tour leads by its clause: `a tour that takes in Kenya and Uganda`, `covering three states`."""
    for clause in sentence.children(noun, "relcl", "acl"):
        if clause.lemma in ("take", "include", "cover", "comprise") and (
            found := destinations(scene, sentence, [clause], ("to", "in", "object"))
        ):
            return found
    return ()


def named_before(scene: Scene, sentence: Sentence, noun: Word) -> tuple[Destination, ...]:
    """`her two-day Kenya visit`, `Okello's Beijing trip`: a name, not an adjective, right before the noun."""
    before = sentence.words[noun.index - 1] if noun.index else noun
    adjective = isinstance(before.mention, StateMention) and before.mention.form == "demonym"
    if before.head != noun.index or before.dep not in ("compound", "nmod") or adjective:
        return ()
    return _places(scene, sentence, [before])


def _places(
    scene: Scene, sentence: Sentence, fillers: Iterable[Word], *, seen: bool = False
) -> tuple[Destination, ...]:
    """Give the countries that the words name, each once, with its city if one is named: `Bonn, Germany`.

    seen: they are what somebody went to see, which lies in a country: `visited a factory in Trnava`.
    """
    found: dict[str, Destination] = {}
    for filler in fillers:
        for word in _listed(sentence, filler):
            code = scene.country_at(sentence, word)
            if code is None:
                for named in _named_behind(scene, sentence, word):
                    found.setdefault(named.country, named)
                if word.tag in ("NNP", "NNPS") or seen:
                    for land, where in _lying_in(scene, sentence, word):
                        found.setdefault(land, where)
                continue
            place = place_named(scene, sentence, word, code)
            known = found.get(code)
            if known is None or (_is_state(known) and place is not None):
                found[code] = Destination(code, place)
    return tuple(found.values())


def _named_behind(scene: Scene, sentence: Sentence, word: Word) -> Iterator[Destination]:
    """Yield the countries listed behind `several countries, including …`, `three states of Asia: A (3 May), …`."""
    if word.lemma not in _LANDS:
        return
    behind = sentence.words[word.index + 1 :]
    phrase = list(itertools.takewhile(lambda w: w.text != ":" and not w.is_verb, behind))
    led = len(phrase) < min(len(behind), _NAMES_A_REGION)
    for named in behind[len(phrase) :] if led else behind:
        code = scene.country_at(sentence, named)
        if code is not None:
            yield Destination(code, place_named(scene, sentence, named, code))
        elif not (
            named.lower in _LISTING or named.tag in _BETWEEN_NAMES or isinstance(named.mention, DateMention)
        ):
            return


def _lying_in(scene: Scene, sentence: Sentence, word: Word) -> Iterator[tuple[str, Destination]]:
    """Yield the country in which what the word names lies: `Granada in Spain`, `a factory near Trnava`."""
    for lying in Frame(sentence, word).first("in", "near", "outside"):
        code = scene.country_at(sentence, lying)
        if code is not None:
            yield code, Destination(code, place_named(scene, sentence, lying, code))


def _listed(sentence: Sentence, filler: Word) -> list[Word]:
    """Give the word with those of its list, which the parser hangs on it in many ways."""
    result = [filler]
    for word in result:
        # `U.S. air bases` are in no country for being of one.
        gathering = word.mention is None and word.lower in GATHERINGS  # `the Ukraine Recovery Conference`
        named = word.mention is not None or (word.tag in ("NNP", "NNPS") and not gathering)
        roles = ("nmod", "conj", "appos", "compound") if named else ("conj", "appos")
        result += [c for c in sentence.children(word, *roles) if c not in result]
    return sorted(result, key=lambda w: w.index)


def _is_state(destination: Destination) -> bool:
    return destination.place is None or code_of(destination.place.name) == destination.country


def place_named(scene: Scene, sentence: Sentence, word: Word, country: str) -> Place | None:
    """Give the place that the word names, `the Chinese capital` as Beijing."""
    if word.lemma == "capital" and word.mention is None:
        name = capital(country)
        return Place(name, country) if name else None
    return scene.place_at(word)


def here_or_there(scene: Scene, sentence: Sentence, adverb: Word) -> Place | None:
    """Give the place that `here` (the dateline's) or `there` (the one named last before) means."""
    if adverb.lower == "here":
        return dateline(scene)
    if adverb.lower == "there":
        before = [p for p in scene.places if p.end <= adverb.start and p.country is not None]
        near = [p for p in before if adverb.start - p.end < 300]
        if near:
            return Place(scene.quote(near[-1].start, near[-1].end), near[-1].country)
        return scene.setting(sentence).place
    return None


def dateline(scene: Scene) -> Place | None:
    """Give the place that the dispatch is written in, None where it has no dateline or lies nowhere known."""
    line = scene.dispatch.dateline
    if line is None:
        return None
    country = line.country or next(
        (p.country for p in scene.places if p.name.lower() == line.place.lower() and p.country), scene.home
    )
    return Place(spelt(line.place), country) if country else None


def scene_of_story(scene: Scene, sentence: Sentence) -> Place | None:
    """Give where the story takes place: the setting's place, else the dateline's."""
    return scene.setting(sentence).place or dateline(scene)


def the_country(scene: Scene, sentence: Sentence, fillers: Iterable[Word]) -> tuple[Destination, ...]:
    """Give what `the country` or `the capital` means as the end of a journey: the one named last, or the story's."""
    for filler in fillers:
        definite = any(c.lower in ("the", "this", "that") for c in sentence.children(filler, "det"))
        if filler.lemma not in _LAND or filler.mention is not None or not definite or filler.tag == "NNS":
            continue
        if any(sentence.children(filler, "prep", "amod", "compound", "poss", "relcl")):
            return ()
        if filler.lower in REALMS and filler.text[0].isupper() and scene.home is not None:
            return (Destination(scene.home),)  # `the Kingdom` of those who write so is their own
        if any(c.lower == "that" for c in sentence.children(filler, "det")):
            last = [m.code for m in scene.states_between(max(0, filler.start - _NEAR), filler.start)]
            return (Destination(last[-1]),) if last else ()
        before = [s for s in scene.sentences if s.start < sentence.start][-2:]
        for told in reversed(before):
            named = {m.code for m in scene.states_between(told.start, told.end) if m.form == "name"}
            if len(named) == 1:
                return (Destination(named.pop()),)
        story = scene_of_story(scene, sentence)
        if story is not None and story.country is not None:
            return (Destination(story.country, story),)
    return ()
