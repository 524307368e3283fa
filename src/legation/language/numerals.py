"""Numbers as dispatches write them: figures with their marks, magnitudes, number words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

_SMALL = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7,
    "billion": 10**9, "trillion": 10**12,
}  # fmt: skip
_SHORT_SCALES = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "lakhs": 10**5, "crores": 10**7,
    "cr": 10**7, "b": 10**9, "bn": 10**9, "bln": 10**9, "tn": 10**12, "trn": 10**12,
}  # fmt: skip

# 1,234,567.8 - 12,34,567 - 1.234.567 - 1 234 567 - 1.5 - 1,5 - 1234
_FIGURE = (
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d,.]\d|\d)|\d+\.\d+|\d+,\d{1,2}(?!\d)|\d+)"
)


_FIRST = re.compile(r"\d|[^\W\d_]+")
_FIRST_WORDS = frozenset((*_SMALL, *_SCALES, "a", "an", "half"))


def numbers(text: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of the text, in figures and in words, in order and without overlap.

    Groups: `figure` (with `upper` of a range, `scale`, `second` scale, `short` scale), or `words`.
    """
    pattern, position = _pattern(), 0
    for first in _FIRST.finditer(text):
        begin = first.group()
        if first.start() < position or not (begin.isdecimal() or begin.lower() in _FIRST_WORDS):
            continue
        match = pattern.match(text, first.start())
        if match is not None:
            position = match.end()
            yield match


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    scales = "|".join(_SCALES)
    short = "|".join(sorted(_SHORT_SCALES, key=len, reverse=True))
    words = "|".join((*_SMALL, rf"an?(?=\s+(?:half|{scales})\b)", "half", *_SCALES))
    return re.compile(
        rf"(?:(?<![\d.,/:#@_])(?<![-–]\d)(?P<figure>{_FIGURE})"
        # `from 3 million in 2021 to 5 million`: a year is no lower end of a range.
        rf"(?:(?:\s?[-–]\s?[$€£]?|(?<!\b19\d\d)(?<!\b20\d\d)\sto\s[$€£]?)(?P<upper>{_FIGURE})(?=\s?(?:%|[a-z])))?"
        rf"(?:[\s-]?(?P<scale>{scales})(?:\s+(?P<second>thousand|million|billion|crore))?\b|\s?(?P<short>{short})\b)?"
        rf"|\b(?P<words>(?:{words})\b(?:[\s-]+(?:and[\s-]+)?(?:an?[\s-]+(?=half))?(?:{words})\b)*))",
        re.IGNORECASE,
    )


def number_value(match: re.Match[str]) -> tuple[float | None, float | None]:
    """Give the value of one of numbers() and the upper end where it is a range.

    (None, None) for words that are no number alone, like `a` and `half`.
    """
    if match["words"]:
        return spelt_out(match["words"]), None
    scale = 1
    for name in ("scale", "second"):
        if match[name]:
            scale *= _SCALES[match[name].lower()]
    if match["short"]:
        scale *= _SHORT_SCALES[match["short"].lower()]
    upper = float(_figure(match["upper"]) * scale) if match["upper"] else None
    return float(_figure(match["figure"]) * scale), upper


def _figure(digits: str) -> Decimal:
    """Read figures exactly: 4.11 trillion is 4110000000000."""
    digits = re.sub(r"[\u00a0\u202f ]", "", digits)
    if re.fullmatch(r"\d+,\d{1,2}", digits):
        return Decimal(digits.replace(",", "."))
    if digits.count(".") > 1:
        digits = digits.replace(".", "")
    return Decimal(digits.replace(",", ""))


def spelt_out(words: str) -> float | None:
    """Give the value of `two hundred and fifty`, `three and a half million`, `half a million`, or None."""
    parts = [part for part in re.split(r"[\s-]+", words.lower()) if part != "and"]
    if all(part in ("a", "an", "half") for part in parts):
        return None
    total, current = 0.0, 0.0
    for part in parts:
        if part == "half":
            current += 0.5
        elif part in _SMALL:
            current += _SMALL[part]
        elif part in _SCALES:
            current = (current or 1) * _SCALES[part]
            if _SCALES[part] >= 1000:
                total, current = total + current, 0.0
    return total + current
