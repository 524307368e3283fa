"""Which entry a part is."""

from __future__ import annotations

from collections.abc import Collection

from legation.records import CitedFact
from legation.register.citing import Held
from legation.register.identity import assign
from legation.register.packing import entry_id
from legation.register.parting import Part
from tests.register.making import visit


def part_of(*lines: int) -> Part:
    """Make a part of facts with these lines; lower lines are of earlier dispatches."""
    return Part(
        tuple(
            Held(100 + n, n, f"print{n}", True, CitedFact(f"d{n:02}", visit(), date="2025-03-01"))
            for n in lines
        )
    )


def none_taken(_wanted: Collection[str]) -> Collection[str]:
    """Every id is free."""
    return ()


def test_fresh() -> None:
    """A part with no history gets its id from its earliest fact."""
    assert assign([part_of(2, 3), part_of(1)], {}, none_taken) == [
        entry_id("print2", 0),
        entry_id("print1", 0),
    ]


def test_taken() -> None:
    """An id that other facts support is passed over, and so is one given a moment ago."""
    first = entry_id("print1", 0)
    assert assign([part_of(1)], {}, lambda wanted: {first} & set(wanted)) == [entry_id("print1", 1)]
    twin = Part(tuple(part_of(1).facts))
    assert assign([part_of(1), twin], {}, none_taken) == [first, entry_id("print1", 1)]


def test_most_facts() -> None:
    """The part that holds most of an entry's facts keeps it."""
    last = dict.fromkeys((1, 2, 3), "e")
    assert assign([part_of(1), part_of(2, 3)], last, none_taken)[1] == "e"


def test_joined() -> None:
    """A part made of several entries keeps the one that brings most, of equals the one that is earliest."""
    assert assign([part_of(1, 2, 3)], {1: "z", 2: "a", 3: "a"}, none_taken) == ["a"]
    assert assign([part_of(1, 2)], {1: "z", 2: "a"}, none_taken) == ["z"]


def test_evenly_split() -> None:
    """Of an entry split evenly the part with the earliest fact keeps the id."""
    last = {1: "e", 2: "e"}
    assert assign([part_of(2), part_of(1)], last, none_taken)[1] == "e"


def test_second_best() -> None:
    """An entry whose largest part goes to a larger entry lives on in what is left."""
    last = {1: "big", 2: "big", 3: "small", 4: "small"}
    assert assign([part_of(1, 2, 3), part_of(4)], last, none_taken) == ["big", "small"]
