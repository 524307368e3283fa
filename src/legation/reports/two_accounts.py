"""Two accounts side by side: what differs, what one alone tells, what both tell; undertakings first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from legation.follow_through.two_accounts import Pair, Telling, two_accounts
from legation.records import Entry
from legation.reports.days import in_words
from legation.reports.lines import Citation, Differing, citations, differing
from legation.reports.sources import Source, sources
from legation.reports.wording import NameOf, describe

Told = Literal["differently", "one", "other", "both"]

HEADINGS = {
    "undertaking": "Undertakings",
    "agreement": "Agreements",
    "session": "Sessions",
    "visit": "Visits",
    "contact": "Meetings and calls",
    "relation": "Relations",
    "mission": "Missions",
    "credentials": "Credentials",
    "act": "Acts",
    "figure": "Figures",
    "position": "Positions",
    "office": "People",
}
"""The parts, in the order of what a desk looks for first."""

_ORDER: tuple[Told, ...] = ("differently", "one", "other", "both")


@dataclass(frozen=True, slots=True)
class Wording:
    """What one account says of a thing. entry: its id, empty for what is in no register; day, text: in words."""

    entry: str
    day: str
    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One thing. told: by `both`, by both `differently`, by `one` or the `other` alone; a silent side is None."""

    told: Told
    one: Wording | None
    other: Wording | None
    differs: tuple[Differing, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """All of one kind, what differs first, then what one side alone tells, then what both tell."""

    kind: str
    heading: str
    rows: tuple[Row, ...]

    def told(self, *how: Told) -> tuple[Row, ...]:
        """Give the rows that are told so."""
        return tuple(row for row in self.rows if row.told in how)


@dataclass(frozen=True, slots=True)
class AccountOf:
    """One account: its name, and the dispatches that it consists of, oldest first."""

    name: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class TwoAccounts:
    """Two accounts side by side. about: what they are accounts of, empty where only dispatches were named."""

    about: str
    one: AccountOf
    other: AccountOf
    parts: tuple[Part, ...]

    @property
    def summary(self) -> str:
        """How much is told by whom, in one sentence."""
        differently = self.count("differently")
        both = f"{self.count('both') + differently} told by both"
        both += f", {differently} of them differently" if differently else ""
        return f"{both}; {self.count('one')} only by the first, {self.count('other')} only by the second."

    def count(self, told: Told) -> int:
        """Count the things that are told so."""
        return sum(len(part.told(told)) for part in self.parts)


def compared(
    entries: Iterable[Entry],
    one: Sequence[str],
    other: Sequence[str],
    name_of: NameOf,
    *,
    about: Entry | None = None,
    names: tuple[str | None, str | None] = (None, None),
) -> TwoAccounts:
    """Compare two accounts, each of one dispatch or several, by what the entries say that these tell.

    one, other: ids of dispatches. about: the event that they are accounts of. names: of the two accounts; where
    there is none, an account is named by its outlets and days. ValueError where a dispatch is in both.
    """
    entries = list(entries)
    pairs = two_accounts(entries, one, other)
    parts = []
    for kind, heading in HEADINGS.items():
        rows = [_row(pair, name_of) for pair in pairs if _kind(pair) == kind]
        if rows:
            parts.append(Part(kind, heading, tuple(sorted(rows, key=lambda row: _ORDER.index(row.told)))))
    return TwoAccounts(
        f"{describe(about.merged, name_of)}, {in_words(about.when)}" if about else "",
        _account(entries, one, names[0]),
        _account(entries, other, names[1]),
        tuple(parts),
    )


def _account(entries: Iterable[Entry], dispatches: Sequence[str], name: str | None) -> AccountOf:
    found = {source.dispatch: source for source in sources(entries) if source.dispatch in dispatches}
    # A dispatch in which nothing was found is an account all the same.
    silent = [Source(d, None, None, None, None, 0) for d in dispatches if d not in found]
    own = (*found.values(), *silent)
    return AccountOf(name or "; ".join(source_words(source) or source.dispatch for source in own), own)


def source_words(source: Source) -> str:
    """Give outlet and day as far as they are known: `River Wire, 7 May 2024`."""
    day = in_words(source.date, "", short=True)
    return ", ".join(part for part in (source.outlet, day) if part)


def _kind(pair: Pair) -> str:
    told = pair.one or pair.other
    return told.entry.kind if told else ""


def _row(pair: Pair, name_of: NameOf) -> Row:
    one, other = (_wording(telling, name_of) if telling else None for telling in (pair.one, pair.other))
    told: Told = "both" if one and other else "one" if one else "other"
    return Row(
        "differently" if pair.differences else told,
        one,
        other,
        tuple(differing(difference, name_of) for difference in pair.differences),
    )


def _wording(telling: Telling, name_of: NameOf) -> Wording:
    entry = telling.entry
    return Wording(entry.id, in_words(entry.when), describe(entry.merged, name_of), citations(entry))
