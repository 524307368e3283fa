"""The briefing on a pair of states, for a terminal."""

from __future__ import annotations

from functools import partial

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from legation.cli.render.cells import cell, differing, grid, heading, listing, section, unknown
from legation.cli.render.due import NOTHING as NOTHING_DUE
from legation.cli.render.due import due_groups
from legation.cli.render.gaps import NOTHING as NO_GAPS
from legation.cli.render.gaps import gap_rows
from legation.cli.render.mechanisms import mechanism
from legation.cli.render.people import state_people
from legation.cli.render.undertakings import undertaking_group
from legation.reports.briefing import Briefing
from legation.reports.channels import silent
from legation.reports.days import day_in_words
from legation.reports.journeys import Journeys
from legation.reports.lines import Line, Unknown
from legation.reports.selection import Selection, first, select, weight
from legation.reports.wording import capital

MOST = 12
"""How many lines of a section are shown unless the whole is asked for."""


def brief(briefing: Briefing, *, whole: bool = False) -> RenderableType:
    """Draw the briefing; of long sections the foremost lines unless the whole is asked for."""
    most = 10**9 if whole else MOST
    nothing = "No dispatch in the register tells of any."
    title = Text(f"{briefing.names[0]} and {briefing.names[1]}", style="bold")
    count = len(briefing.sources)
    dispatches = f"{count} dispatch{'' if count == 1 else 'es'}"
    title.append(
        f"  as of {day_in_words(briefing.as_of)}, {briefing.count} entries from {dispatches}",
        style="dim not bold",
    )
    important = partial(_important, briefing=briefing, most=most)
    return Group(
        title,
        Text(""),
        _state(briefing),
        *_due(briefing, most),
        section("Gaps", gap_rows(briefing.gaps, most), NO_GAPS),
        section("Mechanisms", [mechanism(report, most) for report in briefing.mechanisms], nothing),
        section("Visits", _journeys(briefing.visits, briefing, most), nothing),
        section("Meetings and calls", _journeys(briefing.contacts, briefing, most), nothing),
        section("Undertakings", [undertaking_group(group, most) for group in briefing.undertakings], nothing),
        section("Agreements", _agreements(briefing, most), nothing),
        section("Figures", _figures(briefing, most), nothing),
        section(
            "Acts",
            [
                *important("Cooperative", briefing.acts.cooperative),
                *important("Adverse", briefing.acts.adverse),
            ],
            nothing,
        ),
        section(
            "Relations and missions",
            _short([*briefing.relations, *briefing.missions, *briefing.credentials], most),
            nothing,
        ),
        section(
            "What differs",
            _differing(briefing, most),
            "The dispatches in the register do not contradict one another.",
        ),
        section("People", [state_people(state, most * 2) for state in briefing.people], nothing),
        section("Positions", _short(briefing.positions, most), nothing),
    )


def _state(briefing: Briefing) -> Group:
    head = briefing.head
    table = _labelled()
    table.add_row("Relations", _known(head.relations))
    table.add_row("Level", _known(head.level))
    for side in head.sides:
        table.add_row("Embassy", _known(side.embassy))
    for side in head.sides:
        table.add_row("Ambassador", _known(side.ambassador))
    contacts = _labelled()
    for channel in head.channels:
        between, involving = channel.between, channel.involving
        if isinstance(between, Line):
            contacts.add_row(capital(channel.label), _dated(between))
        if involving:
            text = _dated(involving)
            text.append("  one side at this level", style="italic dim")
            contacts.add_row(capital(channel.label) if isinstance(between, Unknown) else "", text)
    nowhere = silent(head.channels)
    if nowhere:
        contacts.add_row("", unknown(nowhere))
    return Group(
        heading("State of the relationship"), table, Text(""), heading("Last contact"), contacts, Text("")
    )


def _labelled() -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=20, style="bold", overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    return table


def _known(value: Line | Unknown) -> Text:
    return unknown(value.text) if isinstance(value, Unknown) else cell(value)


def _dated(line: Line) -> Text:
    return cell(line, Text.assemble((line.day, "bold"), "  ", line.text), quote=0)


def _due(briefing: Briefing, most: int) -> list[RenderableType]:
    until = f"until {day_in_words(briefing.due.until)}"
    groups = due_groups(briefing.due, most)
    # The groups end with a line of their own.
    return [heading("What is due", until), *(groups or [unknown(NOTHING_DUE), Text("")])]


def _more(selection: Selection[Line]) -> list[RenderableType]:
    shown: list[RenderableType] = [listing(selection.shown)]
    if selection.folded:
        shown.append(unknown(f"and {len(selection.folded)} more"))
    return shown


def _short(lines: tuple[Line, ...] | list[Line], most: int) -> list[RenderableType]:
    return _more(first(lines, most)) if lines else []


def _important(label: str, lines: tuple[Line, ...], briefing: Briefing, most: int) -> list[RenderableType]:
    if not lines:
        return []
    chosen = select(lines, most, partial(weight, as_of=briefing.as_of))
    return [Text(label, style="italic"), *_more(chosen)]


def _journeys(found: Journeys, briefing: Briefing, most: int) -> list[RenderableType]:
    parts: list[RenderableType] = []
    for label, lines in (
        ("Planned", found.planned),
        ("Invited or proposed", found.proposed[::-1]),
        ("Past", found.past),
        ("Planned for a day that has passed; whether they took place is not told", found.lapsed),
        ("Called off", found.cancelled),
    ):
        parts += _important(label, lines, briefing, most)
    return parts


def _agreements(briefing: Briefing, most: int) -> list[RenderableType]:
    return _short([step for instrument in briefing.agreements for step in instrument.steps], most)


def _figures(briefing: Briefing, most: int) -> list[RenderableType]:
    parts: list[RenderableType] = []
    for series in briefing.figures:
        table = grid()
        for point in first(series.points[::-1], most).shown:
            table.add_row(point.short_day, cell(point, point.amount))
        parts += [Text(series.heading, style="italic"), table]
    return parts


def _differing(briefing: Briefing, most: int) -> list[RenderableType]:
    if not briefing.differing:
        return []
    table = grid()
    chosen = first(briefing.differing, most)
    for line in chosen.shown:
        table.add_row(line.short_day, differing(line))
    return [table, *([unknown(f"and {len(chosen.folded)} more")] if chosen.folded else [])]
