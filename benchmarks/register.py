"""How long adding to a register and asking it take, and how that grows with what it holds.

    python -m benchmarks.register [COUNT ...]

For each COUNT (500, 1000, 2000) a new register. Times are processor time of this process: for reading the
dispatches, adding what was read, bringing the entries up to date, adding all once more (all are known), then
asking: the briefing of two states, one entry, the export of everything.
"""

from __future__ import annotations

import argparse
import io
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.piles import pile
from legation.follow_through import FOLLOWED, Follower
from legation.language.states import state_name
from legation.pipeline import BATCH, Reader, reader_version
from legation.records import Entry
from legation.register import Read, Register, open_register
from legation.reports.book.html import to_html
from legation.reports.briefing import briefing
from legation.reports.export.json_lines import write_json_lines

DYAD = ("VNM", "BLR")
COLUMNS = ("dispatches", "entries", "read", "add", "resolve", "known", "brief", "explain", "export")


def timed(act: Callable[[], object]) -> float:
    """Give the processor time that an act takes, in seconds."""
    begun = time.process_time()
    act()
    return time.process_time() - begun


def measure(reader: Reader, count: int, place: Path) -> list[float]:
    """Fill a register with so many dispatches and ask it; give the figures of COLUMNS."""
    reads: list[Read] = []
    reading = timed(lambda: reads.extend(Read(d, reader.read(d).facts) for d in pile(count)))
    with open_register(place) as register:
        adding = timed(lambda: _add(register, reads))
        resolving = timed(register.resolve)
        known = timed(lambda: [register.has(r.dispatch, reader_version=reader_version()) for r in reads])
        held = register.statistics()
        some = next(iter(register.each_entry())).id
        asking = [
            timed(lambda: to_html(briefing(_entries(register), DYAD, date(2026, 1, 1), state_name))),
            timed(lambda: register.entry(some)),
            timed(lambda: _export(register)),
        ]
    return [held.dispatches, held.entries, reading, adding, resolving, known, *asking]


def _add(register: Register, reads: list[Read]) -> None:
    for start in range(0, len(reads), BATCH):
        register.add_many(reads[start : start + BATCH], reader_version=reader_version())


def _export(register: Register) -> None:
    followed = Follower(register.each_entry(kinds=FOLLOWED)).standing
    write_json_lines(register.each_entry(), io.StringIO(), date(2026, 1, 1), followed)


def _entries(register: Register) -> list[Entry]:
    return register.entries(states=set(DYAD), as_of="2026-01-01")


def main() -> None:
    """Measure and print."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("counts", type=int, nargs="*", default=[500, 1000, 2000])
    counts: list[int] = command.parse_args().counts
    reader = Reader()
    print("".join(f"{name:>11}" for name in COLUMNS))
    for count in counts:
        with TemporaryDirectory() as folder:
            figures = measure(reader, count, Path(folder) / "r.db")
        print(
            "".join(f"{f:11,.0f}" for f in figures[:2]) + "".join(f"{f:10.3f}s" for f in figures[2:]),
            flush=True,
        )


if __name__ == "__main__":
    main()
