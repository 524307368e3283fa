"""What a name says of the state for which its bearer acts: Nguyen Van Minh is rather of Viet Nam than of Belarus.

Every naming culture has given and family names that are common in it (names.toml) and, beyond these, a way in which
its names sound: the likelihood of a word in a culture is that of drawing it from the list or of spelling it by
the culture's trigrams, smoothed by those of all names together (Jelinek and Mercer, 1980). Of a state with
several cultures the best counts. This only ever weighs between states of which the text leaves it open.
"""

from __future__ import annotations

import math
import re
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
# Letters that no accent parts from those that stand for them where accents are left away.
_PLAIN = str.maketrans("łøđıʻ’", "lodi''")
# How far a word is from its list, how far a culture's own trigrams are trusted.
_LISTED = 0.5
_TRUSTED = 0.75
# Letters that a language has are about so many.
_LETTERS = 40
# A likelihood so much smaller (natural logarithm) is as good as none.
_HOPELESS = 10.0


@dataclass(frozen=True, slots=True, eq=False)
class _Culture:
    """The names of a culture. states: whose people bear them. contexts: how often the first two of a trigram occur."""

    states: tuple[str, ...]
    words: frozenset[str]
    trigrams: Counter[str]
    contexts: Counter[str]


def likelihood(name: str, states: Iterable[str]) -> dict[str, float]:
    """Give for each state, from 0 (the likeliest of them) to -1 (hopeless), how well the name fits it.

    States whose names are not known get the mean of the others.
    """
    words = [w for w in _words(name) if len(w) > 1]
    known = {s: _of_state(tuple(words), s) for s in states}
    told = {s: v for s, v in known.items() if v is not None}
    if not words or not told:
        return dict.fromkeys(known, 0.0)
    best = max(told.values())
    fits = {s: max(-1.0, (v - best) / _HOPELESS) for s, v in told.items()}
    mean = sum(fits.values()) / len(fits)
    return {s: fits.get(s, mean) for s in known}


def is_given(word: str) -> bool:
    """Tell whether the word is a given name usual in some culture."""
    return any(part in _given() for part in _words(word))


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    return frozenset(w for lists in _table().values() for w in _words(lists["given"]))


@lru_cache(maxsize=4096)
def _of_state(words: tuple[str, ...], state: str) -> float | None:
    cultures = _cultures().get(state)
    if not cultures:
        return None
    return sum(max(_log_probability(w, c) for c in cultures) for w in words)


@lru_cache(maxsize=65536)
def _log_probability(word: str, culture: _Culture) -> float:
    """Give the natural logarithm of the word's probability among the names of the culture."""
    spelt = 1.0
    everywhere = _everywhere()
    for trigram in _trigrams(_marked(word)):
        own, common = culture.contexts[trigram[:2]], everywhere.contexts[trigram[:2]]
        of_culture = culture.trigrams[trigram] / own if own else 0.0
        of_all = (everywhere.trigrams[trigram] + 1 / _LETTERS) / (common + 1)
        spelt *= _TRUSTED * of_culture + (1 - _TRUSTED) * of_all
    listed = _LISTED / len(culture.words) if word in culture.words else 0.0
    return math.log(listed + (1 - _LISTED) * spelt)


def _marked(word: str) -> str:
    """Mark where the word begins and ends."""
    return f"^^{word}$"


def _trigrams(text: str) -> list[str]:
    return [text[i : i + 3] for i in range(len(text) - 2)]


def _words(name: str) -> list[str]:
    """Give the words of a name in lower case without accents: `José` is `jose`."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_PLAIN))
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))


@lru_cache(maxsize=1)
def _cultures() -> Mapping[str, tuple[_Culture, ...]]:
    """Give the cultures by the states whose people bear their names."""
    found: dict[str, list[_Culture]] = defaultdict(list)
    for culture in _read():
        for state in culture.states:
            found[state].append(culture)
    return {state: tuple(cultures) for state, cultures in found.items()}


@lru_cache(maxsize=1)
def _everywhere() -> _Culture:
    """Give all names together."""
    return _culture((), frozenset(w for culture in _read() for w in culture.words))


@lru_cache(maxsize=1)
def _read() -> tuple[_Culture, ...]:
    return tuple(
        _culture(tuple(lists["states"].split()), frozenset(_words(f"{lists['given']} {lists['family']}")))
        for lists in _table().values()
    )


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, str]]:
    return tomllib.loads(files("legation.language.people").joinpath("names.toml").read_text("utf-8"))


def _culture(states: tuple[str, ...], words: frozenset[str]) -> _Culture:
    trigrams = Counter(t for word in words for t in _trigrams(_marked(word)))
    contexts: Counter[str] = Counter()
    for trigram, count in trigrams.items():
        contexts[trigram[:2]] += count
    return _Culture(states, words, trigrams, contexts)
