"""Lists that a dispatch sets out in items: `The two sides agreed to:` and below it what they agreed to.

An item that opens with a verb goes on with the sentence above the list, its lead, and can't be understood
without it. Items stand on lines of their own, or in one line behind dashes or semicolons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, zip_longest

from legation.language.sentences import sentences
from legation.reading.passages import PassageKind

_BULLET = re.compile(r"\s*(?:[-–—*•·▪●◦]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+")
# In one line: `will: - open …; - widen …`, `to: (a) open …; (b) widen …`, `agreed to: open …; widen …`.
_INLINE = re.compile(r"(?::|;)\s+(?:(?:and|or)\s+)?(?=(?:[-–—•·▪●◦]|\([a-z1-9]{1,3}\))\s)")
# An item that opens with none of these may open with a verb.
_NO_VERB = r"(?:first|then|next|last|lastly|finally|with|in|on|at|for|from|the|an?|both|one|two|three)\b"
_RUNNING = re.compile(rf":\s+(?=(?!{_NO_VERB})[a-z][^;:.]{{8,}};)|;\s+")
_OPEN = re.compile(r"(?:[:—–]|\s-|\b(?:to|by|will|that|on|including))\s*\Z")

Span = tuple[int, int]


def prose(text: str, passages: Iterable[tuple[Span, PassageKind]]) -> Iterator[tuple[Span, Span | None]]:
    """Yield every sentence of the passages, and for an item of a list the lead that it may go on with."""
    lead: Span | None = None
    blocks = list(passages)
    for ((start, end), kind), below in zip_longest(blocks, (kind for _, kind in blocks[1:])):
        if kind not in ("paragraph", "list_item"):
            continue
        bullet = _BULLET.match(text, start, end)
        first = bullet.end() if bullet else start
        for whole in sentences(text, first, end):
            inner = _BULLET.match(text, *whole)
            item = (bullet is not None and whole[0] == first) or inner is not None
            if whole[0] == first and not item and not text[whole[0]].islower():
                lead = lead if lead is not None and _unfinished(text, before=whole[0]) else None
                item = lead is not None
            item = item or (whole[0] == first and lead is not None and text[whole[0]].islower())
            for number, piece in enumerate(_pieces(text, inner.end() if inner else whole[0], whole[1])):
                yield piece, lead if item or number else None
                if number == 0 and (_OPEN.search(text, *piece) or _breaks_off(text, piece, end, below)):
                    lead = piece


def _breaks_off(text: str, piece: Span, end: int, below: PassageKind | None) -> bool:
    """Tell whether a paragraph stops in the middle of a sentence, above a list."""
    goes_on = text[:end].endswith((" and", " or"))  # before the last item of the list
    return below == "list_item" and piece[1] == end and text[end - 1] not in ".!?;\"'”’)" and not goes_on


def _unfinished(text: str, before: int) -> bool:
    """Tell whether what stands before ends as a member of a list that goes on: with a colon or a semicolon."""
    return text[:before].rstrip().endswith((":", ";", "; and", "; or"))


def _pieces(text: str, start: int, end: int) -> list[Span]:
    """Cut a sentence that holds its list in itself into lead and items."""
    cuts = list(_INLINE.finditer(text, start, end))
    if not cuts:
        cuts = list(_RUNNING.finditer(text, start, end))
        opening = next((at for at, m in enumerate(cuts) if text[m.start()] == ":"), None)
        cuts = cuts[opening:] if opening is not None else []
    edges = [start, *(m.end() for m in cuts), end]
    found = []
    for a, b in pairwise(edges):
        bullet = _BULLET.match(text, a, b)
        words = text[a:b].rstrip()
        if words:
            found.append((bullet.end() if bullet and a != start else a, a + len(words)))
    return found
