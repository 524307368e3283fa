"""Plain frozen records that every stage shares. They import nothing of Legation."""

from legation.records.dispatch import Dateline, Dispatch
from legation.records.entry import CitedFact, Conflict, ConflictValue, Entry, LifeStep
from legation.records.fact import (
    KIND_NAMES,
    ROLES,
    STATUSES,
    TOPICS,
    Fact,
    Person,
    Place,
    Span,
    fact_from_json,
    fact_to_json,
)
from legation.records.judgement import Judgement, Verdict
from legation.records.party import Party
from legation.records.problem import Problem

__all__ = [
    "KIND_NAMES",
    "ROLES",
    "STATUSES",
    "TOPICS",
    "CitedFact",
    "Conflict",
    "ConflictValue",
    "Dateline",
    "Dispatch",
    "Entry",
    "Fact",
    "Judgement",
    "LifeStep",
    "Party",
    "Person",
    "Place",
    "Problem",
    "Span",
    "Verdict",
    "fact_from_json",
    "fact_to_json",
]
