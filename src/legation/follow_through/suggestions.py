"""What may have come of an undertaking: deeds that are like it, offered to be judged, never taken as its standing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from legation.follow_through.deed import Deed
from legation.follow_through.promise import Promise
from legation.records import CitedFact, Entry
from legation.resolution.comparison import Feature, judge

MOST = 3
"""So many are offered of one undertaking, the likest first."""
LEAST = 0.5
"""What is less like than this is not offered."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A deed that may answer an undertaking.

    entry: its id. likeness: 0 to 1. why: what agrees. facts: what tells of it.
    """

    entry: str
    likeness: float
    why: str
    facts: tuple[CitedFact, ...]


SuggestionsOf = Callable[[Entry, date], tuple[Suggestion, ...]]
"""Gives what may have come of an undertaking by a day."""


@dataclass(frozen=True, slots=True)
class _Pair:
    promise: Promise
    deed: Deed


def _things(one: _Pair, _: _Pair) -> tuple[float | None, str]:
    wanted, told = one.promise.matter.words, one.deed.matter.words
    shared = wanted & told
    return (len(shared) / len(wanted) if wanted else None), ", ".join(sorted(shared)) or "nothing in common"


def _topics(one: _Pair, _: _Pair) -> tuple[float | None, str]:
    mine, others = (frozenset(e.merged.get("topics") or ()) for e in (one.promise.entry, one.deed.entry))
    if not mine or not others:
        return None, "not told"
    return float(bool(mine & others)), ", ".join(sorted(mine & others)) or "other topics"


def _doers(one: _Pair, _: _Pair) -> tuple[float | None, str]:
    by = one.deed.by or one.deed.states
    return float(bool(by & one.promise.doers)), " ".join(sorted(by & one.promise.doers)) or "another side"


def _time(one: _Pair, _: _Pair) -> tuple[float | None, str]:
    due, first = one.promise.due, one.deed.first
    if due is None or first == date.min:
        return None, "no deadline"
    return (1.0 if first <= due else 0.5), "in time" if first <= due else "late"


_LIKENESS = (
    Feature("things", 3.0, _things, veto=0.0, needed=0.3),
    Feature("doers", 1.0, _doers, veto=0.0),
    Feature("topics", 1.0, _topics),
    Feature("time", 0.5, _time),
)


def suggest(promise: Promise, deeds: Iterable[Deed]) -> tuple[Suggestion, ...]:
    """Give the deeds most like an undertaking, of those done or told of after it was said, the likest first."""
    found = []
    for deed in deeds:
        between = promise.parties <= deed.states or deed.states <= promise.sides
        if not between or not _after(promise, deed):
            continue
        pair = _Pair(promise, deed)
        alike = judge(_LIKENESS, pair, pair, same_at=LEAST, unsure_at=LEAST)
        if alike.judgement == "same":
            told = [f"{f.name}: {f.note}" for f in alike.features if f.score]
            found.append(Suggestion(deed.entry.id, alike.score, "; ".join(told), deed.facts))
    return tuple(sorted(found, key=lambda s: (-s.likeness, s.entry))[:MOST])


def _after(promise: Promise, deed: Deed) -> bool:
    if promise.said is None or not deed.dispatches.isdisjoint(promise.dispatches):
        return False
    return deed.first > promise.said or (deed.first == date.min and deed.last > promise.said)
