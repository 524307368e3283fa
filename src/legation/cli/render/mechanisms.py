"""Standing mechanisms with their sittings, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text

from legation.cli.render.cells import heading, listing, unknown
from legation.reports.mechanisms import MechanismReport
from legation.reports.selection import first


def mechanisms(reports: Sequence[MechanismReport]) -> RenderableType:
    """Draw every mechanism."""
    if not reports:
        return unknown("No dispatch in the register tells of a standing mechanism.")
    return Group(*(mechanism(report) for report in reports))


def mechanism(report: MechanismReport, most: int = 10**9) -> Group:
    """Draw one mechanism: what is ahead, then the latest sittings first."""
    chosen = first(report.ahead + report.held[::-1], most)
    rest = [unknown(f"and {len(chosen.folded)} more")] if chosen.folded else []
    with_others = f"with {', '.join(report.others)}" if report.others else ""
    return Group(
        heading(report.name, with_others),
        Text(report.about, style="dim"),
        listing(chosen.shown),
        *rest,
        Text(""),
    )
