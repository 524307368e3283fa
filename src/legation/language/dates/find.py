"""Finding the dates of a text: scan, join ranges, count anniversaries, look at the preposition before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from legation.language.dates.absolute import ABSOLUTE
from legation.language.dates.calendar_days import edtf_day
from legation.language.dates.calendar_point import CalendarPoint, settle_range
from legation.language.dates.engine import (
    Context,
    FiledRules,
    Reading,
    filed,
    sentence_around,
    words_that_begin,
)
from legation.language.dates.lengths import LENGTHS
from legation.language.dates.mention import DateMention, Relation
from legation.language.dates.periods import PERIODS
from legation.language.dates.relative import RELATIVE
from legation.language.dates.told import TOLD
from legation.language.dates.years import YEARS
from legation.records.edtf import bounds

RULES = (*ABSOLUTE, *YEARS, *PERIODS, *RELATIVE, *TOLD, *LENGTHS)

_RELATION = re.compile(
    r"\b(?P<word>(?:no|not)\s+later\s+than|by|since|as\s+from|with\s+effect\s+from"
    r"|(?:starting|beginning)(?:\s+(?:from|on|in))?|from|until|till|up\s+to|through|after|following"
    r"|before|ahead\s+of|prior\s+to|during|throughout|over(?=\s+(?:the|this)\s)|in\s+the\s+course\s+of)\s+(?:the\s+|this\s+)?\Z",
    re.IGNORECASE,
)
_BEGINNING_THEN = re.compile(
    r"\b(?:as\s+(?:from|of)|(?:with\s+)?effect(?:ive)?\s+from|starting(?:\s+from)?|from)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
# By the first word of what _RELATION finds.
_RELATIONS: Mapping[str, Relation] = {
    "no": "by", "not": "by", "by": "by", "since": "since", "as": "since", "with": "since", "from": "since",
    "starting": "since", "beginning": "since", "until": "until", "till": "until", "up": "until",
    "through": "until",
    "after": "after", "following": "after", "before": "before", "ahead": "before", "prior": "before",
    "during": "during", "throughout": "during", "over": "during", "in": "during",
}  # fmt: skip
_JOINT = re.compile(r"(?:\s*[-–]\s*|—|\s+(?:to|until|till|through|up\s+to)\s+)(?:the\s+)?\Z", re.IGNORECASE)
_AND = re.compile(r",?\s+and\s+(?:on\s+)?(?:the\s+)?\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.IGNORECASE)
_MOVED_FROM = re.compile(
    r"\b(?:mov(?:ed?|ing)|postpon(?:ed?|ing)|rescheduled|brought\s+forward|deferred|delayed|shifted|put\s+back"
    r"|changed)\b[^.]{0,40}\bfrom\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
# Rules whose readings are ends of periods: `by` then means by their last day, `before` within them.
_ENDS = ("end of", "end of unit")


@lru_cache(maxsize=1)
def _filed_rules() -> FiledRules:
    return filed(RULES)


def rule_names() -> tuple[str, ...]:
    """Give the names of all rules, for documentation and for tests that every one has an example."""
    return (*(rule.name for rule in RULES), "range", "days together")


_DATED = frozenset({"day", "month", "interval"})
# Days after which a day gone by is hardly meant, and before which a coming one may be.
_LONG_AGO = 180
_SOON = 60


def find_dates(text: str, published: date | None, previous: date | None = None) -> tuple[DateMention, ...]:
    """Find the expressions of time in English prose, in order and without overlap.

    published: day of publication; without it what is relative to it has value None, never a guess.
    previous: the day told last before this text, for `the next day`; days told in the text take its place.
    A day outside the years 1500 to 2999 counts as not given.
    """
    published, previous = _plausible(published), _plausible(previous)
    context = Context(text, published, _filed_rules(), previous, edtf_day(previous) if previous else None)
    readings: list[Reading] = []
    position = 0
    for word in words_that_begin(context):
        if word.start() < position:
            continue
        reading = context.read(word)
        if reading is None:
            continue
        position = reading.end
        joined = _joined(readings[-1], reading, context) if readings else None
        if joined is not None:
            readings[-1] = reading = joined
        else:
            readings.append(reading)
        _remember(reading, context)
    return tuple(_mention(_dated_from(reading, readings, context), context) for reading in readings)


def _plausible(day: date | None) -> date | None:
    return day if day is not None and 1500 <= day.year < 3000 else None


def _remember(reading: Reading, context: Context) -> None:
    """Keep what later expressions may count from: the last day, the last time, the last full date."""
    if (
        reading.value is None
        or reading.kind in ("anniversary", "duration", "vague")
        or reading.rule == "present"
    ):
        return
    ahead = reading.future if _lies_near_ahead(reading, context) else None
    low, high = bounds(ahead or reading.value)
    if _plausible(low) is None or _plausible(high) is None:
        return
    if (high - low).days <= 14:
        context.previous = high
    context.recent = reading.value.partition("/")[0].rstrip("~")
    if all(len(point) == 7 for point in reading.value.split("/")):
        context.recent_period = reading.value
    if reading.kind == "day" and reading.point is not None and reading.point.year is not None:
        context.dated = (low, reading.end)


def _lies_near_ahead(reading: Reading, context: Context) -> bool:
    """Tell whether the coming day is near and the one gone by long ago: in December `will last until 18 December`."""
    if context.published is None or reading.value is None or reading.future is None:
        return False
    gone, coming = bounds(reading.value)[1], bounds(reading.future)[0]
    long_ago = (context.published - gone).days > _LONG_AGO
    return long_ago and 0 <= (coming - context.published).days <= _SOON


def _joined(first: Reading, second: Reading, context: Context) -> Reading | None:
    """Make one interval of `31 August - 2 September`, `from 2025 to 2027`, `Tuesday and Wednesday`."""
    a, b = first.point, second.point
    if a is None or b is None or second.start - first.end > 12:
        return None
    text, start = context.text, first.start
    rule = "range"
    if _AND.match(text, first.end, second.start):
        if not context.before(_BETWEEN, start, 14):
            if not _follow(a, b):
                return None
            rule = "days together"
    elif not _JOINT.match(text, first.end, second.start) or context.before(_MOVED_FROM, start, 70):
        return None
    if (a.day is None and a.weekday is None) != (b.day is None and b.weekday is None):
        return None
    value, future = settle_range(a, b, context.published)
    if value is None and (context.published is not None or (a.year and b.year)):
        return None
    return Reading(start, second.end, "interval", value, future, rule=rule)


def _follow(first: CalendarPoint, second: CalendarPoint) -> bool:
    """Tell whether two weekdays follow each other: `on Tuesday and Wednesday`."""
    if first.weekday is None or second.weekday is None:
        return False
    return (second.weekday - first.weekday) % 7 == 1


def _dated_from(reading: Reading, readings: Sequence[Reading], context: Context) -> Reading:
    """Give an anniversary the year that it counts from, seen from the year told in its sentence.

    A year in the sentence that lies just so long before another is that year itself; else the nearest
    year told is the year of celebration, else the year of publication.
    """
    if reading.kind != "anniversary" or reading.value is not None or not reading.amount:
        return reading
    begin, end = sentence_around(context.text, reading.start, reading.end)
    told: list[tuple[int, int]] = []
    years: set[int] = set()
    for other in readings:
        if other.value and other.kind not in ("anniversary", "duration") and begin <= other.start < end:
            first, last = bounds(other.value)
            years.update((first.year, last.year))
            told.append((min(abs(other.start - reading.end), abs(reading.start - other.end)), first.year))
    if context.published is not None:
        years.update(context.published.year + step for step in (-1, 0, 1))
    origin = next((year for _, year in told if year + reading.amount in years), None)
    if origin is None:
        seen_from = min(told)[1] if told else context.published.year if context.published else None
        origin = seen_from - reading.amount if seen_from else None
    return replace(reading, value=f"{origin:04d}") if origin and origin > 0 else reading


def _mention(reading: Reading, context: Context) -> DateMention:
    found = context.before(_RELATION, reading.start, 28)
    relation: Relation = "at"
    if found:
        relation = _RELATIONS[found["word"].lower().partition(" ")[0]]
        if found["word"].lower() == "from" and reading.kind == "interval":
            relation = "at"  # `from 23 to 25 April`
        if relation in ("after", "before", "since") and context.text.startswith("'s", reading.end):
            relation = "at"  # `after Thursday's talks`
    value, future = reading.value, reading.future
    soon = _lies_near_ahead(reading, context)
    # `has been lifted from 1 June`, `was put off until 1 June`: of what begins or ends then the nearest is meant
    begins = reading.kind in _DATED and context.before(_BEGINNING_THEN, reading.start, 28)
    ends = reading.kind == "day" and relation in ("by", "until")
    if soon and (begins or ends):
        value, future, soon = future, None, False
    if reading.kind in ("day", "month", "year", "interval"):
        value, future = (each and _open_start(each, relation, reading.rule) for each in (value, future))
    return DateMention(
        reading.start,
        reading.end,
        value,
        future,
        soon,
        relation,
        reading.kind,
        reading.rule,
        reading.length,
        "previous" if reading.needs == "previous" else "anchor" if reading.needs == "anchor" else "",
    )


def _open_start(value: str, relation: Relation, rule: str) -> str:
    """Open the start for `by`, `until` and `before`; `before the end of this month` is the month."""
    if relation not in ("by", "until", "before") or (relation == "before" and rule in _ENDS):
        return value
    last = value.partition("/")[2] or value
    return f"../{edtf_day(bounds(last)[1]) if rule in _ENDS else last}"
