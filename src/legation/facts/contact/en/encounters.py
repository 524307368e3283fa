"""What every rule for contacts needs: who the sides are, whether they met together or apart, when and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from legation.facts.contact.en.days import day
from legation.facts.contact.en.formats import FACE_TO_FACE, MEALS, format_of
from legation.facts.contact.en.in_turn import Turn, turns
from legation.facts.contact.en.journeys import days_of_stay, journey
from legation.facts.contact.en.places import place, place_told
from legation.facts.dating import to_come
from legation.facts.delegations import acts_for_state
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import subject
from legation.language.dates import DateMention
from legation.language.memberships import club_of, members
from legation.language.modality import auxiliaries, firmness, negated, phrasal, tense
from legation.language.parties import Reference
from legation.language.people import CastMember, CastMention
from legation.language.ranks import rank
from legation.language.states import StateMention
from legation.language.words import Word

_APART = frozenset("separate separately respectively individually individual".split())
# Whoever holds such an office has guests of their own; a deputy sits beside the minister.
_IN_ORDER = frozenset(["then", "afterwards"])
_HEADS = frozenset(
    "head_of_state head_of_government party_leader deputy_head foreign_minister speaker minister security_adviser "
    "local_leader".split()
)
# Who heads one of these receives nobody together with the other.
_HOUSES = frozenset(["head_of_state", "head_of_government", "speaker"])
_TOGETHER = frozenset("together jointly trilateral joint".split())
_TAKING_PLACE = frozenset("take happen materialise materialize occur go hold".split())
_CALLING_OFF = frozenset(
    "cancel postpone call_off put_off scrap shelve drop abort strike_off break_off".split()
)
_SITTING = r"(?:session|round|[Mm]eeting|sitting|consultations?|dialogue|edition)"
_MECHANISM = (
    r"(?:Commission|Committee|Council|Mechanism|Dialogue|Group|Consultations?|Trilogue|Triangle|Forum|Format"
    r"|Conference|[Cc]ollegi(?:ums?|a))"
)
_SEVERAL_SIDED = frozenset("trilateral quadrilateral tripartite quadripartite three-way four-way".split())
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|annual|inaugural"
    r"|next|regular|latest)"
)
_OF_A_MECHANISM = re.compile(
    rf"\b(?:\d+(?:st|nd|rd|th)|(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Aa]n?|\w+'s) {_ORDINAL}|another)\b[^.;,]{{0,60}}"
    rf"\b(?:{_SITTING}|{_MECHANISM})"
    rf"|\b{_SITTING} of the (?:[\w-]+ ){{0,6}}{_MECHANISM}"
    rf"|\b(?:political|strategic|consular|intergovernmental|inter-governmental|interministerial|\w+-level)\b[^.;,]{{0,40}}"
    rf"\b(?:consultations?|dialogue|commission|committee)",
)
_FOR_A_SITTING = re.compile(
    r"\w+[^.;]{0,80}?\b(?:for|at|during|in|of|as) (?:the|a|an|their|its)\b[^.;,]{0,40}(?:"
    + _OF_A_MECHANISM.pattern
    + ")"
)
# Bodies that sit, by the words of their names; those of one state or of the Union are none of two.
_BODY = re.compile(
    rf"(?<!European )(?<!Security )(?<!Federal )(?<!State )\b{_MECHANISM}\b"
    r"|\b(?:sessions?|rounds?|sittings?|editions?|[Cc]onsultations|[Dd]ialogues?)\b"
)
# `will hold a meeting and co-chair the 6th …`: what they do besides.
_ANOTHER_DEED = re.compile(
    r",? (?:and|before|then) (?:(?:will|would|also|jointly|later|then|to|is|are|was|were) ){0,3}"
    r"(?:co-?)?(?:chair|attend|presid|tak(?:e|ing) part|took part|participat|open|inaugurat|sign|address)\w*"
)
_ASIDE = re.compile(
    r"\b(?:margins?|sidelines?|fringes?|separate(?:ly)?|alone|bilaterally|bilateral (?:meetings?|talks?)|one-on-one"
    r"|phone|telephone)\b",
    re.IGNORECASE,
)


def encounters(m: Match, one: Reference, other: Reference, *, confidence: float = 0.85) -> Iterator[Draft]:
    """Yield one draft an encounter: the one side with each of the others apart, or all together.

    Partners of different states are met one by one unless the words say otherwise; those of one state too
    where the text speaks of several meetings or courtesy calls.
    """
    status = status_of(m)
    if status is None:
        return
    if not other:
        yield from _one(m, one, status, confidence)
        return
    one, other = _of_the_host(m, other, one), _of_the_host(m, one, other)
    other = Reference(
        tuple(s for s in other.named if s not in one.states),
        tuple(
            p
            for p in other.people
            if p not in one.people and (p.state not in one.states or len(one.states) > 1)
        ),
    )
    if not set(other.states) - set(one.states):
        return
    other = _of_one_state(other)
    unnamed = [s for s in other.named if s not in {p.state for p in other.people}]
    if (
        len(one.states) == 1
        and len(other.people) + len(unnamed) > 1
        and _apart(m, other, own := turns(m, other.people))
    ):
        for person in other.people:
            yield from _one(m, one + Reference((), (person,)), status, confidence, own.get(person))
        for state in unnamed:
            yield from _one(m, one + Reference((state,)), status, confidence)
        return
    if len(other.states) == 1 and len(one.people) > 1 and {w.lower for w in m.sentence.words} & _APART:
        for person in one.people:
            yield from _one(m, Reference((), (person,)) + other, status, confidence)
        return
    yield from _one(m, one + other, status, confidence)


def _of_the_host(m: Match, one: Reference, other: Reference) -> Reference:
    """Give whoever receives a guest abroad, and whose state no word tells, the state of the place.

    That is where the two are told to meet or the guest goes, else where the story plays, for office-holders.
    """
    if other.states or len(one.states) != 1 or not other.people:
        return other
    told = place_told(m)
    if told is None and (made := journey(m, one, "occurred") or journey(m, one, "scheduled")) is not None:
        told = made.place
    there = told.country if told is not None else None
    if there not in (None, *one.states) and {p.state for p in one.people} == set(one.states):
        return Reference((), tuple(replace(p, state=there) for p in other.people))
    line = m.scene.dispatch.dateline
    there = line.country if line is not None else None
    if there in (None, *one.states) or there not in m.scene.dyad:
        return other
    if {p.state for p in m.scene.cast.people} - {None, there, *one.states}:
        return other  # people of a third state: who is at home here is not sure
    return Reference((), tuple(replace(p, state=there) if p.office else p for p in other.people))


def status_of(m: Match) -> str | None:
    """Give the status; a meeting that frames what is to be done (`during her meeting she will`) is to come too."""
    if m.word.is_noun and m.word.dep == "pobj" and m.status == "occurred":
        prep = m.sentence.head(m.word)
        verb = m.sentence.head(prep) if prep is not None and prep.lower in ("during", "at", "in") else None
        if verb is not None and verb.is_verb and tense(m.sentence, verb) == "future":
            return "scheduled"
    if (_fell_through(m) or _no_longer_planned(m)) if m.word.is_noun else _will_not_now(m):
        return "cancelled"
    if m.status == "proposed" and m.word.is_noun and _upcoming(m):
        return "scheduled"
    if m.status == "occurred" and _below_what_is_to_come(m):
        return "scheduled"
    if m.status == "scheduled" and m.word.dep == "nsubj" and _in_turn(m):
        return "occurred"
    return m.status


def _below_what_is_to_come(m: Match) -> bool:
    """`are to fly there to meet B`, `will be discussed when they meet`: the clause has the time of what governs it."""
    clause = m.word if m.word.is_verb else next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    above = m.sentence.head(clause) if clause is not None else None
    if clause is None or clause.dep != "advcl" or above is None or not above.is_verb:
        return False
    aim = clause.tag == "VB" and "to" in auxiliaries(m.sentence, clause)
    finite = clause.tag in ("VB", "VBP", "VBZ") and not aim
    when = finite and m.sentence.child(clause, "advmod", "mark") is not None
    trailing = clause.tag == "VBN" and clause.lemma == "follow"  # `will meet, followed by talks`
    return (aim or when or trailing) and (
        tense(m.sentence, above) == "future"
        or any(firmness(m.sentence, w) == "scheduled" for w in (above, *m.sentence.children(above, "xcomp")))
    )


def _fell_through(m: Match) -> bool:
    """`The meeting fell through`, `the talks did not take place`."""
    verb = m.sentence.head(m.word)
    if verb is None or not verb.is_verb or m.word.dep not in ("nsubj", "nsubjpass"):
        return False
    through = any(c.lower == "through" for c in m.sentence.children(verb))
    # `The talks had to be dropped`
    told = [verb, *(w for w in m.sentence.children(verb, "xcomp") if w.tag == "VBN")]
    if any(w.tag == "VBN" and phrasal(m.sentence, w) in _CALLING_OFF for w in told) and not negated(
        m.sentence, verb
    ):
        return True
    return (verb.lemma == "fall" and through) or (negated(m.sentence, verb) and verb.lemma in _TAKING_PLACE)


def _no_longer_planned(m: Match) -> bool:
    """`He no longer plans a separate meeting with B`: it was planned."""
    verb = m.sentence.head(m.word)
    return (
        verb is not None
        and verb.lemma in ("plan", "intend", "expect", "schedule")
        and any(c.lower == "longer" for c in m.sentence.children(verb, "advmod", "neg"))
    )


def _will_not_now(m: Match) -> bool:
    """`She will not now meet B`, `he will no longer travel to meet B`: it was planned."""
    told = {c.lower for c in m.sentence.children(m.word, "advmod", "neg")}
    planned = any(
        w.lemma in ("plan", "schedule", "intend", "expect") and w.tag == "VBN" and w.dep == "advcl"
        for w in m.sentence.children(m.word)
    )
    before = bool(told & {"now", "longer"}) or planned  # `will not meet B as planned`
    return before and m.firmness == "denied" and tense(m.sentence, m.word) == "future"


def _upcoming(m: Match) -> bool:
    """`discussed an upcoming meeting`: it is not the meeting that is wished."""
    return any(c.lower in ("upcoming", "forthcoming", "planned") for c in m.sentence.children(m.word, "amod"))


def _in_turn(m: Match) -> bool:
    """`Her next meeting was with B`: the next of the day told of, not of days to come."""
    verb = m.sentence.head(m.word)
    return verb is not None and verb.tag == "VBD" and not m.sentence.child(verb, "aux")


def _apart(m: Match, other: Reference, own: Mapping[CastMember, Turn]) -> bool:
    words = {w.lower for w in m.sentence.words}
    meal = any(w.lemma in MEALS for w in m.frame.role("for")) if m.word.is_verb else m.word.lemma in MEALS
    meal = meal and m.word.tag != "NNS"  # one meal for all
    if meal or words & _TOGETHER or "each other" in m.scene.text[m.sentence.start : m.sentence.end]:
        return False
    several = m.word.tag == "NNS" and m.word.lemma in ("meeting", "call", "conversation", "audience")
    # A call with three leaders is one; three ministers met in one place are met in turn.
    by_call = m.word.lemma in ("speak", "phone", "telephone", "call", "conversation", "confer")
    by_call = by_call or (m.word.is_verb and m.word.lemma == "talk")
    in_turn = not by_call and (len(other.states) > 1 or _of_different_houses(other.people))
    in_turn = in_turn or any(turn.day for turn in own.values())
    named = [w.index for w in m.sentence.words if m.scene.member(w) in other.people]
    between = m.sentence.words[m.word.index : max(named, default=m.word.index)]
    then = any(w.lower in _IN_ORDER for w in between)  # `conferred first with A, then with B`
    return then or bool(words & _APART) or several or in_turn or _called_on_in_turn(m, other)


def _called_on_in_turn(m: Match, other: Reference) -> bool:
    """`called on the President and the Prime Minister`: one pays calls at one house after the other."""
    ranks = [rank(p.office or "", p.state) for p in other.people]
    calling = m.word.lemma == "call" and m.word.is_verb
    return calling and len(ranks) > 1 and len(_HOUSES.intersection(ranks)) == len(ranks)


def _of_different_houses(people: tuple[CastMember, ...]) -> bool:
    """Tell whether it is a round of visits to those who head a house of their own; two may well sit together."""
    ranks = [rank(p.office or "", p.state) for p in people]
    heads = all(r in _HEADS for r in ranks) or len(_HOUSES.intersection(ranks)) > 1
    return len(people) > 2 and heads and len({p.office for p in people}) == len(people)


def _of_one_state(reference: Reference) -> Reference:
    """Give those whose state is not told the one of all the others in the list."""
    if len(reference.states) != 1 or all(p.state for p in reference.people):
        return reference
    state = reference.states[0]
    return Reference(
        reference.named, tuple(p if p.state else replace(p, state=state) for p in reference.people)
    )


def _one(
    m: Match, parties: Reference, status: str, confidence: float, turn: Turn | None = None
) -> Iterator[Draft]:
    if len(parties.states) < 2:
        return
    form = format_of(m)
    people = as_people(parties, "participant")
    when = (turn and turn.day) or days_of_stay(m, parties, status, day(m, status))
    if status == "occurred" and to_come(m.scene, when):
        status = "scheduled"
    there = (turn and turn.place) or place(m, when, parties)
    if status == "scheduled" and when is None and (ahead := journey(m, parties, status)) is not None:
        when, there = ahead.when, there or ahead.place
    open_yet = status not in ("occurred", "cancelled")
    if open_yet and not people and when is None:
        return
    if status == "proposed" and not named_sides(parties):
        return
    if len({p.state for p in people}) < 2 and open_yet and when is None and there is None:
        return
    yield m.draft(
        when=when,
        status=status,
        states=parties.states,
        people=people,
        place=there if form in FACE_TO_FACE else None,
        confidence=confidence if len({p.state for p in people}) > 1 else confidence - 0.15,
        format=form,
    )


def tells_company(m: Match) -> bool:
    """Tell who else was at the meeting told of: `the talks were also attended by the ambassadors`."""
    above = m.sentence.head(m.word)
    if above is None or above.lemma != "attend" or m.word.dep != "nsubjpass":
        return False
    definite = any(w.lower in ("the", "this", "these", "both") for w in m.sentence.children(m.word, "det"))
    before = (w.mention for s in m.scene.resolver.before(m.sentence, 3) for w in s.words)
    sides = {told.member.state for told in before if isinstance(told, CastMention) and told.member.state}
    others = m.scene.refer_all(m.sentence, m.at(above).frame.role("by"))
    return definite and len(sides) > 1 and sides.issuperset(others.states)


def is_sitting(m: Match) -> bool:
    """Tell whether the words around the deed make it a sitting of a standing mechanism, which is a session."""
    told = m.scene.text[m.sentence.start : m.sentence.end]
    beside = {c.lower for c in m.sentence.children(m.word, "amod", "compound", "nmod")}
    if m.word.lemma == "summit" and beside & _SEVERAL_SIDED:
        return True
    if m.word.is_noun and any(members(m.sentence, w) for w in m.frame.role("of")):
        return True  # `the meeting of the Baltic foreign ministers`
    if m.word.is_verb and any(
        w.mention is None and club_of(m.sentence, w) for w in subject(m.sentence, m.word)
    ):
        return True  # `the V4 prime ministers met in Quito`
    found = _OF_A_MECHANISM.search(told)
    if found is None or _ASIDE.search(told) or in_a_row(m):
        return False
    at = m.word.start - m.sentence.start
    if found.start() <= at < found.end():
        return True
    behind = _ANOTHER_DEED.split(told[at : at + 160])[0]
    return _FOR_A_SITTING.match(behind) is not None


def in_a_row(m: Match) -> bool:
    """Tell of `the next meeting of the two ministers`, `their third meeting`: people meet again, no body sits."""
    if not m.word.is_noun or m.word.lemma not in ("meeting", "talk", "encounter"):
        return False
    told = m.scene.text[m.sentence.start : m.sentence.end]
    found = _OF_A_MECHANISM.search(told)
    at = m.word.start - m.sentence.start
    if found is None or not found.start() <= at < found.end() or _BODY.search(found[0]):
        return False
    whose = m.frame.role("of")
    return all(acts_for_state(w) for w in whose) and not _BODY.search(m.scene.text, 0, m.sentence.end)


def in_session(m: Match) -> bool:
    """Tell whether the dispatch tells of a session before, which what the sides then discuss is part of."""
    told = m.scene.text[m.sentence.start : m.sentence.end]
    if _ASIDE.search(told):
        return False
    return bool(_OF_A_MECHANISM.search(m.scene.text[: m.sentence.end]))


def named_sides(reference: Reference) -> bool:
    """Tell whether people of at least two states are named."""
    return len({p.state for p in reference.people if p.state}) > 1


def somebody(words: list[Word]) -> bool:
    """Tell whether any of the words names somebody, known or not: `met with reporters`."""
    return any(not isinstance(w.mention, DateMention) for w in words)


def is_person(word: Word) -> CastMember | None:
    """Give the member of the cast that the word names, if any."""
    member = getattr(word.mention, "member", None)
    return member if isinstance(member, CastMember) else None


def is_state(word: Word) -> bool:
    """Tell whether the word names a state."""
    return isinstance(word.mention, StateMention)
