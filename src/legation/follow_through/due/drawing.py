"""Everything that is due between two states, from each of its sources, in order of its days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from legation.follow_through.due.anniversaries import anniversaries
from legation.follow_through.due.announced import announced, sittings
from legation.follow_through.due.instruments import instruments
from legation.follow_through.due.item import Due
from legation.follow_through.due.owed import StandingOf, owed
from legation.follow_through.moments import done, known
from legation.follow_through.plans import plans
from legation.follow_through.standings import Follower
from legation.records import CitedFact, Entry
from legation.records.edtf import bounds

HORIZON = 365
"""How many days ahead are looked at, unless a last day is given."""


def due(
    entries: Iterable[Entry],
    dyad: tuple[str, str],
    as_of: date,
    until: date,
    standing_of: StandingOf | None = None,
) -> tuple[Due, ...]:
    """Give what is due between two states, in order of its day, what has no day last, the longest waiting first.

    entries: as the register gives them as of the day; those of other states are passed over.
    until: the last day looked at; what is overdue, and what has no day, is there in any case.
    standing_of: tells the standing of undertakings; left out, they are followed by the entries.
    """
    entries = list(entries)
    standing_of = standing_of or Follower(entries).standing
    of_both = between(entries, dyad, as_of)
    found = [
        *sittings(of_both, (standing := plans(of_both, as_of)), as_of),
        *announced(standing, as_of),
        *instruments(of_both, as_of),
        *anniversaries(of_both, as_of, until),
    ]
    found = _once(found, list(owed(of_both, as_of, standing_of)))
    due_now = [item for item in found if item.within(as_of, until)]
    # A term that has run out is history.
    current = [item for item in due_now if not (item.kind == "term" and item.passed(as_of))]
    return tuple(sorted(current, key=lambda i: (i.day, i.since or date.max, i.kind, i.entry.id)))


def between(entries: Iterable[Entry], dyad: tuple[str, str], as_of: date) -> list[Entry]:
    """Choose the entries of both states that were told by the day and, if they occurred, had begun by then."""
    chosen = []
    for entry in entries:
        facts = known(entry, as_of) if set(dyad) <= set(entry.states) else ()
        days = done(facts) if facts and entry.status == "occurred" else None
        if facts and (days is None or days[0] <= as_of):
            chosen.append(entry)
    return chosen


def _once(events: Sequence[Due], promised: Sequence[Due]) -> list[Due]:
    """Leave one line where a sentence gives an undertaking and the event that it sets.

    *Agreed to meet in May* is the meeting in May; *will open an embassy by May* is the promise to do so.
    """
    gone = set()
    for event in events:
        for promise in promised:
            if _tells_of(event, promise):
                by = bounds(event.when or "")[0] == date.min
                gone.add(id(event if by else promise))
    return [item for item in (*events, *promised) if id(item) not in gone]


def _tells_of(event: Due, promised: Due) -> bool:
    if event.when is None or promised.when is None or event.sitting is not None or event.years is not None:
        return False
    return bounds(event.when) == bounds(promised.when) and any(
        _one_sentence(a, b) for a in event.facts for b in promised.facts
    )


def _one_sentence(a: CitedFact, b: CitedFact) -> bool:
    if a.dispatch != b.dispatch:
        return False
    return any(x.overlaps(y) for x in a.fact.evidence for y in b.fact.evidence)
