"""The briefing on one pair of states as of a day: every section of the book, as values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from legation.follow_through import Follower
from legation.records import Entry
from legation.reports.agreements import Instrument, instruments
from legation.reports.differing import differing_lines
from legation.reports.due import DueReport, due_report
from legation.reports.figures import Series, series
from legation.reports.gaps import GapLine, gap_report
from legation.reports.head import Head, head
from legation.reports.journeys import Journeys, journeys
from legation.reports.lines import Line, known_as_of, line_of, order
from legation.reports.mechanisms import MechanismReport, mechanism_reports
from legation.reports.people import StatePeople, office_holders
from legation.reports.sources import Source, sources
from legation.reports.timeline import TimelineLine, timeline
from legation.reports.undertakings import (
    StandingOf,
    UndertakingGroup,
    grouped,
    undertaking_lines,
)
from legation.reports.wording import NameOf


@dataclass(frozen=True, slots=True)
class Acts:
    """Deeds beyond the other kinds, by their nature, the latest first."""

    cooperative: tuple[Line, ...]
    adverse: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """What the register holds on a pair of states as of a day.

    names: of the two states, in the order of dyad. head: the state of the relationship. due: what is due within a
    year. gaps: what ought to be told and is not. relations, missions, credentials: their changes, oldest first.
    positions: the latest first. chronology: oldest first. differing: what accounts contradict one another on, the
    latest first. count: how many entries it rests on.
    """

    dyad: tuple[str, str]
    names: tuple[str, str]
    as_of: date
    count: int
    head: Head
    due: DueReport
    gaps: tuple[GapLine, ...]
    relations: tuple[Line, ...]
    missions: tuple[Line, ...]
    credentials: tuple[Line, ...]
    differing: tuple[Line, ...]
    mechanisms: tuple[MechanismReport, ...]
    visits: Journeys
    contacts: Journeys
    undertakings: tuple[UndertakingGroup, ...]
    agreements: tuple[Instrument, ...]
    figures: tuple[Series, ...]
    acts: Acts
    people: tuple[StatePeople, ...]
    positions: tuple[Line, ...]
    chronology: tuple[TimelineLine, ...]
    sources: tuple[Source, ...]


def briefing(
    entries: Iterable[Entry],
    dyad: tuple[str, str],
    as_of: date,
    name_of: NameOf,
    standing_of: StandingOf | None = None,
) -> Briefing:
    """Draw the briefing on a pair of states from their entries.

    entries: as the register gives them as of the day, those of both states and the offices held for
    either; any others are passed over.
    dyad: two codes, in the order in which the sides are to be shown. name_of: gives a state's name.
    standing_of: tells the standing of an undertaking as of a day; left out, it is followed by the entries.
    What no dispatch had told by the day, and what occurred after it, is left out.
    """
    entries = list(entries)
    follow = standing_of or Follower(entries).standing
    known = sorted((e for e in of_dyad(entries, dyad) if known_as_of(e, as_of)), key=order)
    # Several sections ask where an undertaking stands; to follow one takes longest of all that a brief does.
    standings = {e.id: follow(e, as_of) for e in known if e.kind == "undertaking"}
    pledged = undertaking_lines(known, dyad, as_of, name_of, lambda entry, _: standings[entry.id])

    def lines(kind: str) -> tuple[Line, ...]:
        return tuple(line_of(entry, dyad, name_of) for entry in known if entry.kind == kind)

    def acts(nature: str) -> tuple[Line, ...]:
        return tuple(
            line_of(entry, dyad, name_of)
            for entry in reversed(known)
            if entry.kind == "act" and entry.merged["nature"] == nature
        )

    return Briefing(
        dyad=dyad,
        names=(name_of(dyad[0]), name_of(dyad[1])),
        as_of=as_of,
        count=len(known),
        head=head(known, dyad, name_of),
        due=due_report(known, dyad, as_of, name_of, standing_of=lambda entry, _: standings[entry.id]),
        gaps=gap_report(known, dyad, as_of, name_of).gaps,
        relations=lines("relation"),
        missions=lines("mission"),
        credentials=lines("credentials"),
        differing=differing_lines(known, dyad, as_of, name_of),
        mechanisms=mechanism_reports(known, dyad, as_of, name_of),
        visits=journeys(known, "visit", dyad, as_of, name_of),
        contacts=journeys(known, "contact", dyad, as_of, name_of),
        undertakings=grouped(pledged, dyad, name_of),
        agreements=instruments(known, dyad, as_of, name_of),
        figures=series(known, dyad, as_of, name_of),
        acts=Acts(acts("cooperative"), acts("adverse")),
        people=office_holders(known, dyad, as_of, name_of),
        positions=lines("position")[::-1],
        chronology=timeline(known, dyad, as_of, name_of),
        sources=sources(known),
    )


def of_dyad(entries: Iterable[Entry], dyad: tuple[str, str]) -> list[Entry]:
    """Choose the entries that concern both states, and the offices held for either.

    An office is held for one state alone: it belongs where a dispatch that shows it tells of the two.
    """
    both = set(dyad)
    own, offices = [], []
    for entry in entries:
        if entry.kind == "office":
            if both & set(entry.states):
                offices.append(entry)
        elif both <= set(entry.states):
            own.append(entry)
    telling = {fact.dispatch for entry in own for fact in entry.facts}
    return own + [entry for entry in offices if any(fact.dispatch in telling for fact in entry.facts)]
