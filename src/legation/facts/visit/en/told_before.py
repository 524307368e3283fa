"""The journey told before that `the visit`, `that trip` and `his two-day stay` mean."""

from __future__ import annotations

from dataclasses import dataclass

from legation.facts.dating import length_of
from legation.facts.delegations import officials
from legation.facts.visit.en.carrying import carriers_of, framed_verb, owner_of, visitors_of
from legation.facts.visit.en.days import days_of, finishes
from legation.facts.visit.en.journeys import WAYS, Destination, behind, destinations
from legation.facts.visit.en.noun_status import PAST, status_of
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.grammar import Match
from legation.language.clauses import subject
from legation.language.dates import anchor, ending
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, days

# `The last visit` is another one than the visit told before.
_ANOTHER = frozenset(
    "last previous first second third earlier next further future return other another".split()
)
_ANYBODY = Reference()


@dataclass(frozen=True, slots=True)
class ToldBefore:
    """A journey told earlier in the text, and the word that told it."""

    visitors: Reference
    destinations: tuple[Destination, ...]
    match: Match
    status: str | None

    def lasting(self, m: Match, noun: Word) -> str | None:
        """Give its days where only the length is new: `her three-day stay` of the journey that began on Monday."""
        length = length_of(m.sentence, noun, noun)
        if length is None or self.status == "proposed":
            return None
        word = self.match.word
        known = word if word.is_noun else None
        day = days_of(self.match, word, known, status=self.status)
        if day is None or days(day) > 1:
            return None
        return (ending if finishes(self.match.sentence, word, known) else anchor)(length, bounds(day)[0])


def journey_meant(m: Match) -> ToldBefore | None:
    """Give the journey told last before that the noun of the match means, of the same traveller if one is named."""
    scene, sentence, noun = m.scene, m.sentence, m.word
    known = any(
        c.lower in ("the", "this", "that", "his", "her", "their")
        for c in sentence.children(noun, "det", "poss")
    )
    if not known or {c.lower for c in sentence.children(noun, "amod")} & _ANOTHER:
        return None
    return last_told(m, noun.index, owner_of(scene, sentence, noun))


def last_told(m: Match, index: int, traveller: Reference = _ANYBODY) -> ToldBefore | None:
    """Give the journey told last before the word of that index, of the traveller if one is given."""
    earlier = [s for s in m.scene.sentences if s.start < m.sentence.start and s.words]
    for told in (m.sentence, *reversed(earlier)):
        for word in reversed(told.words[:index] if told is m.sentence else told.words):
            found = _told(m, told, word)
            if found is not None and (not traveller or set(traveller.people) & set(found.visitors.people)):
                return found
    return None


def is_announced(m: Match, visitors: Reference, where: tuple[Destination, ...]) -> bool:
    """Tell whether the journey was told before as one to come: `welcomed the visit` of the trip announced above."""
    if any(c.lower in PAST for c in m.sentence.children(m.word, "amod")):
        return False
    known = last_told(m, m.word.index, Reference((), visitors.people))
    if known is None or known.status != "scheduled" or not set(known.visitors.states) & set(visitors.states):
        return False
    return {d.country for d in where} <= {d.country for d in known.destinations}


def _told(m: Match, sentence: Sentence, word: Word) -> ToldBefore | None:
    scene: Scene = m.scene
    match = Match(m.rule, scene, sentence, word)
    if word.is_verb and (word.lemma in WAYS or word.lemma == "be"):
        visitors = officials(scene, sentence, subject(sentence, word))
        roles = WAYS.get(word.lemma, ("in",))
        where = destinations(scene, sentence, [word, *sentence.children(word, "prt")], roles)
        status = match.status
    elif word.is_noun and word.lemma in VISIT_NOUNS:
        carriers = carriers_of(sentence, word)
        visitors = visitors_of(scene, sentence, word, carriers, framed_verb(sentence, word))
        where = destinations(scene, sentence, carriers, ("to", "in")) or behind(scene, sentence, word)
        status = status_of(match, carriers)
    else:
        return None
    where = tuple(d for d in where if d.country not in visitors.states)
    return ToldBefore(visitors, where, match, status) if visitors.people and where else None
