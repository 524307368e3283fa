"""Measures of one state that bear on another: sanctions, bans, suspensions, their lifting; rules changed."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import blamed, doer, done_to, towards
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.states import StateMention

_IMPOSING = frozenset(
    "impose announce introduce adopt slap place extend expand tighten apply unveil levy put enact "
    "widen step_up order clamp".split()
)
_LIFTING = frozenset("lift remove revoke scrap ease rescind end abolish drop waive relax cancel".split())
_PENALTIES = frozenset("sanction sanctions embargo".split())
_BANS = frozenset("ban prohibition moratorium blockade embargo restriction tariff duty".split())
_RESTRAINTS = (
    _PENALTIES | _BANS | frozenset("restrictions tariffs duties curbs curb suspension freeze quota".split())
)
_SUSPENDING = frozenset("suspend freeze halt call_off cut_off discontinue stop cancel withhold".split())
_CLOSED = frozenset("border crossing airspace port frontier checkpoint".split())
# What is suspended here belongs to other kinds: relations, agreements, sittings, journeys of one guest.
_NOT_STOPPED = frozenset(
    "relation relations tie ties relationship agreement treaty accord pact convention memorandum "
    "protocol visit trip embassy consulate meeting summit session hostilities fire attack".split()
)
_RULES = frozenset(
    "visa fee tariff duty requirement quota tax permit charge customs levy entry restriction".split()
)
_CHANGING = frozenset(
    "waive abolish cut reduce scrap exempt lower simplify ease introduce grant extend".split()
)
_LINKS = ("from", "to", "with", "for", "between", "on")
_ENTERING = frozenset("enter entry import export travel transit landing".split())


def _sanctions_imposed(m: Match) -> Iterator[Draft]:
    """`imposed sanctions on the Danish Prosecutor General`."""
    above = m.sentence.head(m.word)
    if (
        above is None
        or not above.is_verb
        or above.lemma not in _IMPOSING
        or m.word.dep not in ("dobj", "nsubjpass")
    ):
        # `the sanctions that Denmark imposed on Peru`
        above = next((v for v in m.sentence.children(m.word, "relcl", "acl") if v.lemma in _IMPOSING), None)
    if above is None:
        return
    imposing = m.at(above)
    by = doer(imposing)
    to = towards(m, [above], ("on", "against"), by.states) or _upon(m, by)
    if by.states and to:
        kind = "sanction" if m.word.lemma in _PENALTIES else "ban"
        yield from act(
            imposing, kind, by.states, to, actors=by.people, targets=_people_upon(m), confidence=0.85
        )


def _upon(m: Match, by: Reference) -> tuple[str, ...]:
    """Whom a measure hits: `on Denmark`, `against eleven Danish firms`, `the ban on Danish beef`."""
    return towards(
        m, [m.word], ("on", "against", "upon", "for", "targeting", "from", "to"), by.states
    ) or blamed(m, [m.word], by.states)


def _people_upon(m: Match) -> tuple[CastMember, ...]:
    return m.refer("on", "against", "upon").people


def _sanctioned(m: Match) -> Iterator[Draft]:
    """`sanctioned more than forty Danish officials`."""
    by = doer(m)
    to = blamed(m, m.frame.role("object"), by.states)
    people = m.refer("object").people
    if by.states and to:
        yield from act(m, "sanction", by.states, to, actors=by.people, targets=people, confidence=0.8)


def _banned(m: Match) -> Iterator[Draft]:
    """`banned imports of Danish dairy`, `barred Danish officials from entering`."""
    by = doer(m)
    to = blamed(m, m.frame.role("object"), by.states) or towards(
        m, [*m.frame.role("object"), m.word], _LINKS, by.states
    )
    if m.word.lemma in ("deny", "refuse") and not any(
        w.lemma in ("entry", "visa", "accreditation", "agrement", "access") for w in m.frame.role("object")
    ):
        return
    if m.word.lemma == "bar" and not any(w.lemma in _ENTERING for w in m.sentence.subtree(m.word)):
        return
    if by.states and to:
        yield from act(m, "ban", by.states, to, actors=by.people, confidence=0.75)


def _suspended(m: Match) -> Iterator[Draft]:
    """`suspended the issuance of visas to Danes`, `halted gas deliveries to Denmark`."""
    things = [
        w
        for w in done_to(m) + m.frame.role("off")
        if w.is_noun and (w.lemma not in _NOT_STOPPED or w.lower == "visits")
    ]
    by = doer(m)
    if not things or not by.states:
        return
    to = blamed(m, things, by.states) or towards(m, [*things, m.word], _LINKS, by.states)
    if not to and any(c.lower == "between" for t in things for c in m.sentence.children(t)):
        # `all visits between the two countries`
        parties = m.scene.dyad if len(by.states) == 1 and by.states[0] in m.scene.dyad else ()
        to = tuple(s for s in parties if s not in by.states)
    if to:
        yield from act(m, "suspension", by.states, to, actors=by.people, confidence=0.75)


def _closed(m: Match) -> Iterator[Draft]:
    """`closed its airspace to Danish aircraft`, `shut the border with Denmark`."""
    things = [w for w in m.frame.role("object") if w.lemma in _CLOSED]
    by = doer(m)
    if not things or not by.states:
        return
    to = towards(m, [m.word, *things], ("to", "for", "with"), by.states)
    if to:
        kind = "ban" if any(w.lemma in ("airspace", "port") for w in things) else "suspension"
        yield from act(m, kind, by.states, to, actors=by.people, confidence=0.75)


def _lifted(m: Match) -> Iterator[Draft]:
    """`lifted the ban on Danish beef`, `eased sanctions on Denmark`."""
    things = [w for w in m.frame.role("object") if w.lemma in _RESTRAINTS]
    by = doer(m)
    if not things or not by.states:
        return
    thing = m.at(things[0])
    to = _upon(thing, by)
    to = to or towards(m, [*things, m.word], _LINKS, by.states)
    if to:
        yield from act(m, "measure_lifted", by.states, to, actors=by.people, confidence=0.8)


def _rule_changed(m: Match) -> Iterator[Draft]:
    """`waived the visa fee for Danes`, `exempted Danes from visas`, `cut tariffs on Danish goods`."""
    below = list(m.sentence.subtree(m.word))
    things = [
        w for w in m.frame.role("object") + m.frame.role("from") if w.lemma in _RULES or w.lower in _RULES
    ]
    visa_free = any(w.lower in ("visa-free", "duty-free", "tariff-free") for w in below) or any(
        w.lower in ("visa", "duty") and below[i + 2].lower == "free" for i, w in enumerate(below[:-2])
    )
    if m.word.lemma in ("grant", "extend", "introduce", "ease", "simplify"):
        things = list(m.frame.role("object")) if visa_free else []
        if m.word.lemma in ("ease", "simplify"):
            things = [
                w for w in m.frame.role("object") if any(x.lemma == "visa" for x in m.sentence.subtree(w))
            ]
    elif m.word.lemma in ("cut", "reduce", "lower"):
        things = [w for w in things if w.lemma in ("tariff", "duty", "fee", "tax", "quota", "levy")]
    by = doer(m)
    if not things or not by.states:
        return
    named = [
        w.mention.code
        for w in below
        if isinstance(w.mention, StateMention) and w.index > m.word.index and w.mention.code not in by.states
    ]
    if len(set(named)) == 1:
        yield from act(m, "rule_changed", by.states, named, actors=by.people, confidence=0.75)


RULES = (
    Rule(
        name="sanctions imposed",
        kind="act",
        says="A state imposes sanctions, a ban or tariffs on another.",
        trigger=noun(*_PENALTIES, *_BANS),
        produce=_sanctions_imposed,
    ),
    Rule(
        name="sanctioned",
        kind="act",
        says="A state sanctions another, or its people and firms.",
        trigger=verb("sanction", "blacklist"),
        produce=_sanctioned,
    ),
    Rule(
        name="banned",
        kind="act",
        says="A state bans what comes from another, or keeps its people out.",
        trigger=verb("ban", "bar", "prohibit", "forbid", "deny", "refuse", "block"),
        produce=_banned,
    ),
    Rule(
        name="suspended",
        kind="act",
        says="A state stops aid, flights, visas, deliveries or exchanges with another.",
        trigger=verb(*_SUSPENDING),
        produce=_suspended,
    ),
    Rule(
        name="border closed",
        kind="act",
        says="A state closes its border, ports or airspace to another.",
        trigger=verb("close", "shut", "seal"),
        produce=_closed,
    ),
    Rule(
        name="measure lifted",
        kind="act",
        says="A state lifts sanctions, a ban or restrictions on another.",
        trigger=verb(*_LIFTING),
        produce=_lifted,
    ),
    Rule(
        name="rule changed",
        kind="act",
        says="A state waives visas or fees, or cuts tariffs, for another.",
        trigger=verb(*_CHANGING),
        produce=_rule_changed,
    ),
)
