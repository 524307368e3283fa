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
