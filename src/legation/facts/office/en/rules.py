"""The rule for offices: whatever the cast of a dispatch holds."""

from __future__ import annotations

from collections.abc import Iterator

from legation.grammar import DispatchRule, Draft
from legation.language.dates import resolve
from legation.language.people import CastMember
from legation.language.scene import Scene
from legation.language.words import Sentence
from legation.records import Person


def _held(scene: Scene) -> Iterator[Draft]:
    for member in scene.cast.people:
        for held in member.offices:
            sentence = _sentence_at(scene, held.start)
            state = held.state or member.state
            yield Draft(
                kind="office",
                when=_shown(scene, sentence, member),
                status="occurred",
                states=frozenset({state} if state else ()),
                details={},
                people=(Person(member.name, held.office, state, "holder"),),
                evidence=((sentence.start, sentence.end) if sentence else (held.start, held.end),),
                confidence=0.9 if state else 0.7,
            )


def _sentence_at(scene: Scene, offset: int) -> Sentence | None:
    return next((s for s in scene.sentences if s.start <= offset < s.end), None)


def _shown(scene: Scene, sentence: Sentence | None, member: CastMember) -> str | None:
    """The day of what the person is told of in, else of publication."""
    published = scene.published.isoformat() if scene.published else None
    if sentence is None or not sentence.words:
        return published
    word = next((w for w in sentence.words if getattr(w.mention, "member", None) == member), None)
    if word is None:
        return scene.setting(sentence).when or published
    near = scene.date_of(sentence, word)
    if near is not None and (told := resolve(near, "past")) is not None:
        return told
    verb = next((w for w in sentence.ancestors(word) if w.is_verb), word)
    return scene.when(sentence, verb) or published


RULES = (
    DispatchRule(
        name="office printed with the name",
        kind="office",
        says="A person is named with the office that they hold or held.",
        produce=_held,
    ),
)
