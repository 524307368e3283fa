"""What is done to envoys: summoned, handed protests, called home, sent away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import (
    ENVOYS,
    STAFF,
    Envoys,
    agents,
    blamed,
    doer,
    envoys,
    opposite,
    towards,
)
from legation.facts.act.en.summoning import receiving_side, summons_near, to_a_ministry
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.language.clauses import Frame, is_passive
from legation.language.parties import Reference
from legation.language.words import Word

_NON_GRATA = re.compile(r"\bperson(?:a|ae|as|al|s)?[\s-]+non[\s-]+grata", re.IGNORECASE)
_HOME = frozenset(["home", "back"])
_HANDING = frozenset(
    "lodge issue hand deliver convey file make register express voice present give serve send "
    "submit communicate launch address direct raise receive notify".split()
)
_ORDERING = frozenset("order announce instruct confirm direct decide".split())
_LEAVING = frozenset("leave depart exit quit".split())
_REDUCING = frozenset("reduce cut downsize halve shrink".split())
# Whom `the two` sent away can be: staff told of by their number.
_SENT = frozenset("diplomat official officer employee member attaché agent".split())
_TELLING = frozenset("order tell ask instruct give require oblige request command demand direct".split())


def _summoned(m: Match) -> Iterator[Draft]:
    """`the ambassador of Peru was summoned to the Foreign Ministry in Quito`."""
    called = envoys(m, m.frame.role("object"))
    if called is None or (m.word.lemma in ("call", "invite") and not to_a_ministry(m)):
        return
    by = receiving_side(m, called)
    yield from act(
        m,
        "summons",
        by.states,
        called.states,
        actors=by.people,
        targets=called.people,
        status="scheduled" if _told_own_minister(m) else None,
        confidence=0.9,
    )


def _told_own_minister(m: Match) -> bool:
    """`the Prime Minister asked his Foreign Minister to summon`: a request within one state is a decision."""
    above = m.sentence.head(m.word)
    if above is None or above.lemma not in _TELLING or m.word.dep not in ("xcomp", "ccomp"):
        return False
    asking = m.at(above)
    told = asking.refer("object").states
    return len(told) == 1 and told == asking.refer("subject").states


def _summons_of(m: Match) -> Iterator[Draft]:
    """`after the summoning of its ambassador in Quito`, `ordered the summons of the chargé d'affaires`."""
    called = envoys(m, m.frame.role("of")) or envoys(m, [w for w in m.sentence.words if w.is_noun])
    if called is not None:
        by = m.refer("by", "possessive", "subject")
        if not by.states or set(by.states) & set(called.states):
            above = next(
                (w for w in m.sentence.ancestors(m.word) if w.is_verb and w.lemma in _ORDERING), None
            )
            by = doer(m.at(above)) if above is not None else receiving_side(m, called)
        yield from act(
            m, "summons", by.states, called.states, actors=by.people, targets=called.people, confidence=0.7
        )


def _protested(m: Match) -> Iterator[Draft]:
    """`lodged a strong protest with the ambassador`, `was handed a note of protest`."""
    above = m.sentence.head(m.word)
    if m.word.lemma in ("representation", "objection", "displeasure") and not _strong(m):
        return
    verbale = above is not None and above.lower == "verbale"
    if m.word.lemma == "note" and not (
        verbale or any(w.lemma in ("protest", "verbale") for w in _modifiers(m))
    ):
        return
    while above is not None and above.is_noun and m.word.dep in ("pobj", "compound", "nmod"):
        above = m.sentence.head(above)
    while above is not None and not above.is_verb:
        above = m.sentence.head(above)
    if above is None or above.lemma not in _HANDING:
        return
    handing = m.at(above)
    by = _protester(handing)
    target = envoys(
        m, [*handing.frame.role("to"), *handing.frame.role("with"), *handing.frame.role("object")]
    )
    if target is None and handing.word.lemma == "receive":
        target = envoys(m, handing.frame.role("subject"))
        by = Reference()
    to: tuple[str, ...] = target.states if target else ()
    if not to:
        to = towards(handing, [m.word, above], ("to", "with", "against"), by.states)
    earlier = summons_near(m)
    if earlier is not None:
        to = to or earlier[1].states
        by = by if by.states and not set(by.states) & set(to) else earlier[0]
        target = target or earlier[1]
    if not by.states or set(by.states) & set(to):
        other = opposite(m, *to)
        by = Reference((other,)) if other else Reference()
    if not to and len(by.states) == 1 and (against := opposite(m, *by.states)):
        to = (against,)
    if by.states and to:
        yield from act(
            handing,
            "protest",
            by.states,
            to,
            actors=by.people,
            targets=target.people if target else (),
            when=earlier[2] if earlier is not None and handing.when(setting=False) is None else None,
            confidence=0.85,
        )


def _strong(m: Match) -> bool:
    return any(
        c.lower in ("strong", "stern", "solemn", "serious", "firm", "formal", "deep") for c in _modifiers(m)
    )


def _modifiers(m: Match) -> list[Word]:
    return [*m.frame.role("of"), *m.frame.role("compound"), *m.sentence.children(m.word)]


def _protester(m: Match) -> Reference:
    """Who hands the protest over; where the envoy is the passive subject (`was handed`) nobody is named."""
    if is_passive(m.sentence, m.word):
        return m.refer("by")
    return doer(m)


def _protests(m: Match) -> Iterator[Draft]:
    """`Peru protested to Chile over`, `protests against the Chilean decision`."""
    by = doer(m)
    if len(by.states) != 1:
        return
    to = m.refer("to").states or blamed(
        m, m.frame.role("against") + m.frame.role("over") + m.frame.role("object"), by.states
    )
    if to:
        yield from act(m, "protest", by.states, to, actors=by.people, confidence=0.75)


def _recalled(m: Match) -> Iterator[Draft]:
    """`recalled its ambassador from Lima`, `called its envoy home`, `its ambassador was withdrawn`."""
    lemma = m.word.lemma
    particles = {c.lower for c in m.sentence.children(m.word, "advmod", "prt", "npadvmod")}
    home = bool(particles & _HOME) or any(f.lemma in ("home", "capital") for f in m.frame.role("to"))
    if lemma in ("call", "bring", "order", "summon") and not home:
        return
    called = envoys(m, m.frame.role("object"))
    if called is None and any(w.lower in ("theirs", "its", "his", "own") for w in m.frame.role("object")):
        # `withdrew its ambassador, while Peru called its own home`
        by = doer(m)
        other = envoys(m, [w for w in m.sentence.words if w.lemma in ENVOYS])
        called = Envoys(by.states, other.host) if by.states and other is not None else None
    if called is not None:
        yield from _recall(m, called, 0.9)


def _came_home(m: Match) -> Iterator[Draft]:
    """`the ambassador returned to Lima for consultations`."""
    if not any(f.lemma in ("consultation", "consultations") for f in m.frame.role("for")):
        return
    called = envoys(m, m.frame.role("subject"))
    if called is not None:
        yield from _recall(m, called, 0.7)


def _recall_of(m: Match) -> Iterator[Draft]:
    """`the recall of its ambassador from Lima`."""
    called = envoys(m, m.frame.role("of"))
    if called is not None:
        yield from _recall(m, called, 0.75)


def _recall(m: Match, called: Envoys, confidence: float) -> Iterator[Draft]:
    host = called.host
    for role in ("from", "to", "in"):
        for filler in m.frame.role(role):
            host = host or _elsewhere(m.scene.country_at(m.sentence, filler), called)
    host = host or _elsewhere(opposite(m, *called.states), called)
    actors = doer(m).people if m.word.is_verb else ()
    if host is not None:
        for state in called.states:
            yield from act(m, "recall", [state], [host], actors=actors, confidence=confidence)


def _elsewhere(code: str | None, called: Envoys) -> str | None:
    return code if code not in called.states else None


def _expelled(m: Match) -> Iterator[Draft]:
    """`expelled two Peruvian diplomats`, `were sent out of Chile`."""
    away = {"out", "home", "away"}
    if m.word.lemma in ("send", "throw", "kick") and not (
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
    if sent is None:
        return
    by = m.refer("possessive", "by", "subject")
    if not by.states:
        above = m.sentence.head(m.word)
        if above is not None and above.lemma in ("order", "announce", "decide"):
            by = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
    host = by if by.states and not set(by.states) & set(sent.states) else receiving_side(m, sent)
    yield from act(m, "expulsion", host.states, sent.states, targets=sent.people, confidence=0.75)


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
    if sent is None and len(by.states) == 1:
        other = opposite(m, *by.states)
        sent = Envoys((other,)) if other else None
    if sent is not None:
        last = next((w for w in m.sentence.words if w.start <= behind.end() <= w.end), m.word)
        yield from _expulsion(m, sent, 0.9, (m.word.start, max(last.end, behind.end())), by)


def _expulsion(
    m: Match,
    sent: Envoys | None,
    confidence: float,
    words: tuple[int, int] | None = None,
    by: Reference | None = None,
) -> Iterator[Draft]:
    if sent is not None:
        if by is None or not by.states or set(by.states) & set(sent.states):
            by = receiving_side(m, sent)
        yield from act(
            m,
            "expulsion",
            by.states,
            sent.states,
            words=words,
            actors=by.people,
            targets=sent.people,
            confidence=confidence,
        )


RULES = (
    Rule(
        name="summoned",
        kind="act",
        says="A ministry summons an envoy of another state.",
        trigger=verb("summon", "call", "convoke", "call_in"),
        produce=_summoned,
    ),
    Rule(
        name="summons of an envoy",
        kind="act",
        says="The summoning of an envoy, told as a noun.",
        trigger=noun("summons", "summoning"),
        produce=_summons_of,
    ),
    Rule(
        name="protest lodged",
        kind="act",
        says="A protest, a démarche or a note of protest is handed to another state or its envoy.",
        trigger=noun("protest", "demarche", "démarche", "note", "representation", "objection", "displeasure"),
        produce=_protested,
    ),
    Rule(
        name="protested",
        kind="act",
        says="A state protests to another or against what it does.",
        trigger=verb("protest"),
        produce=_protests,
    ),
    Rule(
        name="envoy recalled",
        kind="act",
        says="A state calls its envoy home.",
        trigger=verb("recall", "withdraw", "call", "bring", "order", "summon"),
        produce=_recalled,
    ),
    Rule(
        name="envoy came home",
        kind="act",
        says="An envoy returns home for consultations.",
        trigger=verb("return", "come", "leave", "fly", "depart"),
        produce=_came_home,
    ),
    Rule(
        name="recall of an envoy",
        kind="act",
        says="The recall of an envoy, told as a noun.",
        trigger=noun("recall", "withdrawal"),
        produce=_recall_of,
    ),
    Rule(
        name="expelled",
        kind="act",
        says="A state sends diplomats or other staff of another state away.",
        trigger=verb("expel", "send", "throw", "kick", "eject", "oust"),
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
        name="persona non grata",
        kind="act",
        says="An envoy or staff are declared persona non grata.",
        trigger=Trigger(frozenset("declare deem designate pronounce name".split()), "verb"),
        produce=_non_grata,
    ),
)
