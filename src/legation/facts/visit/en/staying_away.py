"""Who does not come: `will not attend the summit in Nairobi`, `skips the inauguration`, `is unable to travel`."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.delegations import officials
from legation.facts.visit.en.events import day_of, held_in, is_event
from legation.facts.visit.en.journeys import Journey, drafts
from legation.grammar import Draft, Match
from legation.language.clauses import objects, subject
from legation.language.words import Word

_WILL_NOT = frozenset("will would wo can could ca".split())
_AWAY = frozenset("skip boycott miss stay pull withdraw".split())
_TAKING_PART = frozenset("attend take participate".split())
STAYING_AWAY = (*sorted(_TAKING_PART), *sorted(_AWAY))
"""Verbs that tell of an event at which somebody is, or is not."""


def does_not_come(m: Match) -> bool:
    """Tell what somebody says will not be, or cannot: what only was not, nobody had to expect."""
    if m.firmness != "denied":
        return False
    above = m.sentence.head(m.word)
    unable = above is not None and m.word.dep == "xcomp" and above.lower == "unable"
    return unable or any(c.lower in _WILL_NOT for c in m.sentence.children(m.word, "aux"))


def stayed_away(m: Match) -> Iterator[Draft]:
    """Yield the journey to an event abroad that a named person does not make."""
    away = m.word.lemma in _AWAY and m.firmness not in ("denied", "hypothetical")
    event = next((w for w in _spoken_of(m) if is_event(w)), None)
    if event is None or not (away or (m.word.lemma in _TAKING_PART and does_not_come(m))):
        return
    guests = officials(m.scene, m.sentence, subject(m.sentence, _told_by(m)))
    if guests.people:
        yield from drafts(m, Journey(guests, held_in(m, event), day_of(m, event), "cancelled", None))


def _spoken_of(m: Match) -> list[Word]:
    """Give what somebody stays away from: `pulled out of the summit`, `stays away from the fair`."""
    if m.word.lemma in ("stay", "pull", "withdraw"):
        parts = (m.word, *m.sentence.children(m.word, "advmod", "prt", "prep"))
        return [w for part in parts for role in ("from", "of") for w in m.at(part).frame.role(role)]
    done = objects(m.sentence, m.word)
    if m.word.lemma in ("take", "participate"):
        parts = (m.word, *(w for w in done if w.lemma == "part"))
        return [w for part in parts for w in m.at(part).frame.role("in")]
    return done


def _told_by(m: Match) -> Word:
    """Give the verb that has the subject: of `is unable to attend` the first."""
    above = m.sentence.head(m.word)
    unable = above is not None and above.lower == "unable"
    return (m.sentence.head(above) or m.word) if above is not None and unable else m.word
