"""Where an encounter was: as told, else where the visit or meeting that it belongs to was, else the dateline."""

from __future__ import annotations

import re

from legation.facts.contact.en.days import looks_back
from legation.facts.contact.en.journeys import journey, stay
from legation.facts.dating import TIMING, day_told
from legation.facts.unite import dates_agree
from legation.facts.whereabouts import CONDITIONS, spelt, whereabouts
from legation.grammar import Match
from legation.language.clauses import being_there
from legation.language.parties import Reference
from legation.language.states import capital
from legation.language.words import Sentence
from legation.records import Place
from legation.records.edtf import bounds

_BELOW = frozenset("ccomp xcomp relcl acl pcomp".split())
# What has a place of its own.
_EVENTS = frozenset("summit conference forum exhibition fair congress assembly festival expo".split())
_MARGINS = frozenset("margin sideline fringe".split())
_GIVING = frozenset("host give offer organise organize".split())
_IN = re.compile(r"\b(?:in|at|to)(?: the(?: [A-Z][a-z]+)? (?:city|town|capital) of)? $")


def place(m: Match, when: str | None, parties: Reference) -> Place | None:
    """Give where the encounter was: as told, else where the visit or meeting it belongs to was, else the dateline.

    The dateline counts only for an encounter of the last days, by someone of that country or a guest in it.
    """
    if (told := place_told(m)) is not None:
        return _spelt_out(told)
    setting = m.scene.setting(m.sentence)
    if setting.place is not None and (when is None or setting.when is None or when == setting.when):
        return _spelt_out(setting.place)
    if (before := _last_scene(m, parties)) is not None and not looks_back(m):
        return _spelt_out(before)
    if (
        not looks_back(m)
        and (made := journey(m, parties, "occurred")) is not None
        and made.place is not None
        and dates_agree(made.when, when)
    ):
        return _spelt_out(made.place)
    line, published = m.scene.dispatch.dateline, m.scene.published
    if line is None or published is None or when is None or setting.place is not None:
        return None
    if abs((published - bounds(when)[0]).days) > 2:
        return None
    if (staying := stay(m, parties)) is not None:
        return _spelt_out(staying)
    return Place(spelt(line.place), line.country or m.scene.home)


def place_told(m: Match) -> Place | None:
    """Give where the sentence says that the encounter was."""
    verb = m.word if m.word.is_verb else m.sentence.head(m.word)
    told = whereabouts(m.scene, m.sentence, *(w for w in (m.word, verb) if w is not None))
    if told is None and any(w.lower == "there" and w.dep == "advmod" for w in m.sentence.words):
        told = _there(m)
    return told or _only_city(m, m.sentence)


def set_apart(m: Match) -> bool:
    """Tell whether a day or place of its own sets the encounter apart."""
    return day_told(m.scene, m.sentence, m.word) is not None or place_told(m) is not None


def _last_scene(m: Match, parties: Reference) -> Place | None:
    """Give the last place told before: in the state of one of the two, who is then the host, or of the same story."""
    now = m.scene.setting(m.sentence)
    for sentence in reversed([s for s in m.scene.sentences if s.start < m.sentence.start]):
        then = m.scene.setting(sentence)
        if then.place is not None:
            return then.place if then.place.country in parties.states else None
        if then.when == now.when is not None and (city := _only_city(m, sentence)) is not None:
            return city
    return None


def _only_city(m: Match, sentence: Sentence) -> Place | None:
    """Give the one city that the sentence says something took place in, wherever the parser hung it."""
    found = {
        (place.name, place.country)
        for place in m.scene.places
        if sentence.start <= place.start < sentence.end
        and place.kind in ("city", "capital")
        and place.country is not None
        and _IN.search(m.scene.text, sentence.start, place.start)
        and m.scene.cast.member_at(place.start) is None
        and not _of_another_deed(m, sentence, place.start)
    }
    return Place(*found.pop()) if len(found) == 1 else None


def _of_another_deed(m: Match, sentence: Sentence, start: int) -> bool:
    """Tell whether the place is that of a clause below: `who said that they would open an embassy in Lima`."""
    word = next((w for w in sentence.words if w.start <= start < w.end), None)
    if word is None:
        return False
    deed = m.word if sentence is m.sentence else sentence.root
    chain = {deed.index, *(w.index for w in sentence.ancestors(deed))}
    prep = sentence.head(word)
    event = sentence.head(prep) if prep is not None else None
    verb = next((w for w in sentence.ancestors(word) if w.is_verb), None)
    there = verb is not None and being_there(verb)  # `while attending a summit in Lima`
    beside = event is not None and any(w.lemma in _MARGINS for w in sentence.ancestors(event))
    if event is not None and event.lemma in _EVENTS | CONDITIONS and event.index not in chain:
        return not (there or beside)  # `a theme of the recent summit in Lima`, `the situation in Aleppo`
    if verb is None or verb.index in chain or there:
        return False
    if verb.lemma in TIMING | _GIVING and verb.head == deed.index:
        return False  # `talks planned for May in Lima`, `a dinner hosted by B in Lima`
    aim = verb.dep == "advcl" and verb.tag == "VB"  # `met to clear the road in Lima`
    return aim or verb.dep in _BELOW


def _there(m: Match) -> Place | None:
    before = [p for p in m.scene.places if p.end <= m.word.start and m.word.start - p.end < 300 and p.country]
    return Place(m.scene.quote(before[-1].start, before[-1].end), before[-1].country) if before else None


def _spelt_out(told: Place) -> Place:
    """`the Chinese capital` is Beijing."""
    name = capital(told.country) if told.country and told.name.lower().endswith(" capital") else None
    return Place(name or spelt(told.name), told.country)
