"""The entries of an RSS or Atom feed, each a dispatch."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from legation.reading.composing import compose
from legation.reading.limits import Limits
from legation.reading.streams import read_bounded
from legation.records import Dispatch, Problem

_BLOCKS = frozenset(
    "p div section article header footer blockquote ul ol table tr h1 h2 h3 h4 h5 h6 figure figcaption pre hr".split()
)
_SILENT = frozenset(("script", "style", "template", "iframe", "noscript", "svg"))
_SPACE = re.compile(r"[ \t\r\n\f]+")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")


def read_feed(stream: BinaryIO, source: str, limits: Limits) -> Iterator[Dispatch | Problem]:
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


def plain_text(fragment: str) -> str:
    """Give the text of an HTML fragment: an empty line between blocks, `- ` before list items."""
    if not _MARKUP.search(fragment):
        return fragment.strip()
    from lxml import etree

    root = etree.fromstring(f"<div>{fragment}</div>", etree.HTMLParser(huge_tree=False))
    if root is None:
        return ""
    parts: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            parts.append(_opening(name))
            if name not in _SILENT:
                parts.append(_SPACE.sub(" ", element.text or ""))
        else:
            parts.append("\n\n" if name in _BLOCKS else "")
            parts.append(_SPACE.sub(" ", element.tail or ""))
    text = re.sub(r" *\n *", "\n", "".join(parts))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _opening(name: str) -> str:
    if name == "li":
        return "\n- "
    if name == "br":
        return "\n"
    return "\n\n" if name in _BLOCKS else ""
