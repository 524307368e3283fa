"""Tests of legation.facts.act.en.sequels."""

from __future__ import annotations

import pytest

from legation.pipeline import Reader
from legation.records import Dispatch


@pytest.fixture(scope="module")
def reader() -> Reader:
    """Load the reader once for the module."""
    return Reader()


def _days(reader: Reader, text: str) -> list[str | None]:
    facts = reader.read(Dispatch("t", text, "2024-05-17")).facts
    return [f.when for f in facts if f.kind == "act"]


def test_ceremony_told_next_dates_the_gift(reader: Reader) -> None:
    """The day of the handover is that of what is handed over."""
    text = "Norway provided 10 fire engines to Peru. The handover took place in Lima on Wednesday."
    assert _days(reader, text) == ["2024-05-15"]


def test_meeting_told_next_dates_nothing(reader: Reader) -> None:
    """A conference that follows is another matter."""
    text = "Norway provided 10 fire engines to Peru. The conference took place in Lima on Wednesday."
    assert _days(reader, text) == [None]
