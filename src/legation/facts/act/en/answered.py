"""Whose deed `the move`, `this` and `it` mean where they are answered: that of the sentence before."""

from __future__ import annotations

from collections.abc import Iterable

from legation.facts.act.en.parties import agents, counterpart, doer
from legation.grammar import Match
from legation.language.clauses import is_passive
from legation.language.speakers import SAYING
from legation.language.words import Sentence, Word

_BACK = 2


def answered(m: Match, by: Iterable[str]) -> tuple[str, ...]:
    """Give whose deed a side answers that no word names: who did what was told last, else the other side."""
    own = set(by)
    for sentence in reversed(
        [s for s in m.scene.sentences if s.start < m.sentence.start and s.words][-_BACK:]
    ):
        told = Match(m.rule, m.scene, sentence, _chief(sentence))
        passive = is_passive(sentence, told.word)
        found = agents(told).states if passive else doer(told).states
        others = tuple(s for s in found if s not in own)
        if len(others) == 1:
            return others
        if found:
            break
    return counterpart(m, by)


def _chief(sentence: Sentence) -> Word:
    """Give the verb of what a sentence tells: below `said` that of what is said."""
    root = sentence.root
    said = sentence.child(root, "ccomp") if root.lemma in SAYING else None
    return said if said is not None and said.is_verb else root
