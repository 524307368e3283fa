"""Encounters told by a verb: met, spoke, called, discussed, received, saw, exchanged views."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.contact.en.encounters import (
    encounters,
    in_session,
    is_person,
    is_sitting,
    named_sides,
    somebody,
)
from legation.facts.contact.en.partners import MEALS, MEETINGS, partners, unnamed_sides, with_whom
from legation.facts.dating import day_told
from legation.facts.delegations import acts_for_state, officials
from legation.facts.delegations import received as guests_of
from legation.grammar import Draft, Match
from legation.language.clauses import is_passive, objects, subject
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.states import StateMention
from legation.language.words import Word

# Who hands over letters of credence is received for that; it is no meeting besides.
_CREDENTIALS = frozenset(["credentials", "credence"])
_AIRPORT = frozenset("airport airfield aerodrome airbase tarmac".split())
_TO_WHOM: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("speak", "talk", "confer", "chat", "converse", "dialogue"), ("with", "to")),
    **dict.fromkeys(("bump", "run"), ("into",)),
    **dict.fromkeys(("interact", "engage", "negotiate"), ("with",)),
    "call": ("on", "upon"),
}
_OPPOSITE = frozenset("host counterpart colleague interlocutor guest".split())
_KEEPING_ON = frozenset("keep continue go carry start begin".split())
# What callers come for.
_CALLER_DOES = frozenset(
    "deliver hand present convey bid pay brief inform introduce thank greet congratulate discuss review "
    "exchange say transmit extend".split()
)
_TIMES = frozenset("hour minute time day afternoon morning evening".split())
_HOUSES = frozenset(
    "ministry parliament presidency chancellery department headquarters office palace".split()
)
_GATHERING = frozenset(["gather", "convene", "assemble"])
_SPEAKING = frozenset(
    "speak talk telephone phone call lunch dine breakfast chat converse bump run interact engage cross get".split()
)


def met(m: Match) -> Iterator[Draft]:
    """`A met B`, `A and B met`, `A spoke with B by phone`, `A called on B`."""
    if is_sitting(m):
        return
    if m.word.lemma in ("cross", "get") and not _in_touch(m):
        return
    # One meets and telephones somebody; what one speaks is a language.
    roles = _TO_WHOM.get(m.word.lemma, ("object", "with", "to", "among"))  # `met, among others, B and C`
    if m.word.lemma in ("cross", "get"):
        roles = ("with",)
    others = next((w for role in roles if (w := with_whom(m) if role == "with" else m.frame.role(role))), [])
    if not others:
        # `speaking by video link with B`
        others = [
            w
            for c in m.frame.role("by") + m.frame.role("via") + m.frame.role("over")
            for w in m.at(c).frame.role("with")
        ]
    if m.word.lemma == "call" and _asks(m):
        return
    if at_the_airport(m) or _on_arrival(m):
        return
    one = (not others and unnamed_sides(m)) or officials(m.scene, m.sentence, m.frame.role("subject"))
    if (whoever := _who_tells(m, one)) is not None:
        one = Reference(one.named, (whoever,))
    if not others and m.word.lemma == "meet" and len(one.states) == 1:
        others = guests_of(m.sentence, m.word)  # `met here today Minister B`
    other = partners(m, [w for w in others if w not in m.frame.role("subject")], one)
    if others and not other and somebody(others):
        return
    # `The presidents of Kenya and Chile spoke by phone on Tuesday`; not `the ministers spoke of trade`
    told_of_both = named_sides(one) or (
        len(one.states) > 1 and day_told(m.scene, m.sentence, m.word) is not None
    )
    if not other and m.word.lemma in _SPEAKING and (not told_of_both or m.frame.role("of")):
        return
    if m.word.lemma in _GATHERING and (others or len(one.states) < 2):
        return
    if not other and _goes_on(m):
        return
    if m.word.lemma == "call" and not (other.people or any(acts_for_state(w) for w in others)):
        return
    if not other and not one.people and m.when(setting=False) is None and m.place(setting=False) is None:
        return
    m.note(*m.frame.role("subject"), *others)
    yield from encounters(m, one, other)


def _who_tells(m: Match, they: Reference) -> CastMember | None:
    """`A told his Kenyan counterpart so when they met`: of the two states' people the one who is named."""
    above = m.sentence.head(m.word)
    pronouns = all(w.tag == "PRP" for w in m.frame.role("subject"))
    if they.people or len(they.states) != 2 or not pronouns or m.word.dep != "advcl" or above is None:
        return None
    people = m.scene.refer_all(m.sentence, subject(m.sentence, above)).people
    return people[0] if len(people) == 1 and people[0].state in they.states else None


