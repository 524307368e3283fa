"""Rules for calendar dates: numeric, day and month in either order, month, weekday, year, decade."""

from __future__ import annotations

import re
from datetime import date

from legation.language.dates.calendar_days import add, edtf_day, edtf_days, edtf_month, week_of
from legation.language.dates.calendar_point import CalendarPoint, exists, settle, settle_range
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule, rule
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
    rf"(?:,?\s+(?:of\s+|in\s+)?(?P<year>{YEAR})"
    r"|,?\s+(?:of\s+|in\s+)?(?:the\s+)?(?P<relative>this|last|next|that|same|current|previous|following)\s+year\b)?"
)
_DAY_LIST = rf"{DAY}(?:,\s*{DAY}(?=,?\s*(?:and|&)))?"

# What may stand before a month that could also be a name or a verb.
_MONTH_LEADS = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|last|next|this|early|mid|late|during|between|before|after"
    r"|through|throughout|every|each|end|coming|past|than|for|till|on)|[-–(/])\s*\Z",
    re.IGNORECASE,
)
_LEADING_THE = re.compile(r"\b(?:the|a|its|their|his|her)\s+\Z", re.IGNORECASE)
_SURNAME_MAY = re.compile(r"\b([A-Z][a-z]+\.?)\s+May\b(?!\s+\d)")
_NO_GIVEN_NAMES = frozenset(
    "in of since by until till from to last next this early mid late during between before after through on "
    "for every and or the".split()
)
# What turns a year into part of a name: Agenda 2063, Resolution 2231, the 2030 Agenda.
_NAMED_BEFORE = re.compile(
    r"\b(?:agenda|vision|horizon|strategy|goals?|plan|roadmap|programme|program|resolutions?|decree|article|no"
    r"|nr|number|law|order|directive|regulation|unscr|flight|room|page|paragraph|tel|phone|fax|box|line|iso|rfc"
    r"|decision|act|mission|initiative|compact|framework|class|model)\.?\s+\Z",
    re.IGNORECASE,
)
_NAMED_BEHIND = re.compile(
    r"\s+(?:agenda|vision|goals?|sdgs?|sustainable|strategy|roadmap|action plan|initiative|compact)\b",
    re.IGNORECASE,
)
_YEAR_LEADS = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|during|between|before|after|through|throughout|early|mid|late|end"
    r"|the|year|years|and|for|its|their|our|his|her|this|that|around|circa|back|late|than|ahead|beyond|to)|[-–(/,;])"
    r"\s*\Z",
    re.IGNORECASE,
)
_COUNTS_BEFORE = re.compile(
    r"\b(?:over|about|some|nearly|than|exceeding|least|most|almost|approximately|roughly|only|another|all|these|those"
    r"|with|of|to|total|for|and|between|up to)\s+\Z",
    re.IGNORECASE,
)
_COUNTED_BEHIND = re.compile(
    r"\s+(?:(?:[a-z]+(?:ese|ian|ish)|[a-z]+|[A-Z][a-z]+)\s+)?(?:people|troops|soldiers|students|tonnes|tons|km|kilometres|kilometers|metres|meters"
    r"|miles|hectares|dollars|euros|yuan|yen|won|rupees|roubles|rubles|pesos|francs|pounds|dirhams|riyals|dinars|mw"
    r"|megawatts|percent|per\s+cent|personnel|workers|persons|men|women|children|families|companies|jobs|scholarships"
    r"|soldiers|refugees|visitors|tourists|passengers|cases|deaths|doses|barrels|guests|delegates|participants|members"
    r"|hours|vehicles|units|police|officers|citizens|nationals|households|houses|schools|projects|UTC|GMT)\b"
)
_ABBREVIATED_DAY = r"(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b"


def _iso_day(match: re.Match[str], _: Context) -> Reading | None:
    point = CalendarPoint(int(match["y"]), int(match["m"]), int(match["d"]))
    return _day(match, point) if exists(point) else None


def _numeric_day(match: re.Match[str], _: Context) -> Reading | None:
    """Day first, as everywhere but in the United States, unless only month first exists."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    for day, month in ((first, second), (second, first)):
        point = CalendarPoint(year, month, day)
        if 1 <= month <= 12 and day >= 1 and exists(point):
            return _day(match, point)
    return None


def _day(match: re.Match[str], point: CalendarPoint) -> Reading:
    return Reading(match.start(), match.end(), "day", settle(point, None)[0], point=point)


def _year_told(match: re.Match[str], context: Context) -> tuple[bool, int | None]:
    """Give (known, year): (True, None) where no year was said, (False, None) where it can't be told."""
    if match["year"]:
        return True, int(match["year"])
    word = (match["relative"] or "").lower()
    if not word:
        return True, None
    if word in ("that", "same", "previous", "following"):
        if context.recent is None or context.recent.startswith(".."):
            return False, None
        return True, int(context.recent[:4]) + {"previous": -1, "following": 1}.get(word, 0)
    if context.published is None:
        return False, None
    return True, context.published.year + {"last": -1, "next": 1}.get(word, 0)


