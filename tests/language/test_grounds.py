"""Tests of legation.language.grounds: dates of what went before a deed."""

from __future__ import annotations

import pytest

from legation.language.dates import DateMention
from legation.language.grounds import of_grounds
from tests.language.parsed import sentence_of


@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        ("Denmark gave Peru tents after the November earthquake.", True),
        ("Denmark sent tents in response to the floods of March.", True),
        ("Denmark recalled its envoy on Monday.", False),
        ("The two ministers signed it after talks on Monday.", False),
        ("After 3 March Denmark sent no more tents.", False),
    ],
)
def test_date_of_grounds_is_told_from_that_of_the_deed(text: str, grounds: bool) -> None:
    """A date below `after the earthquake` is of the earthquake; below `after talks` it is of both."""
    sentence = sentence_of(text)
    dated = next(w for w in sentence.words if isinstance(w.mention, DateMention))
    assert of_grounds(sentence, dated) is grounds
