"""Rules for embassies, consulates and offices in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.grammar import Draft, Match, Rule, verb
from legation.language.clauses import Frame
from legation.language.scene import Reference
from legation.language.words import Word
from legation.records import Place

_OPENING = frozenset("open inaugurate establish launch set begin start".split())
_REOPENING = frozenset("reopen re-open resume restore return".split())
_CLOSING = frozenset("close shut shutter withdraw evacuate".split())
_RAISING = frozenset("upgrade raise elevate".split())
_TYPES = {
    "embassy": "embassy",
    "chancery": "embassy",
    "commission": "embassy",
    "consulate": "consulate",
    "mission": "permanent_mission",
    "legation": "other",
    "annex": "other",
    "section": "other",
}


def _changed(m: Match) -> Iterator[Draft]:
    """`opened its embassy in Hanoi`, `the embassy in Riyadh reopened`."""
    about = [*m.frame.role("object"), *m.frame.role("subject")]
    missions = [w for w in about if w.mention is None and w.is_noun and _type_of(m, w) is not None]
    change = _change(m)
    if not missions or change is None or m.status is None:
        return
    doer = m.refer("subject") if m.frame.role("object") else Reference()
    for noun_ in missions:
        kind = _type_of(m, noun_)
        for sending in _senders(m, noun_, doer):
            host, place = _host(m, noun_, sending)
            if host is None or host == sending or kind is None:
                continue
            m.note(noun_)
            status = m.status
            settled = change in ("opened", "reopened") and status in ("scheduled", "proposed")
            yield m.draft(
                when=m.when(setting=status == "occurred"),
                status=status,
                states={sending, host},
                place=place,
                confidence=0.85,
                sending_state=sending,
                host_state=host,
                mission_type=kind,
                change="planned" if settled else change,
            )


def _change(m: Match) -> str | None:
    lemma = m.word.lemma
    again = any(c.lower in ("again", "anew") for c in m.sentence.children(m.word, "advmod"))
    if lemma in _OPENING:
        return "reopened" if again else "opened"
    if lemma in _REOPENING:
        return "reopened"
    if lemma in _CLOSING:
        return "closed"
    return "upgraded" if lemma in _RAISING else None


def _type_of(m: Match, word: Word) -> str | None:
    printed = {c.lower for c in m.sentence.children(word, "amod", "compound", "nmod")}
    if word.lemma == "commission":
        return "embassy" if "high" in printed else None
    if word.lemma in ("consulate", "consulates") or word.lower in ("general", "generals"):
        after = {c.lower for c in m.sentence.children(word, "amod", "appos", "advmod", "compound")} | printed
        following = m.sentence.words[word.index + 1].lower if word.index + 1 < len(m.sentence.words) else ""
        if word.lemma == "consulate" and (following.startswith("general") or "general" in after):
            return "consulate_general"
        if word.lower.startswith("general"):
            return "consulate_general" if printed & {"consulate", "consulates"} else None
        return "honorary_consulate" if "honorary" in printed else "consulate"
    if word.lemma in ("office", "centre", "center"):
        if printed & {"trade", "commercial", "economic"}:
            return "trade_office"
        if "cultural" in printed:
            return "cultural_centre"
        return "other" if printed & {"representative", "liaison", "representation", "diplomatic"} else None
    if word.lemma == "mission":
        if printed & {"diplomatic"}:
            return "embassy"
        return "permanent_mission" if "permanent" in printed or Frame(m.sentence, word).role("to") else None
    return _TYPES.get(word.lemma)


def _senders(m: Match, mission: Word, doer: Reference) -> tuple[str, ...]:
    """Whose mission it is: named with it, else whoever opens it."""
    frame = Frame(m.sentence, mission)
    named = m.scene.resolver.states_of(m.sentence, mission)
    if named:
        return named
    for role in ("possessive", "of"):
        owner = m.scene.refer_all(m.sentence, frame.role(role))
        if owner.states:
            return owner.states
    return doer.states


def _host(m: Match, mission: Word, sending: str) -> tuple[str | None, Place | None]:
    """In which state: the place told with the mission or its verb, else the other one of the two."""
    for frame in (Frame(m.sentence, mission), m.frame):
        for role in ("in", "to", "at"):
            for word in frame.role(role):
                code = m.scene.country_at(m.sentence, word)
                if code is not None and code != sending:
                    return code, m.scene.place_at(word)
    others = [s for s in m.scene.dyad if s != sending]
    return (others[0], None) if len(others) == 1 and sending in m.scene.dyad else (None, None)


RULES = (
    Rule(
        name="mission opened or closed",
        kind="mission",
        says="A state opens, closes, reopens or raises an embassy, consulate or office in another.",
        trigger=verb(*(_OPENING | _REOPENING | _CLOSING | _RAISING)),
        produce=_changed,
    ),
)
