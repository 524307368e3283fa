"""Bounded reading of bytes: whole sources up to a limit, and lines of any length in flat memory."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Protocol

from legation.records import Problem

CHUNK = 1 << 16
# What a stream may fail with half-way: the disk, a broken gzip member, a cut one.
STREAM_ERRORS = (OSError, EOFError, zlib.error)


def stream_problem(error: BaseException, source: str, line: int | None = None) -> Problem:
    """Say what broke off the reading of a stream."""
    if isinstance(error, OSError) and error.strerror:
        return Problem("unreadable", f"it can't be read: {error.strerror}", source, line)
    return Problem("broken_gzip", f"the packed file is damaged or cut off: {error}", source, line)


class ByteStream(Protocol):
    """What gives bytes: an open file, standard input, a download."""

    def read(self, size: int = -1, /) -> bytes:
        """Give at most size bytes, none at the end."""


class Headed:
    """A stream whose first bytes, `head`, can be looked at before it is read."""

    def __init__(self, stream: ByteStream, size: int = 8192) -> None:
        parts: list[bytes] = []
        while size > 0 and (part := stream.read(size)):
            parts.append(part)
            size -= len(part)
        self.head = b"".join(parts)
        self._given = 0
        self._stream = stream

    def read(self, size: int = -1, /) -> bytes:
        """Give at most size bytes, the head first; all that is left where size is negative."""
        if size < 0:
            return b"".join(iter(lambda: self.read(CHUNK), b""))
        if self._given < len(self.head):
            part = self.head[self._given : self._given + size]
            self._given += len(part)
            return part
        return self._stream.read(size)


def read_bounded(stream: ByteStream, limit: int, source: str) -> bytes | Problem:
    """Read a whole stream of at most limit bytes; a fatal Problem where it is longer or breaks off."""
    parts: list[bytes] = []
    left = limit + 1
    try:
        while left > 0 and (part := stream.read(min(left, CHUNK))):
            parts.append(part)
            left -= len(part)
    except STREAM_ERRORS as error:
        return stream_problem(error, source)
    if left <= 0:
        return too_long(limit, source)
    return b"".join(parts)


def too_long(limit: int, source: str, line: int | None = None) -> Problem:
    """Say that a dispatch is longer than the limit of so many bytes."""
    message = f"it is longer than {limit:,} bytes, so it was not read; split it"
    return Problem("too_long", message, source, line)


def chunks(stream: ByteStream) -> Iterator[bytes]:
    """Give the bytes of a stream piece by piece."""
    while part := stream.read(CHUNK):
        yield part


def lines(parts: Iterable[bytes], limit: int) -> Iterator[bytes | None]:
    """Give the lines of a stream without their ends; None for each that is longer than limit bytes.

    Holds at most limit bytes and one piece at a time.
    """
    held: list[bytes] = []
    size, dropping = 0, False
    for part in parts:
        *ended, rest = part.split(b"\n")
        for end in ended:
            if dropping or size + len(end) > limit:
                yield None
            else:
                yield b"".join((*held, end)) if held else end
            held, size, dropping = [], 0, False
        size += len(rest)
        if dropping or size > limit:
            held, dropping = [], True
        elif rest:
            held.append(rest)
    if dropping:
        yield None
    elif held:
        yield b"".join(held)
