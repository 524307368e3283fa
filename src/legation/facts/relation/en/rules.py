"""Rules for changes of relations in English dispatches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import Frame
from legation.language.cutting import noun_span
from legation.language.dates import DateMention
from legation.language.scene import Reference
from legation.language.words import Word

_RELATIONS = frozenset("relation relations tie ties relationship link links".split())
_CHANGES = {
    "establish": "established", "enter_into": "established", "forge": "established", "set_up": "established",
    "sever": "severed", "break": "severed", "break_off": "severed", "cut": "severed", "cut_off": "severed",
    "rupture": "severed", "terminate": "severed", "end": "severed",
    "suspend": "suspended", "freeze": "suspended",
    "restore": "restored", "resume": "restored", "reestablish": "restored", "re-establish": "restored",
    "normalise": "restored", "normalize": "restored", "renew": "restored",
    "upgrade": "upgraded", "elevate": "upgraded", "raise": "upgraded", "lift": "upgraded",
    "downgrade": "downgraded", "lower": "downgraded", "reduce": "downgraded",
}  # fmt: skip
_NOUNS = {
    "establishment": "established", "severance": "severed", "rupture": "severed", "suspension": "suspended",
    "restoration": "restored", "resumption": "restored", "normalisation": "restored",
    "normalization": "restored", "reestablishment": "restored", "re-establishment": "restored",
    "upgrade": "upgraded", "upgrading": "upgraded", "elevation": "upgraded",
    "downgrade": "downgraded", "downgrading": "downgraded",
}  # fmt: skip
# What may be raised or lowered without a word on diplomacy; the rest must be diplomatic relations.
_LEVELS = frozenset(["upgraded", "downgraded"])
_BEHIND = re.compile(r" (?:between|with|on|in|at|during|under|by) ")
_LEVEL_NOUNS = frozenset(
    ["partnership", "partner", "level", "alliance", "relationship", "affaires", "secretary"]
)


def _changed(m: Match) -> Iterator[Draft]:
    """`established diplomatic relations`, `relations were raised to a strategic partnership`."""
    change = _change_of(m)
    fillers = m.frame.role("object") + (m.frame.role("into") if m.word.lemma == "enter" else [])
    fillers += m.frame.role("off")
    told = next((w for w in fillers if w.lemma in _RELATIONS | {"level", "representation"}), None)
    if change is None or told is None:
        return
    if change not in _LEVELS and not _diplomatic(m, told, change):
        return
    level = _level(m, m.frame) if change in _LEVELS else None
    if change == "upgraded" and level is None:
        return
    m.note(told)
    yield from _pairs(m, change, level, told, m.refer("subject"))


def _partnership(m: Match) -> Iterator[Draft]:
    """`established a strategic partnership`."""
    made = next((w for w in m.frame.role("object") if w.lemma == "partnership"), None)
    if made is None:
        return
    level = _words_of_level(m, made)
    if level and any(word in level for word in ("strategic", "comprehensive", "cooperative")):
        m.note(made)
        yield from _pairs(m, "upgraded", level, made, m.refer("subject"))


def _named_change(m: Match) -> Iterator[Draft]:
    """`the establishment of diplomatic relations between Mongolia and Belize`."""
    told = next((w for w in m.frame.role("of") if w.lemma in _RELATIONS), None)
    change = _NOUNS[m.word.lemma]
    if told is None or (change not in _LEVELS and not _diplomatic(m, told, change)):
        return
    level = _level(m, m.frame) or _level(m, Frame(m.sentence, told))
    if change == "upgraded" and level is None:
        return
    yield from _pairs(m, change, level if change in _LEVELS else None, told, m.refer("by", "possessive"))


def _anniversary(m: Match) -> Iterator[Draft]:
    """`the 70th anniversary of diplomatic relations`, `75 years of diplomatic relations`."""
    told = next((w for w in m.frame.role("of") if w.lemma in _RELATIONS | {"establishment"}), None)
    if told is not None and told.lemma == "establishment":
        told = next((w for w in Frame(m.sentence, told).role("of") if w.lemma in _RELATIONS), None)
    if told is None or not _diplomatic(m, told, "established"):
        return
    counted = [
        w.mention
        for w in m.sentence.words
        if isinstance(w.mention, DateMention) and w.mention.kind == "anniversary" and w.mention.value
    ]
    if len(counted) == 1:
        yield from _pairs(m, "established", None, told, Reference(), when=counted[0].value)


def _recognised(m: Match) -> Iterator[Draft]:
    """`Iceland recognised the independence of Estonia`."""
    by = m.refer("subject")
    objects = m.frame.role("object")
    of = Reference()
    for word in objects:
        if word.lemma in ("independence", "sovereignty", "statehood", "state", "government"):
            of += m.scene.refer_all(m.sentence, Frame(m.sentence, word).role("of"))
            of += m.scene.refer_all(m.sentence, Frame(m.sentence, word).role("possessive"))
            owner = m.scene.resolver.owner(m.sentence, word)
            of += Reference((owner,)) if owner else Reference()
    if not of and not any(w.lemma == "right" for w in objects):
        of = Reference(tuple(w.mention.code for w in objects if hasattr(w.mention, "code")))
    for ours in by.states:
        for theirs in of.states:
            if ours != theirs:
                yield m.draft(
                    when=m.when(setting=False),
                    status=m.status,
                    states={ours, theirs},
                    change="recognised",
                    level=None,
                )


def _change_of(m: Match) -> str | None:
    particles = [c.lower for c in m.sentence.children(m.word, "prt", "prep")]
    for particle in particles:
        if (found := _CHANGES.get(f"{m.word.lemma}_{particle}")) is not None:
            return found
    return _CHANGES.get(m.word.lemma)


def _diplomatic(m: Match, told: Word, change: str) -> bool:
    named = {c.lower for c in m.sentence.children(told, "amod", "compound", "nmod")}
    if named & {"diplomatic"}:
        return True
    return change in ("severed", "suspended", "restored") and not named - {
        "full",
        "bilateral",
        "official",
        "formal",
    }


def _level(m: Match, frame: Frame) -> str | None:
    for role in ("to", "into"):
        for word in frame.role(role):
            if (found := _words_of_level(m, word)) is not None:
                return found
    return None


def _words_of_level(m: Match, word: Word) -> str | None:
    if word.lemma == "level":
        inner = [w for w in Frame(m.sentence, word).role("of") if w.is_noun]
        if inner:
            word = inner[0]
        elif not any(True for _ in m.sentence.children(word, "amod", "compound")) or not any(
            c.lemma in _LEVEL_NOUNS | {"ambassadorial"} for c in m.sentence.children(word, "compound", "amod")
        ):
            return None
    elif word.lemma not in _LEVEL_NOUNS:
        return None
    m.note(word)
    start, end = noun_span(m.sentence, word)
    words = m.scene.quote(start, end).lower()
    return _BEHIND.split(words.removesuffix(" level"))[0]


def _pairs(
    m: Match, change: str, level: str | None, told: Word, doers: Reference, when: str | None = None
) -> Iterator[Draft]:
    inner = Frame(m.sentence, told)
    others = m.refer("with") or m.scene.refer_all(m.sentence, inner.role("with"))
    between = m.refer("between") or m.scene.refer_all(m.sentence, inner.role("between"))
    owners = m.scene.refer_all(m.sentence, inner.role("possessive"))
    compound = m.scene.refer_all(m.sentence, inner.role("compound")) + m.scene.refer_all(
        m.sentence, inner.role("adjective")
    )
    if others.states and doers.states:
        pairs = [(a, b) for a in doers.states for b in others.states if a != b]
    else:
        sides = next(
            (
                r.states
                for r in (between, doers, owners, compound, Reference(m.scene.dyad))
                if len(r.states) > 1
            ),
            (),
        )
        pairs = (
            list(combinations(sides, 2))
            if others.states == ()
            else [(a, b) for a in m.scene.dyad for b in others.states if a != b]
        )
    for pair in pairs:
        yield m.draft(
            when=when or m.when(setting=False) or _today(m),
            status=m.status,
            states=set(pair),
            confidence=0.85,
            change=change,
            level=level,
        )


def _today(m: Match) -> str | None:
    """What the dispatch reports as its news (`have raised their relations`) has the day of the meeting told of."""
    return m.scene.setting(m.sentence).when if m.sentence is m.scene.sentences[0] else None


RULES = (
    Rule(
        name="relations changed",
        kind="relation",
        says="States establish, sever, suspend, restore, raise or lower their relations.",
        trigger=verb(*{lemma.split("_")[0] for lemma in _CHANGES}),
        produce=_changed,
    ),
    Rule(
        name="partnership established",
        kind="relation",
        says="States establish a strategic or comprehensive partnership.",
        trigger=verb("establish", "forge", "launch", "declare", "proclaim", "form"),
        produce=_partnership,
    ),
    Rule(
        name="change of relations named",
        kind="relation",
        says="The establishment, severance, restoration or upgrade of relations, told as a noun.",
        trigger=noun(*_NOUNS),
        produce=_named_change,
    ),
    Rule(
        name="anniversary of relations",
        kind="relation",
        says="An anniversary tells the year in which relations were established.",
        trigger=noun("anniversary", "year", "years", "jubilee", "decade"),
        produce=_anniversary,
    ),
    Rule(
        name="state recognised",
        kind="relation",
        says="A state recognises another or its independence.",
        trigger=verb("recognise", "recognize"),
        produce=_recognised,
    ),
)
