"""One thing that is due, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from legation.follow_through.due.rhythm import NextSitting
from legation.records import CitedFact, Entry
from legation.records.edtf import bounds

BY_THEIR_END = frozenset({"deadline", "invitation", "term"})
"""Kinds that are due by the last of their days; the others come from the first of them on."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due.

    kind: `deadline` or `invitation` (an undertaking), `not_in_force` or `term` (an agreement), `anniversary`, or
        the kind of the entry that is announced: `session`, `visit`, `contact`, `mission` …
    entry: on which it hangs; with the kind it is this item and no other, whenever it is asked for.
    facts: what says so, never empty, the plainest first. when: EDTF, None for what only has an age.
    since: since when it waits. told: whether dispatches give the day; else it is reckoned or only proposed.
    standing: of an undertaking. sitting: of a session that is reckoned. years: of an anniversary.
    """

    kind: str
    entry: Entry
    facts: tuple[CitedFact, ...]
    when: str | None = None
    since: date | None = None
    told: bool = True
    standing: str | None = None
    sitting: NextSitting | None = None
    years: int | None = None

    @property
    def day(self) -> date:
        """Give the day by which it is put in order; date.max where it has none."""
        if self.when is None:
            return date.max
        first, last = bounds(self.when)
        return last if self.kind in BY_THEIR_END or first == date.min else first

    def passed(self, as_of: date) -> bool:
        """Tell whether all days that it admits lie before the day."""
        return self.when is not None and bounds(self.when)[1] < as_of

    def within(self, as_of: date, until: date) -> bool:
        """Tell whether it belongs between the days: what is past and open still does, what has no day, too."""
        return self.when is None or self.passed(as_of) or self.day <= until
