"""Words that are an outlet's name, and words that are printed in the same places and are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.outlet_name import is_press_name, outlet_name


@pytest.mark.parametrize(
    "words",
    [
        "BSS",
        "Petra",
        "Example Telegraph",
        "Example Daily, Nairobi",
        "Example News Service, Hà Nội",
        "AFP/Reuters",
        "Kyodo",
        "24.kg",
        "The Example of the North",
        "SAnews.gov.za",
    ],
)
def test_names(words: str) -> None:
    """Names in letters, words and with a city are given as printed."""
    assert outlet_name(words) == words


@pytest.mark.parametrize(
    "words",
    [
        "Ukraine",
        "USA",
        "Oslo",
        "Oslo, Norway",
        "Updated",
        "Web Desk",
        "Staff Reporter",
        "Our Correspondent",
        "AGENCY",
        "News Agencies",
        "With inputs from agencies",
        "Photo: Example Post",
        "July 16",
        "Wednesday",
        "Example 2024",
        "laughter",
        "x",
        "",
        "N" * 61,
        "By Jane Holm",
        "An Example of a Very Long Line of Words",
    ],
)
def test_what_is_no_name(words: str) -> None:
    """Places, days, notes on how a story was made and prose are no outlets."""
    assert outlet_name(words) is None


@pytest.mark.parametrize(
    ("words", "sure"),
    [
        ("RSS", True),
        ("VNA/VNS", True),
        ("TASS, Moscow", True),
        ("Example Times", True),
        ("Nelson Holm", False),
        ("Times", False),
        ("Laughter", False),
        ("JK", False),
        ("END", False),
    ],
)
def test_names_that_are_sure(words: str, sure: bool) -> None:
    """Letters, agencies of the table and names of newspapers are sure; a person's name is not."""
    assert is_press_name(words) is sure


@given(st.text(max_size=80))
def test_any_words_give_a_name_of_their_own_or_none(words: str) -> None:
    """A name is always cut from the words, never made up."""
    name = outlet_name(words)
    assert name is None or name in " ".join(words.split())
