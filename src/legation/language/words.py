"""Words and sentences as the parser sees them, with offsets into the dispatch.

A mention (a person with the office, a state, a date) is one word here, however many it takes in print:
the parser has never seen `Trần Thị Bích Vân`, and shorter sentences parse better and faster.
Tags are Penn Treebank tags, dependency labels those of ClearNLP, as in spaCy's English models.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

_VERBS = frozenset(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"])
_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])


@dataclass(slots=True, eq=False)
class Word:
    """One word. start and end are offsets into the folded text; head is the index of its head word.

    heard: the facts that the word may tell, by label, with their probabilities; see language.encoder.
    lower: the printed form in lower case.
    """

    index: int
    text: str
    lemma: str
    tag: str
    dep: str
    head: int
    start: int
    end: int
    mention: Any = None
    heard: Mapping[str, float] = field(default_factory=dict)
    lower: str = field(init=False)
    _sureties: Mapping[str, float] | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        # Kept, since rules ask for it tens of times a word.
        self.lower = self.text.lower()

    @property
    def is_verb(self) -> bool:
        """A verb form or modal by its tag."""
        return self.tag in _VERBS

    def surety(self, kind: str) -> float:
        """How surely the encoder hears a fact of the kind in the word, of whatever type: a probability."""
        return self.sureties.get(kind, 0.0) if self.heard else 0.0

    @property
    def sureties(self) -> Mapping[str, float]:
        """For each kind of fact heard in the word the probability that it tells one, of whatever type."""
        if self._sureties is None:
            silence: dict[str, float] = {}
            for label, probability in self.heard.items():
                kind = label.partition(":")[0]
                silence[kind] = silence.get(kind, 1.0) * (1 - probability)
            self._sureties = {kind: 1 - rest for kind, rest in silence.items()}
        return self._sureties

    def likeliest(self, kind: str) -> str:
        """Give the type of the kind that the encoder hears best; '' where it hears none."""
        types = {label: p for label, p in self.heard.items() if label.partition(":")[0] == kind}
        return max(types, key=types.__getitem__).partition(":")[2] if types else ""

    @property
    def is_noun(self) -> bool:
        """A common or proper noun by its tag."""
        return self.tag in _NOUNS

    def __repr__(self) -> str:
        return f"{self.text}/{self.tag}/{self.dep}"


_BY_INDEX = attrgetter("index")


@dataclass(slots=True, eq=False)
class Sentence:
    """One parsed sentence: its words, and for each word its dependents in order.

    kept: answers about the sentence, see language.keeping.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    dependents: tuple[tuple[Word, ...], ...] = field(init=False)
    kept: dict[tuple[Any, ...], Any] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        below: list[list[Word]] = [[] for _ in self.words]
        for word in self.words:
            if word.head != word.index:
                below[word.head].append(word)
        self.dependents = tuple(map(tuple, below))

    def children(self, word: Word, *deps: str) -> Sequence[Word]:
        """Give the word's dependents in order, only those with one of the labels where any is given."""
        below = self.dependents[word.index]
        return [child for child in below if child.dep in deps] if below and deps else below

    def child(self, word: Word, *deps: str) -> Word | None:
        """Give the first dependent with one of the labels."""
        for child in self.dependents[word.index]:
            if child.dep in deps:
                return child
        return None

    def head(self, word: Word) -> Word | None:
        """Give the head, None for the root."""
        return self.words[word.head] if word.head != word.index else None

    def ancestors(self, word: Word) -> Iterator[Word]:
        """Yield the head, its head and so on up to the root."""
        above = self.head(word)
        while above is not None:
            yield above
            above = self.head(above)

    def subtree(self, word: Word) -> Iterator[Word]:
        """Yield the word and all that hang on it, in order of the sentence."""
        found = [word]
        for above in found:
            found.extend(self.dependents[above.index])
        found.sort(key=_BY_INDEX)
        yield from found

    def conjuncts(self, word: Word) -> list[Word]:
        """Give the word and what is coordinated with it (`A, B and C`), in order."""
        found = [word]
        for child in self.dependents[word.index]:
            if child.dep == "conj":
                found += self.conjuncts(child)
        return found

    @property
    def root(self) -> Word:
        """The root of the parse."""
        return next(w for w in self.words if w.head == w.index)
