"""How long the standings of two states take in a register of many dispatches, and what one more dispatch costs.

    python -m benchmarks.standings [COUNT ...]

For each COUNT (1000, 10000) a new register of dispatches between many states, each with a dozen facts, made without
reading any: what is measured comes after reading. Times are processor time of this process, for the pair of states of
which most is told (one dispatch in twelve): fetching its entries, the standings of all its undertakings as of the last
day and as of another day, then bringing one more dispatch into the register, and how many entries that touched.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from legation.follow_through import FOLLOWED, Follower
from legation.records import Dispatch, Entry, Fact, Person, Span
from legation.register import Read, Register, open_register

COLUMNS = (
    "dispatches",
    "of the pair",
    "undertakings",
    "entries",
    "standings",
    "other day",
    "one more",
    "touched",
)
LAST = date(2025, 1, 1)
_STATES = [f"{a}{b}{c}" for a in "ABCDEFGH" for b in "XYZ" for c in "KLM"]
_THINGS = (
    "hospital bridge school ferry visa rice lamb tariff scholarship satellite museum dam vaccine boat road film"
).split()
_VERBS = "build send open lift support deliver sign fund train repair".split()


class Pile:
    """Dispatches between three hundred pairs of states, the first of them far more often than the last."""

    def __init__(self, seed: int = 1) -> None:
        self._draw = random.Random(seed)
        self._pairs = [tuple(sorted(self._draw.sample(_STATES, 2))) for _ in range(300)]
        self._weights = [1 / (n + 1) ** 0.8 for n in range(300)]
        self._people = {s: [f"{s.title()} {n.title()}ov" for n in _THINGS] for s in _STATES}

    @property
    def busiest(self) -> tuple[str, str]:
        """The pair of which most is told."""
        one, other = self._pairs[0]
        return one, other

    def read(self, number: int, pair: tuple[str, str] | None = None) -> Read:
        """Make one dispatch with its facts."""
        one, other = pair or self._draw.choices(self._pairs, self._weights)[0]
        day = date(2015, 1, 1) + timedelta(days=self._draw.randrange(3650))
        text = " ".join(f"Sentence {n} of {number} on {self._draw.choice(_THINGS)}." for n in range(14))
        facts = tuple(self._facts(one, other, day))
        return Read(Dispatch(f"p{number}", text, date=day.isoformat(), outlet="Agency"), facts)

    def _facts(self, one: str, other: str, day: date) -> Iterator[Fact]:
        states, when = tuple(sorted((one, other))), day.isoformat()

        def fact(
            n: int, kind: str, status: str = "occurred", people: tuple[Person, ...] = (), **more: Any
        ) -> Fact:
            return Fact(kind, when, status, states, (Span(24 * n, 24 * n + 20),), None, people, more, 0.8)

        guest = Person(self._draw.choice(self._people[one]), "Minister of Culture", one, "visitor")
        yield fact(0, "visit", people=(guest,), visitor_state=one, host_state=other, visit_type="official")
        for n in (1, 2):
            there = (
                Person(guest.name, guest.office, one),
                Person(self._draw.choice(self._people[other]), None, other),
            )
            yield fact(n, "contact", people=there, format="talks")
        number = self._draw.choice([None, day.year - 2010])
        yield fact(
            3, "session", mechanism="Joint Committee", mechanism_type="joint_committee", ordinal=number
        )
        for n in range(4, 8):
            action = f"{self._draw.choice(_VERBS)} {self._draw.randrange(2, 90)} {self._thing()} and {self._thing()}"
            said: dict[str, Any] = {
                "type": "pledge",
                "by": [one],
                "to": [other],
                "action": action,
                "topics": ["trade"],
            }
            yield fact(n, "undertaking", "proposed", **said, due=None)
        for n in range(8, 10):
            what = f"{self._draw.choice(_VERBS)} {self._thing()} and {self._thing()}"
            done: dict[str, Any] = {"by": [one], "to": [other], "what": what, "topics": ["trade"]}
            yield fact(n, "act", nature="cooperative", act_type="aid_delivered", **done)
        about = f"agreement on {self._thing()} and {self._thing()}"
        yield fact(10, "agreement", title=about, agreement_type="agreement", stage="signed")

    def _thing(self) -> str:
        return self._draw.choice(_THINGS)


def timed(act: Callable[[], Any]) -> tuple[float, Any]:
    """Give the processor time that an act takes, in seconds, and what it gives."""
    begun = time.process_time()
    given = act()
    return time.process_time() - begun, given


def measure(count: int, place: Path) -> list[float]:
    """Fill a register with so many dispatches and ask it; give the figures of COLUMNS."""
    pile = Pile()
    with open_register(place) as register:
        for start in range(0, count, 100):
            register.add_many([pile.read(n) for n in range(start, start + 100)], reader_version="made")
        register.resolve()
        asking, entries = timed(lambda: _entries(register, pile.busiest))
        said = [entry for entry in entries if entry.kind == "undertaking"]
        follower = Follower(entries)
        standing = timed(lambda: [follower.standing(entry, LAST) for entry in said])[0]
        another = timed(lambda: [follower.standing(entry, date(2020, 6, 1)) for entry in said])[0]
        of_pair = len({cited.dispatch for entry in entries for cited in entry.facts})

        def add_one() -> int:
            register.add_many([pile.read(count, pile.busiest)], reader_version="made")
            return register.resolve().entries

        one_more, touched = timed(add_one)
    return [count, of_pair, len(said), asking, standing, another, one_more, touched]


def _entries(register: Register, pair: tuple[str, str]) -> list[Entry]:
    return register.entries(states=set(pair), kinds=FOLLOWED)


def main() -> None:
    """Measure and print."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("counts", type=int, nargs="*", default=[1000, 10000])
    counts: list[int] = command.parse_args().counts
    print("".join(f"{name:>13}" for name in COLUMNS))
    for count in counts:
        with TemporaryDirectory() as folder:
            figures = measure(count, Path(folder) / "r.db")
        whole, times = (*figures[:3], figures[-1]), figures[3:-1]
        print(
            "".join(f"{n:13,.0f}" for n in whole[:3])
            + "".join(f"{t:12.3f}s" for t in times)
            + f"{whole[3]:13,.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
