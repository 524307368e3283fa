"""Backing in the forum of states: votes, candidacies, resolutions."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import doer
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.words import Word

_BACKING = frozenset("support back endorse".split())
_MEMBERSHIP = frozenset("membership accession election admission entry".split())
_BACKED = frozenset("candidacy candidature bid nomination candidate application resolution".split())
_VOTES = frozenset("favour favor support".split())


def _voted(m: Match) -> Iterator[Draft]:
    """`voted in favour of the resolution that Peru had tabled`, `voted with Peru's friends`."""
    words = [w for w in m.sentence.subtree(m.word) if w.index > m.word.index]
    by = doer(m)
    named = [s for w in words for s in m.scene.refer(m.sentence, w).states if s not in by.states]
    backing = (
        any(w.lower in _VOTES for w in m.frame.role("in")) or m.frame.role("for") or m.frame.role("with")
    )
    if by.states and backing and len(set(named)) == 1 and m.firmness == "occurred":
        yield from act(m, "support", by.states, named, confidence=0.75)


def _backed(m: Match) -> Iterator[Draft]:
    """`thanked Peru for supporting the Danish candidacy`: a candidacy backed."""
    # That a state supports another's membership is a stance, that it supported it a deed.
    past = m.word.tag in ("VBD", "VBN", "VBG")
    things = [
        w
        for w in m.frame.role("object")
        if (w.lemma in _BACKED and w.lemma != "resolution") or (past and w.lemma in _MEMBERSHIP)
    ]
    by = doer(m)
    thanks = None
    if m.word.tag == "VBG":
        above = m.sentence.head(m.word)
        thanks = m.sentence.head(above) if above is not None and above.lower == "for" else None
        if thanks is not None and thanks.lemma in ("thank", "praise", "commend"):
            by = m.at(thanks).refer("object")
    if len(by.states) == 2 and any(w.lower == "other" for t in things for w in m.sentence.subtree(t)):
        # `supported each other's candidacies`
        yield from act(m, "support", by.states, confidence=0.65)
        return
    to = [s for t in things for s in _whose(m, t) if s not in by.states]
    supposed = any(
        c.lower in ("if", "unless")
        for w in m.sentence.children(m.word, "advcl")
        for c in m.sentence.children(w, "mark")
    )
    if by.states and len(set(to)) == 1 and m.status in ("occurred", "scheduled") and not supposed:
        dated = thanks is None  # what is thanked for was done before
        yield from act(m, "support", by.states, to, actors=by.people, dated=dated, confidence=0.75)


def _backing(m: Match) -> Iterator[Draft]:
    """`expressed its support for Peru's candidacy`."""
    things = [w for w in m.frame.role("for") if w.lemma in _BACKED and w.lemma != "resolution"]
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    by = m.refer("possessive", "of")
    if not by.states and above is not None:
        by = doer(m.at(above))
    to = [s for t in things for s in _whose(m, t) if s not in by.states]
    if above is not None and above.lemma in ("thank", "appreciate", "ask", "seek", "request", "welcome"):
        return
    if by.states and len(set(to)) == 1 and m.firmness in ("occurred", "scheduled"):
        yield from act(m, "support", by.states, to, actors=by.people, confidence=0.7)


def _whose(m: Match, thing: Word) -> tuple[str, ...]:
    states = m.scene.resolver.states_of(m.sentence, thing)
    owner = m.sentence.child(thing, "poss")
    return states or (m.scene.refer(m.sentence, owner).states if owner is not None else ())


RULES = (
    Rule(
        name="voted",
        kind="act",
        says="A state votes for another or for its resolution.",
        trigger=verb("vote"),
        produce=_voted,
    ),
    Rule(
        name="candidacy backed",
        kind="act",
        says="A state supports another's candidacy or bid.",
        trigger=verb(*_BACKING),
        produce=_backed,
    ),
    Rule(
        name="backing",
        kind="act",
        says="A state's support for another's candidacy, told as a noun.",
        trigger=noun("support", "backing", "endorsement"),
        produce=_backing,
    ),
)
