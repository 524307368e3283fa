"""What people's corrections make of an account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from legation.records import STATUSES, Conflict, Fact, Judgement, fact_from_json, fact_to_json
from legation.records.edtf import is_edtf


def corrected(
    merged: Fact, conflicts: Sequence[Conflict], judgements: Sequence[Judgement]
) -> tuple[Fact, tuple[Conflict, ...]]:
    """Give the account with every `correct` judgement applied, oldest first; a settled conflict is gone.

    Whoever corrects the people settles who chaired and presented, and in which office.
    """
    settled: set[str] = set()
    for judgement in judgements:
        if judgement.verdict == "correct" and judgement.field is not None:
            merged = with_field(merged, judgement.field, judgement.value)
            settled.add(judgement.field)
    if "people" in settled:
        settled |= {"envoy", "cochair", "office"}
    return merged, tuple(c for c in conflicts if c.field not in settled)


def with_field(fact: Fact, field: str, value: object) -> Fact:
    """Give the fact with one field, named as the contract names it, set to a JSON value.

    Raises ValueError where a fact cannot have that field or value.
    """
    if field in ("kind", "evidence", "confidence", "rule", "words"):
        raise ValueError(f"{field} is not a field that can be corrected")
    if field == "when" and not (value is None or (isinstance(value, str) and is_edtf(value))):
        raise ValueError(f"{value!r} is no value for when: it is an EDTF date")
    if field == "status" and value not in STATUSES:
        raise ValueError(f"{value!r} is no value for status: it is one of {', '.join(STATUSES)}")
    if field == "states" and not _are_codes(value):
        raise ValueError(f"{value!r} is no value for states: it is a list of codes such as VNM")
    try:
        changed = fact_from_json({**fact_to_json(fact), field: value})
    except (TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"{value!r} is no value for {field}") from error
    return replace(changed, states=tuple(sorted(changed.states)), confidence=fact.confidence)


def _are_codes(value: object) -> bool:
    """Tell whether this is a list of three capital letters each, one at least."""
    return (
        isinstance(value, list)
        and value != []
        and all(isinstance(code, str) and len(code) == 3 and code.isupper() for code in value)
    )
