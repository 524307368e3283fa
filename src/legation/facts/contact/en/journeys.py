"""The journey in the course of which an encounter was or is to be: it has that journey's goal, and its days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legation.facts.dating import day_told, length_of, starts_on, value_of
from legation.grammar import Match
from legation.language.clauses import Frame
from legation.language.dates import DateMention, anchor, ending
from legation.language.meetings import day_of_stay
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.states import StateMention
from legation.language.words import Sentence, Word
from legation.records import Place
from legation.records.edtf import bounds, days, within

_NOUNS = frozenset("visit trip tour stay journey".split())
_VERBS = frozenset("visit arrive travel fly come tour leave depart head".split())
_HOSTING = frozenset("welcome receive host greet".split())
_FINISHING = frozenset("end conclude finish complete wrap wind round close return".split())
_UNDATED = frozenset("duration vague anniversary".split())
# How many sentences back a journey is still the one being told of.
_BACK = 6
_AHEAD = 2


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey told: when, and where it leads, None where only the story tells."""

    when: str | None
    place: Place | None


def journey(m: Match, parties: Reference, status: str) -> Journey | None:
    """Give the journey told last that leads to one of the parties, or is made by one of them.

    What is to come may be part of a journey that is to come or of one under way.
    """
    undated: Journey | None = None
    sentences = [m.sentence, *m.scene.resolver.before(m.sentence, _BACK)]
    for sentence in sentences:
        for word, goals, travellers in _journeys(sentence):
            told = firmness(sentence, word)
            if told not in ("occurred", "scheduled") or (told, status) == ("scheduled", "occurred"):
                continue
            when = _days(m, sentence, word)
            if told == "occurred" != status and not _lasts(m, when):
                continue
            going = m.scene.refer_all(sentence, travellers)
            if not goals and when is not None and set(going.people) & set(parties.people):
                return Journey(when, undated.place if undated is not None else None)
            for goal in goals:
                place = _goal(m, sentence, goal)
                if place is None or place.country in going.states:
                    continue
                if going.people and not set(going.people) & set(parties.people):
                    continue  # somebody else's journey
                if place.country in parties.states or set(going.people) & set(parties.people):
                    found = Journey(when, place)
                    if found.when is not None:
                        return found if undated in (None, Journey(None, place)) else undated
                    undated = undated or found
    return undated


def days_of_stay(m: Match, parties: Reference, status: str, when: str | None) -> str | None:
    """Give the days of the journey for one of them: `a visit from 3 to 5 May, during which he will meet B`.

    when: the day known of the encounter, which stays where it stands with the encounter itself.
    """
    if when is not None and (days(when) > 1 or not _in_the_course(m)):
        return when
    if when is None and status != "occurred":
        return None
    made = journey(m, parties, status)
    if made is None or made.when is None:
        return when
    if when is None:
        counted = day_of_stay(m.scene, m.sentence, made.when)
        return counted or (made.when if _while_travelling(m) else None)
    return made.when if within(when, made.when) else when


def _while_travelling(m: Match) -> bool:
    """Tell `visiting Lima on 3 and 4 May, A agreed with B`."""
    told = m.sentence.children(m.word, "advcl") if m.word.is_verb else ()
    return any(w.tag == "VBG" and w.lemma in _VERBS for w in told)


def _in_the_course(m: Match) -> bool:
    """Tell `during which he met B`, `during her stay she met B`, without a day of their own."""
    clause = m.verb
    while clause is not None and clause.dep == "conj" and clause.is_verb:
        clause = m.sentence.head(clause)
    if clause is None:
        return False
    below = list(m.sentence.subtree(clause))
    if any(isinstance(w.mention, DateMention) and w.mention.kind not in _UNDATED for w in below):
        return False
    if clause.dep == "relcl":
        above = m.sentence.head(clause)
        return above is not None and above.is_noun and m.scene.member(above) is None
    framing = (p for p in m.sentence.children(clause, "prep") if p.lower in ("during", "on", "in"))
    return any(w.lemma in _NOUNS for p in framing for w in m.sentence.children(p, "pobj"))


