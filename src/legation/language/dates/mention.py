"""What a dispatch says of a time, and the two questions a rule asks of it: which day, and from when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from legation.language.dates.calendar_days import add, edtf_day, shifted
from legation.records.edtf import bounds

Relation = Literal["at", "by", "since", "until", "after", "before", "during"]
Kind = Literal["day", "month", "year", "interval", "anniversary", "duration", "vague"]
Tense = Literal["past", "present", "future"]
Unit = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """One expression of time and how it reads.

    start, end: offsets into the text searched; the preposition is left out.
    value: EDTF where the clause speaks of the past or present, None where the text does not tell.
    future: EDTF where the clause speaks of the future, only if that differs from value.
    soon: the future reading is near and the other long ago, so that a clause in the present means the future one.
    relation: what the preposition before it makes of it. For `by`, `until` and `before` the value is open
        at its start (`../2024-08-01`); for `since` and `after` it is the point itself (see `reach`).
    rule: name of the rule that found it. length: `(5, "year")` for durations. needs: `previous` where the
        expression counts from a day told before it (then already resolved if there was one), `anchor`
        where a rule must bring the day that a duration is counted from.
    """

    start: int
    end: int
    value: str | None
    future: str | None = None
    soon: bool = False
    relation: Relation = "at"
    kind: Kind = "day"
    rule: str = ""
    length: tuple[int, Unit] | None = None
    needs: Literal["", "previous", "anchor"] = ""


def resolve(mention: DateMention, tense: Tense) -> str | None:
    """Give the EDTF value of the mention in a clause of that tense, or None where it does not tell."""
    if mention.future is not None and (tense == "future" or (tense == "present" and mention.soon)):
        return mention.future
    return mention.value


def anchor(mention: DateMention, day: date) -> str | None:
    """Count a duration from a day: `within two months` of 10 March is `2023-03-10/2023-05-10`.

    A length in days counts its first day in (`a two-day visit` from the 23rd ends on the 24th) unless the
    words set a limit (`within ten days`). None where the mention is no duration.
    """
    if mention.length is None:
        return None
    count, unit = mention.length
    if unit == "day" and mention.rule == "length":
        count -= 1
    last = add(day, count, unit)
    return edtf_day(day) if last == day else f"{edtf_day(day)}/{edtf_day(last)}"


def ending(mention: DateMention, day: date) -> str | None:
    """Count a duration back from its last day: a two-day trip that ended on the 18th is the 17th and 18th."""
    if mention.length is None:
        return None
    count, unit = mention.length
    if unit == "day":
        count -= 1
    first = add(day, -count, unit)
    return edtf_day(day) if first == day else f"{edtf_day(first)}/{edtf_day(day)}"


def reach(mention: DateMention, published: date | None, tense: Tense = "past") -> str | None:
    """Give the whole stretch that the mention speaks of: `since 1994` runs to the day of publication."""
    value = resolve(mention, tense)
    if value is None or mention.relation not in ("since", "after"):
        return value
    first = value.partition("/")[0]
    if published is None or bounds(value)[0] > published:
        return f"{first}/.."
    return shifted(first, published)
