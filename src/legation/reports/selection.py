"""What of a long section is shown first, the rest being folded: the important and the latest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from legation.language.ranks import precedence
from legation.reports.days import first_day, parse_day
from legation.reports.lines import Line

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Selection(Generic[Item]):
    """shown: the chosen, in the order of the section; folded: the rest, in the same order."""

    shown: tuple[Item, ...]
    folded: tuple[Item, ...]


_KIND_WEIGHT = {
    "relation": 4.0,
    "mission": 3.0,
    "agreement": 2.0,
    "visit": 2.0,
    "session": 1.5,
    "credentials": 1.0,
}
_HALF_LIFE_YEARS = 4.0
_HALF_LIFE_AT_THE_TOP = 12.0


def weight(line: Line, as_of: date) -> float:
    """Weigh a line by its kind, the rank of those named, how many dispatches tell of it and how old it is.

    An event counts half of what it would today after four years, after twelve where a head of state or
    government or a party's leader took part; relations and missions do not age.
    """
    value = _KIND_WEIGHT.get(line.kind, 0.8)
    rank = getattr(line, "rank", None)
    if rank:
        value += max(0.0, 3.0 - 0.5 * precedence(rank))
    value += 0.25 * min(4, len({citation.dispatch for citation in line.citations}))
    if line.kind in ("relation", "mission"):
        return value
    day = first_day(line.when) if line.when else parse_day(line.known_by) or as_of
    years = max(0.0, (as_of - day).days / 365.25)
    at_the_top = rank is not None and precedence(rank) <= precedence("party_leader")
    return float(value * 0.5 ** (years / (_HALF_LIFE_AT_THE_TOP if at_the_top else _HALF_LIFE_YEARS)))


def select(items: Sequence[Item], limit: int, weigh: Callable[[Item], float]) -> Selection[Item]:
    """Choose the heaviest `limit` items and keep the order; nothing is folded where few would be.

    A section that is longer than the limit by less than a third is shown whole.
    """
    if len(items) <= limit + limit // 3:
        return Selection(tuple(items), ())
    places = sorted(range(len(items)), key=lambda place: (-weigh(items[place]), place))
    chosen = set(places[:limit])
    return Selection(
        tuple(item for place, item in enumerate(items) if place in chosen),
        tuple(item for place, item in enumerate(items) if place not in chosen),
    )


def first(items: Sequence[Item], limit: int) -> Selection[Item]:
    """Choose the first `limit` items, unless little more than those are there."""
    return select(items, limit, lambda item: 0.0)
