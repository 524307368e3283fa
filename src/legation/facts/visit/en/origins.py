"""Where a traveller comes from who is not at home there: `arrived in Lima from Quito`."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.visit.en.journeys import Journey, destinations, drafts
from legation.grammar import Draft, Match
from legation.language.parties import Reference

_COMING = frozenset("arrive fly travel come land go head proceed continue jet drive".split())


def came_from(m: Match, visitors: Reference) -> Iterator[Draft]:
    """Draft the stop before: the day of leaving it is not told to be one of the visit."""
    if (
        m.word.lemma not in _COMING
        or m.status != "occurred"
        or len(visitors.states) != 1
        or not visitors.people
    ):
        return
    left = destinations(m.scene, m.sentence, [m.word], ("from",))
    where = tuple(d for d in left if d.country not in visitors.states)
    if where:
        yield from drafts(m, Journey(visitors, where, None, "occurred", confidence=0.6))
