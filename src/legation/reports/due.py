"""What is due between two states: what is late, what comes day by day, and what waits without a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from legation.follow_through.due import HORIZON, Due, NextSitting, StandingOf, due
from legation.follow_through.due.anniversaries import weight
from legation.follow_through.due.item import BY_THEIR_END
from legation.records import Entry
from legation.records.edtf import bounds
from legation.reports.days import day_in_words, in_words
from legation.reports.lines import Line, cite, distinct, line_fields
from legation.reports.mechanisms import interval_words
from legation.reports.undertakings import said_by
from legation.reports.wording import (
    UNDERTAKING_WORDS,
    NameOf,
    capital,
    describe,
    in_prose,
    label,
    mechanism_words,
    undertaking_parties,
)

_LABELS = {
    "deadline": "deadline",
    "invitation": "unanswered",
    "not_in_force": "not in force",
    "anniversary": "anniversary",
    "term": "term ends",
}


# What is told of them in the same words before and after; an office that is `opened` has to be said to be planned.
_PLAIN = frozenset({"visit", "contact", "session", "agreement"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine(Line):
    """One thing that is due. when: EDTF, the days on which it falls; None for what only has an age.

    due: its kind, as docs/reference/due.md lists them. short: what it is in a few words, for a picture. about: what it
    rests on or how it stands. told: whether dispatches give the day; else it is reckoned or only proposed. by: whether
    it is due by the last of its days, not from the first on. since: since when it waits, ISO; age_days: how long that
    is on the day of the report.
    standing: of an undertaking. weight: 2 and 3 for anniversaries that are kept with more ceremony, else 1.
    recorded: when the register took in the last of the facts that say so, ISO 8601 in UTC; None where it is not stored.
    """

    due: str
    short: str
    about: str
    told: bool
    by: bool
    since: str | None
    age_days: int | None
    standing: str | None
    weight: int
    recorded: str | None

    @property
    def label(self) -> str:
        """How it comes to be here, in a word or two: overdue, announced, expected …"""
        if self.standing == "overdue":
            return "overdue"
        if self.due in _LABELS:
            return (
                "accepted" if self.due == "invitation" and self.standing == "under_way" else _LABELS[self.due]
            )
        if self.status == "proposed":
            return "proposed"
        return "announced" if self.told else "expected"

    @property
    def day(self) -> str:
        """The days in words; the age of what has none."""
        return self._in_words(short=False)

    @property
    def short_day(self) -> str:
        """The days in short words, for narrow columns."""
        return self._in_words(short=True)

    def _in_words(self, *, short: bool) -> str:
        if self.when is None:
            return f"for {age_words(self.age_days, short=short)}" if self.age_days is not None else "undated"
        if self.by and self.due != "term":
            last = self.when.rpartition("/")[2]
            if len(last) == 4:
                return f"by {'' if short else 'the '}end of {last}"
            return in_words(f"../{last}", short=short)
        return in_words(self.when, short=short)


@dataclass(frozen=True, slots=True)
class DueReport:
    """What is due between two states, as of a day and until another.

    names: of the states, in the order of dyad. late: what was due before the day and is open; coming: by day;
    waiting: what has no day, the longest waiting first.
    """

    dyad: tuple[str, str]
    names: tuple[str, str]
    as_of: date
    until: date
    late: tuple[DueLine, ...]
    coming: tuple[DueLine, ...]
    waiting: tuple[DueLine, ...]

    @property
    def lines(self) -> tuple[DueLine, ...]:
        """All lines in order."""
        return self.late + self.coming + self.waiting


def due_report(
    entries: Iterable[Entry],
    dyad: tuple[str, str],
    as_of: date,
    name_of: NameOf,
    *,
    until: date | None = None,
    standing_of: StandingOf | None = None,
) -> DueReport:
    """Draw up what is due between two states.

    entries: as the register gives them as of the day. until: the last day looked at, a year ahead if not said.
    standing_of: left out, undertakings are followed by what is among the entries.
    """
    until = until or date.fromordinal(min(as_of.toordinal() + HORIZON, date.max.toordinal()))
    late: list[DueLine] = []
    coming: list[DueLine] = []
    waiting: list[DueLine] = []
    for item in due(entries, dyad, as_of, until, standing_of):
        line = _line(item, dyad, as_of, name_of)
        if item.when is None:
            waiting.append(line)
        else:
            (late if item.passed(as_of) else coming).append(line)
    names = name_of(dyad[0]), name_of(dyad[1])
    return DueReport(dyad, names, as_of, until, tuple(late), tuple(coming), tuple(waiting))


def age_words(days: int, *, short: bool = False) -> str:
    """Give a length of time in words: `12 days`, `7 months`, `2 years`, `2 years 5 months`, `2 yr 5 mo`."""
    if days < 60:
        return f"{days} day{'' if days == 1 else 's'}"
    months = int(days / 30.44)
    if months < 24:
        return f"{months} months"
    years, rest = divmod(months, 12)
    if short:
        return f"{years} yr {rest} mo" if rest else f"{years} yr"
    return f"{years} years {rest} month{'' if rest == 1 else 's'}" if rest else f"{years} years"


def _line(item: Due, dyad: tuple[str, str], as_of: date, name_of: NameOf) -> DueLine:
    entry = item.entry
    fields = line_fields(entry, dyad, name_of) | {
        "when": item.when,
        "text": _text(item, name_of),
        "citations": distinct(cite(entry.id, fact) for fact in item.facts),
    }
    return DueLine(
        **fields,
        due=item.kind,
        short=_short(item, name_of),
        about=_about(item, name_of),
        told=item.told,
        by=item.kind in BY_THEIR_END,
        since=item.since.isoformat() if item.since else None,
        age_days=max(0, (as_of - item.since).days) if item.since else None,
        standing=item.standing,
        weight=weight(item.years) if item.years else 1,
        recorded=max((fact.recorded for fact in item.facts if fact.recorded), default=None),
    )


def _text(item: Due, name_of: NameOf) -> str:
    fact = item.entry.merged
    match item.kind:
        case "deadline" | "invitation":
            parties = undertaking_parties(fact, name_of)
            kind = UNDERTAKING_WORDS.get(fact["type"], capital(fact["type"]))
            return f"{kind}, {parties}: “{fact['action']}”"
        case "not_in_force" | "term":
            return capital(fact["title"])
        case "anniversary":
            return f"{item.years} years of diplomatic relations"
    if item.sitting is not None and item.entry.status == "occurred":
        return capital(mechanism_words(fact["mechanism"], item.sitting.ordinal))
    # That it is planned need not be said among what is planned.
    text = describe(fact, name_of)
    plain = item.kind in _PLAIN or text.endswith(" planned (planned)")
    return text.removesuffix(" (planned)").removesuffix(" (proposed)") if plain else text


def _short(item: Due, name_of: NameOf) -> str:
    fact = item.entry.merged
    if item.kind in ("deadline", "invitation"):
        return f"“{fact['action']}”"
    return label(fact, name_of) if item.kind in ("visit", "contact") else _text(item, name_of)


def _about(item: Due, name_of: NameOf) -> str:
    fact = item.entry.merged
    match item.kind:
        case "deadline" | "invitation":
            who = said_by(fact, name_of)
            return f"{_stands(item)}. Said by {who}." if who else f"{_stands(item)}."
        case "not_in_force":
            stage = "Ratified" if fact["stage"] == "ratified" else "Signed"
            day = f" {in_words(item.entry.when)}" if item.entry.when else ""
            return f"{stage}{day}; no dispatch tells that it is in force."
        case "anniversary":
            return f"Established {in_words(item.entry.when)}."
        case "term":
            return "The term that its title names runs out."
    if item.sitting is not None:
        return _reckoned(item, item.sitting, name_of)
    return _announced(item)


def _stands(item: Due) -> str:
    standing = (item.standing or "open").replace("_", " ")
    if item.standing == "overdue" and item.when:
        standing = f"overdue since {day_in_words(bounds(item.when)[1] + timedelta(1))}"
    if item.kind != "invitation" or item.standing == "under_way":
        return capital(standing)
    return "No answer is told" if item.standing == "open" else f"{capital(standing)}; no answer is told"


def _announced(item: Due) -> str:
    firm = "Proposed" if item.entry.status == "proposed" else "Announced"
    told = f" {day_in_words(item.since)}" if item.since else ""
    dated = "" if item.when and item.sitting is None else ", without a day"
    return f"{firm}{told}{dated}."


def _reckoned(item: Due, sitting: NextSitting, name_of: NameOf) -> str:
    found = sitting.rhythm
    apart = interval_words(found.usual, found.least, found.most)
    parts = [f"Reckoned from {len(found.sittings)} sittings, usually {apart}."]
    if item.entry.status != "occurred":
        parts.insert(0, _announced(item))
    elif sitting.host:
        parts.append(f"By turns it is for {in_prose(name_of(sitting.host))} to be host.")
    return " ".join(parts)
