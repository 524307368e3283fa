"""Growth told as a multiple or a fraction."""

from __future__ import annotations

import pytest

from legation.language.multiples import multiples


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Trade has tripled since 2015.", 200),
        ("Exports grew 1.3 times.", 30),
        ("Trade rose five times.", 400),
        ("Imports fell by a fifth.", 20),
        ("Sales were a quarter less than in 2020.", 25),
    ],
)
def test_growth_in_percent(text: str, percent: float) -> None:
    """Multiples count from what was before."""
    assert [share for *_, share in multiples(text)] == [percent]


@pytest.mark.parametrize(
    "text", ["They met three times.", "A third of the goods came by a quarter past nine."]
)
def test_what_grows_nothing(text: str) -> None:
    """Repetitions and shares of a whole are no growth."""
    assert list(multiples(text)) == []
