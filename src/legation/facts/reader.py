"""All facts of a scene: every rule of every kind, checked against the kinds' shapes, told once each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from legation.facts.doubts import without_doubtful
from legation.facts.echoes import without_echoes
from legation.facts.kind import Kind
from legation.facts.reliability import reliability
from legation.facts.unite import unite
from legation.grammar import Grammar
from legation.language.concerns import is_excerpt
from legation.language.scene import Scene
from legation.records import Fact, Problem


class FactReader:
    """Runs the rules of some kinds; `lemmas` are the words that make a sentence worth a parse."""

    def __init__(self, kinds: Sequence[Kind]) -> None:
        self._kinds = {k.name: k for k in kinds}
        self._grammar = Grammar([rule for kind in kinds for rule in kind.rules])

    @property
    def lemmas(self) -> frozenset[str]:
        """Dictionary forms of all words that wake a rule."""
        return self._grammar.lemmas

    def read(self, scene: Scene) -> tuple[tuple[Fact, ...], tuple[Problem, ...]]:
        """Give the facts in the order of the contract's kinds, within a kind in order of the text.

        Each with its rule's reliability as confidence. The problems are rules that failed; what the others
        found is kept.
        """
        found: dict[str, list[Fact]] = defaultdict(list)
        problems: list[Problem] = []
        sound: list[Fact] = []
        for fact in self._grammar.read(scene):
            if isinstance(fact, Problem):
                problems.append(fact)
            elif not any(True for _ in self._kinds[fact.kind].shape.problems(fact)):
                sound.append(fact)
        unechoed = without_echoes(sound, self._grammar.heard, scene.dispatch.text)
        for fact in without_doubtful(unechoed, self._grammar.doubted, scene):
            found[fact.kind].append(fact)
        result: list[Fact] = []
        for name, kind in self._kinds.items():
            ordered = sorted(found[name], key=lambda f: f.evidence[0])
            for fact in unite(ordered, kind.same, kind.join):
                result.append(replace(fact, confidence=reliability(fact.kind, fact.rule)))
        told = () if _own_affairs(result) and not is_excerpt(scene.text) else tuple(result)
        return told, tuple(problems)


def _own_affairs(facts: Sequence[Fact]) -> bool:
    """Tell whether the facts only say who holds office in one state: such a text is not about relations."""
    return len({state for f in facts for state in f.states}) < 2 and all(f.kind == "office" for f in facts)
