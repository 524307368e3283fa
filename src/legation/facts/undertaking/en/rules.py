"""Rules for undertakings in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.undertaking.en.making import (
    IDLE,
    JOURNEYS,
    counterparts,
    everyone,
    impersonal,
    in_list,
    said_to_be_done,
    some_of_many,
    speakers,
    undertakings,
)
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.words import Word


def _committed(m: Match) -> Iterator[Draft]:
    """`agreed to`, `pledged to`: joint where several states do it together."""
    if m.word.dep in ("amod", "compound") or m.firmness in ("denied", "hypothetical") or _prospective(m):
        return
    by = everyone(m) if impersonal(m) else speakers(m)
    verbs = said_to_be_done(m)
    nouns: list[Word] = []
    if m.word.lemma in ("pledge", "promise") and all(v.dep == "advcl" for v in verbs):
        # `pledged close coordination to strengthen ties`: what is pledged stands before what it is for.
        nouns = [w for w in m.frame.role("object") if w.is_noun and w.mention is None]
        verbs = [] if nouns else verbs
    # What one side alone decides is done, not promised: that is an act.
    if not by.states or (len(by.states) == 1 and m.word.lemma in ("decide", "resolve", "determine")):
        return
    joint = len(by.states) > 1 and not some_of_many(m, by)
    kind = "joint_commitment" if joint else "pledge"
    to = Reference() if joint else (m.refer("with") or counterparts(m, by))
    yield from undertakings(m, kind, by, to, verbs=verbs, nouns=nouns, confidence=0.85)


def _commitment(m: Match) -> Iterator[Draft]:
    """`reiterated its commitment to implementing`: only where something is to be done."""
    verbs = [v for v in said_to_be_done(m) if v.tag in ("VBG", "VB")]
    by = speakers(m, "possessive", "compound", "adjective", "of", "subject")
    if not by:
        above = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
        by = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above)) if above else Reference()
    joint = len(by.states) > 1
    kind = "offer" if m.word.lemma in ("readiness", "willingness", "preparedness") else "pledge"
    if joint and kind == "pledge":
        kind = "joint_commitment"
    to = Reference() if kind == "joint_commitment" else counterparts(m, by)
    yield from undertakings(m, kind, by, to, verbs=verbs, confidence=0.7)


def _ready(m: Match) -> Iterator[Draft]:
    """`is ready to`, `stands prepared to`."""
    if m.word.is_verb and not any(
        c.lemma in ("be", "is", "are", "was", "were") for c in m.sentence.children(m.word)
    ):
        return
    above = m.sentence.head(m.word)
    if m.word.is_verb:
        holder: Word | None = m.word
    else:
        holder = above if above is not None and above.is_verb else None
    if holder is None or negated(m.sentence, holder):
        return
    by = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, holder))
    by = _with_speakers(m, by)
    if m.word.lemma in ("unanimous", "committed", "determined"):
        joint = len(by.states) > 1
        to = Reference() if joint else counterparts(m, by)
        kind = "joint_commitment" if joint else "pledge"
        yield from undertakings(m, kind, by, to, verbs=said_to_be_done(m))
        return
    verbs = [v for v in said_to_be_done(m) if v.tag == "VB"]
    kind = "pledge" if m.word.tag == "VBG" else "offer"  # `is preparing to`, `is prepared to`
    yield from undertakings(m, kind, by, counterparts(m, by), verbs=verbs)


def _will(modal: Match) -> Iterator[Draft]:
    """`Kazakhstan will supply grain`: a state or its people say what they will do."""
    head = modal.sentence.head(modal.word)
    if modal.word.dep != "aux" or head is None or head.tag != "VB" or head.lemma in IDLE | JOURNEYS:
        return
    m = modal.at(head)
    if m.firmness in ("hypothetical", "denied") or head.dep in ("relcl", "advcl"):
        return
    above = m.sentence.head(head)
    if above is not None and above.lemma in _COMMITTING | _ASKING | _HOPING and head.dep in _GOVERNED:
        return
    reported = m.scene.speakers(m.sentence, head) or (head is m.sentence.root and not _conditional(m))
    if modal.word.lower in ("would", "'d") and not reported:
        return
    by = _with_speakers(m, m.refer("subject"))
    if _is_event(m) or not (by.named or m.refer("subject")):
        return
    joint = len(by.states) > 1
    to = Reference() if joint else counterparts(m, by)
    verbs = in_list(m, [v for v in m.sentence.conjuncts(head) if v.tag == "VB" and v.lemma not in IDLE])
    yield from undertakings(
        m, "joint_commitment" if joint else "pledge", by, to, verbs=verbs, confidence=0.65
    )


def _asked(m: Match) -> Iterator[Draft]:
    """`asked Poland to support`, `called on the Council to act`: a request, to third parties a proposal."""
    if m.firmness in ("denied", "hypothetical"):
        return
    by = speakers(m)
    verbs = [v for v in said_to_be_done(m) if v.tag in ("VB", "VBP", "VBG") or v.dep == "ccomp"]
    to = m.refer("object", "on", "upon", "to")
    asked = m.frame.first("object", "on", "upon", "to")
    if not verbs:
        # `called on companies to enter the market`: the infinitive is parsed as part of who is asked.
        verbs = [
            v
            for w in asked
            for v in m.sentence.children(w, "acl", "relcl", "xcomp")
            if v.tag == "VB" and "to" in auxiliaries(m.sentence, v)
        ]
    if not verbs or not by:
        return
    if not to:
        to = m.scene.refer_all(m.sentence, list(m.sentence.children(verbs[0], "nsubj")))
    if to.states and set(to.states) == set(by.states):
        to = Reference()
    third = not to.states or any(w.lemma in _BUSINESS for w in asked)
    kind = "proposal" if third else "request"
    yield from undertakings(m, kind, by, Reference() if third else to, verbs=verbs)


def _called_for(m: Match) -> Iterator[Draft]:
    """`called for more flights`, `urged restraint`: what is named is proposed to the other side."""
    by = speakers(m)
    nouns = [w for w in m.frame.role("for") if w.is_noun]
    if not by.states or not nouns:
        return
    to = counterparts(m, by) if len(by.states) == 1 else Reference()
    yield from undertakings(m, "proposal", by, to, nouns=nouns, confidence=0.65)


def _proposed(m: Match) -> Iterator[Draft]:
    """`proposed that the committee convene`, `suggested a highway`."""
    if m.firmness in ("denied", "hypothetical"):
        return
    by = speakers(m)
    verbs = list(said_to_be_done(m))
    nouns = [] if verbs else [w for w in m.frame.role("object") if w.is_noun and w.mention is None]
    to = m.refer("to") or (counterparts(m, by) if len(by.states) == 1 else Reference())
    yield from undertakings(m, "proposal", by, to, verbs=verbs, nouns=nouns, confidence=0.75)


def _invited(m: Match) -> Iterator[Draft]:
    """`invited Tokayev to make a state visit`."""
    if m.firmness in ("denied", "hypothetical"):
        return
    by = speakers(m)
    to = m.refer("object")
    verbs = [v for v in m.frame.role("complement") if v.tag == "VB"]
    nouns = [] if verbs else [w for w in m.frame.role("to") if w.is_noun or w.mention is not None]
    by = _hosts(m, by, verbs)
    if by and to and not set(to.states) & set(by.states):
        yield from undertakings(m, "invitation", by, to, verbs=verbs, nouns=nouns, confidence=0.9)


def _invitation(m: Match) -> Iterator[Draft]:
    """`extended the President's invitation to Lukashenko to pay an official visit`."""
    above = m.sentence.head(m.word)
    verbs = [v for v in m.frame.role("complement") if v.tag == "VB"]
    if not verbs and above is not None and above.is_verb and m.word.dep in ("dobj", "nsubjpass"):
        verbs = [v for v in m.sentence.children(above, "xcomp", "advcl") if v.tag == "VB"]
    accepted = above is not None and above.lemma in ("accept", "receive")
    if above is None or not verbs:
        return
    if accepted:
        to = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
        by = m.refer("from", "of", "by", "possessive") or counterparts(m, to)
    else:
        to = m.refer("to") or counterparts(m, m.refer("possessive", "of", "from", "subject"))
        by = m.refer("possessive", "of", "from", "subject")
    by = _hosts(m, by, verbs)
    if by and not set(to.states) & set(by.states):
        yield from undertakings(m, "invitation", by, to, verbs=verbs, confidence=0.85)


def _hosts(m: Match, by: Reference, verbs: list[Word]) -> Reference:
    """Whoever invites does so for the country that the guest shall come to."""
    countries = {
        code
        for verb_ in verbs
        for word in m.sentence.subtree(verb_)
        if word.index > verb_.index and (code := m.scene.country_at(m.sentence, word))
    }
    if len(countries) != 1 or countries <= set(by.states):
        return by
    home = next(iter(countries))
    return Reference((home,), tuple(replace(p, state=home) for p in by.people if len(by.people) == 1))


def _request(m: Match) -> Iterator[Draft]:
    """`conveyed the President's request to move the negotiations forward`."""
    verbs = [v for v in m.frame.role("complement") if v.tag == "VB"]
    by = m.refer("possessive", "of", "from", "by", "subject")
    to = m.refer("to") or counterparts(m, by)
    if verbs and by:
        yield from undertakings(m, "request" if to else "proposal", by, to, verbs=verbs, confidence=0.7)


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


def _should(modal: Match) -> Iterator[Draft]:
    """`They said the two countries should coordinate closely`."""
    head = modal.sentence.head(modal.word)
    if modal.word.dep != "aux" or head is None or head.tag != "VB" or head.lemma in IDLE:
        return
    m = modal.at(head)
    said = m.scene.speakers(m.sentence, head)
    doers = m.refer("subject")
    if not said or not doers.states or negated(m.sentence, head):
        return
    to = Reference(tuple(s for s in doers.states if s not in said.states))
    verbs = in_list(m, [v for v in m.sentence.conjuncts(head) if v.tag == "VB" and v.lemma not in IDLE])
    kind = "proposal" if set(doers.states) & set(said.states) else "request"
    yield from undertakings(m, kind, said, to, verbs=verbs, confidence=0.6)


def _with_speakers(m: Match, by: Reference) -> Reference:
    said = m.scene.speakers(m.sentence, m.word)
    if not by.people and said.people and (not by.named or set(said.states) == set(by.states)):
        return Reference(by.named, said.people)
    return by


def _is_event(m: Match) -> bool:
    """`will hold talks`, `will exchange views`, `will contribute to growth`: an event or hope of another kind."""
    objects = {w.lemma for w in m.frame.role("object")}
    verb = m.word.lemma
    return (
        (verb in ("hold", "convene", "conduct", "stage", "organise", "organize") and bool(objects & _EVENTS))
        or (verb == "exchange" and bool(objects & {"view", "opinion", "ideas", "idea"}))
        or (
            verb in ("contribute", "lead", "help", "serve") and not objects and not m.frame.role("complement")
        )
        or (verb == "call" and bool(m.frame.role("on")))
    )


def _conditional(m: Match) -> bool:
    return any(w.lower in ("if", "unless", "otherwise") for w in m.sentence.words)


def _prospective(m: Match) -> bool:
    """`are expected to agree`: not agreed yet."""
    aux = set(auxiliaries(m.sentence, m.word))
    return bool({"will", "would", "may", "might", "could"} & aux) or (m.word.lemma == "plan" and "had" in aux)


_COMMITTING = frozenset(
    "agree pledge promise undertake commit decide resolve vow concur intend plan consent determine "
    "aim".split()
)
_ASKING = frozenset(
    "ask request urge encourage call_on call_upon appeal_to press demand exhort beseech implore "
    "entreat".split()
)
_HOPING = frozenset(
    "hope wish expect believe trust think doubt fear predict assume confident hopeful sure".split()
)
_GOVERNED = frozenset(["ccomp", "xcomp", "acl"])
_EVENTS = frozenset(
    "talk talks meeting consultation consultations session summit conference forum exercise exercises drill "
    "drills ceremony election elections referendum round conversation dialogue discussion visit".split()
)
_BUSINESS = frozenset(
    "company business investor airline firm enterprise community entrepreneur agency bank citizen "
    "student media partner parties party actor stakeholder side".split()
)

RULES = (
    Rule(
        name="committed to do",
        kind="undertaking",
        says="One side promises, or the sides agree, to do something.",
        trigger=verb(*_COMMITTING),
        produce=_committed,
        lists=True,
    ),
    Rule(
        name="commitment to doing",
        kind="undertaking",
        says="A side's commitment, readiness or promise to do something, told as a noun.",
        trigger=noun(
            "commitment",
            "readiness",
            "willingness",
            "preparedness",
            "promise",
            "pledge",
            "determination",
            "intention",
        ),
        produce=_commitment,
        lists=True,
    ),
    Rule(
        name="ready to do",
        kind="undertaking",
        says="A side says that it is ready, willing or prepared to do something.",
        trigger=Trigger(
            frozenset(["ready", "willing", "prepared", "prepare", "unanimous", "committed", "determined"])
        ),
        produce=_ready,
        lists=True,
    ),
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
        name="invited",
        kind="undertaking",
        says="Somebody invites somebody of another state.",
        trigger=verb("invite"),
        produce=_invited,
        lists=True,
    ),
    Rule(
        name="invitation handed over",
        kind="undertaking",
        says="An invitation to come is extended, conveyed or accepted.",
        trigger=noun("invitation"),
        produce=_invitation,
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
        name="are to do",
        kind="undertaking",
        says="The sides are to do something, as agreed.",
        trigger=verb("be"),
        produce=_are_to,
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
        name="will do",
        kind="undertaking",
        says="A state, or its people, will do something.",
        trigger=verb("will", "shall", "would", "'ll"),
        produce=_will,
        lists=True,
    ),
)
