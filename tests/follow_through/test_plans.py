"""Plans that stand: neither kept nor called off nor replaced."""

from __future__ import annotations

from datetime import date

import pytest

from legation.follow_through.plans import Plan, plans
from legation.records import Entry, Person
from tests.reports.making import person, simple

DAY = date(2025, 1, 1)
KASK = person("Mari Kask", "President", "EST", "visitor")
TAMM = person("Jaan Tamm", "Prime Minister", "EST", "visitor")


def visit(
    when: str | None,
    status: str = "scheduled",
    who: Person | None = KASK,
    told: str = "2024-03-01",
    **more: object,
) -> Entry:
    """Make a visit of an Estonian to Uruguay."""
    people = [who] if who else []
    quote = f"Visit {when} {status} {told} {who} {sorted(more.items())}."
    return simple("visit", when, status=status, people=people, date=told, dispatch=told, quote=quote, **more)


def standing(*entries: Entry) -> list[str | None]:
    """Give the dates of the plans that stand."""
    return [plan.entry.when for plan in plans(entries, DAY)]


def test_plan_has_its_days_and_the_day_of_telling() -> None:
    """A dated plan has the days that it admits, none before it was told."""
    [found] = plans([visit("2024-05")], DAY)
    assert found == Plan(found.entry, date(2024, 5, 1), date(2024, 5, 31), date(2024, 3, 1))
    [begun] = plans([visit("2024")], DAY)
    assert begun.first == date(2024, 3, 1)
    [undated] = plans([visit(None)], DAY)
    assert not undated.dated


def test_plan_of_an_undated_dispatch() -> None:
    """A day that it names is a day; without one there is nothing to wait from."""
    dated, undated = (simple("visit", when, status="scheduled", date=None) for when in ("2025-03", None))
    [found] = plans([dated, undated], DAY)
    assert (found.first, found.told) == (date(2025, 3, 1), None)


def test_proposed_counts_only_with_a_day() -> None:
    """A visit that somebody wishes for is no plan; a session proposed for a year is."""
    assert standing(visit(None, "proposed")) == []
    assert standing(simple("session", "2025", status="proposed")) == ["2025"]


@pytest.mark.parametrize("kind", ["contact", "relation", "credentials", "act"])
def test_small_things_without_a_day_are_no_plans(kind: str) -> None:
    """Of a meeting at some time nobody keeps a diary."""
    assert standing(simple(kind, None, status="scheduled")) == []


@pytest.mark.parametrize(
    ("plan", "came"),
    [
        (visit("2024-05"), visit("2024-05-11/2024-05-12", "occurred", told="2024-05-12")),
        (visit("2024-05"), visit("2024-08-02", "occurred", told="2024-08-03")),
        (visit("2024-05"), visit("2024-04-20", "occurred", told="2024-04-21")),
        (visit(None), visit("2024-11-02", "occurred", told="2024-11-03")),
        (visit("2024-05"), visit("2024-05-03", "occurred", None, told="2024-05-03")),
        (visit("2024-05"), visit("2024-05", "cancelled", told="2024-04-20")),
        (visit(None), visit("2025-04", told="2024-10-01")),
        (visit("2024-05"), visit("2024-09", told="2024-04-28")),
    ],
    ids=[
        "kept",
        "put off",
        "brought forward",
        "undated kept",
        "nobody named",
        "called off",
        "given a day",
        "moved",
    ],
)
def test_plan_that_came_to_something_does_not_stand(plan: Entry, came: Entry) -> None:
    """What was kept, moved, called off or announced anew is not waited for; what takes its place is."""
    found = standing(plan, came)
    assert found == ([came.when] if came.status == "scheduled" else [])
    assert standing(came, plan) == found


@pytest.mark.parametrize(
    "other",
    [
        visit("2024-05-11", "occurred", TAMM, told="2024-05-12"),
        visit("2024-05-11", "occurred", told="2024-05-12", visitor_state="URY", host_state="EST"),
        visit("2024-01-11", "occurred", told="2024-01-12"),
        visit("2025-12-11", "occurred", told="2025-12-12"),
        visit("2024-12-20", "occurred", told="2024-12-21"),
        visit("2024-05-11", "occurred", told="2024-05-12", states=("EST", "LVA"), host_state="LVA"),
        simple("contact", "2024-05-11", people=[person("Mari Kask", "President")]),
    ],
    ids=[
        "another person",
        "the other way",
        "before it was told",
        "after the day",
        "much later",
        "elsewhere",
        "contact",
    ],
)
def test_other_things_leave_a_plan_standing(other: Entry) -> None:
    """Another person, direction, state, kind or time is not what was planned."""
    assert standing(visit("2024-05"), other) == ["2024-05"]


