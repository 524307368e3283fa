"""A cheap test of whether a text is in English: its share of the words that no English prose goes without."""

from __future__ import annotations

import re

# Left out are forms that other languages have too: a, an, as, do, for, he, in, is, it, not, on, to, was.
_FUNCTION_WORDS = frozenset((
    "the", "of", "and", "with", "that", "by", "from", "will", "has", "have", "had", "his", "her",
    "their", "its", "said", "which", "were", "been", "are", "this", "these", "those", "would",
    "between", "who", "while", "after", "during", "both", "two", "also", "other", "against", "about",
    "they", "she", "our", "we", "at", "be", "should", "under", "through", "where", "when", "into",
    "than",
))  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LINKS = re.compile(r"https?://[^\s)\]]+|<[^<>]{1,400}>")
_SAMPLE = 2_500
_FEWEST_WORDS = 12
_LEAST_SHARE = 0.08


def is_english(text: str, start: int = 0) -> bool:
    """Tell whether the prose from start reads as English; a text too short to tell counts as English."""
    words = _WORD.findall(_LINKS.sub(" ", text[start : start + _SAMPLE]))
    if len(words) < _FEWEST_WORDS:
        return True
    found = sum(word.lower() in _FUNCTION_WORDS for word in words)
    return found >= len(words) * _LEAST_SHARE
