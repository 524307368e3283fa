"""What ought to be told by now and is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from legation.follow_through.gaps import Gap, gaps
from legation.records import Entry
from tests.follow_through.due.test_rhythm import sitting
from tests.reports.making import DYAD, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


def found(*entries: Entry) -> tuple[Gap, ...]:
    """Give the gaps between Estonia and Uruguay."""
    return gaps(entries, DYAD, DAY)


def test_numbers_never_reported() -> None:
    """Numbers that follow on one another are one gap, shown by the sittings around them."""
    first, second = found(sitting("2015-05", 3), sitting("2019-05", 7), sitting("2021-05", 9))
    assert (first.numbers, first.when) == ((8,), "2019-05/2021-05")
    assert (second.numbers, second.when, second.kind) == ((4, 5, 6), "2015-05/2019-05", "session_number")
    assert [fact.fact["ordinal"] for fact in second.facts] == [7, 3]


def test_numbers_before_the_first_known_are_no_gap() -> None:
    """That the register begins with the 14th is no silence about the 13th."""
    assert found(sitting("2020-05", 14), sitting("2021-05", 15)) == ()


def test_number_of_another_mechanism_fills_no_gap() -> None:
    """The 2nd meeting on fisheries is not the 2nd session on trade."""
    fish = sitting("2021-05", 2, mechanism="Joint Commission on Fisheries")
    [gap] = found(sitting("2020-05", 1), sitting("2022-05", 3), fish)
    assert gap.numbers == (2,)


def test_sittings_without_a_day_leave_the_gap_without_one() -> None:
    """Nobody knows when it was, only that it must have been."""
    [gap] = found(sitting(None, 1), sitting("2022-05", 3))
    assert gap.when is None


def visit(when: str | None, status: str = "scheduled", told: str = "2024-03-01") -> Entry:
    """Make a visit of the Estonian president."""
    who = [person("Mari Kask", "President", "EST", "visitor")]
    return simple(
        "visit", when, status=status, people=who, date=told, dispatch=told, quote=f"{when} {status}."
    )


def test_visit_announced_and_never_reported() -> None:
    """Its day has passed and no dispatch tells whether it took place."""
    [gap] = found(visit("2024-05"))
    assert (gap.kind, gap.when, gap.facts[0].quote) == ("visit", "2024-05", "2024-05 scheduled.")


@pytest.mark.parametrize(
    "more",
    [
        [visit("2024-05-11", "occurred", "2024-05-12")],
        [visit("2024-07-11", "occurred", "2024-07-12")],
        [visit("2024-05", "cancelled", "2024-04-12")],
    ],
    ids=["took place", "took place later", "called off"],
)
def test_visit_that_was_heard_of_again_is_no_gap(more: list[Entry]) -> None:
    """Whatever became of it, something was told."""
    assert found(visit("2024-05"), *more) == ()


def test_visit_put_off_is_no_gap() -> None:
    """What was set anew before its day is waited for on the new one."""
    assert found(visit("2024-10"), visit("2025-02", told="2024-09-12")) == ()
    assert len(found(visit("2024-10"), visit("2024-10", told="2024-09-12", status="proposed"))) == 1


@pytest.mark.parametrize(
    "entry", [visit("2025-05"), visit(None), visit("2024-05", "proposed"), visit("2025-01-01")],
    ids=["to come", "no day", "only proposed", "today"],
)  # fmt: skip
def test_what_may_still_come_is_no_gap(entry: Entry) -> None:
    """Nothing is missing before the day is over, nor of what was only wished for."""
    assert found(entry) == ()


def test_signing_announced_and_never_reported() -> None:
    """A signing set for May that nobody tells of; talks that were to begin are no gap."""
    signing = simple("agreement", "2024-05", status="scheduled", date="2024-04-01")
    talks = simple(
        "agreement", "2024-05", status="scheduled", stage="negotiating", title="extradition treaty",
        date="2024-04-01", quote="Talks.",
    )  # fmt: skip
    [gap] = found(signing, talks)
    assert (gap.kind, gap.entry) == ("agreement", signing)
    signed = simple("agreement", "2024-05-20", date="2024-05-21", dispatch="d2")
    assert found(signing, signed) == ()


def test_session_announced_and_never_reported() -> None:
    """Told by its number until that number sits."""
    plan = sitting("2024-05", 4, status="scheduled", date="2024-01-01")
    assert [gap.kind for gap in found(plan)] == ["session"]
    assert found(plan, sitting("2024-06-10", 4, date="2024-06-11")) == ()


@given(books())
def test_order_of_entries_changes_nothing(entries: list[Entry]) -> None:
    """Gaps are of what the register holds, however it comes; each shows what it rests on."""
    gaps_ = found(*entries)
    assert found(*entries[::-1]) == gaps_
    assert all(gap.facts for gap in gaps_)
