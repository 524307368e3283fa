"""Facts for the tests of the scorer, of two invented relations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from legation.records import Fact, Person, Place, Span

KOVAR = Person("Jana Kovar", "Foreign Minister", "SVK", "visitor")
OCHIENG = Person("Peter Ochieng", "Prime Minister", "KEN", "participant")

_EXAMPLES: dict[str, dict[str, Any]] = {
    "visit": {"visitor_state": "SVK", "host_state": "KEN", "visit_type": "official"},
    "contact": {"format": "talks"},
    "session": {"mechanism": "Joint Commission on Trade", "mechanism_type": "joint_committee", "ordinal": 4},
    "credentials": {"sending_state": "SVK", "receiving_state": "KEN"},
    "mission": {"sending_state": "SVK", "host_state": "KEN", "mission_type": "embassy", "change": "opened"},
    "relation": {"change": "upgraded", "level": "strategic partnership"},
    "agreement": {"title": "agreement on air services", "agreement_type": "agreement", "stage": "signed"},
    "undertaking": {
        "type": "pledge",
        "by": ["SVK"],
        "to": ["KEN"],
        "action": "open a trade office in Mombasa",
        "topics": ["trade"],
        "due": None,
    },
    "act": {
        "nature": "cooperative",
        "act_type": "aid_delivered",
        "by": ["SVK"],
        "to": ["KEN"],
        "what": "delivered two ambulances",
        "topics": ["health"],
    },
    "figure": {"measure": "exports", "value": 250_000_000, "unit": "EUR", "comparator": "="},
    "office": {},
    "position": {"holders": ["SVK"], "topics": ["political"], "statement": "the seas belong to all"},
}


def fact(kind: str, start: int = 0, **changes: Any) -> Fact:
    """Make a fact of a kind that cites 40 code points from `start` on; changes are of any field."""
    made = Fact(
        kind=kind,
        when="2025-03-04",
        status="occurred",
        states=("KEN", "SVK"),
        evidence=(Span(start, start + 40),),
        place=Place("Nairobi", "KEN"),
        people=(KOVAR,) if kind in ("visit", "office", "contact") else (),
        details=dict(_EXAMPLES[kind]),
    )
    own = {name: value for name, value in changes.items() if name in Fact.__slots__}
    details = {**made.details, **{name: value for name, value in changes.items() if name not in own}}
    return replace(made, **own, details=details)
