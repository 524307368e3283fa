"""Who summons an envoy, and which summons a protest or a condemnation goes with."""

from __future__ import annotations

from collections.abc import Iterable

from legation.facts.act.en.parties import Envoys, doer, envoys, opposite
from legation.grammar import Match
from legation.language.parties import Reference

_MINISTRIES = frozenset("ministry office department headquarters commission foreign_ministry".split())


def to_a_ministry(m: Match) -> bool:
    """Tell `called in` and `called to the ministry` from calling somebody up."""
    if any(
        c.lower == "in" and not any(True for _ in m.sentence.children(c)) for c in m.sentence.children(m.word)
    ):
        return m.word.lemma == "call"
    fillers = m.frame.role("to") + m.frame.role("in") + m.frame.role("into")
    return m.word.lemma == "call" and any(f.lemma in _MINISTRIES for f in fillers)


def receiving_side(m: Match, called: Envoys) -> Reference:
    """Who summons or sends away: the subject, the ministry's state, the envoy's post, the other side."""
    by = doer(m)
    if by.states and not set(by.states) & set(called.states):
        return by
    for role in ("to", "at", "from", "out", "in"):
        for filler in m.frame.role(role):
            named = m.scene.resolver.states_of(m.sentence, filler)
            if called.host is not None and not named and filler.lemma in _MINISTRIES:
                return Reference((called.host,))  # `the ambassador to Peru … to the country's ministry`
            found = m.scene.refer(m.sentence, filler).states or named
            code = found[0] if len(found) == 1 else m.scene.country_at(m.sentence, filler)
            if code is not None and code not in called.states:
                return Reference((code,))
    if called.host is not None:
        return Reference((called.host,))
    home = m.scene.home if m.scene.home not in called.states else None
    code = opposite(m, *called.states) or home
    return Reference((code,)) if code else Reference()


def summons_near(m: Match) -> tuple[Reference, Envoys, str | None] | None:
    """The summons told in the same sentence or the one before, which the protest goes with."""
    for sentence in reversed([s for s in m.scene.sentences if s.start <= m.sentence.start][-2:]):
        for word in sentence.words:
            if word.is_verb and word.lemma in ("summon", "call", "convoke"):
                other = Match(m.rule, m.scene, sentence, word)
                called = envoys(other, other.frame.role("object"))
                if called is not None and (word.lemma == "summon" or to_a_ministry(other)):
                    day = other.when(setting=False) or told_already(other, called.states)
                    return receiving_side(other, called), called, day
    return None


def told_already(m: Match, called: Iterable[str]) -> str | None:
    """Give the day of a summons that is told again (`Berg was summoned by the director`), as told the first time."""
    for sentence in m.scene.sentences:
        if sentence.start >= m.sentence.start:
            break
        for word in sentence.words:
            if not word.is_verb or word.lemma not in ("summon", "convoke"):
                continue
            first = Match(m.rule, m.scene, sentence, word)
            theirs = envoys(first, first.frame.role("object"))
            if theirs is not None and set(theirs.states) == set(called):
                published = m.scene.published
                return first.when() or (published.isoformat() if published else None)
    return None
