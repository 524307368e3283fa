"""The clause that a number stands in, cut at the signs and words that part clauses."""

from __future__ import annotations

import re

from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_PARTING = re.compile(
    r";|:\s|,?\s+(?:while|whereas|but|although|though|(?:as |when )?compared (?:with|to)|in comparison (?:with|to)"
    r"|versus|(?:as )?against|up from|down from)\s"
    r"|\s(?P<change>rise|increase|growth|jump|gain|decrease|decline|fall|drop)\s+(?:over|from|on)\s"
    r"|\sand that\s|,\s+(?:and|with|of which|which|including|making|taking)\s|\s[-–—]\s"
)


def clause_of(scene: Scene, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Give the span of the clause around text[start:end]; spans count as the scene's text does."""
    first, last = sentence.start, sentence.end
    for sign in _PARTING.finditer(scene.text, sentence.start, sentence.end):
        if _in_list(sentence, sign):
            continue
        if sign.end() <= start:
            first = sign.start() if sign[0].strip(" ,")[:1] not in ";:-–—" else sign.end()
        elif sign.start() >= end:
            # `a 26 percent increase on 2022`: the increase is of the number before it
            last = sign.end("change") if sign["change"] is not None else sign.start()
            break
    first = max(first, _coordinated(sentence, start))
    return first, last


def _in_list(sentence: Sentence, sign: re.Match[str]) -> bool:
    """Tell whether an `, and` only ends a list of names: `with Chad, Fiji, and Peru`."""
    word = next((w for w in sentence.words if sign.start() < w.start < sign.end() and w.lower == "and"), None)
    above = sentence.head(word) if word is not None else None
    if word is None or above is None or not above.is_noun or above.dep.startswith("nsubj"):
        return False
    return not any(w.tag == "CD" or w.is_verb for w in sentence.words[word.index :])


def _coordinated(sentence: Sentence, start: int) -> int:
    """Where the last coordinated verb before the number begins its clause: `… and train 100 officials`."""
    begins = sentence.start
    for word in sentence.words:
        if word.start >= start:
            break
        if word.is_verb and word.dep == "conj" and word.tag in ("VB", "VBD", "VBP", "VBZ", "VBN"):
            above = sentence.head(word)
            if above is not None and above.is_verb:
                begins = max(begins, _left(sentence, word))
    return begins


def _left(sentence: Sentence, verb: Word) -> int:
    return min(
        w.start for w in [verb, *sentence.children(verb, "nsubj", "aux", "nsubjpass", "auxpass", "advmod")]
    )
