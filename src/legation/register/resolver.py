"""What the register needs to know about sameness, and nothing of how it is found out.

`legation.resolution` answers these questions; the tests of the register answer them in a simpler way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from legation.records import CitedFact, Conflict, Fact, Judgement


class Group(Protocol):
    """Facts that tell of one thing, and sentences that say why they were taken together."""

    @property
    def facts(self) -> Sequence[CitedFact]:
        """The very objects that were given."""
        ...

    @property
    def merges(self) -> Sequence[str]:
        """One sentence for each step that joined some of them."""
        ...


class Resolver(Protocol):
    """Pure functions over facts and texts."""

    def block(self, fact: Fact) -> str:
        """Name the one block within which the fact may find its like."""
        ...

    def fact_key(self, cited: CitedFact) -> str:
        """Name a fact in judgements, as `group` knows it."""
        ...

    def group(self, facts: Sequence[CitedFact], judgements: Sequence[Judgement] = ()) -> Sequence[Group]:
        """Part the facts so that each falls in exactly one group, whatever their order.

        judgements: `same` and `not_same`, each on two facts named by `fact_key`; they bind.
        """
        ...

    def merge(self, facts: Sequence[CitedFact]) -> tuple[Fact, tuple[Conflict, ...]]:
        """Give the best account of facts that are one, and where they differ."""
        ...

    def signature(self, text: str) -> bytes:
        """Give what near-duplicates have in common; empty where the text is too short to compare."""
        ...

    def bands(self, of: bytes) -> Sequence[int]:
        """Give unsigned 64-bit numbers of which the signatures of near-duplicates very likely share one."""
        ...

    def nearest(self, of: bytes, candidates: Mapping[str, bytes]) -> str | None:
        """Name the candidate that is so near as to tell the same story, or None."""
        ...
