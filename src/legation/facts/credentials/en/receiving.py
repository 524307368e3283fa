"""Who receives credentials, and for which state."""

from __future__ import annotations

from legation.facts.credentials.en.envoys import Envoy, is_envoy
from legation.grammar import Match
from legation.language.people import CastMember
from legation.language.words import Word

# `to the Government of Australia`, `to the Court of St James's`
_COURTS = frozenset("government court state republic kingdom authority authorities people shah king".split())


_SEVERAL = 2


def receiver_of(m: Match, at: Match, *, taking: bool, envoys: list[Envoy]) -> CastMember | None:
    """Give the person who receives: subject of `received`, or to whom the letters are presented."""
    names = {envoy.name for envoy in envoys}
    words = at.frame.role("subject") if taking else at.frame.role("to") or m.frame.role("to")
    words = words or at.frame.role("dative") or at.frame.role("object")
    meant = [p for p in m.scene.refer_all(m.sentence, words).people if p.name not in names]
    there = [p for w in m.sentence.words if (p := getattr(w.mention, "member", None)) is not None]
    return next((p for p in (*meant, *there) if not is_envoy(p) and p.name not in names), None)


def receiving_state(m: Match, at: Match, receiver: CastMember | None, envoys: list[Envoy]) -> str | None:
    """Give the state to which the envoys are accredited: the receiver's, else as the dispatch shows it."""
    sending = {envoy.state for envoy in envoys}
    # Of many envoys one whose own state is not told may be taken for one of the receiver's.
    foreign = receiver is not None and (receiver.state not in sending or len(sending) > _SEVERAL)
    if receiver is not None and receiver.state is not None and foreign:
        return receiver.state
    named = m.scene.refer_all(m.sentence, at.frame.role("to") or m.frame.role("to"))
    if named.state is not None and named.state not in sending:
        return named.state
    courts = [w for w in (*at.frame.role("to"), *m.frame.role("to")) if w.lemma in _COURTS]
    owner = _owner(m, courts)
    if owner is not None:
        return owner
    accredited = {envoy.accredited_to for envoy in envoys if envoy.accredited_to}
    if len(accredited) == 1:
        return accredited.pop()
    place = m.place()
    if place is not None and place.country is not None and place.country not in sending:
        return place.country
    if m.scene.home is not None and m.scene.home not in sending:
        return m.scene.home
    rest = [state for state in m.scene.dyad if state not in sending]
    return rest[0] if len(rest) == 1 and len(sending - {None}) == 1 else None


def _owner(m: Match, words: list[Word]) -> str | None:
    for word in words:
        states = m.scene.resolver.states_of(m.sentence, word)
        if len(states) == 1:
            return states[0]
    return None
