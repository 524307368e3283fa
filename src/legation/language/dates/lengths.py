"""Rules for lengths of time: three years ago, within two months, a two-day visit, the 70th anniversary."""

from __future__ import annotations

import re

from legation.language.dates.calendar_days import edtf_day
from legation.language.dates.engine import NUMERAL, Context, Reading, Rule, rule
from legation.language.dates.relative import length_of, period, step
from legation.language.dates.vocabulary import NUMBER, NUMBER_WORDS, ORDINAL_WORDS, number

_LESS_EXACT = re.compile(r"\b(?:nearly|about|almost|some|around|roughly|approximately)\s+\Z", re.IGNORECASE)
_OPEN = re.compile(r"\b(?:over|more\s+than|at\s+least|less\s+than|under|up\s+to)\s+\Z", re.IGNORECASE)
_FIRST_IN = re.compile(r"\b(?:first|time|only|once|second|third)\b[^.]{0,40}\Z", re.IGNORECASE)
_ORIGIN = re.compile(
    r"\b(?:established|founded|created|set\s+up|opened|born|signed|launched|joined|forged)\s+\Z",
    re.IGNORECASE,
)


def _ago(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `a week ago` (that week), `three years ago` (that year); `nearly 30 years ago` is approximate."""
    count = number(match["count"])
    if not count:
        return None
    unit, text = match["unit"].lower(), context.text
    start, end = match.start(), match.end()
    if context.published is None or _OPEN.search(text, max(0, start - 14), start):
        return Reading(start, end, "vague" if context.published else "year", length=length_of(count, unit))
    day = step(context.published, -count, unit)
    if unit == "decade" or _LESS_EXACT.search(text, max(0, start - 16), start):
        return Reading(start, end, "year", period(day, "year")[1] + "~", length=length_of(count, unit))
    kind, value = period(day, unit)
    if _ORIGIN.search(text, max(0, start - 16), start) and unit == "year":
        return Reading(start, end, "anniversary", value, length=length_of(count, unit), amount=count)
    return Reading(start, end, kind, value, length=length_of(count, unit))


def _large_ago(match: re.Match[str], context: Context) -> Reading:
    """Serve `half a century ago`, `a century ago`: approximate."""
    years = {"half": 50, "quarter": 25}.get((match["part"] or "").lower(), 100)
    value = (
        f"{context.published.year - years:04d}~"
        if context.published and context.published.year > years
        else None
    )
    return Reading(match.start(), match.end(), "year", value, length=(years, "year"))


def _ahead(match: re.Match[str], context: Context) -> Reading | None:
    """Serve `in two weeks`, `three months from now`; in a clause of the past it is only a length."""
    count = number(match["count"])
    if not count:
        return None
    unit, start = match["unit"].lower(), match.start()
    length = length_of(count, unit)
    if context.published is None or (
        not match["now"] and _FIRST_IN.search(context.text, max(0, start - 50), start)
    ):
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


def _length(match: re.Match[str], _: Context) -> Reading | None:
    """Serve `two-day`, `three days`, `five-year`; what it counts from is for a rule to say."""
    count = number(match["count"])
    if not count:
        return None
    length = length_of(count, match["unit"].lower())
    return Reading(match.start(), match.end(), "duration", length=length, needs="anchor")


def _anniversary(match: re.Match[str], _: Context) -> Reading | None:
    """Serve `the 70th anniversary`, `50 years of diplomatic relations`; the year is counted in find.py."""
    count = number(match["count"])
    if not count:
        return None
    return Reading(match.start(), match.end(), "anniversary", amount=count, length=(count, "year"))


_COUNTS = [NUMERAL, "a", "an", "one", *NUMBER_WORDS]
_UNIT = r"(?P<unit>day|week|month|year|decade)"
_TIES = (
    r"(?:(?:their|the|our|formal|establishing|bilateral|official|the\s+establishment\s+of|establishment\s+of)\s+)*"
    r"(?:diplomatic|bilateral|friendly|consular)?\s*(?:relations|ties|relationship|friendship|partnership|cooperation)\b"
)
_ORDINALS = "|".join(sorted(ORDINAL_WORDS, key=len, reverse=True))

LENGTHS: tuple[Rule, ...] = (
    rule("ago", _COUNTS, rf"(?P<count>{NUMBER})\s+{_UNIT}s?\s+ago\b", _ago),
    rule("century ago", ["half", "quarter", "a"], r"(?:(?P<part>half|quarter)\s+(?:of\s+)?)?a\s+century\s+ago\b", _large_ago),
    rule("ahead", ["in", *_COUNTS],
         rf"(?:in\s+(?:the\s+next\s+|about\s+)?(?P<count>{NUMBER})\s+{_UNIT}s?(?:'|\s+time)?\b(?!\s+(?:ago|later|earlier|of|from)\b)(?!-)(?P<now>(?!))?)",
         _ahead),
    rule("from now", _COUNTS, rf"(?P<count>{NUMBER})\s+{_UNIT}s?\s+(?P<now>from\s+(?:now|today)|hence)\b", _ahead),
    rule("within", ["within", "in"],
         rf"(?:within|in\s+(?:less\s+than|under))\s+(?:the\s+(?:next|coming)\s+|the\s+space\s+of\s+|the\s+following\s+)?(?P<count>{NUMBER})\s+{_UNIT}s?\b",
         _within),
    rule("length", _COUNTS, rf"(?P<count>{NUMBER})(?:-|\s+){_UNIT}s?(?:-long)?\b(?!\s+(?:ago|later|earlier)\b)", _length),
    rule("anniversary", [NUMERAL, *ORDINAL_WORDS, *(w.partition("-")[0] for w in ORDINAL_WORDS if "-" in w)],
         rf"(?P<count>\d{{1,3}}(?:st|nd|rd|th)|{_ORDINALS})(?:[\s-]+(?:founding|birth|independence|wedding))?[\s-]+(?:anniversary|jubilee|birthday)\b", _anniversary),
    rule("centenary", ["centenary", "centennial"], r"(?P<count>centenary|centennial)\b", _anniversary),
    rule("years of ties", _COUNTS, rf"(?P<count>{NUMBER})\s+years\s+(?:of|since)\s+{_TIES}", _anniversary),
)  # fmt: skip
