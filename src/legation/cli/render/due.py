"""What is due, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from legation.cli.render.cells import cell, grid, heading, unknown
from legation.reports.days import day_in_words
from legation.reports.due import DueLine, DueReport
from legation.reports.selection import first, select
from legation.reports.wording import capital

NOTHING = "No dispatch in the register gives cause to expect anything."
_STYLES = {
    "deadline": "yellow",
    "invitation": "yellow",
    "not_in_force": "yellow",
    "anniversary": "magenta",
    "term": "magenta",
}


def due(report: DueReport) -> RenderableType:
    """Draw the whole report."""
    title = Text(f"{report.names[0]} and {report.names[1]}", style="bold")
    days = f"  due as of {day_in_words(report.as_of)}, until {day_in_words(report.until)}"
    title.append(days, style="dim not bold")
    return Group(title, Text(""), *(due_groups(report) or [unknown(NOTHING)]))


def due_groups(report: DueReport, most: int = 10**9) -> list[RenderableType]:
    """Draw the groups of lines that there are; of long ones the foremost."""
    parts: list[RenderableType] = []
    for label, note, lines in (
        ("Late", "the day has passed, and no dispatch tells of it", report.late),
        ("Coming", "", report.coming),
        ("Waiting", "without a day", report.waiting),
    ):
        if lines:
            parts += [heading(label, note), *_rows(lines, most, late=label == "Late"), Text("")]
    return parts


def _rows(lines: Sequence[DueLine], most: int, *, late: bool) -> list[RenderableType]:
    # An anniversary of fifty years is not cut for want of room; else the nearest stay, and what waits longest.
    chosen = select(lines, most, lambda line: line.weight) if not late else first(lines, most)
    table = grid()
    for line in chosen.shown:
        table.add_row(line.short_day, _cell(line, late=late))
    return [table, *([unknown(f"and {len(chosen.folded)} more")] if chosen.folded else [])]


def _cell(line: DueLine, *, late: bool) -> Text:
    style = "bold red" if late else _STYLES.get(line.due, "cyan")
    words = Text.assemble((capital(line.label), style), "  ", (line.text, "bold" if line.weight > 1 else ""))
    words.append(f"\n{line.about}", style="dim" if line.told else "dim italic")
    return cell(line, words)
