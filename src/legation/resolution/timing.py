"""When a fact can have happened: the date told, or what the status and the day of the dispatch imply."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from legation.records import CitedFact
from legation.records.edtf import bounds, is_edtf

# An invitation or plan without a date is for the coming year and a half: most visits that follow on an
# invitation come within it, and what comes later mostly follows on a newer one.
AHEAD = timedelta(days=550)
# What was agreed on comes about late, but what comes later than this is something new.
SLIP = 3 * 366
MONTH = 31
SHARP = 14
# What is told as called off may have fallen through a year ago.
FALLEN = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Timing:
    """First and last day; told is False where they are only implied; ahead: it lies after the dispatch."""

    low: date
    high: date
    told: bool
    ahead: bool = False

    @property
    def width(self) -> int:
        """Give the number of days from first to last."""
        return (self.high - self.low).days + 1

    @property
    def sharp(self) -> bool:
        """Tell whether the date is told to within a fortnight: the length of the longest visits."""
        return self.told and self.width <= SHARP


def timing(cited: CitedFact) -> Timing:
    """Give the days that the fact can be about."""
    fact = cited.fact
    if fact.when and is_edtf(fact.when):
        low, high = bounds(fact.when)
        return Timing(low, high, True)
    said = date.fromisoformat(cited.date) if cited.date else None
    if said is None:
        return Timing(date.min, date.max, False)
    if fact.kind in ("undertaking", "position"):
        # What is said is news: it was said in the days before it was published.
        return Timing(said - timedelta(days=7), said, False)
    if fact.status == "occurred":
        return Timing(date.min, said, False)
    if fact.status == "cancelled":
        return Timing(said - FALLEN, said + AHEAD, False)
    return Timing(said, said + AHEAD, False, ahead=True)


def gap(a: Timing, b: Timing) -> int:
    """Give the days between two timings, 0 where they overlap."""
    if a.low <= b.high and b.low <= a.high:
        return 0
    return (b.low - a.high).days if a.high < b.low else (a.low - b.high).days


def agreement(a: Timing, b: Timing) -> float:
    """Give how far two timings speak for one event.

    1: the same sharp date; 0.95: sharp dates that overlap; 0.7 the same month; 0.65 a day in the month told;
    0.5 in the year told; 0.4 only implied or vaguer; 0: they cannot both be true.
    """
    if gap(a, b):
        return 0.0
    if not a.told or not b.told:
        return 0.4
    if a.sharp and b.sharp:
        return 1.0 if (a.low, a.high) == (b.low, b.high) else 0.95
    wider = max(a.width, b.width)
    if wider <= MONTH:
        return 0.7 if a.width == b.width else 0.65
    return 0.5 if wider <= 366 else 0.4
