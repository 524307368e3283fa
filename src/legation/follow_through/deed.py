"""Something that has come about, as follow-through looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from legation.follow_through.moments import done, known, planned
from legation.records import CitedFact, Entry, Person
from legation.resolution.wording import content

_WORDS = {"agreement": "title", "act": "what", "session": "mechanism", "relation": "level"}


@dataclass(frozen=True)
class Deed:
    """What dispatches tell as done by a day. first, last: the days on which it can have been done."""

    entry: Entry
    facts: tuple[CitedFact, ...]
    first: date
    last: date

    @property
    def kind(self) -> str:
        """Give the kind of fact."""
        return self.entry.kind

    @property
    def states(self) -> frozenset[str]:
        """Give the states concerned."""
        return frozenset(self.entry.states)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Give the stems of the words that name it: title, mechanism, level, what was done."""
        return content(self.get(_WORDS.get(self.kind, "")))

    def get(self, field: str) -> str:
        """Give a field of the best account as text, empty where it is not told."""
        return str(self.entry.merged.get(field) or "")

    def people(self, role: str) -> tuple[Person, ...]:
        """Give the people in a role."""
        return tuple(p for p in self.entry.merged.people if p.role == role)


def deed(entry: Entry, as_of: date, status: str = "occurred") -> Deed | None:
    """Give an entry as something done by a day, on the word of dispatches that were out by then.

    status: `scheduled` gives what stood set by then for a day to come, `cancelled` what stood called off.
    """
    told = known(entry, as_of)
    facts = tuple(f for f in told if f.fact.status == status)
    occurred = status == "occurred"
    days = done(facts) if occurred else planned(facts)
    if days is None or (occurred and days[0] > as_of):
        return None
    # What was set may have come about since, or have been called off; what was called off may be set again.
    return Deed(entry, facts, *days) if occurred or told[-1].fact.status == status else None
