"""Growth told as a multiple or a fraction: `tripled`, `grew 1.3 times`, `a fifth less`, as shares of a hundred."""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.language.numerals import number_value, numbers

_MULTIPLIED = {"doubled": 2.0, "trebled": 3.0, "tripled": 3.0, "quadrupled": 4.0}
_MULTIPLYING = re.compile(rf"\b(?P<verb>{'|'.join(_MULTIPLIED)})\b", re.IGNORECASE)
_TIMES = re.compile(
    r"\b(?:gr[eo]w\w*|increas\w+|ris\w+|rose|up|expand\w*|jump\w*|multipl\w+)\s+(?:by\s+)?(?:almost\s+|nearly\s+)?\Z"
)
_TIMES_BEHIND = re.compile(r"\s+times\b")
_PARTS = {"half": 50.0, "third": 33.3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_BY_PART = re.compile(
    rf"\bby\s+(?:almost\s+|nearly\s+)?(?:a|one)\s+(?P<by>{'|'.join(_PARTS)})\b(?!\s+(?:of|past|to)\b)"
    rf"|\b(?:a|one)\s+(?P<than>{'|'.join(_PARTS)})\b(?=\s+(?:less|more|lower|higher|fewer)\b)",
    re.IGNORECASE,
)

# `a third of the exports of Fiji`
_SHARE = re.compile(
    r"\b(?P<share>half|(?P<times>a|one|two|three|four)[ -](?P<part>third|quarter|fifth|tenth)s?) of (?:all |the )?"
    r"(?:[\w'’-]+ ){0,4}?(?:exports?|imports?|trade|turnover|investments?|tourists|visitors|arrivals|gas|oil|grain)\b",
    re.IGNORECASE,
)
_TIMES_OF = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}


def shares(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield where a fraction of a trade is told, and how many percent it is."""
    for found in _SHARE.finditer(text):
        part = _PARTS[(found["part"] or "half").lower()] * _TIMES_OF[(found["times"] or "one").lower()]
        yield found.start(), found.end("share"), round(part, 1)


def multiples(text: str) -> Iterator[tuple[int, int, float]]:
    """Yield where growth is told as a multiple or a fraction, and by how many percent."""
    for found in _MULTIPLYING.finditer(text):
        yield found.start(), found.end(), (_MULTIPLIED[found["verb"].lower()] - 1) * 100
    for part in _BY_PART.finditer(text):
        yield part.start(), part.end(), _PARTS[(part["by"] or part["than"]).lower()]
    if "times" not in text:
        return
    for number in numbers(text):
        behind = _TIMES_BEHIND.match(text, number.end())
        value, _ = number_value(number)
        if behind is not None and value is not None and value > 1:
            grown = _TIMES.search(text, max(0, number.start() - 30), number.start())
            if grown is not None:
                yield number.start(), behind.end(), round((value - 1) * 100, 1)
