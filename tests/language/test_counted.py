"""What a number counts."""

from __future__ import annotations

import time

import pytest

from legation.language.counted import Counted, counted_behind


@pytest.mark.parametrize(
    ("text", "noun", "persons"),
    [
        (" tonnes of rice", "tonnes", False),
        (" technical workers", "workers", True),
        (" Vietnamese government scholarships", "scholarships", False),
        (" Vietnamese", "vietnamese", True),
        (" Israelis came", "israelis", True),
        (" Community Health Centers", "centers", False),
        (" trainees", "trainees", True),
        (" joint committees", "committees", False),
        (" U.S. companies", "companies", False),
        (" MW", "mw", False),
        (" Vietnamese and Fijian firms", "firms", False),
        (" Slovak and Kenyan citizens", "citizens", True),
    ],
)
def test_counted(text: str, noun: str, persons: bool) -> None:
    """The first plural behind the number is what it counts, persons by their name, ending or nation."""
    counted = counted_behind(text, 0)
    assert counted is not None
    assert (counted.noun, counted.persons) == (noun, persons)
    assert text[: counted.end].lower().endswith(noun)


@pytest.mark.parametrize("text", [" of them", " was", " in three", " and students", "", " business"])
def test_nothing_counted(text: str) -> None:
    """A number that no plural follows counts nothing."""
    assert counted_behind(text, 0) is None


def test_nation_and_noun() -> None:
    """A nation's name before another plural only describes it."""
    assert counted_behind(" Chinese students", 0) == Counted("students", 17, True)


def test_bounded() -> None:
    """A run of nations' names costs no more than a few looks."""
    begin = time.process_time()
    counted_behind(" Vietnamese" * 10_000, 0)
    assert time.process_time() - begin < 0.1
