"""Whose doings a speaker tells of, and where: of two states whose people bear the same names."""

from __future__ import annotations

import pytest

from tests.language.stage import acting

OPENING = "VIENNA, May 17 - Austria trades with Germany."


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("A team would come, Trade Minister Klaus Berger said.", "AUT"),
        ("Germany would send a team, Trade Minister Klaus Berger said.", "DEU"),
        ("Trade Minister Klaus Berger said in Berlin that a team would come.", "DEU"),
        ("Germany, Trade Minister Klaus Berger warned, would be sorry.", "AUT"),
    ],
)
def test_who_tells_of_a_state_or_speaks_there_acts_for_it(told: str, state: str) -> None:
    """Who announces what a state does, or speaks in it, is its own; who warns it is not."""
    assert acting(f"{OPENING} {told}") == {"Berger": state}
