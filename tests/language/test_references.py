"""Whom words refer to."""

from __future__ import annotations

import pytest

from legation.language.parties import Reference
from tests.language.parsed import scene_of, word_of

MEETING = (
    "Kenyan Foreign Minister Peter Ochieng met his Slovak counterpart Jana Kovar in Nairobi on Thursday. "
)


def referred(text: str, form: str, sentence: int = 1) -> Reference:
    """Give whom the word of a sentence refers to."""
    scene = scene_of(text)
    found = scene.sentences[sentence]
    return scene.refer(found, word_of(found, form))


def names(reference: Reference) -> list[str]:
    """Give the names of the people referred to."""
    return [person.name for person in reference.people]


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("The two sides agreed to expand trade.", "sides"),
        ("The two ministers agreed to expand trade.", "ministers"),
        ("They agreed to expand trade.", "They"),
        ("Both countries agreed to expand trade.", "countries"),
        ("The two agreed to expand trade.", "two"),
    ],
)
def test_both_sides_are_those_who_met(sentence: str, form: str) -> None:
    """After a meeting is told, the two sides are its parties."""
    assert set(referred(MEETING + sentence, form).states) == {"KEN", "SVK"}


@pytest.mark.parametrize(
    ("sentence", "form", "name"),
    [
        ("Ochieng thanked Slovakia.", "Ochieng", "Peter Ochieng"),
        ("Kovar thanked Kenya.", "Kovar", "Jana Kovar"),
        ("The Slovak minister thanked Kenya.", "minister", "Jana Kovar"),
        ("The Kenyan diplomat praised the talks.", "diplomat", "Peter Ochieng"),
    ],
)
def test_people_are_known_by_short_forms_and_descriptions(sentence: str, form: str, name: str) -> None:
    """A surname alone, or state and office, is the one in the meeting."""
    assert names(referred(MEETING + sentence, form)) == [name]


@pytest.mark.parametrize(
    ("sentence", "form", "states"),
    [
        ("The Slovak side thanked Kenya.", "side", ("SVK",)),
        ("Slovakia's government thanked Kenya.", "government", ("SVK",)),
        ("The government of Slovakia thanked Kenya.", "government", ("SVK",)),
        ("Slovakia praised its ambassador.", "its", ("SVK",)),
        ("Peru thanked nobody.", "Peru", ("PER",)),
    ],
)
def test_states_are_known_by_what_acts_for_them(sentence: str, form: str, states: tuple[str, ...]) -> None:
    """A side, a government and a pronoun stand for the state that is named with them."""
    assert referred(MEETING + sentence, form).states == states


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Trade grew. They were content.", "They"),
        ("Trade grew. He was content.", "He"),
        ("Trade grew. The two sides were content.", "sides"),
        (MEETING + "The weather was fine.", "weather"),
    ],
)
def test_nobody_is_guessed(text: str, form: str) -> None:
    """Where nobody was named, and where a thing is meant, there is no reference."""
    assert not referred(text, form)


def test_who_says_what() -> None:
    """The speaker of a clause is the subject of the verb of saying above or behind it."""
    scene = scene_of(
        MEETING + "Kovar said that Slovakia would open an embassy. Slovakia will help, Ochieng said."
    )
    first, second = scene.sentences[1:3]
    assert names(scene.speakers(first, word_of(first, "open"))) == ["Jana Kovar"]
    assert names(scene.speakers(second, word_of(second, "help"))) == ["Peter Ochieng"]
    assert not scene.speakers(scene.sentences[0], word_of(scene.sentences[0], "met"))
