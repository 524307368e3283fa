"""Grouping blocks that have changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from legation.records import CitedFact, Judgement
from legation.register import open_register
from tests.register.making import dispatch, visit
from tests.register.standin import StandIn, StandInGroup


class Scoring(StandIn):
    """Says with every join how many facts it compared, as a resolver with relative scores would."""

    def group(
        self, facts: Sequence[CitedFact], judgements: Sequence[Judgement] = ()
    ) -> Sequence[StandInGroup]:
        """Group as the stand-in does."""
        reason = f"alike, of {len(facts)}"
        return [replace(g, merges=(reason,) if g.merges else ()) for g in super().group(facts, judgements)]


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
