"""Problems in words."""

from __future__ import annotations

import pytest

from legation.records import Problem


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem("empty", "it is empty"), "it is empty"),
        (Problem("empty", "it is empty", "a.txt"), "a.txt: it is empty"),
        (Problem("empty", "it is empty", "a.jsonl", 3), "a.jsonl:3: it is empty"),
        (Problem("empty", "it is empty", None, 3), ":3: it is empty"),
    ],
)
def test_a_problem_says_where_and_what(problem: Problem, words: str) -> None:
    """Source and line as editors and terminals know them, then the sentence."""
    assert str(problem) == words
