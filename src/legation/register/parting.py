"""Parting facts into groups that tell of one thing each, with people's judgements binding."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from legation.records import Judgement
from legation.register.citing import Held, order
from legation.register.resolver import Resolver


@dataclass(frozen=True, slots=True)
class Part:
    """Facts that tell of one thing, in their order, and why they were taken together."""

    facts: tuple[Held, ...]
    merges: tuple[str, ...] = ()

    @property
    def lines(self) -> set[int]:
        """The lines of the facts."""
        return {fact.line for fact in self.facts}


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's decision with the lines that it was passed on: the entry's, and the other's."""

    judgement: Judgement
    one: frozenset[int]
    two: frozenset[int]


def part(resolver: Resolver, facts: Iterable[Held], rulings: Sequence[Ruling] = ()) -> list[Part]:
    """Part the facts of a block as the resolver does, in an order that does not depend on theirs."""
    ordered = sorted(facts, key=order)
    given = {id(fact.cited): fact for fact in ordered}
    judgements = _pairs(resolver, ordered, rulings)
    parts = []
    for group in resolver.group([fact.cited for fact in ordered], judgements):
        members = tuple(given.pop(id(cited)) for cited in group.facts)
        parts.append(Part(tuple(sorted(members, key=order)), tuple(group.merges)))
    if given:
        raise AssertionError(f"the resolver lost {len(given)} of {len(ordered)} facts")
    return parts


def _pairs(resolver: Resolver, facts: Sequence[Held], rulings: Sequence[Ruling]) -> list[Judgement]:
    """Say of facts what was ruled of entries: identities come and go, the facts stay."""
    result = []
    for ruling in rulings:
        one = [resolver.fact_key(f.cited) for f in facts if f.line in ruling.one]
        two = [resolver.fact_key(f.cited) for f in facts if f.line in ruling.two]
        result += [replace(ruling.judgement, entry=a, other=b) for a in one for b in two]
    return result


def join_across(parts: Sequence[Part], rulings: Sequence[Ruling]) -> list[Part]:
    """Join parts of different blocks that a person judged the same and nobody judged apart later.

    rulings: oldest first.
    """
    result = list(parts)
    for position, ruling in enumerate(rulings):
        if ruling.judgement.verdict != "same":
            continue
        one, two = holder(result, ruling.one), holder(result, ruling.two)
        if one is None or two is None or one is two:
            continue
        later = [r for r in rulings[position + 1 :] if r.judgement.verdict == "not_same"]
        if any(_parts_them(r, one, two) or _parts_them(r, two, one) for r in later):
            continue
        facts = tuple(sorted((*one.facts, *two.facts), key=order))
        why = f"{ruling.judgement.by} judged them the same: {ruling.judgement.because}"
        joined = Part(facts, (*one.merges, *two.merges, why))
        result = [*(p for p in result if p is not one and p is not two), joined]
    return result


def _parts_them(ruling: Ruling, one: Part, two: Part) -> bool:
    return bool(one.lines & ruling.one and two.lines & ruling.two)


def holder(parts: Sequence[Part], lines: Collection[int]) -> Part | None:
    """Give the part that holds most of the lines, or None where none holds any."""
    wanted = set(lines)
    best = max(parts, key=lambda p: len(p.lines & wanted), default=None)
    return best if best is not None and best.lines & wanted else None
