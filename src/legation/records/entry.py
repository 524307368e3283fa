"""What the register holds: one event, agreement, undertaking, holding of an office …"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from legation.records.fact import Fact


@dataclass(frozen=True, slots=True)
class CitedFact:
    """A fact with where it stands: enough to cite it without opening the dispatch.

    dispatch: id. outlet, date, title, url: of that dispatch. quote: the text of the first evidence span.
    recorded: UTC time at which the register took it in, ISO 8601; None where it is not stored.
    """

    dispatch: str
    fact: Fact
    outlet: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None
    quote: str = ""
    recorded: str | None = None


@dataclass(frozen=True, slots=True)
class ConflictValue:
    """One value that sources give for a field, and the dispatches that give it."""

    value: Any
    dispatches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field in which the sources of one entry differ."""

    field: str
    values: tuple[ConflictValue, ...]


@dataclass(frozen=True, slots=True)
class LifeStep:
    """One change of an undertaking's standing: the day it took effect, the rule or person, the evidence."""

    standing: str
    day: str | None
    rule: str
    facts: tuple[CitedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the register, supported by the facts of one or many dispatches.

    id: lasts over re-adding and re-reading. kind: the fact kind that it was made from.
    merged: the best account of the entry, drawn from all its facts (fullest names, sharpest date).
    facts: every supporting fact, oldest dispatch first. conflicts: fields in which these differ. merges: why
    they were joined.
    """

    id: str
    kind: str
    states: tuple[str, ...]
    when: str | None
    status: str
    merged: Fact
    facts: tuple[CitedFact, ...]
    conflicts: tuple[Conflict, ...] = ()
    merges: tuple[str, ...] = ()
