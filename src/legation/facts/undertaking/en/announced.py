"""Undertakings told as what will be done: `Kenya will`, `both are to`, `the programme will`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from legation.facts.undertaking.en.deeds import (
    AGENTS,
    IDLE,
    JOURNEYS,
    first_of_list,
    going_along,
    governed,
    in_list,
)
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import agents_of, counterparts, with_speakers
from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import is_passive
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.speakers import SAYING


def _will(modal: Match) -> Iterator[Draft]:
    """`Kazakhstan will supply grain`: a state or its people say what they will do, or will not do."""
    head = modal.sentence.head(modal.word)
    if modal.word.dep != "aux" or head is None or not _is_deed(modal.at(head)):
        return
    going_on = head.tag == "VBG" and any(c.lower == "be" for c in modal.sentence.children(head, "aux"))
    if head.tag != "VB" and not going_on:
        return
    m = modal.at(head)
    if _unfirm(m) or _how(m) or (head.dep == "advcl" and not _contrasted(m)) or _describes(m) or governed(m):
        return
    said = _told(m) or m.scene.speakers(m.sentence, head)
    reported = said or (head is m.sentence.root and not _conditional(m))
    if modal.word.lower in ("would", "'d") and not reported:
        return
    by = with_speakers(m, _who_assures(m) or m.refer("subject"))
    if not by.states or (not by.named and not m.refer("subject")):
        by = _behind(m) or _acting_for(m)
    if _is_event(m) or not by.states:
        return
    joint = len(by.states) > 1
    to = Reference() if joint else counterparts(m, by)
    own = [v for v in m.sentence.conjuncts(head) if v is head or m.sentence.child(v, "nsubj", "aux") is None]
    own += [along for v in own for along in going_along(m, v)]
    verbs = in_list(m, [v for v in own if v.tag == "VBG" or (v.tag == "VB" and _is_deed(m.at(v)))])
    yield from undertakings(
        m, "joint_commitment" if joint else "pledge", by, to, verbs=verbs, confidence=0.65
    )


def _who_assures(m: Match) -> Reference:
    """Give who promises in `Peru assured Togo that it would vote`: not the one who is assured."""
    above = m.sentence.head(m.word)
    pronoun = [w for w in m.frame.role("subject") if w.tag == "PRP"]
    if above is None or above.lemma not in ("assure", "promise", "guarantee") or not pronoun:
        return Reference()
    return m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))


def _how(m: Match) -> bool:
    """`discussed how the fund will train nurses`: a question, no promise."""
    return any(c.tag == "WRB" for c in m.sentence.children(m.word, "advmod"))


def _told(m: Match) -> bool:
    """Tell whether a verb of saying governs the deed, whoever speaks."""
    return any(w.is_verb and w.lemma in SAYING for w in m.sentence.ancestors(m.word))


def _contrasted(m: Match) -> bool:
    """`Togo will lend money, while Fiji will lend tools`: not a time or condition, but one more of the kind."""
    return any(c.lower in ("while", "whereas", "whilst") for c in m.sentence.children(m.word, "mark"))


def _is_deed(m: Match) -> bool:
    """Tell whether the verb names a deed that can be seen done: no state of mind, agenda, journey or meeting."""
    if m.word.lemma in IDLE | JOURNEYS:
        return _sets_about(m) or _time_and_again(m)
    return True


def _unfirm(m: Match) -> bool:
    """Tell whether it is only supposed, or denied as a matter of mind: `will not accept`, not `will not fire`."""
    if m.firmness == "denied":
        return not negated(m.sentence, m.word) or m.word.lemma in _DISLIKING
    return m.firmness == "hypothetical"


def _time_and_again(m: Match) -> bool:
    """`will meet twice a year`: a meeting that is to be kept up is no single event."""
    words = [w.lower for w in m.sentence.subtree(m.word)]
    often = any(w in ("annually", "yearly", "quarterly", "monthly", "regularly") for w in words)
    times = any(
        a in ("once", "twice", "times", "every", "each")
        and b in ("a", "per", "every", "year", "month", "two")
        for a, b in pairwise(words)
    )
    return m.word.lemma in ("meet", "hold", "visit", "host", "convene") and (often or times)


def _acting_for(m: Match) -> Reference:
    """`said that five instructors would stay`: of people and bodies without a state of their own the speaker's."""
    said = m.scene.speakers(m.sentence, m.word)
    doers = m.frame.role("subject")
    owned = agents_of(m, doers)
    if owned.states:
        return with_speakers(m, owned)
    known = all(w.lemma in AGENTS or (w.tag in ("NNP", "NNPS") and w.mention is None) for w in doers)
    return said if doers and known and len(said.states) == 1 else Reference()


