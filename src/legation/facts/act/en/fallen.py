"""For which day what was called off had been planned: `the drill, planned for 28 May, has been cancelled`."""

from __future__ import annotations

from legation.facts.dating import day_told
from legation.grammar import Match

_PLANNING = frozenset("plan schedule set slate fix due book announce expect".split())


def day_planned(m: Match) -> str | None:
    """Give the EDTF day for which the sentence says that it had been planned; None where it says none."""
    for word in m.sentence.words:
        if word.lemma in _PLANNING and word.tag in ("VBN", "JJ", "IN"):
            day = day_told(m.scene, m.sentence, word, coming=True)
            if day is not None:
                return day
    return None
