"""Undertakings: who is to do what for whom, where each stands, and the words that show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from legation.follow_through import CLOSED as CLOSED
from legation.follow_through import Follower, Suggestion, SuggestionsOf
from legation.follow_through import StandingOf as StandingOf
from legation.records import Entry, Fact, LifeStep
from legation.reports.days import in_words, parse_day
from legation.reports.lines import Citation, Line, cite, distinct, known_as_of, line_fields, order
from legation.reports.wording import NameOf, capital, in_prose, listed, people_words, undertaking_parties

TYPES = ("pledge", "joint_commitment", "request", "proposal", "offer", "invitation")
STANDINGS = (
    "overdue", "open", "reaffirmed", "under_way", "partly_fulfilled",
    "fulfilled", "declined", "withdrawn", "superseded",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """One change of standing. day: ISO or None; rule: the rule or person that decided."""

    standing: str
    day: str | None
    rule: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Possible:
    """What may have come of it and is left to be judged. entry: its id; likeness: 0 to 1; why: what agrees."""

    entry: str
    likeness: float
    why: str
    citations: tuple[Citation, ...]


def possible(suggestions: Iterable[Suggestion]) -> tuple[Possible, ...]:
    """Give suggestions with their sentences."""
    return tuple(
        Possible(s.entry, s.likeness, s.why, distinct(cite(s.entry, f) for f in s.facts)) for s in suggestions
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class UndertakingLine(Line):
    """One undertaking.

    type, by, to, action, topics: of the fact. due: EDTF or None. parties: who to whom, in names.
    said_by: who said it to whom, in words, or None. standing: as of the day; steps: how it came to that.
    suggestions: what may have come of it, where nothing has closed it.
    """

    type: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    action: str
    parties: str
    said_by: str | None
    topics: tuple[str, ...]
    due: str | None
    standing: str
    steps: tuple[Step, ...]
    suggestions: tuple[Possible, ...] = ()

    @property
    def closed(self) -> bool:
        """Whether nothing more is expected of it."""
        return self.standing in CLOSED

    @property
    def standing_words(self) -> str:
        """The standing with the day and evidence: `fulfilled 11 May 2025 (invitation taken up)`."""
        words = self.standing.replace("_", " ")
        last = self.steps[-1] if self.steps else None
        if last and last.standing == "overdue" and self.standing == "overdue":
            return f"overdue since {in_words(last.day)}"
        if last and last.standing == self.standing and self.standing != "open":
            since = f" {in_words(last.day)}" if last.day else ""
            return f"{words}{since} ({last.rule})" if last.rule else f"{words}{since}"
        return words


@dataclass(frozen=True, slots=True)
class UndertakingGroup:
    """Undertakings that the same sides are to carry out.

    debtors: codes of the states that are to act; creditors: towards whom, empty where they act together.
    heading: in names. lines: open ones first, then by day, the latest first.
    """

    debtors: tuple[str, ...]
    creditors: tuple[str, ...]
    heading: str
    lines: tuple[UndertakingLine, ...]

    @property
    def open_count(self) -> int:
        """How many are not closed."""
        return sum(not line.closed for line in self.lines)


@dataclass(frozen=True, slots=True)
class Occasion:
    """Undertakings of one saying: the same day, the same people. citations: every sentence, once."""

    day: str
    said_by: str | None
    lines: tuple[UndertakingLine, ...]
    citations: tuple[Citation, ...]


def occasions(lines: Iterable[UndertakingLine]) -> tuple[Occasion, ...]:
    """Put together lines that follow one another and were said by the same people on the same day."""
    runs: list[list[UndertakingLine]] = []
    for line in lines:
        if runs and (runs[-1][0].day, runs[-1][0].said_by) == (line.day, line.said_by):
            runs[-1].append(line)
        else:
            runs.append([line])
    return tuple(
        Occasion(run[0].day, run[0].said_by, tuple(run), distinct(c for line in run for c in line.citations))
        for run in runs
    )


def undertaking_lines(
    entries: Iterable[Entry],
    dyad: tuple[str, str],
    as_of: date,
    name_of: NameOf,
    standing_of: StandingOf | None = None,
    suggestions_of: SuggestionsOf | None = None,
) -> tuple[UndertakingLine, ...]:
    """Give the undertakings known as of the day, in order of the day on which they were first said.

    One that says another again has no line of its own: the saying is a step in the life of the first.
    standing_of: left out, they are followed by what is among the entries. suggestions_of: left out, none are made.
    """
    entries = list(entries)
    tell = standing_of or Follower(entries).standing
    known = sorted((e for e in entries if e.kind == "undertaking" and known_as_of(e, as_of)), key=order)
    lines = []
    for entry in known:
        stands, life = tell(entry, as_of)
        said = life[0].facts if life else ()
        again = bool(said) and said[0] not in entry.facts
        if not (again and any(said[0] in other.facts for other in known)):
            suggested = suggestions_of(entry, as_of) if suggestions_of else ()
            lines.append(_line(entry, dyad, name_of, stands or "open", life, suggested))
    return tuple(lines)


def undertakings(
    entries: Iterable[Entry],
    dyad: tuple[str, str],
    as_of: date,
    name_of: NameOf,
    *,
    standing_of: StandingOf | None = None,
    suggestions_of: SuggestionsOf | None = None,
    by: str | None = None,
    type: str | None = None,
    stands: str | None = None,
) -> tuple[UndertakingGroup, ...]:
    """Give the undertakings by who owes whom, filtered by the state that speaks, by type or by standing."""
    lines = undertaking_lines(entries, dyad, as_of, name_of, standing_of, suggestions_of)
    wanted = [
        line
        for line in lines
        if (by is None or by in line.by)
        and (type is None or line.type == type)
        and (stands is None or line.standing == stands)
    ]
    return grouped(wanted, dyad, name_of)


def owed(line: UndertakingLine) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give who is to act and towards whom.

    Who pledges or offers acts for those he speaks to; who is asked, invited or proposed to is to act, or
    at least to answer, towards those who asked; joint commitments bind all sides together.
    """
    if line.type == "joint_commitment" or (line.type == "proposal" and not line.to):
        return tuple(sorted(line.by)), ()
    if line.type in ("request", "invitation", "proposal") and line.to:
        return tuple(sorted(line.to)), tuple(sorted(line.by))
    return tuple(sorted(line.by)), tuple(sorted(line.to))


