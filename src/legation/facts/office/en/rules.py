"""The rules for offices: whatever the cast of a dispatch holds, and what is told of somebody by a verb."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.dating import to_come
from legation.grammar import DispatchRule, Draft
from legation.language.clauses import objects
from legation.language.dates import resolve
from legation.language.modality import firmness, tense
from legation.language.people import CastMember
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records import Person

_SERVING = frozenset("serve work act continue stay return depart arrive leave appoint name".split())
_POSTS = frozenset("ambassador consul envoy minister commissioner governor president attaché".split())
_APPOINTING = frozenset(["appoint", "name", "elect", "make"])


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
    verb = next((w for w in sentence.ancestors(word) if w.is_verb), word)
    near = scene.date_of(sentence, word)
    future = tense(sentence, verb) == "future" or firmness(sentence, verb) in ("scheduled", "proposed")
    told = resolve(near, "future" if future else "past") if near is not None else None
    told = told or scene.when(sentence, verb) or published
    # Who is to do something holds the office already.
    return published if to_come(scene, told) else told


def _told_of(scene: Scene) -> Iterator[Draft]:
    """`He later served as ambassador to Fiji`, `she became Foreign Minister in 2003`, `As envoy in Lima, he …`."""
    for sentence in scene.sentences:
        for word in sentence.words:
            if word.lemma not in _POSTS or _named(scene, word):
                continue
            verb = _making(sentence, word)
            if verb is None or firmness(sentence, verb) != "occurred":
                continue
            yield from _held_by(scene, sentence, word, verb)


def _named(scene: Scene, word: Word) -> bool:
    """Tell whether the word is part of a name's own title: `as Ambassador Kovar`."""
    return any(m.start <= word.start < m.end for m in scene.mentions_between(word.start - 60, word.end))


def _held_by(scene: Scene, sentence: Sentence, word: Word, verb: Word) -> Iterator[Draft]:
    whom = objects(sentence, verb) if verb.lemma in _APPOINTING else scene.subject_of(sentence, verb)
    people = scene.refer_all(sentence, whom).people
    if len(people) == 1:
        first = min([w.start for w in sentence.children(word, "compound", "amod")] + [word.start])
        yield Draft(
            kind="office",
            when=scene.when(sentence, verb, setting=False),
            status="occurred",
            states=frozenset({people[0].state} if people[0].state else ()),
            details={},
            people=(Person(people[0].name, scene.quote(first, word.end), people[0].state, "holder"),),
            evidence=((sentence.start, sentence.end),),
            confidence=0.7,
        )


def _making(sentence: Sentence, word: Word) -> Word | None:
    """Give the verb that says of somebody that they hold the office of the word."""
    above = sentence.head(word)
    if above is None:
        return None
    if above.lower == "as" and word.dep == "pobj":
        verb = sentence.head(above)
        if verb is not None and verb.is_verb and (verb.lemma in _SERVING or above.index == 0):
            return verb
    if above.is_verb and word.dep in ("attr", "oprd", "dobj"):
        bare = sentence.child(word, "det") is None and sentence.child(word, "poss") is None
        return above if above.lemma in ("become", *_APPOINTING) or (above.lemma == "be" and bare) else None
    return None


RULES = (
    DispatchRule(
        name="office told of its holder",
        kind="office",
        says="It is said of a person named elsewhere that they served as, became or were made something.",
        produce=_told_of,
    ),
    DispatchRule(
        name="office printed with the name",
        kind="office",
        says="A person is named with the office that they hold or held.",
        produce=_held,
    ),
)
