"""Numbers about the relations, as small series."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from legation.records import Entry
from legation.reports.days import first_day, last_day
from legation.reports.lines import Line, known_as_of, line_fields, order
from legation.reports.wording import NameOf, amount_words, capital, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Point(Line):
    """One number. value: units multiplied out, or None. amount: in words, with unit and comparator."""

    value: float | None
    unit: str
    comparator: str
    amount: str


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of one measure in one unit, oldest first."""

    measure: str
    heading: str
    unit: str
    points: tuple[Point, ...]


def series(
    entries: Iterable[Entry], dyad: tuple[str, str], as_of: date, name_of: NameOf
) -> tuple[Series, ...]:
    """Give the figures known as of the day by measure and unit, in the order of the contract's measures."""
    found: dict[tuple[str, str], list[Point]] = {}
    for entry in sorted((e for e in entries if e.kind == "figure"), key=order):
        # A target is told before its day comes.
        if known_as_of(entry, as_of):
            point = _point(entry, dyad, name_of)
            found.setdefault((entry.merged["measure"], point.unit), []).append(point)
    return tuple(
        Series(measure, _heading(measure, unit), unit, tuple(points))
        for (measure, unit), points in sorted(found.items())
    )


def _heading(measure: str, unit: str) -> str:
    # Only money and percentages need their unit at the head; people and projects say theirs themselves.
    if unit == "percent":
        return f"{capital(words_of(measure))}, per cent"
    money = len(unit) == 3 and unit.isupper()
    return f"{capital(words_of(measure))}, {unit}" if money else capital(words_of(measure))


def comparable(series: Series) -> tuple[float, ...]:
    """Give the values of a series that can be drawn side by side; none where its periods overlap.

    Two numbers for one period are about different things, or two accounts of one: bars would mislead.
    """
    points = [point for point in series.points if point.when and point.value is not None]
    periods = sorted((first_day(point.when), last_day(point.when)) for point in points)
    apart = all(before[1] < after[0] for before, after in pairwise(periods))
    return tuple(point.value for point in points if point.value is not None) if apart else ()


def _point(entry: Entry, dyad: tuple[str, str], name_of: NameOf) -> Point:
    fact = entry.merged
    return Point(
        **line_fields(entry, dyad, name_of),
        value=fact.get("value"),
        unit=fact.get("unit") or "",
        comparator=fact.get("comparator") or "=",
        amount=amount_words(fact),
    )
