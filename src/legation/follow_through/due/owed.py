"""Open undertakings: those with a deadline, and invitations that nobody has answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from legation.follow_through.due.item import Due
from legation.follow_through.moments import first_said, known
from legation.follow_through.standings import CLOSED
from legation.records import CitedFact, Entry, LifeStep
from legation.records.edtf import bounds, is_edtf
from legation.resolution import compare_people

StandingOf = Callable[[Entry, date], tuple[str | None, tuple[LifeStep, ...]]]
"""Tells the standing of an undertaking as of a day with the steps that led to it."""
_UNANSWERED = frozenset({"open", "reaffirmed"})


def owed(entries: Sequence[Entry], as_of: date, standing_of: StandingOf) -> Iterator[Due]:
    """Yield what is open and has a deadline, or is an invitation without an answer; what is said again once."""
    visits = [e for e in entries if e.kind == "visit" and e.status == "scheduled"]
    for entry in entries:
        if entry.kind != "undertaking":
            continue
        standing, life = standing_of(entry, as_of)
        if standing is None or standing in CLOSED or _said_before(entry, life):
            continue
        sayings = _sayings(entry, life, as_of)
        said = first_said(sayings)
        invited = entry.merged.get("type") == "invitation"
        if invited and standing in _UNANSWERED and _accepted(entry, visits):
            standing = "under_way"
        kind = "invitation" if invited else "deadline"
        terms = [fact for fact in sayings if _term(fact, said) is not None]
        if terms:
            facts = (terms[-1], *(f for f in sayings if f is not terms[-1]))
            yield Due(kind, entry, facts, _term(terms[-1], said), said, standing=standing)
        elif invited and standing in _UNANSWERED:
            yield Due(kind, entry, sayings, None, said, standing=standing)


def _said_before(entry: Entry, life: Sequence[LifeStep]) -> bool:
    """Tell whether it only says again what another entry said first, which then has the life of both."""
    return bool(life and life[0].facts) and life[0].facts[0] not in entry.facts


def _sayings(entry: Entry, life: Iterable[LifeStep], as_of: date) -> tuple[CitedFact, ...]:
    """Give all facts that say it, first and again, oldest first."""
    again = [f for step in life if step.standing == "reaffirmed" for f in step.facts]
    own = known(entry, as_of)
    return tuple(
        sorted({id(f): f for f in (*own, *again)}.values(), key=lambda f: (f.date or "", f.dispatch))
    )


def _term(cited: CitedFact, said: date | None) -> str | None:
    """Give the term that a saying sets; one without an end, or that ended before it was said, is none."""
    due = cited.fact.get("due")
    if not isinstance(due, str) or not is_edtf(due):
        return None
    last = bounds(due)[1]
    return None if last == date.max or (said is not None and last < said) else due


def _accepted(invitation: Entry, visits: Iterable[Entry]) -> bool:
    """Tell whether a visit of somebody invited is set, with a day or without."""
    guests, hosts = (invitation.merged.get(side) or () for side in ("to", "by"))
    awaited = [p for p in invitation.merged.people if p.role == "addressee"]
    told = min((f.date for f in invitation.facts if f.date), default="")
    for visit in visits:
        way = visit.merged.get("visitor_state") in guests and visit.merged.get("host_state") in hosts
        later = max((f.date for f in visit.facts if f.date), default="") >= told
        coming = [p for p in visit.merged.people if p.role == "visitor"]
        if way and later and any(compare_people(a, b).judgement == "same" for a in awaited for b in coming):
            return True
    return False
