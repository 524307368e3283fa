"""The shape of a visit: a journey of office-holders to another state."""

from __future__ import annotations

from legation.facts.kind import Shape, is_state, one_of
from legation.facts.unite import dates_agree, shares_person
from legation.records import Fact

VISIT_TYPES = ("state", "official", "working", "friendship", "private", "transit")

SHAPE = Shape(
    "visit",
    {"visitor_state": is_state, "host_state": is_state, "visit_type": one_of(*VISIT_TYPES, None)},
)


def same(a: Fact, b: Fact) -> bool:
    """One journey told twice: same way, dates that agree, and a visitor in common or unnamed in one."""
    return (
        a["visitor_state"] == b["visitor_state"]
        and a["host_state"] == b["host_state"]
        and dates_agree(a.when, b.when)
        and ("cancelled" in (a.status, b.status)) == (a.status == b.status == "cancelled")
        and (_unnamed(a) or _unnamed(b) or shares_person(a, b))
    )


def _unnamed(fact: Fact) -> bool:
    return not any(p.role == "visitor" for p in fact.people)
