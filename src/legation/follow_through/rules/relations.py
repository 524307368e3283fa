"""Relations that were to be established, restored or raised to a level."""

from __future__ import annotations

from legation.follow_through.deed import Deed
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise, stems

_RELATION = stems("relation relations relationship ties partnership")
_CHANGES = {
    "established": stems("establish"),
    "restored": stems("restore resume reestablish normalise normalize renew"),
    "upgraded": stems("upgrade elevate raise lift bring take"),
    "recognised": stems("recognise recognize"),
}


def _of_relations(promise: Promise) -> bool:
    if not promise.lead.isdisjoint(_CHANGES["recognised"]):
        return True
    return promise.speaks_of(_RELATION) and any(not promise.lead.isdisjoint(v) for v in _CHANGES.values())


def _changed(promise: Promise, deed: Deed) -> Answer | None:
    """Change: the relations of the same sides were changed as was meant, to the level meant."""
    change = deed.get("change")
    if promise.lead.isdisjoint(_CHANGES.get(change, frozenset())) or not promise.sides <= deed.states:
        return None
    level = deed.stems
    if change == "upgraded" and not (level and level <= promise.stems):
        return None
    if change in ("established", "restored") and "diplomat" not in {w[:8] for w in promise.words}:
        return None
    return Answer(f"relations {change}{' to ' + deed.get('level') if level else ''}")


RULES = (
    FollowRule(
        "relations changed",
        "The relations of the same sides are established, restored or raised to the level that was meant.",
        frozenset({"relation"}),
        _of_relations,
        _changed,
    ),
)
