"""Partners met in turn, each with a day or place behind the name: `met A in Lima on Monday and B in Quito today`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from legation.facts.dating import value_of
from legation.grammar import Match
from legation.language.dates import DateMention
from legation.language.people import CastMember
from legation.language.words import Word
from legation.records import Place


@dataclass(frozen=True, slots=True)
class Turn:
    """When and where one of several was met, None where it is not told of that one apart."""

    day: str | None = None
    place: Place | None = None


def turns(m: Match, people: Sequence[CastMember]) -> dict[CastMember, Turn]:
    """Give the day and the place that stand behind each of the people met, empty where all share them.

    A day behind two names is that of both: `met A on Monday, B and C on Tuesday`.
    """
    named = [w for w in m.sentence.words[m.word.index :] if m.scene.member(w) in people]
    if len(named) < 2 or len(named) != len(people):
        return {}
    if ahead := _ahead_of(m, named):
        return ahead
    stretches = [
        m.sentence.words[a.index + 1 : b.index if b is not None else None]
        for a, b in zip(named, [*named[1:], None], strict=True)
    ]
    days = [_day(m, stretch) for stretch in stretches]
    places = [_place(m, stretch) for stretch in stretches]
    found: dict[CastMember, Turn] = {}
    for at, word in enumerate(named):
        member = m.scene.member(word)
        assert member is not None
        day = next((d for d in days[at:] if d), None) if len(set(filter(None, days))) > 1 else None
        place = next((p for p in places[at:] if p), None) if len(set(filter(None, places))) > 1 else None
        if day or place:
            found[member] = Turn(day, place)
    return found


def _ahead_of(m: Match, named: Sequence[Word]) -> dict[CastMember, Turn]:
    """Give the turns of `talks in Lima on Monday with A and on Tuesday in Quito with B`: told before each name."""
    found: dict[CastMember, Turn] = {}
    start = m.word.index + 1
    for at, word in enumerate(named):
        stretch = m.sentence.words[start : word.index]
        leads = bool(stretch) and stretch[-1].lower == "with"
        joined = [w.index for w in stretch if w.lower in ("and", "then")]
        if not leads or (at and not joined):
            return {}
        own = [w for w in stretch if not at or w.index > joined[0]]
        turn = Turn(_day(m, own), _place(m, own))
        if at and not (turn.day or turn.place):
            return {}
        member = m.scene.member(word)
        assert member is not None
        found[member] = turn
        start = word.index + 1
    return found


def _day(m: Match, stretch: Sequence[Word]) -> str | None:
    mentions = [w.mention for w in stretch if isinstance(w.mention, DateMention)]
    days = [d for d in mentions if d.kind in ("day", "interval", "month") and d.relation == "at"]
    if not days or any(w.is_verb for w in stretch):
        return None
    return value_of(m.scene, m.sentence, m.word, days[0], coming=m.future)


def _place(m: Match, stretch: Sequence[Word]) -> Place | None:
    led = (w for w in stretch if w.index and m.sentence.words[w.index - 1].lower in ("in", "at"))
    return next((p for w in led if (p := m.scene.place_at(w)) is not None), None)
