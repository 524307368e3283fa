"""Who held which office, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from legation.cli.render.cells import heading, plain_table, source, unknown
from legation.reports.people import StatePeople
from legation.reports.selection import first


def people(states: Sequence[StatePeople]) -> RenderableType:
    """Draw the office-holders of every state."""
    if not states:
        return unknown("No dispatch in the register shows an office-holder.")
    return Group(*(state_people(state) for state in states))


def state_people(state: StatePeople, most: int = 10**9) -> Group:
    """Draw the office-holders of one state, highest rank first."""
    table = plain_table(Office=3, Holder=3, Shown=2, Words=4)
    chosen = first(state.holdings, most)
    for held in chosen.shown:
        holder = Text(held.name, style="bold")
        if held.forms:
            holder.append(f"\nalso {', '.join(held.forms)}", style="dim not bold")
        if held.followed_by:
            holder.append(f"\nthen {held.followed_by}", style="dim not bold")
        table.add_row(Text(held.office), holder, Text(held.day), source(held.citations, held.entry, quote=60))
    rest = [unknown(f"and {len(chosen.folded)} more")] if chosen.folded else []
    return Group(heading(state.name), table, *rest)
