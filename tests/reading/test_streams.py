"""Bounded reading of bytes."""

from __future__ import annotations

import io
import tracemalloc
from itertools import chain, repeat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.streams import Headed, chunks, lines, read_bounded
from legation.records import Problem


@given(st.binary(), st.integers(0, 40), st.integers(1, 7))
def test_a_looked_at_stream_gives_all_its_bytes(data: bytes, head: int, size: int) -> None:
    """Looking at the head takes nothing from the stream."""
    stream = Headed(io.BytesIO(data), head)
    assert stream.head == data[:head]
    assert b"".join(iter(lambda: stream.read(size), b"")) == data


def test_a_looked_at_stream_can_be_read_at_once() -> None:
    """A negative size reads to the end."""
    assert Headed(io.BytesIO(b"abcdef"), 3).read() == b"abcdef"


@given(st.lists(st.sampled_from([b"", b"a", b"bb", b"\n", b"c\n\n", b"dddddd"])), st.integers(0, 6))
def test_lines_are_those_of_the_whole(parts: list[bytes], limit: int) -> None:
    """However the stream is cut, its lines are the same, and None stands for each that is too long."""
    wanted: list[bytes | None] = list(b"".join(parts).split(b"\n"))
    if wanted[-1] == b"":
        wanted.pop()
    assert list(lines(parts, limit)) == [x if x is not None and len(x) <= limit else None for x in wanted]


def test_an_endless_line_is_not_held() -> None:
    """A line of 50 MB passes through in little memory, and the next line is read."""
    parts = chain(repeat(b"0" * 65536, 800), [b"\nlast"])
    tracemalloc.start()
    found = list(lines(parts, 100_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == [None, b"last"]
    assert peak < 1_000_000


@pytest.mark.parametrize(("limit", "code"), [(10, None), (9, "too_long")])
def test_reading_stops_at_the_limit(limit: int, code: str | None) -> None:
    """A stream of exactly the limit is read; one byte more is a problem."""
    found = read_bounded(io.BytesIO(b"0123456789"), limit, "x")
    assert (found.code if isinstance(found, Problem) else None) == code


def test_a_stream_that_breaks_off_is_a_problem() -> None:
    """An error of the disk is a value, not an exception."""

    class Broken(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            raise OSError(5, "Input/output error")

    found = read_bounded(Broken(), 10, "x")
    assert isinstance(found, Problem)
    assert found.code == "unreadable"
    assert "Input/output error" in found.message


def test_chunks_end() -> None:
    """All bytes come, and then the end."""
    assert b"".join(chunks(io.BytesIO(b"x" * 200_000))) == b"x" * 200_000
