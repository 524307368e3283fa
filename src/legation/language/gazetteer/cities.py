"""Cities of the world by name, and the regions, sites and buildings of the reviewed tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from legation.language.gazetteer.surfaces import read_table, split_list
from legation.language.gazetteer.tokens import fold_phrase

Kind = Literal["state", "capital", "city", "region", "building"]

# Names of more words are not tried; `Santiago de los Caballeros` has four.
LONGEST = 5


# Thousands of people from which a place is large enough to be spoken of without further signs of what it is.
TOWN = 100


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place that a name may mean: its state's code (None for a building that many states have), its kind.

    people: thousands living there, 0 where the reviewed tables name it. reviewed: it stands in those tables.
    """

    code: str | None
    kind: Kind
    people: int
    reviewed: bool


def place_key(name: str) -> str:
    """Give the letters of a name alone: `Hải Phòng`, `Hai-Phong` and `Haiphong` are one."""
    words = fold_phrase(name).split()
    return "".join("saint" if word == "st" else word for word in words)


@lru_cache(maxsize=1)
def reviewed_places() -> Mapping[str, tuple[KnownPlace, ...]]:
    """Give the places of `regions.tsv` and `sites.tsv` by key."""
    found: dict[str, tuple[KnownPlace, ...]] = {}
    for row in read_table("regions.tsv"):
        for name in split_list(row["names"]):
            _add(found, name, KnownPlace(row["code"], "region", 0, True))
    for row in read_table("sites.tsv"):
        kind: Kind = "building" if row["kind"] == "building" else "city"
        for name in split_list(row["names"]):
            _add(found, name, KnownPlace(row["code"] or None, kind, 0, True))
    return found


def _add(found: dict[str, tuple[KnownPlace, ...]], name: str, place: KnownPlace) -> None:
    key = place_key(name)
    found[key] = (*found.get(key, ()), place)


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, str]:
    # Lines of the table by name; they are cut apart only when asked for, which halves the loading time.
    lines = files(__package__).joinpath("cities.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[str, str] = {}
    for line in lines[2:]:
        name, _, rest = line.partition("\t")
        found[name] = f"{found[name]}\n{rest}" if name in found else rest
    return found


def cities(key: str) -> tuple[KnownPlace, ...]:
    """Give the cities of that key, the most populous first."""
    lines = _cities().get(key)
    if lines is None:
        return ()
    rows = [line.split("\t") for line in lines.split("\n")]
    found = [KnownPlace(code, "city", int(people), False) for code, people in rows]
    return tuple(sorted(found, key=lambda place: -place.people))


def places_named(key: str) -> tuple[KnownPlace, ...]:
    """Give all places of that key, reviewed ones first."""
    return (*reviewed_places().get(key, ()), *cities(key))


def choose(places: Collection[KnownPlace], among: Collection[str]) -> KnownPlace | None:
    """Choose between homonyms: a place in one of the states in question, else the first given.

    Where the reviewed tables know the name, a small town of another state does not take its place.
    """
    first = next(iter(places), None)
    for place in places:
        large = place.reviewed or place.people >= TOWN or (first is not None and not first.reviewed)
        if place.code in among and large:
            return place
    return first
