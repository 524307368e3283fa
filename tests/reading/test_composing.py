"""A dispatch from its text and what is known of it."""

from __future__ import annotations

import pytest

from legation.reading.composing import compose
from legation.records import Dateline, Dispatch, Problem
from legation.records.dispatch import text_id

_PROSE = "The foreign ministers of both states met here on Monday and agreed on a plan for the year."


def _made(text: str, **known: str) -> Dispatch:
    made = compose(text, source="pile.txt", **known)  # type: ignore[arg-type]
    assert isinstance(made, Dispatch)
    return made


@pytest.mark.parametrize(
    ("text", "known", "day"),
    [
        (f" date 2025-04-25 LIMA, April 24, 2025 — {_PROSE}", {"date": "2025-04-26"}, "2025-04-26"),
        (f" date 2025-04-25 LIMA, April 24, 2025 — {_PROSE}", {}, "2025-04-25"),
        (f"LIMA, April 24, 2025 — {_PROSE}", {}, "2025-04-24"),
        (f"{_PROSE}\n\nLima\n24 April 2025", {}, "2025-04-24"),
        (_PROSE, {"date": "2025-04-24T23:00:00-05:00"}, "2025-04-24"),
    ],
)
def test_the_best_stated_day_wins(text: str, known: dict[str, str], day: str) -> None:
    """Metadata come before the date line, then the dateline, then the lines at the end."""
    dispatch = _made(text, **known)
    assert dispatch.date == day
    assert dispatch.problems == ()


def test_without_a_stated_day_there_is_none() -> None:
    """A dateline without its year gives no day, and the dispatch says so without being lost."""
    dispatch = _made(f"LIMA, April 24 — {_PROSE}")
    assert dispatch.date is None
    assert [(p.code, p.fatal, p.source) for p in dispatch.problems] == [("no_date", False, "pile.txt")]


def test_a_date_that_is_none_is_told() -> None:
    """A useless date in the metadata is a problem of its own; the text may still give the day."""
    dispatch = _made(f"LIMA, April 24, 2025 — {_PROSE}", date="last week")
    assert dispatch.date == "2025-04-24"
    assert [p.code for p in dispatch.problems] == ["bad_date"]


def test_the_text_is_kept_as_it_is() -> None:
    """No code point of the text changes; place and body are read from it."""
    text = f"\n LIMA\xa0— {_PROSE}\r\n"
    dispatch = _made(text)
    assert dispatch.text == text
    assert dispatch.dateline == Dateline("LIMA")
    assert dispatch.text[dispatch.body :].startswith("The foreign")


def test_the_place_at_the_end_serves_where_there_is_no_dateline() -> None:
    """A release that closes with its place is dated from there."""
    assert _made(f"{_PROSE}\n\nLima\n24 April 2025").dateline == Dateline("Lima")


def test_ids() -> None:
    """The corpus's own id is kept; without one it is the hash of the text."""
    assert _made(_PROSE, id="d-7").id == "d-7"
    assert _made(_PROSE).id == _made(_PROSE, id="").id == text_id(_PROSE)


def test_other_languages_are_told() -> None:
    """A text that is not English is read, with a problem that says so."""
    text = (
        "Le ministre a rencontré lundi son homologue péruvien à Lima et ils ont signé un accord sur la pêche."
    )
    assert [p.code for p in _made(text, date="2025-04-24").problems] == ["not_english"]


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff\u200b\xa0"])
def test_nothing_to_read_is_fatal(text: str) -> None:
    """White space and invisible characters alone are no dispatch."""
    assert compose(text, source="pile.jsonl", line=3) == Problem(
        "empty", "there is no text in it", "pile.jsonl", 3
    )
