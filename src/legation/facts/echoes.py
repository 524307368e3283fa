"""What the encoder only hears gives way to what a rule tells of the same words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from legation.records import Fact, Span

# The field that holds the words of the deed; kinds of which one may be heard where the other is told.
DEEDS = {"undertaking": "action", "act": "what"}


def without_echoes(facts: Sequence[Fact], heard: Collection[str], text: str) -> Iterator[Fact]:
    """Yield the facts but those heard (by the rules of these names) in words of which another fact tells.

    Of two that are heard, one inside the other, the first stays: the wider clause. text: the dispatch's, as printed.
    """
    told = [_deed(f, text) for f in facts if f.kind in DEEDS and f.rule not in heard]
    for fact in facts:
        if fact.rule in heard and _covers(told, fact.words[0]):
            continue
        if fact.rule in heard:
            told.append(_deed(fact, text))
        yield fact


def _covers(told: Iterable[Span | None], word: Span) -> bool:
    return any(one is not None and one.start <= word.start < one.end for one in told)


def _deed(fact: Fact, text: str) -> Span | None:
    """Give where the words of the deed stand; None where they are put together from several places."""
    words = str(fact.details[DEEDS[fact.kind]])
    for evidence in fact.evidence:
        start = text.find(words, evidence.start, evidence.end)
        if start >= 0:
            return Span(start, start + len(words))
    return None
