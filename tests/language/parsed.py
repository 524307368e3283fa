"""Scenes of sentences for the tests of the language stage: every sentence parsed, whatever is in it."""

from __future__ import annotations

import re
from functools import lru_cache

from legation.language.analysis import Analyser
from legation.language.parsing import Parser
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records import Dateline, Dispatch


@lru_cache(maxsize=1)
def parser() -> Parser:
    """Load the parser, once for all tests of a worker."""
    return Parser()


@lru_cache(maxsize=64)
def scene_of(
    text: str,
    *,
    date: str | None = "2024-05-17",
    outlet: str | None = None,
    title: str | None = None,
    dateline: Dateline | None = None,
) -> Scene:
    """Analyse a dispatch of Friday 17 May 2024."""
    lemmas = frozenset(re.findall(r"[a-z]+", text.lower()))
    dispatch = Dispatch("t", text, date, outlet, title, dateline)
    return Analyser(parser(), lemmas).analyse(dispatch)


def sentence_of(text: str) -> Sentence:
    """Give the first sentence of a text, parsed."""
    return scene_of(text).sentences[0]


def word_of(sentence: Sentence, form: str) -> Word:
    """Give the first word of that form; of a mention its first printed word will do."""
    for word in sentence.words:
        if word.text == form or (word.mention is not None and word.text.split()[0] == form):
            return word
    raise AssertionError(f"no {form!r} among {sentence.words}")


def texts(words: list[Word]) -> list[str]:
    """Give the printed forms of words."""
    return [word.text for word in words]
