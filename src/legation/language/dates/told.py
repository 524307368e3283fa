"""Rules that count from what the text told last: the next day, two days later, the same period last year."""

from __future__ import annotations

import re
from datetime import date

from legation.language.dates.calendar_days import edtf_day
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule
from legation.language.dates.mention import Kind
from legation.language.dates.relative import period, step, unit_kind
from legation.language.dates.vocabulary import NUMBER, NUMBER_WORDS, YEAR, number

_IN_THE_COURSE_OF = re.compile(r"\b(?:during|throughout)\s+the\s+\Z", re.IGNORECASE)


def _same_a_year_before(match: re.Match[str], context: Context) -> Reading:
    """Serve `the same period last year`, `the same month of 2019`: what was told, moved to that year."""
    start, end = match.start(), match.end()
    if context.recent_period is None:
        return Reading(start, end, "interval", needs="previous")
    told = context.recent_period.split("/")
    back = int(told[0][:4]) - int(match["year"]) if match["year"] else 1
    points = [f"{int(point[:4]) - back:04d}{point[4:]}" for point in told]
    kind: Kind = "month" if match["unit"].lower() == "month" and len(points) == 1 else "interval"
    return Reading(start, end, kind, "/".join(points), needs="previous")


def _same_period(match: re.Match[str], context: Context) -> Reading:
    unit = match["unit"].lower()
    unit = unit if unit in ("week", "month", "year") else "day"
    return _counted_from_told(match, context, 0, unit)


def _in_the_day(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `later in the day`, `during the day`: of the last day told, else of publication."""
    if match.group().lower() == "day" and not context.before(_IN_THE_COURSE_OF, match.start(), 16):
        return None
    day = context.previous or context.published
    return Reading(match.start(), match.end(), "day", edtf_day(day) if day else None, needs="previous")


def _neighbour(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `the next day`, `the following month`, `the previous year`, `the day before`."""
    ahead = match["which"].lower() in ("next", "following", "after")
    return _counted_from_told(match, context, 1 if ahead else -1, match["unit"].lower())


def _counted_neighbour(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `two days later`, `a month earlier`."""
    count = number(match["count"])
    if not count:
        return None
    ahead = match["which"].lower() in ("later", "after", "afterwards")
    return _counted_from_told(match, context, count if ahead else -count, match["unit"].lower())


def _counted_from_told(match: re.Match[str], context: Context, count: int, unit: str) -> Reading:
    """Count from the last day told, or for months and years from the last month or year told."""
    start, end = match.start(), match.end()
    day = context.previous
    if count < 0 and unit == "day" and day and context.published and day > context.published:
        day = context.published  # `will stay until 18 May. On her arrival, the day before, …`
    if unit in ("month", "year", "decade") and context.recent:
        year, _, rest = context.recent.partition("/")[0].partition("-")
        if unit != "month" or rest:
            day = date(int(year), int(rest[:2]) if rest else 1, 1)
    if day is None:
        return Reading(start, end, unit_kind(unit), needs="previous")
    kind, value = period(step(day, count, unit), unit)
    return Reading(start, end, kind, value, needs="previous")


_COUNTS = [NUMERAL, "a", "an", *NUMBER_WORDS]
_UNITS = r"(?P<unit>day|week|month|year|decade)"
_CLAUSE_ENDS = r"(?=\s*(?:[.,;:)]|\Z))"

TOLD = (
    Rule(
        "same period",
        ["same", "that", "later", "earlier"],
        r"(?:(?:later|earlier)\s+(?:on\s+|in\s+)?)?(?:the\s+)?(?:same|that(?:\s+same)?)\s+"
        r"(?P<unit>day|week|month|year|morning|afternoon|evening|night)\b",
        _same_period,
    ),
    Rule(
        "same period a year before",
        ["same", "corresponding"],
        r"(?:same|corresponding)\s+(?P<unit>period|month|months|quarter|time)\s+"
        r"(?:(?:of\s+|in\s+)?(?:the\s+)?(?:last|previous)\s+year|a\s+year\s+(?:ago|earlier|before)"
        rf"|(?:of|in)\s+(?P<year>{YEAR}))\b",
        _same_a_year_before,
    ),
    Rule(
        "in the day",
        ["later", "earlier", "late", "early", "start", "beginning", "close", "rest", "course", "day"],
        r"(?:(?:later|earlier|late|early)\s+in\s+the\s+|(?:start|beginning|close|rest|course)\s+of\s+the\s+)?"
        r"day\b(?!\s+(?:of|when|that|on|before|after|to)\b)",
        _in_the_day,
    ),
    Rule(
        "neighbouring period",
        ["next", "following", "previous", "preceding"],
        r"(?P<which>next|following|previous|preceding)\s+(?P<unit>day|week|month|year)\b",
        _neighbour,
    ),
    Rule(
        "period beside",
        ["day", "week", "month", "year"],
        rf"(?P<unit>day|week|month|year)\s+(?P<which>before|after)(?:\s+that\b|{_CLAUSE_ENDS})",
        _neighbour,
    ),
    Rule(
        "counted from told",
        _COUNTS,
        rf"(?P<count>{NUMBER})\s+{_UNITS}s?\s+"
        rf"(?P<which>(?:later|earlier|afterwards)\b|(?:before|after){_CLAUSE_ENDS})",
        _counted_neighbour,
    ),
)
