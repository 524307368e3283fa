"""The chronology drawn: years from left to right, a lane for each kind of event, labels that never overlap.

The picture takes its colours from the page by class, so that it follows light, dark and print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from legation.records.edtf import days
from legation.reports.book.axis import Axis, draw_axis
from legation.reports.days import day_in_words, first_day, last_day, middle, parse_day
from legation.reports.selection import weight
from legation.reports.timeline import TimelineLine

WIDTH = 880.0
_GUTTER = 88.0
_LABEL_ROOM = 140.0
_TOP = 40.0
_ROW = 16.0
_MARK_ROOM = 13.0
_ROWS = 6
_DENSE = 40  # from how many marks on a lane is drawn as a profile, with fewer labels
_ROWS_OF_DENSE = 3
_TRIED = 80  # how many of the weightiest marks are tried for a label
_BIN = 6.0
_PROFILE = 9.0
_LETTER = 6.6  # pixels of an average letter at the label's size of 12
_LONGEST = 28

LANES = (
    ("Ties", ("relation", "mission", "credentials")),
    ("Visits", ("visit",)),
    ("Meetings", ("contact",)),
    ("Sessions", ("session",)),
    ("Agreements", ("agreement",)),
    ("Acts", ("act",)),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the picture: x of the mark, the bar's ends for a vague date, its weight."""

    line: TimelineLine
    x: float
    bar: tuple[float, float] | None
    weight: float

    @property
    def label(self) -> str:
        """The label, cut to what fits between the mark and the right edge."""
        text = self.line.label
        room = min(_LONGEST, int((WIDTH - self.x - 6) / _LETTER))
        return text if len(text) <= room else text[: room - 1].rstrip(" ,-–") + "…"

    @property
    def width(self) -> float:
        """Room that the label takes, with a gap behind it."""
        return len(self.label) * _LETTER + 9


def rows(marks: Sequence[Mark]) -> dict[int, int]:
    """Choose which marks get a label and in which row below the lane's line, 0 uppermost.

    A label hangs on a hairline at its mark and runs to the right of it, so no label may cover a mark whose
    own label hangs lower. Gives the row by the mark's place; marks without room for a label are left out.
    """
    most = _ROWS if len(marks) <= _DENSE else _ROWS_OF_DENSE
    chosen: set[int] = set()
    for place in sorted(range(len(marks)), key=lambda p: (-marks[p].weight, p))[:_TRIED]:
        if _hang(marks, chosen | {place}, most) is not None:
            chosen.add(place)
    return _hang(marks, chosen, most) or {}


def _hang(marks: Sequence[Mark], chosen: set[int], most: int) -> dict[int, int] | None:
    hung: dict[int, int] = {}
    for place in sorted(chosen, key=lambda p: (-marks[p].x, -p)):
        reach = marks[place].x + marks[place].width
        row = max((hung[p] + 1 for p in hung if marks[p].x < reach), default=0)
        if row >= most:
            return None
        hung[place] = row
    return hung


def timeline_svg(
    lines: Sequence[TimelineLine], as_of: date, href: Callable[[TimelineLine], str] | None = None
) -> str:
    """Draw the chronology; an empty string where nothing in it can be placed.

    href: where the mark of a line leads, if it leads anywhere.
    """
    placed = [(line, day) for line in lines if (day := _day(line)) is not None]
    if not placed:
        return ""
    right = WIDTH - _LABEL_ROOM
    axis = draw_axis([day for _, day in placed] + [as_of], _GUTTER, right - _GUTTER)
    parts: list[str] = []
    y = _TOP
    for name, kinds in LANES:
        marks = [_mark(line, day, axis, as_of) for line, day in placed if line.kind in kinds]
        if not marks:
            continue
        hung = rows(marks)
        height = _MARK_ROOM + _ROW * (max(hung.values(), default=-1) + 1) + 12
        parts.append(_lane(name, marks, hung, y, height, href))
        y += height
    body = _years(axis, y) + _today(axis, as_of, y) + "".join(parts)
    return (
        f'<svg class="timeline" viewBox="0 0 {WIDTH:g} {y + 6:g}" role="img" '
        f'aria-label="Timeline, {axis.columns[0].first} to {axis.columns[-1].last}" '
        f'xmlns="http://www.w3.org/2000/svg">{body}</svg>'
    )


def _day(line: TimelineLine) -> date | None:
    return middle(line.when) if line.when else parse_day(line.known_by)


def _mark(line: TimelineLine, day: date, axis: Axis, as_of: date) -> Mark:
    bar = None
    if line.when and days(line.when) > 45:
        bar = (axis.x(first_day(line.when)), axis.x(last_day(line.when)))
    return Mark(line, bar[0] if bar else axis.x(day), bar, weight(line, as_of))


