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
from dataclasses import dataclass, replace
from pathlib import Path

from legation import __version__
from legation.facts import KINDS
from legation.facts.reader import FactReader
from legation.language.analysis import Analyser
from legation.language.encoder import Encoder
from legation.language.parsing import DEFAULT_MODEL, Parser
from legation.language.places import country_of_place
from legation.reading import read
from legation.records import Dispatch, Fact, Problem
from legation.register import Read, Register

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
    """Finds facts in dispatches. Loading takes a second or two; one Reader serves a whole run.

    model: another spaCy model than the usual one. Raises legation.language.parsing.ModelMissing.
    """

    def __init__(self, model: str | None = None) -> None:
        self._facts = FactReader(KINDS)
        self._analyser = Analyser(Parser(model or DEFAULT_MODEL), self._facts.lemmas, Encoder())

    def read(self, dispatch: Dispatch) -> Reading:
        """Find the facts of one dispatch. Never raises for what the dispatch says: a failure is a Problem."""
        try:
            scene = self._analyser.analyse(_located(dispatch))
            facts, failures = self._facts.read(scene)
        except Exception as error:
            problem = Problem(
                "reader_failed",
                f"the reader failed on this dispatch ({type(error).__name__}: {error}); please report it",
                dispatch.source,
                dispatch.line,
            )
            return Reading(dispatch, (), (*dispatch.problems, problem))
        return Reading(scene.dispatch, facts, (*dispatch.problems, *failures))


def _located(dispatch: Dispatch) -> Dispatch:
    """Give the dispatch with the country that its dateline's place lies in."""
    line = dispatch.dateline
    if line is None or line.country is not None:
        return dispatch
    return replace(dispatch, dateline=replace(line, country=country_of_place(line.place)))


def reader_version(model: str | None = None) -> str:
    """Give what readings are marked with; a register with readings of another version reads anew."""
    return __version__ if model in (None, DEFAULT_MODEL) else f"{__version__}+{model}"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one dispatch in the register, and how many facts were found in it."""

    dispatch: str
    outcome: str
    facts: int = 0


def add_sources(
    register: Register,
    sources: Iterable[str | Path],
    progress: Progress | None = None,
    model: str | None = None,
) -> Iterator[Kept | Problem]:
    """Read sources into the register, a batch at a time, then bring its entries up to date.

    Yields each dispatch only when it is on disk, and each problem. What is known already is not read again,
    so a run that was cut off goes on where it stopped. model: as for Reader.
    """
    version = reader_version(model)
    reader: Reader | None = None
    batch: list[Read] = []
    for item in read(sources):
        if isinstance(item, Problem):
            yield item
            continue
        if register.has(item, reader_version=version):
            yield Kept(item.id, "known")
            continue
        reader = reader or Reader(model)
        found = reader.read(item)
        yield from found.problems
        if not any(problem.fatal for problem in found.problems):
            batch.append(Read(found.dispatch, found.facts, found.problems))
        if len(batch) >= BATCH:
            yield from _keep(register, batch, version)
            batch = []
    yield from _keep(register, batch, version)
    register.resolve(progress)


def _keep(register: Register, batch: list[Read], version: str) -> Iterator[Kept]:
    if batch:
        for read_, added in zip(batch, register.add_many(batch, reader_version=version), strict=True):
            yield Kept(added.dispatch, added.outcome, len(read_.facts))


def read_sources(sources: Iterable[str | Path], model: str | None = None) -> Iterator[Reading | Problem]:
    """Read files, folders, corpora, feeds and pages; yield what was found, and what could not be read.

    model: as for Reader.
    """
    reader: Reader | None = None
    for item in read(sources):
        if isinstance(item, Problem):
            yield item
            continue
        # Loaded for the first dispatch: whoever misspelt a path need not wait for it.
        reader = reader or Reader(model)
        yield reader.read(item)
