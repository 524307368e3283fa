"""Tests of legation.facts.dating."""

from __future__ import annotations

import pytest

from legation.facts.dating import day_beside, day_told, to_come, under_way_on
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.pipeline import Reader
from legation.records import Dispatch


def _deed(reader: Reader, text: str, word: str, published: str) -> tuple[Scene, Sentence, Word]:
    scene = reader._analyser.analyse(Dispatch(id="x", text=text, date=published))
    return next((scene, s, w) for s in scene.sentences for w in s.words if w.text == word)


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Minister Jana Kovar was to visit Kenya on 27 April.", "visit", "2024-04-27"),
        ("Minister Jana Kovar was to visit Kenya on 27 June.", "visit", "2024-06-27"),
        ("Minister Jana Kovar visited Kenya on 27 June.", "visited", "2023-06-27"),
        ("Minister Jana Kovar flies to Kenya on Friday.", "flies", "2024-05-17"),
        ("Minister Jana Kovar flew to Kenya on Friday.", "flew", "2024-05-10"),
    ],
)
def test_days_lie_on_the_side_that_the_clause_tells(reader: Reader, text: str, word: str, day: str) -> None:
    """What `was to` happen may lie before or after publication; the present tense looks ahead."""
    assert day_told(*_deed(reader, text, word, "2024-05-16")) == day


def test_the_day_of_a_saying_is_not_that_of_the_deed(reader: Reader) -> None:
    """`said on Tuesday that the visit had been put off` dates the saying."""
    text = "The ministry said on Tuesday that Minister Jana Kovar had put off her visit to Kenya."
    assert day_told(*_deed(reader, text, "put", "2024-05-16")) is None


def test_a_day_without_a_year_is_of_the_year_of_the_story(reader: Reader) -> None:
    """Looking back on a meeting of last year, `on April 5` is April of that year."""
    text = (
        "The ministers of Kenya and Slovakia met in Nairobi on April 7 last year. "
        "Minister Jana Kovar had arrived in Kenya on April 5."
    )
    assert day_told(*_deed(reader, text, "arrived", "2024-06-25")) == "2023-04-05"


def test_a_clause_beside_a_noun_dates_it(reader: Reader) -> None:
    """`a meeting planned for 20 June` is on that day."""
    text = (
        "A meeting planned for 20 June between Minister Jana Kovar and Minister Peter Ochieng was cancelled."
    )
    assert day_beside(*_deed(reader, text, "meeting", "2024-05-16")) == "2024-06-20"


def test_to_come_and_under_way_look_at_the_whole_interval(reader: Reader) -> None:
    """An interval that has begun is not to come, one around publication is under way."""
    scene, _, _ = _deed(reader, "Minister Jana Kovar visited Kenya.", "visited", "2024-05-16")
    assert to_come(scene, "2024-05-17/2024-05-18")
    assert not to_come(scene, "2024-05-15/2024-05-18")
    assert not to_come(scene, None)
    assert under_way_on(scene, "2024-05-15/2024-05-18")
    assert not under_way_on(scene, "2024-05-17")
