"""Undertakings that a side takes upon itself: promises, commitments, offers, what it will do."""

from __future__ import annotations

from collections.abc import Iterator

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
