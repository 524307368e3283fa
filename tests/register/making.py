"""Dispatches, facts and a clock for the tests of the register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from legation.records import Dispatch, Fact, Person, Place, Span

FILLER = "The two sides went through the programme of the coming months and thanked their hosts."


class SetClock:
    """A clock that stands at an instant until it is set to another; the register tells ties apart."""

    def __init__(self, day: str = "2025-01-01") -> None:
        self.instant = datetime.fromisoformat(day).replace(tzinfo=UTC)

    def __call__(self) -> datetime:
        """Give the instant."""
        return self.instant

    def set(self, day: str) -> None:
        """Go to midnight of a day."""
        self.instant = datetime.fromisoformat(day).replace(tzinfo=UTC)

    def advance(self, days: int = 1) -> None:
        """Go on by some days."""
        self.instant += timedelta(days=days)


def dispatch(name: str, sentence: str = "", *, date: str | None = "2025-03-02", **more: Any) -> Dispatch:
    """Make a dispatch with a text of its own."""
    return Dispatch(name, f"{sentence or f'Dispatch {name} reports.'} {FILLER}", date=date, **more)


def visit(
    when: str | None = "2025-03-01",
    *,
    states: tuple[str, str] = ("ARM", "PRT"),
    span: tuple[int, int] = (0, 12),
    visitor: str = "Arus Melkonyan",
    status: str = "occurred",
    visit_type: str | None = "official",
    confidence: float = 0.8,
    place: Place | None = None,
    rule: str = "",
) -> Fact:
    """Make a visit; the stand-in takes visits of one day, status apart, between the same states for one."""
    return Fact(
        kind="visit",
        when=when,
        status=status,
        states=tuple(sorted(states)),
        evidence=(Span(*span),),
        place=place,
        people=(Person(visitor, "Minister of Culture", states[0], "visitor"),),
        details={"visitor_state": states[0], "host_state": states[1], "visit_type": visit_type},
        confidence=confidence,
        rule=rule,
    )


def session(ordinal: int | None, *, when: str = "2025-03-01", span: tuple[int, int] = (0, 12)) -> Fact:
    """Make a session of a joint commission."""
    return Fact(
        kind="session",
        when=when,
        status="occurred",
        states=("ARM", "PRT"),
        evidence=(Span(*span),),
        details={"mechanism": "Joint Commission", "mechanism_type": "joint_committee", "ordinal": ordinal},
        confidence=0.9,
    )


def holding(name: str, office: str, *, state: str = "ARM", span: tuple[int, int] = (0, 12)) -> Fact:
    """Make the holding of an office."""
    return Fact(
        kind="office",
        when="2025-03-01",
        status="occurred",
        states=(state,),
        evidence=(Span(*span),),
        people=(Person(name, office, state, "holder"),),
        confidence=0.9,
    )


def partition(entries: Sequence[Any]) -> set[frozenset[tuple[str, str]]]:
    """Give which facts are together, whatever the ids: dispatch and the fact's text form."""
    return {frozenset((c.dispatch, repr(c.fact)) for c in entry.facts) for entry in entries}
