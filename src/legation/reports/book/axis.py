"""The years axis of a drawn timeline: busy years are wide, empty years narrow, long silences are broken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

BREAK_WIDTH = 26.0
_SHORTEST_BREAK = 3


@dataclass(frozen=True, slots=True)
class Column:
    """One year, or a silence of several. first, last: years; left, width: in pixels."""

    first: int
    last: int
    left: float
    width: float

    @property
    def broken(self) -> bool:
        """Whether it stands for a silence and not for a year."""
        return self.last > self.first


@dataclass(frozen=True, slots=True)
class Axis:
    """Columns side by side from left to right, every year between the first and the last in one of them."""

    columns: tuple[Column, ...]

    def x(self, day: date) -> float:
        """Give the place of a day; days outside the axis lie at its ends."""
        for column in self.columns:
            if day.year <= column.last:
                begins, ends = date(column.first, 1, 1), date(column.last, 12, 31)
                part = (day - begins).days / ((ends - begins).days + 1)
                return column.left + column.width * min(1.0, max(0.0, part))
        return self.columns[-1].left + self.columns[-1].width


def draw_axis(days: Iterable[date], left: float, width: float) -> Axis:
    """Lay out the years that the days span over the width, from left on; at least one day is needed.

    A year's width grows with the square root of its events. Three empty years or more become one break.
    """
    counts = Counter(day.year for day in days)
    first, last = min(counts), max(counts)
    spans: list[tuple[int, int]] = []
    year = first
    while year <= last:
        end = year
        if not counts[year]:
            while not counts[end + 1]:
                end += 1
            if end - year + 1 < _SHORTEST_BREAK:
                end = year
        spans.append((year, end))
        year = end + 1
    broken = sum(a != b for a, b in spans) * BREAK_WIDTH
    shares = {a: 0.6 + counts[a] ** 0.5 for a, b in spans if a == b}
    unit = max(0.0, width - broken) / sum(shares.values())
    columns, x = [], left
    for a, b in spans:
        wide = shares[a] * unit if a == b else BREAK_WIDTH
        columns.append(Column(a, b, x, wide))
        x += wide
    return Axis(tuple(columns))
