"""The calendar, read back by the library that wrote it and looked at as octets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from legation.records import Dispatch, Entry
from legation.register import open_register
from legation.reports.calendar import to_ics, uid
from legation.reports.due import due_report
from tests.register.making import SetClock
from tests.reports.making import DYAD, fact, name_of, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)
FAR = date(2040, 1, 1)


def _ics(entries: list[Entry], until: date | None = None) -> bytes:
    return to_ics(due_report(entries, DYAD, DAY, name_of, until=until))


def _events(*entries: Entry) -> list[Event]:
    return list(Calendar.from_ical(_ics(list(entries))).walk("VEVENT"))


def _event(*entries: Entry) -> Event:
    [event] = _events(*entries)
    return event


def _placed(event: Event) -> tuple[date, date]:
    return event["DTSTART"].dt, event["DTEND"].dt


@given(books(), st.randoms())
def test_read_back_it_is_what_was_due(entries: list[Entry], random: object) -> None:
    """Each line that has a day is one event with its text; written twice, from entries in any order, it is the same."""
    report = due_report(entries, DYAD, DAY, name_of, until=FAR)
    octets = to_ics(report)
    shuffled = sorted(entries, key=lambda _: random.random())  # type: ignore[attr-defined]
    assert _ics(shuffled, FAR) == octets == _ics(entries, FAR)
    events = list(Calendar.from_ical(octets).walk("VEVENT"))
    lines = report.late + report.coming
    assert [str(event["UID"]) for event in events] == [uid(line) for line in lines]
    assert len({uid(line) for line in lines}) == len(lines)
    for event, line in zip(events, lines, strict=True):
        first, end = _placed(event)
        assert type(first) is type(end) is date
        assert first < end
        described = str(event["DESCRIPTION"])
        assert described.startswith(_printable(line.text))
        assert f"“{_printable(line.citations[0].quote)}”" in described
        assert line.entry in described
        assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
        assert event["DTSTAMP"].dt.tzinfo is not None
        assert event["STATUS"] in ("CONFIRMED", "TENTATIVE")


def _printable(text: str) -> str:
    """Read a text back alone: what the library makes of its escapes is not the matter of these tests."""
    event = Event()
    event.add("description", text)
    return str(Event.from_ical(event.to_ical())["DESCRIPTION"])


@given(books())
def test_lines_are_folded_and_end_as_they_must(entries: list[Entry]) -> None:
    """No line is longer than 75 octets, none ends but in CR LF, and no octet sequence is cut (RFC 5545, 3.1)."""
    octets = _ics(entries, FAR)
    assert octets.endswith(b"END:VCALENDAR\r\n")
    for line in octets.split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode("utf-8")


def test_calendar_says_what_it_is() -> None:
    """Its name, its version, and that it may be asked for anew every day."""
    calendar = Calendar.from_ical(_ics([]))
    assert calendar["VERSION"] == "2.0"
    assert calendar["X-WR-CALNAME"] == "Estonia and Uruguay: what is due"
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(days=1)
    assert b"REFRESH-INTERVAL;VALUE=DURATION:P1D" in _ics([])


def test_text_is_escaped() -> None:
    """Commas, semicolons, backslashes and line ends of a dispatch are text; control characters are left out."""
    entry = simple(
        "undertaking", "2024", due="2025-05-10", action="a, b; c\\d", quote="One,\x07 two;\tthree\\n"
    )
    octets = _ics([entry])
    assert b"a\\, b\\; c\\\\d" in octets
    assert b"\x07" not in octets
    assert "“One, two; three\\n”" in str(_event(entry)["DESCRIPTION"])


def test_half_a_surrogate_pair_is_left_out() -> None:
    """What UTF-8 can't hold breaks nothing."""
    assert b"broken" in _ics([simple("undertaking", "2024", due="2025-05-10", action="broken \ud83d here")])


# -------------------------------------------------------------------- days


@pytest.mark.parametrize(
    ("when", "first", "end", "status"),
    [
        ("2025-03-10", date(2025, 3, 10), date(2025, 3, 11), "CONFIRMED"),
        ("2025-03-10/2025-03-12", date(2025, 3, 10), date(2025, 3, 13), "CONFIRMED"),
        ("2025-03", date(2025, 3, 1), date(2025, 3, 2), "TENTATIVE"),
        ("2025-04/2025-06", date(2025, 4, 1), date(2025, 4, 2), "TENTATIVE"),
        ("2025", date(2025, 1, 1), date(2025, 1, 2), "TENTATIVE"),
        ("2025-03-10/2025-06-12", date(2025, 3, 10), date(2025, 3, 11), "TENTATIVE"),
        ("2025-03-10?", date(2025, 3, 10), date(2025, 3, 11), "TENTATIVE"),
        ("../2025-03-10", date(2025, 3, 10), date(2025, 3, 11), "TENTATIVE"),
        ("2025-02-28", date(2025, 2, 28), date(2025, 3, 1), "CONFIRMED"),
    ],
)
def test_events_stand_on_their_days(when: str, first: date, end: date, status: str) -> None:
    """A day, or the days that a visit lasts; the first of a vague date, which is tentative. The end is not of it."""
    event = _event(simple("visit", when, status="scheduled", date="2024-12-01"))
    assert _placed(event) == (first, end)
    assert event["STATUS"] == status
    assert event["DTSTART"].params["VALUE"] == "DATE"


