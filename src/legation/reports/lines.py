"""The lines that every report is made of: each says one thing and cites the sentences that say so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from legation.follow_through.differences import Difference, differences
from legation.records import CitedFact, Entry
from legation.reports.days import first_day, in_words, last_day, parse_day
from legation.reports.wording import NameOf, describe, in_prose, listed, number_words, words_of


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


@dataclass(frozen=True, slots=True)
class Answer:
    """What some accounts say of a field. value: in words; citations: the sentences, oldest dispatch first."""

    value: str
    citations: tuple[Citation, ...]

    @property
    def outlets(self) -> str:
        """The outlets that say so, each once; of one without a name its dispatch."""
        return ", ".join(dict.fromkeys(c.outlet or c.dispatch for c in self.citations))


@dataclass(frozen=True, slots=True)
class Differing:
    """A field in which accounts contradict. about: in words, `the date`; answers: those most told first."""

    field: str
    about: str
    answers: tuple[Answer, ...]

    @property
    def words(self) -> str:
        """Say it in one sentence: `Sources differ on the date: 5 May 2024 (River Wire); 6 May 2024 (Hill Post).`"""
        told = "; ".join(f"{answer.value} ({answer.outlets})" for answer in self.answers)
        return f"Sources differ on {self.about}: {told}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a report.

    entry, kind, when (EDTF or None), status: of the entry that it shows. text: what it says, in words.
    known_by: day of the first dispatch that tells of it, for what has no date of its own.
    others: names of further states that took part. notes: where sources differ, what is doubtful, in sentences.
    citations: what says it best first, never empty for an entry that has facts.
    differs: where sources differ, each answer with its sentences.
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
    differs: tuple[Differing, ...] = ()

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
    differs = tuple(differing(difference, name_of) for difference in differences(entry))
    return {
        "entry": entry.id,
        "kind": entry.kind,
        "when": entry.when,
        "status": entry.status,
        "text": describe(entry.merged, name_of),
        "citations": citations(entry),
        "known_by": known_by(entry),
        "others": tuple(name_of(state) for state in entry.states if state not in dyad),
        "notes": tuple(difference.words for difference in differs),
        "differs": differs,
    }


def line_of(entry: Entry, dyad: tuple[str, str], name_of: NameOf) -> Line:
    """Show an entry as a plain line."""
    return Line(**line_fields(entry, dyad, name_of))


_ABOUT = {
    "when": "the date", "ordinal": "the number of the session", "envoy": "the envoy",
    "cochair": "who co-chaired", "office": "the office", "visit_type": "the kind of visit",
    "due": "the deadline", "action": "the numbers in it", "title": "the numbers in the title",
    "value": "the number", "status": "whether it took place", "type": "what it was",
    "by": "whose word it is", "stage": "how far it has come",
}  # fmt: skip


def differing(difference: Difference, name_of: NameOf) -> Differing:
    """Show where accounts contradict: the field and each answer in words, with the sentences that give it."""
    field = difference.field
    found = [
        Answer(
            _value_words(field, saying.value, difference.entry, name_of),
            distinct(cite(saying.entry, fact) for fact in saying.facts),
        )
        for saying in difference.sayings
    ]
    return Differing(field, _ABOUT.get(field, f"the {words_of(field)}"), tuple(found))


def _value_words(field: str, value: Any, entry: Entry, name_of: NameOf) -> str:
    if field in ("when", "due") and isinstance(value, str):
        return in_words(value)
    if field == "status":
        return "it did" if value == "occurred" else "called off"
    if field == "value" and isinstance(value, (int, float)):
        return f"{entry.merged.get('unit') or ''} {number_words(value)}".strip()
    if field == "by":
        return listed([in_prose(name_of(code)) for code in value])
    return words_of(value) if field in ("visit_type", "type", "stage") else str(value)


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
