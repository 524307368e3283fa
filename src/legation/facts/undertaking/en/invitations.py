"""Invitations: made, handed over, accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.undertaking.en.deeds import BUSINESS, says_no
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import asker, counterparts, speakers
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.parties import Reference
from legation.language.words import Word


def _invited(m: Match) -> Iterator[Draft]:
    """`invited Moraru to make a state visit`."""
    if m.firmness in ("denied", "hypothetical"):
        return
    by = speakers(m)
    to = m.refer("object")
    verbs = [v for v in m.frame.role("complement") if v.tag == "VB"]
    nouns = [] if verbs else _occasions(m)
    if any(w.lemma == "ministry" for w in m.frame.role("to")):
        return  # `was invited to the ministry`: summoned there
    by = _hosts(m, by or asker(m, to), verbs)
    guests = m.frame.role("object")
    if guests and all(w.lemma in BUSINESS for w in guests):
        # `invited firms to invest`: third parties
        yield from undertakings(m, "proposal", by, Reference(), verbs=verbs, confidence=0.8)
        return
    if guests and not to:
        to = counterparts(m, by)  # `invited the coast guard to send cadets`
    to = _apart(to, by)
    if by and to:
        yield from undertakings(m, "invitation", by, to, verbs=verbs, nouns=nouns, confidence=0.9)


def _occasions(m: Match) -> list[Word]:
    """Give what somebody is invited to: `to Lima`, `for a state visit`, `as guest of honour`."""
    to = [w for w in m.frame.role("to") if w.is_noun or w.mention is not None]
    return to or [
        w for role in ("for", "on", "as") for w in m.frame.role(role) if w.is_noun and w.mention is None
    ]


def _invitation(m: Match) -> Iterator[Draft]:
    """`extended the President's invitation to Moraru to pay an official visit`."""
    above = m.sentence.head(m.word)
    if m.word.dep == "pobj" and above is not None and above.lower in ("at", "on", "upon"):
        return  # `came at the invitation of`: taken up already
    verbs = [v for v in m.frame.role("complement") if v.tag == "VB"]
    if not verbs and above is not None and above.is_verb and m.word.dep in ("dobj", "nsubjpass"):
        verbs = [v for v in m.sentence.children(above, "xcomp", "advcl") if v.tag == "VB"]
    accepted = above is not None and above.lemma in ("accept", "receive")
    events = [w for w in m.frame.role("for") if w.is_noun and w.mention is None]
    nouns = events if not verbs and m.word.dep == "dobj" else []
    if accepted and above is not None and above.lemma == "accept" and not verbs and not nouns:
        # `accepted an invitation to Bridgetown`
        nouns = [w for w in m.frame.role("to") if m.scene.country_at(m.sentence, w) is not None]
    if above is None or not (verbs or nouns) or says_no(m.sentence, above):
        return
    if accepted:
        to = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
        by = m.refer("from", "of", "by", "possessive") or counterparts(m, to)
    else:
        to = m.refer("to") or counterparts(m, m.refer("possessive", "of", "from", "subject"))
        by = m.refer("possessive", "of", "from", "subject")
    by = _hosts(m, by, verbs)
    if by and not set(to.states) & set(by.states):
        yield from undertakings(m, "invitation", by, to, verbs=verbs, nouns=nouns, confidence=0.85)


def _apart(guests: Reference, hosts: Reference) -> Reference:
    """Leave out of `the four leaders` whoever of them invites."""
    named = tuple(s for s in guests.named if s not in hosts.states)
    return Reference(named, tuple(p for p in guests.people if p.state not in hosts.states))


def _hosts(m: Match, by: Reference, verbs: list[Word]) -> Reference:
    """Whoever invites does so for the country that the guest shall come to."""
    countries = {
        code
        for verb_ in verbs
        for word in m.sentence.subtree(verb_)
        if word.index > verb_.index and (code := m.scene.country_at(m.sentence, word))
    }
    if len(countries) != 1 or countries <= set(by.states):
        return by
    home = next(iter(countries))
    return Reference((home,), tuple(replace(p, state=home) for p in by.people if len(by.people) == 1))


RULES = (
    Rule(
        name="invited",
        kind="undertaking",
        says="Somebody invites somebody of another state.",
        trigger=verb("invite"),
        produce=_invited,
        lists=True,
    ),
    Rule(
        name="invitation handed over",
        kind="undertaking",
        says="An invitation to come is extended, conveyed or accepted.",
        trigger=noun("invitation"),
        produce=_invitation,
        lists=True,
    ),
)
