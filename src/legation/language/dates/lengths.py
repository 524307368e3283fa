"""Rules for lengths of time: three years ago, within two months, a two-day visit, the 70th anniversary."""

from __future__ import annotations

import re

from legation.language.dates.calendar_days import edtf_day
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule
from legation.language.dates.relative import length_of, period, step, unit_kind
from legation.language.dates.vocabulary import NUMBER, NUMBER_WORDS, ORDINAL_WORDS, number

_LESS_EXACT = re.compile(r"\b(?:nearly|about|almost|some|around|roughly|approximately)\s+\Z", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:over|more\s+than|at\s+least|less\s+than|under|up\s+to)\s+\Z", re.IGNORECASE)
_FIRST_IN = re.compile(r"\b(?:first|time|only|once|second|third)\b[^.]{0,40}\Z", re.IGNORECASE)
_FOR = re.compile(r"\bfor\s+\Z", re.IGNORECASE)
_ORIGIN = re.compile(
    r"\b(?:established|founded|created|set\s+up|opened|born|signed|launched|joined|forged)\s+\Z",
    re.IGNORECASE,
)


def _ago(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `a week ago` (that day), `two weeks ago` (that week), `three years ago` (that year).

    `Nearly 30 years ago` is approximate; what is older than so long has no value.
    """
    count = number(match["count"])
    if not count:
        return None
    unit, start, end = match["unit"].lower(), match.start(), match.end()
    length = length_of(count, unit)
    if context.published is None or context.before(_OPEN, start, 14):
        return Reading(start, end, "vague" if context.published else unit_kind(unit), length=length)
    day = step(context.published, -count, unit)
    if unit == "decade" or context.before(_LESS_EXACT, start, 16):
        return Reading(start, end, "year", period(day, "year")[1] + "~", length=length)
    kind, value = period(day, "day" if unit == "week" and count == 1 else unit)
    if unit == "year" and context.before(_ORIGIN, start, 16):
        return Reading(start, end, "anniversary", value, length=length, amount=count)
    return Reading(start, end, kind, value, length=length)


def _large_ago(match: re.Match[str], context: Context) -> Reading:
    """Serve `half a century ago`, `a century ago`: approximate."""
    years = {"half": 50, "quarter": 25}.get((match["part"] or "").lower(), 100)
    value = f"{step(context.published, -years, 'year').year:04d}~" if context.published else None
    return Reading(match.start(), match.end(), "year", value, length=(years, "year"))


def _ahead(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `in two weeks`, `three months from now`; in a clause of the past it is only a length."""
    count = number(match["count"])
    often = match["count"].lower() in ("a", "an") and match["time"] is None and match["now"] is None
    if not count or often:
        return None
    unit, start = match["unit"].lower(), match.start()
    length = length_of(count, unit)
    if context.published is None or (not match["now"] and context.before(_FIRST_IN, start, 50)):
        return Reading(start, match.end(), "duration", length=length, needs="anchor")
    kind, value = period(step(context.published, count, unit), unit)
    if match["now"]:
        return Reading(start, match.end(), kind, value, length=length)
    return Reading(start, match.end(), "duration", None, value, length=length, needs="anchor")


def _within(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `within two months`, `in less than a year`: an end that counts from the day of the clause."""
    count = number(match["count"])
    if not count:
        return None
    unit = match["unit"].lower()
    future = None
    if context.published is not None:
        future = f"{edtf_day(context.published)}/{edtf_day(step(context.published, count, unit))}"
    length = length_of(count, unit)
    return Reading(match.start(), match.end(), "duration", None, future, length=length, needs="anchor")


def _length(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `two-day`, `three days`, `week-long`, `48-hour visit`; what it counts from is for a rule to say.

    `A week` is a length only behind `for`: else it tells how often, as in `twelve flights a week`.
    """
    if match["whole"]:
        days = 7 if match["whole"].lower() == "week" else 1
        return Reading(match.start(), match.end(), "duration", length=length_of(days, "day"), needs="anchor")
    count = number(match["count"])
    if not count:
        return None
    if match["count"].lower() in ("a", "an") and not context.before(_FOR, match.start(), 5):
        return None
    unit = match["unit"].lower()
    if unit == "hour":
        if count % 24:
            return None
        count, unit = count // 24, "day"
    length = length_of(count, unit)
    return Reading(match.start(), match.end(), "duration", length=length, needs="anchor")


def _anniversary(match: re.Match[str], _: Context) -> Reading | None:
    """Serve `the 70th anniversary`, `50 years of diplomatic relations`; the year is counted in find.py."""
    count = number(match["count"])
    if not count:
        return None
    return Reading(match.start(), match.end(), "anniversary", amount=count, length=(count, "year"))


_COUNTS = [NUMERAL, "a", "an", *NUMBER_WORDS]
_COUNTED = rf"(?P<count>{NUMBER})\s+(?P<unit>day|week|month|year|decade)s?"
_ORDINALS = "|".join(sorted(ORDINAL_WORDS, key=len, reverse=True))
_TIES = (
    r"(?:(?:their|the|our|formal|establishing|official|the\s+establishment\s+of|establishment\s+of)\s+)*"
    r"(?:diplomatic\s+|bilateral\s+|friendly\s+|consular\s+)?"
    r"(?:relations|ties|relationship|friendship|partnership|cooperation)\b"
)

LENGTHS = (
    Rule("ago", _COUNTS, rf"{_COUNTED}\s+ago\b", _ago),
    Rule(
        "century ago",
        ["half", "quarter", "a"],
        r"(?:(?P<part>half|quarter)\s+(?:of\s+)?)?a\s+century\s+ago\b",
        _large_ago,
    ),
    Rule(
        "ahead",
        ["in"],
        rf"in\s+(?:about\s+)?{_COUNTED}(?P<time>'?s?'?\s+time)?\b"
        r"(?!\s+(?:ago|later|earlier|of|from)\b)(?!-)(?P<now>(?!))?",
        _ahead,
    ),
    Rule("from now", _COUNTS, rf"{_COUNTED}(?P<time>)\s+(?P<now>from\s+(?:now|today)|hence)\b", _ahead),
    Rule(
        "within",
        ["within", "in"],
        r"(?:within|in\s+(?:less\s+than|under))\s+"
        rf"(?:the\s+(?:next|coming|following)\s+|the\s+space\s+of\s+)?{_COUNTED}\b",
        _within,
    ),
    Rule(
        "length",
        [*_COUNTS, "week", "day"],
        rf"(?:(?P<whole>week|day)-long|(?P<count>{NUMBER})(?:-|\s+)(?P<unit>day|week|month|year|decade"
        r"|hour(?=(?:-long)?\s+(?:\w+\s+){0,2}(?:visit|stay|trip|tour)))s?(?:-long)?)\b",
        _length,
    ),
    Rule(
        "anniversary",
        [NUMERAL, *(word.partition("-")[0] for word in ORDINAL_WORDS)],
        rf"(?P<count>\d{{1,3}}(?:st|nd|rd|th)|{_ORDINALS})"
        r"(?:[\s-]+(?:founding|birth|independence|wedding))?[\s-]+(?:anniversary|jubilee|birthday)\b",
        _anniversary,
    ),
    Rule("centenary", ["centenary", "centennial"], r"(?P<count>centenary|centennial)\b", _anniversary),
    Rule("years of ties", _COUNTS, rf"(?P<count>{NUMBER})\s+years\s+(?:of|since)\s+{_TIES}", _anniversary),
)
