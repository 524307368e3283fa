"""The shape of a mission: an embassy, consulate or office is opened, closed, moved or raised."""

from __future__ import annotations

from legation.facts.kind import Shape, is_state, one_of
from legation.facts.unite import dates_agree
from legation.records import Fact

MISSION_TYPES = (
    "embassy", "consulate_general", "consulate", "honorary_consulate", "permanent_mission", "trade_office",
    "cultural_centre", "other",
)  # fmt: skip
CHANGES = ("opened", "closed", "reopened", "upgraded", "planned")

SHAPE = Shape(
    "mission",
    {
        "sending_state": is_state,
        "host_state": is_state,
        "mission_type": one_of(*MISSION_TYPES),
        "change": one_of(*CHANGES),
    },
)


def same(a: Fact, b: Fact) -> bool:
    """One change of one mission told twice."""
    fields = ("sending_state", "host_state", "mission_type", "change")
    return all(a[f] == b[f] for f in fields) and dates_agree(a.when, b.when) and _same_place(a, b)


def _same_place(a: Fact, b: Fact) -> bool:
    return a.place is None or b.place is None or a.place.name == b.place.name
