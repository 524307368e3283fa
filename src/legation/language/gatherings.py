"""Gatherings that bear a name: whoever attends one with somebody goes there in company."""

from __future__ import annotations

from legation.language.states import StateMention
from legation.language.words import Sentence, Word

_ATTENDING = frozenset("attend join participate".split())


def is_attended(sentence: Sentence, noun: Word) -> bool:
    """Tell `attended the NATO Summit Meeting`, not `attended a meeting with the President`."""
    above = sentence.head(noun)
    if noun.dep == "pobj" and above is not None and above.lower in ("in", "at"):
        above = sentence.head(above)
    if above is None or above.lemma not in _ATTENDING or noun.dep not in ("dobj", "pobj"):
        return False
    before = list(sentence.children(noun, "compound", "nmod", "nummod"))
    organised = any(isinstance(w.mention, StateMention) and w.mention.form == "organisation" for w in before)
    named = any(w.tag[:3] == "NNP" and w.mention is None for w in before)
    return organised or named or (noun.tag == "NNP" and noun.lower != "meeting")
