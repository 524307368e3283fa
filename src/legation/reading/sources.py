"""Sources in the order given, each through the adapter of its format: `read` is the stage."""

from __future__ import annotations

import gzip
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import urlsplit

from legation.reading.composing import not_text
from legation.reading.decoding import DAMAGED, binary_kind
from legation.reading.feed import read_feed
from legation.reading.fetching import fetch, is_url
from legation.reading.folder import walk
from legation.reading.format import format_of
from legation.reading.html import read_html
from legation.reading.jsonl import read_jsonl
from legation.reading.limits import Limits
from legation.reading.streams import STREAM_ERRORS, ByteStream, Headed, stream_problem
from legation.reading.text import read_text
from legation.records import Dispatch, Problem

STDIN = "-"
_HEAD = 8192
_DEFAULT = Limits()


def read(sources: Iterable[str | Path], *, limits: Limits = _DEFAULT) -> Iterator[Dispatch | Problem]:
    """Give the dispatches of files, folders, addresses (http, https) and `-` (standard input), in order.

    Streams, in memory that does not grow with their number. What can't be read gives a fatal Problem
    and everything else goes on; lesser problems stand in the `problems` of their dispatch.
    """
    for source in sources:
        if is_url(source):
            yield from read_url(str(source), limits=limits)
        elif source == STDIN:
            yield from read_stream(sys.stdin.buffer, "standard input", limits=limits)
        else:
            yield from read_path(source, limits=limits)


def read_path(path: str | Path, *, limits: Limits = _DEFAULT) -> Iterator[Dispatch | Problem]:
    """Give the dispatches of a file, or of all files below a folder, sorted by name."""
    try:
        kind = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        yield _unopened(error, str(path))
        return
    if not stat.S_ISDIR(kind):
        yield from _read_file(str(path), limits)
        return
    found = False
    for file in walk(str(path)):
        found = True
        if isinstance(file, Problem):
            yield file
        else:
            yield from _read_file(file, limits)
    if not found:
        yield Problem("nothing_found", "there is no file in the folder", str(path))


def read_url(url: str, *, limits: Limits = _DEFAULT) -> Iterator[Dispatch | Problem]:
    """Fetch an address and give its dispatches: every entry of a feed, the one article of a page."""
    answer = fetch(url, limits)
    if isinstance(answer, Problem):
        yield answer
        return
    with answer.stream() as stream:
        yield from _read_named(stream, url, answer.url, limits, answer.media_type, answer.charset)


def read_stream(
    stream: ByteStream, source: str, *, limits: Limits = _DEFAULT
) -> Iterator[Dispatch | Problem]:
    """Give the dispatches of an open stream, its format told by its first bytes.

    source: its name in problems.
    """
    yield from _read_named(stream, source, "", limits)


def _read_file(path: str, limits: Limits) -> Iterator[Dispatch | Problem]:
    try:
        stream = open(path, "rb")  # noqa: SIM115 (closed below; a failure to open is a Problem)
    except (OSError, ValueError) as error:
        yield _unopened(error, path)
        return
    with stream:
        yield from _read_named(stream, path, path, limits)


def _read_named(
    stream: ByteStream,
    source: str,
    name: str,
    limits: Limits,
    media_type: str = "",
    charset: str | None = None,
) -> Iterator[Dispatch | Problem]:
    """Read a stream in the format that its name or content shows.

    name: path or URL, empty where it has none.
    """
    try:
        headed = Headed(stream)
        if headed.head.startswith(b"\x1f\x8b"):
            headed = Headed(gzip.GzipFile(fileobj=cast("BinaryIO", headed)))
    except STREAM_ERRORS as error:
        yield stream_problem(error, source)
        return
    if not headed.head:
        yield Problem("empty", "it is empty", source)
        return
    url = name if is_url(name) else None
    chosen = format_of(urlsplit(url).path if url else name, headed.head, media_type)
    # A line of a corpus may be damaged; the others are still to be read.
    if (words := binary_kind(headed.head)) and not (chosen == "jsonl" and words == DAMAGED):
        yield not_text(words, source)
        return
    match chosen:
        case "jsonl":
            yield from read_jsonl(headed, source, limits)
        case "feed":
            yield from read_feed(headed, source, limits)
        case "html":
            yield read_html(headed, source, limits, url, charset)
        case "text":
            yield read_text(headed, source, limits, url)


def _unopened(error: Exception, source: str) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem("missing", "there is no such file or folder", source)
    if isinstance(error, PermissionError):
        return Problem("unreadable", "it may not be read; check its permissions", source)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Problem("unreadable", f"it can't be opened: {reason}", source)
