"""Tests of what a wording is about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.follow_through.matter import amounts, counted, less, matter, things


def test_states_times_numbers_and_verbs_are_left_out() -> None:
    """What remains are the things; a town is one of them and a name, and so is a capital where it is a place."""
    about = matter("deliver 20 ambulances from Nairobi to the clinic in Kisumu by May 2025")
    assert about.words == matter("the ambulances, a hospital, between Kisumu and Nairobi").words
    assert about.names == {"kisumu", "nairobi"}
    assert not matter("support Kenya next year").words


def test_several_words_for_one_thing_are_one() -> None:
    """A credit is a loan, a specialist an expert."""
    assert matter("a credit for the electricity grid").words == matter("the loan for the power network").words
    assert counted("thirty specialists") == counted("12 experts") != counted("12 nurses")


@pytest.mark.parametrize(
    ("done", "wanted", "fewer"),
    [
        ("Nine of the fishing boats were given back", "return the 14 fishing boats", True),
        ("returned all 14 boats", "return the 14 fishing boats", False),
        ("Forty-two teachers took up their studies", "60 scholarships for teachers", True),
        ("spent 3 million euros in 2018", "provide 3 million euros", False),
        ("paid 2 million euros", "provide 3 million dollars", False),
        ("paid out its loan", "a loan of 3 million dollars", False),
    ],
)
def test_less_than_was_meant(done: str, wanted: str, fewer: bool) -> None:
    """Only what is counted alike can be less; years are no amounts."""
    assert less(done, wanted) is fewer


def test_some_of_them_is_an_amount() -> None:
    """`nine of the boats` counts, though no noun follows the number."""
    assert [value for value, _ in amounts("Nine of the boats")] == [9]


@given(st.text(st.sampled_from("aeiou bcdlnrst KPR.,'-"), max_size=60))
def test_things_hold_all_words_of_the_matter(text: str) -> None:
    """What is looked up by things is never missed."""
    assert matter(text).words <= things(text)
    assert matter(text).names <= matter(text).words
