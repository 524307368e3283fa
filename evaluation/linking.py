"""Measure what is made of dispatches together: which facts are one event, and what came of undertakings.

    python -m evaluation.linking [FOLDER] [--only f09,f10] [--misses N] [--pin NAME [--lower-floors]]

FOLDER holds corpus.jsonl, gold.jsonl and links.jsonl; left out, it is evaluation/follow_through. Everything is
measured twice: with the annotated facts in the register, so that only what is made of them counts, and with those
that the reader finds. Floors are kept of both: the exit status is 1 where a figure has fallen below its own.
`--only` measures the dispatches alone whose ids begin so, and holds no floors.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evaluation import floors
from evaluation.evaluate import facts_of
from evaluation.pairing import pair
from evaluation.scoring import load
from evaluation.tallies import Share, table
from legation.follow_through import Followed, Follower
from legation.reading import read
from legation.records import Dispatch, Entry, Fact
from legation.register import Read, open_register

OWN = Path(__file__).with_name("follow_through")
EVENTS = frozenset(("visit", "contact", "session", "credentials", "mission", "relation", "agreement", "act"))
# What the register may say of an undertaking whose end is drawn so.
ENDS: Mapping[str, frozenset[str]] = {
    "fulfils": frozenset({"fulfilled"}),
    "partly_fulfils": frozenset({"partly_fulfilled", "fulfilled", "under_way"}),
    "declines": frozenset({"declined"}),
    "withdraws": frozenset({"withdrawn"}),
    "supersedes": frozenset({"superseded"}),
}
CLOSED = frozenset({"fulfilled", "partly_fulfilled", "declined", "withdrawn", "superseded"})

Place = tuple[str, int]
"""An annotated fact: the id of its dispatch and its number among the facts of it."""
Facts = Mapping[str, Sequence[Fact]]


@dataclass
class Linking:
    """The figures of one register, and what was not right, in words."""

    found: Share = field(default_factory=lambda: Share("annotated facts found"))
    joined: Share = field(default_factory=lambda: Share("drawn pairs of one event that are one entry"))
    claimed: Share = field(default_factory=lambda: Share("pairs of one entry that are drawn as one event"))
    apart: Share = field(default_factory=lambda: Share("near misses of one event kept apart"))
    ended: Share = field(default_factory=lambda: Share("drawn ends found, by their evidence"))
    ends: Share = field(default_factory=lambda: Share("ends given that are drawn so"))
    full: Share = field(default_factory=lambda: Share("fulfilled, where that is drawn"))
    open: Share = field(default_factory=lambda: Share("undertakings drawn as open left open"))
    again: Share = field(default_factory=lambda: Share("drawn sayings again found"))
    sayings: Share = field(default_factory=lambda: Share("sayings again given that are drawn so"))
    misses: list[str] = field(default_factory=list)

    @property
    def shares(self) -> tuple[Share, ...]:
        """Give all figures in order."""
        return (
            self.found,
            self.joined,
            self.claimed,
            self.apart,
            self.ended,
            self.ends,
            self.full,
            self.open,
            self.again,
            self.sayings,
        )


class _Register:
    """What a register makes of facts: the entry of each annotated fact, and what came of undertakings."""

    def __init__(self, dispatches: Sequence[Dispatch], facts: Facts, gold: Facts, folder: Path) -> None:
        with open_register(folder / "linking.db") as register:
            register.add_many([Read(d, facts.get(d.id, ())) for d in dispatches], reader_version="measured")
            register.resolve()
            entries = list(register.each_entry())
        self.as_of = max(date.fromisoformat(d.date) for d in dispatches if d.date)
        self._follower = Follower(entries)
        homes = {(cited.dispatch, id_of(cited.fact)): entry for entry in entries for cited in entry.facts}
        self.home: dict[Place, Entry] = {}
        for dispatch, wanted in gold.items():
            numbers = {id(fact): number for number, fact in enumerate(wanted)}
            for one in pair(wanted, facts.get(dispatch, ()))[0]:
                entry = homes.get((dispatch, id_of(one.given)))
                if entry is not None:
                    self.home[dispatch, numbers[id(one.wanted)]] = entry

    def followed(self, entry: Entry) -> Followed:
        """Give what became of an undertaking by the last dispatch."""
        return self._follower.follow(entry, self.as_of)


def id_of(fact: Fact) -> str:
    """Give what tells a fact from the others of its dispatch, before and after the register held it."""
    return repr((fact.kind, fact.when, fact.status, fact.evidence, fact.people, sorted(fact.details.items())))


def measure(
    dispatches: Sequence[Dispatch], facts: Facts, gold: Facts, links: Sequence[Mapping[str, Any]]
) -> Linking:
    """Put facts into a register of their own and hold it against the links that were drawn."""
    with TemporaryDirectory() as folder:
        register = _Register(dispatches, facts, gold, Path(folder))
    found = Linking()
    for dispatch, wanted in gold.items():
        for number in range(len(wanted)):
            found.found.count((dispatch, number) in register.home)
    _events(found, register.home, links)
    _standings(found, register, links)
    _sayings(found, register, links)
    return found


def _events(found: Linking, home: Mapping[Place, Entry], links: Sequence[Mapping[str, Any]]) -> None:
    drawn = {
        frozenset(two)
        for link in links
        if link["type"] == "same_event"
        for two in combinations(map(_place, link["facts"]), 2)
    }
    for two in sorted(map(sorted, drawn)):
        if all(one in home for one in two):
            _count(found, found.joined, home[two[0]].id == home[two[1]].id, "not joined", two)
    events: dict[str, list[Place]] = {}
    for place, entry in home.items():
        if entry.kind in EVENTS:
            events.setdefault(entry.id, []).append(place)
    for together in events.values():
        for one, other in combinations(sorted(together), 2):
            if one[0] != other[0]:
                _count(found, found.claimed, frozenset((one, other)) in drawn, "joined", (one, other))
    for link in links:
        if link["type"] == "different":
            one, other = map(_place, link["facts"])
            if one in home and other in home:
                _count(found, found.apart, home[one].id != home[other].id, "not apart", (one, other))


def _standings(found: Linking, register: _Register, links: Sequence[Mapping[str, Any]]) -> None:
    drawn: dict[Place, list[Mapping[str, Any]]] = {}
    for link in links:
        if link["type"] in ENDS or link["type"] == "open":
            drawn.setdefault(_place(link["undertaking"]), []).append(link)
    for place, own in sorted(drawn.items()):
        if place not in register.home:
            continue
        came = register.followed(register.home[place])
        cited = {cited.dispatch for step in came.life for cited in step.facts}
        ends = [link for link in own if link["type"] in ENDS]
        right = any(came.standing in ENDS[link["type"]] and link["by"][0] in cited for link in ends)
        what = f"{came.standing} by {sorted(cited)}, drawn {own[0]['type']} by {own[0].get('by')}:"
        if ends:
            _count(found, found.ended, right, what, [place])
        else:
            _count(found, found.open, came.standing not in CLOSED, what, [place])
        if came.standing in CLOSED:
            found.ends.count(right)
        if came.standing == "fulfilled":
            full = right and any(link["type"] == "fulfils" for link in ends)
            _count(found, found.full, full, "fulfilled,", [place])


def _sayings(found: Linking, register: _Register, links: Sequence[Mapping[str, Any]]) -> None:
    """Count what is said again: each drawn pair, and each pair of different dispatches that is given one life."""
    first = {
        place: register.followed(entry).restates or entry.id
        for place, entry in register.home.items()
        if entry.kind == "undertaking"
    }
    drawn = _Lives()
    for link in links:
        if link["type"] == "reaffirms":
            one, other = _place(link["undertaking"]), _place(link["by"])
            drawn.join(one, other)
            if one in first and other in first:
                _count(found, found.again, first[one] == first[other], "not said again", (one, other))
    for one, other in combinations(sorted(first), 2):
        if one[0] != other[0] and first[one] == first[other]:
            _count(found, found.sayings, drawn.one(one, other), "no saying again", (one, other))


class _Lives:
    """Undertakings that are drawn as said again, also by way of a third."""

    def __init__(self) -> None:
        self._first: dict[Place, Place] = {}

    def join(self, one: Place, other: Place) -> None:
        self._first[self._of(other)] = self._of(one)

    def one(self, one: Place, other: Place) -> bool:
        return self._of(one) == self._of(other)

    def _of(self, place: Place) -> Place:
        while self._first.get(place, place) != place:
            place = self._first[place]
        return place


def _place(written: Sequence[Any]) -> Place:
    return str(written[0]), int(written[1])


def _count(found: Linking, share: Share, right: bool, what: str, places: Sequence[Place]) -> None:
    share.count(right)
    if not right:
        found.misses.append(f"{what} {' and '.join(f'{d} no. {n}' for d, n in places)}")


def _about(link: Mapping[str, Any]) -> str:
    return str((link.get("facts") or [link["undertaking"]])[0][0])


def figures(parts: Mapping[str, Linking]) -> Iterator[tuple[str, float]]:
    """Yield what floors are kept of: every figure of every part."""
    for part, found in parts.items():
        for share in found.shares:
            yield f"{part}: {share.said}", share.value


def main() -> None:
    """Measure, print, hold to the floors."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("folder", type=Path, nargs="?", default=OWN)
    command.add_argument("--misses", type=int, default=0, help="print so much that is not right of each part")
    command.add_argument("--only", default="", metavar="BEGINNINGS", help="ids of dispatches begin so")
    floors.add_options(command)
    arguments = command.parse_args()
    corpus, gold_file, drawn = (arguments.folder / f"{n}.jsonl" for n in ("corpus", "gold", "links"))
    only = tuple(arguments.only.split(","))
    dispatches = [d for d in read([corpus]) if isinstance(d, Dispatch) and d.id.startswith(only)]
    gold = {name: facts for name, facts in load(gold_file).items() if name.startswith(only)}
    links = [json.loads(line) for line in drawn.read_text(encoding="utf-8").splitlines() if line.strip()]
    links = [link for link in links if _about(link).startswith(only)]
    parts = {
        "annotated": measure(dispatches, gold, gold, links),
        "read": measure(dispatches, facts_of(corpus, set(gold)), gold, links),
    }
    print(table((part, found.shares) for part, found in parts.items()))
    for part, found in parts.items():
        for miss in found.misses[: arguments.misses]:
            print(f"{part}: {miss}")
    if arguments.only:
        return
    sha256 = floors.fingerprint(corpus, gold_file, drawn)
    sys.exit(floors.hold(arguments, sha256, dict(figures(parts))))


if __name__ == "__main__":
    main()
