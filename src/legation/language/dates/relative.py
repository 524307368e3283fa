"""Rules that count from the day of publication: today, last week, next May, over the next five years."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from legation.language.dates.calendar_days import add, edtf_day, edtf_days, edtf_month, week_of
from legation.language.dates.engine import NUMERAL, Context, Production, Reading, Rule
from legation.language.dates.mention import Kind, Unit
from legation.language.dates.vocabulary import (
    MONTH_NAMES,
    MONTHS,
    NUMBER,
    NUMBER_WORDS,
    WEEKDAY,
    WEEKDAYS,
    number,
)

_PART = r"(?:\s+(?:morning|afternoon|evening|night|midnight|noon))?"
_KINDS: Mapping[str, Kind] = {
    "day": "day", "week": "interval", "month": "month", "quarter": "interval", "year": "year",
    "decade": "interval",
}  # fmt: skip
_LENGTH_UNITS: Mapping[str, Unit] = {"day": "day", "week": "week", "month": "month", "year": "year"}


def period(day: date, unit: str) -> tuple[Kind, str]:
    """Give the kind and EDTF of the day, week, month, year or decade that holds the day."""
    if unit == "day":
        return "day", edtf_day(day)
    if unit == "week":
        return "interval", edtf_days(*week_of(day))
    if unit == "month":
        return "month", edtf_month(day.year, day.month)
    if unit == "quarter":
        first = day.month - (day.month - 1) % 3
        return "interval", f"{edtf_month(day.year, first)}/{edtf_month(day.year, first + 2)}"
    if unit == "decade":
        first = day.year - day.year % 10
        return "interval", f"{first:04d}/{first + 9:04d}"
    return "year", f"{day.year:04d}"


def unit_kind(unit: str) -> Kind:
    """Give the kind of a mention of one such unit: weeks and decades are intervals."""
    return _KINDS[unit]


def step(day: date, count: int, unit: str) -> date:
    """Count on in the unit, a decade being ten years and a quarter three months."""
    if unit == "quarter":
        return add(day, count * 3, "month")
    return add(day, count * 10, "year") if unit == "decade" else add(day, count, unit)


def length_of(count: int, unit: str) -> tuple[int, Unit]:
    """Give a length in days, weeks, months or years; a decade is ten years."""
    if unit == "decade":
        return count * 10, "year"
    return count, _LENGTH_UNITS[unit]


def _from_publication(days: int) -> Production:
    def produce(match: re.Match[str], context: Context) -> Reading:
        value = edtf_day(add(context.published, days, "day")) if context.published else None
        return Reading(match.start(), match.end(), "day", value)

    return produce


def _present(match: re.Match[str], context: Context) -> Reading:
    value = edtf_day(context.published) if context.published else None
    return Reading(match.start(), match.end(), "day", value)


def _vague(match: re.Match[str], _: Context) -> Reading:
    return Reading(match.start(), match.end(), "vague")


_STEPS = {"this": 0, "current": 0, "last": -1, "past": -1, "next": 1, "coming": 1}


def _period(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `this year`, `last week`, `next month`; with the article a stretch: `over the next year`."""
    word, unit = match["which"].lower(), match["unit"].lower()
    if context.published is None:
        return Reading(match.start(), match.end(), unit_kind(unit))
    if word in ("past", "coming") or (word in ("last", "next") and _article(match, context)):
        return _stretch(match, context, 1, unit)
    kind, value = period(step(context.published, _STEPS[word], unit), unit)
    return Reading(match.start(), match.end(), kind, value)


def _school_year(match: re.Match[str], context: Context) -> Reading:
    """Serve `the next school year`: from autumn to summer, of two calendar years."""
    if context.published is None:
        return Reading(match.start(), match.end(), "interval")
    running = context.published.year - (context.published.month < _AUTUMN)
    first = running + _STEPS[match["which"].lower()]
    return Reading(match.start(), match.end(), "interval", f"{first:04d}/{first + 1:04d}")


_AUTUMN = 9


def _quarter(match: re.Match[str], context: Context) -> Reading:
    """Serve `this quarter`, `last quarter`, `the next quarter`: of the calendar year."""
    if context.published is None:
        return Reading(match.start(), match.end(), "interval")
    kind, value = period(step(context.published, _STEPS[match["which"].lower()], "quarter"), "quarter")
    return Reading(match.start(), match.end(), kind, value)


