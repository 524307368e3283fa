"""Standing mechanisms: their sittings in order, the numbers that are missing, the usual interval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from legation.follow_through.due import Rhythm, next_sitting, rhythm
from legation.records import Entry
from legation.reports.days import first_day, in_words
from legation.reports.lines import Line, has_passed, known_as_of, line_fields, order
from legation.reports.wording import NameOf, capital, listed, ordinal_words, words_of
from legation.resolution.mechanisms import Mechanism, mechanisms


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine(Line):
    """One sitting. ordinal: its number, or None where no dispatch gives one."""

    ordinal: int | None


@dataclass(frozen=True, slots=True)
class MechanismReport:
    """A standing mechanism as of a day.

    name: the fullest printed. type: of the fact contract. others: names of further states that belong to it.
    held: past sittings in order; ahead: planned or proposed ones. missing: numbers between the first
    and the last known that no dispatch tells of. interval_days: the usual one, or None where there is no rhythm;
    interval_range: days at least and at most; rests_on: how many sittings show it. expected: EDTF, when the next
    falls if the rhythm holds: reckoned, not told.
    """

    name: str
    type: str
    others: tuple[str, ...]
    held: tuple[SessionLine, ...]
    ahead: tuple[SessionLine, ...]
    missing: tuple[int, ...]
    interval_days: int | None
    interval_range: tuple[int, int] | None
    rests_on: int
    expected: str | None

    @property
    def last(self) -> SessionLine | None:
        """The latest sitting, if one was held."""
        return self.held[-1] if self.held else None

    @property
    def gaps(self) -> str | None:
        """Which numbered sittings no dispatch tells of, in words; None where the numbering is whole."""
        parts = []
        if self.missing:
            parts.append(f"No dispatch in the register tells of the {listed(runs(self.missing))}.")
        before = min((line.ordinal for line in self.held + self.ahead if line.ordinal), default=1) - 1
        if before > 0:
            parts.append(f"The first {before} are" if before > 1 else "The first is")
            parts[-1] += " older than what the register holds."
        return " ".join(parts) or None

    @property
    def rhythm(self) -> str:
        """The usual interval in words."""
        if self.interval_days is None or self.interval_range is None:
            return "No rhythm shows: fewer than three sittings are dated, or they lie too unevenly."
        apart = interval_words(self.interval_days, *self.interval_range)
        return f"Usually {apart}, by {self.rests_on} sittings."

    @property
    def about(self) -> str:
        """The rhythm, what it leads one to expect and which numbers are missing, in sentences."""
        expected = f"If that holds, the next falls in {in_words(self.expected)}." if self.expected else None
        return " ".join(part for part in (self.rhythm, expected, self.gaps) if part)


def interval_words(usual: int, least: int, most: int) -> str:
    """Give an interval in days with its spread in words: `about 12 months apart (10 to 14)`."""
    month = 30.44 if usual >= 60 else 1
    one, low, high = (round(days / month) for days in (usual, least, most))
    spread = f" ({low} to {high})" if low < high else ""
    return f"about {one} {'months' if month > 1 else 'days'} apart{spread}"


def runs(numbers: Sequence[int]) -> list[str]:
    """Give numbers in words, those that follow on one another as one: `4th to 6th`, `8th`."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return [
        ordinal_words(run[0]) if len(run) == 1 else f"{ordinal_words(run[0])} to {ordinal_words(run[-1])}"
        for run in found
    ]


def mechanism_reports(
    entries: Iterable[Entry], dyad: tuple[str, str], as_of: date, name_of: NameOf
) -> tuple[MechanismReport, ...]:
    """Give the mechanisms as of the day: the two states' own first, those last active first."""
    sessions = [e for e in entries if e.kind == "session" and known_as_of(e, as_of)]
    reports = [_report(found, dyad, as_of, name_of) for found in mechanisms(sessions)]
    return tuple(sorted(reports, key=_rank))


def _rank(report: MechanismReport) -> tuple[int, int, str]:
    last = max((first_day(line.when) for line in report.held if line.when), default=date.min)
    return len(report.others), -last.toordinal(), report.name


def _report(mechanism: Mechanism, dyad: tuple[str, str], as_of: date, name_of: NameOf) -> MechanismReport:
    held = [e for e in mechanism.sessions if e.status == "occurred"]
    ahead = [e for e in mechanism.sessions if e.status != "occurred"]
    beat: Rhythm | None = rhythm(held)
    reckoned = next_sitting(held, as_of)
    announced = any(
        entry.when and not has_passed(entry, as_of) for entry in ahead if entry.status == "scheduled"
    )
    return MechanismReport(
        name=capital(mechanism.name) or capital(words_of(mechanism.type)),
        type=mechanism.type,
        others=tuple(name_of(state) for state in mechanism.states if state not in dyad),
        held=tuple(_session(entry, dyad, name_of) for entry in sorted(held, key=_sitting)),
        ahead=tuple(_session(entry, dyad, name_of) for entry in sorted(ahead, key=order)),
        missing=mechanism.missing,
        interval_days=beat.usual if beat else None,
        interval_range=(beat.least, beat.most) if beat else None,
        rests_on=len(beat.sittings) if beat else 0,
        expected=reckoned.when if reckoned and not announced else None,
    )


def _sitting(entry: Entry) -> tuple[date, date, int]:
    first, last, *_ = order(entry)
    return first, last, entry.merged.get("ordinal") or 0


def _session(entry: Entry, dyad: tuple[str, str], name_of: NameOf) -> SessionLine:
    return SessionLine(**line_fields(entry, dyad, name_of), ordinal=entry.merged.get("ordinal"))
