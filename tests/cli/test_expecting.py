"""The commands that look ahead, and for what is missing: due, gaps."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.running import ask, run

PAIR = ("VNM", "BLR")
THEN = ("--as-of", "2024-06-01")


def test_due_of_a_past_day(register: Path) -> None:
    """Overdue promises, the session announced in May with the days that the rhythm gives it, what waits."""
    ran = ask("due", "IND", "MDV", "-r", register, *THEN)
    assert (ran.status, ran.err) == (0, "")
    assert "by 10 May 2024 Overdue Pledge, India to the Maldives" in ran.words
    assert "5th session of the High Level Core Group in Male" in ran.words
    assert "Reckoned from 4 sittings, usually about 44 days apart" in ran.words
    assert "“They agreed to hold the fifth meeting in Male.”" in ran.words


def test_until_is_a_year_ahead_unless_said(register: Path) -> None:
    """The anniversary of January 2027 is not due within a year of December 2025; it is until 2027."""
    day = ("--as-of", "2025-12-01")
    assert "35 years of diplomatic relations" not in ask("due", *PAIR, "-r", register, *day).out
    for until in ("2027-01-24", "2027-01", "2027"):
        ran = ask("due", *PAIR, "-r", register, *day, "--until", until)
        assert "24 Jan 2027 Anniversary 35 years of diplomatic relations" in ran.words


@pytest.mark.parametrize("until", ["2024-05-31", "2024-05", "soon", ""])
def test_last_day_that_is_none_is_told(until: str, register: Path) -> None:
    """A day before the first, or none at all, is a wrong usage."""
    ran = ask("due", *PAIR, "-r", register, *THEN, "--until", until)
    assert ran.status == 2
    assert f"--until {until!r}" in ran.message


def test_without_as_of_the_day_is_today(register: Path) -> None:
    """As `--as-of` today, if all dispatches have a date."""
    today = date.today()
    out = ask("due", *PAIR, "-r", register, "--format", "json").out
    found = json.loads(out)
    assert found["as_of"] == today.isoformat()
    assert found["until"] == (today + timedelta(365)).isoformat()


def test_due_for_programs(register: Path) -> None:
    """One JSON object and nothing else: the three lists, each line with its entry and its sentences."""
    found = json.loads(ask("due", "IND", "MDV", "-r", register, *THEN, "-f", "json").out)
    assert set(found) == {"dyad", "names", "as_of", "until", "late", "coming", "waiting"}
    [session] = [line for line in found["coming"] if line["due"] == "session"]
    assert (session["when"], session["told"], session["by"]) == ("2024-05-22/2024-06-20", False, False)
    assert all(line["citations"] and line["entry"] for line in found["late"] + found["waiting"])


def test_calendar_on_standard_output(register: Path) -> None:
    """The octets of RFC 5545 and nothing else; asked again they are the same, from another process."""
    arguments = ("due", "IND", "MDV", "-r", register, *THEN, "--format", "ics")
    ran = run(*arguments)
    assert ran.out.startswith("BEGIN:VCALENDAR\r\n")
    assert run(*arguments).out == ran.out
    events = list(Calendar.from_ical(ran.out).walk("VEVENT"))
    assert len(events) == 4
    assert {str(event["STATUS"]) for event in events} == {"CONFIRMED", "TENTATIVE"}


def test_calendar_of_nothing_is_a_calendar(register: Path) -> None:
    """A program that subscribes is not told an error where nothing is due."""
    ran = ask("due", *PAIR, "-r", register, "--as-of", "1999", "--format", "ics")
    assert ran.status == 0
    assert not list(Calendar.from_ical(ran.out).walk("VEVENT"))


def test_a_form_that_is_none_is_told(register: Path) -> None:
    """Calendars are of what is due; gaps have none."""
    assert ask("due", *PAIR, "-r", register, "--format", "xls").status == 2
    assert ask("gaps", *PAIR, "-r", register, "--format", "ics").status == 2


def test_gaps(register: Path) -> None:
    """Nothing is missing between Việt Nam and Belarus, and that is said; as JSON it is an empty list."""
    ran = ask("gaps", *PAIR, "-r", register)
    assert ran.status == 0
    assert "gap" in ran.out
    found = json.loads(ask("gaps", *PAIR, "-r", register, "-f", "json").out)
    assert set(found) == {"dyad", "names", "as_of", "gaps"}


def test_recorded_by_gives_what_was_due_then(register: Path) -> None:
    """Before the archive was added nothing was due."""
    before = (date.today() - timedelta(days=3)).isoformat()
    ran = ask("due", "IND", "MDV", "-r", register, "--recorded-by", before)
    assert "gives cause to expect anything" in ran.words
