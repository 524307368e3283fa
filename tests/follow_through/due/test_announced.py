"""What is announced, and the next sitting of each mechanism."""

from __future__ import annotations

from datetime import date

from legation.follow_through.due import Due
from legation.follow_through.due.announced import announced, sittings
from legation.follow_through.plans import plans
from legation.records import Entry, Place
from tests.follow_through.due.test_rhythm import sitting, yearly
from tests.reports.making import simple

DAY = date(2025, 1, 1)


def next_of(*entries: Entry, as_of: date = DAY) -> list[Due]:
    """Give what comes of the mechanisms among the entries."""
    return list(sittings(entries, plans(entries, as_of), as_of))


def test_visit_to_come_with_and_without_a_day() -> None:
    """Both are announced; what has no day waits since it was told."""
    dated = simple("visit", "2025-03", status="scheduled", date="2024-12-01")
    undated = simple(
        "visit", None, status="scheduled", visitor_state="URY", host_state="EST", quote="Some day."
    )
    found = {item.when: item for item in announced(plans([dated, undated], DAY), DAY)}
    assert {item.told for item in found.values()} == {True}
    assert found["2025-03"].entry is dated
    assert found[None].since == date(2024, 6, 1)


def test_proposed_day_is_not_told_for_sure() -> None:
    """A session proposed for a year is there, as a proposal."""
    [item] = next_of(simple("session", "2025", status="proposed", ordinal=6))
    assert (item.when, item.told) == ("2025", False)


def test_plan_whose_day_has_passed_is_not_ahead() -> None:
    """What was to be last year is no longer announced."""
    gone = simple("visit", "2024-10", status="scheduled")
    assert list(announced(plans([gone], DAY), DAY)) == []


def test_talks_about_a_paper_are_no_event() -> None:
    """That two will negotiate is no day for the diary; that they will sign is."""
    talk = simple("agreement", "2025-02", status="scheduled", stage="negotiating")
    signing = simple("agreement", "2025-02", status="scheduled", title="extradition treaty", quote="Signing.")
    assert [item.entry for item in announced(plans([talk, signing], DAY), DAY)] == [signing]


def test_next_sitting_is_reckoned_from_the_rhythm() -> None:
    """It hangs on the last sitting, cites those it rests on, the latest first, and is not told."""
    held = yearly(2022, 3)
    [item] = next_of(*held)
    assert (item.kind, item.when, item.told) == ("session", "2025-04/2025-06", False)
    assert item.entry is held[-1]
    assert [fact.fact["ordinal"] for fact in item.facts] == [3, 2, 1]
    assert item.sitting is not None
    assert item.sitting.ordinal == 4


def test_announced_day_outranks_the_rhythm() -> None:
    """Where a dispatch tells when, nothing is reckoned."""
    plan = sitting("2025-09-01", 4, status="scheduled")
    [item] = next_of(*yearly(2022, 3), plan)
    assert (item.when, item.told, item.sitting) == ("2025-09-01", True, None)


def test_proposed_day_outranks_nothing() -> None:
    """A wish for a day stands beside what the rhythm has."""
    wish = sitting("2025-09", 4, status="proposed")
    found = next_of(*yearly(2022, 3), wish)
    assert sorted(str(item.when) for item in found) == ["2025-04/2025-06", "2025-09"]


def test_announced_without_a_day_is_looked_for_by_the_rhythm() -> None:
    """One line: what is announced, when the rhythm has it."""
    plan = sitting(None, 4, "URY", status="scheduled")
    [item] = next_of(*yearly(2022, 3), plan)
    assert (item.entry, item.when, item.told) == (plan, "2025-04/2025-06", False)
    assert item.facts[0] is plan.facts[0]
    assert len(item.facts) == 4


def test_announced_number_beyond_the_next_is_another_sitting() -> None:
    """The 6th that somebody speaks of is not the 4th that comes next."""
    plan = sitting(None, 6, status="scheduled")
    found = next_of(*yearly(2022, 3), plan)
    assert [(item.when, item.entry is plan) for item in found] == [("2025-04/2025-06", False), (None, True)]


def test_plan_already_held_is_not_ahead() -> None:
    """The 3rd that was announced without a day has sat: the 4th comes next."""
    plan = sitting(None, 3, status="scheduled", date="2024-01-05")
    [item] = next_of(*yearly(2022, 3), plan)
    assert item.entry is not plan


def test_sittings_of_another_mechanism_set_no_day() -> None:
    """A planned meeting on fisheries is not the next session on trade, nor part of its rhythm."""
    other = sitting("2025-02", 4, status="scheduled", mechanism="Joint Commission on Fisheries")
    found = next_of(*yearly(2022, 3), other)
    assert sorted(str(item.when) for item in found) == ["2025-02", "2025-04/2025-06"]


def test_without_a_rhythm_nothing_is_reckoned() -> None:
    """Two sittings promise no third."""
    assert next_of(*yearly(2023, 2)) == []


def test_unreported_plan_and_late_rhythm_are_one_silence() -> None:
    """Where the announced day passed unreported, and the window as well, it is a gap and not twice late."""
    plan = sitting("2025-05-20", 4, status="scheduled")
    held = yearly(2022, 3)
    assert next_of(*held, plan, as_of=date(2025, 9, 1)) == []
    [late] = next_of(*held, as_of=date(2025, 9, 1))
    assert late.passed(date(2025, 9, 1))


def test_place_of_sittings_gives_the_host() -> None:
    """By turns it is for the other."""
    hosts = [Place("Tallinn", "EST"), Place("Montevideo", "URY"), Place("Tallinn", "EST")]
    held = [
        simple("session", f"{2022 + n}-05-10", ordinal=n + 1, place=place, quote=f"{n}.")
        for n, place in enumerate(hosts)
    ]
    [item] = next_of(*held)
    assert item.sitting is not None
    assert item.sitting.host == "URY"
