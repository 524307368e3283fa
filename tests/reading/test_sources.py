"""`read`: sources of every kind, in the order given."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading import Limits, read, read_path, read_stream, read_url
from legation.records import Dispatch, Problem
from tests.reading.pages import ATOM, PARAGRAPHS, RSS, page

_LINE = json.dumps({"id": "j-1", "date": "2025-04-25", "text": PARAGRAPHS[0]}) + "\n"


def _codes(found: list[Dispatch | Problem]) -> list[str]:
    return [f.code if isinstance(f, Problem) else "dispatch" for f in found]


def _pile(folder: Path) -> Path:
    (folder / "a.txt").write_text(PARAGRAPHS[0], "utf-8")
    (folder / "b.jsonl").write_text(_LINE * 2, "utf-8")
    (folder / "c.jsonl.gz").write_bytes(gzip.compress(_LINE.encode()))
    (folder / "d.html").write_text(page(), "utf-8")
    (folder / "e.rss").write_text(RSS, "utf-8")
    (folder / "f.xml").write_text(ATOM, "utf-8")
    (folder / "g").write_text(_LINE, "utf-8")
    (folder / "h.txt.gz").write_bytes(gzip.compress(PARAGRAPHS[1].encode()))
    return folder


def test_a_folder_of_every_format(tmp_path: Path) -> None:
    """Each file goes through the adapter of its format, sorted by name."""
    found = list(read([_pile(tmp_path)]))
    assert [Path(str(f.source)).name for f in found] == [
        "a.txt", "b.jsonl", "b.jsonl", "c.jsonl.gz", "d.html", "e.rss", "e.rss", "e.rss", "f.xml", "g",
        "h.txt.gz",
    ]  # fmt: skip
    assert _codes(found) == ["dispatch"] * 6 + ["no_text"] + ["dispatch"] * 4


def test_sources_come_in_the_order_given(tmp_path: Path) -> None:
    """Files and folders are read as they are named, twice if named twice."""
    _pile(tmp_path)
    found = list(read([tmp_path / "g", str(tmp_path / "a.txt"), tmp_path / "g"]))
    assert [Path(str(f.source)).name for f in found] == ["g", "a.txt", "g"]


def test_reading_is_lazy(tmp_path: Path) -> None:
    """Nothing is opened before it is asked for."""
    _pile(tmp_path)
    found = read([tmp_path / "a.txt", tmp_path / "later.txt"])
    assert isinstance(next(found), Dispatch)
    (tmp_path / "later.txt").write_text(PARAGRAPHS[1], "utf-8")
    assert isinstance(next(found), Dispatch)


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "empty"),
        ("a.jsonl", b"", "empty"),
        ("a.txt", b"%PDF-1.4 and so on", "binary"),
        ("a.html", b"PK\x03\x04 and so on", "binary"),
        ("a.jpg", b"\xff\xd8\xff\xe0 and so on", "binary"),
        ("a.jsonl", b"PAR1 and so on", "binary"),
        ("a", b"\x01\x00\x02 and so on", "binary"),
        ("a.jsonl.gz", b"\x1f\x8b\x08 cut", "broken_gzip"),
        ("a.jsonl.gz", gzip.compress(b"x" * 99_999, mtime=0)[:-30], "broken_gzip"),
        ("a.txt", b"x" * 5_001, "too_long"),
        ("a.txt.gz", gzip.compress(b"x" * 5_001, mtime=0), "too_long"),
    ],
)
def test_a_file_that_cannot_be_read_costs_only_itself(
    tmp_path: Path, name: str, data: bytes, code: str
) -> None:
    """Each fault is one fatal problem with the file's name, and the next source is read."""
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good").write_text(_LINE, "utf-8")
    first, second = read([tmp_path / name, tmp_path / "good"], limits=Limits(dispatch_bytes=5_000))
    assert isinstance(first, Problem)
    assert (first.code, first.fatal, first.source) == (code, True, str(tmp_path / name))
    assert isinstance(second, Dispatch)


