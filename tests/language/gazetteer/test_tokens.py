"""Tokens that compare alike."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.gazetteer.tokens import fold, fold_phrase, gap, tokenize


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Nội", "noi"), ("ĐÀ", "da"), ("Łódź", "lodz"), ("Türkiye", "turkiye"), ("&", "and"), ("Iraq", "iraq")],
)
def test_fold(word: str, folded: str) -> None:
    """Marks, case and letters that Unicode keeps whole are folded away."""
    assert fold(word) == folded
    assert fold(unicodedata.normalize("NFD", word)) == folded


def test_fold_phrase() -> None:
    """A phrase keeps its words and loses what joins them."""
    assert fold_phrase("Côte d’Ivoire") == fold_phrase("cote  d'ivoire") == "cote d ivoire"


@pytest.mark.parametrize(
    ("between", "joint"),
    [
        (" ", " "), ("\n", " "), ("\u00a0", " "), ("-", "-"), ("–", "-"), ("’", "'"), ("' ", "'"), (".", "."),
        (". ", "."), ("\n\n", None), (" – ", None), (", ", None), (" (", None), ("", "-"),
    ],
)  # fmt: skip
def test_gap(between: str, joint: str | None) -> None:
    """Spaces, hyphens, apostrophes and full stops hold a name together; commas and spaced dashes do not."""
    assert gap(between) == joint


@given(st.text())
def test_tokens_lie_in_order(text: str) -> None:
    """Tokens of any text are cut from it in order."""
    end = 0
    for token in tokenize(text):
        assert token.start >= end
        assert text[token.start : token.end] == token.text != ""
        end = token.end
