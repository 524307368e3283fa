"""From a sitting to the draft of a fact.

Whether it took place, when, where, whose it is and who was there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.dating import to_come as lies_ahead
from legation.facts.session.en.attendance import participants
from legation.facts.session.en.before import SIDED, last_told, members, named_in
from legation.facts.session.en.counting import times
from legation.facts.session.en.days import day_of
from legation.facts.session.en.mechanisms import is_international
from legation.facts.session.en.sittings import Sitting
from legation.facts.session.en.timing import (
    came_of,
    in_pluperfect,
    place_of,
    status_of,
)
from legation.facts.session.en.told import governing, told_aside
from legation.grammar import Draft, Match
from legation.grammar.match import as_people
from legation.language.clauses import grammatical_subject, subject
from legation.language.dates import DateMention, resolve
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records import Person, Place


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
    status = status_of(at, sitting)
    if status is None:
        return
    to_come = status in ("scheduled", "proposed") and parties is None
    chairs, others = participants(m.scene, m.sentence, m.word, sitting.last, to_come=to_come)
    if parties is not None:
        # Who leads a delegation to a gathering of many does not chair it.
        chairs, others = Reference(), others + chairs
        others = Reference((), tuple(dict.fromkeys(others.people + parties.people)))
        states = parties.states
    else:
        states = states_of(m, sitting, chairs + others)
    if not states or (parties is None and len(states) < 2 and not is_international(sitting.mechanism)):
        return
    looked_back_on = sitting.sequel == "previous" or in_pluperfect(at) or came_of(m.sentence, m.word)
    main = status == "occurred" and sitting.named and not looked_back_on
    when = day_of(m, at, sitting, main, status)
    if status == "occurred" and lies_ahead(at.scene, when):
        status = "scheduled"
    yield m.draft(
        when=when,
        status=status,
        states=states,
        people=_people(chairs, others, states),
        place=place_of(m, at, sitting, main),
        confidence=confidence,
        mechanism=sitting.mechanism,
        mechanism_type=sitting.mechanism_type,
        ordinal=sitting.ordinal or _times(m, sitting),
    )


def _times(m: Match, sitting: Sitting) -> int | None:
    governed, _ = governing(m.sentence, m.word)
    aside = told_aside(m.sentence, m.word, sitting.last)
    return next((n for v in (governed, aside) if v is not None and (n := times(m.sentence, v))), None)


def states_of(m: Match, sitting: Sitting, people: Reference) -> tuple[str, ...]:
    """Give the states whose mechanism it is.

    Those of its name, of who sits, of the meeting told, of the dispatch.
    """
    several = sitting.mechanism_type == "summit"
    told = tuple(dict.fromkeys(sitting.states))
    number = next((n for word, n in SIDED.items() if word in sitting.mechanism.lower()), None)
    if number is not None and (all_sides := _all_sides(m, number)):
        return all_sides
    if number is not None and (known := last_told(m.scene, m.sentence)) and len(known.states) == number:
        return known.states
    if len(told) < 2 and (sides := members(m.scene, sitting.mechanism)) and set(told) <= set(sides):
        return sides
    if len(told) > 1 and (not several or (len(told) == 2 and number is None and not sitting.gathering)):
        return told
    governed, role = governing(m.sentence, m.word)
    more = [people.states]
    more.append(
        m.scene.refer_all(m.sentence, m.frame.first("between", "among", "of", "with", "possessive")).states
    )
    if governed is not None and role != "subject":
        doers = subject(m.sentence, governed) or grammatical_subject(m.sentence, governed)
        more.append(m.scene.refer_all(m.sentence, doers).states)
    for states in more:
        told = tuple(dict.fromkeys((*told, *states)))
        if len(told) > (2 if several else 1):
            return told
    return _of_the_meeting(m.scene, m.sentence, told, several)


def _all_sides(m: Match, number: int) -> tuple[str, ...]:
    """Give the states of a three- or four-sided meeting.

    As many as that, named in the sentence or those before.
    """
    found: dict[str, None] = {}
    earlier = [s for s in m.scene.sentences if s.start <= m.sentence.start and s.words]
    for sentence in reversed(earlier[-3:]):
        found |= dict.fromkeys(named_in(m.scene, sentence))
        if len(found) >= number:
            break
    return tuple(found) if len(found) == number else ()


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
        if isinstance(word.mention, DateMention) and word.mention.rule != "present":
            when = resolve(word.mention, "past")
            if when is not None and (when, place) not in found:
                found.append((when, place))
                used = True
        elif (here := m.scene.place_at(word)) is not None and (place is None or used):
            place, used = here, False
    return found if len(found) > 1 else []
