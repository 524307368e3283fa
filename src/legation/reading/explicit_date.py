"""Days that a text states outright: `16 July 2025`, `July 16, 2025`, `2025-07-16`, `16.07.2025`.

Nothing is guessed here. A date without its year gives no day, and neither does `03/04/2025`, which is
March or April according to who wrote it.
"""

from __future__ import annotations

import re
from datetime import date
from email.utils import parsedate_tz

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\b\.?"
_SPACE = r"[ \t\u00a0\u202f]"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d{2}(?!\d)"
# A day with or without its year, as a pattern (matched without regard to case) for other patterns to hold.
DATE = (
    rf"(?:{WEEKDAY},?{_SPACE}*)?(?:"
    rf"(?:the{_SPACE}+)?{_DAY}(?:{_SPACE}+of)?{_SPACE}*[-,]?{_SPACE}*{MONTH}(?:,?{_SPACE}*-?{_YEAR})?"
    rf"|{MONTH}{_SPACE}*{_DAY}(?!\d)(?:(?:,{_SPACE}*|{_SPACE}+|/{_SPACE}?){_YEAR})?"
    rf"|{_YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}}(?!\d)|\d{{1,2}}[-/.]\d{{1,2}}[-/.]{_YEAR})"
)

_CLOCK = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?"
_ZONE = rf"(?:Z|\(?[A-Z]{{2,5}}\)?)?{_SPACE}*(?:[+-]\d{{1,2}}:?\d{{0,2}}\)?)?"
_TIME = rf"\(?{_CLOCK}{_SPACE}*(?:[ap]\.?m\.?|hrs|hours)?{_SPACE}*{_ZONE}\)?"
_LABEL = (
    r"(?:date|dated|published|posted|issued|released?|updated|last updated|created|added)"
    rf"(?:{_SPACE}+(?:date|time|on|at))?{_SPACE}*[:-]?{_SPACE}*"
)
_WHOLE = re.compile(
    rf"^{_SPACE}*(?:{_LABEL})?(?:{_TIME}{_SPACE}*[,|-]?{_SPACE}*)?(?P<date>{DATE})"
    rf"(?:(?:T|{_SPACE}*[,|•·-]?{_SPACE}*(?:at{_SPACE}+)?){_TIME})?{_SPACE}*[.,|]?{_SPACE}*$",
    re.IGNORECASE,
)
_NAMED_MONTH = re.compile(MONTH, re.IGNORECASE)
_NUMBERS = re.compile(r"\d+")


def whole_date(text: str) -> str | None:
    """Give the day, `YYYY-MM-DD`, where the text is nothing but a date with its year.

    A weekday, a time of day and a label such as `Published:` may stand beside it.
    """
    if len(text) > 100:
        return None
    match = _WHOLE.match(text)
    return day_of(match["date"]) if match else None


def day_of(text: str) -> str | None:
    """Give the day, `YYYY-MM-DD`, of words that `DATE` matches; None without a year, or on no such day."""
    month = _NAMED_MONTH.search(text)
    numbers = [int(n) for n in _NUMBERS.findall(text)]
    if month:
        name = month.group().lower().rstrip(".")[:3]
        number = next(i for i, full in enumerate(_MONTHS, 1) if full.startswith(name))
        return _iso(numbers[1], number, numbers[0]) if len(numbers) == 2 else None
    if len(numbers) != 3:
        return None
    if numbers[0] > 31:
        return _iso(*numbers)
    first, second, year = numbers
    if "." in text or first == second or first > 12:
        return _iso(year, second, first)
    return _iso(year, first, second) if second > 12 else None


def stamp_day(text: str) -> str | None:
    """Give the day printed in a machine's time stamp: ISO 8601, RFC 822 (feeds, mail) or a whole date.

    It is the day in the stamp's own zone, the one that readers saw.
    """
    text = text.strip()
    iso = re.match(r"(\d{4})-(\d{2})-(\d{2})(?!\d)", text)
    if iso:
        return _iso(*(int(g) for g in iso.groups()))
    if found := whole_date(text):
        return found
    try:
        mail = parsedate_tz(text)
    except (ValueError, IndexError, OverflowError):
        return None
    return _iso(*mail[:3]) if mail and mail[0] >= 1000 else None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