def at_the_airport(m: Match) -> bool:
    """Tell whether the sentence plays where guests are greeted and seen off, which is no encounter."""
    return any(w.lower in _AIRPORT for w in m.sentence.words)


def _in_touch(m: Match) -> bool:
    """`got in touch with B`, `crossed paths with B`."""
    touch = any(w.lemma in ("touch", "contact") for w in m.frame.role("in") + m.frame.role("into"))
    return touch or any(w.lemma == "path" for w in objects(m.sentence, m.word))


def _on_arrival(m: Match) -> bool:
    """`… landed at the airport. He was met by Minister B`: who stands at the foot of the stairs holds no talks."""
    if m.word.lemma != "meet" or not is_passive(m.sentence, m.word):
        return False
    before = m.scene.resolver.before(m.sentence, 1)
    near = [w for s in (m.sentence, *before) for w in s.words]
    return any(w.lower in _AIRPORT or w.lemma in ("arrive", "arrival", "land") for w in near)


def _goes_on(m: Match) -> bool:
    """`agreed to keep talking`, `continue to meet`, `agreed to meet again`: no encounter of its own."""
    above = m.sentence.head(m.word)
    if m.word.dep != "xcomp" or above is None:
        return False
    again = any(
        c.lower in ("again", "regularly", "frequently") for c in m.sentence.children(m.word, "advmod")
    )
    return above.lemma in _KEEPING_ON or (above.lemma == "agree" and again)


def _asks(m: Match) -> bool:
    """`called on Minister X to act` asks; `called on Minister X to deliver a letter` is a call paid."""
    below = list(m.sentence.children(m.word, "xcomp", "ccomp"))
    below += [
        w
        for o in m.frame.role("on")
        for w in m.sentence.children(o, "relcl", "acl")
        if "to" in [c.lower for c in m.sentence.children(w, "aux")]
    ]
    return any(w.tag == "VB" and w.lemma not in _CALLER_DOES for w in below)


def rang(m: Match) -> Iterator[Draft]:
    """`A called B on Tuesday to discuss trade`: by phone, where nobody is called anything."""
    told_as = list(m.sentence.children(m.word, "oprd"))
    called = objects(m.sentence, m.word) or [w for w in told_as if is_person(w)]
    if any(m.sentence.children(m.word, "ccomp", "prt", "attr")) or not called or set(told_as) - set(called):
        return
    if m.word.index and m.sentence.words[m.word.index - 1].lower in ("courtesy", "farewell"):
        return  # `in separate courtesy calls`: no verb
    if any(
        c.lower in ("for", "on", "upon", "off", "in", "into", "to") and c.dep == "prep" and not _dated(m, c)
        for c in m.sentence.children(m.word)
    ):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, called)
    opposite = len(called) == 1 and called[0].lemma in _OPPOSITE and bool(set(other.states) - set(one.states))
    both = named_sides(one + other) and bool(other.people)
    if (both or opposite) and one.people and m.word.tag != "VBN":
        yield from encounters(m, one, other, confidence=0.75)


def _dated(m: Match, prep: Word) -> bool:
    return any(isinstance(w.mention, DateMention) for w in m.sentence.children(prep, "pobj"))


def discussed(m: Match) -> Iterator[Draft]:
    """`A discussed trade with B in a phone call`, `Minister A and Minister B discussed the agenda`."""
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, with_whom(m))
    if m.word.lemma == "agree" and not (one.people and other.people and m.frame.role("with")):
        return  # `the two agreed`: whether they met, other words tell
    people = [w for w in (*m.frame.role("subject"), *with_whom(m)) if is_person(w)]
    pair = m.firmness == "scheduled" and len(m.frame.role("subject")) > 1  # `He and Minister B will discuss`
    if m.firmness != "occurred" and not (other or pair):
        return
    # `had discussed the matter with her Kenyan hosts`
    with_hosts = one.people and any(w.lemma in _OPPOSITE for w in with_whom(m)) and m.status == "occurred"
    if is_sitting(m) or (in_session(m) and not other.people):
        return
    if not (people or with_hosts):
        if m.firmness == "occurred" and not with_whom(m) and (sides := unnamed_sides(m)):
            yield from encounters(m, sides, Reference(), confidence=0.6)
        return
    if not named_sides(one + other) and not (with_hosts and set(other.states) - set(one.states)):
        return
    yield from encounters(m, one, other, confidence=0.75)


