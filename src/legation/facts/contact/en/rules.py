"""Rules for contacts in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.contact.en.ceremonies import ceremony, presided
from legation.facts.contact.en.encounters import (
    encounters,
    in_session,
    is_person,
    is_sitting,
    named_sides,
    somebody,
)
from legation.facts.contact.en.messages import MESSAGES, congratulated, message_noun, wrote
from legation.facts.dating import day_told
from legation.facts.delegations import acts_for_state, company, officials, protagonist
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import LIGHT_VERBS, objects, subject
from legation.language.dates import DateMention
from legation.language.people import CastMember
from legation.language.scene import Reference
from legation.language.words import Word

# Who hands over letters of credence is received for that; it is no meeting besides.
_CREDENTIALS = frozenset(["credentials", "credence"])
_KEEPING_UP = frozenset("maintain continue promote increase strengthen intensify enhance foster encourage".split())
_AIRPORT = frozenset("airport airfield aerodrome airbase tarmac".split())
_CHANNELS = frozenset("phone telephone call conversation videoconference teleconference link videoconferencing".split())
_MEETINGS = frozenset(
    "talk talks meeting call conversation summit negotiation discussion phone lunch dinner breakfast luncheon audience "
    "encounter exchange tete-a-tete videoconference teleconference negotiations consultation conference reception banquet".split()
)
_HOLDING = LIGHT_VERBS | frozenset("chair lead resume continue preside head wind".split())
_MEALS = frozenset("lunch dinner breakfast luncheon reception banquet".split())


def _with(m: Match) -> list[Word]:
    """Give who the deed is done with: behind its own `with`, or one that the parser hung on something nearer.

    `Discussed the situation in the region with Minister B`: a person, not a thing, is somebody to talk with.
    """
    own = m.frame.role("with")
    if own:
        return own
    head = m.word if m.word.is_verb else m.sentence.head(m.word) or m.word
    for prep in m.sentence.subtree(head):
        if prep.lower == "with" and prep.index > m.word.index:
            people = [w for w in m.sentence.children(prep, "pobj") if is_person(w)]
            between = m.sentence.words[m.word.index + 1 : prep.index]
            if people and not any(w.is_verb and w.tag != "VBN" and w.lemma != "include" for w in between):
                return [w for p in people for w in m.sentence.conjuncts(p)]
    return []


def _met(m: Match) -> Iterator[Draft]:
    """`A met B`, `A and B met`, `A spoke with B by phone`, `A called on B`."""
    if is_sitting(m):
        return
    roles = ("on", "upon") if m.word.lemma == "call" else ("object", "with", "to")
    others = next((w for role in roles if (w := _with(m) if role == "with" else m.frame.role(role))), [])
    if not others:
        # `speaking by video link with B`
        others = [w for c in m.frame.role("by") + m.frame.role("via") + m.frame.role("over") for w in m.at(c).frame.role("with")]
    if m.word.lemma == "call" and _asks(m):
        return
    if any(w.lower in _AIRPORT for w in m.sentence.words):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = company(m.scene, m.sentence, [w for w in others if w not in m.frame.role("subject")])
    if others and not other and somebody(others):
        return
    speaking = m.word.lemma in ("speak", "talk", "telephone", "phone", "call", "lunch", "dine", "breakfast")
    if not other and speaking and not named_sides(one):
        # `The presidents of Kenya and Chile spoke by phone on Tuesday`
        if len(one.named) < 2 or day_told(m.scene, m.sentence, m.word) is None:
            return
    if m.word.lemma == "call" and not other.people:
        return
    if not other and not one.people and m.when(setting=False) is None and m.place(setting=False) is None:
        return
    m.note(*m.frame.role("subject"), *others)
    yield from encounters(m, one, other)


def _asks(m: Match) -> bool:
    """`called on Minister X to act` asks; `called on Minister X to discuss trade` may be either, so it is left."""
    return any(c.tag == "VB" for c in m.sentence.children(m.word, "xcomp", "ccomp")) or any(
        w.tag == "VB" and w.dep in ("relcl", "acl") and "to" in [c.lower for c in m.sentence.children(w, "aux")]
        for o in m.frame.role("on")
        for w in m.sentence.children(o)
    )


def _rang(m: Match) -> Iterator[Draft]:
    """`A called B on Tuesday to discuss trade`: by phone, where nobody is called anything."""
    called = objects(m.sentence, m.word)
    if any(m.sentence.children(m.word, "oprd", "ccomp", "prt", "attr")) or not called:
        return
    if any(c.lower in ("for", "on", "upon", "off", "in", "into", "to") and c.dep == "prep" and not _dated(m, c) for c in m.sentence.children(m.word)):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, called)
    if named_sides(one + other) and one.people and other.people and m.word.tag != "VBN":
        yield from encounters(m, one, other, confidence=0.75)


def _dated(m: Match, prep: Word) -> bool:
    return any(isinstance(w.mention, DateMention) for w in m.sentence.children(prep, "pobj"))


def _discussed(m: Match) -> Iterator[Draft]:
    """`A discussed trade with B in a phone call`, `Minister A and Minister B discussed the agenda`."""
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, _with(m))
    people = [w for w in (*m.frame.role("subject"), *_with(m)) if is_person(w)]
    if m.firmness != "occurred" and not other:
        return
    if is_sitting(m) or (in_session(m) and not other.people) or not named_sides(one + other) or not people:
        return
    yield from encounters(m, one, other, confidence=0.75)


def _received(m: Match) -> Iterator[Draft]:
    """`A received B`, `B was received by A`."""
    purposes = m.frame.role("for")
    if m.word.lemma in ("host", "welcome") and (
        is_sitting(m) or (purposes and not any(w.lemma in _MEETINGS and not m.at(w).frame.role("of") for w in purposes))
    ):
        return
    if any(w.lower in _AIRPORT | _CREDENTIALS for w in m.sentence.words):
        return
    words = [w for w in objects(m.sentence, m.word) if acts_for_state(w) and w.tag != "NNS"]
    one, other = officials(m.scene, m.sentence, m.frame.role("subject")), company(m.scene, m.sentence, words)
    if not one or not other or (m.word.lemma in ("host", "welcome") and not one.people):
        return
    if m.word.lemma == "welcome" and m.status not in ("occurred", "scheduled"):
        return
    for guest in other.people or (None,):
        yield from encounters(m, one, Reference((), (guest,)) if guest is not None else other)


def _talked(m: Match) -> Iterator[Draft]:
    """`held talks with B`, `a meeting between A and B`, `A's phone call with B`, `had breakfast with B`."""
    above = m.sentence.head(m.word)
    if is_sitting(m) or m.word.dep in ("compound", "nmod") or _channel(m) or _gathering(m) or _in_general(m):
        return
    between = _between(m) or (m.refer("of") if m.word.lemma != "talk" else Reference())
    doers = _doers(m, above) or Reference((), between.people)
    if len(between.states) > 1:
        if not between.people and doers.people and set(doers.states) <= set(between.states):
            between = doers
        if not between.people and m.word.dep not in ("nsubj", "nsubjpass") and not _held(m, above) and not _rounds(m, above):
            return
        yield from encounters(m, between, Reference())
        return
    upon = [w for w in m.frame.role("on") if not isinstance(w.mention, DateMention)]
    role = "on" if m.word.lemma == "call" and upon else "with"
    words = (_with(m) if role == "with" else m.frame.role(role)) or [w for one in m.frame.role("of") for w in m.at(one).frame.role(role)]
    if m.word.lemma in _MEALS and not words:
        words = m.frame.role("for") or [
            w for h in m.frame.role("in") if h.lemma in ("honour", "honor") for w in m.at(h).frame.role("of")
        ]
    other = company(m.scene, m.sentence, words)
    if words and not other and somebody(words):
        return
    if m.word.lemma == "call" and not other:
        other = m.refer("from") or (m.at(above).refer("from") if above is not None and above.is_verb else Reference())
    theirs = not other and named_sides(m.refer("possessive"))
    if theirs and (day_told(m.scene, m.sentence, m.word) or m.place(setting=False)) and m.word.lemma not in _MEALS:
        # `A told B at their meeting in Hanoi on 11 September`
        yield from encounters(m, m.refer("possessive"), Reference(), confidence=0.75)
        return
    if not other and (m.word.lemma in ("exchange", "consultation", *_MEALS) or not _held(m, above)):
        return
    if not other and m.word.lemma == "summit" and not named_sides(doers):
        return
    if not other.people and not doers.people and not _held(m, above):
        return
    if other.people and (not doers or not set(doers.states) - set(other.states)):
        # `During the meeting with B, developments were discussed`: it is the one whom the dispatch is about.
        chief = _other_person(m, other) or protagonist(m.scene)
        if chief is None or chief in other.people or chief.state in other.states:
            return
        doers = Reference((), (chief,))
    if m.word.lemma in ("exchange", "consultation") and not other.people:
        return
    yield from encounters(m, doers, other, confidence=0.85 if other else 0.7)


def _in_general(m: Match) -> bool:
    """`maintain the mechanism and meetings between leaders`: encounters kept up, none of them told."""
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    return m.word.tag == "NNS" and above is not None and above.lemma in _KEEPING_UP


def _between(m: Match) -> Reference:
    """`a meeting between A and B`, `a meeting held between A and B`."""
    found = m.refer("between")
    for clause in m.sentence.children(m.word, "acl"):
        found = found or m.at(clause).refer("between")
    return found


def _rounds(m: Match, above: Word | None) -> bool:
    """`Several rounds of talks between the sides came to nothing`."""
    head = m.sentence.head(above) if above is not None and above.lower == "of" else None
    return head is not None and head.lemma in ("round", "series") and head.dep in ("nsubj", "nsubjpass", "dobj")


def _gathering(m: Match) -> bool:
    """Tell a conference of many or for the press from one held by video or telephone."""
    beside = {c.lower for c in m.sentence.children(m.word, "compound", "nmod", "amod")}
    return m.word.lemma == "conference" and not beside & {"video", "telephone", "phone", "virtual"}


def _other_person(m: Match, met: Reference) -> CastMember | None:
    """Give the one other person in the sentence: `during A's visit a meeting was held with B`."""
    others = [p for p in m.scene.people_in(m.sentence) if p not in met.people and p.state not in (None, *met.states)]
    return others[0] if len(others) == 1 else None


def _held(m: Match, above: Word | None) -> bool:
    return above is not None and above.is_verb and above.lemma in _HOLDING and m.word.dep in ("dobj", "nsubjpass", "nsubj")


def _doers(m: Match, above: Word | None) -> Reference:
    """Who holds the talks: owner or subject, and for `came to Algiers for talks with B` the one who came."""
    own = m.refer("possessive")
    if not own:
        doers = m.frame.role("subject")
        own = officials(m.scene, m.sentence, doers) or m.scene.refer_all(m.sentence, doers)
    if own or above is None:
        return own
    verb = above if above.is_verb else next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is None:
        return own
    return officials(m.scene, m.sentence, [w for w in subject(m.sentence, verb) if w is not m.word])


def _channel(m: Match) -> bool:
    """Tell whether the noun is only the channel (`agreed by telephone`, `said in a call with B`) of another verb."""
    above = m.sentence.head(m.word)
    return m.word.lemma in ("phone", "telephone") or (
        m.word.lemma in _CHANNELS
        and above is not None
        and above.lower in ("in", "over", "by", "via", "during", "on", "through")
        and not m.frame.role("with")
        and not m.frame.role("between")
    )


def _by_phone(m: Match) -> Iterator[Draft]:
    """`agreed by telephone on 31 March`, `invited him over the phone`, `discussed in a phone call`."""
    prep = m.sentence.head(m.word)
    if not _channel(m) or prep is None or prep.tag not in ("IN", "RP"):
        return
    verb = next((w for w in m.sentence.ancestors(prep) if w.is_verb), None)
    if verb is None or verb.lemma in ("meet", "speak", "talk", "discuss", "hold", "have", "confer"):
        return
    at = m.at(verb)
    one = officials(m.scene, m.sentence, subject(m.sentence, verb))
    others = next((w for w in (at.frame.role("with"), objects(m.sentence, verb), at.frame.role("to")) if w), [])
    other = officials(m.scene, m.sentence, others)
    if named_sides(one + other) or (one.people and other.people):
        yield from encounters(at, one, other, confidence=0.8)


def _saw(m: Match) -> Iterator[Draft]:
    """`A saw B in Nairobi`, `A joined B for lunch`."""
    if any(m.sentence.children(m.word, "xcomp", "ccomp", "oprd", "prt")) or m.firmness != "occurred":
        return
    if m.word.lemma == "join" and not any(w.lemma in _MEALS | {"talk", "talks", "meeting"} for w in m.frame.role("for")):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, [w for w in objects(m.sentence, m.word) if is_person(w)])
    if named_sides(one + other) and one.people and other.people:
        yield from encounters(m, one, other, confidence=0.65)


def _exchanged(m: Match) -> Iterator[Draft]:
    """`exchanged views with Minister B on …`."""
    if not any(w.lemma in ("view", "opinion") for w in objects(m.sentence, m.word)):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, _with(m))
    if named_sides(one + other) and not is_sitting(m) and not in_session(m):
        yield from encounters(m, one, other, confidence=0.75)


RULES = (
    Rule(
        name="met or spoke",
        kind="contact",
        says="Somebody meets, speaks or talks with, or calls on, somebody of another state.",
        trigger=verb(
            "meet", "speak", "talk", "confer", "call_on", "call_upon", "telephone", "phone", "lunch", "dine", "breakfast",
            "sit_down",
        ),
        produce=_met,
    ),
    Rule(
        name="rang up",
        kind="contact",
        says="Somebody calls somebody of another state.",
        trigger=verb("call", "ring"),
        produce=_rang,
    ),
    Rule(
        name="discussed with",
        kind="contact",
        says="Named people of two states discuss or review something together.",
        trigger=verb("discuss", "review", "consider", "consult"),
        produce=_discussed,
    ),
    Rule(
        name="saw or joined",
        kind="contact",
        says="Somebody sees somebody of another state, or joins them for a meal or talks.",
        trigger=verb("see", "join"),
        produce=_saw,
    ),
    Rule(
        name="views exchanged",
        kind="contact",
        says="Named people of two states exchange views.",
        trigger=verb("exchange"),
        produce=_exchanged,
    ),
    Rule(
        name="received",
        kind="contact",
        says="Somebody receives or greets an office-holder of another state.",
        trigger=verb("receive", "host", "welcome", "greet"),
        produce=_received,
    ),
    Rule(
        name="talks named",
        kind="contact",
        says="Talks, a meeting, a meal or a call between people of different states, told as a noun.",
        trigger=noun(*_MEETINGS),
        produce=_talked,
    ),
    Rule(
        name="by phone",
        kind="contact",
        says="Something is said, agreed or asked between people of different states by phone or video.",
        trigger=noun(*_CHANNELS),
        produce=_by_phone,
    ),
    Rule(
        name="message sent",
        kind="contact",
        says="A message, letter, congratulation or condolence goes from one state's leader to another's.",
        trigger=noun(*MESSAGES),
        produce=message_noun,
    ),
    Rule(
        name="wrote to",
        kind="contact",
        says="A leader writes to another.",
        trigger=verb("write"),
        produce=wrote,
    ),
    Rule(
        name="congratulated in a message",
        kind="contact",
        says="A leader congratulates or condoles with another in a message.",
        trigger=verb("congratulate", "felicitate", "greet", "condole"),
        produce=congratulated,
    ),
    Rule(
        name="ceremony attended",
        kind="contact",
        says="Both sides attend, witness or preside over a ceremony.",
        trigger=noun("ceremony", "signing", "inauguration", "opening", "sponsorship", "presence", "auspices"),
        produce=ceremony,
    ),
    Rule(
        name="ceremony presided over",
        kind="contact",
        says="People of different states witness a signing or preside over ceremonies together.",
        trigger=verb("witness", "preside", "attend", "inaugurate", "unveil", "open", "cut"),
        produce=presided,
    ),
)
