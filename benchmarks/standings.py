"""How long the standings of two states take in a register of many dispatches, and what one more dispatch costs.

    python -m benchmarks.standings [COUNT ...]

For each COUNT (1000, 10000) a new register of dispatches between many states, each with a dozen facts, made without
reading any: what is measured comes after reading. Times are processor time of this process, for the pair of states of
which most is told (one dispatch in twelve): fetching its entries, the standings of all its undertakings as of the last
day and as of another day, then bringing one more dispatch into the register, and how many entries that touched.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.pairs import Pairs
from legation.follow_through import FOLLOWED, Follower
from legation.records import Entry
from legation.register import Register, open_register

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


def timed(act: Callable[[], Any]) -> tuple[float, Any]:
    """Give the processor time that an act takes, in seconds, and what it gives."""
    begun = time.process_time()
    given = act()
    return time.process_time() - begun, given


def measure(count: int, place: Path) -> list[float]:
    """Fill a register with so many dispatches and ask it; give the figures of COLUMNS."""
    pile = Pairs()
    with open_register(place) as register:
        for start in range(0, count, 100):
            register.add_many([pile.read(n) for n in range(start, start + 100)], reader_version="made")
        register.resolve()
        asking, entries = timed(lambda: _entries(register, pile.busiest))
        said = [entry for entry in entries if entry.kind == "undertaking"]
        standing = timed(lambda: _standings(entries, LAST))[0]
        another = timed(lambda: _standings(entries, date(2020, 6, 1)))[0]
        of_pair = len({cited.dispatch for entry in entries for cited in entry.facts})

        def add_one() -> int:
            register.add_many([pile.read(count, pile.busiest)], reader_version="made")
            return register.resolve().entries

        one_more, touched = timed(add_one)
    return [count, of_pair, len(said), asking, standing, another, one_more, touched]


def _entries(register: Register, pair: tuple[str, ...]) -> list[Entry]:
    return register.entries(states=set(pair), kinds=FOLLOWED)


def _standings(entries: list[Entry], day: date) -> list[str | None]:
    follower = Follower(entries)
    return [follower.standing(entry, day)[0] for entry in entries if entry.kind == "undertaking"]


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
