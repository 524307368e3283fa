"""A corpus with one dispatch a line."""

from __future__ import annotations

import io
import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading import Limits
from legation.reading.jsonl import read_jsonl
from legation.records import Dispatch, Problem

_TEXT = "LIMA — The ministers of both states met here and agreed on a plan for the year."
_ROW = {
    "id": "a-1",
    "date": "2025-04-25",
    "outlet": "EFE",
    "title": "A plan",
    "text": _TEXT,
    "url": "https://example.org/1",
}


def _read(data: bytes, limit: int = 10_000) -> list[Dispatch | Problem]:
    return list(read_jsonl(io.BytesIO(data), "c.jsonl", Limits(dispatch_bytes=limit)))


def _line(**fields: object) -> bytes:
    return json.dumps(_ROW | fields).encode() + b"\n"


def test_all_fields_of_a_line() -> None:
    """What the line states comes into the dispatch, with the line's number."""
    (found,) = _read(_line())
    assert isinstance(found, Dispatch)
    assert (found.id, found.date, found.outlet, found.title, found.text, found.url, found.line) == (
        "a-1", "2025-04-25", "EFE", "A plan", _TEXT, "https://example.org/1", 1,
    )  # fmt: skip
    assert found.problems == ()


def test_the_explicit_date_wins_over_the_date_line() -> None:
    """A text may carry its own date line; the field of the corpus is better."""
    (found,) = _read(_line(text=" date 2024-01-01 " + _TEXT))
    assert isinstance(found, Dispatch)
    assert found.date == "2025-04-25"
    assert found.text[found.body :].startswith("The ministers")


def test_numbers_become_strings_as_ids() -> None:
    """An id that is a whole number is kept as its digits."""
    assert [d.id for d in _read(_line(id=17) + _line(id=0)) if isinstance(d, Dispatch)] == ["17", "0"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b'{"text": "cut', "broken_json"),
        (b"not json", "broken_json"),
        (b"[" * 100_000, "broken_json"),
        (b'{"text": ' + b"9" * 5000 + b"}", "broken_json"),
        (b'{"title": "without"}', "no_text"),
        (b'{"text": null}', "no_text"),
        (b'{"text": 17}', "wrong_type"),
        (b'{"text": ["a"]}', "wrong_type"),
        (b'{"text": true}', "wrong_type"),
        (b'["a"]', "wrong_type"),
        (b"null", "wrong_type"),
        (b'{"text": "  "}', "empty"),
        (b'{"text": "' + b"x" * 200_000 + b'"}', "too_long"),
        (b"\x00" * 50, "broken_json"),
        (b"\xff\xfe\xfd", "broken_json"),
    ],
)
def test_a_broken_line_costs_only_itself(line: bytes, code: str) -> None:
    """Each fault is a fatal problem that names its line, and the lines around it are read."""
    before, broken, after = _read(_line(id="b") + line + b"\n" + _line(id="c"), 150_000)
    assert isinstance(before, Dispatch)
    assert isinstance(after, Dispatch)
    assert (before.id, before.line, after.id, after.line) == ("b", 1, "c", 3)
    assert isinstance(broken, Problem)
    assert (broken.code, broken.fatal, broken.source, broken.line) == (code, True, "c.jsonl", 2)


@pytest.mark.parametrize("name", ["id", "date", "outlet", "title", "url"])
@pytest.mark.parametrize("value", [True, 1.5, [], {}])
def test_a_field_of_the_wrong_type_is_passed_over(name: str, value: object) -> None:
    """Only text is needed; another field that is no string is told and left out."""
    (found,) = _read(_line(**{name: value}))
    assert isinstance(found, Dispatch)
    assert "wrong_type" in [p.code for p in found.problems]
    assert all(not p.fatal for p in found.problems)


def test_empty_lines_are_counted_and_passed_over() -> None:
    """Line numbers are those of the file."""
    found = _read(b"\n  \r\n" + _line() + b"\n")
    assert [d.line for d in found] == [3]


@pytest.mark.parametrize("data", [b"[\n" + _line(), b"{\n" + b'"text": "x"\n}\n'])
def test_json_over_many_lines_is_told_once(data: bytes) -> None:
    """A file that is one JSON value gives one problem that says what to do."""
    (found,) = _read(data)
    assert isinstance(found, Problem)
    assert found.code == "not_jsonl"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_corpora_in_other_encodings(encoding: str) -> None:
    """A mark, or the shape of UTF-16, is enough to read a corpus."""
    row = json.dumps(_ROW | {"text": "HÀ NỘI — " + _TEXT}, ensure_ascii=False)
    found = _read(f"{row}\n{row}\n".encode(encoding))
    assert [d.text for d in found if isinstance(d, Dispatch)] == ["HÀ NỘI — " + _TEXT] * 2


def test_a_line_in_cp1252_is_read_with_a_note() -> None:
    """One line in an old encoding is guessed by itself."""
    row = json.dumps(_ROW | {"text": "BOGOTÁ — " + _TEXT}, ensure_ascii=False)
    found = _read(row.encode() + b"\n" + row.encode("cp1252") + b"\n")
    assert [[p.code for p in d.problems] for d in found if isinstance(d, Dispatch)] == [
        [],
        ["encoding_guessed"],
    ]
    assert len({d.text for d in found if isinstance(d, Dispatch)}) == 1


def test_memory_stays_flat() -> None:
    """Ten thousand dispatches and a line of 50 MB pass through in a few megabytes."""

    class Long(io.RawIOBase):
        def __init__(self) -> None:
            self.parts = iter([_line() * 100] * 100 + [b"0" * 65536] * 800 + [b"\n" + _line()])

        def read(self, size: int = -1, /) -> bytes:
            return next(self.parts, b"")

    tracemalloc.start()
    count = sum(
        isinstance(d, Dispatch) for d in read_jsonl(Long(), "c.jsonl", Limits(dispatch_bytes=1_000_000))
    )
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 10_001
    assert peak < 8_000_000


_json_bytes = st.lists(
    st.sampled_from(
        [b"{", b"}", b'"text"', b":", b'"a b c"', b",", b"\n", b"null", b"[", b'"id"', b"1", b"\\ud800", b'"']
    )
).map(b"".join)


@given(st.one_of(st.binary(), _json_bytes, st.binary().map(lambda b: b"\xff\xfe" + b)))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    """Any bytes give dispatches and problems with their lines, never an exception."""
    for found in _read(data, 100):
        assert isinstance(found, Dispatch | Problem)
        assert found.source == "c.jsonl"
        assert found.line is not None


@given(st.text(), st.text())
def test_any_text_comes_through_unchanged(text: str, title: str) -> None:
    """The dispatch's text is the string of the JSON, code point for code point."""
    (found,) = _read(_line(text=text + "x", title=title), 100_000)
    assert isinstance(found, Dispatch)
    assert (found.text, found.title) == (text + "x", title)
