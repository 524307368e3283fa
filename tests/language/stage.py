"""What several tests of the language stage ask of a text: the scene, and who acts for which state in it."""

from __future__ import annotations

from functools import lru_cache

from legation.facts import KINDS
from legation.facts.reader import FactReader
from legation.language.analysis import Analyser
from legation.language.parsing import Parser
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.reading.composing import compose
from legation.records import Dispatch


@lru_cache(maxsize=1)
def _analyser() -> Analyser:
    return Analyser(Parser(), FactReader(KINDS).lemmas)


def scene(
    text: str, outlet: str | None = None, date: str | None = "2024-05-17", title: str | None = None
) -> Scene:
    """Give the scene of a dispatch of Friday, 17 May 2024, read as any file is."""
    dispatch = compose(text, source="test", date=date, outlet=outlet, title=title)
    assert isinstance(dispatch, Dispatch)
    return _analyser().analyse(dispatch)


def acting(text: str, outlet: str | None = None) -> dict[str, str | None]:
    """Give the state of each person by the last part of the name."""
    return {p.name.split()[-1]: p.state for p in scene(text, outlet).cast.people}


def named(reference: Reference) -> tuple[str, ...]:
    """Give the last parts of people's names, then the states that are named."""
    return (*(p.name.split()[-1] for p in reference.people), *reference.named)


def find(told: Scene, word: str, nth: int = 0) -> tuple[Sentence, Word]:
    """Give the nth word of the scene that is printed so, with its sentence."""
    found = [(s, w) for s in told.sentences for w in s.words if w.text == word]
    return found[nth]


def meant(told: Scene, word: str, nth: int = 0) -> tuple[str, ...]:
    """Give whom or what the nth word printed so refers to."""
    return named(told.refer(*find(told, word, nth)))