def _days(m: Match, sentence: Sentence, word: Word) -> str | None:
    """Give the days of a journey: a length counts from its first day, or back from its last."""
    told = day_told(m.scene, sentence, word) or _first_day(m, sentence, word)
    length = length_of(sentence, word, None)
    if told is None or length is None or days(told) > 1:
        return told
    verb = word if word.is_verb else sentence.head(word)
    last = verb is not None and verb.lemma in _FINISHING
    return (ending if last else anchor)(length, bounds(told)[0]) or told


def _first_day(m: Match, sentence: Sentence, word: Word) -> str | None:
    """Give Monday of `a visit beginning Monday`."""
    verb = sentence.head(word) if word.is_noun else word
    for dated in sentence.subtree(verb or word):
        if isinstance(dated.mention, DateMention) and starts_on(sentence, dated):
            value = value_of(m.scene, sentence, word, dated.mention, coming=True)
            return value.partition("/")[0] if value is not None else None
    return None


def _lasts(m: Match, when: str | None) -> bool:
    """Tell whether a journey told as begun goes on, or is to begin: `she leaves on Monday for a four-day visit`."""
    published = m.scene.published
    return when is not None and published is not None and bounds(when)[1] >= published


def stay(m: Match, parties: Reference) -> Place | None:
    """Give where one of those who met is told nearby to be staying now: `Kim is on a visit to Russia`."""
    after = [s for s in m.scene.sentences if s.start > m.sentence.start and s.words][:_AHEAD]
    for sentence in (*m.scene.resolver.before(m.sentence, _BACK), *after):
        if not sentence.words:
            continue  # not worth a parse
        lasting = sentence.root.tag in ("VBZ", "VBP") or any(
            c.lower in ("is", "are") for c in sentence.children(sentence.root, "aux")
        )
        guests = (
            m.scene.refer_all(sentence, Frame(sentence, sentence.root).role("subject")) if lasting else None
        )
        if guests is None or not set(guests.people) & set(parties.people):
            continue
        for word, goals, _ in _journeys(sentence):
            if firmness(sentence, word) != "occurred":
                continue
            places = [p for p in (_goal(m, sentence, goal) for goal in goals) if p is not None]
            for place in places:
                if place.country in parties.states and place.country not in guests.states:
                    return place
    return None


def _journeys(sentence: Sentence) -> Iterator[tuple[Word, list[Word], list[Word]]]:
    """Yield each journey's word, with where it leads and who makes it."""
    for word in sentence.words:
        if word.mention is not None:
            continue
        frame = Frame(sentence, word)
        if word.is_verb and (word.lemma in _VERBS or (word.lemma == "be" and frame.role("in"))):
            goals = frame.role("to") + frame.role("in") + frame.role("at")
            if word.lemma in ("leave", "depart", "head"):
                goals = frame.role("for") + frame.role("to")
            own = frame.role("object") if word.lemma in ("visit", "tour") else []
            yield word, own + goals, frame.role("subject")
        elif word.is_noun and word.lemma in _NOUNS:
            goals = [w for w in frame.role("to") + frame.role("in") if not isinstance(w.mention, DateMention)]
            verb = None if goals or frame.first("subject", "of") else _verb_of_stay(sentence, word)
            if verb is not None:
                # `will welcome B to Lima for a visit`, `is in Lima on a visit`
                told = Frame(sentence, verb)
                goals = told.role("to") + told.role("in") + told.role("at")
                yield word, goals, told.role("object" if verb.lemma in _HOSTING else "subject")
            else:
                yield word, goals, frame.first("subject", "of")
        elif word.is_verb and word.lemma in _HOSTING:
            yield word, [], [w for w in frame.role("object") if w.is_noun]


def _verb_of_stay(sentence: Sentence, noun: Word) -> Word | None:
    """Give the verb of `welcomed B for a visit`, `is there on a visit`."""
    prep = sentence.head(noun)
    verb = sentence.head(prep) if prep is not None and prep.lower in ("for", "on") else None
    return verb if verb is not None and verb.is_verb else None


def _goal(m: Match, sentence: Sentence, goal: Word) -> Place | None:
    place = m.scene.place_at(goal)
    if place is not None:
        return place
    country = m.scene.country_at(sentence, goal)
    if country is None or not isinstance(goal.mention, StateMention):
        return None
    return Place(m.scene.quote(goal.start, goal.end), country)
