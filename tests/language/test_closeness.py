"""How closely dates hang with deeds."""

from __future__ import annotations

import pytest

from legation.language.closeness import clause_of, closeness
from tests.language.parsed import sentence_of, word_of


@pytest.mark.parametrize(
    ("text", "deed", "rank"),
    [
        ("They met on Monday.", "met", 0),
        ("They held talks on Monday.", "talks", 2),
        ("While attending a forum in Lima on Monday, they held talks.", "talks", 3),
        ("They held talks after Peru closed the port on Monday.", "talks", None),
    ],
)
def test_a_date_hangs_with_its_deed(text: str, deed: str, rank: int | None) -> None:
    """The date of what one attends is that of what one does there, the date of another deed is not."""
    sentence = sentence_of(text)
    assert closeness(sentence, word_of(sentence, deed), word_of(sentence, "Monday")) == rank


def test_a_noun_stands_in_the_clause_of_its_verb() -> None:
    """The clause of `talks` is that of `held`."""
    sentence = sentence_of("They held talks on Monday.")
    assert clause_of(sentence, word_of(sentence, "talks")).text == "held"
