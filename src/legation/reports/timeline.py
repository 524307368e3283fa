"""The chronology: what happened between the states, day after day."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from legation.records import Entry
from legation.reports.days import last_day, parse_day
from legation.reports.journeys import highest_rank
from legation.reports.lines import Line, known_as_of, known_by, line_fields, order
from legation.reports.wording import NameOf, label

EVENT_KINDS = ("relation", "mission", "credentials", "visit", "contact", "session", "agreement", "act")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineLine(Line):
    """One event. rank: the highest rank of those named, or None. label: two or three words for a picture."""

    rank: str | None
    label: str


def timeline(
    entries: Iterable[Entry],
    dyad: tuple[str, str],
    as_of: date,
    name_of: NameOf,
    *,
    since: date | None = None,
    kinds: Collection[str] = EVENT_KINDS,
) -> tuple[TimelineLine, ...]:
    """Give the events known as of the day, oldest first; what has no date stands where it was first told.

    since: leave out what had ended before. kinds: which kinds of fact, EVENT_KINDS if not said. What is
    planned stands at the day for which it is planned; what is planned or proposed without a day is left out.
    """
    told = [
        entry
        for entry in entries
        if entry.kind in kinds
        and known_as_of(entry, as_of)
        and (entry.when or entry.status == "occurred")
        and (since is None or _end(entry) >= since)
    ]
    return tuple(
        TimelineLine(
            **line_fields(entry, dyad, name_of),
            rank=highest_rank(entry.merged.people),
            label=label(entry.merged, name_of),
        )
        for entry in sorted(told, key=order)
    )


def _end(entry: Entry) -> date:
    return last_day(entry.when) if entry.when else parse_day(known_by(entry)) or date.max
