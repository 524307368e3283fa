"""A plain form of a text to match rules against, with every offset leading back to the original.

Folding composes (Unicode NFC), turns typographic quotes, dashes and spaces into their ASCII forms, drops
what has no width (soft hyphens, zero-width spaces, direction marks), leaves of a Markdown link only its words and
turns a single line break into a space. The original is never changed: `Folded.original` gives its code points for
any slice.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from legation.records import Span

_QUOTES = dict.fromkeys("‘’‚‛′‵ʹʻʼ´‹›＇\u1ffd\u0374", "'") | dict.fromkeys("“”„‟″‶«»＂〝〞", '"')
_DASHES = dict.fromkeys("‐‑‒–—―−⁃﹘﹣－", "-")
_SPACES = dict.fromkeys("\t\x1c\x1d\x1e\x1f\xa0\u1680\u202f\u205f\u3000", " ") | dict.fromkeys(
    map(chr, range(0x2000, 0x200B)), " "
)
_BREAKS = dict.fromkeys("\r\x0b\x0c\x85\u2028\u2029", "\n")
# A lone surrogate cannot be encoded, so no parser would take it.
_SURROGATES = dict.fromkeys(map(chr, range(0xD800, 0xE000)), "\ufffd")
_SAME_LENGTH = _QUOTES | _DASHES | _SPACES | _BREAKS | _SURROGATES
# One class of characters is searched ten times faster than a translation table or an alternation.
_FOLDED_ALONE = re.compile(f"[{''.join(map(re.escape, _SAME_LENGTH))}]")

_DROPPED = "\xad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_CHANGES_LENGTH = re.compile(f"[{_DROPPED}]+|[{''.join(_LIGATURES)}—―]")
# `[3 May](https://example.org)`: where words lead is no part of what they say.
_LINK = re.compile(r"(\[)[^\[\]]+(\]\(<?https?://[^\s()<>]*>?\))")
_UNTIDY_ASCII = re.compile(r"[\t\r\n\x0b\x0c\x1c-\x1f]")
_BREAK_RUN = re.compile(r"\n[ \n]*")
# Starters that join the letter before them: vowels and final consonants of Hangul, and a vowel of Kirat Rai.
_JOINING_LETTERS = re.compile("[\u1160-\u11ff\U00016d67\U00016d68]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and the way back.

    text: the folded form. length: code points of the original.
    starts, ends: for each code point of `text`, the code points of the original that it stands for;
    None where each stands for the one at its own offset.
    """

    text: str
    length: int
    starts: array[int] | None = None
    ends: array[int] | None = None

    def original(self, start: int, end: int) -> Span:
        """Give the code points of the original that `text[start:end]` stands for.

        Raises ValueError where not 0 <= start <= end <= len(text).
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"no slice {start}:{end} in a folded text of {len(self.text)} code points")
        if self.starts is None or self.ends is None:
            return Span(start, end)
        if start == end:
            point = self.ends[start - 1] if start else 0
            return Span(point, point)
        return Span(self.starts[start], self.ends[end - 1])

    def folded(self, start: int, end: int) -> Span:
        """Give the code points of `text` that stand for any of the original's start to end.

        The span is empty where they are none or all were dropped. Raises ValueError where not
        0 <= start <= end <= length.
        """
        if not 0 <= start <= end <= self.length:
            raise ValueError(f"no slice {start}:{end} in an original of {self.length} code points")
        if self.starts is None or self.ends is None:
            return Span(start, end)
        first = bisect_right(self.ends, start)
        return Span(first, max(first, bisect_left(self.starts, end)) if start < end else first)


def fold(text: str) -> Folded:
    """Fold a text. `fold(fold(t).text).text == fold(t).text` for every t."""
    length = len(text)
    if text.isascii() and "](" not in text:
        if _UNTIDY_ASCII.search(text):
            text = _join_lines(_fold_alone(_even_breaks(text)))
        return Folded(text, length)
    text = _even_breaks(text)
    untouched = "](" not in text and next(_replacements(text), None) is None
    if untouched and unicodedata.is_normalized("NFC", text):
        return Folded(_join_lines(_fold_alone(text)), length)
    plain, starts, ends = _replace(text)
    plain, starts, ends = _without_links(_fold_alone(plain), starts, ends)
    plain, starts, ends = _compose(plain, starts, ends)
    return Folded(_join_lines(plain), length, starts, ends)


def _fold_alone(text: str) -> str:
    return _FOLDED_ALONE.sub(lambda match: _SAME_LENGTH[match[0]], text)


def _even_breaks(text: str) -> str:
    return text.replace("\r\n", " \n") if "\r" in text else text


def _join_lines(text: str) -> str:
    """Turn a line break that stands alone into a space; breaks that leave an empty line stay."""
    if "\n" not in text:
        return text

    def joined(match: re.Match[str]) -> str:
        run = match.group()
        return " " * len(run) if run.count("\n") == 1 else run

    return _BREAK_RUN.sub(joined, text)


def _replace(text: str) -> tuple[str, array[int], array[int]]:
    """Drop and spell out what changes the length; give the text and the offsets of its code points."""
    parts: list[str] = []
    starts, ends = array("I"), array("I")
    done = 0
    for at, after, new in _replacements(text):
        parts += (text[done:at], new)
        starts.extend(range(done, at))
        ends.extend(range(done + 1, at + 1))
        starts.extend([at] * len(new))
        ends.extend([after] * len(new))
        done = after
    parts.append(text[done:])
    starts.extend(range(done, len(text)))
    ends.extend(range(done + 1, len(text) + 1))
    return "".join(parts), starts, ends


def _replacements(text: str) -> Iterator[tuple[int, int, str]]:
    """Give start and end of what changes the length, and what takes its place."""
    for match in _CHANGES_LENGTH.finditer(text):
        at, after = match.span()
        if text[at] not in "—―":
            yield at, after, _LIGATURES.get(text[at], "")
        # A dash that stands between two words without spaces parts clauses; one hyphen would join them.
        elif at and after < len(text) and _is_word(text[at - 1]) and _is_word(text[after]):
            yield at, after, "--"


def _without_links(text: str, starts: array[int], ends: array[int]) -> tuple[str, array[int], array[int]]:
    """Drop what stands around the words of links; links within links stay, since folding twice must change nothing."""
    around = [link.span(part) for link in _LINK.finditer(text) for part in (1, 2)]
    if not around or _LINK.search(_LINK.sub(lambda link: link[0][1 : -len(link[2])], text)):
        return text, starts, ends
    parts: list[str] = []
    new_starts, new_ends = array("I"), array("I")
    done = 0
    for at, after in (*around, (len(text), len(text))):
        parts.append(text[done:at])
        new_starts += starts[done:at]
        new_ends += ends[done:at]
        done = after
    return "".join(parts), new_starts, new_ends


def _is_word(character: str) -> bool:
    return not (character.isspace() or character.isdecimal())


def _compose(text: str, starts: array[int], ends: array[int]) -> tuple[str, array[int], array[int]]:
    """Bring the text to NFC, piece by piece; a piece that changes stands as a whole for its sources."""
    distinct = set(text)
    attached = "".join(c for c in distinct if c >= "\u0300" and _joins_the_letter_before(c))
    altered = "".join(c for c in distinct if c >= "\x80" and unicodedata.normalize("NFC", c) != c)
    if not attached and not altered:
        return text, starts, ends
    pieces = [f"[{re.escape(altered)}]"] if altered else []
    if attached:
        pieces.insert(0, f"[^{re.escape(attached)}]?[{re.escape(attached)}]+")
    parts: list[str] = []
    new_starts, new_ends = array("I"), array("I")
    done = 0
    for match in re.finditer("|".join(pieces), text, re.DOTALL):
        piece = match.group()
        composed = unicodedata.normalize("NFC", piece)
        if composed == piece:
            continue
        at, after = match.span()
        while at > done and starts[at - 1] == starts[at]:  # the first half of a ligature spelt out
            at -= 1
            composed = text[at] + composed
        parts += (text[done:at], composed)
        new_starts += starts[done:at]
        new_ends += ends[done:at]
        new_starts.extend([starts[at]] * len(composed))
        new_ends.extend([ends[after - 1]] * len(composed))
        done = after
    parts.append(text[done:])
    new_starts += starts[done:]
    new_ends += ends[done:]
    return "".join(parts), new_starts, new_ends


def _joins_the_letter_before(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or bool(_JOINING_LETTERS.match(character))
