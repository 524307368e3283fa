"""Encounters that no word of a list gives away: the encoder hears in which verb or noun two sides speak."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.contact.en.encounters import encounters, is_person, is_sitting
from legation.facts.contact.en.messages import is_carried, writes, written
from legation.facts.contact.en.partners import partners, with_whom
from legation.facts.contact.en.told_by_verb import at_the_airport
from legation.facts.contact.shape import HEARD
from legation.facts.delegations import officials
from legation.grammar import Draft, Match, Rule, heard
from legation.language.parties import Reference

_TO_WHOM = ("object", "to", "from", "by", "for")
_WHOSE = ("between", "among", "of", "possessive")


def _heard(m: Match) -> Iterator[Draft]:
    """`two hours behind closed doors with Minister B`, `A's first brush with B`."""
    if is_sitting(m) or at_the_airport(m) or _summons(m) or is_carried(m):
        return
    one = _doers(m)
    other = _others(m, one)
    if writes(m):
        yield from written(m, one, other)
        return
    if len((one + other).states) < 2:
        one, other = _all_named(m), Reference()
    if (one + other).people:
        yield from encounters(m, one, other, confidence=0.6)


def _summons(m: Match) -> bool:
    """`brought in the deputy chief of mission after the minister laid claim`: the sentence tells of a summons."""
    return any(
        w.lemma == "summon"
        or (w.lemma in ("call", "bring") and any(is_person(p) for p in m.at(w).frame.role("in")))
        for w in m.sentence.words
    )


def _doers(m: Match) -> Reference:
    told = m.refer(*_WHOSE) if m.word.is_noun else Reference()
    if told or m.verb is None:
        return told
    return officials(m.scene, m.sentence, m.scene.subject_of(m.sentence, m.verb))


def _others(m: Match, one: Reference) -> Reference:
    if len(one.states) > 1:
        return Reference()
    for words in (with_whom(m), *(m.frame.role(role) for role in _TO_WHOM)):
        found = partners(m, words, one)
        if set(found.states) - set(one.states):
            return found
    return Reference()


def _all_named(m: Match) -> Reference:
    """Everybody whom the sentence names, where they are of two states, save those for whom somebody speaks."""
    for_others = [w for w in m.sentence.words if w.lemma == "behalf" for w in m.at(w).frame.role("of")]
    absent = m.scene.refer_all(m.sentence, for_others).people
    people = tuple(p for p in m.scene.people_in(m.sentence) if p.state and p not in absent)
    return Reference((), people) if len({p.state for p in people}) == 2 else Reference()


RULES = (
    Rule(
        name=HEARD,
        kind="contact",
        says="In a word that no other rule takes up the encoder hears that people of two states meet or speak.",
        trigger=heard("contact", 0.85),
        produce=_heard,
    ),
)
