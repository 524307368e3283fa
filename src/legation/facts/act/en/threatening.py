"""Threats and warnings against another state."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import counterpart, doer, opposite
from legation.grammar import Draft, Match, Rule, verb
from legation.language.modality import auxiliaries
from legation.language.states import StateMention

_PRICE = frozenset(
    "consequence consequences retaliation retaliate price reprisal reprisals countermeasure response respond strike "
    "repercussion punish punishment revenge".split()
)


def _threatened(m: Match) -> Iterator[Draft]:
    """`threatened to close the strait to Danish ships`, `warned Denmark of consequences`."""
    by = doer(m)
    if len(by.states) != 1 or m.firmness in ("denied", "hypothetical"):
        return
    to = tuple(s for s in m.refer("object").states if s not in by.states)
    if m.word.lemma != "threaten" and not (to and m.word.lemma == "warn") and not _of_a_price(m):
        to = counterpart(m, by.states) if _of_own_deed(m, by.states) else ()
    else:
        to = to or _named_below(m, by.states)
        if not to and _of_a_measure(m):
            to = counterpart(m, by.states)
    if len(to) == 1:
        yield from act(m, "threat", by.states, to, actors=by.people, confidence=0.7)


def _of_a_price(m: Match) -> bool:
    below = [w for w in m.sentence.subtree(m.word) if w.index > m.word.index]
    return any(w.lemma in _PRICE or w.lower in _PRICE for w in below)


def _of_a_measure(m: Match) -> bool:
    """Tell a threat of one's own steps, which goes to the other side: `threatened to take further measures`."""
    taken = [w for v in m.frame.role("complement") for w in m.sentence.children(v, "dobj")]
    return any(w.lemma in ("measure", "step", "action", "countermeasure") for w in taken)


def _of_own_deed(m: Match, by: tuple[str, ...]) -> bool:
    """Tell a warning of what the state itself may do: `warned that Peru would review its licences`."""
    for clause in m.sentence.children(m.word, "ccomp"):
        if {"may", "might", "will", "would", "could"} & set(auxiliaries(m.sentence, clause)):
            return m.at(clause).refer("subject").states == by
    return False


def _named_below(m: Match, by: tuple[str, ...]) -> tuple[str, ...]:
    """Give the states that the words of the threat name, else whom `it` and `they` mean in them."""
    below = [w for w in m.sentence.subtree(m.word) if w.index > m.word.index]
    named = [
        w.mention.code for w in below if isinstance(w.mention, StateMention) and w.mention.code not in by
    ]
    if named:
        return tuple(dict.fromkeys(named))
    pronouns = [w for w in below if w.lower in ("it", "they")]
    meant = tuple(s for w in pronouns for s in m.scene.refer(m.sentence, w).states if s not in by)
    other = opposite(m, *by) if pronouns and not meant else None
    return (other,) if other is not None else meant


RULES = (
    Rule(
        name="threatened",
        kind="act",
        says="A side threatens another state or warns it of consequences.",
        trigger=verb("threaten", "warn", "vow", "swear"),
        produce=_threatened,
    ),
)
