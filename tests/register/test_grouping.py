"""Grouping blocks that have changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from legation.records import CitedFact, Judgement
from legation.register import open_register
from legation.resolution import Reach
from tests.register.making import dispatch, visit
from tests.register.standin import StandIn, StandInGroup


class Scoring(StandIn):
    """Says with every join how many facts it compared, as a resolver with relative scores would."""

    def reach(self, cited: CitedFact) -> Reach:
        """Any fact of a block can change the reasons of any group."""
        return replace(super().reach(cited), keys=frozenset())

    def group(
        self, facts: Sequence[CitedFact], judgements: Sequence[Judgement] = ()
    ) -> Sequence[StandInGroup]:
        """Group as the stand-in does."""
        reason = f"alike, of {len(facts)}"
        return [replace(g, merges=(reason,) if g.merges else ()) for g in super().group(facts, judgements)]


def test_what_is_not_known_to_reach_less_is_looked_at(tmp_path: Path) -> None:
    """Facts of a register made before reaches were kept meet every other of their block, and are then known."""
    place = tmp_path / "r.db"
    with open_register(place, resolver=StandIn()) as register:
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit("2025-04-01")], reader_version="1")
        register.resolve()
    with closing(sqlite3.connect(place)) as connection, connection:
        connection.execute("UPDATE placements SET keys = NULL, aspects = NULL, first = NULL, last = NULL")
    with open_register(place, resolver=StandIn()) as register:
        register.add(dispatch("c"), [visit()], reader_version="1")
        register.resolve()
        assert sorted(len(e.facts) for e in register.entries()) == [1, 2]
    with closing(sqlite3.connect(place)) as connection:
        assert connection.execute("SELECT count(*) FROM placements WHERE keys IS NULL").fetchone() == (0,)


def test_reasons_follow() -> None:
    """When only the reasons for a group change, its entry shows the new ones."""
    with open_register("sqlite://", resolver=Scoring()) as register:
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit()], reader_version="1")
        register.resolve()
        assert [e.merges for e in register.entries()] == [("alike, of 2",)]
        register.add(dispatch("c"), [visit("2025-04-01")], reader_version="1")
        register.resolve()
        assert [e.merges for e in register.entries()] == [("alike, of 3",), ()]


def test_lost_facts_are_an_error() -> None:
    """A resolver that forgets a fact is caught before anything is written."""

    class Forgetful(StandIn):
        def group(
            self, facts: Sequence[CitedFact], judgements: Sequence[Judgement] = ()
        ) -> Sequence[StandInGroup]:
            return super().group(facts[1:], judgements)

    with open_register("sqlite://", resolver=Forgetful()) as register:
        register.add(dispatch("a"), [visit()], reader_version="1")
        with pytest.raises(AssertionError, match="lost 1 of 1"):
            register.resolve()
        assert register.statistics().unresolved == 1
