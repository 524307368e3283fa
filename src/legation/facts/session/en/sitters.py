"""Whose sitting it is: office-holders of a group of states (`the Baltic presidents`) or of no state in particular."""

from __future__ import annotations

from legation.facts.title_lists import base
from legation.language.clauses import Frame
from legation.language.memberships import members
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

WHO_SIT = frozenset(
    "minister leader head official director president secretary speaker chief state government "
    "adviser advisor governor prosecutor commander".split()
)


# Bodies of two governments that sit together, and what tells that they are standing ones.
_DELEGATES = frozenset(["delegation", "group", "commissioner", "representative"])
_STANDING = frozenset(
    "government governmental intergovernmental inter-governmental working topographic joint border boundary expert "
    "negotiating".split()
)
_WHOSE = frozenset(["of", "from", "between"])


def whose_sitting(scene: Scene, sentence: Sentence, noun: Word) -> tuple[tuple[str, ...], int]:
    """Give the states of the group whose office-holders' sitting it is, and the last word that tells so."""
    found: tuple[str, ...] = ()
    last = noun.index
    for of in sentence.children(noun, "prep"):
        for who in sentence.children(of, "pobj") if of.lower in ("of", "between") else ():
            if base(who) in _DELEGATES and _for_governments(sentence, who):
                # `working groups of the delegations of Kenya and Peru`
                whose = (who, *Frame(sentence, who).role("of"))
                named = (scene.resolver.states_of(sentence, w) for w in whose)
                found = next((states for states in named if len(states) > 1), ())
            elif base(who) in WHO_SIT and members(sentence, who):
                found = scene.refer_all(sentence, sentence.conjuncts(who)).states
            else:
                continue
            last = max(w.index for w in sentence.subtree(of))
    return found, last


def _for_governments(sentence: Sentence, who: Word) -> bool:
    """Tell `the government delegations of Kenya and Peru`, `their topographic and legal working groups`."""
    beside = {c.lower for c in sentence.children(who, "amod", "compound", "nmod")}
    return who.tag in ("NNS", "NNPS") and bool(beside & _STANDING)


def who_sit(sentence: Sentence, noun: Word) -> Word | None:
    """Give the office-holders of no state in particular whose sitting it is: `the 4th meeting of chief prosecutors`."""
    for of in sentence.children(noun, "prep"):
        for who in sentence.children(of, "pobj") if of.lower == "of" else ():
            several = who.tag in ("NNS", "NNPS") and base(who) in WHO_SIT and who.mention is None
            meant = any(c.tag in ("DT", "PRP$", "CD") for c in sentence.children(who))
            if several and not meant and not any(p.lower in _WHOSE for p in sentence.children(who, "prep")):
                return who
    return None
