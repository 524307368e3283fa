"""Envoys and staff sent away: expelled, told to leave, declared unwelcome."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act, day_said
from legation.facts.act.en.parties import STAFF, Envoys, agents, doer, envoys, opposite
from legation.facts.act.en.summoning import receiving_side
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import Frame, grammatical_subject, is_passive
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Word
from legation.records.edtf import bounds

_NON_GRATA = re.compile(
    r"\b(?:person(?:a|ae|as|al|s)?[\s-]+)?non[\s-]+grata|\b(?:unwanted|undesirable) persons?\b", re.IGNORECASE
)
# What an envoy is handed that says who is to leave.
_HANDING = frozenset("hand give present deliver serve receive send pass".split())
_ORDERS = frozenset(["order", "notice", "letter"])
_PAPERS = frozenset("note statement letter notice decision demarche démarche memorandum".split())
# Whoever calls for an expulsion expels nobody yet.
_ASKING = frozenset(
    "call demand urge ask propose threaten consider seek push press appeal petition pursue".split()
)
_LEAVING = frozenset("leave depart exit quit".split())
_REDUCING = frozenset("reduce cut downsize halve shrink".split())
_TELLING = frozenset("order tell ask instruct give require oblige request command demand direct".split())
# Whom `the two` sent away can be: staff told of by their number.
_SENT = frozenset("diplomat official officer employee member attaché agent".split())


def _expelled(m: Match) -> Iterator[Draft]:
    """`expelled two Peruvian diplomats`, `were sent out of Chile`."""
    away = {"out", "home", "away"}
    if m.word.lemma in ("send", "throw", "kick", "order") and not (
        away & {c.lower for c in m.sentence.children(m.word)} or m.frame.role("out")
    ):
        return
    sent = envoys(m, m.frame.role("object"), STAFF)
    if sent is not None and m.word.lemma == "send" and set(doer(m).states) & set(sent.states):
        return
    yield from _expulsion(m, sent, 0.9)


def _expulsion_of(m: Match) -> Iterator[Draft]:
    """`the expulsion of two Peruvian diplomats`, `Chile's expulsion of an attaché`."""
    sent = envoys(m, m.frame.role("of"), STAFF)
    above = m.sentence.head(m.word)
    if sent is None and above is not None and above.lemma in _ORDERS:
        yield from _ordered(m, above)
        return
    asked = m.sentence.head(above) if above is not None and above.lower in ("for", "of") else above
    if sent is None or (asked is not None and asked.lemma in _ASKING):
        return
    by = m.refer("possessive", "by", "subject")
    if not by.states:
        above = m.sentence.head(m.word)
        if above is not None and above.lemma in ("order", "announce", "decide"):
            by = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
    host = by if by.states and not set(by.states) & set(sent.states) else receiving_side(m, sent)
    yield from act(m, "expulsion", host.states, sent.states, targets=sent.people, confidence=0.75)


def _ordered(m: Match, order: Word) -> Iterator[Draft]:
    """`issued an expulsion order to the Danish consul`, `was served with an expulsion order`."""
    verb_ = next((w for w in m.sentence.ancestors(order) if w.is_verb), None)
    if verb_ is None or verb_.lemma not in _HANDING | {"issue"}:
        return
    at = m.at(verb_)
    sent = envoys(at, at.frame.role("to") or at.frame.role("against") or at.frame.role("object"), STAFF)
    yield from _expulsion(at, sent, 0.85)


def _told_to_leave(m: Match) -> Iterator[Draft]:
    """`told the Peruvian consul to leave the country by Friday`, `was given 72 hours to leave`."""
    leaving = [v for v in m.frame.role("complement") if v.lemma in _LEAVING]
    below = [
        v
        for o in m.sentence.children(m.word, "dobj")
        for v in m.sentence.children(o, "acl", "relcl")
        if v.lemma in _LEAVING
    ]
    if leaving or below:
        sent = envoys(m, m.frame.role("object"), STAFF)
        if sent is None and any(w.tag in ("CD", "PRP", "DT") for w in m.frame.role("object")):
            sent = _staff_before(m)
        yield from _expulsion(m, sent, 0.85)
    reducing = [v for v in m.frame.role("complement") if v.lemma in _REDUCING]
    if reducing and any(_is_mission(m, w) for v in reducing for w in Frame(m.sentence, v).role("object")):
        by, to = doer(m), m.refer("object").states
        yield from act(m, "expulsion", by.states, to, actors=by.people, confidence=0.75)


def _must_leave(m: Match) -> Iterator[Draft]:
    """`Two Peruvian diplomats must leave the country by Sunday`, `the consul has to go`."""
    above = m.sentence.head(m.word)
    if above is not None and above.lemma in ("hour", "day") and m.word.dep in ("acl", "relcl"):
        above = m.sentence.head(above)  # `has 48 hours to leave`
    having = above is not None and above.lemma == "have" and m.word.dep in ("xcomp", "acl", "relcl")
    leading = above if having and above is not None else m.word
    if not having and "must" not in auxiliaries(m.sentence, m.word):
        return
    sent = envoys(m, grammatical_subject(m.sentence, leading), STAFF)
    if sent is not None and not negated(m.sentence, leading):
        said = m.scene.speakers(m.sentence, leading)
        by = said if len(said.states) == 1 and said.states[0] not in sent.states else None
        yield from _expulsion(
            m, sent, 0.8, with_subject(m.at(leading)), by, status="occurred", when=day_said(m)
        )


def _staff_before(m: Match) -> Envoys | None:
    """`The two were ordered to leave`: the staff that the sentences before spoke of."""
    for sentence in reversed([s for s in m.scene.sentences if s.start < m.sentence.start and s.words][-2:]):
        told = Match(m.rule, m.scene, sentence, sentence.root)
        found = envoys(told, [w for w in sentence.words if w.is_noun and w.lemma in _SENT], _SENT)
        if found is not None:
            return found
    return None


def _is_mission(m: Match, word: Word) -> bool:
    below = {w.lemma for w in m.sentence.subtree(word)}
    return bool(below & {"embassy", "consulate", "mission", "diplomat", "commission"})


def _non_grata(m: Match) -> Iterator[Draft]:
    """`declared two Peruvian diplomats personae non gratae`: a name that no parser takes for one."""
    behind = _NON_GRATA.search(m.scene.text, m.word.end, m.sentence.end)
    if behind is None:
        return
    passive = is_passive(m.sentence, m.word) or m.sentence.child(m.word, "nsubjpass") is not None
    between = [w for w in m.sentence.words if m.word.index < w.index and w.start < behind.start()]
    sent = envoys(m, m.frame.role("object"), STAFF) or (None if passive else envoys(m, between, STAFF))
    by = doer(m)
    if passive and not by.states:
        # parsers hang the doer on what they take the Latin for: `declared persona non grata by Peru`
        by = agents(m)
    named = [w.mention.code for w in between if isinstance(w.mention, StateMention)]
    if sent is None and not passive and len(set(named)) == 1 and any(w.lemma in STAFF for w in between):
        sent = Envoys((named[0],))  # `two employees of the Peruvian embassy`, hung on the Latin
    if sent is None and len(by.states) == 1:
        other = opposite(m, *by.states)
        sent = Envoys((other,)) if other else None
    if sent is not None:
        last = next((w for w in m.sentence.words if w.start <= behind.end() <= w.end), m.word)
        yield from _expulsion(m, sent, 0.9, (m.word.start, max(last.end, behind.end())), by)


def _day_of_note(m: Match) -> str | None:
    """The day on which `a note declaring two attachés personae non gratae` was handed over."""
    handed = next((w for w in m.sentence.ancestors(m.word) if w.lemma in _HANDING), None)
    if handed is None or m.when(setting=False) is not None:
        return None
    if not any(w.lemma in _PAPERS for w in m.sentence.children(handed, "dobj", "nsubjpass", "nsubj")):
        return None
    published = m.scene.published
    return m.at(handed).when() or (published.isoformat() if published else None)


def _told_on(m: Match) -> str | None:
    """The day of `was told to leave Fiji on Thursday`: one that is past is that of the telling."""
    leaving = next((v for v in m.frame.role("complement") if v.lemma in _LEAVING), None)
    dated = m.scene.date_of(m.sentence, leaving) if leaving is not None else None
    if dated is None or m.when(setting=False) is not None or dated.relation != "at":
        return None
    told = m.scene.resolved(m.sentence, dated, "past")
    day = m.scene.published
    return told if told is not None and day is not None and bounds(told)[1] <= day else None


def _expulsion(
    m: Match,
    sent: Envoys | None,
    confidence: float,
    words: tuple[int, int] | None = None,
    by: Reference | None = None,
    status: str | None = None,
    when: str | None = None,
) -> Iterator[Draft]:
    if sent is not None:
        by = by or Reference()
        # `they were expelling Danish diplomats`: those who are expelled are not among those who expel
        others = tuple(s for s in by.states if s not in sent.states)
        by = Reference(others, by.people) if others else receiving_side(m, sent)
        yield from act(
            m,
            "expulsion",
            by.states,
            sent.states,
            words=words,
            actors=by.people,
            targets=sent.people,
            status=status,
            when=when or _day_of_note(m) or _told_on(m),
            confidence=confidence,
        )


RULES = (
    Rule(
        name="expelled",
        kind="act",
        says="A state sends diplomats or other staff of another state away.",
        trigger=verb("expel", "send", "throw", "kick", "eject", "oust", "order"),
        produce=_expelled,
    ),
    Rule(
        name="expulsion of staff",
        kind="act",
        says="The expulsion of diplomats, told as a noun.",
        trigger=noun("expulsion", "ouster"),
        produce=_expulsion_of,
    ),
    Rule(
        name="told to leave",
        kind="act",
        says="An envoy or staff are ordered to leave the country.",
        trigger=verb(*_TELLING),
        produce=_told_to_leave,
    ),
    Rule(
        name="must leave",
        kind="act",
        says="An envoy or staff must leave the country.",
        trigger=verb(*_LEAVING, "go"),
        produce=_must_leave,
    ),
    Rule(
        name="persona non grata",
        kind="act",
        says="An envoy or staff are declared persona non grata.",
        trigger=verb("declare", "deem", "designate", "pronounce", "name", "tell", "inform", "notify"),
        produce=_non_grata,
    ),
)
