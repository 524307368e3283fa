"""Whose deed `the move`, `this` and `it` mean where they are answered: that of the sentence before."""

from __future__ import annotations

from collections.abc import Iterable

from legation.facts.act.en.parties import agents, counterpart, doer
from legation.facts.act.shape import ADVERSE
from legation.grammar import Match
from legation.language.clauses import is_passive
from legation.language.speakers import SAYING
from legation.language.words import Sentence, Word

_BACK = 2
_POINTING = frozenset(["the", "this", "these"])
# From that probability on the deed before is one against others.
_HEARD = 0.3


def answered(m: Match, by: Iterable[str]) -> tuple[str, ...]:
    """Give whose deed a side answers that no word names: who did what was told last, else the other side."""
    own = set(by)
    for sentence in (s for s in m.scene.resolver.before(m.sentence, _BACK) if s.words):
        told = Match(m.rule, m.scene, sentence, _chief(sentence))
        passive = is_passive(sentence, told.word)
        found = agents(told).states if passive else doer(told).states
        others = tuple(s for s in found if s not in own)
        if len(others) == 1:
            return others
        if found:
            break
    return counterpart(m, by)


def held_against(m: Match, deed: Word, by: Iterable[str]) -> tuple[str, ...]:
    """Give who did `the launch` told of in the sentence before, where the encoder hears an adverse deed in it."""
    own = set(by)
    if not any(c.lower in _POINTING for c in m.sentence.children(deed, "det")):
        return ()
    for sentence in (s for s in m.scene.resolver.before(m.sentence, 1) if s.words):
        told = Match(m.rule, m.scene, sentence, _chief(sentence))
        found = agents(told) if is_passive(sentence, told.word) else doer(told)
        others = tuple(s for s in found.states if s not in own)
        adverse = any(told.word.heard.get(f"act:{kind}", 0.0) >= _HEARD for kind in (*ADVERSE, "other"))
        return others if len(others) == 1 and adverse else ()
    return ()


def _chief(sentence: Sentence) -> Word:
    """Give the verb of what a sentence tells: below `said` that of what is said."""
    root = sentence.root
    said = sentence.child(root, "ccomp") if root.lemma in SAYING else None
    return said if said is not None and said.is_verb else root
