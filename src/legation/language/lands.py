"""States called by what they are: `the southern African kingdom`, `the island nation`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from legation.language.parties import Reference
from legation.language.words import Sentence, Word

if TYPE_CHECKING:
    from legation.language.scene import Scene

# Nouns that a state is called by with an adjective of its sort or region: `the Gulf emirate`.
_LANDS = frozenset(
    "country nation state kingdom republic island emirate sultanate archipelago monarchy".split()
)
# With these they mean another: `the host country`, `the other state`.
_NAMELESS = frozenset(
    "host other third whole same entire first last new receiving sending home own candidate member deep "
    "foreign transit partner developing next only latest welfare nuclear police failed rogue".split()
)
_BACK = 2


def land(scene: Scene, sentence: Sentence, noun: Word) -> Reference:
    """Give the foreign state named last before that the noun means; an empty Reference where it means none."""
    if noun.lemma not in _LANDS or noun.tag != "NN" or sentence.child(noun, "poss", "prep") is not None:
        return Reference()
    definite = any(c.lower == "the" for c in sentence.children(noun, "det"))
    told = [c.lower for c in sentence.children(noun, "amod", "compound", "nmod") if c.tag != "CD"]
    if not definite or not told or _NAMELESS & set(told):
        return Reference()
    near = min(s.start for s in (sentence, *scene.resolver.before(sentence, _BACK)))
    for state in reversed(scene.states_between(near, noun.start)):
        if state.form != "organisation" and state.code != scene.home:
            return Reference((state.code,))
    return Reference()
