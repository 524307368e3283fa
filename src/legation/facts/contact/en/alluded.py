"""Encounters only alluded to: `during the talks the sides agreed`, `at their March meeting in Vienna`.

Mostly such words go back to an encounter that the dispatch has told, with which the shape unites them; where it
has told of none (`signed three agreements … During the discussions …`) they are what tells that the sides met.
"""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.contact.en.encounters import (
    encounters,
    in_session,
    is_sitting,
    named_sides,
    status_of,
    tells_company,
)
from legation.facts.contact.en.partners import MEETINGS
from legation.facts.contact.en.unnamed import the_two
from legation.facts.dating import day_told, day_within
from legation.facts.delegations import company, officials
from legation.grammar import Draft, Match
from legation.language.clauses import grammatical_subject, objects, subject
from legation.language.dates import DateMention
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Word

_KNOWN = frozenset("the this these their his her our".split())
_PLAIN = frozenset(
    "bilateral official recent last previous latest first earlier today yesterday friendly high-level top-level "
    "delegation-level one-on-one face-to-face tete-a-tete phone telephone video virtual online restricted expanded "
    "enlarged extended above-mentioned said fruitful productive constructive ministerial presidential "
    "30-minute hour-long two-hour lengthy closed-door private informal short separate working-level technical "
    "preparatory preliminary expert four-eyed minute hour farewell courtesy introductory working".split()
)
_AT = frozenset("during at in after following throughout within since before until".split())
_PART = frozenset(
    "end conclusion course outset start beginning close result outcome sidelines framework agenda".split()
)
_GOING_ON = frozenset(
    "be hold take cover focus address touch deal discuss centre center concern last end result conclude attend "
    "review examine see include start begin occur revolve dwell explore highlight conduct".split()
)
_COMING_ABOUT = frozenset(
    "come make reach take strike give issue announce discuss settle raise deliver".split()
)
_OUTCOMES = frozenset(
    "promise pledge decision agreement deal remark comment announcement statement request appeal offer proposal "
    "invitation assurance matter issue question commitment understanding warning".split()
)
_LENGTHS = frozenset("hour minute day session round".split())
_MET = frozenset("meet receive confer talk negotiate".split())
_SIDES = frozenset("side delegation team party".split())
# Of a meeting that names its own partners the rules for nouns tell.
_PARTNERS = ("with", "between", "among", "of", "from", "on")


def alluded(m: Match) -> Iterator[Draft]:
    """`During the talks …`, `the meeting focused on …`, `at their meeting in Vienna`, `following bilateral talks`."""
    if not (_known(m) and _governed(m)) or _names_partners(m) or tells_company(m):
        return
    if is_sitting(m) or status_of(m) != "occurred" or m.word.tag in ("NNP", "NNPS"):
        return
    if in_session(m) and day_within(m.scene, m.sentence, m.word) is None:
        return
    sides = _sides(m)
    dated = day_within(m.scene, m.sentence, m.word) is not None
    if len(sides.states) == 2 and (named_sides(sides) or (dated and not sides.people)):
        yield from encounters(m, sides, Reference(), confidence=0.5)
    elif dated and len(sides.states) == 2 and sides == _in_clause(m):
        yield from encounters(m, sides, Reference(), confidence=0.4)


def led(m: Match) -> Iterator[Draft]:
    """`The Kenyan side was led by Minister B`: who was there, where talks have just been told of."""
    sides = officials(m.scene, m.sentence, [w for w in objects(m.sentence, m.word) if w.lemma in _SIDES])
    leaders = officials(m.scene, m.sentence, subject(m.sentence, m.word))
    states = m.scene.setting(m.sentence).parties.states
    if in_session(m) or m.status != "occurred" or len(states) != 2 or sides.state not in states:
        return
    before = m.scene.resolver.before(m.sentence, 2)
    if not any(w.lemma in MEETINGS | _MET for s in before for w in s.words):
        return
    people = tuple(p for p in leaders.people if p.state in (None, sides.state))
    if people:
        yield from encounters(m, Reference(states, people), Reference(), confidence=0.5)


def led_talks(m: Match) -> Iterator[Draft]:
    """`Ministers A and B led their delegations in bilateral talks`."""
    leaders = officials(m.scene, m.sentence, subject(m.sentence, m.word))
    talks = _talks_led(m) if named_sides(leaders) else None
    if talks is not None and status_of(m) in ("occurred", "scheduled"):
        yield from encounters(m.at(talks), leaders, Reference(), confidence=0.8)


