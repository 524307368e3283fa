"""Who led the sides or held the chair of a sitting, by a sentence of their own.

`A led the Kenyan side and B the Peruvian one`, `The delegations were headed by A and B`.
"""

from __future__ import annotations

from legation.facts.session.en.chairs import led_by
from legation.facts.session.en.counting import place_in_row
from legation.facts.session.en.sittings import sittings
from legation.facts.session.en.told import CHAIRED
from legation.language.clauses import Frame, is_passive, objects, subject
from legation.language.modality import firmness
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Person

LEADING = CHAIRED | frozenset(["represent", "steer", "co-lead", "spearhead"])
_SIDES = frozenset("side delegation team part".split())
# Nouns that mean the sitting just told of.
MEETINGS = frozenset(
    "meeting session consultation talk event dialogue round discussion sitting gathering commission committee "
    "summit forum deliberation conference assembly congress ministerial".split()
)
# Said of a sitting even where no word means it: `Ministers A and B presided.`
_IN_THE_CHAIR = frozenset(["chair", "co-chair", "preside"])
_PARTING = frozenset(["while", "whereas", ";"])
_GUESTS = frozenset("with including accompany include comprise meet".split())


def leaders(scene: Scene, sentence: Sentence, verb: Word) -> tuple[Person, ...]:
    """Give who is said to have led a side or chaired the sitting told of before; the verb is one of leading."""
    if verb.lemma not in LEADING or firmness(sentence, verb) not in ("occurred", "scheduled"):
        return ()
    about = [*objects(sentence, verb), *Frame(sentence, verb).role("over")]
    sides = [w for w in about if w.lemma in _SIDES or (verb.lemma == "represent" and _is_state(w))]
    meetings = [w for w in about if _is_meeting(sentence, w)]
    alone = verb.lemma in _IN_THE_CHAIR and not (about or is_passive(sentence, verb))
    if not (sides or meetings or alone) or any(s.deed in about for s in sittings(scene, sentence) if s.named):
        return ()
    found: dict[str, Person] = {}
    own = _state_of_side(scene, sentence, sides[0]) if len(sides) == 1 else None
    chief = _chief(scene, sentence, verb, sides)
    members = [m for w in chief for m in scene.refer(sentence, w).people]
    for member in members:
        state = own if len(members) == 1 else None
        found[member.name] = Person(member.name, member.office, state or member.state, "cochair")
    for word in _behind(sentence, max([verb, *chief, *sides], key=lambda w: w.index)) if sides else ():
        for member in scene.refer(sentence, word).people:
            state = _side_behind(sentence, word) or member.state
            found.setdefault(member.name, Person(member.name, member.office, state, "cochair"))
    return tuple(found.values())


def _is_meeting(sentence: Sentence, word: Word) -> bool:
    """Tell whether the word means the sitting just told of: `it was chaired by`, `the session`."""
    return word.lower == "it" or (word.lemma in MEETINGS and place_in_row(sentence, word) is None)


def _chief(scene: Scene, sentence: Sentence, verb: Word, sides: list[Word]) -> list[Word]:
    """Give the words for those whom the verb itself names.

    Long offices lead the parser astray, so that persons are looked for by their place: behind `led by`, before
    `led`, and one alone where one side is told of.
    """
    if is_passive(sentence, verb):
        each = led_by(sentence.words[verb.index + 1 :])
        if len(each) > 1:
            return each
        near = _until(sentence.words[verb.index + 1 :])
        return near[:1] if len(sides) == 1 and sides[0].tag == "NN" and not _joined(near) else near
    parsed = [w for w in subject(sentence, verb) if not _is_state(w)]
    if scene.refer_all(sentence, parsed).people:
        return parsed
    near = _until(tuple(reversed(sentence.words[: verb.index])))
    return near if len(sides) != 1 or sides[0].tag == "NNS" else near[:1]


def _until(words: tuple[Word, ...]) -> list[Word]:
    """Give the persons up to the next verb or clause."""
    found: list[Word] = []
    for word in words:
        if word.lower in _PARTING or word.tag in ("VBD", "VBZ", "VBP", "MD") or word.lemma in LEADING:
            break
        if word.lemma in _SIDES or word.lower == "that":
            break
        if _is_person(word):
            found.append(word)
    return found


def _joined(persons: list[Word]) -> bool:
    """Tell whether the first two are coordinated: `co-led by A and B`."""
    return len(persons) > 1 and persons[1].dep == "conj" and persons[1].head == persons[0].index


def _behind(sentence: Sentence, last: Word) -> list[Word]:
    """Give those who lead the other side without a verb: `… and B the Peruvian one`, `that of Peru by B`."""
    found: list[Word] = []
    for word in sentence.words[last.index + 1 :]:
        if word.is_verb or word.lower in _GUESTS:
            break
        if _is_person(word):
            found.append(word)
    return found


def _is_person(word: Word) -> bool:
    return getattr(word.mention, "member", None) is not None


def _is_state(word: Word) -> bool:
    return isinstance(word.mention, StateMention)


def _state_of_side(scene: Scene, sentence: Sentence, side: Word) -> str | None:
    """Give the state whose side or delegation it is: `the Kenyan side`, `the delegation of Kenya`."""
    if isinstance(side.mention, StateMention):
        return side.mention.code
    before = sentence.words[side.index - 1] if side.index else side
    if isinstance(before.mention, StateMention):
        return before.mention.code
    owners = scene.refer_all(sentence, Frame(sentence, side).first("possessive", "of"))
    return owners.state


def _side_behind(sentence: Sentence, leader: Word) -> str | None:
    """Give the state whose side the person leads: `B the Peruvian one`, `the Peruvian one by B`."""
    for word in sentence.words[leader.index + 1 : leader.index + 8]:
        if _is_person(word) or word.is_verb:
            break
        if word.lemma in _SIDES or word.lower == "one":
            before = sentence.words[word.index - 1]
            return before.mention.code if isinstance(before.mention, StateMention) else None
    for word in reversed(sentence.words[max(0, leader.index - 8) : leader.index]):
        if _is_person(word) or word.lemma in _SIDES:
            return None
        if isinstance(word.mention, StateMention) and any(
            w.lower == "by" for w in sentence.words[word.index : leader.index]
        ):
            return word.mention.code
    return None
