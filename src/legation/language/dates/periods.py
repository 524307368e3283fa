"""Rules for parts of years and months: early October, the first quarter, mid-2024, this summer."""

from __future__ import annotations

import re
from datetime import date

from legation.language.dates.calendar_days import add, edtf_days, edtf_month
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule, rule
from legation.language.dates.vocabulary import (
    MONTH,
    NUMBER,
    ORDINAL_WORDS,
    SEASONS,
    YEAR,
    month_number,
    number,
)
from legation.records.edtf import bounds

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
    """Serve `the end of the year`, `year's end`: of the year of publication."""
    unit = (match["unit"] or match["compound"]).lower()
    kind = "month" if unit == "month" else "year" if unit == "year" else "interval"
    if context.published is None:
        return Reading(
            match.start(),
            match.end(),
            "year" if kind == "year" else "month" if kind == "month" else "interval",
        )
    today = context.published
    if unit == "month":
        return Reading(match.start(), match.end(), "month", edtf_month(today.year, today.month))
    if unit == "week":
        friday = add(today, 4 - today.weekday(), "day")
        return Reading(match.start(), match.end(), "interval", edtf_days(friday, add(friday, 2, "day")))
    return Reading(match.start(), match.end(), "year", f"{today.year:04d}")


def _year_of(match: re.Match[str], context: Context) -> tuple[int | None, bool]:
    """Give the year told behind a part of a year, and whether one was told at all."""
    if match["year"]:
        return int(match["year"]), True
    word = (match["relative"] or "").lower()
    told = bool(word or match["bare"])
    if word in ("same", "that", "previous"):
        if context.recent is None or context.recent.startswith(".."):
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
    if word in ("last", "final") and match["part"].lower() == "half":
        word = "second"
    if word in ("last", "final"):
        index = count
    else:
        index = number(word) or 0
    if not 1 <= index <= count:
        return None
    if not _year_of(match, context)[1]:
        if match["part"].lower() == "half" or word == "last":
            return None  # `the second half` of a match, `the last quarter` counted from now
        if re.compile(r"\s+(?:of|century)\b").match(context.text, match.end()):
            return None
    return _months(match, context, (index - 1) * size + 1, index * size)


def _short_quarter(match: re.Match[str], context: Context) -> Reading | None:
    index = int(match["index"])
    return _months(match, context, index * 3 - 2, index * 3)


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
    """Serve `the first ten months of 2022`, `the first half of this year` in months."""
    count = number(match["count"])
    year, _ = _year_of(match, context)
    if not count or count > 12:
        return None
    if match["which"].lower() == "first":
        return _months(match, context, 1, count)
    return _months(match, context, 13 - count, 12) if year is not None else None


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
    lead = context.text[max(0, match.start() - 14) : match.start()].lower()
    if (
        not told
        and not which
        and not re.search(r"\b(?:in|since|by|until|during|for|early|late|mid)[\s-]+(?:the\s+)?\Z", lead)
    ):
        return None
    if match["season"].lower() == "fall" and not match["year"] and not which:
        return None
    if year is None or (not told and context.published is None):
        return Reading(match.start(), match.end(), "interval")
    if told:
        return Reading(match.start(), match.end(), "interval", _season_of(year, first))
    assert context.published is not None
    past = max(
        y for y in (year - 1, year) if bounds(_season_of(y, first))[0] <= context.published or y == year - 1
    )
    ahead = next(
        y for y in (year - 1, year, year + 1) if bounds(_season_of(y, first))[1] >= context.published
    )
    if which == "last":
        past -= past == ahead
        ahead = past
    elif which in ("next", "coming"):
        past = ahead = ahead + (past == ahead)
    elif which == "this":
        # In January `this winter` is the running one; in April `this summer` is the year's.
        past = ahead = past if past == ahead else year
    value, future = _season_of(past, first), _season_of(ahead, first)
    return Reading(match.start(), match.end(), "interval", value, future if future != value else None)


def _season_of(year: int, first: int) -> str:
    last_year, last = (year + 1, 2) if first == 12 else (year, first + 2)
    return f"{year:04d}-{first:02d}/{last_year:04d}-{last:02d}"


_SEASON = "|".join(SEASONS)
_ORDINAL = r"first|second|third|fourth|last|final|1st|2nd|3rd|4th"
_PARTS = (
    "early",
    "mid",
    "late",
    "earlier",
    "later",
    "end",
    "beginning",
    "start",
    "middle",
    "close",
    "turn",
    "first",
)

PERIODS: tuple[Rule, ...] = (
    rule("part of", _PARTS,
         r"(?:(?:early|mid|late)(?:[-–\s]+|\s+in\s+)(?:of\s+)?(?:the\s+)?|end-"
         r"|(?:earlier|later|early|late)\s+(?:in|on)\s+(?:the\s+)?"
         r"|(?:very\s+)?(?:end|beginning|start|middle|close|turn|first\s+days)\s+of\s+(?:the\s+(?:month\s+of\s+|year\s+)?)?)(?=[\w'])",
         _part_of),
    rule("end of unit", ["end", "beginning", "start", "middle", "close", "year", "month", "week", "later"],
         r"(?:(?:end|beginning|start|middle|close|later)\s+(?:of|in)\s+(?:the\s+|this\s+)?(?P<unit>year|month|week)\b"
         r"|(?P<compound>year|month|week)(?:'s|-|\s)\s*end\b)", _end_of_unit),
    rule("quarter or half", [w for w in ORDINAL_WORDS if ORDINAL_WORDS[w] < 5] + ["last", "final", NUMERAL],
         rf"(?P<which>{_ORDINAL})[\s-]+(?P<part>quarter|half)\b{_YEAR_BEHIND}?", _quarter),
    rule("short quarter", ["q"], rf"Q(?P<index>[1-4])\b{_YEAR_BEHIND}?", _short_quarter),
    rule("part of month", [w for w in ORDINAL_WORDS if ORDINAL_WORDS[w] < 6] + ["last", "final"],
         r"(?P<which>first|second|third|fourth|fifth|last|final)\s+(?P<part>half|week)\s+(?:of|in)\s+", _half_month),
    rule("months of year", ["first", "last"],
         rf"(?P<which>first|last)\s+(?P<count>{NUMBER})\s+months{_YEAR_BEHIND}", _months_counted),
    rule("month range", [w for w in ("january", "february", "march", "april", "may", "june", "july", "august",
                                     "september", "october", "november", "jan", "feb", "mar", "apr", "jun",
                                     "jul", "aug", "sep", "sept", "oct", "nov")],
         rf"(?P<first>{MONTH})\s?[-–/]\s?(?P<last>{MONTH})(?!\s*\d{{1,2}}\b){_YEAR_BEHIND}?", _month_range),
    rule("season", [*SEASONS, "this", "last", "next", "coming"],
         rf"(?:(?P<which>this|last|next|coming)\s+)?(?P<season>{_SEASON})\b{_YEAR_BEHIND}?", _season),
)  # fmt: skip
