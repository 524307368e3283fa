"""Rules for the presentation of credentials in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.grammar import Draft, Match, Rule, noun
from legation.grammar.match import as_people
from legation.language.people import CastMember
from legation.language.scene import Reference
from legation.language.words import Sentence
from legation.records import Person

_GIVING = frozenset("present hand submit tender deliver give offer".split())
_TAKING = frozenset("receive accept take get".split())
_ENVOYS = (
    "ambassador",
    "high commissioner",
    "nuncio",
    "envoy",
    "head of mission",
    "chargé",
    "representative",
)


def _presented(m: Match) -> Iterator[Draft]:
    """`presented his credentials to President A`, `A received the credentials of B`."""
    if m.status is None or (m.word.lemma in ("letter", "copy") and not _of_credence(m)):
        return
    verb_ = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    verbs = [w for w in m.sentence.ancestors(m.word) if w.is_verb and w.lemma in _GIVING | _TAKING]
    handing = verbs[0] if verbs else verb_
    if handing is None:
        return
    at = m.at(handing)
    if handing.lemma in _TAKING:
        receiver, envoys = (
            at.refer("subject"),
            m.refer("of", "from", "possessive") or at.refer("from", "of", "object"),
        )
    else:
        envoys, receiver = at.refer("subject"), at.refer("to") or m.refer("to")
    # Whoever is an ambassador is the envoy, however the clause was parsed.
    there = [p for w in m.sentence.words if (p := getattr(w.mention, "member", None)) is not None]
    people = [p for p in dict.fromkeys([*envoys.people, *there]) if _is_envoy(p)]
    people += _listed(m)
    chief = next((p for p in (*receiver.people, *there) if not _is_envoy(p)), None)
    receiving = _receiving(m, receiver, chief, people)
    if receiving is None:
        return
    receivers = (Person(chief.name, chief.office, chief.state or receiving, "receiver"),) if chief else ()
    for envoy in dict.fromkeys(people):
        if envoy.state is None or envoy.state == receiving:
            continue
        yield from _fact(m, envoy.state, receiving, as_people(Reference((), (envoy,)), "envoy") + receivers)
    if not people:
        for sending in envoys.states:
            if sending != receiving:
                yield from _fact(m, sending, receiving, receivers)


def _fact(m: Match, sending: str, receiving: str, people: tuple[Person, ...]) -> Iterator[Draft]:
    yield m.draft(
        when=m.when(),
        status=m.status,
        states={sending, receiving},
        people=people,
        place=m.place(),
        confidence=0.9,
        sending_state=sending,
        receiving_state=receiving,
    )


def _of_credence(m: Match) -> bool:
    return any(w.lemma in ("credence", "credential", "credentials") for w in m.sentence.subtree(m.word))


def _is_envoy(person: CastMember) -> bool:
    offices = [person.office or "", *(o.office for o in person.offices)]
    return any(title in office.lower() for office in offices for title in _ENVOYS)


def _listed(m: Match) -> list[CastMember]:
    """Ambassadors in the sentences that follow, as long as they only list: `They are A of B, C of D`."""
    found: list[CastMember] = []
    if not any(
        w.lemma in ("ambassador", "envoy", "commissioner", "head") and w.tag == "NNS"
        for w in m.sentence.words
    ):
        return found
    for sentence in m.scene.sentences:
        if sentence.start <= m.sentence.start:
            continue
        envoys = [p for p in m.scene.people_in(sentence) if _is_envoy(p) or not p.office]
        if len(envoys) < 1 or not _lists(m.scene.people_in(sentence), sentence):
            break
        found += [p for p in envoys if p.state]
    return found


def _lists(people: list[CastMember], sentence: Sentence) -> bool:
    """Tell whether the sentence is a list of people: many for its words, or one in a line of its own."""
    return len(people) > 2 or (len(people) == 1 and sentence.end - sentence.start < 120)


def _receiving(
    m: Match, receiver: Reference, chief: CastMember | None, envoys: list[CastMember]
) -> str | None:
    if chief is not None and chief.state is not None:
        return chief.state
    if receiver.state is not None:
        return receiver.state
    accredited = {p.accredited_to for p in envoys if p.accredited_to}
    if len(accredited) == 1:
        return accredited.pop()
    place = m.place()
    sending = {p.state for p in envoys}
    if place is not None and place.country not in sending:
        return place.country
    return m.scene.home if m.scene.home not in sending else None


RULES = (
    Rule(
        name="credentials presented",
        kind="credentials",
        says="An envoy presents letters of credence, or they are received.",
        trigger=noun("credential", "credentials", "credence", "letter", "copy"),
        produce=_presented,
    ),
)
