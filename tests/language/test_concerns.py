"""Tests of the look that says whether a text can tell of relations between states."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.concerns import concerns_relations, may_concern_relations
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
        ("His Highness the Amir sent a cable of condolences to the Sultan of Oman.", "KWT"),
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


@given(st.lists(st.sampled_from("Peru Denmark ministers talks treaty goal rain aid relations the".split())))
def test_no_home_makes_more_of_it(words: list[str]) -> None:
    """What may concern relations is all that does from somebody's standpoint."""
    text = " ".join(words) + _PADDING * (len(words) % 2)
    states = find_states(text)
    if not may_concern_relations(text, states):
        assert not any(concerns_relations(text, states, home) for home in (None, "PER", "NOR"))


def test_little_is_asked_of_an_excerpt() -> None:
    """A sentence or two is always read; a paragraph may leave the states to the text that it is of."""
    paragraph = _PADDING[: len(_PADDING) // 2]
    assert _concerns("She stayed until 1951.")
    assert _concerns("The mission was raised to an embassy in 1951." + paragraph)
    assert not _concerns("The novel is set in the mountains of Peru." + paragraph)
