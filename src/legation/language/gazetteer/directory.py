"""One state for what a person types, and its English names for the book.

The name shown is the short form that the United Nations uses (`Viet Nam`, `Türkiye`, `Côte d'Ivoire`,
`Cabo Verde`), save that bracketed and full formal ones are cut to their usual core: `Iran`, `Russia`, `Laos`.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from legation.language.gazetteer.surfaces import read_table, spelling, split_list
from legation.language.gazetteer.tokens import fold_phrase


@dataclass(frozen=True, slots=True)
class StateRow:
    """What the tables say of one state or organisation; capital is None where it has none."""

    code: str
    name: str
    adjective: str
    capital: str | None
    parser_name: str
    parser_adjective: str
    alpha2: str | None
    names: tuple[str, ...]
    adjectives: tuple[str, ...]


@lru_cache(maxsize=1)
def rows() -> Mapping[str, StateRow]:
    """Give all states and organisations by code, states first, in the order of the tables."""
    found = [_state(row) for row in read_table("states.tsv")]
    found += [_organisation(row) for row in read_table("organisations.tsv")]
    return {row.code: row for row in found}


def _plain(cell: str) -> tuple[str, ...]:
    return tuple(spelling(text) for text in split_list(cell))


def _state(row: Mapping[str, str]) -> StateRow:
    names = (row["name"], *_plain(row["formal"]), *_plain(row["other_names"]), *_plain(row["abbreviations"]))
    return StateRow(
        code=row["code"],
        name=row["name"],
        adjective=spelling(row["adjective"]),
        capital=spelling(row["capital"]) or None,
        parser_name=row["parser_name"],
        parser_adjective=row["parser_adjective"],
        alpha2=row["alpha2"],
        names=names,
        adjectives=(*_plain(row["adjective"]), *_plain(row["other_adjectives"]), *_plain(row["people"])),
    )


def _organisation(row: Mapping[str, str]) -> StateRow:
    return StateRow(
        code=row["code"],
        name=row["name"],
        adjective=row["parser_adjective"],
        capital=None,
        parser_name=row["parser_name"],
        parser_adjective=row["parser_adjective"],
        alpha2=None,
        names=(row["name"], *_plain(row["other_names"]), *_plain(row["abbreviations"])),
        adjectives=(),
    )


@lru_cache(maxsize=1)
def _by_spelling() -> Mapping[str, str]:
    # Codes outrank names and names adjectives: `AU` is Australia, `Congolese` the first row's Congo.
    found: dict[str, str] = {}
    for row in rows().values():
        found.setdefault(row.code.lower(), row.code)
        if row.alpha2:
            found.setdefault(row.alpha2.lower(), row.code)
    for row in rows().values():
        for name in row.names:
            found.setdefault(_key(name), row.code)
            found.setdefault(_key(_inverted(name)), row.code)
    for row in rows().values():
        for name in row.adjectives:
            found.setdefault(_key(name), row.code)
    return found


def _inverted(name: str) -> str:
    # As lists of states print it: `Iran (Islamic Republic of)`, `Korea, Republic of`.
    head, of, tail = name.partition(" of ")
    return f"{tail.removeprefix('the ')} {head} of" if of else name


def _key(text: str) -> str:
    words = fold_phrase(text).split()
    if words[:1] == ["the"]:
        words = words[1:]
    if words and all(len(word) == 1 for word in words):
        return "".join(words)
    return " ".join("saint" if word == "st" and len(words) > 1 else word for word in words)


def code_of(text: str) -> str | None:
    """Give the code of the state or organisation that a person typed, or None.

    Takes alpha-2 and alpha-3 codes, short and formal names, abbreviations and adjectives, in any case, with
    or without accents, hyphens, full stops and `the`. A capital is no state: `suggest` knows it.
    """
    key = _key(text)
    found = _by_spelling()
    return found.get(key) or found.get(key.replace(" ", "")) or _joined().get(key.replace(" ", ""))


@lru_cache(maxsize=1)
def _joined() -> Mapping[str, str]:
    return {key.replace(" ", ""): code for key, code in reversed(list(_by_spelling().items()))}


@lru_cache(maxsize=1)
def _by_capital() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for row in read_table("states.tsv"):
        for name in (*_plain(row["capital"]), *_plain(row["other_capitals"])):
            found.setdefault(_key(name), row["code"])
    return found


def capital_code(name: str) -> str | None:
    """Give the state whose capital or seat of government has that name, in any spelling."""
    return _by_capital().get(_key(name))


def suggest(text: str, limit: int = 3) -> tuple[str, ...]:
    """Give the names of up to `limit` states that the text may mean, nearest first."""
    key = _key(text)
    found: dict[str, None] = {}
    if key in _by_capital():
        found[_by_capital()[key]] = None
    spellings = {**_by_capital(), **_by_spelling()}
    if len(key) >= 3:
        for spelling, code in _by_spelling().items():
            if len(spelling) > 3 and spelling.startswith(key):
                found.setdefault(code, None)
        candidates = [spelling for spelling in spellings if len(spelling) > 3]
        for near in difflib.get_close_matches(key, candidates, n=limit * 3, cutoff=0.72):
            found.setdefault(spellings[near], None)
    return tuple(state_name(code) for code in list(found)[:limit])


def all_codes() -> tuple[str, ...]:
    """Give the codes of all states and organisations that Legation knows."""
    return tuple(rows())


def state_name(code: str) -> str:
    """Give the English short name used in the book; KeyError for an unknown code."""
    return rows()[code].name


def adjective(code: str) -> str:
    """Give the adjective: `Vietnamese`; an organisation's is its own name or abbreviation."""
    return rows()[code].adjective


def capital(code: str) -> str | None:
    """Give the capital as the book prints it, None for organisations and states that are no more."""
    return rows()[code].capital


def parser_name(code: str) -> str:
    """Give one plain English word that the parser tags as a country: `Vietnam`, `Britain`, `Emirates`.

    It is a stand-in while parsing only: `Korea` and `Guinea` stand in for more than one state.
    """
    return rows()[code].parser_name


def parser_adjective(code: str) -> str:
    """Give one plain English word that the parser tags as a nationality: `Vietnamese`, `British`."""
    return rows()[code].parser_adjective
