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
class _Phrase:
    """What a phrase names wherever it stands, and what it only hints at."""

    pattern: re.Pattern[str]
    names: list[str]
    hints: list[str]


def _named(words: str) -> list[str]:
    """Give the topics of the words in order; those only hinted at where none is named."""
    named: dict[str, None] = {}
    hinted: dict[str, None] = {}
    position = 0
    while (start := _WORD.search(words, position)) is not None:
        position = start.end()
        for phrase in _lexicon().get(start.group().lower(), ()):
            if (match := phrase.pattern.match(words, start.start())) is not None:
                named.update(dict.fromkeys(phrase.names))
                hinted.update(dict.fromkeys(phrase.hints))
                position = match.end()
                break
    return list(named or hinted)


@lru_cache(maxsize=1)
def _lexicon() -> Mapping[str, Sequence[_Phrase]]:
    """Give the phrases by the two characters that they begin with, the longest first: it takes its words."""
    table = tomllib.loads(files("legation.facts").joinpath("topics.toml").read_text("utf-8"))
    phrases: dict[str, tuple[list[str], list[str]]] = {p: ([], []) for p in table.pop("nothing")["words"]}
    for topic, lists in table.items():
        for rank, key in enumerate(("words", "weak")):
            for phrase in lists.get(key, ()):
                phrases.setdefault(phrase, ([], []))[rank].append(topic)
    lexicon: dict[str, list[_Phrase]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        lexicon.setdefault(phrase[:2], []).append(_Phrase(_pattern(phrase), *phrases[phrase]))
    return lexicon


def _pattern(phrase: str) -> re.Pattern[str]:
    ending = r"[a-z-]*" if phrase.endswith("*") else r"(?:e?s)?(?![a-z])"
    return re.compile(re.escape(phrase.removesuffix("*")) + ending, re.IGNORECASE)


def topics(words: str, *contexts: str, most: int = 5) -> list[str]:
    """Give the topics of the words in the order in which they are named.

    contexts: what stands around the words, nearest first; the first that names anything tells what silent words
    are about. `political`, which nearly every line could be called, is the answer where nothing is.
    """
    found = _named(words)[:most]
    for context in contexts:
        found = found or _named(context)[: min(most, _FROM_CONTEXT)]
    return found or ["political"]
