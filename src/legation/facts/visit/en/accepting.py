"""What became of an invitation or a plan, told in the same sentence or just behind it."""

from __future__ import annotations

import re

from legation.language.modality import phrasal
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_ACCEPTED = re.compile(r"\baccepted\b(?! (?:responsib|the (?:resign|cred|find|propos)))")
# The same, said some sentences later, where the word alone could be of anything.
_TAKEN_UP = re.compile(
    r"\baccepted (?:the|his|her|this|that) (?:\w+ )?invitation\b"
    r"|\binvitation (?:was|has been|had been) (?:\w+ )?accepted\b"
)
_BEHIND = 5
_NOT = re.compile(r"\b(?:not|never|yet|declined|turned down|whether|if)\b", re.IGNORECASE)
CALLING_OFF = frozenset(
    "cancel postpone defer suspend call_off put_off scrap shelve delay drop abort put_back fall_through".split()
)


def accepted(scene: Scene, sentence: Sentence, after: Word) -> bool:
    """Tell whether the invitation told by the word is accepted in the rest of its sentence or in the next."""
    following = [s for s in scene.sentences if s.start >= sentence.end][:1]
    for start, end in [(after.end, sentence.end), *((s.start, min(s.end, s.start + 120)) for s in following)]:
        told = scene.text[start:end]
        if _ACCEPTED.search(told):
            return not _NOT.search(told)
    later = [s for s in scene.sentences if s.start >= sentence.end][1:_BEHIND]
    texts = (scene.text[s.start : s.end] for s in later)
    return any(_TAKEN_UP.search(text) and not _NOT.search(text) for text in texts)


def fell_through(sentence: Sentence, noun: Word) -> bool:
    """Tell whether the clause of the visit or one beside it calls it off: `was due in April but was put off`."""
    above = sentence.head(noun)
    while above is not None and not above.is_verb and above.tag in ("IN", "RP", "RB"):
        above = sentence.head(above)  # `pulled out of a trip`
    if above is None or not above.is_verb:
        return False
    if above.lemma in ("pull", "back", "withdraw") and noun.dep == "pobj":
        return True
    if above.lemma == "fall" and any(c.lower == "through" for c in sentence.children(above)):
        return True
    if above.lemma == "be" and any(
        c.lower in ("off", "cancelled", "canceled") for c in sentence.children(above)
    ):
        return True
    verbs = [above, *(w for w in sentence.conjuncts(above) if w.is_verb)]
    subject = noun.dep in ("nsubj", "nsubjpass")
    return any(phrasal(sentence, verb) in CALLING_OFF for verb in (verbs if subject else verbs[:1]))
