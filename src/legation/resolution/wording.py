"""How alike two wordings are: content words without accents, endings and small words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_STOP = frozenset({
    "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "with", "at", "by", "from", "between",
    "its", "their", "his", "her", "our", "your", "my", "this", "that", "these", "those", "it", "they",
    "he", "she", "we", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will",
    "would", "shall", "should", "can", "could", "may", "might", "must", "do", "does", "did", "not", "no",
    "as", "into", "than", "then", "so", "such", "both", "two", "each", "other", "all", "any", "more",
    "most", "very", "also", "s", "t", "which", "who", "whom", "whose", "what", "when", "where", "there",
    "here", "further", "continue", "continued", "continuing", "up", "out", "over", "under", "about",
    "within", "toward", "towards", "among", "during", "through", "regarding", "concerning", "including",
    "well", "side", "sides", "country", "countries",
})  # fmt: skip
# Spellings and words that dispatches use for one thing: words cut so far, and the word that they stand for.
_ONE_WORD = {
    "defens": "defenc", "programm": "program", "labor": "labour", "center": "centre", "visit": "visit",
    "trip": "visit", "journey": "visit", "economy": "econom", "economi": "econom", "scienc": "scientif",
    "technolog": "techn", "technic": "techn", "tech": "techn", "commerc": "trade", "commercial": "trade",
    "boost": "strengthen", "enhanc": "strengthen", "deepen": "strengthen", "expand": "strengthen",
    "promot": "strengthen", "intensif": "strengthen", "bolster": "strengthen", "cultur": "cultur",
    "touris": "tourism", "collabor": "cooperation", "establish": "establish",
    "launch": "open", "accord": "agreement", "communiqu": "statement", "recognit": "recogni",
}  # fmt: skip
_ENDINGS = (
    "isations", "izations", "isation", "ization", "ations", "ation", "ates", "ated", "ating", "ate", "ments", "ment",
    "ities", "ity",
    "ions", "ion", "ings", "ing", "ives", "ive", "ally", "ly", "ies", "ied", "ical", "ics", "ic", "al",
    "ised", "ized", "ises", "izes", "ise", "ize", "ed", "es", "er", "e", "s", "y",
)  # fmt: skip


_WORD = re.compile(r"[^\W_]+")


def split_words(text: str) -> tuple[str, ...]:
    """Give the lower-case words of a text without accents or punctuation, in order."""
    plain = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return tuple(_WORD.findall(plain.lower().replace("’", "'").replace("'s ", " ")))


@lru_cache(maxsize=32768)
def plain_words(text: str) -> tuple[str, ...]:
    """Do as split_words, and remember it: for names, titles and the words of facts, not whole texts."""
    return split_words(text)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Cut the endings of a lower-case English word, crudely but always alike; words for one thing give one stem."""
    if word.isdigit() or len(word) <= 3:
        return word
    cuts = _cuts(word)
    other = next((_ONE_WORD[cut] for cut in cuts if cut in _ONE_WORD), None)
    return cuts[-1] if other is None else _cuts(other)[-1]


def _cuts(word: str) -> list[str]:
    """Give the word with one ending less at a time: `delivered`, `deliver`, `deliv`, which ends `delivery` as well."""
    cuts, least = [word], 3
    while ending := next(
        (e for e in _ENDINGS if cuts[-1].endswith(e) and len(cuts[-1]) - len(e) >= least), ""
    ):
        cuts.append(cuts[-1].removesuffix(ending))
        least = 4
    return cuts


@lru_cache(maxsize=32768)
def content(text: str | None) -> frozenset[str]:
    """Give the stems of the words that carry meaning."""
    return frozenset(stem(w) for w in plain_words(text or "") if w not in _STOP)


def level_words(level: str | None) -> frozenset[str]:
    """Give the stems of a level of relations: who become strategic partners have a strategic partnership."""
    return content((level or "").lower().replace("partnership", "partner"))


def likeness(a: frozenset[str], b: frozenset[str]) -> float | None:
    """Give the F1 of two sets of stems; None where one is empty."""
    if not a or not b:
        return None
    return 2 * len(a & b) / (len(a) + len(b))


def containment(a: frozenset[str], b: frozenset[str]) -> float | None:
    """Give the part of the smaller set that the larger one holds; None where one is empty."""
    if not a or not b:
        return None
    return len(a & b) / min(len(a), len(b))