def grouped(
    lines: Iterable[UndertakingLine], dyad: tuple[str, str], name_of: NameOf
) -> tuple[UndertakingGroup, ...]:
    """Group by who owes whom: first the two states towards one another, then together, then the rest."""
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[UndertakingLine]] = {}
    for line in lines:
        found.setdefault(owed(line), []).append(line)
    one, other = dyad
    first = {((one,), (other,)): 0, ((other,), (one,)): 1, (tuple(sorted(dyad)), ()): 2}
    keys = sorted(found, key=lambda key: (first.get(key, 3), key))
    return tuple(UndertakingGroup(*key, _heading(key, dyad, name_of), _in_order(found[key])) for key in keys)


def _heading(key: tuple[tuple[str, ...], tuple[str, ...]], dyad: tuple[str, str], name_of: NameOf) -> str:
    shown = {code: place for place, code in enumerate(dyad)}
    debtors, creditors = (
        listed(
            [in_prose(name_of(code)) for code in sorted(codes, key=lambda code: (shown.get(code, 2), code))]
        )
        for codes in key
    )
    if not debtors:
        return "A side not named"
    if creditors:
        return capital(f"{debtors} towards {creditors}")
    return capital(f"{debtors} together" if len(key[0]) > 1 else debtors)


def _in_order(lines: Sequence[UndertakingLine]) -> tuple[UndertakingLine, ...]:
    latest_first = sorted(lines, key=lambda line: -(parse_day(line.known_by) or date.min).toordinal())
    return tuple(sorted(latest_first, key=lambda line: (line.closed, TYPES.index(line.type))))


def _line(
    entry: Entry,
    dyad: tuple[str, str],
    name_of: NameOf,
    stands: str,
    life: tuple[LifeStep, ...],
    suggested: tuple[Suggestion, ...],
) -> UndertakingLine:
    fact = entry.merged
    steps = tuple(
        Step(step.standing, step.day, step.rule, distinct(cite(entry.id, f) for f in step.facts))
        for step in life
    )
    return UndertakingLine(
        **line_fields(entry, dyad, name_of),
        type=fact["type"],
        by=tuple(fact["by"]),
        to=tuple(fact["to"]),
        action=fact["action"],
        parties=undertaking_parties(fact, name_of),
        said_by=said_by(fact, name_of),
        topics=tuple(fact.get("topics") or ()),
        due=fact.get("due"),
        standing=stands,
        steps=steps,
        suggestions=possible(suggested),
    )


def said_by(fact: Fact, name_of: NameOf) -> str | None:
    """Give who said it to whom, in words; None where nobody is named."""
    speakers, addressees = (
        people_words([person for person in fact.people if person.role == role], name_of)
        for role in ("speaker", "addressee")
    )
    return " to ".join(part for part in (speakers, addressees) if part) or None
