"""Rules for years, spans of years and decades, and for the many numbers that only look like years."""

from __future__ import annotations

import re

from legation.language.dates.calendar_days import edtf_month
from legation.language.dates.calendar_point import CalendarPoint
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule
from legation.language.dates.vocabulary import YEAR

# What makes a number part of a name or a reference: Agenda 2063, Resolution 2231, the 2030 Agenda.
_NAME_BEFORE = re.compile(
    r"\b(?:agenda|vision|horizon|strategy|goals?|plan|roadmap|programme|program|resolutions?|decree|article|no"
    r"|nr|number|law|order|directive|regulation|unscr|flight|room|page|paragraph|tel|phone|fax|box|line|iso"
    r"|decision|act|mission|initiative|compact|framework|class|model)\.?\s+\Z",
    re.IGNORECASE,
)
_NAME_BEHIND = re.compile(
    r"\s+(?:agenda|vision|goals?|sdgs?|sustainable|strategy|roadmap|action\s+plan|initiative|compact)\b",
    re.IGNORECASE,
)
_CODE_BEHIND = re.compile(r"-(?:\d|[a-z])|/\d")
_FIGURES_BEFORE = re.compile(r"\d[ -]\Z")
_CAPITALISED_BEFORE = re.compile(r"[A-Z]\w+\s\Z")

# Words after which a number of four figures is a year, and words after which it counts things.
_LEAD = re.compile(
    r"(?:\b(?:in|of|since|by|until|till|from|to|during|between|before|after|through|throughout|early|mid|late"
    r"|end|the|year|years|and|for|its|their|our|his|her|this|that|around|circa|back|than|ahead|beyond)"
    r"|[–(/,;-])\s*\Z",
    re.IGNORECASE,
)
_COUNT_BEFORE = re.compile(
    r"\b(?:over|about|some|nearly|exceeding|least|most|almost|approximately|roughly|only|another|all|these"
    r"|those|with|total)\s+\Z",
    re.IGNORECASE,
)
_COUNTED_BEHIND = re.compile(
    r"\s+(?:[A-Za-z]+\s+)?"
    r"(?:people|troops|soldiers|students|tonnes|tons|km|kilomet(?:er|re)s|met(?:er|re)s|miles|hectares|dollars"
    r"|euros|yuan|yen|won|rupees|roubles|rubles|pesos|francs|pounds|dirhams|riyals|dinars|MW|megawatts"
    r"|percent|per\s+cent|personnel|workers|persons|men|women|children|families|companies|jobs|scholarships"
    r"|refugees|visitors|tourists|passengers|cases|deaths|doses|barrels|guests|delegates|participants|members"
    r"|hours|vehicles|units|police|officers|citizens|nationals|households|houses|schools|projects|UTC|GMT)\b"
)


def _year(match: re.Match[str], context: Context) -> Reading | None:
    text, start, end, year = context.text, match.start(), match.end(), int(match.group())
    if (
        context.before(_NAME_BEFORE, start, 14)
        or context.before(_FIGURES_BEFORE, start, 2)
        or _NAME_BEHIND.match(text, end)
        or _COUNTED_BEHIND.match(text, end)
        or _CODE_BEHIND.match(text, end)
    ):
        return None
    if not context.before(_LEAD, start, 12):
        if not 1900 <= year <= 2099 or context.before(_COUNT_BEFORE, start, 15):
            return None
        yet_to_come = context.published is None or year > context.published.year + 1
        if yet_to_come and year > 2029 and context.before(_CAPITALISED_BEFORE, start, 20):
            return None  # a name like Vision 2030
    return Reading(start, end, "year", f"{year:04d}", point=CalendarPoint(year))


def _year_range(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `2025-2027`, `2023-24`, `2024/25`; `2023-10` is a month."""
    first, tail = int(match["first"]), match["last"]
    if context.before(_NAME_BEFORE, match.start(), 14):
        return None
    short = int(tail)
    if len(tail) == 4:
        last = short
    elif short == (first + 1) % 100 or (short > 12 and short > first % 100):
        last = first - first % 100 + short + (100 if short < first % 100 else 0)
    elif match["dash"] == "-" and 1 <= short <= 12:
        return Reading(match.start(), match.end(), "month", edtf_month(first, short))
    else:
        return None
    if not first < last <= first + 200:
        return None
    return Reading(match.start(), match.end(), "interval", f"{first:04d}/{last:04d}")


def _decade(match: re.Match[str], _: Context) -> Reading | None:
    digits = int(match["decade"])
    first = digits if digits >= 100 else (2000 if digits < 30 else 1900) + digits
    return Reading(match.start(), match.end(), "interval", f"{first:04d}/{first + 9:04d}")


YEARS = (
    Rule(
        "year range",
        [NUMERAL],
        r"(?P<first>(?:1[89]|20)\d\d)\s?(?P<dash>[-–/])\s?(?P<last>(?:1[89]|20)\d\d|\d\d)(?![\w%]|[-/.,]\d)",
        _year_range,
    ),
    Rule("decade", [NUMERAL], r"(?P<decade>(?:1[89]|20)\d0|[2-9]0)'?s\b", _decade),
    Rule("year", [NUMERAL], YEAR, _year),
)
