"""A corpus, one dispatch a line: `{"id", "date", "outlet", "title", "text", "url"}`, only text required."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from legation.reading.composing import compose, decoding_notes
from legation.reading.decoding import as_utf8, decode, signature, wide_encoding
from legation.reading.limits import Limits
from legation.reading.streams import STREAM_ERRORS, ByteStream, chunks, lines, stream_problem, too_long
from legation.records import Dispatch, Problem

_TEXT_FIELDS = ("date", "outlet", "title", "url")


def read_jsonl(stream: ByteStream, source: str, limits: Limits) -> Iterator[Dispatch | Problem]:
    """Read a stream line by line; a broken line gives a Problem that names it, the rest goes on."""
    number = 0
    try:
        for number, line in enumerate(lines(_utf8_chunks(stream), limits.dispatch_bytes), 1):
            if line is None:
                yield too_long(limits.dispatch_bytes, source, number)
            elif number == 1 and line.strip() in (b"[", b"{"):
                message = (
                    "it holds one JSON value over many lines; put each dispatch on a line (`jq -c '.[]'`)"
                )
                yield Problem("not_jsonl", message, source, number)
                return
            elif line and not line.isspace():
                yield _read_line(line, source, number)
    except STREAM_ERRORS as error:
        yield stream_problem(error, source, number + 1)


def _utf8_chunks(stream: ByteStream) -> Iterator[bytes]:
    parts = chunks(stream)
    head = next(parts, b"")
    marked, mark = signature(head)
    wide = marked if marked and marked != "utf-8" else wide_encoding(head)

    def rest() -> Iterator[bytes]:
        yield head[mark:]
        yield from parts

    yield from as_utf8(rest(), wide) if wide else rest()


def _read_line(line: bytes, source: str, number: int) -> Dispatch | Problem:
    decoded = decode(line)
    try:
        row = json.loads(decoded.text)
    except json.JSONDecodeError as error:
        return Problem("broken_json", f"the line is no JSON: {error.msg} at {error.pos}", source, number)
    except (ValueError, RecursionError) as error:
        return Problem("broken_json", f"the line can't be read as JSON: {error}", source, number)
    if not isinstance(row, dict):
        return Problem("wrong_type", "the line is no JSON object with a `text`", source, number)
    return _compose_row(row, source, number, decoding_notes(decoded, source, number))


def _compose_row(
    row: dict[str, Any], source: str, number: int, notes: tuple[Problem, ...]
) -> Dispatch | Problem:
    text = row.get("text")
    if text is None:
        return Problem("no_text", "the line has no `text`", source, number)
    if not isinstance(text, str):
        return Problem("wrong_type", f"`text` is {_type_name(text)}, not a string", source, number)
    found = list(notes)
    known: dict[str, str] = {}
    for name in _TEXT_FIELDS:
        value = row.get(name)
        if isinstance(value, str):
            known[name] = value
        elif value is not None:
            message = f"`{name}` is {_type_name(value)}, not a string, and was passed over"
            found.append(Problem("wrong_type", message, source, number, fatal=False))
    identity = row.get("id")
    if isinstance(identity, int) and not isinstance(identity, bool):
        identity = str(identity)
    elif identity is not None and not isinstance(identity, str):
        message = f"`id` is {_type_name(identity)}, not a string; a hash of the text takes its place"
        found.append(Problem("wrong_type", message, source, number, fatal=False))
        identity = None
    return compose(text, source=source, line=number, id=identity, problems=tuple(found), **known)


def _type_name(value: object) -> str:
    names = {
        bool: "true or false",
        int: "a number",
        float: "a number",
        str: "a string",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), "null")
