"""What the encoder sees of a sentence: its words, with every person under one name, as numbers of word pieces.

The pieces are those of BERT's uncased vocabulary, cut greedily from the left, the longest first
(Wu et al. 2016, arXiv:1609.08144; Devlin et al. 2019, arXiv:1810.04805).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

from legation.language.dates import DateMention
from legation.language.people import CastMention
from legation.language.states import StateMention
from legation.language.words import Word

# Longer sentences are heard up to here.
MOST_PIECES = 160
# One name for everybody: who it is does not change what is told, and rare names cost many pieces.
_ANYBODY = "Smith"
# So for states, which must not change places: the first that a sentence names goes under the first of these.
_LANDS = (
    {
        "name": "Germany",
        "abbreviation": "Germany",
        "demonym": "German",
        "people": "Germans",
        "capital": "Berlin",
    },
    {"name": "Italy", "abbreviation": "Italy", "demonym": "Italian", "people": "Italians", "capital": "Rome"},
    {
        "name": "Canada",
        "abbreviation": "Canada",
        "demonym": "Canadian",
        "people": "Canadians",
        "capital": "Ottawa",
    },
    {
        "name": "Egypt",
        "abbreviation": "Egypt",
        "demonym": "Egyptian",
        "people": "Egyptians",
        "capital": "Cairo",
    },
)
_DAYS = {"day": "Monday", "month": "March", "year": "1999", "interval": "1999"}
_UNKNOWN, _OPENS, _CLOSES = "[UNK]", "[CLS]", "[SEP]"
_LONGEST_WORD = 60


def as_seen(words: Sequence[Word]) -> list[str]:
    """Give the words of a sentence as the encoder sees them: people, states and days under a few names each."""
    lands: dict[str, int] = {}
    return [_seen(word, lands) for word in words]


def _seen(word: Word, lands: dict[str, int]) -> str:
    mention = word.mention
    if isinstance(mention, CastMention):
        return _ANYBODY
    if isinstance(mention, StateMention):
        place = min(lands.setdefault(mention.code, len(lands)), len(_LANDS) - 1)
        return _LANDS[place].get(mention.form, word.text)
    if isinstance(mention, DateMention) and not word.text[:1].islower():
        return _DAYS.get(mention.kind, word.text)
    return word.text


def pieces(words: Sequence[str]) -> tuple[list[int], list[int]]:
    """Give the numbers of the pieces, and for each word the place of its first piece among them.

    A word that begins past MOST_PIECES has no place, nor have those behind it.
    """
    numbers = _numbers()
    found = [numbers[_OPENS]]
    places: list[int] = []
    for word in words:
        if len(found) >= MOST_PIECES:
            break
        places.append(len(found))
        found.extend(_pieces_of(word))
    return [*found[:MOST_PIECES], numbers[_CLOSES]], places


@lru_cache(maxsize=1)
def _numbers() -> dict[str, int]:
    lines = files(__package__).joinpath("pieces.txt").read_text(encoding="utf-8").splitlines()
    return {piece: number for number, piece in enumerate(lines)}


@lru_cache(maxsize=20000)
def _pieces_of(word: str) -> tuple[int, ...]:
    numbers = _numbers()
    found: list[int] = []
    for part in _apart(_plain(word)):
        found.extend(_cut(part, numbers))
    return tuple(found) or (numbers[_UNKNOWN],)


def _plain(word: str) -> str:
    """Lower case, without accents."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def _apart(word: str) -> list[str]:
    """Cut at spaces and around every mark of punctuation."""
    spaced = "".join(f" {c} " if _is_mark(c) else c for c in word)
    return spaced.split()


def _is_mark(character: str) -> bool:
    ascii_mark = character.isascii() and not character.isalnum() and not character.isspace()
    return ascii_mark or unicodedata.category(character)[0] == "P"


def _cut(part: str, numbers: dict[str, int]) -> list[int]:
    if len(part) > _LONGEST_WORD:
        return [numbers[_UNKNOWN]]
    found: list[int] = []
    start = 0
    while start < len(part):
        sign = "##" if start else ""
        end = next((e for e in range(len(part), start, -1) if sign + part[start:e] in numbers), None)
        if end is None:
            return [numbers[_UNKNOWN]]
        found.append(numbers[sign + part[start:end]])
        start = end
    return found
