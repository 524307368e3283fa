"""Between which states a number stands: those named with it, else those that the last words were about."""

from __future__ import annotations

import re
from collections import Counter

from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence

_BOTH = re.compile(
    r"\b(?:(?:the|our|their)\s+(?:two|both)|both|two)\s+(?:\w+\s+)?(?:countries|sides|nations|states|neighbou?rs|peoples"
    r"|economies|governments)|\bbilateral|\btwo-way|\bmutual|\beach other|\bbetween (?:them|us)\b",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"\b(?:it|its|their|they|we|us|agreements|the figure|this|the volume|his country|our)\b", re.IGNORECASE
)
_TRADE = frozenset(["trade_turnover", "exports", "imports", "agreements"])
# Measures of relations by their nature: what is given is given to somebody.
_MUTUAL = _TRADE | {
    "investment",
    "aid",
    "loan",
    "scholarships",
    "students",
    "other",
    "visitors",
    "community",
    "companies",
    "projects",
    "flights",
}
# How many sentences back the pair may have been named.
_MEMORY = 3


def states_between(
    scene: Scene, sentence: Sentence, clause: tuple[int, int], *, measure: str
) -> tuple[str, ...]:
    """Give the states that the number is about, two of them mostly; empty where it is of one state alone."""
    whole = _named(scene, sentence.start, sentence.end)
    here = _named(scene, *clause) or whole
    if len(here) > 3:
        return here[:2]
    if len(here) > 1:
        return here
    if len(here) == 1 and len(whole) == 2:
        return whole
    both = _BOTH.search(scene.text, sentence.start, sentence.end) is not None
    near = _pair_before(scene, sentence)
    leaning = measure in _TRADE and _LEANING.search(scene.text, sentence.start, sentence.end) is not None
    if not here and near and (both or leaning):
        return near
    if not (both or measure in _MUTUAL) or not _bilateral(scene):
        return ()
    parties = scene.setting(sentence).parties.states
    pair = near or (parties if len(parties) == 2 else scene.dyad)
    if not here:
        return pair if both or leaning or measure == "trade_turnover" else ()
    if here[0] in pair:
        return pair
    return (scene.home, here[0]) if scene.home is not None and scene.home != here[0] else ()


def names_states(scene: Scene, sentence: Sentence) -> bool:
    """Tell whether the sentence names any state, by itself or by a person who acts for it."""
    return bool(_named(scene, sentence.start, sentence.end))


def _bilateral(scene: Scene) -> bool:
    """Tell whether the dispatch is about two states above all: then what one gives is to the other."""
    named = Counter(s.code for s in scene.states if _counts(s))
    named.update(m.member.state for m in scene.cast.mentions if m.member.state is not None)
    if len(scene.dyad) < 2:
        return False
    others = sum(count for code, count in named.items() if code not in scene.dyad)
    chief, other = (named[code] for code in scene.dyad)
    # A story of one state's own affairs names another now and then.
    return other > 1 and other >= others and other * 4 >= chief


def _pair_before(scene: Scene, sentence: Sentence) -> tuple[str, ...]:
    """The two states that the last sentences were about; empty where they were about others."""
    before = [s for s in scene.sentences if s.start < sentence.start][-_MEMORY:]
    for earlier in reversed(before):
        named = _named(scene, earlier.start, earlier.end)
        if len(named) == 2:
            return named
        if len(named) == 1 and scene.home is not None and scene.home != named[0]:
            return (scene.home, named[0])
        if len(named) > 2:
            break
    return ()


def _named(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    """The states named in the stretch, and those whose people are."""
    found = [(s.start, s.code) for s in scene.states if start <= s.start < end and _counts(s)]
    found += [
        (m.start, m.member.state)
        for m in scene.cast.mentions
        if start <= m.start < end and m.member.state is not None
    ]
    return tuple(dict.fromkeys(code for _, code in sorted(found)))


def _counts(state: StateMention) -> bool:
    return state.code != "UNO" and (state.form != "organisation" or state.code == "EUU")
