"""What is doubtful and the encoder hears nothing of is left out: what a doubted rule tells, promises to nobody.

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
    """Yield the facts but the doubtful ones of which nothing is heard in their sentences.

    doubted: names of rules. A promise is doubtful as well to whom nothing says that it was made.
    """
    for fact in facts:
        doubtful = fact.rule in doubted or _promised_to_nobody(fact, scene)
        if not doubtful or any(_heard(s, fact.kind) for s in _told_in(fact, scene)):
            yield fact


def _promised_to_nobody(fact: Fact, scene: Scene) -> bool:
    """Tell a pledge whose receiver is only supposed, of all who were there: `will raise the tax on tea`."""
    if fact.kind != "undertaking" or fact["type"] != "pledge" or not fact["to"]:
        return False
    spans = [scene.folded.folded(e.start, e.end) for e in fact.evidence]
    named = {state.code for s in spans for state in scene.states_between(s.start, s.end)}
    return named.isdisjoint(fact["to"])


def _told_in(fact: Fact, scene: Scene) -> Iterator[Sentence]:
    spans = [scene.folded.folded(e.start, e.end) for e in fact.evidence]
    for sentence in scene.sentences:
        if any(s.start < sentence.end and sentence.start < s.end for s in spans):
            yield sentence


def _heard(sentence: Sentence, kind: str) -> bool:
    return any(word.heard and word.surety(kind) >= _SILENCE for word in sentence.words)