@pytest.mark.parametrize("due", ["2025-06-30", "../2025-06-30", "2025-06", "2025-04/2025-06"])
def test_deadlines_stand_on_their_last_day(due: str) -> None:
    """Whatever is due in June is due by its end, and that is certain."""
    event = _event(simple("undertaking", "2024", due=due))
    assert _placed(event) == (date(2025, 6, 30), date(2025, 7, 1))
    assert event["STATUS"] == "CONFIRMED"
    assert event["SUMMARY"] == "Deadline: Pledge, Estonia to Uruguay: “open a trade office”"


def test_vague_days_are_said_in_the_summary() -> None:
    """The calendar shows one day, the words say that it is a month."""
    event = _event(simple("visit", "2025-03", status="scheduled"))
    assert event["SUMMARY"] == "Announced: Official visit to Uruguay by Estonia (March 2025)"
    assert [str(c) for c in event["CATEGORIES"].cats] == ["Visit"]


def test_reckoned_and_proposed_are_tentative() -> None:
    """What no dispatch tells for sure says so."""
    held = [simple("session", f"{2022 + n}-05-10", ordinal=n + 3, quote=f"Sitting {n}.") for n in range(3)]
    event = _event(*held)
    assert event["SUMMARY"] == "Expected: 6th session of the Joint Commission on Trade (April–June 2025)"
    assert event["STATUS"] == "TENTATIVE"
    wish = _event(simple("session", "2025-03-10", status="proposed"))
    assert (wish["STATUS"], wish["SUMMARY"].split(":")[0]) == ("TENTATIVE", "Proposed")


def test_overdue_is_said() -> None:
    """What is late keeps its day and its name, and is filed as overdue."""
    event = _event(simple("undertaking", "2024", due="2024-11"))
    assert _placed(event)[0] == date(2024, 11, 30)
    assert event["SUMMARY"].startswith("Overdue: Pledge")
    assert [str(c) for c in event["CATEGORIES"].cats] == ["Deadline", "Overdue"]


def test_what_has_no_day_is_not_in_it() -> None:
    """A paper that waits can't be put on a day."""
    assert _events(simple("agreement", "2024-05-10")) == []


# -------------------------------------------------------------------- identity and time


def test_uid_is_of_the_entry_and_the_kind() -> None:
    """Another day, wording or reading leaves it as it is; two kinds on one entry are two."""
    told = simple("undertaking", "2024", due="2025-05-10", id="abcdefghij")
    moved = simple(
        "undertaking", "2024", due="2025-07", action="open an office", id="abcdefghij", quote="Other."
    )
    assert _event(told)["UID"] == _event(moved)["UID"] == "abcdefghij-deadline@legation"
    plan = simple("agreement", "2024", title="trade agreement 2024-2025", id="klmnopqrst")
    lines = due_report([plan], DYAD, DAY, name_of).lines
    assert {uid(line) for line in lines} == {"klmnopqrst-not_in_force@legation", "klmnopqrst-term@legation"}


def test_uid_stays_when_a_deadline_passes() -> None:
    """The same promise, before its day and after, is the same event."""
    told = simple("undertaking", "2024", due="2025-05-10")
    days = [due_report([told], DYAD, day, name_of).lines[0] for day in (DAY, date(2025, 9, 1))]
    assert uid(days[0]) == uid(days[1])


def test_each_anniversary_is_its_own() -> None:
    """The 35th and the 40th hang on one entry and are two events."""
    lines = due_report([simple("relation", "1990-07-01")], DYAD, DAY, name_of, until=FAR).lines
    assert [uid(line)[-13:-9] for line in lines] == ["2025", "2030", "2035"]


def test_time_stamps_are_those_of_the_register() -> None:
    """The last of its facts to be recorded gives the stamp, else the last publication; never the present."""
    entry = simple("undertaking", "2024", due="2025-05-10", date="2024-06-01")
    assert _event(entry)["DTSTAMP"].dt == datetime(2024, 6, 1, tzinfo=UTC)
    stored = replace(entry.facts[0], recorded="2024-07-02T10:11:12.123456Z")
    event = _event(replace(entry, facts=(stored,)))
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == datetime(2024, 7, 2, 10, 11, 12, tzinfo=UTC)


def test_register_read_again_gives_the_same_events(tmp_path: Path) -> None:
    """A newer reader that words the facts differently, a year later, finds the same identities."""
    clock = SetClock("2024-07-01")
    dispatch = Dispatch(
        "d1",
        "Estonia will open a trade office by May 2025. The two will meet on 10 March.",
        date="2024-06-01",
    )
    promise = fact("undertaking", "2024-06-01", due="../2025-05-31")
    meeting = fact("contact", "2025-03-10", "scheduled", start=46)
    calendars = []
    for version, facts in (
        ("1", [promise, meeting]),
        (
            "2",
            [replace(meeting, rule="better"), replace(promise, details=promise.details | {"due": "2025-05"})],
        ),
    ):
        with open_register(tmp_path / "book.db", now=clock) as register:
            register.add(dispatch, facts, reader_version=version)
            register.resolve()
            calendars += [_ics(register.entries()), _ics(register.entries())]
        clock.set("2025-07-01")
    assert calendars[0] == calendars[1]
    assert calendars[2] == calendars[3]
    uids = [[str(e["UID"]) for e in Calendar.from_ical(octets).walk("VEVENT")] for octets in calendars]
    assert len(uids[0]) == 2
    assert uids[0] == uids[2]


def test_address_of_the_source() -> None:
    """A dispatch from the web can be opened from the calendar; any other address is no link."""
    entry = simple("undertaking", "2024", due="2025-05-10")
    for url, shown in (
        ("https://example.org/a,b", "https://example.org/a,b"),
        ("file:///x", None),
        (None, None),
    ):
        event = _event(replace(entry, facts=(replace(entry.facts[0], url=url),)))
        assert event.get("URL") == shown
