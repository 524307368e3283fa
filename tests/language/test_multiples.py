"""Growth told as a multiple or a fraction."""

from __future__ import annotations

import pytest

from legation.language.multiples import multiples, shares


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


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("About half of the textile exports go to Fiji.", [50.0]),
        ("Two thirds of Fiji's trade is with Tonga.", [66.6]),
        ("Half of the ministers came.", []),
    ],
)
def test_shares_of_trade(text: str, percent: list[float]) -> None:
    """A fraction of exports, imports or tourists is a share; of other things it is none."""
    assert [share for *_, share in shares(text)] == percent
