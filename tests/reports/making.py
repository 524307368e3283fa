"""Entries for the tests of reports: an invented pair of relations, Estonia and Uruguay."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from typing import Any

from legation.follow_through import Follower
from legation.records import CitedFact, Conflict, Entry, Fact, LifeStep, Person, Place, Span
from legation.reports.undertakings import StandingOf

DYAD = ("EST", "URY")
NAMES = {"EST": "Estonia", "URY": "Uruguay", "USA": "United States", "LVA": "Latvia", "VNM": "Viet Nam"}

DEFAULTS: dict[str, dict[str, Any]] = {
    "visit": {"visitor_state": "EST", "host_state": "URY", "visit_type": "official"},
    "contact": {"format": "meeting"},
    "session": {
        "mechanism": "Joint Commission on Trade", "mechanism_type": "joint_committee", "ordinal": None,
    },
    "credentials": {"sending_state": "EST", "receiving_state": "URY"},
    "mission": {"sending_state": "EST", "host_state": "URY", "mission_type": "embassy", "change": "opened"},
    "relation": {"change": "established", "level": None},
    "agreement": {"title": "agreement on air services", "agreement_type": "agreement", "stage": "signed"},
    "undertaking": {
        "type": "pledge", "by": ["EST"], "to": ["URY"], "action": "open a trade office", "topics": ["trade"],
        "due": None,
    },
    "act": {
        "nature": "cooperative", "act_type": "aid_delivered", "by": ["EST"], "to": ["URY"],
        "what": "delivered two ambulances", "topics": ["health"],
    },
    "figure": {"measure": "trade_turnover", "value": 12_000_000, "unit": "USD", "comparator": "="},
    "office": {},
    "position": {"holders": ["EST"], "topics": ["political"], "statement": "the seas belong to all"},
}  # fmt: skip


def name_of(code: str) -> str:
    """Give a name of a state, or its code."""
    return NAMES.get(code, code)


def person(
    name: str, office: str | None = None, state: str | None = "EST", role: str = "participant"
) -> Person:
    """Make a person."""
    return Person(name, office, state, role)


def fact(
    kind: str,
    when: str | None = None,
    status: str = "occurred",
    states: Sequence[str] = DYAD,
    people: Sequence[Person] = (),
    place: Place | None = None,
    start: int = 0,
    rule: str = "",
    words: Sequence[Span] = (),
    **details: Any,
) -> Fact:
    """Make a fact of a kind with that kind's usual fields, any of them replaced by `details`."""
    return Fact(
        kind=kind,
        when=when,
        status="proposed" if kind == "undertaking" and status == "occurred" else status,
        states=tuple(sorted(states)),
        evidence=(Span(start, start + 40),),
        place=place,
        people=tuple(people),
        details=DEFAULTS[kind] | details,
        rule=rule,
        words=tuple(words),
    )


def cited(
    of: Fact,
    dispatch: str = "d1",
    date: str | None = "2024-06-01",
    outlet: str | None = "River Wire",
    quote: str | None = None,
    heading: str | None = None,
) -> CitedFact:
    """Cite a fact from a dispatch; without a quote, one is made up that is its own."""
    made = f"The {of.kind} of {of.when} was told in {dispatch} at {of.evidence[0].start}."
    return CitedFact(dispatch, of, outlet, date, heading, None, quote or made)


def entry(
    *facts: CitedFact,
    merged: Fact | None = None,
    id: str | None = None,
    conflicts: Sequence[Conflict] = (),
    merges: Sequence[str] = (),
) -> Entry:
    """Make an entry from cited facts; the first is the account unless another is given."""
    best = merged or facts[0].fact
    seed = repr([(f.dispatch, f.fact.kind, f.fact.when, f.fact.evidence, f.quote) for f in facts])
    return Entry(
        id=id or hashlib.sha256(seed.encode()).hexdigest()[:10],
        kind=best.kind,
        states=best.states,
        when=best.when,
        status=best.status,
        merged=best,
        facts=facts,
        conflicts=tuple(conflicts),
        merges=tuple(merges),
    )


def simple(
    kind: str,
    when: str | None = None,
    *,
    dispatch: str = "d1",
    date: str | None = "2024-06-01",
    outlet: str | None = "River Wire",
    quote: str | None = None,
    heading: str | None = None,
    id: str | None = None,
    **of: Any,
) -> Entry:
    """Make an entry that one dispatch tells of."""
    return entry(cited(fact(kind, when, **of), dispatch, date, outlet, quote, heading), id=id)


def living(*steps: LifeStep) -> StandingOf:
    """Make something that tells of every undertaking the same life; what is dated after the day is left out."""

    def standing(entry: Entry, as_of: datetime.date) -> tuple[str | None, tuple[LifeStep, ...]]:
        known = tuple(step for step in steps if step.day is None or step.day <= as_of.isoformat())
        return (known[-1].standing if known else "open", known) if entry.kind == "undertaking" else (None, ())

    return standing


def alone(entry: Entry, as_of: datetime.date) -> tuple[str | None, tuple[LifeStep, ...]]:
    """Follow an undertaking by nothing but its own facts."""
    return Follower([entry]).standing(entry, as_of)