def _talks_led(m: Match) -> Word | None:
    """Give the talks of `Ministers A and B led their delegations in bilateral talks`."""
    if is_sitting(m) or not any(w.lemma in _SIDES for w in objects(m.sentence, m.word)):
        return None
    framing = [
        w for prep in m.sentence.subtree(m.word) if prep.lower in _AT for w in m.sentence.children(prep)
    ]
    return next((w for w in framing if w.lemma in MEETINGS and w.dep == "pobj"), None)


def _names_partners(m: Match) -> bool:
    return any(
        not isinstance(w.mention, DateMention) and w.lemma not in _LENGTHS
        for name in _PARTNERS
        for w in m.frame.role(name)
    )


def _known(m: Match) -> bool:
    """Tell whether the words mean an encounter that the reader knows of, and say no more of it."""
    children = list(m.sentence.children(m.word))
    determined = any(c.lower in _KNOWN or c.dep == "poss" for c in children)
    bare = m.word.lemma == "talk" and not any(c.dep == "det" for c in children)
    if not determined and (bare or any(c.lower in ("a", "an") for c in children)):
        determined = bool(_in_clause(m)) or bool(_pair_before(m))  # `A told B during a meeting`
    beside = [c for c in children if c.dep in ("amod", "compound", "nmod", "nummod")]
    if any(not _plain(c) for c in beside):
        return False
    return determined or (m.word.tag == "NNS" and any(c.lower == "bilateral" for c in beside))


def _pair_before(m: Match) -> Reference:
    """Give the two of the sentence before: `A has accepted B's invitation. It was extended in a call on Tuesday`."""
    if m.scene.people_in(m.sentence):
        return Reference()
    if day_told(m.scene, m.sentence, m.word) is None and not _passed_there(m):
        return Reference()
    before = m.scene.resolver.before(m.sentence, 1)
    told = Reference((), tuple(m.scene.people_in(before[0]))) if before else Reference()
    return told if named_sides(told) and len(told.people) == len(told.states) == 2 else Reference()


def _passed_there(m: Match) -> bool:
    """Tell `The promise came in a meeting in Lima`, `the decision was taken at talks`."""
    verb = m.verb
    told = grammatical_subject(m.sentence, verb) if verb is not None and verb.lemma in _COMING_ABOUT else []
    return any(w.lemma in _OUTCOMES for w in told)


def _plain(word: Word) -> bool:
    return word.lower in _PLAIN or isinstance(word.mention, DateMention)


def _governed(m: Match) -> bool:
    """Tell whether something is told of the encounter: `during it`, `at its end`, `it focused on`."""
    above = m.sentence.head(m.word)
    if above is None:
        return False
    if above.lower in _AT:
        return m.word.dep in ("pobj", "dobj")
    if above.is_verb:
        return m.word.dep in ("nsubj", "nsubjpass") and above.lemma in _GOING_ON
    if above.lower == "by" and m.word.dep == "pobj":
        followed = m.sentence.head(above)
        return followed is not None and followed.lemma == "follow"
    if above.lower == "of" and m.word.dep == "pobj":
        part = m.sentence.head(above)
        return part is not None and part.lemma in _PART | _LENGTHS
    return False


def _in_clause(m: Match) -> Reference:
    """`At the meeting A told B`: the two of the clause that the words frame."""
    verb = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if verb is None:
        return Reference()
    doers = subject(m.sentence, verb)
    others = objects(m.sentence, verb) + m.at(verb).frame.role("to")
    told = Reference((), m.scene.refer_all(m.sentence, doers + others).people)
    if named_sides(told) or day_told(m.scene, m.sentence, m.word) is None:
        return told if named_sides(told) else Reference()
    # `thanked Kenya's ambassador at a farewell call on Monday`: one of them unnamed
    envoys = [w for w in doers + others if w.lemma == "ambassador" and w.mention is None]
    both = officials(m.scene, m.sentence, doers + others) + company(m.scene, m.sentence, envoys)
    return both if len(both.states) == 2 and len(both.people) == 1 else Reference()


def _sides(m: Match) -> Reference:
    """Give the two sides: those whose meeting it is, else those of the setting; of several of one side none."""
    told = m.refer("possessive")
    if len(told.states) < 2 and not any(
        isinstance(w.mention, StateMention) for w in m.frame.role("possessive")
    ):
        told = _in_clause(m) or _pair_before(m) or m.scene.setting(m.sentence).parties
        if len(told.states) < 2 and day_within(m.scene, m.sentence, m.word) is not None:
            told = the_two(m)  # `since the May talks in Lima`
    one_named = len(told.states) == 2 and len(told.people) == 1 and told == _in_clause(m)
    return told if len(told.people) in (0, len(told.states)) or one_named else Reference(told.states)
