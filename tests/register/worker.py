"""A process of its own that writes to a register, for tests that need more than one or that kill it.

Run as a module: `worker add PLACE FIRST COUNT`, `worker resolve PLACE`, `worker hold PLACE SECONDS`.
It says on standard output what has been reported to it.
"""

from __future__ import annotations

import sqlite3
import sys
import time

from legation.register import Read, open_register
from tests.register.making import dispatch, session, visit
from tests.register.standin import StandIn


def read(number: int) -> Read:
    """Make a numbered dispatch: it tells of a visit and a session as others do, and one of its own."""
    day = f"2025-03-{1 + number % 28:02}"
    states = ("ARM", f"X{number % 7:02}")
    return Read(
        dispatch(f"d{number}", f"Number {number} tells of a journey.", date=day),
        [visit(day, states=states), session(number, when=str(1000 + number)), session(None, when=day)],
    )


def say(text: str) -> None:
    """Report to the parent."""
    print(text, flush=True)


def main(what: str, place: str, *numbers: str) -> None:
    """Do as told."""
    if what == "hold":
        connection = sqlite3.connect(place, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        say("held")
        time.sleep(float(numbers[0]))
        connection.execute("COMMIT")
        return
    with open_register(
        place, resolver=StandIn(), waiting=lambda message: say(f"waiting {message}")
    ) as register:
        say("open")
        if what == "resolve":
            register.resolve(lambda step, done, total: say(f"{step} {done} {total}"))
            return
        first, count = (int(number) for number in numbers)
        for number in range(first, first + count):
            made = read(number)
            say(register.add(made.dispatch, made.facts, reader_version="1").dispatch)


if __name__ == "__main__":
    main(*sys.argv[1:])
