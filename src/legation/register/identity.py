"""Which entry each part of the facts is: identity that outlasts re-adding and re-reading."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from legation.register.citing import order
from legation.register.packing import entry_id
from legation.register.parting import Part


def assign(
    parts: Sequence[Part], last_entry: Mapping[int, str], available: Callable[[str], bool]
) -> list[tuple[str, bool]]:
    """Give for each part its entry's id and whether that entry is to be made.

    last_entry: the entry that a line last belonged to. An entry is kept by the part that holds most of
    its facts; a part that holds most of several keeps the one which brings it most. A part that keeps
    none gets an id derived from its earliest fact, so that the same dispatches added in any order and
    then resolved have the same ids. available: tells whether a derived id is free.
    """
    votes: list[tuple[int, str, int]] = []
    for position, one in enumerate(parts):
        counted = Counter(last_entry[line] for line in one.lines if line in last_entry)
        votes += [(-number, entry, position) for entry, number in counted.items()]
    kept: dict[int, str] = {}
    used: set[str] = set()
    rank = _ranks(parts)
    for _number, entry, position in sorted(votes, key=lambda v: (v[0], rank[v[2]], v[1])):
        if position not in kept and entry not in used:
            kept[position] = entry
            used.add(entry)
    result: dict[int, tuple[str, bool]] = {position: (entry, False) for position, entry in kept.items()}
    for position in sorted(range(len(parts)), key=rank.__getitem__):
        if position not in result:
            fresh = _fresh(parts[position], lambda entry: entry not in used and available(entry))
            used.add(fresh)
            result[position] = (fresh, True)
    return [result[position] for position in range(len(parts))]


def _ranks(parts: Sequence[Part]) -> dict[int, int]:
    ordered = sorted(range(len(parts)), key=lambda position: order(parts[position].facts[0]))
    return {position: rank for rank, position in enumerate(ordered)}


def _fresh(one: Part, free: Callable[[str], bool]) -> str:
    attempt = 0
    while not free(entry_id(one.facts[0].fingerprint, attempt)):
        attempt += 1
    return entry_id(one.facts[0].fingerprint, attempt)