def _years(axis: Axis, bottom: float) -> str:
    parts = []
    written = 0.0
    for column in axis.columns:
        middle_x = column.left + column.width / 2
        if column.broken:
            parts.append(
                f'<rect class="silence" x="{column.left:.1f}" y="{_TOP - 12:g}" width="{column.width:.1f}" '
                f'height="{bottom - _TOP + 12:.1f}">'
                f"<title>{column.first} to {column.last}: nothing told</title></rect>"
                f'<text class="year" x="{middle_x:.1f}" y="{_TOP - 18:g}">…</text>'
            )
            written = column.left
            continue
        parts.append(_upright("rule", column.left, bottom))
        wide = column.width >= 34
        # Narrow years share the room: one is named wherever the last name has ended.
        if middle_x - written >= (34 if wide else 24):
            written = middle_x
            text = str(column.first) if wide else f"’{column.first % 100:02}"
            parts.append(f'<text class="year" x="{middle_x:.1f}" y="{_TOP - 18:g}">{text}</text>')
    return "".join(parts)


def _today(axis: Axis, as_of: date, bottom: float) -> str:
    x = axis.x(as_of)
    return (
        _upright("as-of", x, bottom)
        + f'<text class="as-of-day" x="{x + 5:.1f}" y="{_TOP - 18:g}">'
        + f"as of {day_in_words(as_of, short=True)}</text>"
    )


def _upright(name: str, x: float, bottom: float) -> str:
    return f'<line class="{name}" x1="{x:.1f}" y1="{_TOP - 12:g}" x2="{x:.1f}" y2="{bottom:.1f}"/>'


def _lane(
    name: str,
    marks: Sequence[Mark],
    hung: dict[int, int],
    top: float,
    height: float,
    href: Callable[[TimelineLine], str] | None,
) -> str:
    line_y = top + 6
    parts = [
        f'<text class="lane" x="{_GUTTER - 12:g}" y="{line_y + 4:.1f}">{escape(name)}</text>',
        f'<text class="lane lane-end" x="{WIDTH - 2:g}" y="{line_y - 4:.1f}">{escape(name)}</text>',
        f'<line class="lane-line" x1="{_GUTTER:g}" y1="{line_y:.1f}" x2="{WIDTH:g}" y2="{line_y:.1f}"/>',
    ]
    dense = len(marks) > _DENSE
    if dense:
        parts.append(_profile(marks, line_y))
    for place, mark in enumerate(marks):
        if dense and place not in hung:
            continue
        inside = "" if dense else _shape(mark, line_y)
        if place in hung:
            base = line_y + _MARK_ROOM + _ROW * hung[place] + 4
            inside += (
                f'<line class="hair" x1="{mark.x:.1f}" y1="{line_y:.1f}" x2="{mark.x:.1f}" y2="{base:.1f}"/>'
                f'<text class="label" x="{mark.x + 4:.1f}" y="{base:.1f}">{escape(mark.label)}</text>'
            )
        title = f"<title>{escape(mark.line.day)}: {escape(mark.line.text)}</title>"
        group = f'<g class="mark {mark.line.kind} {mark.line.status}">{title}{inside}</g>'
        parts.append(f"<a href={quoteattr(href(mark.line))}>{group}</a>" if href else group)
    return "".join(parts)


def _profile(marks: Sequence[Mark], y: float) -> str:
    """Draw how many events fall into each few pixels, as bars above the lane's line."""
    counts = Counter(int(mark.x // _BIN) for mark in marks)
    most = max(counts.values())
    bars = []
    for place, count in sorted(counts.items()):
        high = max(1.5, _PROFILE * (count / most) ** 0.5)
        bars.append(
            f'<rect x="{place * _BIN:.1f}" y="{y - high:.1f}" width="{_BIN - 1:.1f}" height="{high:.1f}">'
            f"<title>{count}</title></rect>"
        )
    return f'<g class="profile">{"".join(bars)}</g>'


def _shape(mark: Mark, y: float) -> str:
    if mark.bar:
        wide = max(4.0, mark.bar[1] - mark.bar[0])
        return f'<rect x="{mark.bar[0]:.1f}" y="{y - 2:.1f}" width="{wide:.1f}" height="4" rx="2"/>'
    return f'<circle cx="{mark.x:.1f}" cy="{y:.1f}" r="3.6"/>'


def series_svg(values: Sequence[float], width: float = 120, height: float = 28) -> str:
    """Draw a small series as bars, oldest first; an empty string below three values or for negative ones."""
    if len(values) < 3 or min(values) < 0 or max(values) == 0:
        return ""
    step = width / len(values)
    bars = "".join(
        f'<rect x="{place * step:.1f}" y="{height - max(1.0, value / max(values) * height):.1f}" '
        f'width="{max(1.0, min(14.0, step - 3)):.1f}" height="{max(1.0, value / max(values) * height):.1f}"/>'
        for place, value in enumerate(values)
    )
    return (
        f'<svg class="series" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" '
        f'aria-hidden="true" xmlns="http://www.w3.org/2000/svg">{bars}</svg>'
    )
