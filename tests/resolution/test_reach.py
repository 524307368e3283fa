"""Tests that what does not hang together with a fact has nothing to do with what it is joined to."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.pairs import Pairs
from legation.records import CitedFact
from legation.register import Read, open_register
from legation.register.meeting import Placed, hanging_together, pack_reach
from legation.resolution import block, compare, group, reach

_PILES = st.tuples(st.integers(0, 10**6), st.sampled_from([20, 200, 3650]))


def _reads(pile: tuple[int, int], count: int) -> list[Read]:
    made = Pairs(*pile)
    return [made.read(number, made.busiest) for number in range(count)]


def _blocks(reads: list[Read]) -> list[list[CitedFact]]:
    found: dict[str, list[CitedFact]] = {}
    for read in reads:
        for fact in read.facts:
            found.setdefault(block(fact), []).append(
                CitedFact(read.dispatch.id, fact, date=read.dispatch.date)
            )
    return list(found.values())


def _placed(facts: list[CitedFact], new: int) -> list[Placed]:
    return [Placed(n, None if n == new else n, **pack_reach(reach(cited))) for n, cited in enumerate(facts)]


@settings(max_examples=6)
@given(_PILES)
def test_what_can_be_one_meets(pile: tuple[int, int]) -> None:
    """Two facts of a block that are not judged different hang together."""
    for facts in _blocks(_reads(pile, 15)):
        reached = [hanging_together(_placed(facts, n)) for n in range(len(facts))]
        for i, j in combinations(range(len(facts)), 2):
            if compare(facts[i], facts[j]).judgement != "different":
                assert j in reached[i]


@settings(max_examples=6)
@given(_PILES)
def test_what_hangs_together_is_grouped_alike_alone(pile: tuple[int, int]) -> None:
    """The groups of all facts that hang together with one are the same without the rest of the block."""
    for facts in _blocks(_reads(pile, 25)):
        groups = group(facts)
        for number in range(0, len(facts), 7):
            alone = [facts[n] for n in sorted(hanging_together(_placed(facts, number)))]
            ids = {id(cited) for cited in alone}
            assert group(alone) == [g for g in groups if any(id(cited) in ids for cited in g.facts)]


@settings(max_examples=4)
@given(_PILES)
def test_one_at_a_time_makes_the_same_book(pile: tuple[int, int]) -> None:
    """Dispatches that are added and resolved one after another make the entries of all added at once."""
    reads = _reads(pile, 12)
    with open_register("sqlite://") as one, open_register("sqlite://") as other:
        one.add_many(reads, reader_version="made")
        one.resolve()
        for read in reads:
            other.add_many([read], reader_version="made")
            other.resolve()
        partition = [
            {
                frozenset((c.dispatch, c.fact.evidence) for c in e.facts): (e.merged, e.merges)
                for e in r.entries()
            }
            for r in (one, other)
        ]
    assert partition[0] == partition[1]