def _month_and_days(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `April 24`, `24 April`, `April 23-24` and `23 and 24 April`."""
    word = match["month"]
    if word.islower() and word != word.upper():
        return None
    known, year = _year_told(match, context)
    month = month_number(word)
    days = [
        day_number(found)
        for found in re.split(r"[^\w]+|\bto\b|\band\b", match["days"])
        if found[:1].isdecimal()
    ]
    first, last = CalendarPoint(year, month, days[0]), CalendarPoint(year, month, days[-1])
    if not exists(first) or not exists(last) or (len(days) > 1 and days[-1] < days[0]):
        return None
    kind, start, end = ("day" if len(days) == 1 else "interval"), match.start(), match.end()
    if not known:
        return Reading(start, end, "day" if kind == "day" else "interval", needs="previous")
    if kind == "day":
        value, future = settle(first, context.published)
        return Reading(start, end, "day", value, future, point=first)
    value, future = settle_range(first, last, context.published)
    return Reading(start, end, "interval", value, future)


def _month(match: re.Match[str], context: Context) -> Reading | None:
    word = match["month"]
    told = bool(match["year"] or match["relative"])
    name = word.rstrip(".").lower()
    if word.islower() or (not told and not _bare_month(name, match, context)):
        return None
    known, year = _year_told(match, context)
    if not known:
        return Reading(match.start(), match.end(), "month", needs="previous")
    point = CalendarPoint(year, MONTHS[name])
    value, future = settle(point, context.published)
    return Reading(match.start(), match.end(), "month", value, future, point=point)


def _bare_month(name: str, match: re.Match[str], context: Context) -> bool:
    """Tell whether a month without day and year is meant as one: neither May who speaks nor the Long March."""
    if name not in MONTH_NAMES:
        return False
    text, start, end = context.text, match.start(), match.end()
    if re.compile(r"\s+\d{1,2}\b(?![:.]\d)|-\d").match(text, end):
        return False
    if name not in DOUBTFUL_MONTHS:
        return True
    if text.startswith("'s", end) and name == "may":
        return False
    if re.compile(r"\s+[A-Z][a-z]").match(text, end) and not re.compile(r".*\s\Z").match(text[:0]):
        return bool(_MONTH_LEADS.search(text, max(0, start - 12), start)) and name not in (
            "may",
            "june",
            "april",
        )
    if _LEADING_THE.search(text, max(0, start - 8), start):
        return bool(
            re.compile(r"\s+(?!on\b|to\b|of\b|for\b|and\b|in\b|against\b|was\b|by\b)[a-z]").match(text, end)
        )
    if not _MONTH_LEADS.search(text, max(0, start - 12), start):
        return False
    return name != "may" or not any(
        m[1].rstrip(".").lower() not in _NO_GIVEN_NAMES for m in _SURNAME_MAY.finditer(text)
    )


def _weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `Thursday`, `Thursday evening`, `Wednesday of this week` and `Thursday, April 24`."""
    text, word, end = context.text, match["weekday"], match.end()
    if word.islower():
        return None
    behind = re.compile(r"(?:,\s*|\s*\(\s*|\s+)(?:the\s+)?(?=\d|[A-Z])").match(text, match.end("weekday"))
    nested = context.read_at(behind.end()) if behind else None
    if behind and nested is not None and nested.kind == "day" and nested.point and nested.point.day:
        closed = "(" in behind.group() and text.startswith(")", nested.end)
        stop = nested.end + 1 if closed else nested.end
        return Reading(match.start(), stop, "day", nested.value, nested.future, point=nested.point)
    if match["short"]:
        return None
    number = WEEKDAYS[word.lower()]
    if match["week"]:
        if context.published is None:
            return Reading(match.start(), end, "day")
        monday = add(
            week_of(context.published)[0], {"last": -7, "next": 7}.get(match["week"].lower(), 0), "day"
        )
        return Reading(match.start(), end, "day", edtf_day(add(monday, number, "day")))
    if re.compile(r"\b(?:every|each|Black|Good|Bloody|Palm|Easter|Ash|Holy|Maundy)\s+\Z").search(
        text, max(0, match.start() - 10), match.start()
    ):
        return None
    point = CalendarPoint(weekday=number)
    value, future = settle(point, context.published)
    return Reading(match.start(), end, "day", value, future, point=point)


def _year(match: re.Match[str], context: Context) -> Reading | None:
    text, start, end = context.text, match.start(), match.end()
    year = int(match.group())
    if _NAMED_BEFORE.search(text, max(0, start - 14), start) or _NAMED_BEHIND.match(text, end):
        return None
    if _COUNTED_BEHIND.match(text, end) or re.compile(r"\d[ -]\Z").search(text, max(0, start - 2), start):
        return None
    if re.compile(r"-(?:\d|strong|odd|plus|bed|seat|km|mile|word|page|meter|metre|ton)|/\d").match(text, end):
        return None
    led = _YEAR_LEADS.search(text, max(0, start - 12), start)
    if not led and not (1900 <= year <= 2099 and not _COUNTS_BEFORE.search(text, max(0, start - 15), start)):
        return None
    horizon = (context.published or date(2050, 1, 1)).year + 1
    if not led and year > horizon and re.compile(r"[A-Z]\w+\s\Z").search(text, max(0, start - 20), start):
        return None  # Vision-like names: a capitalised word and a year yet to come
    point = CalendarPoint(year)
    return Reading(start, end, "year", f"{year:04d}", point=point)


def _year_range(match: re.Match[str], context: Context) -> Reading | None:
    first, tail = int(match["first"]), match["last"]
    if _NAMED_BEFORE.search(context.text, max(0, match.start() - 14), match.start()):
        return None
    if len(tail) == 4:
        last = int(tail)
    elif int(tail) == (first + 1) % 100 or (int(tail) > 12 and int(tail) > first % 100):
        last = first - first % 100 + int(tail) + (100 if int(tail) < first % 100 else 0)
    elif match["dash"] == "-" and 1 <= int(tail) <= 12:
        return Reading(match.start(), match.end(), "month", edtf_month(first, int(tail)))
    else:
        return None
    if not first < last <= first + 200:
        return None
    return Reading(match.start(), match.end(), "interval", f"{first:04d}/{last:04d}")


def _decade(match: re.Match[str], _: Context) -> Reading | None:
    digits = int(match["decade"])
    first = digits if digits >= 100 else (2000 if digits < 30 else 1900) + digits
    return Reading(match.start(), match.end(), "interval", f"{first:04d}/{first + 9:04d}")


def _day_of_month(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `on the 24th`: only where nothing is counted behind it, as in `the 24th session`."""
    if not re.compile(r"\b(?:on|by|until|till|since|from|to)\s+the\s+\Z", re.IGNORECASE).search(
        context.text, max(0, match.start() - 12), match.start()
    ):
        return None
    if match["of"]:
        if context.published is None:
            return Reading(match.start(), match.end(), "day")
        middle = date(context.published.year, context.published.month, 15)
        month = add(middle, {"last": -1, "next": 1}.get(match["of"].lower(), 0), "month")
        point = CalendarPoint(month.year, month.month, day_number(match["day"]))
        return _day(match, point) if exists(point) else None
    point = CalendarPoint(day=day_number(match["day"]))
    value, future = settle(point, context.published)
    return Reading(match.start(), match.end(), "day", value, future, point=point)


def _week_of(match: re.Match[str], context: Context) -> Reading | None:
    nested = context.read_at(match.end())
    if nested is None or nested.kind != "day" or nested.value is None:
        return None
    monday, sunday = week_of(date.fromisoformat(nested.value))
    return Reading(match.start(), nested.end, "interval", edtf_days(monday, sunday))


ABSOLUTE = (
    rule("iso day", [NUMERAL], r"(?P<y>\d{4})([-/.])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?![\d]|[-/.]\d)", _iso_day),
    rule("numeric day", [NUMERAL], r"(?P<a>\d{1,2})([-/.])(?P<b>\d{1,2})\2(?P<y>(?:19|20)\d\d)(?![\d]|[-/.]\d)", _numeric_day),
    rule("day month", [NUMERAL],
         rf"(?P<days>{_DAY_LIST}(?:{TO}(?:the\s+)?{DAY})?)\s+(?:of\s+)?(?P<month>{MONTH}){_YEAR_BEHIND}", _month_and_days),
    rule("month day", MONTHS,
         rf"(?P<month>{MONTH})\s*(?:the\s+)?(?P<days>{_DAY_LIST}(?:{TO}(?:the\s+)?{DAY})?){_YEAR_BEHIND}", _month_and_days),
    rule("month", MONTHS, rf"(?P<month>{MONTH}){_YEAR_BEHIND}", _month),
    rule("weekday", [*WEEKDAYS, *SHORT_WEEKDAYS],
         rf"(?P<weekday>(?:{WEEKDAY}|(?P<short>{_ABBREVIATED_DAY})))\.?(?:\s+(?:morning|afternoon|evening|night)\b)?"
         r"(?:\s+(?:of\s+)?(?P<week>this|last|next)\s+week\b)?", _weekday),
    rule("year range", [NUMERAL],
         r"(?P<first>(?:1[89]|20)\d\d)\s?(?P<dash>[-–/])\s?(?P<last>(?:1[89]|20)\d\d|\d\d)(?![\w%]|[-/.,]\d)", _year_range),
    rule("decade", [NUMERAL], r"(?P<decade>(?:1[89]|20)\d0|[2-9]0)'?s\b", _decade),
    rule("year", [NUMERAL], YEAR, _year),
    rule("day of month", [NUMERAL],
         r"(?P<day>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th))\b(?:\s+of\s+(?P<of>this|last|next)\s+month\b|(?!\s+[A-Za-z])(?!\s*[-/]))",
         _day_of_month),
    rule("week of", ["week"], r"week\s+(?:of|beginning|starting)\s+(?:the\s+)?", _week_of),
)  # fmt: skip