def _article(match: re.Match[str], context: Context) -> bool:
    return context.text[max(0, match.start() - 4) : match.start()].lower() == "the "


def _stretch(match: re.Match[str], context: Context, count: int, unit: str) -> Reading | None:
    ahead = match["which"].lower() in ("next", "coming", "following")
    if context.published is None:
        return Reading(match.start(), match.end(), "interval", length=length_of(count, unit))
    other = step(context.published, count if ahead else -count, unit)
    low, high = sorted((context.published, other))
    return Reading(
        match.start(), match.end(), "interval", edtf_days(low, high), length=length_of(count, unit)
    )


def _counted_stretch(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `over the next five years`, `in the last two months`."""
    count = number(match["count"])
    return _stretch(match, context, count, match["unit"].lower()) if count else None


def _part_of_period(match: re.Match[str], context: Context) -> Reading:
    """Serve `earlier this week` (Monday to today), `later this week`, `earlier this month` (the month)."""
    unit = match["unit"].lower()
    if context.published is None:
        return Reading(match.start(), match.end(), unit_kind(unit))
    monday, sunday = week_of(context.published)
    word = match["part"].lower()
    if unit == "week":
        first, last = (monday, context.published) if word.startswith("earl") else (context.published, sunday)
        return Reading(match.start(), match.end(), "interval", edtf_days(first, last))
    kind, value = period(context.published, unit)
    return Reading(match.start(), match.end(), kind, value)


def _so_far(match: re.Match[str], context: Context) -> Reading:
    unit = match["unit"].lower()
    if context.published is None:
        return Reading(match.start(), match.end(), unit_kind(unit))
    kind, value = period(context.published, unit)
    return Reading(match.start(), match.end(), kind, value)


def _named_day(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `last Friday` (before today), `next Tuesday` (after today), `this Thursday`."""
    if context.published is None:
        return Reading(match.start(), match.end(), "day")
    word, weekday = match["which"].lower(), WEEKDAYS[match["weekday"].lower()]
    today = context.published
    back = add(today, -((today.weekday() - weekday) % 7), "day")
    on = add(today, (weekday - today.weekday()) % 7, "day")
    if word in ("last", "past", "previous"):
        return Reading(
            match.start(), match.end(), "day", edtf_day(back if back < today else add(back, -7, "day"))
        )
    if word in ("next", "coming", "following"):
        return Reading(match.start(), match.end(), "day", edtf_day(on if on > today else add(on, 7, "day")))
    return Reading(match.start(), match.end(), "day", edtf_day(back), edtf_day(on) if on != back else None)


def _named_month(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `last May` (before this month), `next May`, `this May` (of this year)."""
    if match["month"].islower():
        return None
    if context.published is None:
        return Reading(match.start(), match.end(), "month")
    month, today, word = MONTHS[match["month"].lower()], context.published, match["which"].lower()
    year = today.year
    if word in ("last", "past"):
        year -= month >= today.month
    elif word in ("next", "coming"):
        year += month <= today.month
    return Reading(match.start(), match.end(), "month", edtf_month(year, month))


def _weekend(match: re.Match[str], context: Context) -> Reading:
    if context.published is None:
        return Reading(match.start(), match.end(), "interval")
    today, word = context.published, (match["which"] or "").lower()
    saturday = add(today, 5 - today.weekday(), "day")
    last = saturday if today.weekday() >= 5 else add(saturday, -7, "day")
    pair: tuple[date, date | None]
    if word in ("last", "past"):
        pair = (add(saturday, -7, "day"), None)
    elif word in ("next", "coming"):
        pair = (add(saturday, 7 if today.weekday() >= 5 else 0, "day"), None)
    else:
        pair = (last, saturday if saturday != last else None)
    days = [edtf_days(first, add(first, 1, "day")) if first else None for first in pair]
    return Reading(match.start(), match.end(), "interval", days[0], days[1])


_COUNTS = [NUMERAL, "a", "an", *NUMBER_WORDS]
_UNITS = r"(?P<unit>day|week|month|year|decade)"
_FULL_MONTHS = "|".join(MONTH_NAMES)

RELATIVE = (
    Rule("today", ["today", "tonight"], rf"(?:today|tonight)\b{_PART}", _from_publication(0)),
    Rule(
        "this morning", ["this"], r"this\s+(?:very\s+)?(?:morning|afternoon|evening)\b", _from_publication(0)
    ),
    Rule("earlier today", ["earlier", "later"], r"(?:earlier|later)\s+today\b", _from_publication(0)),
    Rule("yesterday", ["yesterday"], rf"yesterday\b{_PART}", _from_publication(-1)),
    Rule("last night", ["last"], r"last\s+(?:night|evening)\b", _from_publication(-1)),
    Rule("tomorrow", ["tomorrow"], rf"tomorrow\b{_PART}", _from_publication(1)),
    Rule("day before yesterday", ["day"], r"day\s+before\s+yesterday\b", _from_publication(-2)),
    Rule("day after tomorrow", ["day"], r"day\s+after\s+tomorrow\b", _from_publication(2)),
    Rule(
        "present",
        ["now", "nowadays", "currently", "presently", "at", "right", "to"],
        r"(?:right\s+now|nowadays|now|currently|presently|at\s+present|at\s+the\s+moment|to\s+date)\b"
        r"(?!\s+(?:that|on|onwards?)\b)",
        _present,
    ),
    Rule(
        "vague",
        [
            "recently",
            "lately",
            "recent",
            "soon",
            "shortly",
            "near",
            "foreseeable",
            "coming",
            "past",
            "last",
            "next",
            "previous",
            "following",
            "few",
            "several",
            "couple",
        ],
        r"(?:recently|lately|soon(?!\s+as\b)|shortly(?!\s+(?:before|after)\b)|(?:near|foreseeable)\s+future"
        r"|(?:recent|coming|past|last|next|previous|following)\s+(?:(?:few|several|recent|many|some)\s+)?"
        r"(?:days|weeks|months|years|decades)"
        r"|(?:few|several|couple\s+of)\s+(?:days|weeks|months|years|decades)\s+(?:ago|earlier|later))\b",
        _vague,
    ),
    Rule(
        "period",
        ["this", "current", "last", "past", "next", "coming"],
        r"(?P<which>this|current|last|past|next|coming)\s+(?:calendar\s+|coming\s+)?"
        r"(?P<unit>week|month|year|decade)\b(?!-|\s+ever\b|\s+of\s+(?:the|his|her|its|their|our|an?)\b)",
        _period,
    ),
    Rule(
        "school year",
        ["this", "current", "next", "coming"],
        r"(?P<which>this|current|next|coming)\s+(?:academic|school)\s+year\b",
        _school_year,
    ),
    Rule(
        "counted period",
        ["last", "past", "next", "coming", "following", "previous"],
        # `will begin on Monday and last three days` is no stretch that lies behind.
        r"(?P<which>(?<!\bwill )(?<!\bto )(?<!\band )last|past|next|coming|following|previous)"
        rf"\s+(?P<count>{NUMBER})\s+{_UNITS}s\b",
        _counted_stretch,
    ),
    Rule(
        "part of this period",
        ["earlier", "later"],
        r"(?P<part>earlier|later)\s+(?:(?:in\s+|on\s+)?(?:this|the\s+current)|in\s+the)\s+(?P<unit>week|month|year)\b",
        _part_of_period,
    ),
    Rule("so far", ["so"], r"so\s+far\s+this\s+(?P<unit>week|month|year)\b", _so_far),
    Rule(
        "named day",
        ["last", "next", "this", "past", "coming", "following", "previous"],
        rf"(?:this\s+)?(?P<which>last|next|this|past|coming|following|previous)\s+(?P<weekday>{WEEKDAY}){_PART}",
        _named_day,
    ),
    Rule(
        "named month",
        ["last", "next", "this", "past", "coming"],
        rf"(?:this\s+)?(?P<which>last|next|this|past|coming)\s+(?P<month>{_FULL_MONTHS})\b(?!\s+\d)",
        _named_month,
    ),
    Rule(
        "weekend",
        ["weekend", "this", "last", "next", "past", "coming"],
        r"(?:this\s+)?(?:(?P<which>this|last|next|past|coming)\s+)?weekend\b",
        _weekend,
    ),
    Rule(
        "quarter",
        ["this", "last", "next", "current"],
        r"(?P<which>this|last|next|current)\s+quarter\b(?!\s+of)",
        _quarter,
    ),
)
