"""What a doubted rule tells and the encoder hears nothing of is left out.

A list of words cannot know what the rest of the sentence makes of them; the encoder has heard the whole sentence.
docs/decisions/0016 says how rules came to be doubted.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from legation.language.scene import Scene
from legation.language.words import Sentence
from legation.records import Fact

# Fainter than this in every word of its sentences, a fact is not heard at all: a probability.
_SILENCE = 0.1


def without_doubtful(facts: Iterable[Fact], doubted: Collection[str], scene: Scene) -> Iterator[Fact]:
    """Yield the facts but those of doubted rules (their names) of which nothing is heard in their sentences."""
    for fact in facts:
        if fact.rule not in doubted or any(_heard(s, fact.kind) for s in _told_in(fact, scene)):
            yield fact


def _told_in(fact: Fact, scene: Scene) -> Iterator[Sentence]:
    spans = [scene.folded.folded(e.start, e.end) for e in fact.evidence]
    for sentence in scene.sentences:
        if any(s.start < sentence.end and sentence.start < s.end for s in spans):
            yield sentence


def _heard(sentence: Sentence, kind: str) -> bool:
    return any(word.heard and word.surety(kind) >= _SILENCE for word in sentence.words)
