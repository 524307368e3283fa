"""The text of an HTML fragment, such as a feed carries in its entries."""

from __future__ import annotations

import re

_BLOCKS = frozenset((
    "p", "div", "section", "article", "header", "footer", "blockquote", "ul", "ol", "table", "tr", "h1",
    "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "pre", "hr",
))  # fmt: skip
_SILENT = frozenset(("script", "style", "template", "iframe", "noscript", "svg", "head"))
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACE_AT_BREAK = re.compile(r"(?<! ) *\n *")
_BREAKS = re.compile(r"\n{3,}")
# libxml2 takes neither surrogates nor most control characters.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);")


def plain_text(fragment: str) -> str:
    """Give the text of an HTML fragment: an empty line between blocks, `- ` before list items."""
    if not _MARKUP.search(fragment):
        return fragment.strip()
    from lxml import etree

    root = etree.fromstring(f"<div>{_NOT_XML.sub(' ', fragment)}</div>", etree.HTMLParser())
    if root is None:
        return ""
    parts: list[str] = []
    silent = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            silent += name in _SILENT
            parts.append(_before(name))
            parts.append("" if silent else _SPACE.sub(" ", element.text or ""))
        else:
            silent -= name in _SILENT
            parts.append("\n\n" if name in _BLOCKS else "")
            parts.append("" if silent else _SPACE.sub(" ", element.tail or ""))
    return _BREAKS.sub("\n\n", _SPACE_AT_BREAK.sub("\n", "".join(parts))).strip()


def _before(name: str) -> str:
    if name == "li":
        return "\n- "
    if name == "br":
        return "\n"
    return "\n\n" if name in _BLOCKS else ""
