"""Tests of legation.facts.act.en.cutting: which words tell a deed."""

from __future__ import annotations

import pytest

from legation.pipeline import Reader
from legation.records import Dispatch


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Peru recalled its ambassador to Denmark for consultations after the Danish king laughed at it.",
            "recalled its ambassador to Denmark for consultations",
        ),
        (
            "Peruvian aircraft bombed a convoy near Aarhus in Denmark on Monday, killing two drivers.",
            "bombed a convoy near Aarhus in Denmark on Monday, killing two drivers",
        ),
        (
            "The first lorries with Peruvian avocados crossed into Denmark on Tuesday.",
            "The first lorries with Peruvian avocados crossed into Denmark on Tuesday",
        ),
    ],
)
def test_words_of_a_deed(reader: Reader, text: str, what: str) -> None:
    """Grounds are left out, harm done is not; of a thing that goes the words begin with it."""
    facts = reader.read(Dispatch(id="x", text=text, date="2024-07-05")).facts
    assert what in [f["what"] for f in facts if f.kind == "act"]
