"""The blocks of a dispatch in order: paragraphs, headings, list items, captions, sign-offs, datelines.

A line break inside a paragraph is told from one between paragraphs by the width of the text: a
hard-wrapped line ends where the next word would not have fitted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from legation.reading.dateline import closing, opening
from legation.reading.signoff import is_signoff, signoff_start
from legation.records import Dispatch

PassageKind = Literal["paragraph", "heading", "list_item", "caption", "signoff", "dateline"]

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_LIST_ITEM = re.compile(
    r"(?:[-–—*•·‣▪●○◦⁃➢✓]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)"
    r"|\d{1,3}(?:\.\d{1,2})*\.(?!\d)|\d{1,2}\.\d{1,2}(?=\s))[ \t\u00a0]+\S"
)
_HASH_HEADING = re.compile(r"#{1,6} \S")
_PICTURE = r"(?:photo(?:graph)?|picture|image)s?"
_CAPTION = re.compile(
    rf"^[\[(]?(?:(?:archive|file|handout|courtesy|undated|illustrat\w+)[ -]?{_PICTURE}"
    rf"|photo by|photo courtesy|{_PICTURE}(?: (?:by|from|courtesy|credit|shows?))?\s*[:/|-]"
    r"|caption\s*:|credit\s*:)",
    re.IGNORECASE,
)
_CAPTION_END = re.compile(
    r"(?:(?:[\[(/|]|[—–-]\s?|(?-i:\b[A-Z]{2,10}(?:/[A-Z]{2,10})?\s))(?:file |archive |handout )?"
    rf"{_PICTURE}\b[^.!?\n]{{0,60}}[\])]?|(?:photo|picture|image|source)\s?:[^.!?\n]{{2,60}})\.?$"
    r"|[\[(]photos?[/:][^\])]{2,60}[\])]$",
    re.IGNORECASE,
)
_SENTENCE_END = (".", "!", "?", "…", ".”", '."', ".’", ".'", "!”", "?”", '!"', '?"', ".)", ":", ";")
_NO_HEADING_END = (*_SENTENCE_END, ",", "-", "–", "—")
_WIDEST_WRAP = 130
_LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of a dispatch: code points start to end of its text, white space at the ends left out."""

    start: int
    end: int
    kind: PassageKind


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without the white space around it; block counts the empty lines that stand before it."""

    start: int
    end: int
    words: str
    block: int


def passages(dispatch: Dispatch) -> tuple[Passage, ...]:
    """Give the passages of a dispatch in order; none overlap and only white space lies between them."""
    text = dispatch.text
    head = opening(text)
    tail = closing(text)
    tail_start = tail.start if tail and tail.start >= head.body else len(text)
    found: list[Passage] = []
    if head.body > head.start:
        found += _blocks(text, 0, head.start, below=text[head.start : head.body])
        found += _trimmed(text, head.start, head.body, "dateline")
    found += _with_signoff(text, _blocks(text, head.body if found else 0, tail_start))
    found += _trimmed(text, tail_start, len(text), "dateline")
    return tuple(found)


def _trimmed(text: str, start: int, end: int, kind: PassageKind) -> Iterator[Passage]:
    words = text[start:end]
    if stripped := words.strip():
        start += len(words) - len(words.lstrip())
        yield Passage(start, start + len(stripped), kind)


def _blocks(text: str, start: int, end: int, below: str | None = None) -> list[Passage]:
    """Part text[start:end] into passages; below is what stands under it, None at the end of the text."""
    lines = list(_lines(text, start, end))
    width = _wrap_width(lines)
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and _continues(groups[-1][-1], line, width):
            groups[-1].append(line)
        else:
            groups.append([line])
    first_words = [group[0].words for group in groups]
    return (
        [
            Passage(group[0].start, group[-1].end, _kind(group, under))
            for group, under in zip(groups, [*first_words[1:], below], strict=True)
        ]
        if groups
        else []
    )


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    block, previous = 0, start
    for match in _LINE.finditer(text, start, end):
        words = match.group().strip()
        if len(_BREAKS.findall(text, previous, match.start())) > 1:
            block += 1
        if not words:
            continue  # a line of spaces: the breaks on both sides of it count together
        begin = match.start() + match.group().index(words[0])
        previous = match.end()
        yield _Line(begin, begin + len(words), words, block)


def _wrap_width(lines: list[_Line]) -> int | None:
    """Give the width that the text was wrapped at, None where its lines are whole paragraphs."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.block == b.block]
    lengths = sorted(len(line.words) for pair in pairs for line in pair)
    if not lengths:
        return None
    width = lengths[-1 - len(lengths) // 20]
    if not 30 <= width <= _WIDEST_WRAP:
        return None
    full = sum(_is_full(a, b, width) for a, b in pairs)
    return width if 2 * full > len(pairs) else None


def _is_full(line: _Line, below: _Line, width: int) -> bool:
    return len(line.words) + 1 + len(below.words.split(maxsplit=1)[0]) >= width - 1


def _continues(above: _Line, line: _Line, width: int | None) -> bool:
    """Tell whether a line belongs to the paragraph of the line above it."""
    if above.block != line.block or _HASH_HEADING.match(line.words):
        return False
    ended = above.words.endswith(_SENTENCE_END)
    if _LIST_ITEM.match(line.words) and (ended or not line.words[0].isalpha()):
        return False
    if line.words[0].islower() and not ended:
        return not _HASH_HEADING.match(above.words)
    return width is not None and _is_full(above, line, width)


def _kind(group: list[_Line], below: str | None) -> PassageKind:
    """Name the kind of a group of lines; below is the first line that follows, None at the end."""
    words = " ".join(line.words for line in group)
    if _LIST_ITEM.match(words):
        return "list_item"
    if len(words) < 400 and (_CAPTION.search(words) or _CAPTION_END.search(words)):
        return "caption"
    if _HASH_HEADING.match(words):
        return "heading"
    if below is None or len(words) > _LONGEST_HEADING or len(group) > 2 or words.endswith(_NO_HEADING_END):
        return "paragraph"
    item = _LIST_ITEM.match(below)
    if item and item.group()[-1].islower():
        return "paragraph"  # the first half of a sentence that the list goes on with
    return "heading" if words[0].isupper() or words[0].isdigit() or words[0] in "\"“'‘«" else "paragraph"


def _with_signoff(text: str, found: list[Passage]) -> list[Passage]:
    """Mark what an agency signs off with, on lines of its own or behind the last sentence."""
    kept = len(found)
    while kept > 1 and is_signoff(text[found[kept - 1].start : found[kept - 1].end]):
        kept -= 1
    signed = [Passage(p.start, p.end, "signoff") for p in found[kept:]]
    body = found[:kept]
    if body and body[-1].kind in ("paragraph", "list_item"):
        final = body[-1]
        sign = signoff_start(text, final.start, final.end)
        if sign is not None:
            end = final.start + len(text[final.start : sign].rstrip())
            body[-1] = Passage(final.start, end, final.kind)
            signed.insert(0, Passage(sign, final.end, "signoff"))
    return body + signed
