"""What a name says of its bearer's state."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.people.naming import likelihood

_STATES = ["BLR", "DZA", "FRA", "GBR", "JPN", "TON", "VNM", "ZMB"]


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Tran Van Hieu", "VNM"),
        ("Siarhei Karatkevich", "BLR"),
        ("Abdelkrim Bensalah", "DZA"),
        ("Édouard Lefrançois", "FRA"),
        ("Sione Vaipulu", "TON"),
        ("Kenichi Morimura", "JPN"),
        ("Chanda Mwanakatwe", "ZMB"),
    ],
)
def test_a_name_fits_where_such_names_are_borne(name: str, state: str) -> None:
    """Of several states the one fits best in whose manner the name is made, also where no list holds it."""
    fits = likelihood(name, _STATES)
    assert fits[state] == 0
    assert max(fit for other, fit in fits.items() if other != state) < 0


def test_accents_make_no_difference() -> None:
    """A name is judged alike with and without its accents."""
    assert likelihood("José Ibáñez", _STATES) == likelihood("Jose Ibanez", _STATES)


def test_a_state_without_names_is_neither_favoured_nor_spurned() -> None:
    """A state of which no names are known gets the mean of the others."""
    fits = likelihood("Tran Van Hieu", ["VNM", "BLR", "ATA"])
    assert fits["ATA"] == (fits["VNM"] + fits["BLR"]) / 2


@given(st.text(max_size=40), st.lists(st.sampled_from(_STATES), unique=True))
def test_any_name_can_be_judged(name: str, states: list[str]) -> None:
    """Whatever stands for a name, every state asked for gets a value between -1 and 0."""
    fits = likelihood(name, states)
    assert set(fits) == set(states)
    assert all(-1 <= fit <= 0 for fit in fits.values())
