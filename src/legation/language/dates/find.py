"""Finding the dates of a text: scan, join ranges, count anniversaries, look at the preposition before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from legation.language.dates.absolute import ABSOLUTE
from legation.language.dates.calendar_days import edtf_day
from legation.language.dates.calendar_point import settle_range
from legation.language.dates.engine import Context, Reading, Rule, filed, words_that_begin
from legation.language.dates.lengths import LENGTHS
from legation.language.dates.mention import DateMention, Relation
from legation.language.dates.periods import PERIODS
from legation.language.dates.relative import RELATIVE
from legation.records.edtf import bounds

_RELATION = re.compile(
    r"\b(?P<word>(?:no|not)\s+later\s+than|by|since|as\s+from|with\s+effect\s+from|starting(?:\s+(?:from|on|in))?"
    r"|beginning(?:\s+(?:from|on|in))?|from|until|till|up\s+to|after|following|before|ahead\s+of|prior\s+to|during|throughout|over"
    r"|in\s+the\s+course\s+of|through)\s+(?:on\s+|in\s+)?(?:the\s+|this\s+)?\Z",
    re.IGNORECASE,
)
_RELATIONS: Mapping[str, Relation] = {
    "by": "by", "since": "since", "from": "since", "until": "until", "till": "until", "after": "after",
    "following": "after", "before": "before", "during": "during", "throughout": "during", "over": "during",
    "through": "until", "no": "by", "not": "by", "as": "since", "with": "since", "up": "until",
    "ahead": "before", "prior": "before", "in": "during", "starting": "since", "beginning": "since",
}  # fmt: skip
_JOINT = re.compile(r"\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b|\bthrough\b)\s*(?:the\s+)?\Z", re.IGNORECASE)
_JOINT_AND = re.compile(r"\s+and\s+(?:the\s+)?\Z", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?\Z", re.IGNORECASE)
_MOVED = re.compile(
    r"\b(?:moved?|moving|postponed?|rescheduled|brought\s+forward|deferred|delayed|shifted|put\s+back|changed)\b[^.]{0,40}\Z",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?]['\")]?\s+(?=[A-Z'\"(])|\n\s*\n")


@lru_cache(maxsize=1)
def _rules() -> Mapping[str, tuple[Rule, ...]]:
    return filed((*ABSOLUTE, *PERIODS, *RELATIVE, *LENGTHS))


def rule_names() -> tuple[str, ...]:
    """Give the names of all rules, for documentation and for tests that every one has an example."""
    return tuple(dict.fromkeys(each.name for each in (*ABSOLUTE, *PERIODS, *RELATIVE, *LENGTHS))) + ("range",)


def find_dates(text: str, published: date | None, previous: date | None = None) -> tuple[DateMention, ...]:
    """Find the expressions of time in English prose, in order and without overlap.

    published: day of publication; without it what is relative to it has value None, never a guess.
    previous: the day told last before this text, for `the next day`; days told in the text take its place.
    """
    context = Context(text, published, previous, edtf_day(previous) if previous else None, _rules())
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
    counted = [_counted_anniversary(reading, readings, context) for reading in readings]
    return tuple(_mention(reading, text) for reading in counted)


def _remember(reading: Reading, context: Context) -> None:
    if (
        reading.value is None
        or reading.kind in ("anniversary", "duration", "vague")
        or reading.rule == "present"
    ):
        return
    low, high = bounds(reading.value)
    if (high - low).days <= 14:
        context.previous = high
    context.recent = reading.value.rstrip("~")


def _joined(first: Reading, second: Reading, context: Context) -> Reading | None:
    """Make one interval of `31 August - 2 September`, `from 2025 to 2027`, `between 3 May and 5 June`."""
    a, b = first.point, second.point
    if a is None or b is None or second.start - first.end > 12:
        return None
    text, start = context.text, first.start
    between = _BETWEEN.search(text, max(0, start - 14), start)
    joint = _JOINT_AND if between else _JOINT
    if not joint.match(text, first.end, second.start):
        return None
    if (a.weekday is None) == (b.weekday is None) and (a.day is None) != (b.day is None) and a.day is None:
        return None
    if _FROM.search(text, max(0, start - 9), start) and _MOVED.search(text, max(0, start - 60), start - 5):
        return None
    value, future = settle_range(a, b, context.published)
    if value is None and (context.published is not None or (a.year and b.year)):
        return None
    return Reading(start, second.end, "interval", value, future, rule="range")


def _counted_anniversary(reading: Reading, readings: list[Reading], context: Context) -> Reading:
    """Give an anniversary the year that it counts from, seen from the year told in its sentence."""
    if reading.kind != "anniversary" or reading.value is not None or not reading.amount:
        return reading
    text = context.text
    begin = max(
        (m.end() for m in _SENTENCE_END.finditer(text, max(0, reading.start - 400), reading.start)), default=0
    )
    stop = _SENTENCE_END.search(text, reading.end)
    end = stop.start() if stop else len(text)
    told = [
        int(other.value[:4])
        for other in readings
        if begin <= other.start < end and other.value and other.kind in ("year", "month", "day")
        and other.value[:4].isdecimal() and other.rule in ("year", "period", "month", "month day", "day month", "part of")
    ]  # fmt: skip
    year = next((y for y in told if y >= 1000), context.published.year if context.published else None)
    if year is None:
        return reading
    origin = year - reading.amount
    return replace(reading, value=f"{origin:04d}") if origin > 0 else reading


def _mention(reading: Reading, text: str) -> DateMention:
    found = _RELATION.search(text, max(0, reading.start - 26), reading.start)
    relation: Relation = "at"
    if found:
        relation = _RELATIONS[re.split(r"\s", found["word"].lower(), maxsplit=1)[0]]
    if found and relation == "since" and found["word"].lower() == "from" and reading.kind == "interval":
        relation = "at"  # `from 23 to 25 April`
    if text.startswith("'s", reading.end) and relation in ("after", "before", "since"):
        relation = "at"
    value, future = reading.value, reading.future
    if relation in ("by", "until", "before") and reading.kind in ("day", "month", "year", "interval"):
        closing = relation != "before" or reading.rule not in ("end of unit", "part of")
        value, future = (
            _upto(each, reading, relation) if closing and each else each for each in (value, future)
        )
    return DateMention(
        reading.start, reading.end, value, future, relation, reading.kind, reading.rule, reading.length,
        "previous" if reading.needs == "previous" else "anchor" if reading.needs == "anchor" else "",
    )  # fmt: skip


def _upto(value: str, reading: Reading, relation: Relation) -> str:
    last = value.partition("/")[2] or value
    if reading.rule in ("end of unit", "part of") and relation == "by":
        last = edtf_day(bounds(last)[1])
    return f"../{last}"
