"""Undertakings wanted of another that are named by nouns: `called for more flights`, `sought help`."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.undertaking.en.deeds import DEED_NOUNS, NO_THINGS, done_to, unsaid
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.requests import to_do
from legation.facts.undertaking.en.sides import asker, counterparts, speakers
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import Frame
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.words import Word

# What one presses another for.
_PRESSING = frozenset("press plead push appeal lobby insist".split())


def _called_for(m: Match) -> Iterator[Draft]:
    """`called for more flights`, `urged restraint`: what is named is proposed to the other side."""
    if unsaid(m):
        return
    by = speakers(m)
    pressing = m.word.lemma in _PRESSING
    role = "on" if m.word.lemma == "insist" else "for"
    nouns = [w for w in m.frame.role(role) if w.is_noun and w.index > m.word.index]
    if role == "on" or m.word.lemma == "appeal":  # `insisted on its view` asks for nothing
        nouns = [w for w in nouns if w.lemma in DEED_NOUNS]
    elif pressing:
        nouns = [w for w in nouns if w.lemma not in NO_THINGS]
    if not by.states or not nouns or m.frame.role("object"):
        return
    to = counterparts(m, by) if len(by.states) == 1 else Reference()
    kind = "request" if pressing and to.states else "proposal"
    yield from undertakings(m, kind, by, to, nouns=nouns, confidence=0.65)


def _sought(m: Match) -> Iterator[Draft]:
    """`sought Togo's help in finding them`, `asked the guest for seeds`: what is asked for is a thing."""
    if m.firmness in ("denied", "hypothetical") or unsaid(m) or any(v.tag != "VBN" for v in to_do(m)):
        return
    wanted = m.word.lemma not in ("ask", "appeal")
    things = m.frame.role("object") if wanted else m.frame.role("for") or _for_of_asked(m)
    nouns = [w for w in things if w.is_noun and w.mention is None and w.lemma not in NO_THINGS]
    giving = [w for n in nouns for w in Frame(m.sentence, n).role("from")]  # `an apology from Togo`
    to = (m.refer("from") or m.scene.refer_all(m.sentence, giving)) if wanted else m.refer("object", "to")
    owners = m.scene.refer_all(m.sentence, [p for w in nouns for p in m.sentence.children(w, "poss")])
    by = asker(m, to or owners)
    aside = m.word.tag == "VBG" and not {"is", "are", "was", "were"} & set(auxiliaries(m.sentence, m.word))
    if set(to.states) & set(by.states) or aside or done_to(m):
        return
    if m.word.lemma == "expect" and not (to.states or owners.states):
        return  # `expects growth`
    to = to or Reference(tuple(s for s in owners.states if s not in by.states)) or counterparts(m, by)
    kind = "request" if to.states and m.word.lemma != "want" else "proposal"
    yield from undertakings(m, kind, by, to, nouns=nouns, confidence=0.6)


def _for_of_asked(m: Match) -> list[Word]:
    """`asked the guest for seeds`: hung on the guest."""
    return [w for asked in m.frame.role("object") for w in Frame(m.sentence, asked).role("for")]


RULES = (
    Rule(
        name="called for",
        kind="undertaking",
        says="A side calls for something to be done, named by a noun.",
        trigger=verb("call_for", "advocate", *(f"{v}_for" for v in _PRESSING), "insist_on"),
        produce=_called_for,
        lists=True,
    ),
    Rule(
        name="sought a thing",
        kind="undertaking",
        says="A side asks for, seeks or wants something of the other, named by a noun.",
        trigger=verb("appeal", "seek", "ask_for", "ask", "solicit", "want", "expect"),
        produce=_sought,
        lists=True,
    ),
)
