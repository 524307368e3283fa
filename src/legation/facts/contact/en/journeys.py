"""The journey in the course of which an encounter was or is to be: it has that journey's goal, and its days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legation.facts.dating import day_told
from legation.grammar import Match
from legation.language.clauses import Frame
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Place

_NOUNS = frozenset("visit trip tour stay journey".split())
_VERBS = frozenset("visit arrive travel fly come tour".split())
# How many sentences back a journey is still the one being told of.
_BACK = 6
_AHEAD = 2


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey told: when, and where it leads."""

    when: str | None
    place: Place


def journey(m: Match, parties: Reference, status: str) -> Journey | None:
    """Give the journey told last that leads to one of the parties, or is made by one of them."""
    undated: Journey | None = None
    sentences = [m.sentence, *m.scene.resolver.before(m.sentence, _BACK)]
    for sentence in sentences:
        for word, goals, travellers in _journeys(sentence):
            told = firmness(sentence, word)
            if (told == "occurred") != (status == "occurred") or told not in ("occurred", "scheduled"):
                continue
            going = m.scene.refer_all(sentence, travellers)
            for goal in goals:
                place = _goal(m, sentence, goal)
                if place is None or place.country in going.states:
                    continue
                if going.people and not set(going.people) & set(parties.people):
                    continue  # somebody else's journey
                if place.country in parties.states or set(going.people) & set(parties.people):
                    found = Journey(day_told(m.scene, sentence, word), place)
                    if found.when is not None:
                        return found if undated in (None, Journey(None, place)) else undated
                    undated = undated or found
    return undated


def stay(m: Match, parties: Reference) -> Place | None:
    """Give where one of those who met is told nearby to be staying now: `Kim is on a visit to Russia`."""
    after = [s for s in m.scene.sentences if s.start > m.sentence.start and s.words][:_AHEAD]
    for sentence in (*m.scene.resolver.before(m.sentence, _BACK), *after):
        if not sentence.words:
            continue  # not worth a parse
        lasting = sentence.root.tag in ("VBZ", "VBP") or any(
            c.lower in ("is", "are") for c in sentence.children(sentence.root, "aux")
        )
        guests = (
            m.scene.refer_all(sentence, Frame(sentence, sentence.root).role("subject")) if lasting else None
        )
        if guests is None or not set(guests.people) & set(parties.people):
            continue
        for word, goals, _ in _journeys(sentence):
            if firmness(sentence, word) != "occurred":
                continue
            places = [p for p in (_goal(m, sentence, goal) for goal in goals) if p is not None]
            for place in places:
                if place.country in parties.states and place.country not in guests.states:
                    return place
    return None


def _journeys(sentence: Sentence) -> Iterator[tuple[Word, list[Word], list[Word]]]:
    """Yield each journey's word, with where it leads and who makes it."""
    for word in sentence.words:
        if word.mention is not None:
            continue
        frame = Frame(sentence, word)
        if word.is_verb and (word.lemma in _VERBS or (word.lemma == "be" and frame.role("in"))):
            goals = frame.role("to") + frame.role("in") + frame.role("at")
            own = frame.role("object") if word.lemma in ("visit", "tour") else []
            yield word, own + goals, frame.role("subject")
        elif word.is_noun and word.lemma in _NOUNS:
            yield word, frame.role("to") + frame.role("in"), frame.first("subject", "of")


def _goal(m: Match, sentence: Sentence, goal: Word) -> Place | None:
    place = m.scene.place_at(goal)
    if place is not None:
        return place
    country = m.scene.country_at(sentence, goal)
    if country is None or not isinstance(goal.mention, StateMention):
        return None
    return Place(m.scene.quote(goal.start, goal.end), country)
