"""What the manner of a name says of the state for which somebody acts."""

from __future__ import annotations

from tests.language.stage import acting

PERU = "Peru trades with Norway."


def test_a_name_tells_of_which_state_an_office_holder_is() -> None:
    """Where the text leaves open who is at home, names tell: a Peruvian minister is not taken for a Norwegian."""
    told = "The road was opened by Minister of Works José Quispe. Minister of Trade Bjørn Haugen was there."
    assert acting(f"OSLO, May 17 - {told} {PERU}") == {"Quispe": "PER", "Haugen": "NOR"}


def test_a_name_overrules_nothing_printed() -> None:
    """Whose state is printed acts for it, whatever the name sounds like."""
    told = "Norwegian Minister of Works José Quispe opened the road."
    assert acting(f"OSLO, May 17 - {told} {PERU}") == {"Quispe": "NOR"}


def test_without_an_office_a_name_tells_nothing() -> None:
    """Nobody acts for a state by the name alone."""
    told = "Mr. José Quispe and Minister Bjørn Haugen saw the road."
    assert acting(f"OSLO, May 17 - {told} {PERU}") == {"Quispe": None, "Haugen": "NOR"}
