"""Rules for the presentation of credentials in English dispatches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.credentials.en.envoys import envoys_listed, envoys_named, is_envoy, states_behind
from legation.facts.credentials.en.receiving import receiver_of, receiving_state
from legation.facts.deeds import status_of_deed
from legation.grammar import Draft, Match, Rule, noun
from legation.language.words import Word
from legation.records import Person

_GIVING = frozenset("present hand submit tender deliver give offer pass transmit".split())
_TAKING = frozenset("receive accept take get".split())
_HANDING = frozenset("presentation submission handover delivery acceptance reception".split())
_CREDENCE = re.compile(
    r"\b(?:credence|credentials?|letters?\s+of\s+(?:credence|commission))\b", re.IGNORECASE
)
_CEREMONY = frozenset("ceremony presentation event".split())


def _presented(m: Match) -> Iterator[Draft]:
    """`presented his credentials to President A`, `A received the credentials of B`."""
    deed = _deed(m)
    if deed is None:
        return
    at = m.at(deed)
    # `the envoys came to the palace to hand over their letters` tells of what they did.
    status = at.status if deed.is_verb else status_of_deed(m.sentence, deed)
    if status not in ("occurred", "scheduled", "cancelled"):
        return
    taking = deed.lemma in _TAKING
    named = envoys_named(m, at, taking=taking)
    envoys = list(dict.fromkeys([*named, *envoys_listed(m, named)]))
    envoys = envoys or states_behind(m)
    receiver = receiver_of(m, at, taking=taking, envoys=envoys)
    receiving = receiving_state(m, at, receiver, envoys)
    if receiving is None:
        return
    received_by = (
        (Person(receiver.name, receiver.office, receiver.state or receiving, "receiver"),) if receiver else ()
    )
    when, place = at.when(), at.place()
    for envoy in envoys:
        sending = envoy.state or _other_state(m, receiving, len(envoys))
        if sending is None or sending == receiving:
            continue
        people = (Person(envoy.name, envoy.office, sending, "envoy"),) if envoy.name else ()
        yield m.draft(
            when=when,
            status=status,
            states={sending, receiving},
            people=people + received_by,
            place=place,
            confidence=0.9 if envoy.state else 0.7,
            sending_state=sending,
            receiving_state=receiving,
        )


def _deed(m: Match) -> Word | None:
    """The verb or noun of handing over that carries the letters; None where the letters are others."""
    subtree = m.scene.text[m.word.start : max(w.end for w in m.sentence.subtree(m.word))]
    if m.word.lemma in ("letter", "copy", "copies") and not _CREDENCE.search(subtree):
        return _his_letters_handed(m)
    verbs = [w for w in m.sentence.ancestors(m.word) if w.is_verb]
    for above in m.sentence.ancestors(m.word):
        if above.is_verb and above.lemma in _GIVING | _TAKING:
            return above
        if above.lemma in _HANDING or (above.lemma in _CEREMONY and m.word.dep in ("compound", "nmod")):
            handed = next((v for v in verbs if v.lemma in _GIVING | _TAKING), None)
            return handed or above
    return None


def _his_letters_handed(m: Match) -> Word | None:
    """The verb of `the envoy handed copies of his letters to the ministry`: such letters are credentials."""
    own = any(c.lower in ("his", "her", "their") for c in m.sentence.children(m.word, "poss"))
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if m.word.lemma != "letter" or not own or verb is None or verb.lemma not in _GIVING:
        return None
    people = m.scene.refer_all(m.sentence, m.at(verb).frame.role("subject")).people
    received = m.at(verb).frame.role("to") or m.frame.role("to")
    return verb if received and people and all(is_envoy(p) for p in people) else None


def _other_state(m: Match, receiving: str, count: int) -> str | None:
    """The sending state of the one envoy whose own is not told: the other of the two that the dispatch names."""
    if count != 1 or receiving not in m.scene.dyad:
        return None
    others = [state for state in m.scene.dyad if state != receiving]
    return others[0] if others else None


RULES = (
    Rule(
        name="credentials presented",
        kind="credentials",
        says="An envoy presents letters of credence or copies of them, or they are received.",
        trigger=noun("credential", "credentials", "credence", "letter", "copy"),
        produce=_presented,
    ),
)
