"""Piles of any size: the dispatches of the example archive, told of other states, people and years.

A copy would be known to the register at once and would tell it nothing new. So states are exchanged for others,
surnames get other endings and years are moved, all by the number of the round; the sentences stay those of
dispatches.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path

from legation.language.analysis import Analyser
from legation.language.parsing import Parser
from legation.language.scene import Scene
from legation.language.states import adjective, all_codes, state_name
from legation.reading import read
from legation.records import Dispatch

ARCHIVE = Path(__file__).parents[1] / "examples" / "archive"
_ENDINGS = "ov ez ini sen wala ko yan idze son escu ak ic dottir oglu aho iwa ene uk is ado".split()


@dataclass(frozen=True, slots=True)
class Mould:
    """A dispatch with the places in it that may be told otherwise: (start, end, what it is, key)."""

    dispatch: Dispatch
    places: tuple[tuple[int, int, str, str], ...]


def dispatches() -> list[Dispatch]:
    """Give the dispatches of the archive."""
    return [item for item in read([ARCHIVE]) if isinstance(item, Dispatch)]


def moulds() -> list[Mould]:
    """Give the dispatches of the archive with their places."""
    analyser = Analyser(Parser(), ())
    return [Mould(dispatch, tuple(_places(analyser.analyse(dispatch)))) for dispatch in dispatches()]


def pile(count: int) -> Iterator[Dispatch]:
    """Give so many dispatches, round after round over the archive; the first round is the archive itself."""
    made = 0
    moulded = moulds()
    for number in range(count // len(moulded) + 1):
        for mould in moulded[: count - made]:
            yield cast(mould, number)
        made += len(moulded)
        if made >= count:
            return


def batches(count: int, size: int) -> Iterator[list[Dispatch]]:
    """Give the dispatches of pile() so many at a time."""
    one_by_one = pile(count)
    while batch := list(islice(one_by_one, size)):
        yield batch


def cast(mould: Mould, number: int) -> Dispatch:
    """Give the dispatch as it is told in a round."""
    if number == 0:
        return mould.dispatch
    codes = sorted(code for code in all_codes() if adjective(code))
    others = dict(zip(codes, random.Random(number).sample(codes, len(codes)), strict=True))
    years = number % 40
    parts, at = [], 0
    for start, end, what, key in mould.places:
        if start < at:
            continue
        parts.append(mould.dispatch.text[at:start])
        parts.append(_told(what, key, others, number, years))
        at = end
    parts.append(mould.dispatch.text[at:])
    day = mould.dispatch.date
    moved = (
        date.fromisoformat(day).replace(day=min(28, int(day[8:])), year=int(day[:4]) - years) if day else None
    )
    return replace(
        mould.dispatch,
        id=f"{mould.dispatch.id}-{number}",
        text="".join(parts),
        date=moved.isoformat() if moved else None,
    )


def _told(what: str, key: str, others: dict[str, str], number: int, years: int) -> str:
    if what == "year":
        return str(int(key) - years)
    if what == "surname":
        return key + _ENDINGS[number % len(_ENDINGS)] * (1 + number // len(_ENDINGS) % 2)
    code = others.get(key, key)
    return (adjective(code) if what == "adjective" else state_name(code)) or state_name(code)


def _places(scene: Scene) -> Iterator[tuple[int, int, str, str]]:
    found: list[tuple[int, int, str, str]] = []
    for state in scene.states:
        if state.form in ("name", "demonym"):
            found.append(
                (state.start, state.end, "adjective" if state.form == "demonym" else "name", state.code)
            )
    for mention in scene.cast.mentions:
        name = scene.text[mention.name_start : mention.name_end]
        surname = name.split()[-1]
        found.append((mention.name_end - len(surname), mention.name_end, "surname", surname))
    for dated in scene.dates:
        printed = scene.text[dated.start : dated.end]
        if printed[-4:].isdigit():
            found.append((dated.end - 4, dated.end, "year", printed[-4:]))
    for start, end, what, key in sorted(found):
        span = scene.folded.original(start, end)
        yield span.start, span.end, what, key
