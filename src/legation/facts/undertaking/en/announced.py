"""Undertakings told as what will be done: `Kenya will`, `both are to`, `the programme will`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.facts.undertaking.en.deeds import COMMITTING, IDLE, JOURNEYS, in_list
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import counterparts, with_speakers
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import is_passive
from legation.language.modality import auxiliaries
from legation.language.parties import Reference


def _will(modal: Match) -> Iterator[Draft]:
    """`Kazakhstan will supply grain`: a state or its people say what they will do."""
    head = modal.sentence.head(modal.word)
    if modal.word.dep != "aux" or head is None or head.tag != "VB" or head.lemma in IDLE:
        return
    m = modal.at(head)
    if head.lemma in JOURNEYS and not _sets_about(m):
        return
    if m.firmness in ("hypothetical", "denied") or head.dep == "advcl" or _describes(m):
        return
    above = m.sentence.head(head)
    if above is not None and above.lemma in COMMITTING | _ASKING | _HOPING and head.dep in _GOVERNED:
        return
    reported = m.scene.speakers(m.sentence, head) or (head is m.sentence.root and not _conditional(m))
    if modal.word.lower in ("would", "'d") and not reported:
        return
    by = with_speakers(m, m.refer("subject"))
    if not by.states or (not by.named and not m.refer("subject")):
        by = _behind(m)
    if _is_event(m) or not by.states:
        return
    joint = len(by.states) > 1
    to = Reference() if joint else counterparts(m, by)
    verbs = in_list(m, [v for v in m.sentence.conjuncts(head) if v.tag == "VB" and v.lemma not in IDLE])
    yield from undertakings(
        m, "joint_commitment" if joint else "pledge", by, to, verbs=verbs, confidence=0.65
    )


def _are_to(m: Match) -> Iterator[Draft]:
    """`both governments are to name ambassadors`."""
    if m.word.tag not in ("VBP", "VBZ") or m.firmness in ("denied", "hypothetical"):
        return
    verbs = [
        v
        for child in m.sentence.children(m.word, "xcomp")
        if child.tag == "VB" and "to" in auxiliaries(m.sentence, child)
        for v in m.sentence.conjuncts(child)
        if v.tag == "VB" and v.lemma not in IDLE | JOURNEYS
    ]
    by = m.refer("subject")
    if len(by.states) > 1:
        yield from undertakings(m, "joint_commitment", by, Reference(), verbs=verbs, confidence=0.7)


def _describes(m: Match) -> bool:
    """Tell whether the clause only describes somebody or something, save an initiative: `a plan which will train`."""
    above = m.sentence.head(m.word)
    return m.word.dep == "relcl" and not (above is not None and above.lemma in _VEHICLES)


def _behind(m: Match) -> Reference:
    """Give whose initiative it is of which a joint document or a fact sheet says what it will do."""
    doers = m.frame.role("subject")
    if not any(w.lemma in _VEHICLES for w in doers) or is_passive(m.sentence, m.word):
        return Reference()
    if m.scene.authors.states:
        return m.scene.authors
    sheet = _SHEET.search(m.scene.dispatch.title or "") is not None and m.scene.home is not None
    return Reference((m.scene.home,)) if sheet and m.scene.home is not None else Reference()


def _is_event(m: Match) -> bool:
    """`will hold talks`, `will exchange views`, `will contribute to growth`: an event or hope of another kind."""
    objects = {w.lemma for w in m.frame.role("object")}
    verb = m.word.lemma
    return (
        (verb in ("hold", "convene", "conduct", "stage", "organise", "organize") and bool(objects & _EVENTS))
        or (verb in ("deliver", "give", "make") and bool(objects & _SPEECHES))
        or (verb in ("undertake", "pay", "make", "conclude", "attend") and bool(objects & _TRIPS))
        or (verb == "exchange" and bool(objects & {"view", "opinion", "ideas", "idea"}))
        or (
            verb in ("contribute", "lead", "help", "serve") and not objects and not m.frame.role("complement")
        )
        or (verb == "call" and bool(m.frame.role("on")) and not m.frame.role("complement"))
    )


def _sets_about(m: Match) -> bool:
    """`will continue to train`, `will begin building`, `will set up a fund`: a beginning or going on, no journey."""
    if any(v.tag in ("VB", "VBG") and v.lemma not in IDLE for v in m.frame.role("complement")):
        return m.word.lemma in ("continue", "begin", "start", "go")
    objects = {w.lemma for w in m.frame.role("object") if w.mention is None}
    if m.word.lemma == "set":
        return bool(objects) and m.sentence.child(m.word, "prt") is not None
    return (
        m.word.lemma in ("continue", "begin", "start", "take")
        and bool(objects)
        and not objects & (_EVENTS | _TRIPS | _NO_STEPS)
    )


def _conditional(m: Match) -> bool:
    return any(w.lower in ("if", "unless", "otherwise") for w in m.sentence.words)


_HOPING = frozenset(
    "hope wish expect believe trust think doubt fear predict assume confident hopeful sure".split()
)
_GOVERNED = frozenset(["ccomp", "xcomp", "acl"])
_EVENTS = frozenset(
    "talk talks meeting consultation consultations session summit conference forum exercise exercises drill "
    "drills ceremony election elections referendum round conversation dialogue discussion visit".split()
)
_SHEET = re.compile(r"\bfact ?sheet\b", re.IGNORECASE)
# What the sides do things through.
_VEHICLES = frozenset(
    "initiative program programme project partnership plan effort fund funding package scheme strategy framework "
    "campaign pilot network centre center facility task force group council platform mechanism dialogue assistance "
    "support investment".split()
)
_SPEECHES = frozenset(
    "remark remarks speech address statement keynote lecture message toast greeting presentation".split()
)
_TRIPS = frozenset("visit trip tour journey travel".split())
_NO_STEPS = frozenset("part place office effect account advantage note stock care term work".split())
_ASKING = frozenset(
    "ask request urge encourage call_on call_upon appeal_to press demand exhort beseech implore "
    "entreat".split()
)

RULES = (
    Rule(
        name="are to do",
        kind="undertaking",
        says="The sides are to do something, as agreed.",
        trigger=verb("be"),
        produce=_are_to,
        lists=True,
    ),
    Rule(
        name="will do",
        kind="undertaking",
        says="A state, or its people, will do something.",
        trigger=verb("will", "shall", "would", "'ll"),
        produce=_will,
        lists=True,
    ),
)
