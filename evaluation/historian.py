"""Measure the reader on what the Office of the Historian tells of the relations of the United States.

A paragraph is read alone, without title or date. Of each change that is annotated with its day it is asked
whether the reader finds one of its kind, one with that day, and one with that day between the two states, which
the paragraph does not always name. A paragraph may tell more than its gold: no precision is measured on it. Of
whole articles the gold is the line of statuses of the mission; there precision is measured as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from evaluation.likeness import name
from evaluation.tallies import Share
from legation.records import Fact
from legation.records.edtf import within

Row = Mapping[str, Any]
Read = Callable[[str], Iterable[Fact]]
"""Gives the facts of a text."""

HOME = "USA"

# The changes as the gold calls them: the change in the contract, for a mission also its type and whether the
# partner's may be meant.
_RELATIONS: Mapping[str, frozenset[str]] = {
    "recognised": frozenset(["recognised"]),
    "established": frozenset(["established"]),
    "severed": frozenset(["severed", "suspended"]),
    "resumed": frozenset(["restored"]),
}
_MISSIONS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "legation_opened": (frozenset(["opened", "reopened"]), frozenset(["other"])),
    "embassy_opened": (frozenset(["opened", "reopened", "upgraded"]), frozenset(["embassy"])),
    "raised_to_embassy": (frozenset(["upgraded"]), frozenset(["embassy"])),
    "closed": (frozenset(["closed"]), frozenset()),
}
# The type of mission that a status of the time line names.
_TYPES = {
    "Embassy": frozenset(["embassy"]),
    "Legation": frozenset(["other"]),
    "Liaison": frozenset(["other"]),
    "Interests": frozenset(["other"]),
    "Consulate": frozenset(["consulate", "consulate_general", "honorary_consulate"]),
}
_ENDED = frozenset(["severed", "suspended"])
# What can be left where a mission is closed or relations end: that one is gone is all that is claimed.
_LEFT = frozenset(
    ["None", "Interests", "Liaison", "Envoy Nonresident", "Ambassador Nonresident", "Consul Nonresident"]
)
_BEGUN = frozenset(["Embassy", "Legation", "Envoy Nonresident", "Ambassador Nonresident"])
# Length of a date that names a day.
_DAY = 10


def relations(rows: Iterable[Row], read: Read) -> tuple[Share, ...]:
    """Count the changes that are annotated to the day (tier A): those found, with that day, with both states."""
    found, dated = Share("changes found (tier A)"), Share("changes found with the day (tier A)")
    whole = Share("changes found with the day and both states (tier A)")
    kinds: dict[str, tuple[Share, Share]] = {}
    for row in rows:
        facts = tuple(read(row["text"]))
        for change in row["gold"]:
            if change["tier"] != "A":
                continue
            kind = change["kind"]
            own = kinds.setdefault(kind, (Share(f"  {kind}"), Share(f"  {kind}, with the day")))
            told = [f for f in facts if tells(f, kind)]
            on_day = [f for f in told if _on(f, change["date_best"])]
            for share in (found, own[0]):
                share.count(bool(told))
            for share in (dated, own[1]):
                share.count(bool(on_day))
            whole.count(any(between(f, change, row["iso3"]) for f in on_day))
    return (found, dated, whole, *(share for kind in sorted(kinds) for share in kinds[kind]))


def tells(fact: Fact, kind: str) -> bool:
    """Tell whether the fact is a change of the kind, as the gold calls it."""
    if fact.status != "occurred":
        return False
    if fact.kind == "relation":
        return fact["change"] in _RELATIONS.get(kind, ())
    if fact.kind != "mission" or kind not in _MISSIONS:
        return False
    changes, types = _MISSIONS[kind]
    return fact["change"] in changes and (not types or fact["mission_type"] in types)


def between(fact: Fact, change: Row, partner: str | None) -> bool:
    """Tell whether the fact is between the two states; one that has no code any more is not asked for."""
    states = {HOME, partner} if partner else {HOME}
    if not states <= set(fact.states):
        return False
    sender = partner if change.get("sender") == "PARTNER" else HOME
    return fact.kind != "mission" or sender is None or fact["sending_state"] == sender


def credentials(rows: Iterable[Row], read: Read) -> tuple[Share, ...]:
    """Count the envoys whose credentials the gold dates: those found, and those found with the day."""
    found, dated = Share("envoys found"), Share("envoys found with the day")
    for row in rows:
        facts = tuple(read(row["text"]))
        for envoy in row["gold"]:
            presented = envoy["events"].get("credentials_presented")
            if not presented:
                continue
            told = [
                f
                for f in facts
                if f.kind == "credentials"
                and any(name(envoy["person"], p.name) for p in f.people if p.role == "envoy")
            ]
            found.count(bool(told))
            dated.count(any(_on(f, presented["date"]) for f in told))
    return found, dated


def timeline(rows: Iterable[Row], read: Read) -> tuple[Share, ...]:
    """Count the transitions of the mission that the article tells, and those the reader gives that are true.

    The day on which relations begin or an envoy is received is a transition too, where no mission is opened;
    that they are one is no claim of the fact, so that only missions and ends of relations can be wrong. Nor
    can years, and consulates, of which many stand beside an embassy.
    """
    found = Share("transitions found with their date")
    by_mission = Share("  by a mission's change or the end of relations")
    true = Share("changes of the mission told to the day that are transitions")
    for row in rows:
        states = {row["iso3"] or HOME}  # a partner that has no code any more is not asked for
        facts = [f for f in read(row["text"]) if f.status == "occurred" and states <= set(f.states)]
        certain = [(statuses, f.when) for f in facts if f.when and (statuses := statuses_after(f))]
        likely = certain + [(statuses, f.when) for f in facts if f.when and (statuses := statuses_begun(f))]
        transitions = {(change["status"], change["date"]) for change in row["gold"]}
        told = {(change["status"], change["date"]) for change in row["gold"] if change["in_text"]}
        for transition in told:
            found.count(_among(transition, likely))
            by_mission.count(_among(transition, certain))
        for change in {one for one in certain if len(one[1]) == _DAY and "Consulate" not in one[0]}:
            true.count(any(_among(transition, [change]) for transition in transitions))
    return found, by_mission, true


def statuses_after(fact: Fact) -> frozenset[str]:
    """Give the statuses that the mission of the United States can have after a change of it; empty for none."""
    if fact.kind == "relation" and fact["change"] in _ENDED:
        return _LEFT
    if fact.kind != "mission" or fact["sending_state"] != HOME:
        return frozenset()
    if fact["change"] == "closed":
        return _LEFT
    return frozenset(status for status, types in _TYPES.items() if fact["mission_type"] in types)


def statuses_begun(fact: Fact) -> frozenset[str]:
    """Give the statuses that can begin with relations, or with the envoy who presents credentials."""
    if fact.kind == "relation" and fact["change"] in ("established", "restored"):
        return _BEGUN
    return _BEGUN if fact.kind == "credentials" and fact["sending_state"] == HOME else frozenset()


def _among(transition: tuple[str, str], given: Iterable[tuple[frozenset[str], str]]) -> bool:
    """Tell whether one of those given is the transition, whose date may be a year or month alone."""
    status, date = transition
    return any(
        status in statuses and (when == date or (len(date) < _DAY and within(when, date)))
        for statuses, when in given
    )


def _on(fact: Fact, day: str) -> bool:
    return fact.when == day
