"""Which topics words are about, by the words that name them (topics.toml)."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from importlib.resources import files

# Topics that nearly any line could be called: they count only where nothing sharper is named.
_BROAD = frozenset(["political", "people_to_people", "local"])


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    table = tomllib.loads(files("legation.facts").joinpath("topics.toml").read_text("utf-8"))
    return {topic: _pattern(words) for topic, words in table.items()}


def _pattern(words: list[str]) -> re.Pattern[str]:
    branches = [
        re.escape(w[:-1]) + r"[a-z-]*" if w.endswith("*") else re.escape(w) + r"(?:e?s)?" for w in words
    ]
    return re.compile(
        rf"(?<![a-z-])(?:{'|'.join(sorted(branches, key=len, reverse=True))})(?![a-z])", re.IGNORECASE
    )


def topics(words: str, context: str = "", most: int = 5) -> list[str]:
    """Give the topics of the words in the order in which they are named; of their context where they name none.

    `political`, which nearly every line could be called, counts only where nothing sharper is named, and is
    the answer where nothing is.
    """
    return _named(words, most) or _named(context, 1) or ["political"]


def _named(words: str, most: int) -> list[str]:
    found = {
        topic: match.start() for topic, pattern in _patterns().items() if (match := pattern.search(words))
    }
    sharp = [t for t in found if t not in _BROAD] or list(found)
    return sorted(sharp, key=lambda t: found[t])[:most]
