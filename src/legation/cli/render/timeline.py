"""The chronology, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from legation.cli.render.cells import cell, grid, heading, unknown
from legation.reports.days import first_day
from legation.reports.timeline import TimelineLine


def timeline(lines: Sequence[TimelineLine]) -> RenderableType:
    """Draw the events year by year, oldest first."""
    if not lines:
        return unknown("No dispatch in the register tells of an event.")
    parts: list[RenderableType] = []
    table, last = grid(), None
    for line in lines:
        day = line.when or line.known_by
        year = str(first_day(day).year) if day else "Undated"
        if year != last:
            table, last = grid(), year
            parts += [Text(""), heading(year), table] if parts else [heading(year), table]
        table.add_row(line.short_day, cell(line))
    return Group(*parts)
