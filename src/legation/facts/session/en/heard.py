"""Sittings that no rule holds to be told: the encoder hears in which verb or noun a mechanism sits."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.session.en.afterwards import told_after
from legation.facts.session.en.making import drafts
from legation.facts.session.en.sittings import Sitting, sittings
from legation.facts.session.en.told import governing, is_habit
from legation.grammar import Draft, Match, Rule, heard
from legation.language.modality import phrasal
from legation.language.parties import Reference
from legation.language.words import Sentence

_FOUNDING = frozenset("establish create found form institute constitute".split())


def _heard(m: Match) -> Iterator[Draft]:
    """`the commission, back at the table after six years, …`."""
    for sitting in sittings(m.scene, m.sentence):
        if not _meant(m, sitting) or is_habit(m.sentence, sitting.deed) or _is_set_up(m.sentence, sitting):
            continue
        at = m.at(sitting.deed)
        parties = None
        if sitting.gathering:
            people = tuple(p for p in m.scene.people_in(m.sentence) if p.state)
            parties = Reference((), people)
            if not people:
                continue
        later = told_after(m.scene, m.sentence, sitting)
        for draft in drafts(at, sitting, parties, confidence=0.6):
            yield later.complete(draft)


def _is_set_up(sentence: Sentence, sitting: Sitting) -> bool:
    """Tell `set up a council in May`: a body that begins to be has not sat by that."""
    verb, role = governing(sentence, sitting.deed)
    founding = verb is not None and (verb.lemma in _FOUNDING or phrasal(sentence, verb) == "set_up")
    return founding and role == "object" and sitting.ordinal is None


def _meant(m: Match, sitting: Sitting) -> bool:
    """Tell whether the word is the sitting's noun or governs it."""
    return m.word is sitting.deed or m.word in m.sentence.ancestors(sitting.deed)


RULES = (
    Rule(
        name="heard as a sitting",
        kind="session",
        says="Of a mechanism that no other rule holds to sit the encoder hears that it does.",
        trigger=heard("session", 0.7),
        produce=_heard,
    ),
)
