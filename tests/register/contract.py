"""What every register must do, whatever database keeps it: one suite, run against each backend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from legation.records import Dateline, Dispatch, Place, Problem
from legation.register import (
    Read,
    Register,
    UnknownDispatch,
    UnknownEntry,
    UnknownJudgement,
    open_register,
)
from tests.register.making import SetClock, dispatch, holding, partition, session, visit
from tests.register.standin import StandIn

Open = Callable[..., Register]


class RegisterContract:
    """Subclasses give the fixture `location`, a fresh place for a register."""

    @pytest.fixture
    def clock(self) -> SetClock:
        """A clock that the test sets."""
        return SetClock()

    @pytest.fixture
    def resolver(self) -> StandIn:
        """The stand-in."""
        return StandIn()

    @pytest.fixture
    def register(self, location: Any, clock: SetClock, resolver: StandIn) -> Iterator[Register]:
        """An empty register."""
        with open_register(location, resolver=resolver, now=clock) as register:
            yield register

    # ---------------------------------------------------------------- adding

    def test_empty(self, register: Register) -> None:
        """An empty register answers every question with nothing."""
        assert register.entries() == []
        assert register.dispatches() == []
        assert register.judgements() == []
        assert register.resolve() == register.resolve()
        assert register.statistics().dispatches == 0

    def test_new_dispatch(self, register: Register) -> None:
        """A dispatch that is added and resolved gives an entry that cites it."""
        found = dispatch(
            "a", "Arus Melkonyan visited Lisbon.", outlet="Lusa", title="A visit", url="https://x.example/a"
        )
        added = register.add(found, [visit(span=(0, 30))], reader_version="1")
        assert (added.dispatch, added.outcome, added.of) == ("a", "new", None)
        assert register.entries() == []
        resolved = register.resolve()
        assert (resolved.blocks, resolved.facts, resolved.entries) == (1, 1, 1)
        (entry,) = register.entries()
        (cited,) = entry.facts
        assert cited.quote == "Arus Melkonyan visited Lisbon."
        assert (cited.dispatch, cited.outlet, cited.date) == ("a", "Lusa", "2025-03-02")
        assert (cited.title, cited.url) == ("A visit", "https://x.example/a")
        assert cited.recorded == "2025-01-01T00:00:00.000000Z"
        assert cited.fact == visit(span=(0, 30)) == entry.merged
        assert (entry.kind, entry.states, entry.when, entry.status) == (
            "visit",
            ("ARM", "PRT"),
            "2025-03-01",
            "occurred",
        )

    def test_known_dispatch(self, register: Register, resolver: StandIn) -> None:
        """Adding a dispatch again changes nothing and asks for no work."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.resolve()
        before, asked = (register.entries(), register.statistics()), resolver.grouped
        assert register.has(dispatch("a"), reader_version="1")
        assert register.add(dispatch("a"), [visit()], reader_version="1").outcome == "known"
        assert register.resolve().entries == 0
        after = register.entries(), register.statistics()
        assert after[0] == before[0]
        assert (after[1].readings, after[1].facts) == (1, 1)
        assert resolver.grouped == asked

    def test_has(self, register: Register) -> None:
        """A dispatch is known only with its id, its text, its reader and what is told of it."""
        register.add(dispatch("a", outlet="Lusa"), [visit()], reader_version="1")
        assert register.has(dispatch("a", outlet="Lusa"), reader_version="1")
        assert register.has(dispatch("a", date=None), reader_version="1")
        assert not register.has(dispatch("b"), reader_version="1")
        assert not register.has(dispatch("a", "Another text."), reader_version="1")
        assert not register.has(dispatch("a"), reader_version="2")
        assert not register.has(dispatch("a", date="2025-03-03"), reader_version="1")

    def test_many_together(self, register: Register) -> None:
        """Dispatches added together are reported one by one, a repeated one as known."""
        reads = [Read(dispatch("a"), [visit()]), Read(dispatch("b"), []), Read(dispatch("a"), [visit()])]
        outcomes = [added.outcome for added in register.add_many(reads, reader_version="1")]
        assert outcomes == ["new", "new", "known"]
        assert register.statistics().dispatches == 2

    def test_all_or_none(self, register: Register) -> None:
        """Where one of several cannot be stored, none is."""
        broken = visit()
        broken.details["visit_type"] = object()  # type: ignore[index]
        with pytest.raises(TypeError):
            register.add_many(
                [Read(dispatch("a"), [visit()]), Read(dispatch("b"), [broken])], reader_version="1"
            )
        assert register.dispatches() == []
        assert register.add(dispatch("a"), [visit()], reader_version="1").outcome == "new"

    def test_other_text_under_same_id(self, register: Register) -> None:
        """Another text under an id that is taken is stored beside the first, under an id of its own."""
        register.add(dispatch("a", "First text."), [visit()], reader_version="1")
        added = register.add(dispatch("a", "Second text."), [visit()], reader_version="1")
        assert added.outcome == "new"
        assert added.dispatch.startswith("a~")
        assert register.dispatch("a").dispatch.text.startswith("First")
        second = register.dispatch(added.dispatch).dispatch
        assert second.text.startswith("Second")
        assert register.has(dispatch("a", "Second text."), reader_version="1")
        assert register.has(second, reader_version="1")
        register.resolve()
        assert [c.dispatch for e in register.entries() for c in e.facts] == ["a", added.dispatch]

    def test_near_duplicates(self, register: Register) -> None:
        """Retellings are stored as sources of the story that was told first."""
        lead = "Arus Melkonyan ended her visit on Saturday"
        for name in ("a", "b", "c"):
            last = register.add(dispatch(name, f"{lead}, {name} says."), [visit()], reader_version="1")
        assert (last.outcome, last.of) == ("near_duplicate", "a")
        assert register.dispatch("b").sources == ("a", "c")
        assert [line.story for line in register.dispatches()] == [None, "a", "a"]
        assert (register.statistics().dispatches, register.statistics().stories) == (3, 1)
        register.resolve()
        (entry,) = register.entries()
        assert [c.dispatch for c in entry.facts] == ["a", "b", "c"]

    def test_same_fact_twice(self, register: Register) -> None:
        """A fact that a reader gives twice counts once."""
        register.add(dispatch("a"), [visit(), visit(), visit(confidence=0.1)], reader_version="1")
        assert register.statistics().facts == 1

    def test_any_text(self, register: Register) -> None:
        """Texts and titles with NUL, lone surrogates and characters beyond the first plane are kept."""
        text = "\0 Việt\ud800 Nam 🛂 \x85 text"
        odd = Dispatch("a\0b", text, title="t\ud801", problems=(Problem("odd", "An odd\ud800 text."),))
        name = register.add(odd, [visit(span=(2, 9))], reader_version="1").dispatch
        stored = register.dispatch(name)
        assert stored.dispatch.text == text
        assert stored.facts[0].quote == "Việt\ud800 N"
        assert stored.dispatch.title == "t\ufffd"
        assert register.has(odd, reader_version="1")

    def test_dispatch_as_read(self, register: Register) -> None:
        """A dispatch comes back as it was added, with the problems met on the way."""
        found = dispatch(
            "a",
            dateline=Dateline("Lisbon", "PRT"),
            body=9,
            source="pile.jsonl",
            line=3,
            problems=(Problem("x", "X."),),
        )
        later = Problem("no_date", "The dispatch has no date.", "pile.jsonl", 3, fatal=False)
        register.add(found, [visit(span=(20, 30)), session(2, span=(3, 9))], [later], reader_version="7")
        stored = register.dispatch("a")
        assert stored.dispatch.problems == (Problem("x", "X."), later)
        register.add(found, [], [Problem("x", "X."), later], reader_version="8")
        assert register.dispatch("a").dispatch.problems == (Problem("x", "X."), later)
        register.add(found, [visit(span=(20, 30)), session(2, span=(3, 9))], reader_version="7")
        stored = register.dispatch("a")
        assert (stored.dispatch.dateline, stored.dispatch.body) == (found.dateline, 9)
        assert (stored.dispatch.source, stored.dispatch.line) == ("pile.jsonl", 3)
        assert [c.fact.kind for c in stored.facts] == ["session", "visit"]
        assert (stored.reader, stored.sources) == ("7", ())
        with pytest.raises(UnknownDispatch, match="'b'"):
            register.dispatch("b")

    def test_list_of_dispatches(self, register: Register) -> None:
        """The list is in order of date, undated last, with the number of facts of each."""
        register.add(dispatch("c", date=None), [], reader_version="1")
        register.add(dispatch("b", date="2025-03-05"), [visit(), session(1)], reader_version="1")
        register.add(dispatch("a", date="2025-03-04"), [visit()], reader_version="1")
        assert [(line.id, line.facts) for line in register.dispatches()] == [("a", 1), ("b", 2), ("c", 0)]

    # ---------------------------------------------------------------- identity

    def test_entry_keeps_its_id(self, register: Register) -> None:
        """An entry keeps its id when an older dispatch joins it, and when others do."""
        register.add(dispatch("b", date="2025-03-05"), [visit()], reader_version="1")
        register.resolve()
        (before,) = register.entries()
        register.add(dispatch("a", date="2025-03-01"), [visit()], reader_version="1")
        register.add(dispatch("c", date="2025-03-09"), [visit("2025-03-08")], reader_version="1")
        register.resolve()
        first, second = register.entries()
        assert first.id == before.id != second.id
        assert [c.dispatch for c in first.facts] == ["a", "b"]

    def test_order_of_adding(self, register: Register, resolver: StandIn) -> None:
        """The same pile has the same ids in whatever order it was added."""
        pile = [
            Read(dispatch("a", date="2025-03-04"), [visit(), session(3)]),
            Read(dispatch("b", date="2025-03-03"), [visit(), visit("2025-04-01", status="scheduled")]),
            Read(dispatch("c", date=None), [visit("2025-04-01"), session(3)]),
        ]
        register.add_many(pile, reader_version="1")
        register.resolve()
        with open_register("sqlite://", resolver=resolver) as other:
            other.add_many(pile[::-1], reader_version="1")
            other.resolve()
            assert [e.id for e in other.entries()] == [e.id for e in register.entries()]
            assert partition(other.entries()) == partition(register.entries())

    def test_reread_keeps_ids(self, register: Register) -> None:
        """A newer reader that dates and cites a fact otherwise finds the entry that its predecessor made."""
        register.add(dispatch("a"), [visit(None, span=(0, 20), visit_type=None)], reader_version="1")
        register.resolve()
        (before,) = register.entries()
        added = register.add(dispatch("a"), [visit("2025-03-01", span=(4, 25))], reader_version="2")
        assert added.outcome == "reread"
        register.resolve()
        (after,) = register.entries()
        assert after.id == before.id
        assert (after.when, after.merged["visit_type"], len(after.facts)) == ("2025-03-01", "official", 1)
        assert register.dispatch("a").reader == "2"
        assert (register.statistics().readings, register.statistics().facts) == (2, 1)

    def test_reread_unresolved(self, register: Register) -> None:
        """Identity outlasts several readings between two resolves."""
        register.add(dispatch("a"), [visit(None)], reader_version="1")
        register.resolve()
        (before,) = register.entries()
        register.add(dispatch("a"), [visit("2025-03")], reader_version="2")
        register.add(dispatch("a"), [visit("2025-03-01")], reader_version="3")
        register.resolve()
        (after,) = register.entries()
        assert (after.id, after.when) == (before.id, "2025-03-01")

    def test_fact_lost_and_found(self, register: Register) -> None:
        """An entry that a reader loses is gone; the reader that finds it again finds the same entry."""
        register.add(dispatch("a"), [visit(), session(1)], reader_version="1")
        register.resolve()
        before = {e.kind: e.id for e in register.entries()}
        register.add(dispatch("a"), [visit()], reader_version="2")
        register.resolve()
        assert [e.kind for e in register.entries()] == ["visit"]
        with pytest.raises(UnknownEntry, match="has no facts"):
            register.entry(before["session"])
        register.add(dispatch("a"), [session(1), visit()], reader_version="3")
        register.resolve()
        assert {e.kind: e.id for e in register.entries()} == before

    def test_reread_of_neighbours(self, register: Register) -> None:
        """Of two office-holders in one sentence each keeps the entry that is theirs."""
        register.add(
            dispatch("a"),
            [holding("Ana Reis", "Minister"), holding("Davit Sarkis", "Envoy")],
            reader_version="1",
        )
        register.resolve()
        before = {e.merged.people[0].name: e.id for e in register.entries()}
        register.add(
            dispatch("a"),
            [holding("Davit Sarkis", "Special Envoy"), holding("Rui Costa", "Minister")],
            reader_version="2",
        )
        register.resolve()
        after = {e.merged.people[0].name: e.id for e in register.entries()}
        assert after["Davit Sarkis"] == before["Davit Sarkis"]
        assert after["Rui Costa"] not in before.values()

    def test_date_told_later(self, register: Register) -> None:
        """A dispatch whose date is told only the second time is read again, and dated."""
        register.add(dispatch("a", date=None), [visit(None)], reader_version="1")
        assert (
            register.add(dispatch("a", date="2025-03-02"), [visit()], reader_version="1").outcome == "reread"
        )
        register.resolve()
        (entry,) = register.entries()
        assert (entry.facts[0].date, entry.when) == ("2025-03-02", "2025-03-01")
        assert len(register.entries(as_of="2025-03-02")) == 1

    def test_entry_that_falls_apart(self, register: Register) -> None:
        """When readings part an entry, most of its facts keep its id."""
        for name in ("a", "b", "c"):
            register.add(dispatch(name), [visit()], reader_version="1")
        register.resolve()
        (before,) = register.entries()
        register.add(dispatch("a"), [visit("2025-02-01")], reader_version="2")
        register.resolve()
        parted = {frozenset(c.dispatch for c in e.facts): e.id for e in register.entries()}
        assert parted[frozenset("bc")] == before.id
        assert parted[frozenset("a")] != before.id

    def test_entries_that_fall_together(self, register: Register) -> None:
        """When readings join two entries, the larger gives the id, and the other's id leads to it."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit()], reader_version="1")
        register.add(dispatch("c"), [visit("2025-03")], reader_version="1")
        register.resolve()
        large, small = sorted(register.entries(), key=lambda e: -len(e.facts))
        register.add(dispatch("c"), [visit()], reader_version="2")
        register.resolve()
        (joined,) = register.entries()
        assert joined.id == large.id
        assert register.entry(small.id).id == large.id

    def test_only_what_changed(self, register: Register, resolver: StandIn) -> None:
        """Resolving looks at the blocks that changed, and at no others."""
        for number in range(5):
            register.add(dispatch(f"d{number}"), [visit(states=("ARM", f"P{number}T"))], reader_version="1")
        register.resolve()
        asked = resolver.grouped
        register.add(dispatch("e"), [visit(states=("ARM", "P3T"))], reader_version="1")
        assert register.statistics().unresolved == 1
        assert register.resolve().blocks == 1
        assert resolver.grouped == asked + 1

    def test_progress(self, register: Register) -> None:
        """Resolving tells how far it is."""
        register.add_many(
            [Read(dispatch(f"d{n}"), [visit(states=("ARM", f"{n:03}"))]) for n in range(600)],
            reader_version="1",
        )
        said: list[tuple[str, int, int]] = []
        register.resolve(lambda step, done, total: said.append((step, done, total)))
        grouping = [(done, total) for step, done, total in said if step == "grouping"]
        assert grouping == [(500, 600), (600, 600)]
        assert said[-1] == ("settling", 600, 600)

    # ---------------------------------------------------------------- asking

    def test_states_and_kinds(self, register: Register) -> None:
        """Entries are chosen by all of the states named, and by kind."""
        register.add(
            dispatch("a"),
            [visit(), visit(states=("ARM", "ESP")), session(1), holding("Ana Reis", "Minister")],
            reader_version="1",
        )
        register.resolve()
        assert len(register.entries()) == 4
        assert len(register.entries(states=["ARM"])) == 4
        assert {e.kind for e in register.entries(states=["PRT", "ARM"])} == {"visit", "session"}
        assert [e.states for e in register.entries(states=["ESP"], kinds=["visit"])] == [("ARM", "ESP")]
        assert register.entries(states=["ESP", "PRT"]) == register.entries(kinds=[]) == []

    def test_order_in_time(self, register: Register) -> None:
        """Entries come in order of time, undated last, and each_entry gives the same ones."""
        days = ["2025-03-07", None, "2024", "2025-03-02/2025-03-04", "../2025-01-01"]
        register.add(dispatch("a"), [visit(day) for day in days], reader_version="1")
        register.resolve()
        entries = register.entries()
        assert [e.when for e in entries] == [
            "2024",
            "../2025-01-01",
            "2025-03-02/2025-03-04",
            "2025-03-07",
            None,
        ]
        assert sorted(e.id for e in entries) == [e.id for e in register.each_entry()]

    def test_many_entries(self, register: Register) -> None:
        """No entry is lost or doubled between the portions in which they are read."""
        register.add(
            dispatch("a"),
            [visit(states=("ARM", f"{n:04}"), span=(n, n + 3)) for n in range(1203)],
            reader_version="1",
        )
        register.resolve()
        assert len({e.id for e in register.each_entry()}) == len(register.entries()) == 1203

    def test_what_a_dispatch_tells_of(self, register: Register, clock: SetClock) -> None:
        """Entries can be chosen by the dispatches that tell of them, whole, as of now and of a past day."""
        clock.set("2025-05-01")
        register.add(dispatch("a1"), [session(15), visit("2024")], reader_version="1")
        register.add(dispatch("b1"), [session(15)], reader_version="1")
        register.resolve()
        assert [len(e.facts) for e in register.entries(dispatches=["b1"])] == [2]
        assert len(register.entries(dispatches=["a1", "b1"])) == 2
        assert register.entries(dispatches=[]) == []
        clock.set("2025-05-03")
        register.add(dispatch("b1"), [visit("2023")], reader_version="2")
        register.resolve()
        assert [e.when for e in register.entries(dispatches=["b1"])] == ["2023"]
        (then,) = register.entries(dispatches=["b1"], recorded_by="2025-05-02")
        assert then.kind == "session"

    def test_dispatch_by_prefix(self, register: Register) -> None:
        """A dispatch is found by its id, or the beginning of it if only one begins so."""
        for name in ("ab", "abc", "b%c"):
            register.add(dispatch(name), [visit()], reader_version="1")
        assert register.dispatch("ab").dispatch.id == "ab"
        assert register.dispatch("abc").dispatch.id == "abc"
        assert register.dispatch("b").dispatch.id == "b%c"
        with pytest.raises(UnknownDispatch, match="several dispatches begin with 'a': ab, abc"):
            register.dispatch("a")
        for unknown in ("", "%", "abcd", "B"):
            with pytest.raises(UnknownDispatch, match="no dispatch"):
                register.dispatch(unknown)

    def test_as_of(self, register: Register) -> None:
        """As of a day only what was published by then counts, whenever it was added."""
        register.add(dispatch("late", date="2025-03-09"), [session(16)], reader_version="1")
        register.add(dispatch("early", date="2025-03-02"), [session(15)], reader_version="1")
        register.add(dispatch("undated", date=None), [session(17)], reader_version="1")
        register.resolve()
        (now,) = register.entries()
        assert [c.dispatch for c in now.facts] == ["early", "late", "undated"]
        assert [v.value for v in now.conflicts[0].values] == [15, 16, 17]
        (then,) = register.entries(as_of="2025-03-02")
        assert (then.id, [c.dispatch for c in then.facts]) == (now.id, ["early"])
        assert (then.merged["ordinal"], then.conflicts) == (15, ())
        assert register.entry(now.id, as_of="2025-03-02") == then
        assert register.entries(as_of="2025-03-01") == []
        with pytest.raises(UnknownEntry, match="as of 2025-03-01"):
            register.entry(now.id, as_of="2025-03-01")

    def test_recorded_by(self, register: Register, clock: SetClock) -> None:
        """What the book said on a past day can be asked for, whatever was learned since."""
        clock.set("2025-05-01")
        register.add(dispatch("b"), [session(15)], reader_version="1")
        register.resolve()
        first = register.entries()
        clock.set("2025-05-03")
        register.add(dispatch("a", date="2020-01-01"), [session(14)], reader_version="1")
        register.resolve()
        second = register.entries()
        clock.set("2025-05-05")
        register.add(dispatch("b"), [session(16), visit()], reader_version="2")
        register.resolve()
        clock.set("2025-05-07")
        register.judge(first[0].id, "correct", by="Ines", because="Annex", field="ordinal", value=17)
        last = register.entries()
        assert register.entries(recorded_by="2025-04-30") == []
        assert register.entries(recorded_by="2025-05-02") == first
        assert register.entries(recorded_by="2025-05-04T12:00:00+05:00") == second
        assert register.entries(recorded_by="2025-05-07") == last
        assert [e.merged.get("ordinal") for e in last] == [17, None]
        assert register.entry(first[0].id, recorded_by="2025-05-01") == first[0]
        before = register.entries(recorded_by="2025-05-06", as_of="2021-01-01")
        assert [[c.fact["ordinal"] for c in e.facts] for e in before] == [[14]]

    @pytest.mark.parametrize("wrong", ["May 2025", "2025-13-01", ""])
    def test_no_such_day(self, register: Register, wrong: str) -> None:
        """A day that is none is refused at once."""
        with pytest.raises(ValueError, match=r"Invalid|month"):
            register.each_entry(as_of=wrong)
        with pytest.raises(ValueError, match=r"Invalid|month"):
            register.each_entry(recorded_by=wrong)

    def test_entry_by_prefix(self, register: Register) -> None:
        """An entry is found by the beginning of its id if only one begins so."""
        register.add(dispatch("a"), [visit(states=("ARM", f"{n:03}")) for n in range(40)], reader_version="1")
        register.resolve()
        entries = register.entries()
        one = entries[0]
        assert register.entry(one.id.upper()) == register.entry(one.id[:9]) == one
        with pytest.raises(UnknownEntry, match="no entry"):
            register.entry("!")
        with pytest.raises(UnknownEntry, match="no entry"):
            register.entry("")
        letter = max("abcdefghijklmnopqrstuvwxyz234567", key=lambda c: sum(e.id[0] == c for e in entries))
        with pytest.raises(UnknownEntry, match="say more"):
            register.entry(letter)

    # ---------------------------------------------------------------- judging

    def test_judged_same(self, register: Register, clock: SetClock) -> None:
        """Two entries judged the same are one from then on, whatever is added and read again."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit("2025-03-02")], reader_version="1")
        register.resolve()
        one, two = register.entries()
        judgement = register.judge(one.id[:8], "same", by="Ines", because="One journey", other=two.id)
        (joined,) = register.entries()
        assert joined.id == one.id
        assert register.entry(two.id).id == one.id
        assert register.judgements(one.id) == [judgement]
        register.add(dispatch("b"), [visit("2025-03-02", visit_type="working")], reader_version="2")
        register.add(dispatch("c", date="2025-03-03"), [visit("2025-03-02")], reader_version="1")
        clock.advance()
        register.resolve()
        (joined,) = register.entries()
        assert [c.dispatch for c in joined.facts] == ["a", "b", "c"]
        register.withdraw(judgement.id)
        back = {frozenset(c.dispatch for c in e.facts): e.id for e in register.entries()}
        assert set(back) == {frozenset("a"), frozenset("bc")}
        assert one.id in back.values()
        assert register.judgements() == []
        (taken_back,) = register.judgements(withdrawn=True)
        assert taken_back.withdrawn is not None

    def test_withdrawn_same_gives_ids_back(self, register: Register) -> None:
        """Taking `same` back at once gives both entries as they were."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit("2025-03-02")], reader_version="1")
        register.resolve()
        before = register.entries()
        judgement = register.judge(before[0].id, "same", by="Ines", because="?", other=before[1].id)
        register.withdraw(judgement.id)
        assert register.entries() == before

    def test_same_across_blocks(self, register: Register) -> None:
        """A person may join what no reader would compare; the last word holds."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit(states=("ARM", "ESP"))], reader_version="1")
        register.resolve()
        one, two = register.entries()
        register.judge(one.id, "same", by="Ines", because="Iberian tour", other=two.id)
        (joined,) = register.entries()
        assert "Ines judged them the same: Iberian tour" in joined.merges
        register.judge(joined.id, "not_same", by="Rui", because="Two", apart=[joined.facts[1]])
        assert partition(register.entries()) == partition([one, two])
        register.add(dispatch("c"), [visit(), visit(states=("ARM", "ESP"))], reader_version="1")
        register.resolve()
        assert sorted(len(e.facts) for e in register.entries()) == [2, 2]

    def test_same_while_a_fact_is_lost(self, register: Register) -> None:
        """A judgement on a fact that the newest reading lost takes effect when another finds it again."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit(states=("ARM", "ESP"))], reader_version="1")
        register.resolve()
        one, two = register.entries()
        register.add(dispatch("b"), [], reader_version="2")
        register.judge(one.id, "same", by="Ines", because="Iberian tour", other=two.id)
        register.resolve()
        assert [[c.dispatch for c in e.facts] for e in register.entries()] == [["a"]]
        register.add(dispatch("b"), [visit(states=("ARM", "ESP"))], reader_version="3")
        register.resolve()
        (joined,) = register.entries()
        assert (joined.id, [c.dispatch for c in joined.facts]) == (one.id, ["a", "b"])

    def test_judged_not_same(self, register: Register) -> None:
        """Facts judged not to belong leave the entry and stay away."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit()], reader_version="1")
        register.resolve()
        (entry,) = register.entries()
        judgement = register.judge(
            entry.id, "not_same", by="Ines", because="Two journeys", apart=[entry.facts[1]]
        )
        assert sorted(len(e.facts) for e in register.entries()) == [1, 1]
        assert register.entry(entry.id).facts == entry.facts[:1]
        register.add(dispatch("b"), [visit(visit_type="working")], reader_version="2")
        register.resolve()
        assert sorted([c.dispatch for c in e.facts] for e in register.entries()) == [["a"], ["b"]]
        register.withdraw(judgement.id)
        (again,) = register.entries()
        assert again.id == entry.id

    def test_two_entries_kept_apart(self, register: Register) -> None:
        """Entries judged not the same stay two though a new reading makes them alike."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.add(dispatch("b"), [visit("2025-03")], reader_version="1")
        register.resolve()
        before = register.entries()
        register.judge(before[0].id, "not_same", by="Ines", because="Two", other=before[1].id)
        register.add(dispatch("b"), [visit()], reader_version="2")
        register.resolve()
        assert {e.id for e in register.entries()} == {e.id for e in before}

    def test_judged_wrong(self, register: Register) -> None:
        """An entry judged wrong is left out of the book until the judgement is taken back."""
        register.add(dispatch("a"), [visit(), session(1)], reader_version="1")
        register.resolve()
        (seen, judged) = sorted(register.entries(), key=lambda e: e.kind)
        judgement = register.judge(judged.id, "wrong", by="Ines", because="A rumour")
        assert register.entries() == [seen]
        assert len(register.entries(wrong=True)) == 2
        assert register.entry(judged.id) == judged
        register.add(dispatch("b"), [visit()], reader_version="1")
        register.resolve()
        assert register.entries() == [seen]
        register.withdraw(judgement.id)
        assert len(register.entries()) == 2

    def test_corrected(self, register: Register) -> None:
        """A correction outranks every source, settles the conflict, and survives a new reading."""
        register.add(dispatch("a"), [session(15)], reader_version="1")
        register.add(dispatch("b", date="2025-03-03"), [session(16)], reader_version="1")
        register.resolve()
        (entry,) = register.entries()
        assert entry.conflicts
        register.judge(entry.id, "correct", by="Ines", because="Protocol", field="ordinal", value=16)
        register.judge(entry.id, "correct", by="Ines", because="Protocol", field="when", value="2025-03-02")
        for reader, told in (("2", 15), ("3", 14)):
            (fixed,) = register.entries()
            assert (fixed.merged["ordinal"], fixed.when, fixed.conflicts) == (16, "2025-03-02", ())
            assert register.entries(as_of="2025-03-02")[0].merged["ordinal"] == 16
            assert [c.fact["ordinal"] for c in fixed.facts] == [told, 16]
            register.add(dispatch("a"), [session(14)], reader_version=reader)
            register.add(dispatch("b", date="2025-03-03"), [session(16)], reader_version=reader)
            register.resolve()

    def test_corrected_states(self, register: Register) -> None:
        """An entry is found under its corrected states, and its place and people can be corrected, too."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.resolve()
        (entry,) = register.entries()
        given = {"states": ["ESP", "ARM"], "place": {"name": "Vigo", "country": "ESP"}, "people": []}
        for field, value in given.items():
            register.judge(entry.id, "correct", by="Ines", because="Photograph", field=field, value=value)
        assert register.entries(states=["PRT"]) == []
        (fixed,) = register.entries(states=["ESP"])
        assert (fixed.states, fixed.merged.place, fixed.merged.people) == (
            ("ARM", "ESP"),
            Place("Vigo", "ESP"),
            (),
        )

    def test_judgements_for_undertakings(self, register: Register) -> None:
        """Decisions on standings are kept for the stage that follows undertakings."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.resolve()
        (entry,) = register.entries()
        given = register.judge(entry.id, "fulfilled", by="Ines", because="Seen", value="2025-04-01")
        assert register.judgements(entry.id) == [given]
        assert register.judgements(entry.id)[0].value == "2025-04-01"
        assert register.entries() == [entry]

    def test_judgements_as_recorded(self, register: Register, clock: SetClock) -> None:
        """A judgement is unknown before it was passed, and stands until the day it was taken back."""
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.resolve()
        (entry,) = register.entries()
        clock.set("2025-06-01")
        given = register.judge(entry.id, "open", by="Ines", because="?")
        clock.set("2025-06-03")
        register.withdraw(given.id)
        assert register.judgements(recorded_by="2025-05-31") == []
        assert register.judgements(recorded_by="2025-06-02") == [given]
        assert register.judgements(recorded_by="2025-06-03") == register.judgements() == []
        assert register.withdraw(given.id).withdrawn == "2025-06-03T00:00:00.000000Z"

    def test_what_was_joined_since_is_apart_on_a_past_day(self, register: Register, clock: SetClock) -> None:
        """A judgement names the entry that held its facts then, and an id finds the entry that it was then."""
        clock.set("2025-06-01")
        register.add(dispatch("a"), [visit("2025-03-01")], reader_version="1")
        register.add(dispatch("b"), [visit("2025-03-05")], reader_version="1")
        register.resolve()
        one, two = register.entries()
        clock.set("2025-06-02")
        given = [register.judge(e.id, "open", by="Ines", because="?") for e in (one, two)]
        clock.set("2025-06-04")
        register.judge(one.id, "same", by="Ines", because="?", other=two.id)
        (joined,) = register.entries()
        assert {j.entry for j in register.judgements() if j.verdict == "open"} == {joined.id}
        assert register.judgements(recorded_by="2025-06-03") == given
        assert [register.entry(e.id, recorded_by="2025-06-03") for e in (one, two)] == [one, two]
        clock.set("2025-06-06")
        register.judge(joined.id, "not_same", by="Ines", because="?", apart=two.facts)
        assert len(register.entries()) == 2
        assert {register.entry(e.id, recorded_by="2025-06-05").id for e in (one, two)} == {joined.id}

    def test_ids_of_later_entries_are_unknown_on_a_past_day(
        self, register: Register, clock: SetClock
    ) -> None:
        """The beginning of an id that was enough then is enough for the register of then."""
        clock.set("2025-06-01")
        register.add(dispatch("a"), [visit()], reader_version="1")
        register.resolve()
        (first,) = register.entries()
        clock.set("2025-06-03")
        register.add(
            dispatch("b"), [visit(states=("ARM", f"{n:03}")) for n in range(400)], reader_version="1"
        )
        register.resolve()
        with pytest.raises(UnknownEntry, match="several"):
            register.entry(first.id[0])
        assert register.entry(first.id[0], recorded_by="2025-06-02") == first

    def test_judgements_that_make_no_sense(self, register: Register) -> None:
        """A judgement that lacks what it needs, or says what it cannot, is refused and not recorded."""
        register.add(dispatch("a"), [visit(), visit("2025-04-01"), session(1)], reader_version="1")
        register.resolve()
        talks, one, two = sorted(register.entries(), key=lambda e: (e.kind, e.when))
        base: dict[str, Any] = {"by": "Ines", "because": "?"}
        refused: list[tuple[str, str, dict[str, Any], str]] = [
            (one.id, "perhaps", {}, "verdict"),
            (one.id, "wrong", {"by": " "}, "author"),
            (one.id, "same", {}, "second entry"),
            (one.id, "not_same", {}, "second entry"),
            (one.id, "same", {"other": one.id}, "same entry already"),
            (one.id, "same", {"other": talks.id}, "cannot be one"),
            (one.id, "wrong", {"other": two.id}, "on one entry"),
            (one.id, "wrong", {"field": "when", "value": "2025"}, "corrects no field"),
            (one.id, "correct", {"value": "2025"}, "field"),
            (one.id, "correct", {"field": "ordinal", "value": 3}, "no field 'ordinal'"),
            (one.id, "correct", {"field": "kind", "value": "act"}, "no field"),
            (one.id, "correct", {"field": "people", "value": [{"name": "X"}]}, "no value"),
            (one.id, "correct", {"field": "when", "value": "soon"}, "no value"),
            (one.id, "correct", {"field": "status", "value": "done"}, "no value"),
            (one.id, "not_same", {"apart": one.facts}, "every fact"),
            (one.id, "not_same", {"apart": two.facts}, "does not support"),
        ]
        for entry, verdict, more, message in refused:
            with pytest.raises(ValueError, match=message):
                register.judge(entry, verdict, **{**base, **more})  # type: ignore[arg-type]
        assert register.judgements(withdrawn=True) == []
        with pytest.raises(UnknownEntry):
            register.judge("nowhere", "wrong", by="Ines", because="?")
        with pytest.raises(UnknownJudgement):
            register.withdraw("nowhere")

    # ---------------------------------------------------------------- counting

    def test_statistics(self, register: Register) -> None:
        """The register counts what it holds."""
        register.add(dispatch("a", date="2025-03-04"), [visit(), session(1)], reader_version="1")
        register.add(dispatch("b", date="2024-03-04"), [visit()], reader_version="1")
        counted = register.statistics()
        assert (counted.entries, counted.unresolved) == (0, 2)
        register.resolve()
        register.judge(register.entries(kinds=["session"])[0].id, "wrong", by="Ines", because="?")
        counted = register.statistics()
        assert (counted.dispatches, counted.readings, counted.facts, counted.judgements) == (2, 2, 3, 1)
        assert (counted.entries, counted.kinds) == (1, {"visit": 1})
        assert (counted.first, counted.last, counted.unresolved) == ("2024-03-04", "2025-03-04", 0)
