"""Gatherings that bear a name."""

from __future__ import annotations

import pytest

from legation.language.gatherings import is_attended
from tests.language.stage import scene


@pytest.mark.parametrize(
    ("told", "attended"),
    [
        ("The minister attended the NATO Summit Meeting with President Ana Holm.", True),
        ("The minister attended the Lima Economic Conference with President Ana Holm.", True),
        ("The minister attended a meeting with President Ana Holm.", False),
        ("The minister held a NATO meeting with President Ana Holm.", False),
    ],
)
def test_whoever_attends_a_named_gathering_goes_there_in_company(told: str, attended: bool) -> None:
    """A meeting without a name is one with whom it is said to be."""
    sentence = scene(told).sentences[0]
    nouns = [w for w in sentence.words if w.lower in ("meeting", "conference")]
    assert [is_attended(sentence, w) for w in nouns] == [attended]
