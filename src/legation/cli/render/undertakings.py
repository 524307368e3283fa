"""Undertakings by who owes whom, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from legation.cli.render.cells import STANDING_STYLES, cell, grid, heading, source, unknown
from legation.reports.days import in_words
from legation.reports.selection import first
from legation.reports.undertakings import UndertakingGroup, UndertakingLine
from legation.reports.wording import UNDERTAKING_WORDS


def undertakings(groups: Sequence[UndertakingGroup]) -> RenderableType:
    """Draw every group with its lines."""
    if not groups:
        return unknown("No dispatch in the register tells of such an undertaking.")
    return Group(*(undertaking_group(group) for group in groups))


def undertaking_group(group: UndertakingGroup, most: int = 10**9) -> Group:
    """Draw one group: open undertakings first."""
    table = grid()
    chosen = first(group.lines, most)
    for line in chosen.shown:
        table.add_row(line.short_day, _line(line))
    rest = [unknown(f"and {len(chosen.folded)} more")] if chosen.folded else []
    return Group(
        heading(group.heading, f"{group.open_count} open of {len(group.lines)}"), table, *rest, Text("")
    )


def _line(line: UndertakingLine) -> Text:
    words = Text.assemble(
        (UNDERTAKING_WORDS.get(line.type, line.type) + " ", "dim"),
        f"“{line.action}” ",
        (line.standing_words, STANDING_STYLES.get(line.standing, "")),
    )
    if line.due:
        words.append(f" due {in_words(line.due, short=True)}", style="dim")
    if line.said_by:
        words.append(f"\n{line.said_by}", style="dim")
    last = line.steps[-1] if line.steps else None
    if last and last.standing not in ("open", "overdue") and last.citations:
        words.append("\n→ ")
        words.append_text(source(last.citations, last.citations[0].entry))
    for suggestion in line.suggestions[:1]:
        words.append("\nperhaps ", style="dim")
        words.append_text(source(suggestion.citations, suggestion.entry))
    return cell(line, words)
