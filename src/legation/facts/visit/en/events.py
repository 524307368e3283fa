"""Events abroad that somebody is asked to: `invited her to the forum in Nairobi`, `to attend the opening in May`."""

from __future__ import annotations

import re

from legation.facts.dating import to_come, value_of
from legation.facts.visit.en.journeys import Destination, destinations, place_named
from legation.grammar import Match
from legation.language.clauses import Frame, objects
from legation.language.dates import DateMention
from legation.language.states import code_of
from legation.language.words import Word

_TAKING_PART = frozenset(
    "attend join take participate open inaugurate witness address grace speak be watch see celebrate".split()
)
_EVENTS = frozenset(
    "forum conference summit concert banquet funeral "
    "fair exhibition exposition expo ceremony celebration anniversary session meeting congress "
    "dialogue game games olympics festival week inauguration opening round event consultation talk talks parade "
    "commemoration seminar symposium assembly championship tournament jubilee reception wedding "
    "coronation launch signing gathering workshop retreat day premiere regatta race".split()
)
_FAR = 14
# `invited to join the meeting by video link`: nobody travels.
_BY_LINK = re.compile(r"\b(?:virtual(?:ly)?|online|video|remotely|by link)\b", re.IGNORECASE)


def gathering(m: Match, coming: list[Word]) -> Word | None:
    """Give the event that the invitation is to, None where it is to none: `invited her to reconsider`."""
    named: list[Word] = []
    for verb in coming:
        if verb.lemma in _TAKING_PART:
            frame = Frame(m.sentence, verb)
            named += [*objects(m.sentence, verb), *frame.role("in"), *frame.role("at"), *frame.role("to")]
            part = [w for w in objects(m.sentence, verb) if w.lemma == "part"]
            named += [w for one in part for w in Frame(m.sentence, one).role("in")]
    if not coming:
        named = m.frame.role("to") + m.frame.role("for")
    return next((w for w in named if is_event(w)), None)


def is_event(word: Word) -> bool:
    """Tell whether a noun names what people travel to: a summit, a fair, an inauguration."""
    return word.lemma in _EVENTS or word.lower in _EVENTS or word.lower.startswith("expo")


def held_in(m: Match, event: Word) -> tuple[Destination, ...]:
    """Give where the event is to be: told of it or, shortly behind, of its being held; none where untold."""
    found = destinations(m.scene, m.sentence, [event], ("in", "at", "near"))
    if found:
        return found
    for named in m.sentence.children(event, "compound", "nmod", "poss"):
        # `the Nairobi forum`, not `the Kenya-Uganda forum`
        place = m.scene.place_at(named)
        if place is not None and place.country is not None and code_of(place.name) is None:
            return (Destination(place.country, place),)
    for word in m.sentence.words[event.index + 1 : event.index + _FAR]:
        before = m.sentence.words[word.index - 1]
        code = m.scene.country_at(m.sentence, word)
        if code is not None and before.lower in ("in", "at"):
            return (Destination(code, place_named(m.scene, m.sentence, word, code)),)
        if word.text in (";", ":") or (word.lower == "and" and m.sentence.words[word.index + 1].is_verb):
            break
    return ()


def day_of(m: Match, event: Word) -> str | None:
    """Give when the event is to be, told with it or just before; the day of the inviting is no day to come."""
    words = m.sentence.words
    for word in (*words[event.index + 1 : event.index + _FAR], *words[m.word.index : event.index]):
        if word.text == ";":
            break
        if isinstance(word.mention, DateMention) and word.mention.kind in (
            "day",
            "month",
            "year",
            "interval",
        ):
            value = value_of(m.scene, m.sentence, event, word.mention, coming=True)
            return value if to_come(m.scene, value) else None
    return None


def is_held_by_link(m: Match) -> bool:
    """Tell whether the invited take part from afar."""
    return _BY_LINK.search(m.scene.text, m.sentence.start, m.sentence.end) is not None
