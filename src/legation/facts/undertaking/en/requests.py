"""Undertakings that a side wants of another: requests, proposals, what should be done."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.undertaking.en.deeds import IDLE, in_list, said_to_be_done, unsaid
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import counterparts, going_on, speakers
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference


def _asked(m: Match) -> Iterator[Draft]:
    """`asked Poland to support`, `called on the Council to act`: a request, to third parties a proposal."""
    if m.firmness in ("denied", "hypothetical") or unsaid(m):
        return
    by = speakers(m)
    verbs = [v for v in said_to_be_done(m) if v.tag in ("VB", "VBP", "VBG") or v.dep == "ccomp"]
    to = m.refer("object", "on", "upon", "to", "from", "of")
    asked = m.frame.first("object", "on", "upon", "to", "from", "of")
    if not verbs:
        # `called on companies to enter the market`: the infinitive is parsed as part of who is asked.
        verbs = [
            v
            for w in asked
            for v in m.sentence.children(w, "acl", "relcl", "xcomp")
            if v.tag == "VB" and "to" in auxiliaries(m.sentence, v)
        ]
    things = [w for w in m.frame.role("object") if w.is_noun and not m.scene.refer(m.sentence, w)]
    if not verbs and m.word.lemma in ("request", "demand") and m.word.tag != "VBN" and things:
        # `demanded the release of two fishermen`: what is asked for is named.
        yield from undertakings(m, "request", by, counterparts(m, by), nouns=things, confidence=0.65)
    if not verbs or not by:
        return
    if not to:
        to = m.scene.refer_all(m.sentence, list(m.sentence.children(verbs[0], "nsubj")))
    if len(by.states) == 1 and to.states == by.states and not any(w.lemma in _BUSINESS for w in asked):
        return  # a government that instructs its own
    if set(by.states) & set(to.states):
        # `called on both countries to act`, said by one of them: a proposal to the other.
        others = tuple(s for s in to.states if s not in by.states)
        yield from undertakings(m, "proposal", by, Reference(others), verbs=verbs)
        return
    third = not to.states or any(w.lemma in _BUSINESS for w in asked)
    kind = "proposal" if third else "request"
    yield from undertakings(m, kind, by, Reference() if third else to, verbs=verbs)


def _called_for(m: Match) -> Iterator[Draft]:
    """`called for more flights`, `urged restraint`: what is named is proposed to the other side."""
    if unsaid(m):
        return
    by = speakers(m)
    nouns = [w for w in m.frame.role("for") if w.is_noun and w.index > m.word.index]
    if not by.states or not nouns or m.frame.role("object"):
        return
    to = counterparts(m, by) if len(by.states) == 1 else Reference()
    yield from undertakings(m, "proposal", by, to, nouns=nouns, confidence=0.65)


def _proposed(m: Match) -> Iterator[Draft]:
    """`proposed that the committee convene`, `suggested a highway`."""
    if m.firmness in ("denied", "hypothetical") or unsaid(m):
        return
    by = speakers(m)
    verbs = list(said_to_be_done(m))
    nouns = [] if verbs else [w for w in m.frame.role("object") if w.is_noun and w.mention is None]
    to = m.refer("to") or (counterparts(m, by) if len(by.states) == 1 else Reference())
    yield from undertakings(m, "proposal", by, to, verbs=verbs, nouns=nouns, confidence=0.75)


def _request(m: Match) -> Iterator[Draft]:
    """`conveyed the President's request to move the negotiations forward`."""
    verbs = [v for v in m.frame.role("complement") if v.tag == "VB"]
    by = m.refer("possessive", "of", "from", "by", "subject")
    to = m.refer("to") or counterparts(m, by)
    if verbs and by:
        yield from undertakings(m, "request" if to else "proposal", by, to, verbs=verbs, confidence=0.7)


def _need(m: Match) -> Iterator[Draft]:
    """`underscored the need for Mali to open the road`: who is to do it is asked to."""
    above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    if above is None or m.firmness in ("denied", "hypothetical"):
        return
    verbs = [
        v
        for v in (*m.sentence.children(m.word, "advcl", "acl", "relcl"), *m.sentence.children(above, "advcl"))
        if v.tag == "VB" and v.index > m.word.index and m.sentence.child(v, "mark", "nsubj") is not None
    ]
    by = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
    doers = m.scene.refer_all(m.sentence, [w for v in verbs for w in m.sentence.children(v, "nsubj")])
    if by.states and doers.states and not set(by.states) & set(doers.states):
        yield from undertakings(m, "request", by, doers, verbs=verbs, confidence=0.65)


def _should(modal: Match) -> Iterator[Draft]:
    """`They said the two countries should coordinate closely`."""
    head = modal.sentence.head(modal.word)
    if modal.word.dep != "aux" or head is None or head.tag != "VB" or head.lemma in IDLE:
        return
    m = modal.at(head)
    said = m.scene.speakers(m.sentence, head) or going_on(m)
    doers = m.refer("subject")
    if not said or not doers.states or negated(m.sentence, head):
        return
    to = Reference(tuple(s for s in doers.states if s not in said.states))
    verbs = in_list(m, [v for v in m.sentence.conjuncts(head) if v.tag == "VB" and v.lemma not in IDLE])
    kind = "proposal" if set(doers.states) & set(said.states) else "request"
    yield from undertakings(m, kind, said, to, verbs=verbs, confidence=0.6)


_ASKING = frozenset(
    "ask request urge encourage call_on call_upon appeal_to press demand exhort beseech implore "
    "entreat require advise plead petition lobby".split()
)
_BUSINESS = frozenset(
    "company business investor airline firm enterprise community entrepreneur agency bank citizen "
    "student media partner parties party actor stakeholder side".split()
)


RULES = (
    Rule(
        name="asked to do",
        kind="undertaking",
        says="One side asks, urges or calls on another, or third parties, to do something.",
        trigger=verb(*_ASKING),
        produce=_asked,
        lists=True,
    ),
    Rule(
        name="called for",
        kind="undertaking",
        says="A side calls for something to be done, named by a noun.",
        trigger=verb("call_for", "advocate"),
        produce=_called_for,
        lists=True,
    ),
    Rule(
        name="proposed",
        kind="undertaking",
        says="A side proposes or suggests something to the other or to both.",
        trigger=verb("propose", "suggest", "recommend"),
        produce=_proposed,
        lists=True,
    ),
    Rule(
        name="request to do",
        kind="undertaking",
        says="A side's request, told as a noun, that something be done.",
        trigger=noun("request", "appeal", "call"),
        produce=_request,
        lists=True,
    ),
    Rule(
        name="need for somebody to do",
        kind="undertaking",
        says="A side stresses the need or call for another to do something.",
        trigger=noun("need", "necessity", "importance", "urgency"),
        produce=_need,
        lists=True,
    ),
    Rule(
        name="should do",
        kind="undertaking",
        says="Somebody says that a side or the sides should do something.",
        trigger=verb("should", "must"),
        produce=_should,
        lists=True,
    ),
)
