"""Numbered notes."""

from __future__ import annotations

from legation.reports.book.notes import Notes
from legation.reports.lines import Citation


def test_sentences_are_numbered_as_they_are_first_cited() -> None:
    """The same sentence of the same dispatch keeps its number, another dispatch's is another note."""
    one, two = Citation("They met.", "d1", "a"), Citation("They met.", "d2", "a")
    notes = Notes()
    assert [number for number, _ in notes.numbers([one, two])] == [1, 2]
    assert notes.number(Citation("They met.", "d1", "b")) == 1
    assert notes.cited == [(1, one), (2, two)]
