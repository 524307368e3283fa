"""The table of contents: how a pile of dispatches becomes facts, the register and its reports.

    read      a folder, file or feed becomes dispatches          reading
    analyse   a dispatch becomes a scene: sentences, people      language
    find      a scene becomes facts, by rules                    grammar, facts
    keep      facts go into the register                         register
    resolve   facts of one event become one entry                resolution
    follow    entries get their standing as of a day             follow_through
    report    entries become briefings, books, exports           reports
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from legation import __version__
from legation.facts import KINDS
from legation.facts.reader import FactReader
from legation.language.analysis import Analyser
from legation.language.parsing import DEFAULT_MODEL, Parser
from legation.reading import read
from legation.records import Dispatch, Fact, Problem
from legation.register import Read, Register

# A register that holds readings of another version reads the dispatches anew.
READER_VERSION = __version__
# Dispatches written together: few enough to lose little work, enough to wait for the disk but seldom.
BATCH = 50

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader found in one dispatch. problems: what it could not read or tell."""

    dispatch: Dispatch
    facts: tuple[Fact, ...]
    problems: tuple[Problem, ...]


class Reader:
    """Finds facts in dispatches. Loading takes a second or two; one Reader serves a whole run."""

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        self._facts = FactReader(KINDS)
        self._analyser = Analyser(Parser(model), self._facts.lemmas)

    def read(self, dispatch: Dispatch) -> Reading:
        """Find the facts of one dispatch. Never raises for what the dispatch says: a failure is a Problem."""
        try:
            scene = self._analyser.analyse(dispatch)
            facts = self._facts.read(scene)
        except Exception as error:
            problem = Problem(
                "reader_failed",
                f"the reader failed on this dispatch ({type(error).__name__}: {error}); please report it",
                dispatch.source,
                dispatch.line,
            )
            return Reading(dispatch, (), (*dispatch.problems, problem))
        return Reading(scene.dispatch, facts, dispatch.problems)


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one dispatch in the register, and how many facts were found in it."""

    dispatch: str
    outcome: str
    facts: int = 0


def add_sources(
    register: Register, sources: Iterable[str | Path], progress: Progress | None = None
) -> Iterator[Kept | Problem]:
    """Read sources into the register, a batch at a time, then bring its entries up to date.

    Yields each dispatch only when it is on disk, and each problem. What is known already is not read again,
    so a run that was cut off goes on where it stopped.
    """
    reader: Reader | None = None
    batch: list[Read] = []
    for item in read(sources):
        if isinstance(item, Problem):
            yield item
            continue
        if register.has(item, reader_version=READER_VERSION):
            yield Kept(item.id, "known")
            continue
        reader = reader or Reader()
        found = reader.read(item)
        yield from found.problems
        if not any(problem.fatal for problem in found.problems):
            batch.append(Read(found.dispatch, found.facts, found.problems))
        if len(batch) >= BATCH:
            yield from _keep(register, batch)
            batch = []
    yield from _keep(register, batch)
    register.resolve(progress)


def _keep(register: Register, batch: list[Read]) -> Iterator[Kept]:
    if batch:
        for read_, added in zip(batch, register.add_many(batch, reader_version=READER_VERSION), strict=True):
            yield Kept(added.dispatch, added.outcome, len(read_.facts))


def read_sources(reader: Reader, sources: Iterable[str | Path]) -> Iterator[Reading | Problem]:
    """Read files, folders, corpora, feeds and pages; yield what was found, and what could not be read."""
    for item in read(sources):
        yield item if isinstance(item, Problem) else reader.read(item)
