"""Numbers in figures and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.numerals import number_value, numbers, spelt_out

_UNITS = "zero one two three four five six seven eight nine".split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("seventy-five", 75),
        ("two hundred and fifty", 250),
        ("half a million", 500_000),
        ("three and a half million", 3_500_000),
        ("two million three hundred thousand", 2_300_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("a hundred thousand", 100_000),
        ("a half", None),
    ],
)
def test_spelt_out(words: str, value: float | None) -> None:
    """Number words are evaluated; words that are no number alone give none."""
    assert spelt_out(words) == value


@given(st.sampled_from(_TENS), st.integers(1, 9), st.integers(1, 9))
def test_composed(tens: str, units: int, hundreds: int) -> None:
    """Hundreds, tens and units add up."""
    expected = hundreds * 100 + (_TENS.index(tens) + 2) * 10 + units
    assert spelt_out(f"{_UNITS[hundreds]} hundred and {tens}-{_UNITS[units]}") == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234,567.8", 1234567.8),
        ("12,34,567", 1234567),
        ("1.234.567", 1234567),
        ("1 234 567", 1234567),
        ("3,5 million", 3_500_000),
        ("4.11 trillion", 4_110_000_000_000),
        ("2 hundred thousand", 200_000),
        ("250 mln", 250_000_000),
        ("5 crore", 50_000_000),
    ],
)
def test_figures(text: str, value: float) -> None:
    """Figures are read with the marks of their country and their magnitude, without rounding error."""
    (match,) = numbers(text)
    assert number_value(match) == (value, None)
    assert match.group() == text


def test_range() -> None:
    """A range gives both ends, scaled alike."""
    (match,) = numbers("12 to 15 million people")
    assert number_value(match) == (12_000_000, 15_000_000)
