"""Which entry each part of the facts is: identity that outlasts re-adding and re-reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from legation.register.citing import order
from legation.register.packing import entry_id
from legation.register.parting import Part


def assign(
    parts: Sequence[Part], last_entry: Mapping[int, str], taken: Callable[[Collection[str]], Collection[str]]
) -> list[str]:
    """Give for each part the id of its entry.

    last_entry: the entry that a line last belonged to. An entry is kept by the part that holds most of
    its facts; a part that holds most of several keeps the one which brings it most, of equals the one
    which brings the earliest. A part that keeps none gets an id derived from its earliest fact, so that
    the same dispatches added in any order and then resolved have the same ids.
    taken: gives those of some ids that other facts support already.
    """
    rank = _ranks(parts)
    votes: list[tuple[int, int, int, str, int]] = []
    for position, one in enumerate(parts):
        held = [last_entry[fact.line] for fact in one.facts if fact.line in last_entry]
        for entry, number in Counter(held).items():
            votes.append((-number, rank[position], held.index(entry), entry, position))
    kept: dict[int, str] = {}
    used: set[str] = set()
    for *_worth, entry, position in sorted(votes):
        if position not in kept and entry not in used:
            kept[position] = entry
            used.add(entry)
    fresh = sorted((p for p in range(len(parts)) if p not in kept), key=rank.__getitem__)
    first_choice = taken({entry_id(parts[p].facts[0].fingerprint, 0) for p in fresh})
    for position in fresh:
        seed = parts[position].facts[0].fingerprint
        attempt, entry = 0, entry_id(seed, 0)
        while entry in used or entry in first_choice or (attempt and taken({entry})):
            attempt += 1
            entry = entry_id(seed, attempt)
        kept[position] = entry
        used.add(entry)
    return [kept[position] for position in range(len(parts))]


def _ranks(parts: Sequence[Part]) -> dict[int, int]:
    ordered = sorted(range(len(parts)), key=lambda position: order(parts[position].facts[0]))
    return {position: rank for rank, position in enumerate(ordered)}
