"""The rhythm of a standing mechanism, and the sitting that it leads one to expect: reckoned, never told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median, quantiles

from legation.records import Entry
from legation.records.edtf import bounds, days

_VAGUEST = 366  # a sitting of which less is known than its year says nothing of the interval
_ONE_SITTING = 7  # what lies no further apart is one sitting in two accounts
_FEWEST = 2
_MANY = 4
_STEADY = 1 / 3
_KNOWN_TO = 0.1
_BY_MONTH = 180


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How far apart sittings usually lie, in days.

    usual: the median interval. least, most: between which the next is looked for: the middle half of four or more
    intervals, all of fewer, and never less than a tenth of the usual one to either side.
    sittings: those on which it rests, oldest first.
    """

    usual: int
    least: int
    most: int
    sittings: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class NextSitting:
    """The sitting that the rhythm leads one to expect.

    when: EDTF, in months where sittings lie half a year apart or more. ordinal: its number, None where the last has
    none. host: the state whose turn it is, None where the sittings show no turns.
    """

    when: str
    ordinal: int | None
    host: str | None
    rhythm: Rhythm


def in_order(sittings: Iterable[Entry]) -> list[Entry]:
    """Give the dated sittings that were held, oldest first."""
    held = [e for e in sittings if e.status == "occurred" and e.when and days(e.when) <= _VAGUEST]
    return sorted(held, key=lambda e: (_middle(e), e.merged.get("ordinal") or 0, e.id))


def rhythm(sittings: Iterable[Entry]) -> Rhythm | None:
    """Give the rhythm of the sittings of one mechanism; None where there is none.

    It takes three sittings at least, and intervals of which half lie within a third of the median. Where the numbers
    show that sittings between two are untold, the time between is shared among them.
    """
    steps: list[float] = []
    used: dict[str, Entry] = {}
    for before, after in pairwise(in_order(sittings)):
        apart, number = (_middle(after) - _middle(before)).days, _steps(before, after)
        if apart > _ONE_SITTING and number > 0:
            steps.append(apart / number)
            used |= {before.id: before, after.id: after}
    if len(steps) < _FEWEST:
        return None
    usual = median(steps)
    if median(abs(step - usual) for step in steps) > usual * _STEADY:
        return None
    least, _, most = quantiles(steps, n=4, method="inclusive") if len(steps) >= _MANY else _ends(steps)
    return Rhythm(
        usual=round(usual),
        least=round(min(least, usual * (1 - _KNOWN_TO))),
        most=round(max(most, usual * (1 + _KNOWN_TO))),
        sittings=tuple(used.values()),
    )


def next_sitting(sittings: Sequence[Entry], as_of: date) -> NextSitting | None:
    """Give the sitting to be expected after those held; None without a rhythm, or where it has ended.

    It is taken to have ended when one usual interval more has gone by in silence.
    """
    found = rhythm(sittings)
    if found is None:
        return None
    last = in_order(sittings)[-1]
    first_day, last_day = bounds(last.when or "")
    begins, ends = first_day + timedelta(found.least), last_day + timedelta(found.most)
    if ends + timedelta(found.usual) < as_of:
        return None
    number = last.merged.get("ordinal")
    return NextSitting(
        when=_edtf(begins, ends, by_month=found.usual >= _BY_MONTH),
        ordinal=number + 1 if isinstance(number, int) else None,
        host=_turn(in_order(sittings)),
        rhythm=found,
    )


def _middle(entry: Entry) -> date:
    first, last = bounds(entry.when or "")
    return first + (last - first) // 2


def _steps(before: Entry, after: Entry) -> int:
    """Give by how many sittings they are apart, as far as their numbers tell."""
    numbers = before.merged.get("ordinal"), after.merged.get("ordinal")
    if not all(isinstance(n, int) for n in numbers):
        return 1
    return int(numbers[1] - numbers[0])


def _ends(steps: Sequence[float]) -> tuple[float, float, float]:
    return min(steps), median(steps), max(steps)


def _edtf(first: date, last: date, *, by_month: bool) -> str:
    low, high = (day.isoformat()[:7] if by_month else day.isoformat() for day in (first, last))
    return low if low == high else f"{low}/{high}"


def _turn(held: Sequence[Entry]) -> str | None:
    """Give the host next in turn, where the last three sittings followed one another and took turns."""
    latest = held[-3:]
    hosts = [e.merged.place.country if e.merged.place else None for e in latest]
    if len(latest) < 3 or any(_steps(a, b) != 1 for a, b in pairwise(latest)):
        return None
    one, other, again = hosts
    turns = one == again and one != other and {one, other} <= set(latest[-1].states)
    return other if turns else None
