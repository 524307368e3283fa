"""Facts and how the contract prints them."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.records import (
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

codes = st.sampled_from(["KEN", "PER", "SVK", "XAS"])
spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 99), st.integers(1, 9))
optional = st.one_of(st.none(), st.text(max_size=9))
details: st.SearchStrategy[dict[str, Any]] = st.dictionaries(
    st.sampled_from(["ordinal", "title", "by"]), st.one_of(optional, st.integers(), st.lists(codes))
)
facts = st.builds(
    Fact,
    kind=st.sampled_from(KIND_NAMES),
    when=st.sampled_from([None, "2024", "2024-05-16"]),
    status=st.sampled_from(STATUSES),
    states=st.lists(codes, unique=True).map(lambda found: tuple(sorted(found))),
    evidence=st.lists(spans, min_size=1, max_size=3).map(tuple),
    place=st.one_of(st.none(), st.builds(Place, st.text(min_size=1), st.one_of(st.none(), codes))),
    people=st.lists(st.builds(Person, st.text(min_size=1), optional, st.one_of(st.none(), codes))).map(tuple),
    details=details,
    confidence=st.sampled_from([0.5, 0.875, 1.0]),
    rule=st.text(max_size=9),
    words=st.lists(spans, max_size=3).map(tuple),
)


@given(facts)
def test_what_is_printed_can_be_read_again(fact: Fact) -> None:
    """JSON and back gives the same fact."""
    assert fact_from_json(json.loads(json.dumps(fact_to_json(fact)))) == fact


def test_the_contracts_fields_come_first_and_ours_last() -> None:
    """The order is that of the contract: common fields, those of the kind, confidence, rule and words."""
    fact = Fact("session", None, "occurred", ("KEN",), (Span(0, 3),), details={"ordinal": 16})
    assert list(fact_to_json(fact)) == (
        "kind when status states place people evidence ordinal confidence rule words".split()
    )


def test_an_annotated_fact_can_be_read() -> None:
    """Annotation has no confidence, rule or words, and may lack people."""
    row = {
        "kind": "visit",
        "status": "occurred",
        "states": ["KEN"],
        "evidence": [{"start": 0, "end": 3}],
        "host_state": "KEN",
    }
    fact = fact_from_json(row)
    assert (fact.confidence, fact.rule, fact.words, fact.people, fact.when) == (1.0, "", (), (), None)
    assert fact["host_state"] == "KEN"
    assert fact.get("visit_type") is None
    with pytest.raises(KeyError):
        fact["visit_type"]


@given(spans, spans)
def test_spans_overlap_where_they_share_a_code_point(a: Span, b: Span) -> None:
    """Just as sets of offsets do."""
    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))
    assert a.overlaps(b) == b.overlaps(a) == bool(shared)


def test_records_cannot_be_changed() -> None:
    """A fact is a value."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        Place("Lima").name = "Cusco"  # type: ignore[misc]
    with pytest.raises((AttributeError, TypeError)):
        Place("Lima").mayor = "Ana"  # type: ignore[attr-defined]


def test_lists_of_the_contract_have_no_doubles() -> None:
    """Kinds, topics and roles are each there once; roles are of kinds that there are."""
    for names in (KIND_NAMES, TOPICS, STATUSES, *ROLES.values()):
        assert len(set(names)) == len(names)
    assert set(ROLES) <= set(KIND_NAMES)
