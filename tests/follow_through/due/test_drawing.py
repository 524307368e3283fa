"""All that is due, in order."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from legation.follow_through.due import Due, due
from legation.records import Entry
from tests.follow_through.due.test_rhythm import yearly
from tests.reports.making import DYAD, simple
from tests.reports.strategies import books

DAY, UNTIL = date(2025, 1, 1), date(2026, 1, 1)


def found(*entries: Entry, as_of: date = DAY, until: date = UNTIL) -> tuple[Due, ...]:
    """Give what is due between Estonia and Uruguay."""
    return due(entries, DYAD, as_of, until)


def test_everything_in_order_of_its_day() -> None:
    """What is late comes first, what has no day last."""
    items = found(
        simple("agreement", "2024-05-10", quote="Signed."),
        simple("visit", "2025-03", status="scheduled", quote="In March."),
        simple("undertaking", "2024", due="2024-11", start=100, quote="Overdue."),
        simple("undertaking", "2024", due="2025", action="by the end", start=150, quote="This year."),
        simple("relation", "1990-07-01", quote="Since 1990."),
        *yearly(2022, 3),
    )
    assert [item.kind for item in items] == [
        "deadline", "visit", "session", "anniversary", "deadline", "not_in_force",
    ]  # fmt: skip


def test_what_lies_beyond_the_last_day_is_left_out() -> None:
    """A visit in two years is not due within one."""
    visit = simple("visit", "2026-03", status="scheduled", date="2024-12-01")
    assert found(visit) == ()
    assert len(found(visit, until=date(2026, 3, 1))) == 1


def test_other_states_are_passed_over() -> None:
    """A visit to a third state is not theirs; a meeting of three is."""
    elsewhere = simple("visit", "2025-03", status="scheduled", host_state="LVA", states=("EST", "LVA"))
    three = simple("contact", "2025-03", status="scheduled", states=("EST", "LVA", "URY"))
    assert [item.entry for item in found(elsewhere, three)] == [three]


def test_meeting_agreed_on_is_one_line() -> None:
    """The undertaking to meet and the meeting that it sets, in one sentence, are one."""
    meeting = simple("session", "2025-05", status="scheduled", ordinal=4, quote="To meet in May.")
    agreed = simple("undertaking", "2024-06-01", due="2025-05", action="meet in May", quote="To meet in May.")
    apart = simple(
        "undertaking", "2024-06-01", due="2025-05", action="send experts", quote="Experts.", start=200
    )
    assert [item.kind for item in found(meeting, agreed)] == ["session"]
    assert sorted(item.kind for item in found(meeting, apart)) == ["deadline", "session"]


def test_opening_promised_by_a_day_is_one_line() -> None:
    """What is to be done by some day is the promise, with its standing; what is to be on a day is the event."""
    told = {"quote": "An embassy by June.", "date": "2024-06-01"}
    opening = simple("mission", "../2025-06-30", status="scheduled", **told)
    promise = simple("undertaking", "2024-06-01", due="../2025-06-30", action="open an embassy", **told)
    assert [item.kind for item in found(opening, promise)] == ["deadline"]


def test_term_that_has_run_out_is_history() -> None:
    """A plan for the past is not late."""
    plan = simple("agreement", "2020", title="action plan 2020-2024", agreement_type="plan")
    assert found(plan) == ()
    assert [item.kind for item in found(plan, as_of=date(2024, 6, 1), until=UNTIL)] == ["term"]


def test_as_of_an_earlier_day_what_came_later_is_not_known() -> None:
    """A promise told in June is not due in the book of May."""
    assert found(simple("undertaking", "2024-06-01", due="2025"), as_of=date(2024, 5, 1)) == ()


@given(books(), st.randoms())
def test_order_of_entries_and_unrelated_ones_change_nothing(entries: list[Entry], random: object) -> None:
    """It is a function of what the register holds on the two, not of how it comes."""
    items = found(*entries)
    shuffled = sorted(entries, key=lambda _: random.random())  # type: ignore[attr-defined]
    unrelated = simple(
        "undertaking", "2024", due="2025", by=["LVA"], to=["USA"], states=("LVA", "USA"), quote="Far."
    )
    assert found(*shuffled, unrelated) == items
    assert len({(item.entry.id, item.kind, item.years) for item in items}) == len(items)
    assert all(item.facts for item in items)
    assert [item.day for item in items] == sorted(item.day for item in items)
