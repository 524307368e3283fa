"""Rules for positions in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.topics import topics
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.cutting import noun_span
from legation.language.modality import auxiliaries, negated
from legation.language.parties import Reference
from legation.language.words import Word

_STRESSING = frozenset(
    "stress emphasise emphasize underline underscore highlight accentuate reiterate reaffirm affirm "
    "note".split()
)
_HOLDING = frozenset(
    "stress emphasise emphasize underline underscore reiterate reaffirm affirm maintain insist "
    "consider believe hold argue contend opine concur agree".split()
)
# What is stressed as such: `the need for`, `the importance of`.
_WEIGHTS = frozenset(
    "need necessity importance significance primacy centrality inadmissibility urgency".split()
)
# Stances that have a noun: `its support for`, `adherence to`, `interest in`.
_STANCES = {
    "support": ("for",),
    "commitment": ("to",),
    "adherence": ("to",),
    "opposition": ("to",),
    "respect": ("for",),
    "interest": ("in",),
    "desire": ("for", "to"),
    "wish": ("for",),
    "backing": ("for",),
    "rejection": ("of",),
    "preference": ("for",),
    "solidarity": ("with",),
    "recognition": ("of",),
}
_VOICING = frozenset(
    "reaffirm reiterate express voice declare confirm restate affirm underline stress renew "
    "underscore pledge announce convey emphasise emphasize state".split()
)
_TAKING = frozenset("support oppose reject endorse favour favor back advocate".split())
_MODALS = frozenset("will would shall should must may might could can 'll 'd".split())


def _held(m: Match) -> Iterator[Draft]:
    """`stressed that the dispute can only be settled peacefully`: a clause that promises and asks nothing."""
    clause = next((c for c in m.sentence.children(m.word, "ccomp") if c.is_verb), None)
    if clause is None or _denied(m) or _asks(m, clause):
        return
    modals = set(auxiliaries(m.sentence, clause)) & _MODALS
    # What a side will do is a pledge, what sides should do a proposal: undertakings both.
    doers = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, clause))
    if modals - {"can", "could", "may", "might"} and doers.states:
        return
    if m.word.lemma == "agree" and modals:
        return
    if modals & {"will", "would", "shall", "'ll", "'d"} or clause.tag == "VBD":
        return
    words = list(m.sentence.subtree(clause))
    words = [w for w in words if w.dep not in ("mark", "punct") or w.index > clause.index]
    while words and (words[-1].dep == "punct" or words[-1].index == len(m.sentence.words) - 1):
        words.pop()
    if len(words) > 3:
        yield from _position(m, _holders(m), words[0].start, words[-1].end, 0.6)


def _asks(m: Match, clause: Word) -> bool:
    """Tell `share what it knows` and `consider whether` from a clause that says something."""
    return any(
        w.tag[:1] == "W" or w.lower in ("whether", "if")
        for w in m.sentence.children(clause)
        if w.index < clause.index
    )


def _view(m: Match) -> Iterator[Draft]:
    """`shared the view that`, `expressed the conviction that`: a clause behind a noun."""
    above = m.sentence.head(m.word)
    clause = next((c for c in m.sentence.children(m.word, "acl", "ccomp", "relcl") if c.is_verb), None)
    told = clause is not None and any(
        c.lower == "that" and c.dep == "mark" for c in m.sentence.children(clause)
    )
    if above is None or clause is None or not above.is_verb or not told or _denied(m.at(above)):
        return
    words = [w for w in m.sentence.subtree(clause) if w.dep != "mark" or w.index > clause.index]
    holders = m.refer("possessive")
    holders = holders if holders.states else _holders(m.at(above))
    yield from _position(m, holders, words[0].start, words[-1].end, 0.65)


def _stressed(m: Match) -> Iterator[Draft]:
    """`underlined the importance of respect for sovereignty`, `stressed the need to reform the Council`."""
    for thing in m.frame.role("object"):
        below = any(c.dep in ("prep", "acl", "ccomp") for c in m.sentence.children(thing))
        if thing.lemma in _WEIGHTS and below and not _denied(m):
            start, end = _with_article(m, thing)
            yield from _position(m, _holders(m), start, end, 0.65)


def _stance(m: Match) -> Iterator[Draft]:
    """`reaffirmed their support for a two-state solution`: the noun with what it is for."""
    above = m.sentence.head(m.word)
    if (
        above is None
        or not above.is_verb
        or above.lemma not in _VOICING
        or m.word.dep not in ("dobj", "conj")
    ):
        return
    leads = _STANCES[m.word.lemma]
    things = [w for role in leads for w in m.frame.role(role)]
    # A commitment to do something is an undertaking.
    if not things or any(w.is_verb for w in things):
        return
    holders = m.refer("possessive")
    holders = holders if holders.states else _holders(m.at(above))
    start, end = noun_span(m.sentence, m.word)
    yield from _position(m, holders, start, end, 0.65)


def _took(m: Match) -> Iterator[Draft]:
    """`Peru supports the peaceful settlement of the dispute`, `both sides reject any interference`."""
    if m.word.tag not in ("VBZ", "VBP") or _denied(m) or not m.frame.role("object"):
        return
    if any(w.lemma in ("candidacy", "candidature", "bid") for w in m.frame.role("object")):
        return
    holders = _holders(m)
    words = [w for thing in m.frame.role("object") for w in m.sentence.subtree(thing)]
    # A date tells of a deed.
    if words and holders.states and m.scene.date_of(m.sentence, m.word) is None:
        yield from _position(m, holders, m.word.start, max(w.end for w in words), 0.55)


def _position(m: Match, holders: Reference, start: int, end: int, confidence: float) -> Iterator[Draft]:
    words = m.scene.quote(start, end).strip(" ,;:")
    if not holders.states or not words:
        return
    setting = m.scene.setting(m.sentence)
    published = m.scene.published.isoformat() if m.scene.published else None
    yield m.draft(
        when=m.when(setting=False) or setting.when or published,
        status="occurred",
        states={*holders.states, *setting.parties.states},
        place=setting.place,
        confidence=confidence,
        holders=sorted(holders.states),
        topics=topics(words, m.scene.text[m.sentence.start : m.sentence.end]),
        statement=words,
    )


def _holders(m: Match) -> Reference:
    """Who states it: the doer of the verb, else who says the clause."""
    found = m.refer("subject")
    return found if found.states else m.scene.speakers(m.sentence, m.word)


def _denied(m: Match) -> bool:
    return m.firmness in ("denied", "hypothetical", "proposed") or negated(m.sentence, m.word)


def _with_article(m: Match, thing: Word) -> tuple[int, int]:
    """The noun with all that hangs on it in one run, its article included."""
    inside = list(m.sentence.subtree(thing))
    run = [thing]
    for word in inside:
        if word.index == run[-1].index + 1:
            run.append(word)
    while run[-1].dep == "punct":
        run.pop()
    return inside[0].start, run[-1].end


RULES = (
    Rule(
        name="held that",
        kind="position",
        says="A side stresses, affirms or believes that something is so.",
        trigger=verb(*_HOLDING),
        produce=_held,
    ),
    Rule(
        name="view that",
        kind="position",
        says="A side's view, belief or conviction that something is so.",
        trigger=noun("view", "belief", "conviction", "opinion", "position", "understanding", "principle"),
        produce=_view,
    ),
    Rule(
        name="stressed the need",
        kind="position",
        says="A side stresses the need for, or the importance of, something.",
        trigger=verb(*_STRESSING),
        produce=_stressed,
    ),
    Rule(
        name="stance",
        kind="position",
        says="A side's support, opposition, adherence or interest, told as a noun.",
        trigger=noun(*_STANCES),
        produce=_stance,
    ),
    Rule(
        name="took a stand",
        kind="position",
        says="A side supports, opposes or rejects something.",
        trigger=verb(*_TAKING),
        produce=_took,
    ),
)
