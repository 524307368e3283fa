"""Who and what goes back or is exchanged: prisoners, remains, artefacts, students."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.mood import mood
from legation.facts.act.en.parties import doer, meant, towards
from legation.facts.act.en.things import SENT_PEOPLE
from legation.grammar import Draft, Match, Rule, noun, verb

_RETURNING = frozenset("return repatriate exchange swap release hand transfer send extradite free".split())
_RETURNED = frozenset(
    "prisoner captive hostage fisherman remains body serviceman soldier detainee artefact artifact "
    "antiquity inmate fugitive relic fighter pow".split()
)
# What these tell is no exchange: those set free go their own way, those extradited to a court.
_ONE_WAY = frozenset("extradite release free".split())
_IN_HANDS = frozenset("captured detained convicted jailed imprisoned arrested stolen looted".split())


def _returned(m: Match) -> Iterator[Draft]:
    """`sent home five captured servicemen`, `the two states exchanged prisoners`."""
    things = [w for w in m.frame.role("object") if w.lemma in _RETURNED]
    if m.word.lemma == "extradite":
        things = m.frame.role("object")
    if not things and m.word.lemma in (
        "return",
        "repatriate",
        "send",
        "extradite",
        "release",
        "free",
        "hand",
    ):
        things = [
            w
            for w in m.frame.role("object")
            if any(c.lower in _IN_HANDS for c in m.sentence.children(w)) or w.lemma == "fisherman"
        ]
    by = doer(m)
    if not things or not by.states:
        return
    if m.word.lemma == "send" and not any(c.lower in ("home", "back") for c in m.sentence.children(m.word)):
        return
    if m.word.lemma in ("exchange", "swap", "trade"):
        other = m.refer("with").states
        sides = (*by.states, *other)
        if len(set(sides)) > 1:
            yield from act(m, "exchange", sides, confidence=0.8)
        return
    to = [s for w in m.frame.role("to") for s in meant(m, w) if s not in by.states]
    to = (
        to or [s for t in things for s in m.scene.resolver.states_of(m.sentence, t) if s not in by.states][:1]
    )
    if to and by.states:
        kind = "other" if m.word.lemma in _ONE_WAY else "exchange"
        yield from act(m, kind, by.states, to, adverse=False, confidence=0.75)


def _swap(m: Match) -> Iterator[Draft]:
    """`a prisoner swap between Peru and Chile`, `the exchange of students with Peru`."""
    below = {w.lemma for w in m.sentence.subtree(m.word)}
    if not below & (_RETURNED | SENT_PEOPLE) or mood(m, "exchange") is None:
        return
    sides = list(towards(m, [m.word], ("between", "with"), ()))
    if len(sides) == 1:
        above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
        sides += doer(m.at(above)).states if above is not None else ()
    if not sides and len(m.scene.dyad) == 2:
        sides = list(m.scene.dyad)
    if len(set(sides)) == 2:
        yield from act(m, "exchange", sides, confidence=0.7)


RULES = (
    Rule(
        name="people returned",
        kind="act",
        says="Prisoners, remains or artefacts go back, or are exchanged.",
        trigger=verb(*_RETURNING),
        produce=_returned,
    ),
    Rule(
        name="swap",
        kind="act",
        says="A swap of prisoners or an exchange of students, told as a noun.",
        trigger=noun("swap", "exchange"),
        produce=_swap,
        doubted=True,
    ),
)
