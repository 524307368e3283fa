"""Which fact of the reader is which annotated one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.pairing import FIELDS, compare, pair, same_core
from legation.records import KIND_NAMES, Fact, Span
from tests.evaluation.making import OCHIENG, fact

FAR = 1000
# What still makes the same thing, and what makes another: (kind, changed fields, same).
CORES: list[tuple[str, dict[str, Any], bool]] = [
    ("visit", {"start": FAR}, True),
    ("visit", {"start": FAR, "people": (), "when": "2025-03"}, True),
    ("visit", {"start": FAR, "people": (), "when": None}, False),
    ("visit", {"host_state": "UGA"}, False),
    ("contact", {"states": ("KEN", "UGA")}, True),
    ("contact", {"start": FAR, "when": "2025"}, True),
    ("contact", {"start": FAR, "when": "2024"}, False),
    ("contact", {"people": ()}, True),
    ("contact", {"people": (), "states": ("KEN", "UGA")}, False),
    ("session", {"start": FAR, "mechanism": "Commission on Trade"}, True),
    ("session", {"start": FAR, "ordinal": 5}, False),
    ("session", {"mechanism": "fisheries talks", "mechanism_type": "other"}, False),
    ("session", {"states": ("FRA", "UGA")}, False),
    ("credentials", {"start": FAR, "people": ()}, True),
    ("credentials", {"receiving_state": "UGA"}, False),
    ("mission", {"start": FAR, "when": "2025"}, True),
    ("mission", {"start": FAR, "when": "2024"}, False),
    ("mission", {"change": "closed"}, False),
    ("relation", {"start": FAR, "level": None}, True),
    ("relation", {"states": ("KEN", "SVK", "UGA")}, False),
    ("agreement", {"start": FAR, "title": "air services accord"}, True),
    ("agreement", {"title": "the document"}, True),
    ("agreement", {"title": "the document", "agreement_type": "treaty"}, False),
    ("undertaking", {"start": FAR, "action": "open a trade office"}, True),
    ("undertaking", {"start": FAR, "action": "open a school"}, False),
    ("undertaking", {"action": "trade fairs"}, True),
    ("undertaking", {"action": "hold talks"}, False),
    ("act", {"what": "gave medicines"}, True),
    ("act", {"what": "gave medicines", "act_type": "support"}, False),
    ("act", {"start": FAR, "what": "delivered ambulances"}, True),
    ("figure", {"value": 251_000_000, "measure": "imports"}, True),
    ("figure", {"value": 251_000_000, "measure": "imports", "start": FAR}, False),
    ("figure", {"value": 260_000_000}, False),
    ("office", {"start": FAR}, True),
    ("office", {"people": (OCHIENG,)}, False),
    ("position", {"statement": "another thing"}, True),
    ("position", {"statement": "another thing", "start": FAR}, False),
]


@pytest.mark.parametrize(("kind", "changes", "same"), CORES, ids=str)
def test_the_core_decides(kind: str, changes: dict[str, Any], same: bool) -> None:
    """Facts are of one thing where their core agrees, whatever else differs."""
    assert same_core(fact(kind), fact(kind, **changes)) == same


def test_every_kind_has_fields_and_a_core_that_is_tested() -> None:
    """No kind is left out."""
    assert set(FIELDS) == set(KIND_NAMES)
    for kind in KIND_NAMES:
        assert {same for name, _, same in CORES if name == kind} == {True, False}


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_a_fact_is_itself(kind: str) -> None:
    """A fact given as annotated is right in every field."""
    found = compare(fact(kind), fact(kind))
    assert found.exact
    assert found.score == 1


@pytest.mark.parametrize("kind", [kind for kind in KIND_NAMES if "when" in FIELDS[kind]])
def test_one_wrong_field_costs_its_share(kind: str) -> None:
    """The score is the mean over the fields that could be measured."""
    found = compare(fact(kind), fact(kind, when="1999"))
    assert found.fields["when"] == 0
    assert found.score == pytest.approx(1 - 1 / len(found.fields))
    assert not found.exact


def test_the_likest_are_paired_first() -> None:
    """Of two that could be the same the better one is taken, and the other is too many."""
    wanted, poor = fact("visit"), fact("visit", when="2025", visit_type=None)
    pairs, missed, extra = pair([wanted], [poor, wanted])
    assert [found.given for found in pairs] == [wanted]
    assert (missed, extra) == ([], [poor])


def test_the_cited_words_decide_between_equals() -> None:
    """Two facts that differ in nothing but their words are each paired with its own."""
    first, second = fact("figure"), fact("figure", start=FAR)
    pairs, _, _ = pair([first, second], [second, first])
    assert all(found.wanted.evidence == found.given.evidence for found in pairs)


some_facts = st.lists(
    st.builds(
        lambda kind, start, when: fact(kind, start=start, when=when),
        st.sampled_from(["visit", "figure", "undertaking"]),
        st.sampled_from([0, 20, FAR]),
        st.sampled_from([None, "2025", "2025-03-04"]),
    ),
    max_size=5,
)


@given(some_facts, some_facts)
def test_no_fact_is_lost_or_counted_twice(wanted: list[Fact], given: list[Fact]) -> None:
    """Every fact is in a pair or left over, once."""
    pairs, missed, extra = pair(wanted, given)
    assert len(pairs) + len(missed) == len(wanted)
    assert len(pairs) + len(extra) == len(given)
    assert all(0 <= found.score <= 1 for found in pairs)


def test_evidence_touches_only_where_it_overlaps() -> None:
    """Spans that meet end to end have nothing in common."""
    beside = fact("position", evidence=(Span(40, 50),), statement="another")
    assert not same_core(fact("position"), beside)
