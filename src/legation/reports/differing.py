"""What differs: the lines of which accounts contradict, those told last first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from legation.follow_through.differences import all_differences
from legation.records import Entry
from legation.reports.lines import Line, differing, known_as_of, line_of, order
from legation.reports.wording import NameOf


def differing_lines(
    entries: Iterable[Entry], dyad: tuple[str, str], as_of: date, name_of: NameOf
) -> tuple[Line, ...]:
    """Give one line for each entry that is told differently as of the day, with all in which it is."""
    known = sorted((e for e in entries if known_as_of(e, as_of)), key=order, reverse=True)
    lines: dict[str, Line] = {}
    for difference in all_differences(known):
        line = lines.get(difference.entry.id) or replace(line_of(difference.entry, dyad, name_of), differs=())
        lines[line.entry] = replace(line, differs=(*line.differs, differing(difference, name_of)))
    return tuple(lines.values())
