"""The cells that every terminal report is made of: a date, a text, the citation beneath it.

Texts of dispatches go in as `Text`, never as console markup: a bracket in a quote is a bracket.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from legation.reports.lines import Answer, Citation, Line

QUOTE = 90
DATE_WIDTH = 16

STANDING_STYLES = {
    "overdue": "bold red",
    "declined": "red",
    "withdrawn": "red",
    "fulfilled": "green",
    "partly_fulfilled": "green",
    "under_way": "green",
    "reaffirmed": "cyan",
    "open": "cyan",
    "superseded": "dim",
}


def shortened(text: str, length: int = QUOTE) -> str:
    """Cut the text at a word so that it has at most `length` characters."""
    if len(text) <= length:
        return text
    return text[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def source(citations: Sequence[Citation], entry: str, quote: int = QUOTE) -> Text:
    """Give the citation of a line: outlet, date, the sentence cut short, the id for `legation explain`."""
    text = Text(style="dim")
    if citations:
        first = citations[0]
        text.append(first.source)
        if quote:
            text.append(f" “{shortened(first.quote, quote)}”")
        if len(citations) > 1:
            text.append(f" +{len(citations) - 1}")
        text.append("  ")
    text.append(entry, style="blue")
    return text


def cell(line: Line, text: str | Text | None = None, quote: int = QUOTE) -> Text:
    """Give the text of a line with its remarks and, beneath, its citation."""
    found = Text()
    found.append_text(text if isinstance(text, Text) else Text(text or line.text))
    if line.status == "cancelled":
        found.stylize("strike")
    if line.others:
        found.append(f" (with {', '.join(line.others)})", style="dim")
    for note in line.notes:
        found.append(f"\n{note}", style="yellow")
    found.append("\n")
    found.append_text(source(line.citations, line.entry, quote))
    return found


def grid() -> Table:
    """Give an empty grid of two columns: date and text."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=DATE_WIDTH, style="bold", overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    return table


def listing(lines: Iterable[Line], quote: int = QUOTE) -> Table:
    """Give lines as a grid, each with its date."""
    table = grid()
    for line in lines:
        table.add_row(line.short_day, cell(line, quote=quote))
    return table


def heading(text: str, note: str = "") -> Rule:
    """Give the heading of a section."""
    title = Text(text, style="bold")
    if note:
        title.append(f"  {note}", style="dim not bold")
    return Rule(title, align="left", style="dim")


def unknown(text: str) -> Text:
    """Give what is not known, as such."""
    return Text(text, style="italic dim")


def sides(answers: Sequence[Answer]) -> Table:
    """Give answers that contradict side by side, each with the sentence that gives it."""
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 3, 0, 0), expand=True)
    for _ in answers:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*(Text(answer.value, style="yellow") for answer in answers))
    quoted = []
    for answer in answers:
        text = Text(f"“{answer.citations[0].quote}”" if answer.citations else "")
        text.append(f"\n{answer.citations[0].source}" if answer.citations else "", style="dim")
        text.append(f" +{len(answer.citations) - 1}" if len(answer.citations) > 1 else "", style="dim")
        quoted.append(text)
    table.add_row(*quoted)
    return table


def differing(line: Line) -> Group:
    """Give what a line says and, beneath, each field on which sources differ, their answers side by side."""
    title = Text(line.text)
    title.append(f"  {line.entry}", style="blue")
    parts: list[RenderableType] = [title]
    for field in line.differs:
        parts += [Text(f"Sources differ on {field.about}", style="dim italic"), sides(field.answers)]
    return Group(*parts, Text(""))


def section(title: str, parts: Sequence[RenderableType], nothing: str, note: str = "") -> Group:
    """Give a section with its heading; `nothing` says so where there are no parts."""
    return Group(heading(title, note), *(parts or [unknown(nothing)]), Text(""))


def plain_table(**columns: int) -> Table:
    """Give an empty table with a head line and no frame; each column with its share of the width."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True, header_style="bold")
    for name, share in columns.items():
        # Without a share of its own a column would take what it likes and leave the others nothing.
        table.add_column(name, ratio=share, overflow="fold")
    return table
