"""Whose doings a speaker tells of, and where: `Peru would send a team, Minister X said in Lima`.

Who announces what a state does mostly acts for it, and who speaks in a capital is rather at home there than abroad.
"""

from __future__ import annotations

from collections.abc import Iterator

from legation.language.clauses import Frame
from legation.language.people import Clue
from legation.language.scene import Scene
from legation.language.speakers import SAYING
from legation.language.states import StateMention
from legation.language.words import Sentence, Word

_CONTENT = frozenset(["ccomp", "parataxis"])
# Who tells of these does not tell of his own side.
_JUDGING = frozenset("accuse blame criticise criticize condemn praise thank urge warn ask".split())


def of_speech(scene: Scene, sentence: Sentence, verb: Word) -> Iterator[Clue]:
    """Yield clues for who speaks by the verb: the state whose doings he tells, the country where he does."""
    if verb.lemma not in SAYING or verb.lemma in _JUDGING:
        return
    frame = Frame(sentence, verb)
    speakers = [m for w in frame.role("subject") if (m := scene.member(w)) is not None and m.state is None]
    if len(speakers) != 1:
        return
    told = _told_of(sentence, verb)
    if told is not None:
        yield Clue(speakers[0].id, "of", told, weight=0.8)
    place = scene.place(sentence, verb, setting=False)
    if place is not None and place.country is not None:
        yield Clue(speakers[0].id, "of", place.country, weight=0.7)


def _told_of(sentence: Sentence, verb: Word) -> str | None:
    """Give the state that is the subject of what is said, where there is but one."""
    clauses = [c for c in sentence.children(verb, *_CONTENT) if c.is_verb]
    above = sentence.head(verb)
    if verb.dep in _CONTENT and above is not None and above.is_verb:
        clauses.append(above)
    doers = [w for c in clauses for w in Frame(sentence, c).role("subject")]
    codes = {w.mention.code for w in doers if isinstance(w.mention, StateMention)}
    return next(iter(codes)) if len(codes) == 1 and len(doers) == 1 else None
