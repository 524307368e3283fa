"""The words by which offices and names are told, read once from `lexicon.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

Words = frozenset[str]


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """Words of offices; `lexicon.toml` says of each set what it holds.

    singular: every head, singular or plural, with its singular and whether it is plural.
    roles: nouns that mean a person by role, with singular, number and kind (`counterpart` or `role`).
    """

    singular: Mapping[str, tuple[str, bool]]
    roles: Mapping[str, tuple[str, bool, str]]
    ranks_before: Words
    opens_in_lower: Words
    heads_before: Words
    portfolio: Words
    lower_behind_capital: Words
    bodies: Words
    known: Words
    place_openers: Words
    former: Words
    passing: Words
    envoys: Words
    with_general: Words
    stands_alone: Words
    international: Words
    needs_before: Mapping[str, Words]
    needs_behind: Mapping[str, Words]
    state_of_body: Mapping[str, str]
    state_of_region: Mapping[str, str]
    absent: Mapping[str, Words]
    peculiar: Mapping[str, Words]
    exclusive: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words of names; `lexicon.toml` says of each set what it holds."""

    honorifics: Words
    title_openers: Words
    perhaps_names: Words
    doubtful_titles: Words
    title_offices: Words
    offices_and_names: Words
    particles: Words
    doubtful_particles: Words
    post_nominals: Words
    abbreviated_names: Words
    suffixes: Words
    weekdays: Words
    months: Words
    months_and_names: Words
    before_months: Words
    never_first: Words
    never_in_name: Words
    also_names: Words
    also_surnames: Words
    family_name_first: Words
    saying: Words
    acting: Words
    auxiliaries: Words


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    source = files("legation.language.people").joinpath("lexicon.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def office_words() -> OfficeWords:
    """Give the words of offices."""
    table = _table()
    sets = {key: frozenset(value.split()) for key, value in table["offices"].items()}
    heads = sets.pop("heads")
    # Whoever is to hold an office: `high commissioner-designate`, `prime minister-elect`.
    coming = [(head, when) for head in heads if "-" not in head for when in ("designate", "elect")]
    irregular = {**table["plurals"], **{f"{head}s-{when}": f"{head}-{when}" for head, when in coming}}
    heads |= {f"{head}-{when}" for head, when in coming}
    regular = {head + "s": head for head in heads if not head.endswith(("man", "woman", "y", "s"))}
    plurals = {**regular, **irregular}
    roles: dict[str, tuple[str, bool, str]] = {}
    for kind, words in (("counterpart", sets.pop("counterparts")), ("role", sets.pop("roles"))):
        for word in words:
            single = irregular.get(word, word.removesuffix("s"))
            roles[word] = single, single != word, kind
    return OfficeWords(
        singular={
            **{head: (head, False) for head in heads},
            **{plural: (single, True) for plural, single in plurals.items() if plural not in heads},
        },
        roles=roles,
        known=sets["portfolio"] | sets["bodies"] | sets["ranks_before"],
        needs_before={key: frozenset(value.split()) for key, value in table["needs_before"].items()},
        needs_behind={key: frozenset(value.split()) for key, value in table["needs_behind"].items()},
        state_of_body=table["state_of_body"],
        state_of_region={
            name.strip(): code
            for code, names in table["regions"].items()
            for name in names.replace("\n", ";").split(";")
            if name.strip()
        },
        peculiar={key: frozenset(value.split()) for key, value in table["peculiar"].items()},
        exclusive={key: frozenset(value.split()) for key, value in table["exclusive"].items()},
        absent={key: frozenset(value.split()) for key, value in table["absent"].items()},
        **sets,
    )


@lru_cache(maxsize=1)
def name_words() -> NameWords:
    """Give the words of names."""
    return NameWords(**{key: frozenset(value.split()) for key, value in _table()["names"].items()})


def is_head(low: str) -> bool:
    """Tell whether the word, in lower case, can be the head of an office, singular or plural."""
    return low in office_words().singular
