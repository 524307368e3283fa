"""Between which states a number stands: those named with it, else those that the last words were about."""

from __future__ import annotations

import re

from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence

_BOTH = re.compile(
    r"\b(?:(?:the|our|their)\s+(?:two|both)|both|two)\s+(?:\w+\s+)?(?:countries|sides|nations|states|neighbou?rs|peoples"
    r"|economies|governments)|\bbilateral|\btwo-way|\bmutual|\beach other|\bbetween (?:them|us)\b",
    re.IGNORECASE,
)
_LEANING = re.compile(r"\b(?:it|its|their|they|the figure|this|the volume|his country|our)\b", re.IGNORECASE)
# How many sentences back the pair may have been named.
_MEMORY = 3


def states_between(
    scene: Scene, sentence: Sentence, clause: tuple[int, int], *, surely_mutual: bool
) -> tuple[str, ...]:
    """Give the states that the number is about, two of them mostly; empty where it is of one state alone.

    surely_mutual: whether the measure itself is of relations (trade with, aid to), so that naming one state
    is enough.
    """
    here = _named(scene, *clause) or _named(scene, sentence.start, sentence.end)
    whole = _named(scene, sentence.start, sentence.end)
    if len(here) == 2:
        return here
    if len(here) > 2:
        return here[:2] if len(here) > 3 else here
    if len(here) == 1 and len(whole) == 2:
        return whole
    pair = _pair_before(scene, sentence)
    text = scene.text[sentence.start : sentence.end]
    if not here:
        return pair if surely_mutual and (_BOTH.search(text) or _LEANING.search(text)) else ()
    if here[0] in pair and (surely_mutual or _BOTH.search(text)):
        return pair
    if surely_mutual and scene.home is not None and scene.home != here[0]:
        return (scene.home, here[0])
    return ()


def _pair_before(scene: Scene, sentence: Sentence) -> tuple[str, ...]:
    """The two states that the last sentences were about, else the dispatch's."""
    before = [s for s in scene.sentences if s.start < sentence.start][-_MEMORY:]
    for earlier in reversed(before):
        named = _named(scene, earlier.start, earlier.end)
        if len(named) == 2:
            return named
        if len(named) == 1 and scene.home is not None and scene.home != named[0]:
            return (scene.home, named[0])
        if len(named) > 2:
            break
    parties = scene.setting(sentence).parties.states
    return parties if len(parties) == 2 else scene.dyad


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
    return state.form != "organisation" or state.code == "EUU"
