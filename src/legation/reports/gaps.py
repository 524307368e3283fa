"""What the register ought to hold by now and does not: numbers, visits, sessions and signings that nobody tells of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from legation.follow_through.gaps import Gap
from legation.follow_through.gaps import gaps as find_gaps
from legation.records import Entry
from legation.reports.days import in_words
from legation.reports.lines import Line, cite, distinct, line_fields
from legation.reports.mechanisms import runs
from legation.reports.wording import NameOf, capital, describe, mechanism_words, ordinal_words


@dataclass(frozen=True, slots=True, kw_only=True)
class GapLine(Line):
    """Something that is not told. when: EDTF, the days for which it was announced or between which it must lie.

    gap: `session_number`, or `session`, `visit`, `agreement` for what was announced. about: what shows it, a
    sentence. numbers: of the sittings that are not told.
    """

    gap: str
    about: str
    numbers: tuple[int, ...]

    @property
    def label(self) -> str:
        """What kind of gap it is, in two words."""
        return "missing number" if self.numbers else "not reported"

    @property
    def short_day(self) -> str:
        """The days in short words, for narrow columns."""
        return in_words(self.when, "day not known", short=True)


@dataclass(frozen=True, slots=True)
class GapReport:
    """The gaps in what is known of two states as of a day, the latest first. names: in the order of dyad."""

    dyad: tuple[str, str]
    names: tuple[str, str]
    as_of: date
    gaps: tuple[GapLine, ...]


def gap_report(entries: Iterable[Entry], dyad: tuple[str, str], as_of: date, name_of: NameOf) -> GapReport:
    """Draw up the gaps in what is known of two states. entries: as the register gives them as of the day."""
    lines = tuple(_line(gap, dyad, name_of) for gap in find_gaps(entries, dyad, as_of))
    return GapReport(dyad, (name_of(dyad[0]), name_of(dyad[1])), as_of, lines)


def _line(gap: Gap, dyad: tuple[str, str], name_of: NameOf) -> GapLine:
    fields = line_fields(gap.entry, dyad, name_of) | {
        "when": gap.when,
        "text": _text(gap, name_of),
        "citations": distinct(cite(gap.entry.id, fact) for fact in gap.facts),
    }
    return GapLine(**fields, gap=gap.kind, about=_about(gap), numbers=gap.numbers)


def _text(gap: Gap, name_of: NameOf) -> str:
    if not gap.numbers:
        return describe(gap.entry.merged, name_of).removesuffix(" (planned)")
    one = mechanism_words(gap.mechanism or "", gap.numbers[0])
    [several] = runs(gap.numbers)
    return capital(one.replace(ordinal_words(gap.numbers[0]), several, 1))


def _about(gap: Gap) -> str:
    if gap.numbers:
        which = "it" if len(gap.numbers) == 1 else "them"
        return f"Sittings with the numbers before and after are told, no dispatch tells of {which}."
    if gap.kind == "agreement":
        return "Announced; no dispatch tells whether it came about."
    return "Announced; no dispatch tells whether it took place."
