"""Whom a deed is done with, and the nouns for encounters that several rules know."""

from __future__ import annotations

import re

from legation.facts.contact.en.encounters import is_person
from legation.facts.contact.en.formats import MEALS as MEALS
from legation.facts.contact.en.journeys import journey
from legation.facts.dating import TIMING, day_told
from legation.facts.delegations import company, is_resident_envoy
from legation.facts.whereabouts import whereabouts
from legation.grammar import Match
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Word

CHANNELS = frozenset(
    "phone telephone call conversation videoconference teleconference link videoconferencing".split()
)
MEETINGS = MEALS | frozenset(
    "talk talks meeting call conversation summit negotiation discussion phone audience encounter exchange tete-a-tete "
    "videoconference teleconference negotiations consultation conference bilateral bilaterals pull-aside chat "
    "get-together sit-down tete tête".split()
)

_PARTY = frozenset("delegation guest visitor team mission side host".split())
_ENVOYS = frozenset("envoy ambassador diplomat".split())
_HOLDERS = frozenset(
    "secretary speaker governor mayor minister president premier chairman chairwoman chairperson head chief director "
    "chancellor king emir commissioner leader commander counsellor".split()
)
# Who acts for a state in its name.
_ACTING = frozenset(
    "expert specialist technician engineer lawyer prosecutor lawmaker officer scientist planner ministry government "
    "authority military army police navy agency administration official negotiator diplomat delegation side team "
    "representative minister leader president premier adviser envoy commander general chief secretary".split()
)
_AGENDA = frozenset("agenda table focus centre center heart menu top fore programme program".split())
_SPORT = re.compile(
    r"\b(?:match|game|goals?|cup|tournament|qualif\w+|semi-?finals?|league|squad|pitch)\b", re.IGNORECASE
)


def partners(m: Match, words: list[Word], one: Reference) -> Reference:
    """Give whom the words name as the other side; where only a role or office does, whose that is in the story.

    `The delegation` met by A is the one of the other state in the setting, `the envoy` the one envoy told of, `the
    Speaker` he or she of the country where somebody from abroad is.
    """
    words = [w for w in words if not isinstance(w.mention, DateMention)]  # `to call on B on Friday`
    found = company(m.scene, m.sentence, words)
    own = bool(found) and not found.people and found.states == one.states
    if (found and not own) or len(words) != 1 or len(one.states) != 1:
        return found
    word = words[0]
    if own:
        # `our ambassador met the Minister of Foreign Affairs in Malabo`: the one there
        return _holder_there(m, one) if word.lemma in _HOLDERS and word.mention is None else found
    if word.mention is not None or word.tag in ("NNS", "NNPS") or not _definite(m, word):
        return found
    if word.lemma in _PARTY:
        return _of_the_other_side(m, one)
    if word.lemma in _ENVOYS:
        return _envoy_told_of(m, word, one)
    return _holder_there(m, one) if word.lemma in _HOLDERS else found


def unnamed_sides(m: Match) -> Reference:
    """Give the states of `Kenya and Uganda met in Busia`, `the foreign ministries of Chile and Peru conferred`.

    The doers are states or those who act for them, two or more, where a day or place of its own sets the deed apart.
    """
    named: list[str] = []
    for word in m.frame.role("subject"):
        if isinstance(word.mention, StateMention):
            named.append(word.mention.code)
        elif word.mention is None and word.lemma in _ACTING:
            both = m.scene.refer(m.sentence, word).named if word.lemma in _PARTY else ()
            named += m.scene.resolver.states_of(m.sentence, word) or both
            named += [
                w.mention.code for w in m.at(word).frame.role("from") if isinstance(w.mention, StateMention)
            ]
        else:
            return Reference()
    told = Reference(tuple(dict.fromkeys(named)))
    if len(told.states) < 2 or _SPORT.search(m.scene.text, m.sentence.start, m.sentence.end):
        return Reference()
    apart = day_told(m.scene, m.sentence, m.word) is not None or m.place(setting=False) is not None
    return told if apart else Reference()


def _definite(m: Match, word: Word) -> bool:
    return any(
        c.lower in ("the", "this", "their", "his", "her") for c in m.sentence.children(word, "det", "poss")
    )


def _of_the_other_side(m: Match, one: Reference) -> Reference:
    """Give the one other party of the setting: who led it there, or its state."""
    there = m.scene.setting(m.sentence).parties
    others = [s for s in there.states if s not in one.states]
    if len(others) != 1:
        return Reference()
    led = [p for p in there.people if p.state == others[0]]
    return Reference((), tuple(led)) if len(led) == 1 else Reference((others[0],))


def _envoy_told_of(m: Match, word: Word, one: Reference) -> Reference:
    before = {n.member: None for n in m.scene.cast.mentions if n.start < word.start}
    envoys = [p for p in before if is_resident_envoy(p) and p.state not in (None, *one.states)]
    return Reference((), (envoys[0],)) if len(envoys) == 1 else Reference()


def _holder_there(m: Match, one: Reference) -> Reference:
    """`During his stay in Nairobi, Minister A met the Speaker`: the one of the country that he is in."""
    there = whereabouts(m.scene, m.sentence, m.word) or m.scene.setting(m.sentence).place
    if there is None and (made := journey(m, one, "occurred")) is not None:
        there = made.place
    if there is None or there.country is None or there.country in one.states:
        return Reference()
    return Reference((there.country,))


def _on_the_agenda(m: Match, word: Word) -> bool:
    """Tell `held talks with trade on the agenda`, `with gas topping the list`: a matter, and nobody to talk with."""
    if word.mention is not None or is_person(word):
        return False
    put = (w for c in m.sentence.children(word, "prep") for w in m.sentence.children(c, "pobj"))
    going_on = any(c.tag == "VBG" for c in m.sentence.children(word, "acl", "ccomp"))
    return going_on or any(w.lemma in _AGENDA for w in put)


def with_whom(m: Match) -> list[Word]:
    """Give who the deed is done with: behind its own `with`, or one that the parser hung on something nearer.

    `Discussed the situation in the region with Minister B`: a person, not a thing, is somebody to talk with.
    """
    own = [w for w in m.frame.role("with") if not _on_the_agenda(m, w)]
    if m.word.is_noun and not own:
        arranged = (c for c in m.sentence.children(m.word, "acl") if c.tag == "VBN" and c.lemma in TIMING)
        own = [w for c in arranged for w in m.at(c).frame.role("with")]  # `has meetings scheduled with B`
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
