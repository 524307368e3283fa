"""One dispatch in a text file, its own date line and dateline at the head."""

from __future__ import annotations

from legation.reading.composing import compose, decoding_notes, not_text
from legation.reading.decoding import binary_kind, decode
from legation.reading.limits import Limits
from legation.reading.streams import ByteStream, read_bounded
from legation.records import Dispatch, Problem


def read_text(stream: ByteStream, source: str, limits: Limits, url: str | None = None) -> Dispatch | Problem:
    """Read a stream as one dispatch."""
    data = read_bounded(stream, limits.dispatch_bytes, source)
    if isinstance(data, Problem):
        return data
    if words := binary_kind(data):
        return not_text(words, source)
    decoded = decode(data)
    return compose(decoded.text, source=source, url=url, problems=decoding_notes(decoded, source))
