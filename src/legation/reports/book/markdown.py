"""The book as Markdown."""

from __future__ import annotations

from legation.reports.briefing import Briefing


def to_markdown(briefing: Briefing) -> str:
    """Give the briefing as Markdown."""
    return f"# {briefing.names[0]} and {briefing.names[1]}\n"
