"""Which sitting a later sentence means: the one last told of, with the states whose it is."""

from __future__ import annotations

from dataclasses import replace

from legation.facts.session.en.attendance import participants
from legation.facts.session.en.sittings import Sitting, sittings
from legation.facts.session.en.told import governing, is_frame_only, is_told
from legation.language.clauses import subject
from legation.language.keeping import kept
from legation.language.modality import firmness
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

SIDED = {
    "trilateral": 3,
    "tripartite": 3,
    "three-way": 3,
    "quadrilateral": 4,
    "quadripartite": 4,
    "four-way": 4,
}


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


def last_named(scene: Scene, sentence: Sentence, *, within: int | None = None) -> Sitting | None:
    """Give the sitting last told of, or else the mechanism last named, with the states whose it is.

    within: how many parsed sentences to look back.
    """
    told = last_told(scene, sentence, within=within)
    if told is not None:
        return told
    earlier = [s for s in scene.sentences if s.start <= sentence.start and s.words]
    for before in reversed(earlier if within is None else earlier[-within - 1 :]):
        named = [s for s in sittings(scene, before) if not s.gathering]
        if named:
            return replace(named[-1], states=_states(scene, before, named[-1]))
    return None


def last_named_in(scene: Scene, sentence: Sentence, word: Word) -> Sitting | None:
    """Give the mechanism last named before the word in its own sentence, with the states whose it is."""
    named = [s for s in sittings(scene, sentence) if not s.gathering and s.deed.index < word.index]
    return replace(named[-1], states=_states(scene, sentence, named[-1])) if named else None


def last_named_as(scene: Scene, sentence: Sentence, body: Word) -> Sitting | None:
    """Give the mechanism last named of which the noun is the head: `the committee` is a committee."""
    for before in reversed([s for s in scene.sentences if s.start <= sentence.start and s.words]):
        named = [s for s in sittings(scene, before) if not s.gathering and body.lower in s.mechanism.lower()]
        if before is sentence:
            named = [s for s in named if s.deed.index <= body.index]
        if named:
            return replace(named[-1], states=_states(scene, before, named[-1]))
    return None


@kept
def members(scene: Scene, mechanism: str) -> tuple[str, ...]:
    """Give the states whose mechanism it is, by the sentence that names them with it; of three or four sides all."""
    number = next((n for word, n in SIDED.items() if word in mechanism.lower()), None)
    for sentence in scene.sentences:
        if not sentence.words:
            continue
        if number is not None:
            named = named_in(scene, sentence)
            if len(named) == number:
                return named
            continue
        for sitting in sittings(scene, sentence):
            if sitting.mechanism == mechanism and len(sitting.states) > 1:
                return sitting.states
    return ()


def named_in(scene: Scene, sentence: Sentence) -> tuple[str, ...]:
    """Give the states that the sentence names, or whose people it does; not by cities that only say where."""
    found: dict[str, None] = {}
    for word in sentence.words:
        if word.mention is not None and not _locates(sentence, word):
            found |= dict.fromkeys(scene.refer(sentence, word).states)
    return tuple(found)


def _locates(sentence: Sentence, word: Word) -> bool:
    above = sentence.head(word)
    city = isinstance(word.mention, StateMention) and word.mention.form == "capital"
    return city and above is not None and above.lower in ("in", "at", "near", "from", "to")


def _counts(scene: Scene, sentence: Sentence, sitting: Sitting, occurred: bool) -> bool:
    if is_frame_only(sentence, sitting.deed) or not is_told(scene, sentence, sitting):
        return False
    aside = governing(sentence, sitting.deed)[1] in ("before", "after", "of", "since", "", "to", "for")
    if sitting.gathering and (occurred or aside):
        return False
    return not occurred or (sitting.sequel != "next" and firmness(sentence, sitting.deed) == "occurred")


def _states(scene: Scene, sentence: Sentence, sitting: Sitting) -> tuple[str, ...]:
    if len(sitting.states) > 1:
        return sitting.states
    if known := members(scene, sitting.mechanism):
        return known
    chairs, others = participants(scene, sentence, sitting.deed, sitting.last)
    verb, role = governing(sentence, sitting.deed)
    doers = subject(sentence, verb) if verb is not None and role != "subject" else []
    found = chairs + others + scene.refer_all(sentence, doers)
    told = tuple(dict.fromkeys((*sitting.states, *found.states)))
    if len(told) > 1:
        return told
    parties = scene.setting(sentence).parties.states
    return parties if len(parties) > 1 else scene.dyad
