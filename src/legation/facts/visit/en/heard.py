"""Journeys that no word of a list gives away: the encoder hears in which verb or noun somebody goes abroad."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.delegations import officials, received
from legation.facts.visit.en.carrying import RECEIVING
from legation.facts.visit.en.days import days_of
from legation.facts.visit.en.journeys import (
    WAYS,
    Destination,
    Journey,
    destinations,
    drafts,
    scene_of_story,
)
from legation.facts.visit.en.travellers import with_company
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.grammar import Draft, Match, Rule, heard
from legation.language.parties import Reference
from legation.language.states import ORGANISATIONS

_WHERE = ("object", "to", "in", "into", "at", "for", "through", "on", "of")
_WHOSE = ("possessive", "by", "of")


def _heard(m: Match) -> Iterator[Draft]:
    """`the Danish minister called in at Lima`, `President A's two days in Nairobi`."""
    if m.status is None or m.word.lemma in VISIT_NOUNS or m.word.lemma in WAYS:
        return  # of these words the rules know more
    visitors = _visitors(m)
    if not visitors.people:
        return
    where = destinations(m.scene, m.sentence, [m.word, *m.sentence.children(m.word, "prt", "advmod")], _WHERE)
    if where and all(d.country in visitors.states for d in where):
        return  # `the Qatari minister, who is in Doha`
    # Whoever attends what an organisation holds goes to where it is held.
    where = tuple(d for d in where if d.country not in ORGANISATIONS)
    where = where or _here(m, visitors)
    if where:
        when = days_of(m, m.word, m.word if m.word.is_noun else None, status=m.status)
        yield from drafts(m, Journey(visitors, where, when, m.status, confidence=0.6))


def _visitors(m: Match) -> Reference:
    verb = m.verb
    told = m.refer(*_WHOSE) if m.word.is_noun else Reference()
    if told.people or verb is None:
        return told
    if verb.lemma in RECEIVING:
        return officials(m.scene, m.sentence, received(m.sentence, verb))
    return with_company(m.scene, m.sentence, m.scene.subject_of(m.sentence, verb), verb) or officials(
        m.scene, m.sentence, m.frame.role("object")
    )


def _here(m: Match, visitors: Reference) -> tuple[Destination, ...]:
    """Where the story plays, of which no more is said."""
    there = scene_of_story(m.scene, m.sentence)
    if there is None or there.country is None or there.country in visitors.states:
        return ()
    return (Destination(there.country, there),)


RULES = (
    Rule(
        name="heard as a journey",
        kind="visit",
        says="In a word that no other rule takes up the encoder hears that an office-holder goes to another state.",
        trigger=heard("visit", 0.7),
        produce=_heard,
    ),
)
