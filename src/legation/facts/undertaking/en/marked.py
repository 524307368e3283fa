"""From the word for what is to be done, however it was found, to its undertaking: who, to whom, until when."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.undertaking.en.making import undertakings
from legation.facts.undertaking.en.sides import (
    agents_of,
    counterparts,
    everyone,
    going_on,
    some_of_many,
    with_speakers,
)
from legation.grammar import Draft, Match
from legation.language.clauses import Frame, objects
from legation.language.modality import auxiliaries
from legation.language.parties import Reference
from legation.language.speakers import SAYING
from legation.language.words import Word

_NOBODY = Reference()


def undertaking_of(m: Match, kind: str, *, confidence: float = 0.6) -> Iterator[Draft]:
    """Draft the undertaking of the type (`pledge`, `request` …) whose deed is the word of the match.

    m: a match at the verb (`open` of `said that it would open a road`) or the noun (`road` of `asked for a road`)
    that is to be done, not at the word that promises or asks; `match.at(word)` moves a match there. Who says it
    is found from what governs the deed, to whom from the clause and from the meeting. Gives nothing where nobody
    is found who could say it.
    """
    doers = m.refer("subject") if m.word.is_verb else Reference()
    if kind == "joint_commitment":
        by = next((r for r in (doers, _teller(m)[0]) if len(r.states) > 1), everyone(m))
        to = Reference()
    elif kind in ("pledge", "offer"):
        # `said that five instructors would stay`: of what is no party, who speaks answers for it.
        doers = doers if doers.states else agents_of(m, m.frame.role("subject") if m.word.is_verb else [])
        by = with_speakers(m, doers) if doers.states else _teller(m)[0]
        to = counterparts(m, by) if len(by.states) == 1 or some_of_many(m, by) else Reference()
    else:
        if _within_one_state(m):
            return
        if _commands(m):
            doers = Reference()  # `"and open the road," she said`
        elif _inherited(m):
            doers = Reference()  # `pleaded with Peru to lift the ban`: who pleads does not lift
        by, telling = _teller(m, apart_from=doers)
        by = by or (counterparts(m, doers) if len(doers.states) == 1 else by)
        addressed = (_addressed(m, telling, by), _besides(doers, by))
        to = next((r for r in addressed if r.states), counterparts(m, by))
    deeds = {"verbs": [m.word]} if m.word.is_verb else {"nouns": [m.word]}
    yield from undertakings(m, kind, by, to, confidence=confidence, **deeds)


def _teller(m: Match, apart_from: Reference = _NOBODY) -> tuple[Reference, Word | None]:
    """Give who tells the deed and the word by which he does: the nearest above it of whom somebody is known.

    apart_from: who is to do it, where nobody asks himself.
    """
    listed = m.word
    for above in m.sentence.ancestors(m.word):
        beside = (
            listed.dep in ("appos", "conj") and above.is_noun
        )  # one more of the list, who owns it tells nothing
        listed = above
        if beside:
            continue
        if above.is_verb and not _infinitive(m, above):
            found = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above))
        elif above.is_noun and above.mention is None:
            frame = Frame(m.sentence, above)  # `Peru's request to lift the ban`
            found = m.scene.refer_all(m.sentence, frame.first("possessive", "from", "by"))
        else:
            continue
        if found.states and set(found.states) != set(apart_from.states):
            return with_speakers(m, found), above
    said = m.scene.speakers(m.sentence, m.word) or going_on(m)
    return (said, None) if set(said.states) != set(apart_from.states) else (Reference(), None)


def _within_one_state(m: Match) -> bool:
    """`Peru's parliament urged its President to act`: whoever asks and whoever is asked are of one state."""
    above = m.sentence.head(m.word)
    if above is None or not above.is_verb or m.word.dep not in ("xcomp", "ccomp"):
        return False
    asking = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, above)).states
    asked = m.scene.refer_all(m.sentence, objects(m.sentence, above)).states
    return bool(asking) and asking == asked


def _commands(m: Match) -> bool:
    """Tell an imperative that is quoted: a bare verb coordinated with `said`, or before it."""
    above = m.sentence.head(m.word)
    own = m.sentence.child(m.word, "nsubj", "nsubjpass", "aux", "mark") is not None
    said = above is not None and above.lemma in SAYING and above.tag in ("VBD", "VBZ")
    return m.word.tag == "VB" and not own and said and m.word.dep in ("conj", "ccomp")


def _inherited(m: Match) -> bool:
    """Tell whether the deed has its doer only from the verb above it, as of what one does oneself."""
    above = m.sentence.head(m.word)
    taken = m.word.dep in ("xcomp", "ccomp", "advcl") and above is not None and above.is_verb
    doers = m.scene.subject_of(m.sentence, m.word)
    return taken and above is not None and doers == m.scene.subject_of(m.sentence, above)


def _infinitive(m: Match, verb: Word) -> bool:
    """Tell a verb that is itself to be done: `asked Peru to open the road and to mend it`."""
    return verb.tag == "VB" and "to" in auxiliaries(m.sentence, verb)


def _addressed(m: Match, telling: Word | None, by: Reference) -> Reference:
    """Give whom the asking names: `asked Peru to`, `called on Peru to`."""
    if telling is None or not telling.is_verb:
        return Reference()
    told = Frame(m.sentence, telling).first("object", "on", "upon", "to", "from", "with")
    return _besides(m.scene.refer_all(m.sentence, told), by)


def _besides(found: Reference, by: Reference) -> Reference:
    """Leave out of those found whoever says it."""
    named = tuple(s for s in found.named if s not in by.states)
    return Reference(named, tuple(p for p in found.people if p.state not in by.states))
