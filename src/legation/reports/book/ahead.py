"""The time ahead drawn: months from left to right, a mark for each thing that comes, labels that never overlap.

The picture takes its colours from the page by class, so that it follows light, dark and print.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape

from legation.records.edtf import bounds
from legation.reports.days import MONTHS
from legation.reports.due import DueLine, DueReport

WIDTH = 880.0
_LEFT, _RIGHT = 8.0, 872.0
_AXIS = 34.0
_ROW = 22.0
_MOST_ROWS = 8
_FEWEST = 2  # fewer marks than this are read sooner than seen
_LETTER = 6.3  # pixels of an average letter at the label's size of 12
_LONGEST = 44
_BAR = 5.0
_NARROWEST_MONTH = 34.0


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the picture. x: of its mark; bar: the ends of a vague date; text: its label."""

    line: DueLine
    x: float
    bar: tuple[float, float] | None
    text: str

    @property
    def leftward(self) -> bool:
        """Whether the label runs to the left, because there is no room on the right."""
        return self.x + 6 + self._width > WIDTH

    @property
    def reach(self) -> tuple[float, float]:
        """The ends of mark and label, with a gap."""
        low, high = self.bar or (self.x - 4, self.x + 4)
        ends = (self.x - 6 - self._width, high) if self.leftward else (low, self.x + 6 + self._width)
        return min(low, ends[0]) - 6, max(high, ends[1]) + 6

    @property
    def _width(self) -> float:
        return len(self.text) * _LETTER


def ahead_svg(report: DueReport) -> str:
    """Draw what comes, from the day of the report to the last day looked at; an empty string for hardly anything."""
    marks = [_mark(line, report) for line in report.coming]
    if len(marks) < _FEWEST:
        return ""
    rows = place(marks)
    bottom = _AXIS + 14 + _ROW * (max(rows.values()) + 1)
    body = _months(report, bottom) + "".join(_drawn(marks[n], row) for n, row in sorted(rows.items()))
    return (
        f'<svg class="ahead" viewBox="0 0 {WIDTH:g} {bottom:g}" role="img" aria-label="What is due, month by month" '
        f'xmlns="http://www.w3.org/2000/svg">{body}</svg>'
    )


def place(marks: Sequence[Mark]) -> dict[int, int]:
    """Give by its place the row of each mark, 0 uppermost: the first in which nothing is in its way.

    Marks for which no row has room are left out; anniversaries that weigh more come before them.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(_MOST_ROWS)]
    rows: dict[int, int] = {}
    for number in sorted(range(len(marks)), key=lambda n: (-marks[n].line.weight, n)):
        low, high = marks[number].reach
        free = (row for row, ends in enumerate(taken) if all(high <= a or low >= b for a, b in ends))
        row = next(free, None)
        if row is not None:
            taken[row].append((low, high))
            rows[number] = row
    return rows


def _x(day: date, report: DueReport) -> float:
    whole = max(1, (report.until - report.as_of).days)
    part = (min(max(day, report.as_of), report.until) - report.as_of).days / whole
    return _LEFT + (_RIGHT - _LEFT) * part


def _mark(line: DueLine, report: DueReport) -> Mark:
    first, last = bounds(line.when or "")
    ends = _x(first, report), _x(last, report)
    text = line.short if len(line.short) <= _LONGEST else line.short[: _LONGEST - 1].rstrip(" ,-–") + "…"
    if line.by or ends[1] - ends[0] < _BAR:
        return Mark(line, ends[1] if line.by else ends[0], None, text)
    return Mark(line, ends[0], ends, text)


def _months(report: DueReport, bottom: float) -> str:
    parts = [f'<line class="axis" x1="{_LEFT:g}" y1="{_AXIS:g}" x2="{_RIGHT:g}" y2="{_AXIS:g}"/>']
    written = -_NARROWEST_MONTH
    year, month = report.as_of.year, report.as_of.month
    while (day := date(year, month, 1)) <= report.until:
        x = _x(day, report)
        if day >= report.as_of:
            parts.append(f'<line class="rule" x1="{x:.1f}" y1="{_AXIS - 5:g}" x2="{x:.1f}" y2="{bottom:g}"/>')
        # A year is named where it begins, and where the picture does.
        first = month == 1 or (year, month) == (report.as_of.year, report.as_of.month)
        if x - written >= _NARROWEST_MONTH and x <= _RIGHT - _NARROWEST_MONTH:
            name = f"{MONTHS[month - 1][:3]} {year}" if first else MONTHS[month - 1][:3]
            parts.append(f'<text class="month" x="{x + 3:.1f}" y="{_AXIS - 9:g}">{name}</text>')
            written = x + (30 if first else 0)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        if year > date.max.year:
            break
    return "".join(parts)


def _drawn(mark: Mark, row: int) -> str:
    y = _AXIS + 16 + _ROW * row
    if mark.bar:
        wide = mark.bar[1] - mark.bar[0]
        shape = f'<rect x="{mark.bar[0]:.1f}" y="{y + 4.5:.1f}" width="{wide:.1f}" height="3.5" rx="1.75"/>'
    else:
        shape = f'<circle cx="{mark.x:.1f}" cy="{y - 4:.1f}" r="3.6"/>'
    x = mark.x - 8 if mark.leftward else mark.x + (0 if mark.bar else 8)
    side = " left" if mark.leftward else ""
    reckoned = "" if mark.line.told else " reckoned"
    title = f"<title>{escape(mark.line.day)}: {escape(mark.line.text)}</title>"
    return (
        f'<g class="mark {mark.line.due}{reckoned}">{title}'
        f'<line class="hair" x1="{mark.x:.1f}" y1="{_AXIS:g}" x2="{mark.x:.1f}" y2="{y - 4:.1f}"/>{shape}'
        f'<text class="label-text{side}" x="{x:.1f}" y="{y:.1f}">{escape(mark.text)}</text></g>'
    )
