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

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from legation.facts import KINDS
from legation.facts.reader import FactReader
from legation.language.analysis import Analyser
from legation.language.parsing import DEFAULT_MODEL, Parser
from legation.reading import read
from legation.records import Dispatch, Fact, Problem


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


def read_sources(reader: Reader, sources: Iterable[str | Path]) -> Iterator[Reading | Problem]:
    """Read files, folders, corpora, feeds and pages; yield what was found, and what could not be read."""
    for item in read(sources):
        yield item if isinstance(item, Problem) else reader.read(item)
