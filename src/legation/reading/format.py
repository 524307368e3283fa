"""Which format a source is in: by the end of its name, else by its first bytes."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal

from legation.reading.decoding import signature, wide_encoding

Format = Literal["text", "jsonl", "html", "feed"]

_SUFFIXES: dict[str, Format] = {
    ".txt": "text", ".text": "text", ".md": "text",
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".rss": "feed", ".atom": "feed",
}  # fmt: skip
_MEDIA_TYPES: dict[str, Format] = {
    "text/html": "html", "application/xhtml+xml": "html",
    "application/rss+xml": "feed", "application/atom+xml": "feed",
    "application/jsonl": "jsonl", "application/x-ndjson": "jsonl", "application/x-jsonlines": "jsonl",
}  # fmt: skip
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF|atom:feed)[\s>]", re.IGNORECASE)
_HTML = re.compile(
    r"\s*(?>(?:<\?xml[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*)<(?:!doctype\s+html|html|head|body|article|div|p|meta)\b",
    re.IGNORECASE | re.DOTALL,
)


def format_of(name: str, head: bytes, media_type: str = "") -> Format:
    """Choose the format. name: path or URL. head: first bytes of the unpacked content."""
    suffixes = [s.lower() for s in PurePath(name).suffixes if s.lower() != ".gz"]
    if suffixes and (known := _SUFFIXES.get(suffixes[-1])):
        return known
    return sniffed(head) or _MEDIA_TYPES.get(media_type, "text")


def sniffed(head: bytes) -> Format | None:
    """Tell the format by first bytes; None where they could be anything."""
    marked, mark = signature(head)
    start = head[mark:].decode(marked or wide_encoding(head) or "latin-1", "replace").lstrip()
    if start.startswith("{"):
        return "jsonl"
    if start.startswith("<"):
        if _FEED.search(start[:2000]) and not _HTML.match(start):
            return "feed"
        if _HTML.match(start):
            return "html"
    return None
