"""Ordinals and small numbers as dispatches print them: `16th`, `sixteenth`, `XVI`, `second-ever`, `three`."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNITS = "first second third fourth fifth sixth seventh eighth ninth".split()
_TEENS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
_CARDINALS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
_WORDS = {
    **{word: n for n, word in enumerate(_UNITS + _TEENS, start=1)},
    **{tens.removesuffix("y") + "ieth": n for tens, n in _TENS.items()},
    **{f"{tens}-{unit}": n + m for tens, n in _TENS.items() for m, unit in enumerate(_UNITS, start=1)},
    "inaugural": 1,
    "maiden": 1,
}
_FIGURE = re.compile(r"^(\d{1,3})(?:st|nd|rd|th)$")
_ROMAN = re.compile(r"^(?=[IVXL]+$)(XL|LX{0,3}|X{0,3})(IX|IV|V?I{0,3})$")
_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50}
_TAILS = ("-ever", "-round", "-annual")

# Every printed form, in lower case, that can begin a mention of a numbered sitting.
ORDINAL_FORMS = frozenset(_WORDS) | frozenset(
    f"{n}{end}" for n in range(1, 100) for end in ("st", "nd", "rd", "th")
)


def ordinal_of(text: str) -> int | None:
    """Give the number of an ordinal; None for other words and for a single Roman letter."""
    low = text.lower()
    for tail in _TAILS:
        low = low.removesuffix(tail)
    if low in _WORDS:
        return _WORDS[low]
    figure = _FIGURE.match(low)
    if figure:
        return int(figure.group(1))
    roman = text.removesuffix("th")
    return roman_number(roman) if len(roman) > 1 else None


def ordinal_in(words: Sequence[str], index: int) -> int | None:
    """Give the number of the ordinal that ends at the index: `twenty`, `-`, `first` is one of three words."""
    number = ordinal_of(words[index])
    tens = words[index - 2].lower() if index > 1 and words[index - 1] == "-" else ""
    return number + _TENS[tens] if number is not None and tens in _TENS and number < 10 else number


def roman_number(text: str) -> int | None:
    """Give the value of a Roman number up to 89 in capitals; None for other words."""
    if not _ROMAN.match(text):
        return None
    values = [_LETTERS[c] for c in text]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def count_of(text: str) -> int | None:
    """Give a count of things.

    `three`, `12`; None for other words and for numbers of four digits, which are years.
    """
    low = text.lower()
    if low in _CARDINALS:
        return _CARDINALS.index(low) + 1
    return int(low) if low.isascii() and low.isdigit() and len(low) < 4 else None
