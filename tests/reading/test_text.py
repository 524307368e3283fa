"""One dispatch in a text file."""

from __future__ import annotations

import io
import unicodedata

import pytest

from legation.reading import Limits
from legation.reading.text import read_text
from legation.records import Dispatch, Problem

_TEXT = " date 2025-04-25 BOGOTÁ — The ministers of both states met here and agreed on a plan for the year."


def test_a_text_file_is_a_dispatch() -> None:
    """The date line, the dateline and the text as it stands make the dispatch."""
    found = read_text(io.BytesIO(_TEXT.encode()), "a.txt", Limits())
    assert isinstance(found, Dispatch)
    assert (found.text, found.date, found.source, found.problems) == (_TEXT, "2025-04-25", "a.txt", ())
    assert found.dateline is not None
    assert found.dateline.place == "BOGOTÁ"


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_nothing_is_normalised(form: str, encoding: str) -> None:
    """Composed text stays composed, decomposed text decomposed, line ends as they were."""
    text = unicodedata.normalize(form, _TEXT.replace("met", "met\r\n")) + "\r\n"  # type: ignore[arg-type]
    found = read_text(io.BytesIO(text.encode(encoding)), "a.txt", Limits())
    assert isinstance(found, Dispatch)
    assert found.text == text


def test_a_guessed_encoding_is_told() -> None:
    """cp1252 is read, and the dispatch carries a problem that says that it is a guess."""
    found = read_text(io.BytesIO(_TEXT.encode("cp1252")), "a.txt", Limits())
    assert isinstance(found, Dispatch)
    assert found.text == _TEXT
    assert [(p.code, p.fatal) for p in found.problems] == [("encoding_guessed", False)]


def test_lost_characters_are_counted() -> None:
    """What can't be decoded is told with its number."""
    found = read_text(io.BytesIO(_TEXT.encode() + "á".encode() * 9 + b"\xe1"), "a.txt", Limits())
    assert isinstance(found, Dispatch)
    assert [p.code for p in found.problems] == ["characters_lost"]
    assert found.problems[0].message.startswith("1 character")


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty"), (b" \n", "empty"), (b"x" * 2001, "too_long"), (b"text\x00\x01\x02more", "binary")],
)
def test_what_is_no_text_is_a_problem(data: bytes, code: str) -> None:
    """Empty, endless and binary files give a fatal problem."""
    found = read_text(io.BytesIO(data), "a.txt", Limits(dispatch_bytes=2000))
    assert isinstance(found, Problem)
    assert (found.code, found.fatal, found.source) == (code, True, "a.txt")
