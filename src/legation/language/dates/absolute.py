"""Rules for calendar days and months: numeric dates, day and month in either order, months, weekdays."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from legation.language.dates.calendar_days import add, edtf_day, edtf_days, valid_day, week_of
from legation.language.dates.calendar_point import CalendarPoint, Readings, exists, settle, settle_range
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule
from legation.language.dates.vocabulary import (
    DAY,
    DOUBTFUL_MONTHS,
    MONTH,
    MONTH_NAMES,
    MONTHS,
    SHORT_WEEKDAYS,
    TO,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    day_number,
    month_number,
)

# The year told behind a day or month, in figures or in words.
_YEAR_BEHIND = (
    rf"(?:(?:,?\s+(?:of\s+|in\s+)?|,|-)(?P<year>{YEAR})"
    r"|,?\s+(?:of\s+|in\s+)?(?:the\s+)?"
    r"(?P<relative>this|last|next|that|same|current|previous|following)\s+year\b"
    # `1 February last`, `3 June next`, as official prose has it
    r"|\s+(?P<side>last|past|next)(?=\s*(?:[,.;:)]|\Z)|\s+(?:of|in|at|on|to|by|and|was|is|between|when)\b))?"
)
_DAY_LIST = rf"{DAY}(?:,\s*{DAY}(?=,?\s*(?:and|&)))?"
_DAYS = rf"(?P<days>{_DAY_LIST}(?:{TO}(?:the\s+)?{DAY})?)"
_DAY_IN_LIST = re.compile(r"\d{1,2}")

# What stands before a month that could also be a name or a verb.
_LEAD = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|last|next|this|early|mid|late|during|between|before|after"
    r"|through|throughout|into|every|each|end|coming|past|than|for)|[–(/-]"
    rf"|\b{MONTH}(?:\s*,|\s*,?\s+(?:and|or)))\s*\Z",
    re.IGNORECASE,
)
_SURE_LEAD = re.compile(
    r"\b(?:in|since|until|till|last|next|this|early|mid|late|during)[\s-]+\Z", re.IGNORECASE
)
_ARTICLE = re.compile(r"(?:\b(?:the|a|its|their|his|her|our)|'s)\s+\Z", re.IGNORECASE)
_NOUN_BEHIND = re.compile(r"\s+(?!(?:on|to|of|for|and|in|against|was|by|from|Day)\b)[A-Za-z]")
_NAME_BEHIND = re.compile(r"\s+[A-Z][a-z]")
_NUMERAL_BEFORE = re.compile(r"(?<!\d)\d{1,2}\s\Z")
_DAY_BEHIND = re.compile(r"\s+\d{1,2}\b(?![:.]\d)|-\d")
_SURNAME_MAY = re.compile(r"\b([A-Z][a-z]+\.?)\s+May\b(?!\s+\d)")
_NO_NAME_BEFORE_MAY = frozenset(
    ["in", "of", "since", "by", "until", "till", "from", "to", "last", "next", "this", "early", "mid", "late",
     "during", "between", "before", "after", "through", "on", "for", "every", "and", "or", "the"]
)  # fmt: skip

_SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b"
_NAMED_WEEKDAY = re.compile(r"\b(?:every|each|Black|Good|Bloody|Palm|Easter|Ash|Holy|Maundy)\s+\Z")
_DATE_BEHIND_WEEKDAY = re.compile(r"(?:,\s*|\s*\(\s*|\s+)(?:the\s+)?(?=\d|[A-Z])")
_DAY_IN_BRACKETS = re.compile(r"\s*\((?P<day>0?[1-9]|[12]\d|3[01])\)")
_ON_THE = re.compile(r"\b(?:on|by|until|till|since|from|to)\s+the\s+\Z", re.IGNORECASE)


def _iso_day(match: re.Match[str], _: Context) -> Reading | None:
    point = CalendarPoint(int(match["y"]), int(match["m"]), int(match["d"]))
    return _told_day(match, point) if 1 <= int(match["m"]) <= 12 and exists(point) else None


def _numeric_day(match: re.Match[str], _: Context) -> Reading | None:
    """Day first, as everywhere but in the United States, unless only month first exists."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    for day, month in ((first, second), (second, first)):
        point = CalendarPoint(year, month, day)
        if 1 <= month <= 12 and exists(point):
            return _told_day(match, point)
    return None


def _numeric_days(match: re.Match[str], _: Context) -> Reading | None:
    """Serve `5-7/10/2023`: days of one month, day first."""
    year, month = int(match["y"]), int(match["m"])
    first, last = (CalendarPoint(year, month, int(match[end])) for end in "ab")
    if not (1 <= month <= 12 and exists(first) and exists(last) and int(match["a"]) < int(match["b"])):
        return None
    return Reading(match.start(), match.end(), "interval", settle_range(first, last, None)[0])


def _told_day(match: re.Match[str], point: CalendarPoint) -> Reading:
    return Reading(match.start(), match.end(), "day", settle(point, None)[0], point=point)


