"""Rules for parts of years and months: early October, the first quarter, mid-2024, this summer."""

from __future__ import annotations

import re
from datetime import date

from legation.language.dates.calendar_days import add, edtf_days
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule
from legation.language.dates.relative import period, unit_kind
from legation.language.dates.vocabulary import (
    MONTH,
    MONTHS,
    NUMBER,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    SEASONS,
    YEAR,
    month_number,
    number,
)
from legation.records.edtf import bounds

_OF_BEHIND = re.compile(r"\s+(?:of|century)\b", re.IGNORECASE)
_SEASON_LEAD = re.compile(
    r"\b(?:in|since|by|until|during|for|early|late|mid|this)[\s-]+(?:the\s+)?\Z", re.IGNORECASE
)
_MONTHS_LEAD = re.compile(r"\b(?:in|over|during|for|within)\s+the\s+\Z", re.IGNORECASE)
_MONTHS_OF = re.compile(r"\s+(?:of|after|since|following|in\s+office)\b", re.IGNORECASE)
_FALL_LEAD = re.compile(r"\b(?:(?:in|since|by|until|during) the|early|late|mid)[\s-]+\Z", re.IGNORECASE)
_PERIODS = ("month", "year", "interval", "day")
_YEAR_BEHIND = (
    rf"(?:,?\s+(?:(?:of|in)\s+)?(?:the\s+year\s+)?(?P<year>{YEAR})"
    r"|,?\s+(?:(?:of|in)\s+)?(?:the\s+)?(?P<relative>this|last|next|current|previous|same|that)\s+year\b"
    r"|,?\s+of\s+the\s+(?P<bare>year)\b)"
)


