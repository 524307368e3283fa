"""The register: what every other stage sees of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any

from legation.records import CitedFact, Dispatch, Entry, Fact, Judgement, Problem, Verdict
from legation.register import clock, counting, dispatches, entries, grouping, identifying, judging, settling
from legation.register.adding import Added, Adding, Read, is_known
from legation.register.counting import Statistics
from legation.register.database import Database, Waiting, open_database
from legation.register.dispatches import DispatchLine, StoredDispatch
from legation.register.entries import Wanted
from legation.register.errors import UnknownEntry
from legation.register.resolver import Resolver

Progress = Callable[[str, int, int], None]
"""Called with the step (`grouping`, `settling`), how much of it is done, and how much there is."""

FACTS_A_COMMIT = 1000
"""How many facts are regrouped or settled between two commits; bounds the memory that resolving takes."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What resolving did: blocks regrouped, facts settled, entries whose account is new or changed."""

    blocks: int
    facts: int
    entries: int


class Register:
    """A register of dispatches, their facts and the entries that these support. Close it, or use `with`.

    It is append-only: a fact that a newer reader no longer finds is not deleted but overtaken, and every
    past state of the book can be asked for. `as_of` and `recorded_by` do so, apart or together:

    as_of: a day `YYYY-MM-DD`. Only facts of dispatches published by the end of that day count, whenever
        they were added: what could have been known then. Undated dispatches are left out.
    recorded_by: a day or an ISO 8601 instant (UTC). Only what the register itself had taken in, resolved
        and been told by then counts: what this book said then. A fact counts from the resolve() that
        settled it.

    Both give the entries as their facts are grouped (now, or at recorded_by); an account is drawn only
    from the facts that count.
    """

    def __init__(self, database: Database, resolver: Resolver) -> None:
        self._database = database
        self._resolver = resolver

    @property
    def place(self) -> str:
        """The file or address of the register, for messages."""
        return self._database.place

    # ---------------------------------------------------------------- adding

    def has(self, dispatch: Dispatch, *, reader_version: str) -> bool:
        """Tell whether adding the dispatch, read by this reader, would change nothing: don't parse it."""
        with self._database.reading() as connection:
            return is_known(connection, dispatch, reader_version)

    def add(
        self,
        dispatch: Dispatch,
        facts: Sequence[Fact],
        problems: Sequence[Problem] = (),
        *,
        reader_version: str,
    ) -> Added:
        """Take in one dispatch; it is on disk when this returns. Entries follow with resolve()."""
        return self.add_many([Read(dispatch, facts, problems)], reader_version=reader_version)[0]

    def add_many(self, reads: Iterable[Read], *, reader_version: str) -> list[Added]:
        """Take in several dispatches together: all are on disk when this returns, or none."""
        reads = list(reads)
        with self._database.writing() as (connection, instant):
            adding = Adding(connection, instant, self._resolver)
            return [adding.add(read, reader_version) for read in reads]

    def resolve(self, progress: Progress | None = None) -> Resolved:
        """Bring the entries up to date with all that was added since; may be broken off and run again."""
        blocks = self._group(progress)
        facts, changed = self._settle(progress)
        return Resolved(blocks, facts, changed)

    def _group(self, progress: Progress | None) -> int:
        with self._database.reading() as connection:
            total = grouping.count_dirty(connection)
        done, more = 0, total > 0
        while more:
            with self._database.writing() as (connection, _instant):
                blocks = grouping.next_dirty(connection, FACTS_A_COMMIT)
                if blocks:
                    grouping.group_blocks(connection, self._resolver, blocks)
            more = bool(blocks)
            done += len(blocks)
            if more and progress is not None:
                progress("grouping", done, max(done, total))
        return done

    def _settle(self, progress: Progress | None) -> tuple[int, int]:
        with self._database.reading() as connection:
            total = settling.count_unsettled(connection)
        done, changed, more = 0, 0, total > 0
        while more:
            with self._database.writing() as (connection, instant):
                waiting = settling.next_unsettled(connection, FACTS_A_COMMIT)
                if waiting:
                    changed += settling.settle(connection, instant, self._resolver, waiting)
            more = bool(waiting)
            done += len(waiting)
            if more and progress is not None:
                progress("settling", min(done, total), total)
        return done, changed

    # ---------------------------------------------------------------- reading

    def entries(
        self,
        *,
        states: Collection[str] | None = None,
        kinds: Collection[str] | None = None,
        dispatches: Collection[str] | None = None,
        as_of: str | None = None,
        recorded_by: str | None = None,
        wrong: bool = False,
    ) -> list[Entry]:
        """Give the entries that concern all of the states (any, where None), in order of time, undated last.

        dispatches: only what one of these tells of, by their ids. wrong: whether to include entries that a person
        judged wrong. ValueError for a day that is none.
        """
        return entries.chronological(
            self.each_entry(
                states=states,
                kinds=kinds,
                dispatches=dispatches,
                as_of=as_of,
                recorded_by=recorded_by,
                wrong=wrong,
            )
        )

    def each_entry(
        self,
        *,
        states: Collection[str] | None = None,
        kinds: Collection[str] | None = None,
        dispatches: Collection[str] | None = None,
        as_of: str | None = None,
        recorded_by: str | None = None,
        wrong: bool = False,
    ) -> Iterator[Entry]:
        """Give the same entries one by one in the order of their ids, in little memory however many."""
        wanted = Wanted(
            states=frozenset(states or ()),
            kinds=None if kinds is None else frozenset(kinds),
            dispatches=None if dispatches is None else frozenset(dispatches),
            as_of=None if as_of is None else date.fromisoformat(as_of).isoformat(),
            recorded_by=None if recorded_by is None else clock.until(recorded_by),
            wrong=wrong,
        )
        return self._stream(wanted)

    def _stream(self, wanted: Wanted) -> Iterator[Entry]:
        with self._database.reading() as connection:
            yield from entries.stream(connection, self._resolver, wanted)

    def entry(self, entry: str, *, as_of: str | None = None, recorded_by: str | None = None) -> Entry:
        """Give one entry by its id or the beginning of it; an entry that was joined to another gives that.

        Raises UnknownEntry.
        """
        wanted = Wanted(
            as_of=None if as_of is None else date.fromisoformat(as_of).isoformat(),
            recorded_by=None if recorded_by is None else clock.until(recorded_by),
            wrong=True,
        )
        with self._database.reading() as connection:
            full = identifying.find(connection, entry, self.place, wanted.recorded_by)
            full = identifying.successor(connection, full, wanted.recorded_by)
            for found in entries.stream(connection, self._resolver, replace(wanted, only=full)):
                return found
        raise UnknownEntry(f"{self.place}: entry {full} has no facts{_then(as_of, recorded_by)}")

    def dispatches(self) -> list[DispatchLine]:
        """Give all dispatches without their texts, in order of date, undated last."""
        with self._database.reading() as connection:
            return list(dispatches.lines(connection))

    def dispatch(self, dispatch: str) -> StoredDispatch:
        """Give one dispatch with its text and facts by its id or the beginning of it. Raises UnknownDispatch."""
        with self._database.reading() as connection:
            return dispatches.one(connection, dispatch, self.place)

    def statistics(self) -> Statistics:
        """Count what the register holds."""
        with self._database.reading() as connection:
            return counting.statistics(connection)

    # ---------------------------------------------------------------- judging

    def judge(
        self,
        entry: str,
        verdict: Verdict,
        *,
        by: str,
        because: str,
        other: str | None = None,
        field: str | None = None,
        value: Any = None,
        apart: Sequence[CitedFact] = (),
    ) -> Judgement:
        """Record a person's decision; the entries follow at once.

        entry, other: ids or beginnings of them. `same`: they become one entry. `not_same`: they stay two;
        or, with apart, these facts of the entry leave it. `wrong`: the entry is left out of the book.
        `correct`: field is set to value, a JSON value as the fact contract prints it. `fulfilled` and
        `open` outrank what follow-through concludes of an undertaking. ValueError where a verdict lacks what it needs.
        """
        with self._database.writing() as (connection, instant):
            ids = [
                identifying.successor(connection, identifying.find(connection, given, self.place))
                for given in (entry, other)
                if given is not None
            ]
            return judging.Judging(connection, instant, self._resolver).judge(
                ids[0],
                verdict,
                by=by,
                because=because,
                other=ids[1] if other is not None else None,
                field=field,
                value=value,
                apart=apart,
            )

    def withdraw(self, judgement: str) -> Judgement:
        """Take a judgement back by its id; it stays on record. Raises UnknownJudgement."""
        with self._database.writing() as (connection, instant):
            return judging.Judging(connection, instant, self._resolver).withdraw(judgement)

    def judgements(
        self, entry: str | None = None, *, recorded_by: str | None = None, withdrawn: bool = False
    ) -> list[Judgement]:
        """Give the judgements that stand, oldest first: all, or those on an entry (full id).

        Each names the entry that holds what it was passed on, now or at recorded_by. withdrawn: include those
        taken back.
        """
        instant = None if recorded_by is None else clock.until(recorded_by)
        with self._database.reading() as connection:
            return judging.recorded(connection, entry=entry, recorded_by=instant, withdrawn=withdrawn)

    # ---------------------------------------------------------------- closing

    def close(self) -> None:
        """Close the register."""
        self._database.close()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_register(
    location: str | Path,
    *,
    create: bool = True,
    resolver: Resolver | None = None,
    waiting: Waiting | None = None,
    patience: float = 60.0,
    now: clock.Clock = clock.now,
) -> Register:
    """Open the register at a path or SQLAlchemy URL (`sqlite://` is one in memory).

    create: make one where there is none. resolver: answers what is the same; the resolution stage unless
    given. waiting: called with a message when another process writes and we wait; patience: for how many
    seconds. now: the clock for recorded time.
    Raises RegisterUnreadable, RegisterTooNew, RegisterBusy, RegisterFull or RegisterReadOnly.
    """
    database = open_database(location, create=create, clock=now, waiting=waiting, patience=patience)
    return Register(database, resolver if resolver is not None else _resolution())


def _resolution() -> Resolver:
    from legation import resolution

    return resolution


def _then(as_of: str | None, recorded_by: str | None) -> str:
    days = [f"as of {as_of}"] if as_of else []
    days += [f"recorded by {recorded_by}"] if recorded_by else []
    return " " + " and ".join(days) if days else ""
