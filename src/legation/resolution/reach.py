"""Which facts of a block can have anything to do with one another: the rest need not be looked at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from legation.records import CitedFact
from legation.resolution.account import Account, account, aspects, index_keys
from legation.resolution.matchers import MATCHERS
from legation.resolution.timing import MONTH, SLIP


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a fact reaches. Two facts of a block can be one, or keep one another from being one with a third, only
    if they share a key or one of them has none, share something in every aspect of which both tell, and have a day
    in common. What hangs together by this is grouped alike with and without the rest of the block.
    """

    keys: frozenset[str]
    aspects: Mapping[str, frozenset[str]]
    first: date
    last: date


def reach(cited: CitedFact) -> Reach:
    """Tell how far a fact reaches."""
    item = account(cited)
    first, last = _days(item)
    return Reach(index_keys(item), aspects(item), first, last)


def _days(item: Account) -> tuple[date, date]:
    kind, low, high = item.fact.kind, item.timing.low, item.timing.high
    if MATCHERS[kind].timeless:
        return date.min, date.max
    late = 0
    numbered = kind == "session" and item.fact.get("ordinal") is not None
    if (numbered or MATCHERS[kind].slips) and item.fact.status in ("scheduled", "proposed"):
        late = SLIP
    elif numbered:
        late = 2 * MONTH
    return low, high + timedelta(days=late) if high <= date.max - timedelta(days=late) else date.max
