"""Cut text into tokens that compare alike however they are accented, cased and composed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# A letter or digit with the combining marks behind it, so that NFD text keeps its words whole.
_TOKEN = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+|&")

# Letters that Unicode does not decompose into a base letter and a mark.
_PLAIN = str.maketrans(
    {
        "đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe",
        "þ": "th", "ħ": "h", "ə": "e",
    }
)  # fmt: skip

_APOSTROPHES = "'\u2019\u2018\u02bc\u02bb`\u00b4"

# What may stand between two tokens of one name.
SPACE, HYPHEN, APOSTROPHE, DOT = " ", "-", "'", "."


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Give the word in lower case without marks: `Nội` and `NOI` both give `noi`; `&` gives `and`."""
    if word.isascii():
        return "and" if word == "&" else word.lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))
    return bare.translate(_PLAIN)


def fold_phrase(text: str) -> str:
    """Give the folded tokens of a phrase joined by single spaces, which is how phrases are compared."""
    return " ".join(fold(m.group()) for m in _TOKEN.finditer(text))


def folded_words(text: str) -> Iterator[str]:
    """Yield the folded tokens of a text, which is quicker than cutting it into tokens with their places."""
    return (fold(word) for word in _TOKEN.findall(text))


class Token:
    """One token of a text: code points start to end, the print, its folded form and its initial's case."""

    __slots__ = ("capital", "end", "folded", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.folded = fold(text)
        self.capital = text[0].isupper()

    @property
    def upper(self) -> bool:
        """Whether every letter is a capital."""
        return self.text.isupper()

    def __repr__(self) -> str:
        return f"{self.text}@{self.start}"


@lru_cache(maxsize=8)
def tokenize(text: str) -> tuple[Token, ...]:
    """Cut the text into its tokens, in order; kept for the last few texts."""
    return tuple([Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(text)])


@lru_cache(maxsize=4096)
def gap(between: str) -> str | None:
    """Tell what joins two tokens: SPACE, HYPHEN, APOSTROPHE, DOT, or None where nothing holds them together.

    A line break is a space, `. ` a dot (`St. Kitts`), `' ` an apostrophe (`Workers' Party`); a spaced dash
    joins no name. Only `&` stands without a gap.
    """
    if between.isspace():
        return SPACE if between.count("\n") < 2 else None
    if between in ("", "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u00ad"):
        return HYPHEN
    if between[0] in _APOSTROPHES and (len(between) == 1 or between[1:] == " "):
        return APOSTROPHE
    if between[0] == "." and (len(between) == 1 or between[1:].isspace()):
        return DOT
    return None
