"""The part of EDTF (ISO 8601-2, levels 0 and 1) that facts use, as intervals of days.

Values: `2025`, `2025-04`, `2025-04-24`, each with an optional `?`, `~` or `%`, intervals `A/B`,
and open ends `../B` and `A/..`. The tests hold it against the `edtf` package; it is our own because
records import nothing and millions of comparisons need no general parser.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

_POINT = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$")


class EdtfError(ValueError):
    """The text is no EDTF date of the supported part."""


@lru_cache(maxsize=65536)
def bounds(edtf: str) -> tuple[date, date]:
    """Give the first and last day that the value admits; open ends are date.min and date.max."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    low = date.min if first in ("", "..") else _point(first)[0]
    high = date.max if last in ("", "..") else _point(last)[1]
    if low > high:
        raise EdtfError(f"interval ends before it begins: {edtf!r}")
    return low, high


def _point(text: str) -> tuple[date, date]:
    match = _POINT.match(text)
    if not match:
        raise EdtfError(f"not an EDTF date: {text!r}")
    year, month, day = (int(g) if g else None for g in match.groups())
    assert year is not None
    try:
        if month is None:
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError as error:
        raise EdtfError(f"no such day: {text!r}") from error


def is_edtf(text: str) -> bool:
    """Tell whether bounds() accepts the text."""
    try:
        bounds(text)
    except EdtfError:
        return False
    return True


def overlap(a: str, b: str) -> bool:
    """Tell whether some day is admitted by both values."""
    (a0, a1), (b0, b1) = bounds(a), bounds(b)
    return a0 <= b1 and b0 <= a1


def within(inner: str, outer: str) -> bool:
    """Tell whether every day of inner is admitted by outer."""
    (i0, i1), (o0, o1) = bounds(inner), bounds(outer)
    return o0 <= i0 and i1 <= o1


def days(edtf: str) -> int:
    """Give the number of days that the value admits: 1 is sharpest."""
    low, high = bounds(edtf)
    return (high - low).days + 1


def sort_key(edtf: str | None) -> tuple[date, date]:
    """Order by first day, sharper later dates after the vaguer ones that hold them; None comes last."""
    if edtf is None:
        return date.max, date.max
    low, high = bounds(edtf)
    return (high if low == date.min else low), high
