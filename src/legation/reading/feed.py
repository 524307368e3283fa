"""The entries of an RSS or Atom feed, each a dispatch."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from legation.reading.composing import compose
from legation.reading.fragment import plain_text
from legation.reading.limits import Limits
from legation.reading.streams import ByteStream, read_bounded
from legation.records import Dispatch, Problem


def read_feed(stream: ByteStream, source: str, limits: Limits) -> Iterator[Dispatch | Problem]:
    """Read a stream as a feed; an entry without content is a Problem, the others go on."""
    data = read_bounded(stream, limits.feed_bytes, source)
    if isinstance(data, Problem):
        yield data
        return
    import feedparser

    try:
        # A stream, since feedparser would take a string for an address and fetch it.
        feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # a parser's error on a stranger's feed must not stop the reading
        yield Problem("broken_feed", f"the feed can't be taken apart ({type(error).__name__})", source)
        return
    if not feed.entries:
        if feed.get("version") and not feed.get("bozo"):
            yield Problem("empty", "the feed has no entries", source)
        else:
            yield Problem("broken_feed", "it is no RSS or Atom feed, or a broken one", source)
        return
    outlet = _words(feed.feed.get("title"))
    for number, entry in enumerate(feed.entries, 1):
        try:
            yield _entry(entry, number, outlet, source)
        except Exception as error:  # as above, for one entry
            message = f"entry {number} can't be taken apart ({type(error).__name__})"
            yield Problem("broken_feed", message, source)


def _entry(entry: Any, number: int, outlet: str | None, source: str) -> Dispatch | Problem:
    contents = [c.get("value") or "" for c in entry.get("content") or ()]
    text = plain_text(max([*contents, entry.get("summary") or ""], key=len))
    if not text:
        return Problem("no_text", f"entry {number} has no content; read the page it links to", source)
    return compose(
        text,
        source=source,
        id=_words(entry.get("id")),
        date=entry.get("published") or entry.get("updated"),
        outlet=outlet,
        title=_words(entry.get("title")),
        url=_words(entry.get("link")),
    )


def _words(value: object) -> str | None:
    return (value.strip() or None) if isinstance(value, str) else None
