"""Bytes into text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.decoding import as_utf8, binary_kind, decode, decode_declared, wide_encoding

_ENGLISH = "The minister’s visit to Bogotá — his “first” — ended on Monday, the ministry said."


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_english_comes_back_from_every_encoding(encoding: str) -> None:
    """Marked or not, the encodings that English dispatches come in are read back without loss."""
    decoded = decode(_ENGLISH.encode(encoding))
    assert decoded.text == _ENGLISH
    assert decoded.lost == 0
    assert decoded.guessed == (encoding in ("utf-16-le", "utf-16-be", "cp1252"))


def test_a_broken_place_in_utf8_costs_only_itself() -> None:
    """UTF-8 that was cut in the middle of a character is still read as UTF-8, and the loss is counted."""
    data = "Lê Thị Thu Hằng đến Bogotá để gặp Bộ trưởng".encode()[:-1] + b"\xe1"
    decoded = decode(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith("Lê Thị Thu Hằng đến Bogotá")
    assert decoded.lost > 0


def test_many_high_bytes_are_decoded_by_likelihood() -> None:
    """A text in another script and an old encoding is not read as cp1252."""
    russian = "Министр иностранных дел встретился с послом в столице в понедельник. " * 5
    decoded = decode(russian.encode("cp1251"))
    assert decoded.text == russian
    assert decoded.guessed


@given(st.binary(max_size=300))
def test_no_bytes_break_it(data: bytes) -> None:
    """Any bytes decode to text that can be encoded again."""
    for decoded in (decode(data), decode_declared(data, "iso-8859-1"), decode_declared(data, "gb2312")):
        decoded.text.encode("utf-8")


@given(st.text())
def test_utf8_is_never_guessed(text: str) -> None:
    """UTF-8 that holds no zero bytes comes back code point for code point, without normalisation."""
    text = text.replace("\0", "").lstrip("\ufeff")
    decoded = decode(text.encode())
    assert (decoded.text, decoded.guessed) == (text, False)


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("windows-1251", "cp1251"), ("utf-8", "cp1252"), ("nonsense", "cp1252")],
)
def test_a_declared_encoding_is_used_where_it_fits(declared: str, encoding: str) -> None:
    """Latin-1 means cp1252 on the web; a declaration that does not fit or exist is passed over."""
    assert decode_declared("The visit to “Bogotá”".encode("cp1252"), declared).encoding == encoding


def test_a_mark_overrules_the_declaration() -> None:
    """A byte-order mark says more than a header."""
    assert decode_declared("Bogotá".encode("utf-8-sig"), "iso-8859-1").text == "Bogotá"


@pytest.mark.parametrize(
    ("head", "binary"),
    [
        (b"%PDF-1.7 ...", True),
        (b"PK\x03\x04...", True),
        (b"\xff\xd8\xff\xe0", True),
        (b"abc\x00def\x01\x02", True),
        (b"The minister", False),
        ("The minister".encode("utf-16"), False),
        ("The minister".encode("utf-16-be"), False),
        (b"", False),
    ],
)
def test_files_that_hold_no_text_are_told(head: bytes, binary: bool) -> None:
    """Known first bytes and zeros show a file that is no text; UTF-16 is text."""
    assert (binary_kind(head) is not None) == binary


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("size", [1, 3, 64])
def test_streams_are_turned_into_utf8(encoding: str, size: int) -> None:
    """Wherever a stream is cut into pieces, its characters come out whole."""
    data = ("Hà Nội 😀 " * 5).encode(encoding)
    pieces = [data[i : i + size] for i in range(0, len(data), size)]
    assert b"".join(as_utf8(pieces, encoding)).decode() == "Hà Nội 😀 " * 5


def test_plain_bytes_are_not_wide() -> None:
    """ASCII, cp1252 and too few bytes are no UTF-16."""
    assert wide_encoding(b"The minister") is None
    assert wide_encoding(b"a\0") is None
