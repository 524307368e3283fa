"""An undertaking as follow-through looks at it: who is to do what towards whom, from which day on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from legation.follow_through.moments import deadline, first_said, known
from legation.records import CitedFact, Entry, Person
from legation.resolution.wording import content, plain_words, stem


@dataclass(frozen=True)
class Promise:
    """What was said by a day.

    facts: those known by then, oldest first. said: first day. due: last day allowed. beside: the sittings told
    in the same dispatches, of which it may speak as `the commission`.
    """

    entry: Entry
    facts: tuple[CitedFact, ...]
    said: date | None
    due: date | None
    beside: tuple[Entry, ...] = ()

    @property
    def type(self) -> str:
        """Give the type: pledge, invitation, request …"""
        return str(self.entry.merged.get("type") or "")

    @property
    def by(self) -> frozenset[str]:
        """Give the states that speak."""
        return frozenset(self.entry.merged.get("by") or ())

    @property
    def to(self) -> frozenset[str]:
        """Give the states that are spoken to."""
        return frozenset(self.entry.merged.get("to") or ())

    @property
    def sides(self) -> frozenset[str]:
        """Give all states concerned."""
        return frozenset(self.entry.states) | self.by | self.to

    @property
    def doers(self) -> frozenset[str]:
        """Give the states that are to act: those asked or invited, else those that say they will."""
        return self.to if self.type in ("request", "invitation") and self.to else self.by

    @property
    def action(self) -> str:
        """Give the words for what is to be done."""
        return str(self.entry.merged.get("action") or "")

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Give the words of the action, lower case, without marks."""
        return plain_words(self.action)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Give the stems of the words that carry meaning."""
        return content(self.action)

    @cached_property
    def lead(self) -> frozenset[str]:
        """Give the stems of the first words, of which one is the verb: `jointly sign`, `be opened`."""
        return frozenset(stem(w) for w in self.words[:4])

    def speaks_of(self, words: frozenset[str]) -> bool:
        """Tell whether the action has one of the stems."""
        return not self.stems.isdisjoint(words)

    def people(self, role: str) -> tuple[Person, ...]:
        """Give the people in a role, as all facts name them."""
        return tuple(p for p in self.entry.merged.people if p.role == role)


def promise(entry: Entry, as_of: date, sittings: Mapping[str, Sequence[Entry]]) -> Promise | None:
    """Give an undertaking as of a day; None for other entries and for what had not been said by then.

    sittings: the entries of sessions by the dispatches that tell of them.
    """
    if entry.kind != "undertaking":
        return None
    facts = known(entry, as_of)
    day = first_said(facts)
    if not facts or (day is not None and day > as_of):
        return None
    told = sorted({f.dispatch for f in facts})
    beside = (s for d in told for s in sittings.get(d, ()) if not set(s.states).isdisjoint(entry.states))
    return Promise(entry, facts, day, deadline(facts), tuple(beside))


def stems(words: str | Iterable[str]) -> frozenset[str]:
    """Give the stems of words, for rules to look for."""
    return frozenset(stem(w) for w in (words.split() if isinstance(words, str) else words))
