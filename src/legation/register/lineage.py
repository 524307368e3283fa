"""Which fact of a new reading is the newer account of which fact of an earlier one.

Entries hang on lines of facts, so that a better reader that words a fact differently finds the entry
that its predecessor made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from legation.records import Fact, Span

_CORE = {
    "visit": "host_state",
    "session": "mechanism",
    "mission": "mission_type",
    "relation": "change",
    "agreement": "title",
    "undertaking": "action",
    "act": "what",
    "figure": "measure",
    "position": "statement",
}
"""The field that makes a fact this one and not its neighbour in the same sentence; else its people."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """The last account of one line of a dispatch's facts."""

    line: int
    fingerprint: str
    fact: Fact


def match(earlier: Sequence[Earlier], fresh: Sequence[tuple[str, Fact]]) -> Mapping[int, int]:
    """Give for positions of fresh (fingerprint, fact) the line of their predecessor, one to one."""
    matched: dict[int, int] = {}
    by_fingerprint = {old.fingerprint: old.line for old in earlier}
    for position, (fingerprint, _fact) in enumerate(fresh):
        if fingerprint in by_fingerprint:
            matched[position] = by_fingerprint.pop(fingerprint)
    taken = set(matched.values())
    pairs = sorted(
        (
            (-likeness(old.fact, fact), position, old.line)
            for position, (_fingerprint, fact) in enumerate(fresh)
            if position not in matched
            for old in earlier
            if old.line not in taken and old.fact.kind == fact.kind
        ),
    )
    for worth, position, line in pairs:
        if worth < 0 and position not in matched and line not in taken:
            matched[position] = line
            taken.add(line)
    return matched


def likeness(old: Fact, new: Fact) -> float:
    """Score two facts of one kind and one dispatch: 0 where they are not one, at most 4.

    Shared evidence (0 to 1), the core field (0 to 1) and equal fields (0 to 2) add up. Facts with no
    evidence in common are one only if every field is equal; facts with another core are never one.
    """
    shared, core, fields = _shared(old.evidence, new.evidence), _core(old, new), _equal_fields(old, new)
    if core < 0.5 or (not shared and core + fields < 3.0):
        return 0.0
    return shared + core + fields


def _core(old: Fact, new: Fact) -> float:
    """Give the part of the shorter core's words that the longer one has."""
    field = _CORE.get(old.kind)
    if field is not None:
        one, two = _words([str(old.get(field) or "")]), _words([str(new.get(field) or "")])
    else:
        one, two = _words([p.name for p in old.people]), _words([p.name for p in new.people])
    if not one or not two:
        return 1.0 if one == two else 0.5
    return len(one & two) / min(len(one), len(two))


def _words(texts: Sequence[str]) -> set[str]:
    return {word for text in texts for word in text.casefold().split()}


def _shared(old: Sequence[Span], new: Sequence[Span]) -> float:
    """Give the part of the shorter evidence that the longer one covers."""
    covered = sum(
        max(0, min(a.end, b.end) - max(a.start, b.start)) for a in old for b in new if a.overlaps(b)
    )
    shorter = min(sum(s.end - s.start for s in old), sum(s.end - s.start for s in new))
    return min(1.0, covered / shorter) if shorter > 0 else 0.0


def _equal_fields(old: Fact, new: Fact) -> float:
    names = {p.name for p in old.people}, {p.name for p in new.people}
    outer = [old.when == new.when, old.status == new.status, old.states == new.states, names[0] == names[1]]
    keys = sorted({*old.details, *new.details})
    inner = [old.get(key) == new.get(key) for key in keys]
    return sum(outer) / len(outer) + (sum(inner) / len(inner) if inner else 1.0)
