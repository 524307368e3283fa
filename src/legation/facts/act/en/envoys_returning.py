"""Envoys that a state sends back to their post, as relations mend: the contrary of a recall."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.mood import is_promised
from legation.facts.act.en.parties import Envoys, doer, envoys, opposite
from legation.grammar import Draft, Match, Rule, verb

_SENDING = ("return", "send_back", "send", "reinstate", "reappoint", "restore", "exchange")
_BACK = frozenset(["back"])
_TO_WORK = frozenset("post posts job duty duties embassy".split())


def sends_own(m: Match) -> Envoys | None:
    """Give the envoy whom a state sends or takes back itself: `sent its ambassador back to Lima`."""
    sent = envoys(m, m.frame.role("object"))
    return sent if sent is not None and set(sent.states) == set(doer(m).states) else None


def _sent_back(m: Match) -> Iterator[Draft]:
    """`Chile returned its ambassador to Lima`, `Chile and Peru exchanged ambassadors`."""
    if is_promised(m):
        return
    if m.word.lemma == "exchange":
        sides = doer(m).states
        if len(sides) == 2 and any(w.lemma in ("ambassador", "envoy") for w in m.frame.role("object")):
            yield from act(m, "other", sides, adverse=False, confidence=0.75)
        return
    particles = {c.lower for c in m.sentence.children(m.word, "advmod", "prt")}
    sent = sends_own(m) if m.word.lemma != "send" or particles & _BACK else None
    if sent is not None:
        yield from _back(m, sent)


def _went_back(m: Match) -> Iterator[Draft]:
    """`the ambassador of Chile returned to his post in Lima`, `is back at his post`."""
    there = m.word.lemma == "be"
    if there and not any(c.lower == "back" for c in m.sentence.children(m.word, "advmod", "prt", "acomp")):
        return
    places = [
        f for part in (m.word, *m.sentence.children(m.word, "advmod")) for f in m.at(part).frame.role("at")
    ]
    if any(f.lemma in _TO_WORK for f in (places if there else m.frame.role("to"))):
        went = envoys(m, m.frame.role("subject"))
        if went is not None:
            yield from _back(m, went)


def _back(m: Match, sent: Envoys) -> Iterator[Draft]:
    where = [m.scene.country_at(m.sentence, f) for role in ("to", "in") for f in m.frame.role(role)]
    host = sent.host or next((c for c in where if c), None) or opposite(m, *sent.states)
    if host is not None and host not in sent.states and len(sent.states) == 1:
        yield from act(m, "other", sent.states, [host], adverse=False, confidence=0.75)


RULES = (
    Rule(
        name="envoy sent back",
        kind="act",
        says="A state sends its envoy back to his post, or two exchange ambassadors again.",
        trigger=verb(*_SENDING),
        produce=_sent_back,
    ),
    Rule(
        name="envoy went back",
        kind="act",
        says="An envoy returns to the post abroad.",
        trigger=verb("return", "come", "go", "resume", "be"),
        produce=_went_back,
    ),
)
