"""Undertakings that a side wants of another, told by verbs: requests, proposals, what should be done."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.undertaking.en.deeds import (
    BUSINESS,
    IDLE,
    NO_THINGS,
    done_to,
    in_list,
    said_to_be_done,
    to_see_done,
    unsaid,
)
from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import asker, counterparts, everyone, going_on, impersonal, speakers
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.dates import DateMention
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.words import Word


def _asked(m: Match) -> Iterator[Draft]:
    """`asked Poland to support`, `called on the Council to act`: a request, to third parties a proposal."""
    if m.firmness in ("denied", "hypothetical") or unsaid(m):
        return
    called = [w for w in m.frame.first("on", "upon") if not isinstance(w.mention, DateMention)]
    if m.word.lemma == "call" and not called:
        return  # `called him on Monday to`
    verbs = to_do(m)
    to = m.refer("object", "on", "upon", "to", "with", "from", "of")
    asked = m.frame.first("object", "on", "upon", "to", "with", "from", "of")
    by = asker(m, to)
    if not verbs:
        # `called on companies to enter the market`: the infinitive is parsed as part of who is asked.
        verbs = [
            v
            for w in asked
            for v in m.sentence.children(w, "acl", "relcl", "xcomp")
            if v.tag == "VB" and "to" in auxiliaries(m.sentence, v)
        ]
    things = [
        w
        for w in m.frame.role("object")
        if w.is_noun and w.lemma not in NO_THINGS and not m.scene.refer(m.sentence, w)
    ]
    if not verbs and m.word.lemma in ("request", "demand") and not done_to(m) and things:
        # `demanded the release of two fishermen`: what is asked for is named.
        yield from undertakings(m, "request", by, counterparts(m, by), nouns=things, confidence=0.65)
    under = [w for w in asked if w.lemma not in _OTHER_SIDE]
    own = any(c.tag == "PRP$" for w in under for c in m.sentence.children(w, "poss"))
    if not verbs or not by or (own and not to):  # `advised its citizens to`
        return
    if not to:
        doers = list(m.sentence.children(verbs[0], "nsubj"))
        theirs = [w for w in doers if w.lemma in _OTHER_SIDE and m.sentence.child(w, "poss") is not None]
        # `asked that his government join`: that of him who is asked
        to = counterparts(m, by) if theirs else m.scene.refer_all(m.sentence, doers)
    passive = m.sentence.child(verbs[0], "nsubjpass") is not None
    if any(w.tag == "PRP" for w in asked) and set(to.states) <= set(by.states):
        to = Reference()  # `she urged them to`: others than herself
    nobody = not asked and not m.sentence.children(verbs[0], "nsubj")  # `asked to speed up the visas`
    if not to and (passive or nobody or any(w.tag == "PRP" or w.lemma in _OTHER_SIDE for w in asked)):
        to = counterparts(m, by)  # `demanded that the shops be reopened`, `asked his guest to`
    if len(by.states) == 1 and to.states == by.states and not any(w.lemma in BUSINESS for w in asked):
        return  # a government that instructs its own
    if set(by.states) & set(to.states):
        # `called on both countries to act`, said by one of them: a proposal to the other.
        others = tuple(s for s in to.states if s not in by.states)
        yield from undertakings(m, "proposal", by, Reference(others), verbs=verbs)
        return
    third = not to.states or any(w.lemma in BUSINESS for w in asked)
    kind = "proposal" if third else "request"
    yield from undertakings(m, kind, by, Reference() if third else to, verbs=verbs)


def to_do(m: Match) -> list[Word]:
    """Give the verbs for what another is asked to do, not for that in which he is asked for help."""
    verbs = [v for v in said_to_be_done(m) if not _greets(m, v)]
    return [
        v
        for v in verbs
        if v.tag in ("VB", "VBP") or v.dep == "ccomp" or (v.tag == "VBG" and not _in_doing(m, v))
    ]


def _greets(m: Match, verb: Word) -> bool:
    """`asked him to convey her best wishes`."""
    return verb.lemma in ("convey", "pass", "deliver", "transmit", "extend") and any(
        w.lemma in _COURTESIES for w in m.sentence.children(verb, "dobj")
    )


def _in_doing(m: Match, gerund: Word) -> bool:
    """`asked for help in finding them`: what is asked for is the help."""
    above = m.sentence.head(gerund)
    return bool(m.frame.role("for")) or (above is not None and above.lower in ("in", "with"))


def _proposed(m: Match) -> Iterator[Draft]:
    """`proposed that the committee convene`, `suggested a highway`."""
    if m.firmness in ("denied", "hypothetical") or unsaid(m):
        return
    passive = m.sentence.child(m.word, "auxpass") is not None
    by = everyone(m) if passive and impersonal(m) else speakers(m)
    verbs = list(said_to_be_done(m))
    things = (w for w in m.frame.role("object") if w.is_noun and w.mention is None and w.lemma != "toast")
    nouns = [] if verbs else list(things)
    to = m.refer("to") or (counterparts(m, by) if len(by.states) == 1 else Reference())
    yield from undertakings(m, "proposal", by, to, verbs=verbs, nouns=nouns, confidence=0.75)


def _request(m: Match) -> Iterator[Draft]:
    """`conveyed the President's request to move the negotiations forward`."""
    verbs = [v for v in m.frame.role("complement") if v.tag in ("VB", "VBP")]
    above = m.sentence.head(m.word)
    made = m.word.dep == "dobj" and above is not None and above.lemma in _MAKING
    by = m.refer("possessive", "of", "from", "by", "subject")
    if made and above is not None and not by:
        by = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
    to = m.refer("to") or counterparts(m, by)
    kind = "request" if to else "proposal"
    if verbs and by:
        yield from undertakings(m, kind, by, to, verbs=verbs, confidence=0.7)
    if not verbs and made:
        # `presented a request for seeds`
        things = [w for w in m.frame.role("for") if w.is_noun and w.mention is None]
        yield from undertakings(m, kind, by, to, nouns=things, confidence=0.65)


def _wanted(m: Match) -> Iterator[Draft]:
    """`wants Togo to lift the ban`, `hopes that Togo will`, `told Togo to`: another is to do it."""
    if m.firmness in ("denied", "hypothetical") or m.word.tag == "VBN":
        return
    verbs = [
        v
        for v in said_to_be_done(m)
        if v.lemma not in _LOOSE and (v.tag == "VB" or (v.dep == "ccomp" and auxiliaries(m.sentence, v)))
    ]
    seen = to_see_done(m)
    verbs += seen
    named = [w for v in verbs[:1] for w in m.sentence.children(v, "nsubj")]
    doers = m.scene.refer_all(m.sentence, named)
    if not doers:  # `wants Peruvian schools to`
        codes = [code for w in named for code in m.scene.resolver.states_of(m.sentence, w)]
        doers = Reference(tuple(codes))
    if m.word.lemma == "tell":
        verbs = [v for v in verbs if "to" in auxiliaries(m.sentence, v)]
        doers = m.refer("object")
    by = asker(m, doers)
    if m.word.lemma == "expect" and any(w.tag == "PRP" for w in named):
        return  # `expects them to resume`: as of the weather
    to = Reference(tuple(s for s in doers.states if s not in by.states))
    if (m.word.lemma == "insist" or seen) and not doers:
        to = counterparts(m, by)
    if verbs and to.states and by.states:
        kind = "proposal" if set(doers.states) & set(by.states) else "request"
        if any(w.lemma in BUSINESS for w in named):
            kind, to = "proposal", Reference()
        yield from undertakings(m, kind, by, to, verbs=verbs, confidence=0.6)


def _hoped(m: Match) -> Iterator[Draft]:
    """`expressed the hope that Togo would open a road`: of another it is a request."""
    above = m.sentence.head(m.word)
    if above is None or not above.is_verb or above.lemma not in _TELLING or m.word.dep != "dobj":
        return
    verbs = [
        v
        for v in m.sentence.children(m.word, "acl", "relcl", "ccomp")
        if v.tag == "VB" and v.lemma not in IDLE | _LOOSE and m.sentence.child(v, "nsubj") is not None
    ]
    doers = m.scene.refer_all(m.sentence, [w for v in verbs for w in m.sentence.children(v, "nsubj")])
    by = asker(m.at(above), doers)
    if by.states and doers.states and not set(by.states) & set(doers.states):
        yield from undertakings(m, "request", by, doers, verbs=verbs, confidence=0.6)


def _needs(m: Match) -> Iterator[Draft]:
    """`said that Togo needs to open the road`, `has to open it`."""
    said = m.scene.speakers(m.sentence, m.word)
    doers = m.refer("subject")
    verbs = [v for v in m.frame.role("complement") if v.tag == "VB" and v.lemma not in IDLE]
    if not said or not doers.states or m.firmness in ("denied", "hypothetical"):
        return
    if not set(doers.states) & set(said.states) and not auxiliaries(m.sentence, m.word) and not _yet(m):
        yield from undertakings(m, "request", said, doers, verbs=verbs, confidence=0.6)


def _yet(m: Match) -> bool:
    """`has yet to answer` asks for nothing."""
    return any(c.lower in ("yet", "still") for c in m.sentence.children(m.word, "advmod"))


def _directed(m: Match) -> Iterator[Draft]:
    """`The Presidents directed their ministers to convene it`: the sides bind themselves by those under them."""
    if m.firmness in ("denied", "hypothetical") or unsaid(m):
        return
    by = speakers(m)
    verbs = [v for v in said_to_be_done(m) if v.tag in ("VB", "VBG")]
    if len(by.states) > 1:
        yield from undertakings(m, "joint_commitment", by, Reference(), verbs=verbs, confidence=0.7)


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
    if any(w.index > modal.word.index for w in m.sentence.children(head, "nsubj", "nsubjpass")):
        return  # `should Togo agree, they will`
    doers = m.refer("subject")
    if not said or not doers.states or negated(m.sentence, head):
        return
    to = Reference(tuple(s for s in doers.states if s not in said.states))
    own = (
        head,
        *(v for v in m.sentence.conjuncts(head) if m.sentence.child(v, "nsubj", "nsubjpass") is None),
    )
    verbs = in_list(m, [v for v in dict.fromkeys(own) if v.tag == "VB" and v.lemma not in IDLE])
    kind = "proposal" if set(doers.states) & set(said.states) else "request"
    yield from undertakings(m, kind, said, to, verbs=verbs, confidence=0.6)


_ASKING = frozenset(
    "ask request urge encourage call_on call_upon appeal_to press demand exhort beseech implore "
    "entreat require advise plead petition lobby count_on rely_on".split()
)
# How the other side is called by who asks it.
_OTHER_SIDE = frozenset(
    "guest host brother friend colleague counterpart interlocutor visitor ambassador envoy government authority "
    "leadership side".split()
)
_COURTESIES = frozenset("wish greeting regard condolence congratulation sympathy thank gratitude".split())
# By these a request is made.
_MAKING = frozenset(
    "make present submit renew reiterate repeat convey raise issue voice express lodge receive hand deliver "
    "transmit put address send pass".split()
)
_TELLING = frozenset("express voice convey state share reiterate reaffirm repeat".split())
# What one hopes of another as of the weather.
_LOOSE = frozenset(
    "continue grow develop change improve remain bring lead strengthen deepen enjoy succeed".split()
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
        trigger=noun("request", "appeal", "call", "plea", "demand"),
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
    Rule(
        name="wanted of another",
        kind="undertaking",
        says="A side wants, hopes or insists that another do something, or tells it to.",
        trigger=verb("want", "hope", "wish", "expect", "like", "insist", "tell"),
        produce=_wanted,
        lists=True,
    ),
    Rule(
        name="directed to do",
        kind="undertaking",
        says="The sides together direct those under them to do something.",
        trigger=verb("direct", "instruct", "task", "mandate", "order", "charge", "authorise", "authorize"),
        produce=_directed,
        lists=True,
    ),
    Rule(
        name="hope that another does",
        kind="undertaking",
        says="A side expresses the hope that another will do something.",
        trigger=noun("hope", "wish", "desire", "expectation"),
        produce=_hoped,
        lists=True,
    ),
    Rule(
        name="needs to do",
        kind="undertaking",
        says="Somebody says that another needs or has to do something.",
        trigger=verb("need", "have", "ought"),
        produce=_needs,
        lists=True,
    ),
)
