"""Something that has come about, as follow-through looks at it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from legation.follow_through.matter import Matter, matter
from legation.follow_through.moments import done, first_said, known, planned
from legation.follow_through.once import once
from legation.follow_through.same_deed import deeds_of
from legation.language.states import find_states
from legation.records import CitedFact, Entry, Person
from legation.resolution import compare_people
from legation.resolution.wording import content, plain_words, stem

_WORDS = {
    "agreement": "title",
    "act": "what",
    "session": "mechanism",
    "relation": "level",
    "undertaking": "action",
}


# As far as what stands behind a title still says what the paper is about.
_TO_THE_MARK = re.compile(r"[^,;:.]*")
_INSTEAD = re.compile(r"\b(?:instead|in\s+place\s+of|rather\s+than)\b", re.IGNORECASE)
_REPLACING = re.compile(r"\breplac(?:e[sd]?|ing)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Deed:
    """What dispatches tell as done by a day.

    first, last: the days on which it can have been done. beside: of an undertaking, what the same dispatches tell
    of as called off.
    """

    entry: Entry
    facts: tuple[CitedFact, ...]
    first: date
    last: date
    beside: tuple[Entry, ...] = ()

    @once
    def dispatches(self) -> frozenset[str]:
        """Give the dispatches that tell of it."""
        return frozenset(f.dispatch for f in self.facts)

    @once
    def kind(self) -> str:
        """Give the kind of fact."""
        return self.entry.kind

    @once
    def states(self) -> frozenset[str]:
        """Give the states concerned."""
        return frozenset(self.entry.states)

    @once
    def stems(self) -> frozenset[str]:
        """Give the stems of the words that name it: title, mechanism, level, what was done."""
        return content(self.what)

    @once
    def by(self) -> frozenset[str]:
        """Give the states that did it."""
        return frozenset(self.entry.merged.get("by") or ())

    @once
    def to(self) -> frozenset[str]:
        """Give the states for or against which it was done."""
        return frozenset(self.entry.merged.get("to") or ())

    @once
    def what(self) -> str:
        """Give the words that name it, as those have it who tell of it as done."""
        field = _WORDS.get(self.kind, "")
        if len(self.facts) == len(self.entry.facts):
            return self.get(field)
        return max((str(f.fact.get(field) or "") for f in self.facts), key=lambda w: (len(w), w))

    @once
    def quotes(self) -> str:
        """Give the sentences that tell of it."""
        return " ".join(dict.fromkeys(f.quote for f in self.facts if f.quote))

    @once
    def named(self) -> frozenset[str]:
        """Give the states that the sentences name, their capitals left out."""
        return frozenset(m.code for m in find_states(self.quotes) if m.form in ("name", "demonym", "people"))

    @once
    def instead(self) -> bool:
        """Tell whether it is told as done in the place of something else."""
        # What is done may itself be a replacing, of staff for instance.
        besides = self.told.replace(self.what, "")
        return bool(_INSTEAD.search(self.told) or _REPLACING.search(besides))

    @property
    def town(self) -> str:
        """Give the place where it was done, empty where it is not told."""
        place = self.entry.merged.place
        return place.name if place else ""

    @once
    def told(self) -> str:
        """Give the words that name it and the sentences that tell of it."""
        return f"{self.what}. {self.quotes}"

    @once
    def words(self) -> tuple[str, ...]:
        """Give the words of it and of the sentences, lower case, without marks."""
        return plain_words(self.told)

    @once
    def beginning(self) -> frozenset[str]:
        """Give the stems of the first words that name it, of which one is the verb."""
        return frozenset(stem(w) for w in plain_words(self.what)[:6])

    @once
    def deeds(self) -> frozenset[str]:
        """Give the names of the deeds that the words that name it can mean, else those that the sentences can."""
        return deeds_of(self.stems) or self.told_deeds

    @once
    def told_deeds(self) -> frozenset[str]:
        """Give the names of the deeds that all these words can mean."""
        return deeds_of(self.told_stems)

    @once
    def told_stems(self) -> frozenset[str]:
        """Give the stems of all of these words, the small ones too."""
        return frozenset(stem(w) for w in self.words)

    @once
    def own(self) -> Matter:
        """Give what the words that name it are about."""
        return matter(self.what)

    @once
    def behind(self) -> str:
        """Give what the sentences say right behind the words that name it: of `a memorandum` what it provides for."""
        at = self.quotes.find(self.what) if self.what else -1
        found = _TO_THE_MARK.match(self.quotes, at + len(self.what)) if at >= 0 else None
        return found[0] if found else ""

    @once
    def matter(self) -> Matter:
        """Give what the words and the sentences are about, with the place of it."""
        about = matter(self.told)
        town = matter(f"in {self.town}").names
        return Matter(about.words | town, matter(f"it {self.what}").names | town)

    @once
    def placed(self) -> frozenset[str]:
        """Give what the words that name it name themselves, and the town, people left out."""
        people = content(" ".join(f"{p.name} {p.office or ''}" for p in self.entry.merged.people))
        return matter(f"it {self.what} in {self.town or 'it'}").names - people

    def get(self, field: str) -> str:
        """Give a field of the best account as text, empty where it is not told."""
        return str(self.entry.merged.get(field) or "")

    def people(self, role: str) -> tuple[Person, ...]:
        """Give the people in a role whom those name who tell of it as done: a plan may have named others."""
        named = tuple(p for p in self.entry.merged.people if p.role == role)
        if len(self.facts) == len(self.entry.facts):
            return named
        told = [p for f in self.facts for p in f.fact.people if p.role == role]
        return tuple(p for p in named if any(compare_people(p, other).judgement == "same" for other in told))


def deed(
    entry: Entry,
    as_of: date,
    status: str = "occurred",
    dropped: Mapping[str, Sequence[Entry]] = MappingProxyType({}),
) -> Deed | None:
    """Give an entry as something done by a day, on the word of dispatches that were out by then.

    status: `scheduled` gives what stood set by then for a day to come, `cancelled` what stood called off,
    `proposed` an undertaking, which is done by being said, `instead` one that says so of something else, with what
    the same dispatches tell of as called off (dropped: by dispatch).
    """
    if entry.kind == "undertaking":
        return _said(entry, as_of, dropped if status == "instead" else None)
    # A figure is neither planned nor called off.
    if entry.kind == "figure" and status != "occurred":
        return None
    if all(f.fact.status != status for f in entry.facts):
        return None
    told = known(entry, as_of)
    facts = tuple(f for f in told if f.fact.status == status)
    occurred = status == "occurred"
    days = done(facts) if occurred else planned(facts)
    if days is None or (occurred and days[0] > as_of):
        return None
    if entry.kind == "figure":
        days = (days[1], days[1])  # The trade of a year is reached at its end.
    # What was set may have come about since, or have been called off; what was called off may be set again.
    return Deed(entry, facts, *days) if occurred or told[-1].fact.status == status else None


def _said(entry: Entry, as_of: date, dropped: Mapping[str, Sequence[Entry]] | None) -> Deed | None:
    told = known(entry, as_of)
    day = first_said(told)
    if day is None or day > as_of:
        return None
    said = Deed(entry, told, day, day)
    if dropped is None:
        return said
    beside = (e for dispatch in sorted(said.dispatches) for e in dropped.get(dispatch, ()))
    return replace(said, beside=tuple(beside)) if said.instead else None