def test_a_cut_archive_gives_the_lines_before_the_cut(tmp_path: Path) -> None:
    """What could be unpacked is read; the problem names the line at which it broke off."""
    lines = "".join(
        json.dumps({"id": n, "text": f"{PARAGRAPHS[0]} {n * 7919 % 10007}"}) + "\n" for n in range(5_000)
    )
    packed = gzip.compress(lines.encode())
    (tmp_path / "cut.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    *read_lines, last = read([tmp_path / "cut.jsonl.gz"])
    assert len(read_lines) > 500
    assert all(isinstance(d, Dispatch) for d in read_lines)
    assert isinstance(last, Problem)
    assert (last.code, last.line) == ("broken_gzip", len(read_lines) + 1)


def test_paths_that_are_not_there(tmp_path: Path) -> None:
    """Missing files, paths that can't be and empty folders are fatal problems."""
    found = list(read([tmp_path / "none.txt", "a\0b", "", tmp_path]))
    assert _codes(found) == ["missing", "unreadable", "missing", "nothing_found"]
    assert all(isinstance(f, Problem) and f.fatal for f in found)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """A closed file says what to check."""
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "a.txt").chmod(0)
    (found,) = read_path(tmp_path / "a.txt")
    assert isinstance(found, Problem)
    assert "permissions" in found.message


def test_a_pipe_that_is_named_is_read(tmp_path: Path) -> None:
    """A named pipe, as shells make for `<(...)`, is a stream like any other, however it is filled."""
    os.mkfifo(tmp_path / "pipe")

    def write() -> None:
        with open(tmp_path / "pipe", "wb", buffering=0) as pipe:
            for byte in (_LINE * 3).encode():
                pipe.write(bytes([byte]))

    writer = threading.Thread(target=write)
    writer.start()
    found = list(read_path(tmp_path / "pipe"))
    writer.join()
    assert _codes(found) == ["dispatch"] * 3


@pytest.mark.parametrize(
    ("data", "count"), [(_LINE * 2, 2), (PARAGRAPHS[0], 1), (page(), 1), (RSS, 3), ("\n", 1)]
)
def test_standard_input(data: str, count: int) -> None:
    """`-` reads standard input, in whatever format it comes."""
    program = "from legation.reading import read; print(*[f.source for f in read(['-'])], sep='\\n')"
    done = subprocess.run(
        [sys.executable, "-c", program], input=data.encode(), capture_output=True, check=True
    )
    assert done.stdout.decode().splitlines() == ["standard input"] * count


def test_an_open_stream() -> None:
    """A stream is read under the name given, unpacked if it is packed."""
    (found,) = read_stream(io.BytesIO(gzip.compress(_LINE.encode())), "upload")
    assert isinstance(found, Dispatch)
    assert (found.source, found.line) == ("upload", 1)


def test_a_page_and_a_feed_from_the_web(server: str) -> None:
    """A page gives one dispatch with its address, a feed one for each entry, a text the text."""
    found = list(read([f"{server}/moved", f"{server}/feed?x=1", f"{server}/plain.txt?v=2", f"{server}/old"]))
    assert _codes(found) == ["dispatch", "dispatch", "no_text", "dispatch", "dispatch", "dispatch"]
    first, entry, _, _, text, old = found
    assert isinstance(first, Dispatch)
    assert (first.source, first.url, first.date) == (f"{server}/moved", f"{server}/page", "2025-03-03")
    assert isinstance(entry, Dispatch)
    assert entry.url == "https://example.org/1"
    assert isinstance(text, Dispatch)
    assert (text.text, text.url) == (PARAGRAPHS[0], f"{server}/plain.txt?v=2")
    assert isinstance(old, Dispatch)
    assert "Bogotá" in old.text


@pytest.mark.parametrize(
    ("path", "code"), [("/missing", "unreachable"), ("/picture", "binary"), ("/nothing", "empty")]
)
def test_addresses_without_a_dispatch(server: str, path: str, code: str) -> None:
    """A refusal, a picture and an empty answer are fatal problems that name the address."""
    (found,) = read_url(server + path)
    assert isinstance(found, Problem)
    assert (found.code, found.source) == (code, server + path)


@given(st.one_of(st.binary(max_size=400), st.binary(max_size=200).map(gzip.compress)))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    """Any bytes, packed or not, give dispatches and problems, never an exception and never nothing."""
    found = list(read_stream(io.BytesIO(data), "bytes"))
    assert all(isinstance(f, Dispatch | Problem) for f in found)
    assert all(f.source == "bytes" for f in found)