def _is_to(m: Match) -> Iterator[Draft]:
    """`both governments are to name ambassadors`, `Togo is to lift the ban`, `is going to open an embassy`."""
    if m.firmness in ("denied", "hypothetical") or m.word.dep == "relcl" or governed(m):
        return
    if m.sentence.child(m.word, "acomp", "expl") is not None:
        return  # `it is vital to`
    if m.word.lemma == "go" and not {"is", "are", "was", "were", "'re", "'s"} & set(
        auxiliaries(m.sentence, m.word)
    ):
        return
    if m.word.lemma == "be" and m.word.tag not in ("VBP", "VBZ"):
        return
    verbs = [
        v
        for child in m.sentence.children(m.word, "xcomp")
        if child.tag == "VB" and "to" in auxiliaries(m.sentence, child)
        for v in m.sentence.conjuncts(child)
        if v.tag == "VB" and _is_deed(m.at(v)) and not _is_event(m.at(v))
    ]
    by = with_speakers(m, m.refer("subject")) if verbs else Reference()
    if verbs and not by.states:
        by = _acting_for(m)
    joint = len(by.states) > 1
    to = Reference() if joint else counterparts(m, by)
    kind = "joint_commitment" if joint else "pledge"
    yield from undertakings(m, kind, by, to, verbs=in_list(m, verbs), confidence=0.7)


def _describes(m: Match) -> bool:
    """Tell whether the clause only describes somebody or something, save an initiative: `a plan which will train`."""
    first = first_of_list(m.sentence, m.word)
    above = m.sentence.head(first)
    if any(c.lower == "that" for c in m.sentence.children(first, "mark")):
        return False  # `told envoys of the region that Togo would act`: hung on the noun before it
    return first.dep == "relcl" and not (above is not None and above.lemma in _VEHICLES)


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
    if _time_and_again(m):
        return False
    return (
        (
            verb in ("hold", "convene", "conduct", "stage", "organise", "organize", "carry")
            and bool(objects & _EVENTS)
        )
        or (verb in ("deliver", "give", "make", "hand", "present") and bool(objects & _SPEECHES))
        or (verb in ("lay", "cut") and bool(objects & {"wreath", "ribbon", "flower", "stone"}))
        or (verb in ("inspect", "review") and bool(objects & {"guard", "parade", "troop", "honour", "honor"}))
        or (verb in ("undertake", "pay", "make", "conclude", "attend") and bool(objects & _TRIPS))
        or (verb == "spare" and "effort" in objects)
        or (verb == "exchange" and bool(objects & {"view", "opinion", "ideas", "idea"}))
        or (
            verb in ("contribute", "lead", "help", "serve") and not objects and not m.frame.role("complement")
        )
        or (verb == "call" and bool(m.frame.role("on")) and not m.frame.role("complement"))
    )


def _sets_about(m: Match) -> bool:
    """`will continue to train`, `will begin building`, `will set up a fund`: a beginning or going on, no journey."""
    if m.word.lemma == "go" and any(w.lemma in _TRIPS for w in m.frame.role("on")):
        return False  # `will go on a visit to attend the forum`
    objects = {w.lemma for w in m.frame.role("object") if w.mention is None}
    if any(v.tag in ("VB", "VBG", "VBN") and v.lemma not in IDLE for v in m.frame.role("complement")):
        return m.word.lemma in ("continue", "begin", "start", "go")
    particle = m.sentence.child(m.word, "prt")
    if m.word.lemma == "go" and particle is not None and particle.lower == "on":
        return any(c.tag in ("VBG", "VBN") for c in m.sentence.children(m.word, "advcl", "xcomp"))
    if m.word.lemma == "pay":
        return not objects & (_TRIPS | _TRIBUTES) and bool(objects or m.frame.role("for"))
    if m.word.lemma == "look":
        return bool(m.frame.role("into"))
    if m.word.lemma == "host":
        return bool(objects & _SITTINGS)
    if m.word.lemma == "set":
        return bool(objects) and m.sentence.child(m.word, "prt") is not None
    return (
        m.word.lemma in ("continue", "begin", "start", "take")
        and bool(objects)
        and not objects & (_EVENTS | _TRIPS | _NO_STEPS)
    )


def _conditional(m: Match) -> bool:
    return any(w.lower in ("if", "unless", "otherwise") for w in m.sentence.words)


_EVENTS = frozenset(
    "talk talks meeting consultation consultations session summit conference forum exercise exercises drill "
    "drills ceremony election elections referendum round conversation dialogue discussion visit "
    "tete-a-tete tête-à-tête briefing reception banquet dinner luncheon lunch interview".split()
)
_SHEET = re.compile(r"\bfact ?sheet\b", re.IGNORECASE)
# What the sides do things through.
_VEHICLES = frozenset(
    "initiative program programme project partnership plan effort fund funding package scheme strategy framework "
    "campaign pilot network centre center facility task force group council platform mechanism dialogue assistance "
    "support investment".split()
)
_SPEECHES = frozenset(
    "letter remark remarks speech address statement keynote lecture message toast greeting presentation".split()
)
_TRIBUTES = frozenset("call tribute attention respect homage court price heed".split())
_TRIPS = frozenset("visit trip tour journey travel".split())
_NO_STEPS = frozenset("part place office effect account advantage note stock care term work".split())
# Sittings that a state takes on to host.
_SITTINGS = frozenset(["session", "round"])
# What one will not do as a matter of mind.
_DISLIKING = frozenset(
    "accept tolerate recognise recognize agree compromise waver forget forgive yield give back surrender "
    "rest stop cease hesitate spare confirm comment fail".split()
)

RULES = (
    Rule(
        name="are to do",
        kind="undertaking",
        says="A side is to do something, or the sides are, as agreed.",
        trigger=verb("be", "go"),
        produce=_is_to,
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
