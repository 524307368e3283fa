"""What the register needs to know about sameness, and nothing of how it is found out.

`legation.resolution` answers these questions; the tests of the register answer them in a simpler way.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
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


class Reach(Protocol):
    """What a fact can have to do with others of its block. They meet where all of this holds:

    keys: they share one, or one of them has none. aspects: of each of which both tell they share something.
    first, last: they have a day in common.
    """

    @property
    def keys(self) -> Collection[str]: ...

    @property
    def aspects(self) -> Mapping[str, Collection[str]]: ...

    @property
    def first(self) -> date: ...

    @property
    def last(self) -> date: ...


class Resolver(Protocol):
    """Pure functions over facts and texts."""

    def block(self, fact: Fact) -> str:
        """Name the one block within which the fact may find its like."""
        ...

    def reach(self, cited: CitedFact) -> Reach:
        """Tell which facts of its block it can meet: `group` parts those alike that no chain of meetings joins."""
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
