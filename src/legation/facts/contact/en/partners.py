"""Whom a deed is done with, and the nouns for encounters that several rules know."""

from __future__ import annotations

from legation.facts.contact.en.encounters import is_person
from legation.facts.contact.en.formats import MEALS as MEALS
from legation.grammar import Match
from legation.language.words import Word

CHANNELS = frozenset(
    "phone telephone call conversation videoconference teleconference link videoconferencing".split()
)
MEETINGS = MEALS | frozenset(
    "talk talks meeting call conversation summit negotiation discussion phone audience encounter exchange tete-a-tete "
    "videoconference teleconference negotiations consultation conference".split()
)


def with_whom(m: Match) -> list[Word]:
    """Give who the deed is done with: behind its own `with`, or one that the parser hung on something nearer.

    `Discussed the situation in the region with Minister B`: a person, not a thing, is somebody to talk with.
    """
    own = m.frame.role("with")
    if own:
        return own
    head = m.word if m.word.is_verb else m.sentence.head(m.word) or m.word
    for prep in m.sentence.subtree(head):
        if prep.lower == "with" and prep.index > m.word.index:
            people = [w for w in m.sentence.children(prep, "pobj") if is_person(w)]
            between = m.sentence.words[m.word.index + 1 : prep.index]
            if people and not any(w.is_verb and w.tag != "VBN" and w.lemma != "include" for w in between):
                return [w for p in people for w in m.sentence.conjuncts(p)]
    return []
