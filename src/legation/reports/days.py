"""EDTF values in words, as a briefing prints them: `24 April 2025`, `23–24 April 2025`, `by May 2024`."""

from __future__ import annotations

from datetime import date

from legation.records.edtf import EdtfError, bounds

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

_DOUBT = {"?": "perhaps ", "~": "about ", "%": "perhaps about "}


def in_words(edtf: str | None, unknown: str = "undated", short: bool = False) -> str:
    """Give an EDTF value in words; `unknown` where there is none. short: months as three letters."""
    if not edtf:
        return unknown
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first, short)
    if first in ("", ".."):
        return "by " + _point(last, short)
    if last in ("", ".."):
        return "from " + _point(first, short)
    return _interval(first, last, short)


def day_in_words(day: date, short: bool = False) -> str:
    """Give one day in words: `13 September 2025`."""
    return f"{day.day} {_month(day.month, short)} {day.year}"


def _month(number: int, short: bool) -> str:
    return MONTHS[number - 1][:3] if short else MONTHS[number - 1]


def _point(text: str, short: bool) -> str:
    doubt = _DOUBT.get(text[-1:], "")
    parts = [int(part) for part in text.rstrip("?~%").split("-")]
    if len(parts) == 1:
        return f"{doubt}{parts[0]}"
    if len(parts) == 2:
        return f"{doubt}{_month(parts[1], short)} {parts[0]}"
    return f"{doubt}{parts[2]} {_month(parts[1], short)} {parts[0]}"


def _interval(first: str, last: str, short: bool) -> str:
    if first == last:
        return _point(first, short)
    a, b = first.split("-"), last.split("-")
    if not (first + last).replace("-", "").isdigit() or len(a) != len(b) or a[0] != b[0]:
        return f"{_point(first, short)} – {_point(last, short)}"
    if len(a) == 3 and a[1] == b[1]:
        return f"{int(a[2])}–{_point(last, short)}"
    if len(a) == 3:
        return f"{int(a[2])} {_month(int(a[1]), short)} – {_point(last, short)}"
    if len(a) == 2:
        return f"{_month(int(a[1]), short)}–{_point(last, short)}"
    return f"{first}–{last}"


def first_day(edtf: str | None) -> date:
    """Give the first day that the value admits, the end of an open beginning; date.max where unknown."""
    if edtf is None:
        return date.max
    low, high = bounds(edtf)
    return high if low == date.min else low


def last_day(edtf: str | None) -> date:
    """Give the last day that the value admits, the beginning of an open end; date.max where unknown."""
    if edtf is None:
        return date.max
    low, high = bounds(edtf)
    return low if high == date.max else high


def middle(edtf: str) -> date:
    """Give the day in the middle of the value: where a picture puts its mark."""
    low, high = first_day(edtf), last_day(edtf)
    return date.fromordinal((low.toordinal() + high.toordinal()) // 2)


def parse_day(text: str | None) -> date | None:
    """Read a day of publication; None where it is missing or no day."""
    if not text:
        return None
    try:
        return bounds(text)[0]
    except EdtfError:
        return None
