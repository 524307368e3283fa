"""From a sitting to the draft of a fact.

Whether it took place, when, where, whose it is and who was there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.dating import value_of
from legation.facts.session.en.attendance import participants
from legation.facts.session.en.sittings import Sitting
from legation.facts.session.en.told import (
    EXPECTED,
    FRAMES,
    carrier,
    governing,
    times,
    told_aside,
)
from legation.facts.telling import status_of_noun
from legation.facts.whereabouts import whereabouts
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import subject
from legation.language.dates import DateMention, resolve
from legation.language.modality import firmness, tense
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records import Person, Place

_SIDES = {"trilateral": 3, "tripartite": 3, "three-way": 3, "quadrilateral": 4, "quadripartite": 4}
_HOLDING = frozenset(
    "attend participate join take represent lead host chair open convene gather meet hold".split()
)


def drafts(
    m: Match,
    sitting: Sitting,
    parties: Reference | None = None,
    *,
    deed: Word | None = None,
    confidence: float = 0.85,
) -> Iterator[Draft]:
    """Draft the fact of a sitting on the match's word.

    parties: who takes part, where that is known; deed: the verb or noun that tells of their part.
    """
    at = m.at(deed) if deed is not None else m
    status = _status(at, sitting)
    if status is None:
        return
    chairs, others = participants(m.scene, m.sentence, m.word, sitting.last)
    if parties is not None:
        # Who leads a delegation to a gathering of many does not chair it.
        chairs, others = Reference(), others + chairs
        others = Reference((), tuple(dict.fromkeys(others.people + parties.people)))
        states = parties.states
    else:
        states = states_of(m, sitting, chairs + others)
    if not states:
        return
    main = status == "occurred" and sitting.sequel != "previous" and sitting.named and not _pluperfect(at)
    when = _when(m, at, sitting, main, status)
    if status == "occurred" and _still_to_come(at, when):
        status = "scheduled"
    yield m.draft(
        when=when,
        status=status,
        states=states,
        people=_people(
            chairs, others if status == "occurred" or parties is not None else Reference(), states
        ),
        place=_place(m, at, sitting, main),
        confidence=confidence,
        mechanism=sitting.mechanism,
        mechanism_type=sitting.mechanism_type,
        ordinal=sitting.ordinal or _times(m, sitting),
    )


def _times(m: Match, sitting: Sitting) -> int | None:
    governed, _ = governing(m.sentence, m.word)
    aside = told_aside(m.sentence, m.word, sitting.last)
    return next((n for v in (governed, aside) if v is not None and (n := times(m.sentence, v))), None)


# ---------------------------------------------------------------- whether and when


def awaited(sentence: Sentence, word: Word) -> bool:
    """Tell `looks forward to seeing her at the summit`."""
    return any(w.lemma == "look" for w in (word, *sentence.ancestors(word)))


def _status(m: Match, sitting: Sitting) -> str | None:
    sentence = m.sentence
    status = m.status
    aside = told_aside(sentence, sitting.deed, sitting.last)
    if aside is not None and firmness(sentence, aside) in ("cancelled", "scheduled"):
        return firmness(sentence, aside)
    if aside is not None and aside.lower in EXPECTED:
        return "scheduled"
    done = aside is not None and aside.tag in ("VBD", "VBN") and status in ("proposed", "scheduled")
    if done and aside is not None and not any(c.lower == "to" for c in sentence.children(aside, "aux")):
        return "occurred"
    governed, role = governing(sentence, sitting.deed)
    if governed is not None and _fell_through(sentence, governed):
        return "cancelled"
    if governed is not None and role in FRAMES and sitting.sequel != "next" and m.word is sitting.deed:
        # What is agreed on in a sitting is yet to come, the sitting is not.
        found = firmness(sentence, governed)
        return "occurred" if found in ("denied", "hypothetical", "cancelled") else found
    if governed is not None and governed.lemma == "invite" and role == "to":
        return "proposed"
    if governed is not None and awaited(sentence, governed):
        return "scheduled" if sitting.gathering or m.scene.date_of(sentence, sitting.deed) else "proposed"
    carried = carrier(sentence, sitting.deed)
    if carried is not None and carried.lemma in ("plan", "preparation"):
        return "scheduled"
    if (
        m.word is not sitting.deed
        or (governed is not None and role == "subject")
        or status in (None, "cancelled")
    ):
        return status
    of_noun = status_of_noun(sentence, sitting.deed)
    if sitting.sequel == "next" and of_noun == "occurred":
        held = governed is not None and governed.tag in ("VBD", "VBN") and governed.lemma in _HOLDING
        return "occurred" if held else "scheduled"
    return of_noun


def _fell_through(sentence: Sentence, verb: Word) -> bool:
    """Tell `was to have met in February`: planned, and not done."""
    aux = [c.lower for c in sentence.children(verb, "aux")]
    above = sentence.head(verb)
    return (
        verb.tag == "VBN"
        and {"to", "have"} <= set(aux)
        and above is not None
        and above.lower in ("was", "were")
    )


def _still_to_come(m: Match, when: str | None) -> bool:
    """Tell whether the present tense speaks of a day after publication: `hosts the summit in June`."""
    published = m.scene.published
    first = m.scene.day(when) if when is not None else None
    return (
        published is not None
        and first is not None
        and first > published
        and tense(m.sentence, m.word) != "past"
    )


def _pluperfect(m: Match) -> bool:
    first = next((w for w in (m.word, *m.sentence.ancestors(m.word)) if w.is_verb), None)
    return first is not None and any(c.lower == "had" for c in m.sentence.children(first, "aux"))


def _when(m: Match, at: Match, sitting: Sitting, main: bool, status: str) -> str | None:
    aside = told_aside(m.sentence, m.word, sitting.last)
    words = dict.fromkeys(w for w in (aside, m.word, at.word) if w is not None)
    own = next((when for w in words if (when := _dated(m, w, status)) is not None), None)
    return own or (at.when(setting=True) if main else None)


def _dated(m: Match, word: Word, status: str) -> str | None:
    """Give the day told of the word itself; `the first summit since 2016` was not in 2016."""
    dates = [w.mention for w in m.sentence.words if isinstance(w.mention, DateMention)]
    mention = m.scene.date_of(m.sentence, word, apart_from=[d for d in dates if d.relation == "since"])
    if mention is None:
        return None
    return value_of(m.scene, m.sentence, word, mention, coming=status in ("scheduled", "proposed"))


def _place(m: Match, at: Match, sitting: Sitting, main: bool) -> Place | None:
    aside = told_aside(m.sentence, m.word, sitting.last)
    governed, role = governing(m.sentence, m.word)
    deeds = [w for w in (m.word, aside, at.word, governed) if w is not None]
    own = whereabouts(m.scene, m.sentence, *dict.fromkeys(deeds))
    if own is None and governed is not None and governed.lemma in ("host", "receive") and role == "object":
        own = next((p for w in subject(m.sentence, governed) if (p := m.scene.place_at(w))), None)
    if own is None and governed is not None and governed.lemma == "be" and role == "of":
        # `Quito was the host of the tenth session`
        own = next((p for w in subject(m.sentence, governed) if (p := m.scene.place_at(w))), None)
    above = m.sentence.head(m.word)
    if own is None and m.word.dep == "appos" and above is not None:
        # `ended in Accra, the fourth session of …`
        own = m.scene.place_at(above)
    return own or (at.place(setting=True) if main else None)


# ---------------------------------------------------------------- whose it is, and who was there


def states_of(m: Match, sitting: Sitting, people: Reference) -> tuple[str, ...]:
    """Give the states whose mechanism it is.

    Those of its name, of who sits, of the meeting told, of the dispatch.
    """
    several = sitting.mechanism_type == "summit"
    told = tuple(dict.fromkeys(sitting.states))
    number = next((n for word, n in _SIDES.items() if word in sitting.mechanism.lower()), None)
    if number is not None and (all_sides := _all_sides(m, number)):
        return all_sides
    if len(told) > 1 and not several:
        return told
    governed, role = governing(m.sentence, m.word)
    more = [people.states]
    more.append(
        m.scene.refer_all(m.sentence, m.frame.first("between", "among", "of", "with", "possessive")).states
    )
    if governed is not None and role != "subject":
        more.append(m.scene.refer_all(m.sentence, subject(m.sentence, governed)).states)
    for states in more:
        told = tuple(dict.fromkeys((*told, *states)))
        if len(told) > (2 if several else 1):
            return told
    return _of_the_meeting(m.scene, m.sentence, told, several)


def _all_sides(m: Match, number: int) -> tuple[str, ...]:
    """Give the states of a three- or four-sided meeting.

    As many as that, named in the sentence or those before.
    """
    found: list[str] = []
    earlier = [s for s in m.scene.sentences if s.start <= m.sentence.start and s.words]
    for sentence in reversed(earlier[-3:]):
        for word in sentence.words:
            if word.mention is not None:
                found += [s for s in m.scene.refer(sentence, word).states if s not in found]
        if len(found) >= number:
            return tuple(found) if len(found) == number else ()
    return ()


def _of_the_meeting(
    scene: Scene, sentence: Sentence, told: tuple[str, ...], several: bool
) -> tuple[str, ...]:
    parties = scene.setting(sentence).parties.states
    if several:
        return tuple(dict.fromkeys((*told, *parties)))
    if len(parties) > 1 and set(told) <= set(parties):
        return tuple(dict.fromkeys((*told, *parties)))[:2]
    if len(scene.dyad) == 2 and set(told) <= set(scene.dyad):
        return scene.dyad
    if len(told) == 1 and scene.home and scene.home not in told:
        return (*told, scene.home)
    return told if len(told) > 1 else ()


def _people(chairs: Reference, others: Reference, states: tuple[str, ...]) -> tuple[Person, ...]:
    found = {p.name: p for p in as_people(others, "participant")}
    found = {p.name: p for p in as_people(chairs, "cochair")} | {
        name: p for name, p in found.items() if name not in {m.name for m in chairs.people}
    }
    return tuple(p for p in found.values() if p.state is None or p.state in states)


def one_by_one(m: Match, draft: Draft) -> Iterator[Draft]:
    """Give a draft for each of several sittings told with their days.

    `in Riyadh in 2016 and at Camp David in 2015`.
    """
    listed = _days_and_places(m) if m.word.tag in ("NNS", "NNPS") and draft.status == "occurred" else []
    yield from [replace(draft, when=when, place=place) for when, place in listed] or [draft]


def _days_and_places(m: Match) -> list[tuple[str, Place | None]]:
    found: list[tuple[str, Place | None]] = []
    place: Place | None = None
    used = False
    for word in m.sentence.words[m.word.index + 1 :]:
        if isinstance(word.mention, DateMention):
            when = resolve(word.mention, "past")
            if when is not None and (when, place) not in found:
                found.append((when, place))
                used = True
        elif (here := m.scene.place_at(word)) is not None and (place is None or used):
            place, used = here, False
    return found if len(found) > 1 else []
