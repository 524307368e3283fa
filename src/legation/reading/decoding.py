"""Bytes into text: by signature, as UTF-8, by the shape of UTF-16, as cp1252, and last by likelihood."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SIGNATURES = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 4096
_HIGH = re.compile(rb"[\x80-\xff]")
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"OggS", "a sound or film"),
    (b"ID3", "a sound"),
)
DAMAGED = "a binary or damaged file"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read in, and whether that is a guess or cost some characters."""

    text: str
    encoding: str
    guessed: bool = False
    lost: int = 0


def signature(head: bytes) -> tuple[str | None, int]:
    """Give the encoding that a byte-order mark names, and the bytes of the mark; (None, 0) without one."""
    for mark, encoding in _SIGNATURES:
        if head.startswith(mark):
            return encoding, len(mark)
    return None, 0


def wide_encoding(head: bytes) -> str | None:
    """Name the UTF-16 or UTF-32 encoding of a file by its first bytes, marked or not; None for others."""
    marked, _ = signature(head)
    if marked:
        return None if marked == "utf-8" else marked
    head = head[: _HEAD & ~1]
    if len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    # Latin script in UTF-16 has a zero in nearly every second place and none in the others.
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return None


def binary_kind(head: bytes) -> str | None:
    """Say in words what a file is that holds no text, by its first bytes; None where it may be text."""
    for magic, words in _MAGIC:
        if head.startswith(magic):
            return words
    if wide_encoding(head):
        return None
    return DAMAGED if b"\0" in head else None


def decode(data: bytes) -> Decoded:
    """Decode bytes. Never fails: what no encoding fits comes out of cp1252 with its gaps marked U+FFFD."""
    encoding, mark = signature(data)
    if encoding is None:
        encoding = wide_encoding(data)
    if encoding:
        text = data[mark:].decode(encoding, "replace")
        return Decoded(text, encoding, guessed=not mark, lost=text.count("\ufffd"))
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_eight_bit(data)


def decode_declared(data: bytes, encoding: str | None) -> Decoded:
    """Decode bytes whose encoding a page or server declares; without a mark it is used if it fits."""
    if encoding and signature(data)[0] is None:
        try:
            name = codecs.lookup(encoding).name
            # What pages call Latin-1 or ASCII is cp1252: https://encoding.spec.whatwg.org/#names-and-labels
            name = "cp1252" if name in ("iso8859-1", "ascii") else name
            return Decoded(data.decode(name), name)
        except (LookupError, ValueError):
            pass
    return decode(data)


def _decode_eight_bit(data: bytes) -> Decoded:
    high = len(_HIGH.findall(data))
    loose = data.decode("utf-8", "replace")
    lost = loose.count("\ufffd")
    good = sum(character > "\x7f" for character in loose) - lost
    if good > 4 * lost:  # UTF-8 that was cut or patched
        return Decoded(loose, "utf-8", guessed=True, lost=lost)
    if high > len(data) * 0.15:  # too many for the accents and quotation marks of an English text
        from charset_normalizer import from_bytes

        best = from_bytes(data[:200_000]).best()
        if best is not None:
            text = data.decode(best.encoding, "replace")
            return Decoded(text, best.encoding, guessed=True, lost=text.count("\ufffd"))
    text = data.decode("cp1252", "replace")
    return Decoded(text, "cp1252", guessed=True, lost=text.count("\ufffd"))


def as_utf8(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """Turn a stream of UTF-16 or UTF-32 bytes, its mark already cut, into UTF-8."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for chunk in chunks:
        yield decoder.decode(chunk).encode("utf-8")
    yield decoder.decode(b"", final=True).encode("utf-8")
