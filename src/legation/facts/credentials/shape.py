"""The shape of credentials: an envoy presents letters of credence."""

from __future__ import annotations

from legation.facts.kind import Shape, is_state
from legation.records import Fact

SHAPE = Shape("credentials", {"sending_state": is_state, "receiving_state": is_state})


def same(a: Fact, b: Fact) -> bool:
    """One presentation told twice: the same envoy, or the same states with the envoy unnamed in one."""
    if a["sending_state"] != b["sending_state"] or a["receiving_state"] != b["receiving_state"]:
        return False
    ours, theirs = _envoys(a), _envoys(b)
    return not ours or not theirs or bool(ours & theirs)


def _envoys(fact: Fact) -> set[str]:
    return {person.name for person in fact.people if person.role == "envoy"}
