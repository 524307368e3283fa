"""What the sentences behind a sitting add to it: who led the sides, who came, when and where it was.

`A led the Kenyan side and B the Peruvian one`, `The meeting took place in Accra on 9 May`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from legation.facts.dating import value_of
from legation.facts.session.en.attendance import chaired_by_noun
from legation.facts.session.en.before import last_told
from legation.facts.session.en.sittings import Sitting, sittings
from legation.facts.session.en.told import CHAIRED, TOOK_PLACE, place_in_row
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft
from legation.grammar.match import as_people
from legation.language.clauses import Frame, objects, subject
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Person, Place

_REACH = 4
_SIDES = frozenset("side delegation team part".split())
_MEETINGS = frozenset(
    "meeting session consultation talk event dialogue round discussion sitting gathering commission committee "
    "summit forum deliberation".split()
)
_DEFINITE = frozenset("the this that these those both".split())
_JOINING = frozenset("attend participate take host join represent".split())


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What later sentences say of a sitting. sentences: the one that names it, then those."""

    people: tuple[Person, ...] = ()
    when: str | None = None
    place: Place | None = None
    sentences: tuple[Sentence, ...] = ()

    def complete(self, draft: Draft) -> Draft:
        """Give the draft with what it lacks, and the sentences that say so as further evidence."""
        fitting = [p for p in self.people if p.state is None or p.state in draft.states]
        chairs = {p.name: p for p in (*draft.people, *fitting) if p.role == "cochair"}
        others = {p.name: p for p in (*draft.people, *fitting) if p.name not in chairs}
        return replace(
            draft,
            people=(*chairs.values(), *others.values()),
            when=draft.when or self.when,
            place=draft.place or self.place,
            evidence=tuple((s.start, s.end) for s in self.sentences),
        )


def told_after(scene: Scene, sentence: Sentence, sitting: Sitting) -> Afterwards:
    """Give what the sentences that follow say of the sitting."""
    people: dict[str, Person] = {}
    when: str | None = None
    place: Place | None = None
    told = [sentence]
    chairs = Reference()
    following = [s for s in scene.sentences if s.start > sentence.start and s.words][:_REACH]
    for later in following:
        for verb in later.words:
            if not verb.is_verb or verb.lemma not in CHAIRED | TOOK_PLACE | _JOINING:
                continue
            came = _leaders(scene, later, verb) or _guests(scene, later, verb)
            held = verb.lemma in TOOK_PLACE and _is_the_sitting(later, verb)
            if not (came or held):
                continue
            meant = last_told(scene, later, within=_REACH)
            if meant is None or meant.deed is not sitting.deed:
                continue
            people |= {p.name: p for p in came if p.name not in people}
            if held:
                for noun in later.words:
                    chairs += chaired_by_noun(scene, later, noun)
            if held and firmness(later, verb) == "occurred":
                when = when or _day(scene, later, verb)
                place = place or whereabouts(scene, later, verb)
            told.append(later)
    people |= {p.name: p for p in as_people(chairs, "cochair")}
    return Afterwards(tuple(people.values()), when, place, tuple(dict.fromkeys(told)))


def _is_the_sitting(sentence: Sentence, verb: Word) -> bool:
    """Tell whether the verb tells of the sitting just named: `the meeting was held`, `it took place`."""
    themes = [*objects(sentence, verb), *subject(sentence, verb)]
    return any(w.lower == "it" or _is_anaphor(sentence, w) for w in themes)


def _is_anaphor(sentence: Sentence, word: Word) -> bool:
    definite = any(c.lower in _DEFINITE for c in sentence.children(word, "det"))
    return word.lemma in _MEETINGS and definite and place_in_row(sentence, word) is None


def _day(scene: Scene, sentence: Sentence, verb: Word) -> str | None:
    mention = scene.date_of(sentence, verb)
    return value_of(scene, sentence, verb, mention) if mention is not None else None


def _guests(scene: Scene, sentence: Sentence, verb: Word) -> tuple[Person, ...]:
    """Give who came: `The session was attended by A and B`."""
    if verb.lemma not in _JOINING or firmness(sentence, verb) != "occurred":
        return ()
    about = [*objects(sentence, verb), *Frame(sentence, verb).role("in")]
    if not any(_is_anaphor(sentence, w) for w in about):
        return ()
    return as_people(scene.refer_all(sentence, subject(sentence, verb)), "participant")


def _leaders(scene: Scene, sentence: Sentence, verb: Word) -> tuple[Person, ...]:
    if firmness(sentence, verb) not in ("occurred", "scheduled"):
        return ()
    about = [*objects(sentence, verb), *Frame(sentence, verb).role("over")]
    sides = [w for w in about if w.lemma in _SIDES]
    meetings = [w for w in about if w.lemma in _MEETINGS and place_in_row(sentence, w) is None]
    if not (sides or meetings) or any(s.deed in about for s in sittings(scene, sentence) if s.named):
        return ()
    words = subject(sentence, verb)
    if sides and not scene.speakers(sentence, verb).people:
        # `… and B the Peruvian one`: the second leader has no verb of its own.
        words = [
            *words,
            *(w for w in sentence.words if getattr(w.mention, "member", None) and w not in words),
        ]
    own = _state_of_side(scene, sentence, sides[0]) if len(sides) == 1 else None
    found: dict[str, Person] = {}
    for word in words:
        for member in scene.refer(sentence, word).people:
            state = own if word is words[0] else _side_behind(sentence, word) if sides else None
            found.setdefault(
                member.name, Person(member.name, member.office, state or member.state, "cochair")
            )
    return tuple(found.values())


def _state_of_side(scene: Scene, sentence: Sentence, side: Word) -> str | None:
    """Give the state whose side or delegation it is: `the Kenyan side`, `the delegation of Kenya`."""
    before = sentence.words[side.index - 1] if side.index else side
    if isinstance(before.mention, StateMention):
        return before.mention.code
    owners = scene.refer_all(sentence, Frame(sentence, side).first("possessive", "of"))
    return owners.state


def _side_behind(sentence: Sentence, leader: Word) -> str | None:
    """Give the state whose side the person without a verb leads: `… and B the Peruvian one`."""
    for word in sentence.words[leader.index + 1 : leader.index + 8]:
        if getattr(word.mention, "member", None) is not None or word.is_verb:
            return None
        if word.lemma in _SIDES or word.lower == "one":
            before = sentence.words[word.index - 1]
            return before.mention.code if isinstance(before.mention, StateMention) else None
    return None
