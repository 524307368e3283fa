"""The two times of every report: what a report said on a past day is said again, byte for byte."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from legation.cli.app import app
from legation.cli.options import then
from legation.pipeline import Reader
from legation.reading import read
from legation.records import Fact
from legation.register import Read, Register, open_register
from tests.cli.running import ARCHIVE, ask
from tests.register.making import SetClock

PAIR = ("VNM", "BLR")
ASKING = (
    "brief", "timeline", "undertakings", "people", "mechanisms", "due", "gaps", "explain", "history", "compare",
    "export",
)  # fmt: skip
_BY = {"by": "A. Desk", "because": "the note of the embassy"}


def test_every_report_takes_both_times() -> None:
    """Whatever asks the register can be asked as of a day, and by what was recorded by a day."""
    for info in app.registered_commands:
        assert info.callback is not None
        taken = {"as_of", "recorded_by"} & set(info.callback.__annotations__)
        assert taken == ({"as_of", "recorded_by"} if info.name in ASKING else set()), info.name


def test_a_report_recorded_by_a_day_is_the_report_of_that_day() -> None:
    """Standings count on the day that is named, whichever option names it; --as-of alone leaves out by date."""
    assert (then(None, None).day, then(None, None).as_of) == (date.today(), None)
    assert then("2025-05", None).day == date(2025, 5, 31)
    assert then("2025-05", None).as_of == "2025-05-31"
    recorded = then(None, "2025-03-01T10:30")
    assert (recorded.day, recorded.as_of) == (date(2025, 3, 1), None)
    both = then("2024", "2025-03-01")
    assert (both.day, both.as_of, both.recorded_by) == (date(2024, 12, 31), "2024-12-31", "2025-03-01")


@pytest.fixture(scope="module")
def reads(reader: Reader) -> list[Read]:
    """The dispatches on Viet Nam and Belarus with what the reader finds in them, in the order of their names."""
    found = (reader.read(dispatch) for dispatch in read([ARCHIVE / "vietnam-belarus"]))  # type: ignore[arg-type]
    return [Read(one.dispatch, one.facts) for one in found]


def _by_a_newer_reader(reads: Sequence[Read]) -> list[Read]:
    """Give the readings of a reader that misses one fact of each dispatch and miscounts the sessions."""

    def newer(fact: Fact) -> Fact:
        if fact.get("ordinal") is None:
            return replace(fact, confidence=fact.confidence / 2)
        return replace(fact, details={**fact.details, "ordinal": fact["ordinal"] + 1})

    return [replace(one, facts=tuple(newer(fact) for fact in one.facts[:-1])) for one in reads]


def _life(book: Register, clock: SetClock, reads: Sequence[Read]) -> Iterator[str]:
    """Let a register live through all that can happen to one; yield each day on which something has."""

    def day(name: str) -> str:
        book.resolve()
        clock.advance()
        return name

    clock.set("2026-01-01")
    book.add_many(reads[:6], reader_version="1")
    yield day("2026-01-01")
    clock.set("2026-01-03")
    book.add_many(reads[6:], reader_version="1")
    yield day("2026-01-03")
    clock.set("2026-01-05")
    undertaking, other = book.entries(kinds={"undertaking"})[:2]
    fulfilled = book.judge(undertaking.id, "fulfilled", **_BY)
    book.judge(other.id, "wrong", **_BY)
    visit, second = book.entries(kinds={"visit"})[:2]
    corrected = book.judge(visit.id, "correct", field="when", value="2023-01-02", **_BY)
    yield day("2026-01-05")
    clock.set("2026-01-07")
    book.withdraw(fulfilled.id)
    yield day("2026-01-07")
    clock.set("2026-01-09")
    same = book.judge(visit.id, "same", other=second.id, **_BY)
    yield day("2026-01-09")
    clock.set("2026-01-11")
    book.add_many(_by_a_newer_reader(reads), reader_version="2")
    yield day("2026-01-11")
    clock.set("2026-01-13")
    book.withdraw(same.id)
    book.withdraw(corrected.id)
    yield day("2026-01-13")


def _reports(place: Path, entries: Sequence[str], *times: str) -> Iterator[tuple[str, str]]:
    """Yield every report of the register at these times, by its name."""
    for command in ("brief", "timeline", "undertakings", "people", "mechanisms", "due", "gaps", "export"):
        yield command, ask(command, *PAIR, "-r", place, *times).out
    yield "due.ics", ask("due", *PAIR, "-f", "ics", "-r", place, *times).out
    yield "export --all", ask("export", "--all", "-f", "csv", "-r", place, *times).out
    for form in (".html", ".json"):
        file = place.with_suffix(form)
        ask("brief", *PAIR, "-r", place, "-o", file, *times)
        yield f"brief {form}", file.read_text(encoding="utf-8")
    for entry in entries:
        for command in ("explain", "history", "compare"):
            ran = ask(command, entry, "-r", place, *times)
            yield f"{command} {entry}", ran.out or ran.message


def test_what_was_said_is_said_again(reads: list[Read], tmp_path: Path) -> None:
    """After more dispatches, judgements, takings back, merges and a newer reader the report of a day is the same."""
    place, clock = tmp_path / "book.db", SetClock()
    said: dict[str, dict[str, str]] = {}
    asked: dict[str, list[str]] = {}
    with open_register(place, now=clock) as book:
        for day in _life(book, clock, reads):
            judged = {name for j in book.judgements(withdrawn=True) for name in (j.entry, j.other) if name}
            asked[day] = sorted(judged | {e.id for e in book.entries(kinds={"session"})[:1]})
            said[day] = dict(_reports(place, asked[day], "--as-of", day))
    days = list(said)
    for earlier, later in pairwise(days):
        assert said[earlier]["export"] != said[later]["export"], f"nothing happened on {later}"
    for day in days:
        assert dict(_reports(place, asked[day], "--recorded-by", day)) == said[day]
        both = ask("brief", *PAIR, "-r", place, "--recorded-by", f"{day}T23:00", "--as-of", day).out
        assert both == said[day]["brief"]
