"""Who chaired a sitting, where a sentence behind it says so.

`A led the Kenyan side and B the Peruvian one`.
"""

from __future__ import annotations

from legation.facts.session.en.before import last_told
from legation.facts.session.en.sittings import Sitting, sittings
from legation.facts.session.en.told import CHAIRED, place_in_row
from legation.language.clauses import Frame, objects, subject
from legation.language.modality import firmness
from legation.language.scene import Scene
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Person

_REACH = 4
_SIDES = frozenset(["side", "delegation", "team", "part"])
_MEETINGS = frozenset("meeting session consultation talk event dialogue round discussion".split())


def leaders_after(
    scene: Scene, sentence: Sentence, sitting: Sitting
) -> tuple[tuple[Person, ...], tuple[Sentence, ...]]:
    """Give who led the sides or held the chair by the sentences that follow, and those sentences."""
    found: dict[str, Person] = {}
    told: list[Sentence] = []
    following = [s for s in scene.sentences if s.start > sentence.start and s.words][:_REACH]
    for later in following:
        for verb in later.words:
            if verb.lemma not in CHAIRED or not verb.is_verb:
                continue
            leaders = _leaders(scene, later, verb)
            meant = last_told(scene, later, within=_REACH) if leaders else None
            if meant is not None and meant.deed is sitting.deed:
                found |= {p.name: p for p in leaders}
                told.append(later)
    return tuple(found.values()), tuple(dict.fromkeys(told))


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
    found: dict[str, Person] = {}
    for word in words:
        for member in scene.refer(sentence, word).people:
            state = _side_led(scene, sentence, word) if sides else None
            found.setdefault(
                member.name, Person(member.name, member.office, state or member.state, "cochair")
            )
    return tuple(found.values())


def _side_led(scene: Scene, sentence: Sentence, leader: Word) -> str | None:
    """Give the state whose side the person leads: `A led the Kenyan side`, `B the Peruvian one`."""
    for word in sentence.words[leader.index + 1 : leader.index + 8]:
        if getattr(word.mention, "member", None) is not None:
            return None
        if word.lemma in _SIDES or word.lower == "one":
            before = sentence.words[word.index - 1]
            return before.mention.code if isinstance(before.mention, StateMention) else None
    return None
