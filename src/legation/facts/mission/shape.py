"""The shape of a mission: an embassy, consulate or office is opened, closed, moved or raised."""

from __future__ import annotations

from legation.facts.kind import Shape, is_state, one_of
from legation.facts.unite import dates_agree
from legation.language.states import code_of
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
    """One change of one mission told twice, or its plan and what came of it."""
    fields = ("sending_state", "host_state", "mission_type")
    return (
        all(a[f] == b[f] for f in fields)
        and _same_place(a, b)
        and (_same_change(a, b) or _planned_and_done(a, b) or _planned_and_done(b, a))
    )


def _same_change(a: Fact, b: Fact) -> bool:
    return a["change"] == b["change"] and dates_agree(a.when, b.when)


def _planned_and_done(plan: Fact, deed: Fact) -> bool:
    return plan["change"] == "planned" and deed["change"] in ("opened", "reopened", "upgraded")


def _same_place(a: Fact, b: Fact) -> bool:
    """Places agree; a state has one embassy in another, wherever the dispatch says that it stands."""
    if a.place is None or b.place is None or a["mission_type"] == "embassy":
        return True
    return a.place.name == b.place.name or any(code_of(p.name) == p.country for p in (a.place, b.place))
