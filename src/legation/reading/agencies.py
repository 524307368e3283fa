"""Which words name a news agency or a state's own media, and of which state it is (`agencies.tsv`)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

_MARKS = re.compile(r"[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONGEST = 7  # words in a name of the table


def is_agency(name: str) -> bool:
    """Tell whether the words are the name of an agency in the table, or several with slashes (`VNA/VNS`)."""
    return all(_plain(part.strip()) in _table() for part in name.split("/"))


def agency_states(outlet: str) -> tuple[str, ...]:
    """Give the states whose agency the outlet is, or has in its name (`TASS, Moscow`); longest name first.

    Several where agencies of several states share the letters; none where no agency of the table is named.
    A whole outlet may be written in any case (`tass`).
    """
    if states := _any_case().get(_plain(outlet).casefold()):
        return states
    words = _WORD.findall(_plain(outlet))
    for length in range(min(_LONGEST, len(words)), 0, -1):
        for at in range(len(words) - length + 1):
            if states := _table().get(" ".join(words[at : at + length])):
                return states
    return ()


def _plain(name: str) -> str:
    """Give the name in words without accents and punctuation, so that both of its spellings meet."""
    return " ".join(_WORD.findall(_MARKS.sub("", unicodedata.normalize("NFKD", name)).replace("’", "'")))


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[str, ...]]:
    lines = files(__package__).joinpath("agencies.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    return {
        _plain(name): tuple(state.strip() for state in states.split(";"))
        for names, states in rows
        for name in names.split(";")
    }


@lru_cache(maxsize=1)
def _any_case() -> Mapping[str, tuple[str, ...]]:
    return {name.casefold(): states for name, states in _table().items()}