def _year_told(match: re.Match[str], context: Context) -> tuple[bool, int | None]:
    """Give (known, year): (True, None) where no year was said, (False, None) where it can't be told."""
    if match["year"]:
        return True, int(match["year"])
    word = (match["relative"] or "").lower()
    if not word:
        # An excerpt that bears no date goes on in the year that it has told last.
        told = context.dated if context.published is None else None
        return True, told[0].year if told is not None else None
    if word in ("that", "same", "previous", "following"):
        if context.recent is None:
            return False, None
        return True, int(context.recent[:4]) + {"previous": -1, "following": 1}.get(word, 0)
    if context.published is None:
        return False, None
    return True, context.published.year + {"last": -1, "next": 1}.get(word, 0)


def _days_of_month(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `April 24`, `24 April`, `April 23-24` and `23 and 24 April`."""
    start, end = match.start(), match.end()
    if match["month"].islower():
        return None
    known, year = _year_told(match, context)
    month = month_number(match["month"])
    days = [int(found) for found in _DAY_IN_LIST.findall(match["days"])]
    first, last = CalendarPoint(year, month, days[0]), CalendarPoint(year, month, days[-1])
    if not (exists(first) and exists(last) and days[0] <= days[-1]):
        return None
    if not known:
        return Reading(start, end, "day" if len(days) == 1 else "interval", needs="previous")
    if year is None and (near := _year_of_neighbour(first, start, context)):
        first, last = replace(first, year=near), replace(last, year=near)
    if len(days) == 1:
        value, future = _of_the_side(match, settle(first, context.published))
        return Reading(start, end, "day", value, future, point=first)
    value, future = _of_the_side(match, settle_range(first, last, context.published))
    return Reading(start, end, "interval", value, future)


def _of_the_side(match: re.Match[str], readings: Readings) -> Readings:
    """Give only the day gone by of `1 February last`, only the day to come of `3 June next`."""
    past, future = readings
    if not match["side"]:
        return readings
    return (future or past, None) if match["side"].lower() == "next" else (past, None)


def _year_of_neighbour(point: CalendarPoint, start: int, context: Context) -> int | None:
    """Give the year of a full date told just before in the sentence if the day lies within a month of it.

    `They met on April 7 last year; he had arrived on April 5` speaks of one year.
    """
    if context.dated is None or point.month is None or point.day is None:
        return None
    told, end = context.dated
    day = valid_day(told.year, point.month, point.day)
    if day is None or abs((day - told).days) > 31 or not context.same_sentence(end, start):
        return None
    return told.year


def _month(match: re.Match[str], context: Context) -> Reading | None:
    name = match["month"].rstrip(".").lower()
    told = bool(match["year"] or match["relative"])
    if match["month"].islower() or context.before(_NUMERAL_BEFORE, match.start(), 4):
        return None  # a day that the calendar lacks: 30 February
    if not told and not _is_month(name, match, context):
        return None
    known, year = _year_told(match, context)
    if not known:
        return Reading(match.start(), match.end(), "month", needs="previous")
    point = CalendarPoint(year, MONTHS[name])
    value, future = _of_the_side(match, settle(point, context.published))
    return Reading(match.start(), match.end(), "month", value, future, point=point)


def _is_month(name: str, match: re.Match[str], context: Context) -> bool:
    """Tell whether a month without day and year is meant as one, not May who speaks or the Long March."""
    text, start, end = context.text, match.start(), match.end()
    if name not in MONTH_NAMES or _DAY_BEHIND.match(text, end):
        return False
    if name not in DOUBTFUL_MONTHS:
        return True
    if name == "may" and text.startswith("'s", end):
        return False
    if context.before(_ARTICLE, start, 8):
        return _NOUN_BEHIND.match(text, end) is not None
    if _NAME_BEHIND.match(text, end):
        return context.before(_SURE_LEAD, start, 12) is not None
    if not context.before(_LEAD, start, 16):
        return False
    return name != "may" or not any(
        found[1].rstrip(".").lower() not in _NO_NAME_BEFORE_MAY for found in _SURNAME_MAY.finditer(text)
    )


def _weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `Thursday`, `Thursday evening`, `Wednesday of this week`, `Thursday, April 24`, `Friday (24)`."""
    text, start, end = context.text, match.start(), match.end()
    if match["weekday"].islower():
        return None
    behind = _DATE_BEHIND_WEEKDAY.match(text, end)
    nested = context.read_at(behind.end()) if behind else None
    if behind and nested and nested.kind == "day" and nested.point and nested.point.day:
        closed = "(" in behind.group() and text.startswith(")", nested.end)
        return replace(nested, start=start, end=nested.end + closed, rule="")
    if match["short"]:
        return None
    number = WEEKDAYS[match["weekday"].lower()]
    bracketed = _DAY_IN_BRACKETS.match(text, end)
    if bracketed:
        point = CalendarPoint(day=int(bracketed["day"]), weekday=number)
        value, future = settle(point, context.published)
        if value or future:
            return Reading(start, bracketed.end(), "day", value, future, point=point)
    if context.before(_NAMED_WEEKDAY, start, 10):
        return None
    point = CalendarPoint(weekday=number)
    value, future = settle(point, context.published)
    return Reading(start, end, "day", value, future, point=point)


def _weekday_of_week(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `Wednesday of this week`, `Monday last week`, `Thursday and Friday next week`."""
    if context.published is None:
        return Reading(match.start(), match.end(), "day")
    weeks = {"last": -1, "next": 1}.get(match["week"].lower(), 0)
    monday = add(week_of(context.published)[0], 7 * weeks, "day")
    day = add(monday, WEEKDAYS[match["weekday"].lower()], "day")
    if match["first"] is None:
        return Reading(match.start(), match.end(), "day", edtf_day(day))
    first = add(monday, WEEKDAYS[match["first"].lower()], "day")
    together = first < day and (match["link"] != "and" or (day - first).days == 1)
    return Reading(match.start(), match.end(), "interval", edtf_days(first, day)) if together else None


def _day_of_month(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `on the 24th`, `on the 17th of the same month`; nothing is counted, as in `the 24th session`."""
    start, end, day = match.start(), match.end(), day_number(match["day"])
    if not context.before(_ON_THE, start, 12):
        return None
    word = (match["of"] or "").lower()
    if not word:
        point = CalendarPoint(day=day)
        value, future = settle(point, context.published)
        return Reading(start, end, "day", value, future, point=point)
    if word in ("same", "that"):
        told = context.recent or ""
        month = date.fromisoformat(f"{told[:7]}-15") if len(told) >= 7 and told[4] == "-" else None
    else:
        steps = {"last": -1, "next": 1}.get(word, 0)
        month = add(context.published.replace(day=15), steps, "month") if context.published else None
    if month is None:
        return Reading(start, end, "day", needs="previous" if word in ("same", "that") else "")
    point = CalendarPoint(month.year, month.month, day)
    return _told_day(match, point) if exists(point) else None


def _week_of(match: re.Match[str], context: Context) -> Reading | None:
    nested = context.read_at(match.end())
    if nested is None or nested.kind != "day":
        return None
    past, future = (
        edtf_days(*week_of(date.fromisoformat(v))) if v else None for v in (nested.value, nested.future)
    )
    return Reading(match.start(), nested.end, "interval", past, future)


ABSOLUTE = (
    Rule(
        "iso day",
        [NUMERAL],
        r"(?P<y>(?:1[5-9]|20)\d\d)(?P<mark>[-/.])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?!\d|[-/.]\d)",
        _iso_day,
    ),
    Rule(
        "numeric day",
        [NUMERAL],
        r"(?P<a>\d{1,2})(?P<mark>[-/.])(?P<b>\d{1,2})(?P=mark)(?P<y>(?:19|20)\d\d)(?!\d|[-/.]\d)",
        _numeric_day,
    ),
    Rule(
        "numeric days",
        [NUMERAL],
        r"(?P<a>\d{1,2})\s?[-–]\s?(?P<b>\d{1,2})(?P<mark>[/.])(?P<m>\d{1,2})(?P=mark)(?P<y>(?:19|20)\d\d)"
        r"(?!\d|[-/.]\d)",
        _numeric_days,
    ),
    Rule(
        "day month",
        [NUMERAL],
        rf"{_DAYS}(?:\s+(?:of\s+)?|-)(?P<month>{MONTH}){_YEAR_BEHIND}",
        _days_of_month,
    ),
    Rule("month day", MONTHS, rf"(?P<month>{MONTH})\s*(?:the\s+)?{_DAYS}{_YEAR_BEHIND}", _days_of_month),
    Rule("month", MONTHS, rf"(?P<month>{MONTH}){_YEAR_BEHIND}", _month),
    Rule(
        "weekday",
        [*WEEKDAYS, *SHORT_WEEKDAYS],
        rf"(?P<weekday>{WEEKDAY}|(?P<short>{_SHORT_WEEKDAY}\.?))(?:\s+(?:morning|afternoon|evening|night)\b)?",
        _weekday,
    ),
    Rule(
        "weekday of week",
        WEEKDAYS,
        rf"(?:(?P<first>{WEEKDAY})\s*(?P<link>and|to|through|-|–)\s*)?"
        rf"(?P<weekday>{WEEKDAY})\s+(?:of\s+)?(?P<week>this|last|next)\s+week\b",
        _weekday_of_week,
    ),
    Rule(
        "day of month",
        [NUMERAL],
        r"(?P<day>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th))\b"
        r"(?:\s+of\s+(?:the\s+)?(?P<of>this|last|next|current|same|that)\s+month\b|(?!\s+[A-Za-z])(?!\s*[-/]))",
        _day_of_month,
    ),
    Rule("week of", ["week"], r"week\s+(?:of|beginning|starting)\s+(?:the\s+)?", _week_of),
)
