"""Which topics words are about, by the words that name them (topics.toml)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

# Where a word begins: its first two characters.
_WORD = re.compile(r"(?<![a-zA-Z])[a-zA-Z0-9]\S")
# Where the words themselves are silent, what stands around them names at most so many topics.
_FROM_CONTEXT = 2


@dataclass(frozen=True, slots=True)
class _Phrases:
    """Phrases that begin alike: a pattern with a group for each, and what each names wherever it stands or hints at."""

    pattern: re.Pattern[str]
    topics: Sequence[tuple[list[str], list[str]]]


def _named(words: str) -> list[str]:
    """Give the topics of the words in order; those only hinted at where none is named."""
    named: dict[str, None] = {}
    hinted: dict[str, None] = {}
    position = 0
    while (start := _WORD.search(words, position)) is not None:
        position = start.end()
        phrases = _lexicon().get(start.group().lower())
        match = phrases.pattern.match(words, start.start()) if phrases is not None else None
        if phrases is not None and match is not None and match.lastindex is not None:
            names, hints = phrases.topics[match.lastindex - 1]
            named.update(dict.fromkeys(names))
            hinted.update(dict.fromkeys(hints))
            position = match.end()
    return list(named or hinted)


@lru_cache(maxsize=1)
def _lexicon() -> Mapping[str, _Phrases]:
    """Give the phrases by the two characters that they begin with, the longest first: it takes its words."""
    table = tomllib.loads(files("legation.facts").joinpath("topics.toml").read_text("utf-8"))
    phrases: dict[str, tuple[list[str], list[str]]] = {p: ([], []) for p in table.pop("nothing")["words"]}
    for topic, lists in table.items():
        for rank, key in enumerate(("words", "weak")):
            for phrase in lists.get(key, ()):
                phrases.setdefault(phrase, ([], []))[rank].append(topic)
    alike: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        alike.setdefault(phrase[:2], []).append(phrase)
    return {
        opening: _Phrases(
            re.compile("|".join(map(_pattern, found)), re.IGNORECASE), [phrases[phrase] for phrase in found]
        )
        for opening, found in alike.items()
    }


def _pattern(phrase: str) -> str:
    ending = r"[a-z-]*" if phrase.endswith("*") else r"(?:e?s)?(?![a-z])"
    return f"({re.escape(phrase.removesuffix('*'))}{ending})"


def topics(words: str, *contexts: str, most: int = 5, otherwise: str = "political") -> list[str]:
    """Give the topics of the words in the order in which they are named.

    contexts: what stands around the words, nearest first; the first that names anything tells what silent words
    are about. otherwise: the answer where nothing is named; nearly every line could be called `political`.
    """
    found = _named(words)[:most]
    for context in contexts:
        found = found or _named(context)[: min(most, _FROM_CONTEXT)]
    return found or [otherwise]
