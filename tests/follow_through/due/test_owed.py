"""Deadlines of open undertakings, and invitations without an answer."""

from __future__ import annotations

from datetime import date

import pytest

from legation.follow_through import Follower
from legation.follow_through.due import Due
from legation.follow_through.due.owed import owed
from legation.records import Entry, Judgement
from tests.reports.making import cited, entry, fact, person, simple

DAY = date(2025, 1, 1)
KASK = person("Mari Kask", "President", "EST", "addressee")


def found(*entries: Entry, judgements: tuple[Judgement, ...] = ()) -> list[Due]:
    """Give what is owed among the entries."""
    return list(owed(entries, DAY, Follower(entries, judgements).standing))


def pledge(due: str | None, said: str = "2024-06-01", **more: object) -> Entry:
    """Make a pledge of Estonia with a term."""
    return simple("undertaking", said, due=due, quote=f"Pledge {due} {sorted(more.items())}.", **more)


def invitation(**more: object) -> Entry:
    """Make an invitation of the Estonian president to Uruguay."""
    fields = {"type": "invitation", "by": ["URY"], "to": ["EST"], "action": "visit Uruguay", "people": [KASK]}
    told = {"date": "2024-03-01", "quote": "She was invited."}
    return simple("undertaking", "2024-03-01", **told, **(fields | more))


def test_deadline_to_come_and_deadline_that_passed() -> None:
    """What has a term and is open is due by it; once it has passed it is overdue."""
    [ahead, late] = found(pledge("2025-06-30"), pledge("../2024-11-30", action="send two buses"))
    assert (ahead.kind, ahead.when, ahead.day, ahead.standing) == (
        "deadline",
        "2025-06-30",
        date(2025, 6, 30),
        "open",
    )
    assert (late.standing, late.passed(DAY), ahead.passed(DAY)) == ("overdue", True, False)


def test_implied_deadline_is_the_last_day_of_its_period() -> None:
    """`This year` is due by the end of the year."""
    [item] = found(pledge("2025"))
    assert item.day == date(2025, 12, 31)


@pytest.mark.parametrize("due", [None, "2025/..", "2024-01", "not a day"])
def test_no_term_no_deadline(due: str | None) -> None:
    """Without a term, with one that never ends, or one that was over when it was said, nothing is due."""
    assert found(pledge(due)) == []


def test_what_was_judged_fulfilled_is_not_due() -> None:
    """A person's word closes it."""
    said = pledge("2025-06-30")
    judged = Judgement("j1", said.id, "fulfilled", "A. Desk", "done", "2024-12-01T00:00:00Z")
    assert found(said, judgements=(judged,)) == []


def test_what_is_said_again_is_due_once_by_the_last_word() -> None:
    """The same promise in a later dispatch with a term has one line, cited from where the term is set."""
    first = pledge(None, action="open a trade office in Montevideo harbour")
    again = simple(
        "undertaking", "2024-09-01", due="2025-06", action="open a trade office in Montevideo harbour",
        date="2024-09-02", dispatch="d2", quote="Again.",
    )  # fmt: skip
    [item] = found(first, again)
    assert (item.entry.id, item.when, item.facts[0].quote) == (first.id, "2025-06", "Again.")
    assert item.since == date(2024, 6, 1)


def test_unanswered_invitation_has_an_age() -> None:
    """An invitation waits from the day on which it was first made."""
    [item] = found(invitation())
    assert (item.kind, item.when, item.since) == ("invitation", None, date(2024, 3, 1))


def test_invitation_with_a_term_is_due_by_it() -> None:
    """An invitation to come next year has a last day."""
    [item] = found(invitation(due="2025"))
    assert (item.kind, item.when) == ("invitation", "2025")


def test_invitation_keeps_its_kind_when_its_term_has_passed() -> None:
    """What names it in a calendar does not change with its standing."""
    [item] = found(invitation(due="2024-06"))
    assert (item.kind, item.standing) == ("invitation", "overdue")


def test_invitation_made_again_waits_from_the_first_time() -> None:
    """Its age is that of the first invitation; both sentences are cited."""
    first = fact("undertaking", "2024-03-01", type="invitation", by=["URY"], to=["EST"], people=[KASK])
    again = fact("undertaking", "2024-10-01", type="invitation", by=["URY"], to=["EST"], people=[KASK])
    twice = entry(cited(first, "d1", "2024-03-01"), cited(again, "d2", "2024-10-01"))
    [item] = found(twice)
    assert (item.since, len(item.facts), item.standing) == (date(2024, 3, 1), 2, "reaffirmed")


def visit(status: str, name: str = "Mari Kask", told: str = "2024-03-01", when: str | None = None) -> Entry:
    """Make a visit of an Estonian to Uruguay."""
    who = [person(name, "President", "EST", "visitor")]
    return simple("visit", when, status=status, people=who, date=told, dispatch=told, quote=f"{name} {told}.")


@pytest.mark.parametrize(
    ("answer", "waits"),
    [
        (visit("scheduled"), False),
        (visit("scheduled", told="2024-09-01", when="2025-02"), False),
        (visit("occurred", told="2024-09-12", when="2024-09-11"), False),
        (visit("scheduled", "Jaan Tamm"), True),
        (visit("scheduled", told="2024-02-01"), True),
        (visit("proposed"), True),
        (visit("occurred", "Jaan Tamm", told="2024-09-12", when="2024-09-11"), True),
    ],
    ids=["accepted", "set", "came", "another accepted", "set before", "only wished", "another came"],
)
def test_invitation_is_answered_by_the_person_invited(answer: Entry, waits: bool) -> None:
    """Accepted or taken up by that person it waits no longer; another's journey is no answer."""
    assert [item.kind for item in found(invitation(), answer)] == (["invitation"] if waits else [])
