"""How much memory a long run takes: dispatches read and added to a register, one after another.

    python -m benchmarks.memory [COUNT]

Peak memory of this process after each tenth of COUNT (10,000) dispatches. It must be flat: the program exits
with 1 where the second half needed more than a tenth beyond what the first half did.
"""

from __future__ import annotations

import argparse
import resource
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.piles import batches
from legation.pipeline import BATCH, Reader, reader_version
from legation.register import Read, open_register


def peak() -> float:
    """Give the peak memory of this process so far, in megabytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def main() -> None:
    """Measure and print."""
    command = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_argument("count", type=int, nargs="?", default=10_000)
    count: int = command.parse_args().count
    reader, step = Reader(), max(1, count // 10)
    peaks: list[float] = []
    done = 0
    with TemporaryDirectory() as folder, open_register(Path(folder) / "r.db") as register:
        print(f"{'dispatches':>10} {'peak MB':>8} {'register MB':>12}")
        for batch in batches(count, BATCH):
            reads = [Read(d, reader.read(d).facts) for d in batch]
            register.add_many(reads, reader_version=reader_version())
            before, done = done, done + len(reads)
            if before // step < done // step or done == count:
                register.resolve()
                peaks.append(peak())
                size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
                print(f"{done:10,} {peaks[-1]:8.0f} {size:12.1f}", flush=True)
    middle = peaks[(len(peaks) - 1) // 2]
    growth = peaks[-1] / middle - 1
    print(f"second half: {growth:+.1%}")
    sys.exit(growth > 0.1)


if __name__ == "__main__":
    main()
