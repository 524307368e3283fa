"""A resolver so simple that a test can say what it will do, whatever the resolution stage has learned.

Facts are one where kind, states and `when` are equal (for holdings, the name too). Near-duplicates are
texts with the same first six words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from legation.records import CitedFact, Conflict, ConflictValue, Fact, Judgement
from legation.register.packing import fingerprint
from legation.resolution import Reach


@dataclass(frozen=True, slots=True)
class StandInGroup:
    """Facts that are one."""

    facts: tuple[CitedFact, ...]
    merges: tuple[str, ...]


class StandIn:
    """Counts how often it was asked to group, so that tests can see what was not asked again."""

    def __init__(self) -> None:
        self.grouped = 0

    def block(self, fact: Fact) -> str:
        """Kind and states."""
        return "|".join([fact.kind, *fact.states])

    def reach(self, cited: CitedFact) -> Reach:
        """Only what is alike meets, on any day."""
        return Reach(frozenset({repr(_alike(cited.fact))}), {}, date.min, date.max)

    def fact_key(self, cited: CitedFact) -> str:
        """Dispatch and content."""
        return fingerprint(cited.dispatch, cited.fact)

    def group(
        self, facts: Sequence[CitedFact], judgements: Sequence[Judgement] = ()
    ) -> Sequence[StandInGroup]:
        """Equal keys are one, but for what was judged; the last judgement on a pair holds."""
        self.grouped += 1
        ruled = {frozenset((j.entry, j.other)): j.verdict for j in judgements}
        named = {key for pair in ruled for key in pair}
        groups: list[list[CitedFact]] = []
        by_likeness: dict[object, list[CitedFact]] = {}
        for cited in facts:
            if named and any(
                self.fact_key(c) in named for c in facts if _alike(c.fact) == _alike(cited.fact)
            ):
                self._place(cited, groups, ruled)
            else:
                by_likeness.setdefault(_alike(cited.fact), []).append(cited)
        return [
            StandInGroup(tuple(g), tuple(f"{c.dispatch} joined" for c in g[1:]))
            for g in [*reversed(groups), *by_likeness.values()]
        ]

    def _place(
        self, cited: CitedFact, groups: list[list[CitedFact]], ruled: Mapping[frozenset[str | None], str]
    ) -> None:
        homes = [group for group in groups if self._belongs(cited, group, ruled)]
        for home in homes[1:]:
            homes[0] += home
            groups.remove(home)
        if homes:
            homes[0].append(cited)
        else:
            groups.append([cited])

    def _belongs(
        self, cited: CitedFact, group: Sequence[CitedFact], ruled: Mapping[frozenset[str | None], str]
    ) -> bool:
        key = self.fact_key(cited)
        verdicts = {ruled.get(frozenset((key, self.fact_key(other)))) for other in group}
        if "not_same" in verdicts:
            return False
        return "same" in verdicts or any(_alike(cited.fact) == _alike(other.fact) for other in group)

    def merge(self, facts: Sequence[CitedFact]) -> tuple[Fact, tuple[Conflict, ...]]:
        """The first account, with the visit type of the last; a conflict where ordinals differ."""
        first, last = facts[0].fact, facts[-1].fact
        merged = replace(first, details={**first.details, **last.details})
        told: dict[int, list[str]] = {}
        for cited in facts:
            if cited.fact.get("ordinal") is not None:
                told.setdefault(cited.fact["ordinal"], []).append(cited.dispatch)
        if len(told) < 2:
            return merged, ()
        values = tuple(ConflictValue(value, tuple(names)) for value, names in sorted(told.items()))
        return merged, (Conflict("ordinal", values),)

    def signature(self, text: str) -> bytes:
        """Hash the first six words."""
        words = text.split()[:6]
        return hashlib.sha256(" ".join(words).encode("utf-8", "replace")).digest() if len(words) == 6 else b""

    def bands(self, of: bytes) -> Sequence[int]:
        """Two numbers, one of which does not fit a signed column."""
        return (int.from_bytes(of[:8], "big") | 1 << 63, int.from_bytes(of[8:15], "big")) if of else ()

    def nearest(self, of: bytes, candidates: Mapping[str, bytes]) -> str | None:
        """The first by name of those that are equal."""
        return min((name for name, other in candidates.items() if other == of), default=None)


def _alike(fact: Fact) -> object:
    return fact.kind, fact.states, fact.when, fact.people[0].name if fact.kind == "office" else None
