"""Who invited or received a visitor, in the sentence of the visit or elsewhere in the dispatch."""

from __future__ import annotations

import re

from legation.facts.visit.en.travellers import SENT, is_theirs
from legation.language.clauses import Frame, is_passive, objects, subject
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence

_RECEIVING = frozenset(["receive", "welcome", "greet", "host"])
_HONOURS = frozenset("reception ceremony banquet dinner luncheon lunch".split())
_AT_INVITATION = re.compile(
    r"\b(?:at|on|upon|following) (?:the |an |\w+['’]s |his |her )?(?:\w+ )?invitation\b"
)
# Whoever stands at the foot of the stairs is no host.
_AIRPORT = frozenset("airport airfield aerodrome airbase tarmac station".split())


def hosts_of(
    scene: Scene, sentence: Sentence, guests: Reference, country: str, status: str | None
) -> Reference:
    """Give who invites the guests in the sentence, and who in the text is told to receive them in the country."""
    found = _inviting(scene, sentence)
    for told in scene.sentences if guests.people else ():
        if told is not sentence and _tells_of_invitation(scene, told, guests):
            found += _inviting(scene, told)
        if status in ("occurred", "scheduled"):
            found += _receiving(scene, told, guests, country, status)
    return Reference((), tuple(p for p in found.people if p.state == country and p not in guests.people))


def _inviting(scene: Scene, sentence: Sentence) -> Reference:
    """`at the invitation of A`, `on A's invitation`, `invited by A`, `as a guest of A`, `hosted by A`."""
    found = Reference()
    for word in sentence.words:
        if word.lemma in ("invitation", "guest") and word.is_noun:
            frame = Frame(sentence, word)
            found += scene.refer_all(sentence, frame.first("possessive", "of", "from", "by"))
        elif word.lemma in ("invite", "host", "extend") and word.tag == "VBN":
            found += scene.refer_all(sentence, Frame(sentence, word).role("by"))
    return found


def _tells_of_invitation(scene: Scene, sentence: Sentence, guests: Reference) -> bool:
    """Tell whether the sentence says on whose invitation the guests came, not that somebody else is invited."""
    for word in sentence.words:
        passive = word.lemma == "invite" and word.tag == "VBN" and is_passive(sentence, word)
        if passive and set(scene.refer_all(sentence, objects(sentence, word)).people) & set(guests.people):
            return True
    if _AT_INVITATION.search(scene.text, sentence.start, sentence.end) is None:
        return False
    for word in sentence.words:
        verb = (
            next((w for w in sentence.ancestors(word) if w.is_verb), None)
            if word.lemma == "invitation"
            else None
        )
        if verb is not None and set(scene.refer_all(sentence, subject(sentence, verb)).people) & set(
            guests.people
        ):
            return True
    return not any(p not in guests.people and p.state in guests.states for p in scene.people_in(sentence))


def _receiving(scene: Scene, sentence: Sentence, guests: Reference, country: str, status: str) -> Reference:
    found = Reference()
    for verb in sentence.words:
        if verb.lemma == "be" and any(w.lemma == "host" for w in subject(sentence, verb)):
            found += scene.refer_all(
                sentence, [c for w in sentence.children(verb, "attr") for c in sentence.conjuncts(w)]
            )
        if not verb.is_verb or verb.lemma not in _RECEIVING or firmness(sentence, verb) != status:
            continue
        if at_airport(sentence):
            continue
        received = scene.refer_all(sentence, objects(sentence, verb))
        for noun in objects(sentence, verb):
            if noun.lemma in _HONOURS:
                honoured = Frame(sentence, noun).role("for") or Frame(sentence, verb).role("for")
                received += scene.refer_all(sentence, honoured)
        sent = any(w.lemma in SENT and is_theirs(scene, sentence, w, guests) for w in objects(sentence, verb))
        if sent or set(received.people) & set(guests.people):
            hosts = scene.refer_all(sentence, subject(sentence, verb))
            place = scene.place(sentence, verb, setting=False)
            if place is None or place.country == country:
                found += hosts
    return found


def at_airport(sentence: Sentence) -> bool:
    """Tell whether the sentence plays at an airport, where guests are escorted rather than received."""
    return any(w.lower in _AIRPORT for w in sentence.words)