def test_plan_told_without_a_day() -> None:
    """After the day it says that nothing came of it yet; before, it is the same plan in fewer words."""
    plan = visit("2024-05")
    assert standing(plan, visit(None, told="2024-07-01")) == [None]
    assert standing(plan, visit(None, told="2024-04-01")) == ["2024-05"]


def session(when: str | None, ordinal: int | None, status: str = "scheduled", **more: object) -> Entry:
    """Make a session of the joint commission."""
    told = more.pop("told", "2024-03-01")
    quote = f"Session {when} {ordinal} {status} {sorted(more.items())}."
    return simple(
        "session",
        when,
        ordinal=ordinal,
        status=status,
        date=str(told),
        dispatch=str(told),
        quote=quote,
        **more,
    )


def test_session_is_held_by_its_number() -> None:
    """The 5th is held when the 5th sits; a 4th that sits late, or another body, is another thing."""
    plan = session("2024-06", 5)
    assert standing(plan, session("2024-07-02", 5, "occurred", told="2024-07-03")) == []
    assert standing(plan, session("2024-07-02", None, "occurred", told="2024-07-03")) == []
    assert standing(plan, session("2024-05-02", 4, "occurred", told="2024-05-03")) == ["2024-06"]
    other = session("2024-06-02", 5, "occurred", told="2024-06-03", mechanism="Joint Commission on Fisheries")
    assert standing(plan, other) == ["2024-06"]


def paper(
    stage: str, when: str | None, status: str, told: str, title: str = "air services agreement"
) -> Entry:
    """Make an agreement at a stage."""
    quote = f"{title} {stage} {when} {status}."
    return simple(
        "agreement", when, status=status, stage=stage, title=title, date=told, dispatch=told, quote=quote
    )


def test_signing_is_kept_by_a_signing_or_more() -> None:
    """A paper that is in force has been signed; talks about it, and another paper, are not its signing."""
    plan = paper("signed", "2024-06", "scheduled", "2024-05-01")
    assert standing(plan, paper("signed", "2024-06-03", "occurred", "2024-06-04")) == []
    assert standing(plan, paper("in_force", "2024-10", "occurred", "2024-10-04")) == []
    assert standing(plan, paper("negotiating", "2024-06-03", "occurred", "2024-06-04")) == ["2024-06"]
    other = paper("signed", "2024-06-03", "occurred", "2024-06-04", "extradition treaty")
    assert standing(plan, other) == ["2024-06"]


def test_mission_planned_is_kept_by_its_opening() -> None:
    """An embassy that was to be opened, and was; a consulate is another mission."""
    plan = simple("mission", "2024-06", status="scheduled", change="planned", date="2024-01-01")
    opened = simple("mission", "2024-07-01", date="2024-07-02", quote="Opened.")
    consulate = simple("mission", "2024-07-01", date="2024-07-02", quote="So.", mission_type="consulate")
    assert standing(plan, opened) == []
    assert standing(plan, consulate) == ["2024-06"]


def test_meeting_is_kept_by_those_who_were_to_meet() -> None:
    """Both sides have to be there, in somebody who was named."""
    two = [person("Mari Kask", "President"), person("Eva Gil", "President", "URY")]
    plan = simple("contact", "2024-06", status="scheduled", people=two, date="2024-05-01")
    met = simple("contact", "2024-06-11", people=two, date="2024-06-12", quote="They met.")
    half = simple(
        "contact",
        "2024-06-11",
        people=[two[0], person("Luis Paz", "Minister", "URY")],
        date="2024-06-12",
        quote="He.",
    )
    assert standing(plan, met) == []
    assert standing(plan, half) == ["2024-06"]


def test_deeds_are_kept_in_like_words() -> None:
    """A line that was to open is open when that line is told of, not another deed of the sort."""
    plan = simple(
        "act", "2024-06", status="scheduled", what="open a ferry line to Tallinn", date="2024-05-01"
    )
    done = simple(
        "act", "2024-06-11", what="opened the ferry line to Tallinn", date="2024-06-12", quote="So."
    )
    other = simple("act", "2024-06-11", what="delivered two ambulances", date="2024-06-12", quote="And.")
    assert standing(plan, done) == []
    assert standing(plan, other) == ["2024-06"]


def test_what_was_not_yet_told_answers_nothing() -> None:
    """As of a day before the report the plan still stands."""
    plan, came = visit("2024-05"), visit("2024-05-11", "occurred", told="2024-06-20")
    assert [p.entry.when for p in plans([plan, came], date(2024, 6, 1))] == ["2024-05"]
    assert plans([plan, came], DAY) == ()
