"""What is due, in words and with what says so."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from legation.records import Entry, Place
from legation.reports.due import DueLine, DueReport, age_words, due_report
from tests.reports.making import DYAD, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


def _report(*entries: Entry, until: date | None = None) -> DueReport:
    return due_report(entries, DYAD, DAY, name_of, until=until)


def _only(*entries: Entry) -> DueLine:
    [line] = _report(*entries).lines
    return line


def test_late_coming_and_waiting_stand_apart() -> None:
    """What has passed, what has a day and what has none are three lists; the horizon is a year."""
    found = _report(
        simple("undertaking", "2024", due="2024-11", quote="Late."),
        simple("visit", "2025-03", status="scheduled", quote="Coming.", start=100),
        simple("visit", "2026-03", status="scheduled", quote="Far.", start=200),
        simple("agreement", "2024-05-10", quote="Waiting.", start=300),
    )
    assert [len(lines) for lines in (found.late, found.coming, found.waiting)] == [1, 1, 1]
    assert found.until == date(2026, 1, 1)
    assert found.names == ("Estonia", "Uruguay")


def test_overdue_undertaking_says_since_when() -> None:
    """The words of the undertaking, who owes whom, since when it is overdue, who said so."""
    speaker = person("Mari Kask", "President", "EST", "speaker")
    line = _only(simple("undertaking", "2024", due="2024-11", people=[speaker]))
    assert line.text == "Pledge, Estonia to Uruguay: “open a trade office”"
    assert line.about == "Overdue since 1 December 2024. Said by Mari Kask (President, Estonia)."
    assert (line.short_day, line.standing, line.label) == ("by Nov 2024", "overdue", "overdue")


def test_invitation_tells_its_age() -> None:
    """What waits for an answer has no day but an age."""
    line = _only(
        simple(
            "undertaking", "2024-03-01", type="invitation", by=["URY"], to=["EST"], action="visit Uruguay",
            date="2024-03-01",
        )
    )  # fmt: skip
    assert (line.when, line.day, line.age_days) == (None, "for 10 months", 306)
    assert line.about == "No answer is told."
    assert line.text == "Invitation, Uruguay to Estonia: “visit Uruguay”"


def test_invitation_that_is_overdue_or_accepted_says_so() -> None:
    """After its last day nobody answered, or the visit is set."""
    fields = {
        "type": "invitation",
        "by": ["URY"],
        "to": ["EST"],
        "action": "visit Uruguay",
        "date": "2024-03-01",
    }
    guest = person("Mari Kask", "President", "EST", "addressee")
    late = _only(simple("undertaking", "2024-03-01", due="2024-11", people=[guest], **fields))
    assert (late.due, late.label) == ("invitation", "overdue")
    assert (
        late.about
        == "Overdue since 1 December 2024; no answer is told. Said by Mari Kask (President, Estonia)."
    )
    said = simple("undertaking", "2024-03-01", due="2025", people=[guest], **fields)
    visit = simple(
        "visit", None, status="scheduled", people=[person("Mari Kask", "President", "EST", "visitor")],
        date="2024-03-01", start=90, quote="She accepted.",
    )  # fmt: skip
    [accepted] = _report(said, visit).coming
    assert (accepted.label, accepted.about[:10]) == ("accepted", "Under way.")


def test_reckoned_session_says_what_it_rests_on() -> None:
    """Its number, the sittings, the interval with its spread and whose turn it is; each sitting is cited."""
    hosts = [Place("Tallinn", "EST"), Place("Montevideo", "URY"), Place("Tallinn", "EST")]
    held = [
        simple("session", f"{2022 + n}-05-10", ordinal=n + 3, place=place, quote=f"Sitting {n}.")
        for n, place in enumerate(hosts)
    ]
    line = _only(*held)
    assert line.text == "6th session of the Joint Commission on Trade"
    assert line.about == (
        "Reckoned from 3 sittings, usually about 12 months apart (11 to 13). By turns it is for Uruguay to be host."
    )
    assert (line.day, line.told) == ("April–June 2025", False)
    assert [citation.quote for citation in line.citations] == ["Sitting 2.", "Sitting 1.", "Sitting 0."]


def test_announced_session_without_a_day_says_both() -> None:
    """That it is announced, and when the rhythm has it; the announcement is cited first."""
    held = [simple("session", f"{2022 + n}-05-10", ordinal=n + 3, quote=f"Sitting {n}.") for n in range(3)]
    plan = simple("session", None, ordinal=6, status="scheduled", quote="The 6th will be in Tallinn.")
    line = _only(*held, plan)
    assert line.about.startswith("Announced 1 June 2024, without a day. Reckoned from 3 sittings")
    assert line.label == "expected"
    assert (line.entry, line.citations[0].quote) == (plan.id, "The 6th will be in Tallinn.")


def test_announced_and_proposed_are_told_apart() -> None:
    """A visit that is set is announced; a session that somebody wishes for is proposed."""
    guest = [person("Mari Kask", "President", "EST", "visitor")]
    line = _only(simple("visit", "2025-03", status="scheduled", people=guest))
    assert line.text == "Official visit to Uruguay by Mari Kask (President, Estonia)"
    assert (line.about, line.label, line.told) == ("Announced 1 June 2024.", "announced", True)
    assert line.short == "Mari Kask in Uruguay"
    wish = _only(simple("session", "2025-03", status="proposed"))
    assert (wish.about, wish.label, wish.told) == ("Proposed 1 June 2024.", "proposed", False)
    assert wish.text == "Session of the Joint Commission on Trade"


def test_paper_waits_from_its_signing() -> None:
    """Signed, and nothing told of its entry into force."""
    line = _only(simple("agreement", "2024-05-10"))
    assert line.text == "Agreement on air services"
    assert line.about == "Signed 10 May 2024; no dispatch tells that it is in force."


def test_jubilee_weighs_more() -> None:
    """Twenty-five years and ten are kept with more ceremony than five."""
    lines = [_only(simple("relation", begun)) for begun in ("2000-07-01", "1995-07-01", "1990-07-01")]
    assert [(line.text, line.weight) for line in lines] == [
        ("25 years of diplomatic relations", 3),
        ("30 years of diplomatic relations", 2),
        ("35 years of diplomatic relations", 1),
    ]
    assert lines[0].about == "Established 1 July 2000."


def test_term_of_a_plan() -> None:
    """A plan for some years runs out with the last of them."""
    line = _only(simple("agreement", "2023", title="action plan 2023-2025", agreement_type="plan"))
    assert (line.label, line.day, line.told) == ("term ends", "31 December 2025", False)


def test_office_that_is_to_open_is_not_said_to_be_open() -> None:
    """What would read as done is said to be planned."""
    line = _only(simple("mission", "2025-03", status="scheduled"))
    assert line.text == "Embassy of Estonia in Uruguay opened (planned)"
    line = _only(simple("mission", "2025-03", status="scheduled", change="planned"))
    assert line.text == "Embassy of Estonia in Uruguay planned"


@pytest.mark.parametrize(
    ("due", "day", "short"),
    [
        ("2025", "by the end of 2025", "by end of 2025"),
        ("2025-05", "by May 2025", "by May 2025"),
        ("2025-05/2025-06", "by June 2025", "by Jun 2025"),
        ("../2025-05-10", "by 10 May 2025", "by 10 May 2025"),
    ],
)
def test_deadlines_in_words(due: str, day: str, short: str) -> None:
    """The last of the days that it admits is what counts."""
    line = _only(simple("undertaking", "2024", due=due))
    assert (line.day, line.short_day) == (day, short)


def test_a_year_ahead_of_the_last_days_is_the_last_day() -> None:
    """No calendar goes further than dates do."""
    assert due_report([], DYAD, date(9999, 6, 1), name_of).until == date.max


def test_nothing_is_due_of_an_empty_register() -> None:
    """No entry, no line."""
    assert _report().lines == ()


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (59, "59 days"),
        (61, "2 months"),
        (700, "22 months"),
        (731, "2 years"),
        (800, "2 years 2 months"),
        (762, "2 years 1 month"),
    ],
)
def test_ages_in_words(days: int, words: str) -> None:
    """Days, then months, then years and months."""
    assert age_words(days) == words


def test_ages_in_short_words() -> None:
    """For narrow columns."""
    assert [age_words(days, short=True) for days in (12, 100, 731, 800)] == [
        "12 days",
        "3 months",
        "2 yr",
        "2 yr 2 mo",
    ]


@given(books())
def test_every_line_cites_a_sentence(entries: list[Entry]) -> None:
    """Whatever is due, some dispatch is quoted for it, and it can be said in words."""
    for line in _report(*entries, until=date(2040, 1, 1)).lines:
        assert line.citations
        assert line.text
        assert line.about.endswith(".")
        assert line.day
        assert line.label
