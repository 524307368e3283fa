"""Deeds that were called off, and the day that fell through: `the drill, planned for 28 May, has been cancelled`."""

from __future__ import annotations

from legation.facts.dating import day_told
from legation.grammar import Match
from legation.language.called_off import CALLING_OFF
from legation.language.words import Word

_PLANNING = frozenset("plan schedule set slate fix due book announce expect".split())


def is_calling_off(m: Match, verb: Word) -> bool:
    """Tell whether the verb says that what it is said of will not be: `cancelled`, `put off`."""
    names = {verb.lemma, *(f"{verb.lemma}_{c.lower}" for c in m.sentence.children(verb, "prt", "advmod"))}
    return bool(names & CALLING_OFF)


def day_planned(m: Match) -> str | None:
    """Give the EDTF day for which the sentence says that it had been planned; None where it says none."""
    for word in m.sentence.words:
        if word.lemma in _PLANNING and word.tag in ("VBN", "JJ", "IN"):
            day = day_told(m.scene, m.sentence, word, coming=True)
            if day is not None:
                return day
    return None
