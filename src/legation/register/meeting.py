"""Which facts of a block hang together: what a new one can change, and nothing else, is looked at again."""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from legation.register.packing import written
from legation.register.resolver import Reach


class Placed(NamedTuple):
    """A fact in its block with how far it reaches: the columns of its placement, see schema.py."""

    fact: int
    cluster: int | None
    keys: str | None
    aspects: str | None
    first: str | None
    last: str | None


def pack_reach(reach: Reach) -> dict[str, str]:
    """Give the columns of a placement that tell how far a fact reaches.

    Values are kept as short hashes: two that have the same by chance meet, and are then told apart by grouping.
    """
    told = {aspect: _short(values) for aspect, values in sorted(reach.aspects.items())}
    days = {"first": reach.first.isoformat(), "last": reach.last.isoformat()}
    return {"keys": " ".join(_short(reach.keys)), "aspects": written(told), **days}


def _short(values: Iterable[str]) -> list[str]:
    return sorted({f"{zlib.crc32(value.encode()):x}" for value in values})


def hanging_together(placed: Collection[Placed]) -> set[int]:
    """Give the facts that are not grouped yet, and all that hang together with them by meetings or as a group.

    A fact of which nothing is known yet may meet every other.
    """
    groups: dict[int, list[Placed]] = defaultdict(list)
    waiting: dict[str, dict[int, Placed]] = defaultdict(dict)
    for one in placed:
        if one.cluster is not None:
            groups[one.cluster].append(one)
        for key in _keys(one):
            waiting[key][one.fact] = one
    reached: set[int] = set()
    pending = [one for one in placed if one.cluster is None]
    while pending:
        one = pending.pop()
        if one.fact in reached:
            continue
        reached.add(one.fact)
        keys = _keys(one)
        for key in keys:
            del waiting[key][one.fact]
        if one.cluster is not None:
            pending += groups.pop(one.cluster, ())
        for key in waiting if keys == _ANY else {*keys, *_ANY}.intersection(waiting):
            pending += _met(one, waiting[key].values())
    return reached


_ANY = ("",)


def _keys(one: Placed) -> Sequence[str]:
    return one.keys.split() if one.keys else _ANY


def _met(one: Placed, others: Iterable[Placed]) -> list[Placed]:
    first, last = one.first or "", one.last or "9999"
    near = [o for o in others if (o.first or "") <= last and (o.last or "9999") >= first]
    told = _told(one.aspects)
    return [o for o in near if not _apart(told, _told(o.aspects))] if told else near


def _apart(told: _Aspects, others: _Aspects) -> bool:
    return any(aspect in others and values.isdisjoint(others[aspect]) for aspect, values in told.items())


_Aspects = Mapping[str, frozenset[str]]


@lru_cache(maxsize=1024)
def _told(aspects: str | None) -> _Aspects:
    told = json.loads(aspects) if aspects else {}
    return {aspect: frozenset(values) for aspect, values in told.items()}
