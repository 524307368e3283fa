"""Rules for contacts in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.contact.en.formats import format_of
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.grammar.match import as_people
from legation.language.clauses import LIGHT_VERBS
from legation.language.scene import Reference
from legation.language.words import Word


def _met(m: Match) -> Iterator[Draft]:
    """`A met B`, `A and B met`, `A spoke with B`."""
    one = m.refer("subject")
    other = m.refer("object", "with", "to") if m.word.lemma != "call" else m.refer("on", "upon")
    yield from _encounter(m, one, other)


def _received(m: Match) -> Iterator[Draft]:
    """`A received B`, `B was received by A`."""
    one, other = m.refer("subject"), m.refer("object")
    if other.people or any(w.lemma in ("delegation", "minister", "ambassador", "envoy") for w in m.frame.role("object")):
        yield from _encounter(m, one, other)


def _talked(m: Match) -> Iterator[Draft]:
    """`held talks with B`, `a meeting between A and B`, `A's phone call with B`."""
    above = m.sentence.head(m.word)
    if _of_a_mechanism(m):
        return
    between = m.refer("between", "of")
    if len(between.states) > 1:
        yield from _encounter(m, between, Reference())
        return
    doers = m.refer("subject")
    if not doers and above is not None and above.is_verb:
        doers = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
    other = m.refer("with")
    if not other and above is not None and above.lemma not in LIGHT_VERBS and m.word.dep != "pobj":
        return
    if not other and len(doers.states) < 2:
        return
    yield from _encounter(m, doers, other)


def _wrote(m: Match) -> Iterator[Draft]:
    """`sent a message of congratulations to B`, `congratulated B on …`."""
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if m.word.is_verb:
        sender, recipient = m.refer("subject"), m.refer("object")
        if not any(w.lemma in ("message", "letter", "telegram", "cable") for w in m.sentence.words):
            return
    elif above is not None and above.lemma in ("send", "extend", "convey", "address", "dispatch", "cable", "write"):
        at = m.at(above)
        sender, recipient = at.refer("subject"), at.refer("to", "dative") or m.refer("to")
    elif above is not None and above.lemma in ("receive", "get"):
        at = m.at(above)
        sender, recipient = m.refer("from") or at.refer("from"), at.refer("subject")
    else:
        return
    if len({*sender.states, *recipient.states}) < 2:
        return
    yield m.draft(
        when=m.when(setting=False),
        status=m.status,
        states={*sender.states, *recipient.states},
        people=as_people(sender, "sender") + as_people(recipient, "recipient"),
        format="message",
    )


def _encounter(m: Match, one: Reference, other: Reference) -> Iterator[Draft]:
    """One encounter; where one side meets several states apart (`met with A of X, B of Y`), one for each."""
    if m.status is None:
        return
    if not other:
        yield from _single(m, one)
        return
    if not set(other.states) - set(one.states):
        return
    if len(other.people) > 1 and len(one.states) == 1 and _apart(m):
        for person in other.people:
            yield from _single(m, one + Reference((), (person,)))
        return
    yield from _single(m, one + other)


def _apart(m: Match) -> bool:
    """Tell whether meetings with several people were separate ones."""
    words = {w.lower for w in m.sentence.words}
    return bool(words & {"separate", "separately", "respectively", "bilateral", "individually", "also"}) or (
        m.word.tag in ("NNS",) and m.word.lemma == "meeting"
    )


def _single(m: Match, parties: Reference) -> Iterator[Draft]:
    if len(parties.states) < 2:
        return
    people = as_people(parties, "participant")
    yield m.draft(
        when=m.when(),
        status=m.status,
        states=parties.states,
        people=people,
        place=m.place(),
        confidence=0.85 if len({p.state for p in people}) > 1 else 0.7,
        format=format_of(m.scene, m.sentence, m.word),
    )


def _of_a_mechanism(m: Match) -> bool:
    """A numbered or named sitting (`the 4th political consultation`) is a session."""
    beside: list[Word] = [*m.sentence.children(m.word, "amod", "compound", "nmod")]
    named = {w.lower for w in beside}
    if named & {"annual", "political", "strategic", "ministerial", "intergovernmental", "joint", "committee"}:
        return True
    return any(w.lower[:1].isdigit() and w.lower[-2:] in ("st", "nd", "rd", "th") for w in beside)


RULES = (
    Rule(
        name="met or spoke",
        kind="contact",
        says="Somebody meets, speaks or talks with, or calls on, somebody of another state.",
        trigger=verb("meet", "speak", "talk", "confer", "call_on", "call_upon", "telephone", "phone"),
        produce=_met,
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
        says="Talks, a meeting or a call between people of different states, told as a noun.",
        trigger=noun("talk", "talks", "meeting", "call", "conversation", "summit", "negotiation", "discussion", "phone"),
        produce=_talked,
    ),
    Rule(
        name="message sent",
        kind="contact",
        says="A message, letter, congratulation or condolence is sent from one state's leader to another's.",
        trigger=noun("message", "letter", "congratulation", "condolence", "greeting", "telegram"),
        produce=_wrote,
    ),
)
