"""Ordinals and counts as dispatches print them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.facts.ordinals import ORDINAL_FORMS, count_of, ordinal_of, roman_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("sixteenth", 16),
        ("Twenty-First", 21),
        ("fortieth", 40),
        ("2nd", 2),
        ("XVI", 16),
        ("XIV", 14),
        ("second-ever", 2),
        ("inaugural", 1),
        ("session", None),
        ("I", None),
        ("2024", None),
        ("MIX", None),
    ],
)
def test_ordinal_of(text: str, number: int | None) -> None:
    """Words, figures and Roman numbers are read; other words and single letters are not."""
    assert ordinal_of(text) == number


@given(st.integers(1, 999))
def test_figures_keep_their_value(number: int) -> None:
    """Every figure with its ending is its own number."""
    assert ordinal_of(f"{number}th") == number


@given(st.integers(1, 89))
def test_roman_numbers_keep_their_value(number: int) -> None:
    """Every Roman number up to 89 is read back."""
    tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"][number // 10]
    ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]
    assert roman_number(tens + ones) == number


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Any text gives a positive number or nothing."""
    for value in (ordinal_of(text), count_of(text)):
        assert value is None or value >= 0


def test_every_form_is_read() -> None:
    """What wakes the rules is what can be read."""
    assert all(ordinal_of(form) for form in ORDINAL_FORMS)


@pytest.mark.parametrize(("text", "number"), [("three", 3), ("12", 12), ("2024", None), ("many", None)])
def test_count_of(text: str, number: int | None) -> None:
    """Counts are read, years are not."""
    assert count_of(text) == number
