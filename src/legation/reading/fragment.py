"""The text of an HTML fragment, such as a feed carries in its entries."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset((
    "p", "div", "section", "article", "header", "footer", "blockquote", "ul", "ol", "table", "tr", "h1",
    "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "pre", "hr",
))  # fmt: skip
_SILENT = frozenset(("script", "style", "template", "iframe", "noscript", "svg", "head"))
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACE_AT_BREAK = re.compile(r"(?<! ) *\n *")
_BREAKS = re.compile(r"\n{3,}")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")


def plain_text(fragment: str) -> str:
    """Give the text of an HTML fragment: an empty line between blocks, `- ` before list items."""
    if not _MARKUP.search(fragment):
        return fragment.strip()
    reader = _Reader()
    reader.feed(fragment)
    reader.close()
    return _BREAKS.sub("\n\n", _SPACE_AT_BREAK.sub("\n", "".join(reader.parts))).strip()


class _Reader(HTMLParser):
    """Collects the words between the tags; keeps no tree, so depth costs nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self.silent += 1
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag == "br":
            self.parts.append("\n")
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag in _BLOCKS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(_SPACE.sub(" ", data))
