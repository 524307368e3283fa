"""Which sitting a later sentence means: the one last told of, with the states whose it is."""

from __future__ import annotations

from dataclasses import replace

from legation.facts.session.en.attendance import participants
from legation.facts.session.en.sittings import Sitting, sittings
from legation.facts.session.en.told import governing, is_frame_only, is_told
from legation.language.modality import firmness
from legation.language.scene import Scene
from legation.language.words import Sentence


def last_told(
    scene: Scene, sentence: Sentence, *, within: int | None = None, occurred: bool = False
) -> Sitting | None:
    """Give the sitting last told of up to the sentence, with the states whose it is.

    within: how many parsed sentences to look back. occurred: only one that took place.
    """
    earlier = [s for s in scene.sentences if s.start <= sentence.start and s.words]
    for before in reversed(earlier if within is None else earlier[-within - 1 :]):
        told = [s for s in sittings(scene, before) if _counts(scene, before, s, occurred)]
        if told:
            sitting = told[-1] if before is not sentence else told[0]
            return replace(sitting, states=_states(scene, before, sitting))
    return None


def last_named(scene: Scene, sentence: Sentence) -> Sitting | None:
    """Give the sitting last told of, or else the mechanism last named, with the states whose it is."""
    told = last_told(scene, sentence)
    if told is not None:
        return told
    for before in reversed([s for s in scene.sentences if s.start <= sentence.start and s.words]):
        named = [s for s in sittings(scene, before) if not s.gathering]
        if named:
            return replace(named[-1], states=_states(scene, before, named[-1]))
    return None


def _counts(scene: Scene, sentence: Sentence, sitting: Sitting, occurred: bool) -> bool:
    if is_frame_only(sentence, sitting.deed) or not is_told(scene, sentence, sitting):
        return False
    aside = governing(sentence, sitting.deed)[1] in ("before", "after", "of", "since", "")
    if sitting.gathering and (occurred or aside):
        return False
    return not occurred or (sitting.sequel != "next" and firmness(sentence, sitting.deed) == "occurred")


def _states(scene: Scene, sentence: Sentence, sitting: Sitting) -> tuple[str, ...]:
    if len(sitting.states) > 1:
        return sitting.states
    chairs, others = participants(scene, sentence, sitting.deed, sitting.last)
    told = tuple(dict.fromkeys((*sitting.states, *(chairs + others).states)))
    if len(told) > 1:
        return told
    parties = scene.setting(sentence).parties.states
    return parties if len(parties) > 1 else scene.dyad
