"""Of what type a journey is by the sentences behind it: `B came to Peru on Monday. She met A on a private visit.`"""

from __future__ import annotations

from legation.facts.visit.en.journeys import visit_type
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.language.clauses import Frame, subject
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word

_BEHIND = 2
_FRAMES = frozenset(["on", "during", "for", "in"])
_MAKING = frozenset("pay make begin start undertake conduct conclude end".split())
_GUESTS = frozenset(["visitor", "guest"])
# These tell of another journey.
_ANOTHER = frozenset(
    "last previous earlier next further future return other another first second recent".split()
)


def type_after(scene: Scene, sentence: Sentence, visitors: Reference, country: str) -> str | None:
    """Give the type that the next sentences tell of the journey of those visitors to the country."""
    for told in [s for s in scene.sentences if s.start > sentence.start and s.words][:_BEHIND]:
        for noun in told.words:
            if not noun.is_noun or noun.lemma not in VISIT_NOUNS or _is_another(scene, told, noun, country):
                continue
            kind = visit_type(told, noun)
            if kind is not None and _is_theirs(scene, told, noun, visitors):
                return kind
    return None


def _is_another(scene: Scene, sentence: Sentence, noun: Word, country: str) -> bool:
    """Tell whether it is another journey that the noun names: an earlier one, or one to another country."""
    if {c.lower for c in sentence.children(noun, "amod")} & _ANOTHER:
        return True
    frame = Frame(sentence, noun)
    led = [code for role in ("to", "of") for w in frame.role(role) if (code := scene.country_at(sentence, w))]
    return bool(led) and country not in led


def _is_theirs(scene: Scene, sentence: Sentence, noun: Word, visitors: Reference) -> bool:
    above = sentence.head(noun)
    if above is None:
        return True  # `State visit.`
    framed = noun.dep == "pobj" and above.lower in _FRAMES
    made = noun.dep == "dobj" and above.lemma in _MAKING
    verb = next((w for w in sentence.ancestors(noun) if w.is_verb), None)
    if not (framed or made) or verb is None or verb.tag not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    owners = list(sentence.children(noun, "poss"))
    doers = owners or subject(sentence, verb)
    told = scene.refer_all(sentence, doers)
    return not doers or any(w.lemma in _GUESTS for w in doers) or bool({*told.people} & {*visitors.people})
