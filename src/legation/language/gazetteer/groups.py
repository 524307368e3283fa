"""Groups of states with few, fixed members: `the G7`, `the Baltic states`, `the countries of Central Asia`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Group:
    """One group. names: what it is called; adjectives, lands: in lower case, as `baltic` and `the baltics`.

    club: it sits under its name.
    """

    names: re.Pattern[str]
    adjectives: tuple[str, ...]
    lands: tuple[str, ...]
    members: tuple[str, ...]
    club: bool


def club_named_in(words: str) -> str | None:
    """Give the name under which a group sits, as the words have it."""
    found = (group.names.search(words) for group in _groups() if group.club)
    return next((name.group() for name in found if name is not None), None)


def named_in(words: str) -> tuple[str, ...]:
    """Give the members of all groups that the words name."""
    found = (code for group in _groups() if group.names.search(words) for code in group.members)
    return tuple(dict.fromkeys(found))


def members_by_adjective(adjective: str) -> tuple[str, ...]:
    """Give whom the adjective means before `states` or `leaders`; empty where it is none of a group's."""
    return _by_adjective().get(adjective.lower(), ())


def members_in(land: str) -> tuple[str, ...]:
    """Give whom `the states of` this part of the world are; empty where it is no group's."""
    return _by_land().get(land.lower(), ())


@lru_cache(maxsize=1)
def _groups() -> tuple[Group, ...]:
    table = files("legation.language.gazetteer").joinpath("groups.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line and not line.startswith("#")]
    return tuple(
        Group(
            re.compile(rf"\b(?:{'|'.join(map(re.escape, names.split('|')))})\b"),
            tuple(filter(None, adjectives.split("|"))),
            tuple(filter(None, lands.split("|"))),
            tuple(members.split()),
            bool(club),
        )
        for names, adjectives, lands, members, *club in rows
    )


@lru_cache(maxsize=1)
def _by_adjective() -> Mapping[str, tuple[str, ...]]:
    return {adjective: group.members for group in _groups() for adjective in group.adjectives}


@lru_cache(maxsize=1)
def _by_land() -> Mapping[str, tuple[str, ...]]:
    return {land: group.members for group in _groups() for land in group.lands}
