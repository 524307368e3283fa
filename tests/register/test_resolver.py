"""The register with the resolution stage that it has in use."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from legation.register import Register, open_register
from tests.register.making import FILLER, dispatch, session, visit


@pytest.fixture
def register() -> Iterator[Register]:
    """A register in memory with the resolution stage."""
    with open_register("sqlite://") as register:
        yield register


def test_two_sources(register: Register) -> None:
    """Two agencies on one visit make one entry, which says why and where they differ."""
    register.add(dispatch("a"), [visit(), session(16)], reader_version="1")
    register.add(dispatch("b"), [visit("2025-03", visit_type=None), session(15)], reader_version="1")
    register.resolve()
    (seen,) = register.entries(kinds=["visit"])
    assert [c.dispatch for c in seen.facts] == ["a", "b"]
    assert (seen.when, seen.merged["visit_type"]) == ("2025-03-01", "official")
    assert seen.merges
    (sitting,) = register.entries(kinds=["session"])
    assert {v.value: v.dispatches for v in sitting.conflicts[0].values} == {16: ("a",), 15: ("b",)}
    assert register.entries(kinds=["session"], states=["ARM"], as_of="2025-03-01") == []


def test_judged(register: Register) -> None:
    """People's judgements bind the resolution stage, through re-readings, until they are taken back."""
    for name in ("a", "b"):
        register.add(dispatch(name), [visit()], reader_version="1")
    register.add(dispatch("c"), [visit("2025-06-01")], reader_version="1")
    register.resolve()
    march, june = register.entries()
    apart = register.judge(march.id, "not_same", by="Ines", because="Two", apart=march.facts[1:])
    assert sorted(len(e.facts) for e in register.entries()) == [1, 1, 1]
    register.add(dispatch("b"), [visit("2025-03-01", span=(2, 14))], reader_version="2")
    register.resolve()
    assert sorted(len(e.facts) for e in register.entries()) == [1, 1, 1]
    same = register.judge(march.id, "same", by="Ines", because="A slip", other=june.id)
    assert sorted(len(e.facts) for e in register.entries()) == [1, 2]
    register.withdraw(same.id)
    register.withdraw(apart.id)
    assert sorted(len(e.facts) for e in register.entries()) == [1, 2]
    assert {e.id for e in register.entries()} == {march.id, june.id}


def test_near_duplicates(register: Register) -> None:
    """A wire story and the paper that prints it with another ending are one story; another story is not."""
    story = "The Armenian Minister of Culture Arus Melkonyan opened a show of carpets in Lisbon on Saturday. "
    register.add(dispatch("wire", story + FILLER), [], reader_version="1")
    paper = register.add(dispatch("paper", story + "It stays open until May."), [], reader_version="1")
    other = register.add(
        dispatch("other", "A Lisbon court heard witnesses on quite another matter."), [], reader_version="1"
    )
    assert (paper.outcome, paper.of, other.outcome) == ("near_duplicate", "wire", "new")