def received(m: Match) -> Iterator[Draft]:
    """`A received B`, `B was received by A`: both named."""
    yield from (draft for draft in _received(m) if len({p.state for p in draft.people}) > 1)


def received_unnamed(m: Match) -> Iterator[Draft]:
    """`A received a Kenyan delegation`: one of the two, or both, without a name."""
    yield from (draft for draft in _received(m) if len({p.state for p in draft.people}) < 2)


def _received(m: Match) -> Iterator[Draft]:
    purposes = m.frame.role("for")
    if m.word.lemma in ("host", "welcome") and (
        is_sitting(m)
        or (purposes and not any(w.lemma in MEETINGS and not m.at(w).frame.role("of") for w in purposes))
    ):
        return
    if at_the_airport(m) or any(w.lower in _CREDENTIALS for w in m.sentence.words):
        return
    guests = guests_of(m.sentence, m.word)
    words = [
        w
        for w in guests
        if (acts_for_state(w) or w.lemma == "ambassador") and (w.tag != "NNS" or _of_states(m, w))
    ]
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    if not one and is_passive(m.sentence, m.word) and not m.frame.role("by"):
        one = _of_the_house(m)
    other = partners(m, words, one)
    if not one or not other or (m.word.lemma in ("host", "welcome") and not one.people):
        return
    if m.word.lemma == "welcome" and m.status not in ("occurred", "scheduled"):
        return
    for guest in other.people or (None,):
        yield from encounters(m, one, Reference((), (guest,)) if guest is not None else other)


def _of_the_house(m: Match) -> Reference:
    """`was received at the Ministry of Defence`, `in audience`: by whose house it is, or by those at home."""
    home = m.scene.home
    if home is not None and any(w.lemma == "audience" for w in m.frame.role("in")):
        return Reference((home,))
    houses = [w for w in m.frame.role("at") if w.mention is None and w.lemma in _HOUSES]
    return m.scene.refer_all(m.sentence, houses)


def _of_states(m: Match, word: Word) -> bool:
    """`the prime ministers of Chile and Peru`: each of the states has one."""
    return any(isinstance(w.mention, StateMention) for w in m.at(word).frame.role("of"))


def saw(m: Match) -> Iterator[Draft]:
    """`A saw B in Nairobi`, `A joined B for lunch`."""
    if any(m.sentence.children(m.word, "xcomp", "ccomp", "oprd", "prt")):
        return
    if m.firmness not in ("occurred", "scheduled"):
        return
    if m.word.lemma == "join" and not any(
        w.lemma in MEALS | {"talk", "talks", "meeting"} for w in m.frame.role("for")
    ):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    seen = objects(m.sentence, m.word)
    coming = m.firmness == "scheduled"  # `would see her again in Lima`
    other = officials(m.scene, m.sentence, [w for w in seen if is_person(w) or (coming and w.tag == "PRP")])
    mutual = any(w.lower == "other" for w in seen) and named_sides(one) and (m.word.tag != "VB" or coming)
    if mutual or (named_sides(one + other) and one.people and other.people):
        yield from encounters(m, one, other, confidence=0.65)


def spent(m: Match) -> Iterator[Draft]:
    """`A spent an hour with B`, `spent the evening in talks with B`."""
    times = [
        w for w in objects(m.sentence, m.word) if isinstance(w.mention, DateMention) or w.lemma in _TIMES
    ]
    if not times or m.firmness not in ("occurred", "scheduled"):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, with_whom(m))
    if set(other.states) - set(one.states) and (one + other).people:
        yield from encounters(m, one, other, confidence=0.7)


def shook_hands(m: Match) -> Iterator[Draft]:
    """`A shakes hands with B`."""
    if not any(w.lemma == "hand" for w in objects(m.sentence, m.word)) or m.firmness != "occurred":
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, with_whom(m))
    both = len(one.named) == 2 and day_told(m.scene, m.sentence, m.word) is not None
    if both or (named_sides(one + other) and one.people and other.people):
        yield from encounters(m, one, other, confidence=0.65)


def exchanged(m: Match) -> Iterator[Draft]:
    """`exchanged views with Minister B on …`."""
    if not any(w.lemma in ("view", "opinion") for w in objects(m.sentence, m.word)):
        return
    one = officials(m.scene, m.sentence, m.frame.role("subject"))
    other = officials(m.scene, m.sentence, with_whom(m))
    if is_sitting(m) or in_session(m):
        return
    if not other and not one.people and m.firmness == "occurred":
        one = unnamed_sides(m)
    if named_sides(one + other) or (one and not one.people):
        yield from encounters(m, one, other, confidence=0.75)
