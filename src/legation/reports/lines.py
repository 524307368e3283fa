"""The lines that every report is made of: each says one thing and cites the sentences that say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from legation.records import CitedFact, Conflict, Entry
from legation.reports.days import first_day, in_words, last_day, parse_day
from legation.reports.wording import NameOf, describe, words_of


@dataclass(frozen=True, slots=True)
class Citation:
    """A quoted sentence with where it stands. date: day of publication, or None; entry: what it supports."""

    quote: str
    dispatch: str
    entry: str
    outlet: str | None = None
    date: str | None = None
    title: str | None = None
    url: str | None = None

    @property
    def source(self) -> str:
        """Outlet and date in short form: `VNS, 25 Apr 2025`."""
        outlet = self.outlet or "outlet not given"
        return f"{outlet}, {in_words(self.date, 'no date', short=True)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a report.

    entry, kind, when (EDTF or None), status: of the entry that it shows. text: what it says, in words.
    known_by: day of the first dispatch that tells of it, for what has no date of its own.
    others: names of further states that took part. notes: where sources differ, what is doubtful.
    citations: what says it best first, never empty for an entry that has facts.
    """

    entry: str
    kind: str
    when: str | None
    status: str
    text: str
    citations: tuple[Citation, ...] = ()
    known_by: str | None = None
    others: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def day(self) -> str:
        """The date in words; for what is undated, when it was first told."""
        if self.when:
            return in_words(self.when)
        return f"undated; told {in_words(self.known_by)}" if self.known_by else "undated"

    @property
    def short_day(self) -> str:
        """The date in short words, for narrow columns."""
        if self.when:
            return in_words(self.when, short=True)
        return f"told {in_words(self.known_by, short=True)}" if self.known_by else "undated"


@dataclass(frozen=True, slots=True)
class Unknown:
    """What the register does not tell. about: the question, in a few words; text: a full sentence."""

    about: str
    text: str


def cite(entry: str, fact: CitedFact) -> Citation:
    """Cite one supporting fact of an entry."""
    return Citation(
        " ".join(fact.quote.split()), fact.dispatch, entry, fact.outlet, fact.date, fact.title, fact.url
    )


def citations(entry: Entry) -> tuple[Citation, ...]:
    """Cite every supporting fact of an entry, each sentence once.

    First come those that say what the entry says now: a visit that took place is cited from the report of
    it, not from the invitation; among them the oldest dispatch first.
    """
    facts = sorted(entry.facts, key=lambda fact: fact.fact.status != entry.status)
    return distinct(cite(entry.id, fact) for fact in facts)


def distinct(found: Iterable[Citation]) -> tuple[Citation, ...]:
    """Leave out a sentence of a dispatch that was cited before."""
    seen: dict[tuple[str, str], Citation] = {}
    for citation in found:
        seen.setdefault((citation.dispatch, citation.quote), citation)
    return tuple(seen.values())


def known_by(entry: Entry) -> str | None:
    """Give the day of the first dispatch that tells of the entry."""
    return min((fact.date for fact in entry.facts if fact.date), default=None)


def line_fields(entry: Entry, dyad: tuple[str, str], name_of: NameOf) -> dict[str, Any]:
    """Give the fields that every kind of line has, for `VisitLine(**line_fields(…), …)`."""
    return {
        "entry": entry.id,
        "kind": entry.kind,
        "when": entry.when,
        "status": entry.status,
        "text": describe(entry.merged, name_of),
        "citations": citations(entry),
        "known_by": known_by(entry),
        "others": tuple(name_of(state) for state in entry.states if state not in dyad),
        "notes": tuple(conflict_words(conflict, entry) for conflict in entry.conflicts),
    }


def line_of(entry: Entry, dyad: tuple[str, str], name_of: NameOf) -> Line:
    """Show an entry as a plain line."""
    return Line(**line_fields(entry, dyad, name_of))


def conflict_words(conflict: Conflict, entry: Entry) -> str:
    """Say in what the sources differ: `Sources differ on ordinal: 16 (VNS); 15 (BelTA).`"""
    outlets = {fact.dispatch: fact.outlet or fact.dispatch for fact in entry.facts}
    values = []
    for value in conflict.values:
        by = ", ".join(dict.fromkeys(outlets.get(d, d) for d in value.dispatches))
        values.append(f"{_value_words(conflict.field, value.value)} ({by})")
    return f"Sources differ on {words_of(conflict.field)}: {'; '.join(values)}."


def _value_words(field: str, value: Any) -> str:
    if value is None:
        return "not said"
    if field in ("when", "due") and isinstance(value, str):
        return in_words(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(str(part) for part in value)
    return str(value)


def known_as_of(entry: Entry, as_of: date) -> bool:
    """Tell whether the entry had been told by the day and, if it occurred, had begun by then."""
    told = parse_day(known_by(entry))
    if told and told > as_of:
        return False
    return entry.status != "occurred" or entry.when is None or first_day(entry.when) <= as_of


def has_passed(entry: Entry, as_of: date) -> bool:
    """Tell whether the last day that the entry's date admits lies before the day."""
    return entry.when is not None and last_day(entry.when) < as_of


def order(entry: Entry) -> tuple[date, date, str, int, str]:
    """Order entries by first day, then by last, then as they stand in the dispatch that tells of them first.

    What is undated has the day on which it was first told.
    """
    told = parse_day(known_by(entry)) or date.max
    first, last = (first_day(entry.when), last_day(entry.when)) if entry.when else (told, told)
    stands = min(((f.date or "9999", f.dispatch, f.fact.evidence) for f in entry.facts), default=None)
    return (
        first,
        last,
        stands[1] if stands else "",
        stands[2][0].start if stands and stands[2] else 0,
        entry.id,
    )
