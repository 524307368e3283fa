"""What holds of the entries whatever is added, read again, judged and resolved, and in whatever order."""

from __future__ import annotations

from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from legation.records import Entry, Fact
from legation.register import Read, Register, book, open_register
from tests.register.making import SetClock, dispatch, holding, partition, session, visit
from tests.register.standin import StandIn

THOROUGH = settings(max_examples=50)

DAYS = ("2025-03-01", "2025-03-02", None)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        visit,
        st.sampled_from(DAYS),
        states=st.sampled_from([("ARM", "PRT"), ("ARM", "PRT"), ("ARM", "ESP")]),
        span=st.sampled_from([(0, 10), (5, 25)]),
        visit_type=st.sampled_from(["official", None]),
    ),
    st.builds(session, st.sampled_from([None, 3]), when=st.sampled_from(DAYS[:2])),
    st.builds(holding, st.sampled_from(["Ana Reis", "Davit Sarkis"]), st.just("Minister")),
)
READS = st.builds(
    lambda name, day, facts: Read(dispatch(name, date=day), facts),
    st.sampled_from("abcd"),
    st.sampled_from(["2025-03-02", "2025-03-04"]),
    st.lists(FACTS, max_size=3),
)
PILES = st.lists(READS, max_size=6, unique_by=lambda read: read.dispatch.id)


def opened(clock: SetClock | None = None) -> Register:
    """Open a register in memory."""
    return open_register("sqlite://", resolver=StandIn(), **({"now": clock} if clock else {}))


def shown(register: Register) -> list[tuple[Any, ...]]:
    """Give the entries without the instants of recording, which may differ."""
    return [
        (e.id, e.merged, e.conflicts, e.merges, [(c.dispatch, c.date, c.fact) for c in e.facts])
        for e in register.entries()
    ]


@THOROUGH
@given(PILES, st.randoms(use_true_random=False), st.integers(1, 4))
def test_order_and_portions(pile: list[Read], random: Any, portion: int) -> None:
    """A pile makes the same entries with the same ids in any order, portions and steps."""
    with opened() as one, opened() as other:
        one.add_many(pile, reader_version="1")
        one.resolve()
        random.shuffle(pile)
        for start in range(0, len(pile), portion):
            other.add_many(pile[start : start + portion], reader_version="1")
        with patch.object(book, "FACTS_A_COMMIT", portion):
            other.resolve()
        assert shown(other) == shown(one)


@THOROUGH
@given(PILES, st.randoms(use_true_random=False))
def test_resolving_between(pile: list[Read], random: Any) -> None:
    """Resolving in between makes no other entries, and an entry once seen keeps its id."""
    with opened() as one, opened() as other:
        one.add_many(pile, reader_version="1")
        one.resolve()
        random.shuffle(pile)
        seen: dict[str, set[str]] = {}
        for read in pile:
            other.add_many([read], reader_version="1")
            other.resolve()
            now = {e.id: {c.dispatch + repr(c.fact) for c in e.facts} for e in other.entries()}
            assert all(facts <= now[entry] for entry, facts in seen.items())
            seen = now
        assert partition(other.entries()) == partition(one.entries())


@THOROUGH
@given(PILES)
def test_adding_twice(pile: list[Read]) -> None:
    """Adding a pile again changes nothing, to the last instant."""
    with opened() as register:
        register.add_many(pile, reader_version="1")
        register.resolve()
        before = register.entries(), register.dispatches()
        assert all(a.outcome == "known" for a in register.add_many(pile, reader_version="1"))
        resolved = register.resolve()
        assert (resolved.blocks, resolved.facts, resolved.entries) == (0, 0, 0)
        assert (register.entries(), register.dispatches()) == before


@THOROUGH
@given(
    st.lists(PILES, min_size=2, max_size=4),
    st.lists(st.booleans(), min_size=4, max_size=4),
    st.sampled_from([1, 1000]),
)
def test_reading_again(readings: list[list[Read]], resolves: list[bool], step: int) -> None:
    """After any readings, resolved in steps of any size, the book is what the last readings say."""
    last: dict[str, Read] = {}
    with opened() as register, opened() as fresh, patch.object(book, "FACTS_A_COMMIT", step):
        for number, pile in enumerate(readings):
            register.add_many(pile, reader_version=str(number))
            last |= {read.dispatch.id: read for read in pile}
            if resolves[number]:
                register.resolve()
        register.resolve()
        fresh.add_many(last.values(), reader_version="9")
        fresh.resolve()
        entries = register.entries()
        assert partition(entries) == partition(fresh.entries())
        assert len({e.id for e in entries}) == len(entries)
        supported = [(c.dispatch, repr(c.fact)) for e in entries for c in e.facts]
        assert len(supported) == len(set(supported)) == register.statistics().facts


