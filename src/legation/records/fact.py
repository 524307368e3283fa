"""What one dispatch says, in one of the twelve kinds of the fact contract (docs/reference/facts.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

KIND_NAMES = (
    "visit", "contact", "session", "credentials", "mission", "relation",
    "agreement", "undertaking", "act", "figure", "office", "position",
)  # fmt: skip

STATUSES = ("occurred", "scheduled", "proposed", "cancelled")

ROLES: Mapping[str, tuple[str, ...]] = {
    "visit": ("visitor", "host"),
    "contact": ("participant", "sender", "recipient"),
    "session": ("cochair", "participant"),
    "credentials": ("envoy", "receiver"),
    "undertaking": ("speaker", "addressee"),
    "act": ("actor", "target"),
    "office": ("holder",),
}

TOPICS = (
    "trade", "investment", "finance", "energy", "nuclear_energy", "agriculture", "industry",
    "science_technology", "digital", "space", "education", "culture", "sport", "tourism", "transport",
    "visa_consular", "migration", "labour", "defence", "security", "justice", "health", "environment",
    "humanitarian", "human_rights", "party", "parliament", "local", "people_to_people", "media",
    "multilateral", "high_level_exchange", "political", "territorial", "implementation",
)  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points start (included) to end (excluded) of a dispatch's original text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Place:
    """A place as precise as the dispatch has it; country is ISO 3166-1 alpha-3 or None."""

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person as one fact shows them.

    name: the fullest form that the dispatch prints, without title.
    office: as printed, singular, without the state's name, or None.
    state: code of the state that they act for. role: one of ROLES[kind].
    """

    name: str
    office: str | None = None
    state: str | None = None
    role: str = "participant"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a dispatch says about the relations between states.

    when: EDTF, or None where the dispatch does not tell.
    states: sorted codes. evidence: best span first, never empty.
    details: the further fields of the kind (`visitor_state`, `ordinal`, `action` …), JSON values.
    rule: name of the rule that made it. words: what the rule matched, for `legation explain`.
    """

    kind: str
    when: str | None
    status: str
    states: tuple[str, ...]
    evidence: tuple[Span, ...]
    place: Place | None = None
    people: tuple[Person, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    confidence: float = 0.5
    rule: str = ""
    words: tuple[Span, ...] = ()

    def __getitem__(self, name: str) -> Any:
        """Give a field of the kind, as `fact["ordinal"]`."""
        return self.details[name]

    def get(self, name: str) -> Any:
        """Give a field of the kind, or None."""
        return self.details.get(name)


def fact_to_json(fact: Fact) -> dict[str, Any]:
    """Give the fact as the contract prints it; `rule` and `words` come last and are ours."""
    return {
        "kind": fact.kind,
        "when": fact.when,
        "status": fact.status,
        "states": list(fact.states),
        "place": {"name": fact.place.name, "country": fact.place.country} if fact.place else None,
        "people": [
            {"name": p.name, "office": p.office, "state": p.state, "role": p.role} for p in fact.people
        ],
        "evidence": [{"start": s.start, "end": s.end} for s in fact.evidence],
        **fact.details,
        "confidence": round(fact.confidence, 3),
        "rule": fact.rule,
        "words": [{"start": s.start, "end": s.end} for s in fact.words],
    }


_COMMON = {"kind", "when", "status", "states", "place", "people", "evidence", "confidence", "rule", "words"}


def fact_from_json(row: Mapping[str, Any]) -> Fact:
    """Build the fact that `fact_to_json` printed, or an annotated one, which has no confidence (1.0)."""
    place = row.get("place")
    return Fact(
        kind=row["kind"],
        when=row.get("when"),
        status=row["status"],
        states=tuple(row["states"]),
        evidence=tuple(Span(s["start"], s["end"]) for s in row["evidence"]),
        place=Place(place["name"], place.get("country")) if place else None,
        people=tuple(
            Person(p["name"], p.get("office"), p.get("state"), p["role"]) for p in row.get("people") or ()
        ),
        details={k: v for k, v in row.items() if k not in _COMMON},
        confidence=row.get("confidence", 1.0),
        rule=row.get("rule", ""),
        words=tuple(Span(s["start"], s["end"]) for s in row.get("words") or ()),
    )
