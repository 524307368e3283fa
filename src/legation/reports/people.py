"""Who held which office, when the dispatches show it, and the words that do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from legation.language.ranks import precedence, rank
from legation.records import Entry
from legation.records.edtf import within
from legation.reports.days import first_day, in_words, last_day
from legation.reports.lines import Citation, citations, known_as_of
from legation.reports.wording import NameOf
from legation.resolution.offices import compare_offices


@dataclass(frozen=True, slots=True)
class HoldingLine:
    """A person in an office.

    name: fullest form met; forms: the others. office: as printed most fully. rank: of language.ranks.
    shown: EDTF of the days on which it is shown, from the first to the last by the day, or None.
    followed_by: who is shown in the same office later, where one person at a time holds it.
    """

    entry: str
    name: str
    forms: tuple[str, ...]
    office: str
    state: str
    rank: str | None
    shown: str | None
    followed_by: str | None
    citations: tuple[Citation, ...]

    @property
    def day(self) -> str:
        """When it is shown, in words: `11 September 2025`, `October 2024 – 13 September 2025`."""
        return in_words(self.shown, "day not told", short=True)


@dataclass(frozen=True, slots=True)
class StatePeople:
    """The office-holders of one state, highest rank first, in each office the one shown last first."""

    state: str
    name: str
    holdings: tuple[HoldingLine, ...]


_ONE_AT_A_TIME = frozenset(
    {"head_of_state", "head_of_government", "party_leader", "foreign_minister", "speaker"}
)


def office_holders(
    entries: Iterable[Entry], dyad: tuple[str, str], as_of: date, name_of: NameOf
) -> tuple[StatePeople, ...]:
    """Give the office-holders of the two states, then of others, as the dispatches show them by the day."""
    by_state: dict[str, list[HoldingLine]] = {}
    for entry in entries:
        if entry.kind == "office" and entry.merged.people and known_as_of(entry, as_of):
            holding = _holding(entry, as_of)
            by_state.setdefault(holding.state, []).append(holding)
    states = sorted(by_state, key=lambda state: (dyad.index(state) if state in dyad else 2, state))
    return tuple(
        StatePeople(state, name_of(state) if state else "State not told", _in_order(by_state[state]))
        for state in states
    )


def _holding(entry: Entry, as_of: date) -> HoldingLine:
    person = entry.merged.people[0]
    forms = dict.fromkeys(p.name for fact in entry.facts for p in fact.fact.people if p.name != person.name)
    days = [day for fact in entry.facts if (day := fact.fact.when or fact.date) and first_day(day) <= as_of]
    office = person.office or "office not named"
    return HoldingLine(
        entry=entry.id,
        name=person.name,
        forms=tuple(forms),
        office=office,
        state=person.state or "",
        rank=rank(office, person.state),
        shown=_span(days),
        followed_by=None,
        citations=citations(entry),
    )


def _span(days: Sequence[str]) -> str | None:
    """Give the interval from the first to the last; a vague value that holds a sharper one says nothing."""
    sharp = [day for day in days if not any(other != day and within(other, day) for other in days)]
    if not sharp:
        return None
    first, last = min(sharp, key=first_day), max(sharp, key=last_day)
    begins, ends = first.split("/")[0], last.split("/")[-1]
    return begins if begins == ends else f"{begins}/{ends}"


def _in_order(holdings: list[HoldingLine]) -> tuple[HoldingLine, ...]:
    ordered = sorted(
        holdings, key=lambda h: (precedence(h.rank), -last_day(h.shown).toordinal(), h.office, h.name)
    )
    return tuple(_with_successor(holding, ordered) for holding in ordered)


def _with_successor(holding: HoldingLine, holdings: Sequence[HoldingLine]) -> HoldingLine:
    if holding.rank not in _ONE_AT_A_TIME or holding.shown is None:
        return holding
    later = [
        other
        for other in holdings
        if other.name != holding.name
        and other.rank == holding.rank
        and other.shown is not None
        and first_day(other.shown) > last_day(holding.shown)
        and (compare_offices(other.office, holding.office)[0] or 0) >= 0.85
    ]
    if not later:
        return holding
    following = min(later, key=lambda other: (first_day(other.shown), other.name))
    return replace(holding, followed_by=f"{following.name} ({in_words(following.shown)})")
