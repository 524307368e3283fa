"""Who says a clause: subject of the verb of saying around it, `according to X`, the speaker of a longer quotation."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from legation.language.clauses import subject
from legation.language.parties import Reference
from legation.language.words import Sentence, Word

if TYPE_CHECKING:
    from legation.language.references import Resolver
    from legation.language.scene import Scene

SAYING = frozenset(
    "say tell add note stress affirm state announce declare underline underscore emphasise "
    "emphasize explain remark mention observe recall report claim reiterate reaffirm highlight "
    "point confirm believe think maintain insist argue pledge promise write warn assure express "
    "voice hold acknowledge indicate suggest agree describe hail inform disclose reply respond answer assure "
    "reassure reveal brief notify specify clarify comment signal vow guarantee caution hint stipulate "
    "outline convey advise admit concede disclose elaborate add counter retort remind demand "
    "charge allege contend lament complain".split()
)
_QUOTE = re.compile(r"[\"“”]")
_OPENS = re.compile(r"(?:^|[\s(\[—–-])[\"“]$")


class Speakers:
    """Finds who speaks in one scene."""

    def __init__(self, scene: Scene, resolver: Resolver) -> None:
        self._scene = scene
        self._resolver = resolver
        self._quotes = scene.quotations
        self._starts = [start for start, _ in self._quotes]

    def of(self, sentence: Sentence, word: Word) -> Reference:
        """Give who says the clause that holds the word; empty where the dispatch itself says it."""
        return (
            self._around(sentence, word) or self._according(sentence, word) or self._quoting(sentence, word)
        )

    def _around(self, sentence: Sentence, word: Word) -> Reference:
        for above in (word, *sentence.ancestors(word)):
            if not above.is_verb:
                continue
            if above.lemma in SAYING and above is not word:
                said = self._scene.refer_all(sentence, subject(sentence, above))
                if said:
                    return said
            for verb in sentence.children(above, "parataxis", "ccomp", "advcl"):
                if verb.lemma in SAYING and sentence.child(verb, "nsubj") is not None:
                    said = self._scene.refer_all(sentence, subject(sentence, verb))
                    if said:
                        return said
        return Reference()

    def _according(self, sentence: Sentence, word: Word) -> Reference:
        """`according to the Minister`, on the clause of the word or one above it."""
        for above in (word, *sentence.ancestors(word)):
            for child in sentence.children(above, "prep"):
                if child.lower == "according":
                    for to in sentence.children(child, "prep"):
                        return self._scene.refer_all(sentence, sentence.children(to, "pobj"))
        return Reference()

    # ------------------------------------------------------------ quotations

    def quotation(self, offset: int) -> tuple[int, int] | None:
        """Give the quotation that covers the offset, None where none does."""
        at = bisect_right(self._starts, offset) - 1
        return self._quotes[at] if at >= 0 and offset < self._quotes[at][1] else None

    def _quoting(self, sentence: Sentence, word: Word) -> Reference:
        """Give who speaks the quotation around the word: told in its first or last sentence, or before it."""
        quotation = self.quotation(word.start)
        return self._speaker(quotation) if quotation is not None else Reference()

    def _speaker(self, quotation: tuple[int, int]) -> Reference:
        start, end = quotation
        holding = [s for s in self._resolver.sentences_between(start, end) if s.words]
        for sentence in dict.fromkeys((*holding[:1], *holding[-1:])):
            for verb in sentence.words:
                outside = not start <= verb.start < end
                if verb.is_verb and verb.lemma in SAYING and outside and self.quotation(verb.start) is None:
                    said = self._scene.refer_all(sentence, subject(sentence, verb))
                    if said:
                        return said
        if holding and holding[0].start >= start - 1:
            for earlier in self._resolver.before(holding[0], 1):
                if self._leads_on(earlier):
                    return self._resolver.center(earlier)
        # `"… ." "… ." he said`: quotations one behind the other have one speaker.
        at = bisect_right(self._starts, start) - 1
        if at > 0 and start - self._quotes[at - 1][1] < 3:
            return self._speaker(self._quotes[at - 1])
        return Reference()

    def _leads_on(self, sentence: Sentence) -> bool:
        """Tell whether the sentence introduces the quotation behind it: with a colon, or by who said what."""
        words = self._scene.text[sentence.start : sentence.end].rstrip()
        if words.endswith(":"):
            return True
        return bool(sentence.words) and sentence.root.lemma in SAYING


def quotations(text: str) -> list[tuple[int, int]]:
    """Find what stands between quotation marks, each to its close or to the end of its paragraphs.

    A paragraph that opens with a mark and does not close it goes on in the next one that opens with a mark.
    """
    found: list[tuple[int, int]] = []
    open_at: int | None = None
    at = 0
    for line in text.splitlines(keepends=True):
        marks = [at + m.start() for m in _QUOTE.finditer(line)]
        first = at + len(line) - len(line.lstrip())
        for mark in marks:
            if open_at is not None and mark == first:
                continue
            if open_at is None:
                if text[mark] != "”" and _OPENS.search(text[max(0, mark - 1) : mark + 1]):
                    open_at = mark
            else:
                found.append((open_at, mark + 1))
                open_at = None
        at += len(line)
        following = text[at:].lstrip()[:1]
        if open_at is not None and line.strip() and following not in ('"', "“"):
            found.append((open_at, at))
            open_at = None
    return found
