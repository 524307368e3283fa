"""Who held which office, when the dispatches show it, and the words that do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from legation.language.ranks import precedence, rank
from legation.records import CitedFact, Entry
from legation.records.edtf import sort_key
from legation.reports.days import first_day, in_words, last_day
from legation.reports.lines import Citation, cite, distinct, known_as_of
from legation.reports.wording import NameOf
from legation.resolution.offices import compare_offices
from legation.resolution.persons import people


@dataclass(frozen=True, slots=True)
class HoldingLine:
    """A person in an office.

    name: fullest form met; forms: the others. office: as printed most fully. rank: of language.ranks.
    first, last: EDTF of the first and last showing as of the day. followed_by: who is shown in the same
    office later, where one person at a time holds it. entries: ids of the office entries.
    """

    name: str
    forms: tuple[str, ...]
    office: str
    state: str
    rank: str | None
    first: str | None
    last: str | None
    followed_by: str | None
    entries: tuple[str, ...]
    citations: tuple[Citation, ...]

    @property
    def shown(self) -> str:
        """When it is shown, in words: `11 September 2025`, `October 2024 to 13 September 2025`."""
        if self.first == self.last:
            return in_words(self.last, "on a day not given")
        return f"{in_words(self.first)} to {in_words(self.last)}"


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
    home: dict[int, str] = {}
    facts: list[CitedFact] = []
    for entry in entries:
        if known_as_of(entry, as_of):
            for fact in entry.facts:
                home[id(fact)] = entry.id
                facts.append(fact)
    by_state: dict[str, list[HoldingLine]] = {}
    for record in people(facts):
        for holding in record.holdings:
            shown = [
                f for f in holding.facts if not (day := f.fact.when or f.date) or first_day(day) <= as_of
            ]
            if not shown:
                continue
            state = holding.state or ""
            days = sorted((d for f in shown if (d := f.fact.when or f.date)), key=sort_key)
            by_state.setdefault(state, []).append(
                HoldingLine(
                    name=record.party.name,
                    forms=record.party.names[1:],
                    office=holding.office,
                    state=state,
                    rank=rank(holding.office, holding.state),
                    first=days[0] if days else None,
                    last=days[-1] if days else None,
                    followed_by=None,
                    entries=tuple(dict.fromkeys(home[id(f)] for f in shown)),
                    citations=distinct(cite(home[id(f)], f) for f in shown),
                )
            )
    states = sorted(by_state, key=lambda state: (dyad.index(state) if state in dyad else 2, state))
    return tuple(
        StatePeople(state, name_of(state) if state else "State not told", _in_order(by_state[state]))
        for state in states
    )


def _in_order(holdings: list[HoldingLine]) -> tuple[HoldingLine, ...]:
    ordered = sorted(
        holdings, key=lambda h: (precedence(h.rank), -last_day(h.last).toordinal(), h.office, h.name)
    )
    return tuple(_with_successor(holding, ordered) for holding in ordered)


def _with_successor(holding: HoldingLine, holdings: list[HoldingLine]) -> HoldingLine:
    if holding.rank not in _ONE_AT_A_TIME or holding.last is None:
        return holding
    later = [
        other
        for other in holdings
        if other.name != holding.name
        and other.rank == holding.rank
        and other.first is not None
        and first_day(other.first) > last_day(holding.last)
        and (compare_offices(other.office, holding.office)[0] or 0) >= 0.85
    ]
    if not later:
        return holding
    following = min(later, key=lambda other: (first_day(other.first), other.name))
    return replace(holding, followed_by=f"{following.name} ({in_words(following.first)})")