def test_parted_in_small_steps() -> None:
    """An entry that falls apart keeps all its facts though they are settled one by one."""
    with opened() as register, patch.object(book, "FACTS_A_COMMIT", 1):
        for name in "abc":
            register.add(dispatch(name), [visit()], reader_version="1")
        register.resolve()
        (before,) = register.entries()
        register.add(dispatch("a"), [visit("2025-02-01")], reader_version="2")
        register.resolve()
        parted = {"".join(c.dispatch for c in e.facts): e.id for e in register.entries()}
        assert set(parted) == {"a", "bc"}
        assert parted["bc"] == before.id


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), READS, st.sampled_from("12")),
        st.tuples(st.just("resolve")),
        st.tuples(st.just("wrong"), st.integers(0, 9)),
        st.tuples(st.just("correct"), st.integers(0, 9)),
        st.tuples(st.just("same"), st.integers(0, 9), st.integers(0, 9)),
        st.tuples(st.just("not_same"), st.integers(0, 9), st.integers(0, 9)),
        st.tuples(st.just("withdraw"), st.integers(0, 9)),
    ),
    max_size=14,
)


def act(register: Register, what: str, *details: Any) -> None:
    """Do one step, or nothing where there is nothing to do it to."""
    entries = register.entries()
    if what == "add":
        register.add_many(details[:1], reader_version=details[1])
    elif what == "resolve":
        register.resolve()
    elif what == "withdraw":
        standing = register.judgements()
        if standing:
            register.withdraw(standing[details[0] % len(standing)].id)
    elif entries:
        one = entries[details[0] % len(entries)]
        judge(register, what, one, entries[details[-1] % len(entries)])


def judge(register: Register, what: str, one: Entry, other: Entry) -> None:
    """Pass one judgement where it makes sense."""
    base: dict[str, Any] = {"by": "Ines", "because": "?"}
    if what == "wrong":
        register.judge(one.id, "wrong", **base)
    elif what == "correct":
        register.judge(one.id, "correct", field="when", value="2025-03-09", **base)
    elif one.id != other.id and one.kind == other.kind:
        register.judge(one.id, "same" if what == "same" else "not_same", other=other.id, **base)
    elif what == "not_same" and len(one.facts) > 1:
        register.judge(one.id, "not_same", apart=one.facts[1:], **base)


@THOROUGH
@given(STEPS)
def test_every_past_day(steps: list[tuple[Any, ...]]) -> None:
    """After any history, what the book and the judgements said at the end of each day can be shown again."""
    clock = SetClock("2025-01-01")
    days: list[tuple[str, list[Entry], list[Any]]] = []
    with opened(clock) as register:
        for what, *details in steps:
            act(register, what, *details)
            days.append((clock().date().isoformat(), register.entries(wrong=True), register.judgements()))
            clock.advance()
        for day, entries, judgements in days:
            assert register.entries(recorded_by=day, wrong=True) == entries
            assert register.judgements(recorded_by=day) == judgements
            for entry in entries:
                assert register.entry(entry.id, recorded_by=day) == entry


@THOROUGH
@given(STEPS)
def test_each_fact_in_one_entry(steps: list[tuple[Any, ...]]) -> None:
    """After any history and a resolve each fact that holds supports exactly one entry, as judged."""
    with opened() as register:
        for what, *details in steps:
            act(register, what, *details)
        register.resolve()
        supported = [(c.dispatch, repr(c.fact)) for e in register.entries(wrong=True) for c in e.facts]
        assert len(supported) == len(set(supported)) == register.statistics().facts
        assert register.resolve().entries == 0
        for entry in register.entries(wrong=True):
            assert register.entry(entry.id) == entry


@THOROUGH
@given(STEPS)
def test_last_judgement_holds(steps: list[tuple[Any, ...]]) -> None:
    """Two entries that a person has just judged the same are one, and after the contrary two."""
    with opened() as register:
        for what, *details in steps:
            act(register, what, *details)
        register.resolve()
        entries = register.entries(wrong=True)
        pairs = [(a, b) for a in entries for b in entries if a.id < b.id and a.kind == b.kind]
        if not pairs:
            return
        one, two = pairs[0]
        register.judge(one.id, "same", by="Ines", because="?", other=two.id)
        joined = register.entry(one.id)
        assert register.entry(two.id).id == joined.id
        register.judge(joined.id, "not_same", by="Ines", because="?", apart=two.facts)
        apart = {frozenset((c.dispatch, repr(c.fact)) for c in e.facts) for e in register.entries(wrong=True)}
        for left in apart:
            own = {(c.dispatch, repr(c.fact)) for c in one.facts}
            others = {(c.dispatch, repr(c.fact)) for c in two.facts}
            assert not (left & own and left & others)
