"""Measures that ease: sanctions and bans lifted, visas waived, tariffs cut, entry made free."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from legation.facts.act.en.making import act
from legation.facts.act.en.parties import actor, blamed, doer, named_before, towards
from legation.facts.act.en.reach import reached
from legation.grammar import Draft, Match, Rule, verb
from legation.language.parties import Reference
from legation.language.words import Word

_LIFTING = frozenset(
    "lift remove revoke scrap ease rescind end abolish drop waive relax cancel repeal withdraw loosen suspend "
    "reverse".split()
)
_RESTRAINTS = frozenset(
    "sanction sanctions embargo ban prohibition moratorium blockade restriction restrictions tariff tariffs duty "
    "duties curb curbs suspension freeze quota measure measures advisory".split()
)
_WAIVING = frozenset(
    "waive abolish scrap exempt cancel lift remove eliminate drop simplify ease relax free".split()
)
_CHARGES = frozenset("fee requirement permit charge visa".split())
_CUTTING = frozenset("cut reduce lower slash".split())
_DUTIES = frozenset("tariff duty fee tax quota levy".split())
_GRANTING = frozenset("grant extend introduce announce offer restore implement establish open give".split())
_FREE = frozenset("visa-free duty-free tariff-free quota-free visa-on-arrival zero-tariff".split())
_EXEMPTIONS = frozenset("exemption waiver".split())


def _lifted(m: Match) -> Iterator[Draft]:
    """`lifted the ban on Danish beef`, `eased sanctions on Denmark`."""
    things = [
        w
        for w in m.frame.role("object")
        if (w.lemma in _RESTRAINTS and not _of_visas(m, w)) or _of_travel(m, w)
    ]
    by = doer(m)
    if not by.states and things:
        # `the Danish ban on Peruvian fish was lifted`
        by = Reference(tuple(c for c in named_before(m, things[0])))
    if not things:
        return
    to = towards(
        m, [*things, m.word], ("on", "against", "upon", "for", "targeting", "from", "to", "with"), by.states
    ) or blamed(m, things, by.states)
    to = to or reached(m, by.states)
    by = by if by.states else actor(m, to)
    if to and by.states:
        yield from act(m, "measure_lifted", by.states, to, actors=by.people, confidence=0.8)


def _of_travel(m: Match, word: Word) -> bool:
    """Tell `its travel advice for Peru`, `the travel warning`."""
    travel = any(c.lower == "travel" for c in m.sentence.children(word, "compound"))
    return travel and word.lemma in ("advice", "warning", "alert")


def _of_visas(m: Match, word: Word) -> bool:
    return any(w.lemma == "visa" for w in m.sentence.subtree(word))


def _rule_changed(m: Match) -> Iterator[Draft]:
    """`waived the visa fee for Danes`, `cut tariffs on Danish goods`, `introduced visa-free entry for Danes`."""
    by = doer(m)
    if not _eased(m):
        return
    to = reached(m, by.states)
    by = by if by.states else actor(m, to)
    if to and by.states:
        yield from act(m, "rule_changed", by.states, to, actors=by.people, confidence=0.75)


def _eased(m: Match) -> bool:
    things = m.frame.role("object") + m.frame.role("from")
    below = [w for t in things for w in m.sentence.subtree(t)]
    of_visas = any(_of_visas(m, t) for t in things)
    if m.word.lemma in _WAIVING:
        return of_visas or (m.word.lemma == "waive" and any(w.lemma in _CHARGES for w in things))
    if m.word.lemma in _CUTTING:
        return any(w.lemma in _DUTIES for w in things)
    free = any(w.lower in _FREE for w in below) or any(
        w.lemma in ("visa", "duty", "tariff") and nxt.text == "-" for w, nxt in pairwise(below)
    )
    return free or (of_visas and any(w.lemma in _EXEMPTIONS for w in below))


RULES = (
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
        trigger=verb(*_WAIVING, *_CUTTING, *_GRANTING),
        produce=_rule_changed,
    ),
)
