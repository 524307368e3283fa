"""What is missing, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from legation.cli.render.cells import cell, grid, unknown
from legation.reports.days import day_in_words
from legation.reports.gaps import GapLine, GapReport
from legation.reports.selection import first
from legation.reports.wording import capital

NOTHING = "Nothing that the register tells of shows a gap in it."


def gaps(report: GapReport) -> RenderableType:
    """Draw the whole report."""
    title = Text(f"{report.names[0]} and {report.names[1]}", style="bold")
    title.append(f"  gaps as of {day_in_words(report.as_of)}", style="dim not bold")
    return Group(title, Text(""), *(gap_rows(report.gaps) or [unknown(NOTHING)]))


def gap_rows(lines: Sequence[GapLine], most: int = 10**9) -> list[RenderableType]:
    """Draw the lines, the foremost of many; nothing where there are none."""
    if not lines:
        return []
    chosen = first(lines, most)
    table = grid()
    for line in chosen.shown:
        words = Text.assemble((capital(line.label), "yellow"), "  ", line.text)
        words.append(f"\n{line.about}", style="dim")
        table.add_row(line.short_day, cell(line, words))
    return [table, *([unknown(f"and {len(chosen.folded)} more")] if chosen.folded else [])]
