"""Visits and meetings: past, planned, invited and fallen through."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from legation.language.ranks import precedence, rank
from legation.records import Entry, Person
from legation.reports.lines import Line, has_passed, known_as_of, line_fields, order
from legation.reports.wording import NameOf


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine(Line):
    """A visit or contact. rank: the highest rank of those named, or None. going: who travels, or None."""

    rank: str | None
    going: str | None = None


@dataclass(frozen=True, slots=True)
class Journeys:
    """Visits, or contacts, by what is known of them as of a day.

    past: the latest first. planned: a date or decision is given, nearest first. proposed: invited or
    wished. lapsed: planned for a day that has passed with no dispatch that tells of it.
    cancelled: called off.
    """

    past: tuple[MeetingLine, ...]
    planned: tuple[MeetingLine, ...]
    proposed: tuple[MeetingLine, ...]
    lapsed: tuple[MeetingLine, ...]
    cancelled: tuple[MeetingLine, ...]


def highest_rank(people: Iterable[Person]) -> str | None:
    """Give the highest rank among the people's offices; None where no office tells."""
    found = [rank(person.office, person.state) for person in people if person.office]
    return min((r for r in found if r), key=precedence, default=None)


def journeys(
    entries: Iterable[Entry], kind: str, dyad: tuple[str, str], as_of: date, name_of: NameOf
) -> Journeys:
    """Sort the entries of one kind, `visit` or `contact`, by what is known of them as of the day."""
    known = sorted((e for e in entries if e.kind == kind and known_as_of(e, as_of)), key=order)

    def lines(status: str, passed: bool | None = None) -> tuple[MeetingLine, ...]:
        return tuple(
            _line(entry, dyad, name_of)
            for entry in known
            if entry.status == status and passed in (None, has_passed(entry, as_of))
        )

    lapsed = lines("scheduled", True) + lines("proposed", True)
    return Journeys(
        past=lines("occurred")[::-1],
        planned=lines("scheduled", False),
        proposed=lines("proposed", False),
        lapsed=lapsed[::-1],
        cancelled=lines("cancelled")[::-1],
    )


def _line(entry: Entry, dyad: tuple[str, str], name_of: NameOf) -> MeetingLine:
    fact = entry.merged
    visitors = [person for person in fact.people if person.role == "visitor"]
    return MeetingLine(
        **line_fields(entry, dyad, name_of),
        rank=highest_rank(visitors or fact.people),
        going=fact.get("visitor_state"),
    )
