"""What had been planned and came to nothing."""

from __future__ import annotations

import pytest

from legation.language.modality import firmness
from tests.language.parsed import sentence_of, word_of


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Peru were to sign a treaty on Thursday, but the ceremony was called off.",
        "The two had been due to sign a treaty, which did not happen.",
        "A treaty that Kenya and Peru were to sign in May fell through.",
        "Kenya was to sign the treaty on Thursday, but the ceremony did not take place.",
    ],
)
def test_a_plan_of_the_past_that_was_called_off_is_cancelled(text: str) -> None:
    """What somebody was to do and what the sentence says fell through was called off."""
    sentence = sentence_of(text)
    assert firmness(sentence, word_of(sentence, "sign")) == "cancelled"


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Peru were to sign a treaty on Thursday.",
        "Kenya and Peru will sign a treaty after the concert was cancelled.",
    ],
)
def test_a_plan_stands_where_nothing_says_otherwise(text: str) -> None:
    """A plan of the past alone, or one that still holds, is scheduled."""
    sentence = sentence_of(text)
    assert firmness(sentence, word_of(sentence, "sign")) == "scheduled"
