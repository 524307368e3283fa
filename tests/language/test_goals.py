"""Tests of legation.language.goals."""

from __future__ import annotations

from tests.language.parsed import sentence_of, word_of


def test_whoever_leaves_for_a_city_to_attend_goes_there() -> None:
    """The city is where the journey leads, not who attends."""
    sentence = sentence_of(
        "Sri Lanka's Minister Nimal Perera left for Perth to attend the 7th Ocean Conference."
    )
    goal = word_of(sentence, "Perth")
    leading = sentence.head(goal)
    assert leading is not None
    assert leading.lower == "for"
    assert sentence.head(leading) is word_of(sentence, "left")


def test_whoever_waits_for_a_state_to_act_goes_nowhere() -> None:
    """Of other verbs the name is the doer."""
    sentence = sentence_of("The minister waited for Peru to sign the treaty.")
    assert sentence.head(word_of(sentence, "Peru")) is word_of(sentence, "sign")
