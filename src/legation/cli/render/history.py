"""The life of an entry, for a terminal."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from legation.cli.render.cells import STANDING_STYLES
from legation.reports.history import History


def history(found: History) -> RenderableType:
    """Draw the moments as a table, oldest first."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("When", no_wrap=True, style="dim")
    table.add_column("What", no_wrap=True)
    table.add_column("", overflow="fold", ratio=1)
    for moment in found.moments:
        text = Text(moment.text, style=STANDING_STYLES.get(moment.text.replace(" ", "_"), ""))
        text.append(f"  {moment.source}", style="dim")
        if moment.quote:
            text.append(f"\n“{' '.join(moment.quote.split())}”", style="italic")
        table.add_row((moment.when or "not dated")[:16].replace("T", " "), moment.what, text)
    return Group(
        Text(found.text, style="bold"), Text(f"{found.kind} {found.entry}", style="dim"), Text(""), table
    )