def _part_of(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `early October`, `the end of this month`, `late last year`: a part is dated as its whole."""
    nested = context.read_at(match.end())
    if nested is None or nested.kind not in _PERIODS or (nested.kind == "day" and nested.point is not None):
        return None
    return Reading(match.start(), nested.end, nested.kind, nested.value, nested.future, needs=nested.needs)


def _end_of_unit(match: re.Match[str], context: Context) -> Reading:
    """Serve `the end of the year`, `year's end`, `before the year is out`: of the year of publication."""
    unit = (match["unit"] or match["compound"] or match["whole"]).lower()
    if context.published is None:
        return Reading(match.start(), match.end(), unit_kind(unit))
    kind, value = period(context.published, unit)
    return Reading(match.start(), match.end(), kind, value)


def _year_of(match: re.Match[str], context: Context) -> tuple[int | None, bool]:
    """Give the year told behind a part of a year, and whether one was told at all."""
    if match["year"]:
        return int(match["year"]), True
    word = (match["relative"] or "").lower()
    told = bool(word or match["bare"])
    if word in ("same", "that", "previous"):
        if context.recent is None:
            return None, True
        return int(context.recent[:4]) - (word == "previous"), True
    if context.published is None:
        return None, told
    return context.published.year + {"last": -1, "next": 1}.get(word, 0), told


def _months(match: re.Match[str], context: Context, first: int, last: int) -> Reading | None:
    """Give months first to last of the year told, or where none is told of the latest that has begun."""
    year, told = _year_of(match, context)
    if year is None:
        return Reading(match.start(), match.end(), "interval")
    past, future = year, None
    if not told and context.published is not None:
        past = year - (first > context.published.month)
        ahead = year + (last < context.published.month)
        future = ahead if ahead != past else None
    written = [f"{y:04d}-{first:02d}/{y:04d}-{last:02d}" if y is not None else None for y in (past, future)]
    return Reading(match.start(), match.end(), "interval", written[0], written[1])


def _quarter(match: re.Match[str], context: Context) -> Reading | None:
    size = 3 if match["part"].lower() == "quarter" else 6
    word = match["which"].lower()
    count = 12 // size
    index = count if word in ("last", "final") else number(word) or 0
    if not 1 <= index <= count:
        return None
    # `The second half` may be a match's, `the last quarter` is counted from now, and `a quarter of` is none.
    told = _year_of(match, context)[1]
    if not told and (size == 6 or word == "last" or _OF_BEHIND.match(context.text, match.end())):
        return None
    return _months(match, context, (index - 1) * size + 1, index * size)


def _short_quarter(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `Q3 2024` and `H1 2024`."""
    index, size = int(match["index"]), 3 if match["part"] in "Qq" else 6
    if index * size > 12:
        return None
    return _months(match, context, (index - 1) * size + 1, index * size)


def _half_month(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `the first half of May`, `the last week of March`, `the third week of June 2024`."""
    nested = context.read_at(match.end())
    if nested is None or nested.kind != "month":
        return None
    values = [_part_of_month(match, value) for value in (nested.value, nested.future)]
    return Reading(match.start(), nested.end, "interval", values[0], values[1], needs=nested.needs)


def _part_of_month(match: re.Match[str], value: str | None) -> str | None:
    if value is None:
        return None
    first, last = bounds(value)
    word, part = match["which"].lower(), match["part"].lower()
    if part == "half":
        middle = date(first.year, first.month, 15)
        return edtf_days(first, middle) if word == "first" else edtf_days(add(middle, 1, "day"), last)
    if word in ("last", "final"):
        return edtf_days(add(last, -6, "day"), last)
    begin = add(first, 7 * ((number(word) or 1) - 1), "day")
    return edtf_days(begin, min(last, add(begin, 6, "day")))


def _months_counted(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `the first ten months of 2022`, `nine months of last year`, and `in the first two months` of the year."""
    count = number(match["count"])
    year, told = _year_of(match, context)
    if not count or count > 12:
        return None
    if not told:
        return _months_so_far(match, context, count)
    if (match["which"] or "first").lower() == "first":
        return _months(match, context, 1, count)
    return _months(match, context, 13 - count, 12) if year is not None else None


def _months_so_far(match: re.Match[str], context: Context, count: int) -> Reading | None:
    """The first months of the last year of which so many have passed: `trade grew in the first ten months`."""
    published = context.published
    led = context.before(_MONTHS_LEAD, match.start(), 12)
    of_something = _MONTHS_OF.match(context.text, match.end())
    if (match["which"] or "").lower() != "first" or published is None or led is None or of_something:
        return None
    year = published.year - (count > published.month)
    return Reading(match.start(), match.end(), "interval", f"{year:04d}-01/{year:04d}-{count:02d}")


def _months_up_to(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `the year to June 2023`, `the ten months through October`."""
    nested = context.read_at(match.end())
    count = number(match["count"]) if match["count"] else 12
    if nested is None or nested.kind != "month" or nested.value is None or not count or count > 12:
        return None
    last = bounds(nested.value)[0]
    first = add(last, 1 - count, "month")
    return Reading(match.start(), nested.end, "interval", f"{first:%Y-%m}/{last:%Y-%m}", needs=nested.needs)


def _month_range(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `January-October 2021`, `April-May`."""
    first, last = month_number(match["first"]), month_number(match["last"])
    if match["first"].islower() or first >= last:
        return None
    return _months(match, context, first, last)


def _season(match: re.Match[str], context: Context) -> Reading | None:
    first = SEASONS[match["season"].lower()]
    which = (match["which"] or "").lower()
    year, told = _year_of(match, context)
    if not told and not which and not context.before(_SEASON_LEAD, match.start(), 14):
        return None
    if match["season"].lower() == "fall" and not match["year"] and not which:
        # `in the fall`, but not `in the fall of the government`, `in fall`
        named = context.before(_FALL_LEAD, match.start(), 14)
        if not named or _OF_BEHIND.match(context.text, match.end()):
            return None
    if year is None:
        return Reading(match.start(), match.end(), "interval")
    if told or context.published is None:
        return Reading(match.start(), match.end(), "interval", _season_of(year, first))
    begun = [y for y in (year - 1, year) if bounds(_season_of(y, first))[0] <= context.published]
    going_on = [y for y in (year - 1, year, year + 1) if bounds(_season_of(y, first))[1] >= context.published]
    past, ahead = begun[-1], going_on[0]
    if which == "last":
        past = ahead = past - (past == ahead)
    elif which in ("next", "coming"):
        past = ahead = ahead + (past == ahead)
    elif which == "this" and past != ahead:
        past = ahead = year  # in April `this summer` is the year's, in January `this winter` the running one
    value, future = _season_of(past, first), _season_of(ahead, first)
    return Reading(match.start(), match.end(), "interval", value, future if future != value else None)


def _season_of(year: int, first: int) -> str:
    last_year, last = (year + 1, 2) if first == 12 else (year, first + 2)
    return f"{year:04d}-{first:02d}/{last_year:04d}-{last:02d}"


_PART_WORDS = ("early", "mid", "late", "earlier", "later", "beginning", "start", "middle", "turn", "first")
_OF_THE = r"(?:the\s+(?:month\s+of\s+|year\s+)?)?"
_SEASON = "|".join(SEASONS)
_FIRST_TO_FOURTH = [word for word, value in ORDINAL_WORDS.items() if value <= 4]

PERIODS = (
    Rule(
        "part of",
        _PART_WORDS,
        r"(?:(?:early|mid|late)(?:[-–\s]+|\s+in\s+)|(?:earlier|later)\s+(?:in|on)\s+"
        rf"|(?:beginning|start|middle|turn|first\s+days)\s+of\s+){_OF_THE}",
        _part_of,
    ),
    Rule("end of", ["end", "close"], rf"(?:end-|(?:end|close)\s+of\s+){_OF_THE}", _part_of),
    Rule(
        "end of unit",
        ["end", "beginning", "start", "middle", "close", "course", "later", "year", "month", "week"],
        r"(?:(?:end|beginning|start|middle|close|course|later)\s+(?:of|in)\s+the\s+(?P<unit>year|month|week)\b"
        r"|(?P<compound>year|month|week)(?:(?:'s|-|\s)\s*end\b|\s+is\s+(?:out|over)\b(?!\s+of))"
        r"|(?<=within\sthe\s)(?P<whole>year|month|week)\b(?!\s+(?:of|to|in|\d)))",
        _end_of_unit,
    ),
    Rule(
        "quarter or half",
        [*_FIRST_TO_FOURTH, "last", "final", NUMERAL],
        r"(?P<which>first|second|third|fourth|last|final|1st|2nd|3rd|4th)[\s-]+"
        rf"(?P<part>quarter|half)\b{_YEAR_BEHIND}?",
        _quarter,
    ),
    Rule("short quarter", ["q", "h"], rf"(?P<part>[QH])(?P<index>[1-4])\b{_YEAR_BEHIND}", _short_quarter),
    Rule(
        "part of month",
        [*_FIRST_TO_FOURTH, "last", "final", "latter"],
        r"(?P<which>first|second|third|fourth|last|final|latter)\s+(?P<part>half|week)\s+(?:of|in)\s+",
        _half_month,
    ),
    Rule(
        "months of year",
        ["first", "last", NUMERAL, *NUMBER_WORDS],
        rf"(?:(?P<which>first|last)\s+)?(?P<count>{NUMBER})\s+months{_YEAR_BEHIND}?",
        _months_counted,
    ),
    Rule(
        "months up to",
        ["year", NUMERAL, *NUMBER_WORDS],
        rf"(?:year|(?P<count>{NUMBER})\s+months)\s+(?:up\s+to|to|through|ending|ended)\s+(?:in\s+)?(?={MONTH})",
        _months_up_to,
    ),
    Rule(
        "month range",
        MONTHS,
        rf"(?P<first>{MONTH})\s?[-–/]\s?(?P<last>{MONTH})(?!\s*\d{{1,2}}\b)(?:\s+period\b)?{_YEAR_BEHIND}?",
        _month_range,
    ),
    Rule(
        "season",
        [*SEASONS, "this", "last", "next", "coming"],
        rf"(?:(?P<which>this|last|next|coming)\s+)?(?P<season>{_SEASON})\b{_YEAR_BEHIND}?",
        _season,
    ),
)
