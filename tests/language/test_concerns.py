"""Tests of the look that says whether a text can tell of relations between states."""

from __future__ import annotations

import pytest

from legation.language.concerns import concerns_relations
from legation.language.states import find_states

_PADDING = " The evening was long and the hall was full of people who had come to listen." * 6


def _concerns(text: str, home: str | None = None) -> bool:
    return concerns_relations(text, find_states(text), home)


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("The foreign ministers of Peru and Denmark held talks on fishing.", None),
        ("The minister received the ambassador of Peru for talks on fishing.", "DNK"),
        (
            "Peru’s foreign minister received the ambassador; their bilateral talks, trade and ties went well.",
            None,
        ),
    ],
)
def test_dispatches_concern_relations(text: str, home: str | None) -> None:
    """Two states and words of diplomacy, the state of the agency counted; one state with many such words."""
    assert _concerns(text + _PADDING, home)


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Peru beat Denmark three to one, and Denmark must now win against Chile.", None),
        ("The Danish minister presented the budget, and the president signed the law on schools.", "DNK"),
        ("A flood took forty houses in Peru.", None),
        ("The museum opens on Sunday.", None),
    ],
)
def test_other_news_concerns_none(text: str, home: str | None) -> None:
    """Sport between states, one state's own politics, weather and culture are let pass."""
    assert not _concerns(text + _PADDING, home)


def test_excerpts_are_always_read() -> None:
    """A sentence or two may leave the states to the text that they are of."""
    assert _concerns("It was raised to an embassy in 1951.")
