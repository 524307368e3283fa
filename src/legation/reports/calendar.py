"""What is due as a calendar (RFC 5545) that a calendar program subscribes to."""

from __future__ import annotations

import textwrap
import unicodedata
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event

from legation.records.edtf import bounds
from legation.reports.days import parse_day
from legation.reports.due import DueLine, DueReport
from legation.reports.wording import capital

CATEGORIES = {
    "session": "Session",
    "visit": "Visit",
    "contact": "Meeting",
    "agreement": "Agreement",
    "mission": "Mission",
    "relation": "Relations",
    "credentials": "Credentials",
    "act": "Act",
    "deadline": "Deadline",
    "invitation": "Invitation",
    "not_in_force": "Agreement",
    "anniversary": "Anniversary",
    "term": "Agreement",
}
"""Under which category each kind of item is filed."""
_LONGEST_EVENT = 31  # days; what is longer is a vague date, not an event that lasts
_LONGEST_SUMMARY = 140
_MOST_QUOTES = 4


def to_ics(report: DueReport) -> bytes:
    """Give the calendar of all that has a day: UTF-8, lines of at most 75 octets that end in CR LF.

    It is the same, octet for octet, for the same report: the time stamps are those of the register (the day of
    publication where nothing was recorded), never that of writing. What has no day is not in it.
    """
    title = f"{report.names[0]} and {report.names[1]}: what is due"
    calendar = Calendar()
    calendar.add("prodid", "-//Legation//What is due//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", title)
    calendar.add("x-wr-calname", title)
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    for line in (*report.late, *report.coming):
        calendar.add_component(_event(line, report.as_of))
    return bytes(calendar.to_ical())


def uid(line: DueLine) -> str:
    """Give what names the item for ever: its entry and its kind, of anniversaries the year as well."""
    year = f"-{line.when[:4]}" if line.due == "anniversary" and line.when else ""
    return f"{line.entry}-{line.due}{year}@legation"


def _event(line: DueLine, as_of: date) -> Event:
    first, last = _days(line)
    event = Event()
    event.add("uid", uid(line))
    event.add("dtstamp", (stamp := _stamp(line, as_of)))
    event.add("last-modified", stamp)
    event.add("dtstart", first)
    event.add("dtend", last + timedelta(days=1))
    event.add("summary", _summary(line))
    event.add("description", _description(line))
    event.add("categories", [CATEGORIES[line.due], *(["Overdue"] if line.standing == "overdue" else [])])
    event.add("status", "CONFIRMED" if line.told and (line.by or _sharp(line)) else "TENTATIVE")
    # An entry in a diary that keeps nobody from another appointment.
    event.add("transp", "TRANSPARENT")
    url = line.citations[0].url if line.citations else None
    if url and url.startswith(("https://", "http://")):
        event.add("url", _clean(url))
    return event


def _sharp(line: DueLine) -> bool:
    """Tell whether the days are told one by one: a day, or a few that an event lasts."""
    points = (line.when or "").split("/")
    first, last = bounds(line.when or "")
    return all(len(point) == 10 for point in points) and (last - first).days < _LONGEST_EVENT


def _days(line: DueLine) -> tuple[date, date]:
    """Give the first and last day on which it is put: those of an event, one day for a vague date.

    What is due by some day stands on that day, anything else of which only a month or a year is known on its first.
    """
    first, last = bounds(line.when or "")
    if line.by or first == date.min:
        return last, last
    return (first, last) if line.told and _sharp(line) else (first, first)


def _stamp(line: DueLine, as_of: date) -> datetime:
    if line.recorded:
        return datetime.fromisoformat(line.recorded).astimezone(UTC).replace(microsecond=0)
    published = [day for citation in line.citations if (day := parse_day(citation.date))]
    return datetime.combine(max(published, default=as_of), time(), UTC)


def _summary(line: DueLine) -> str:
    """Say what it is, and of vague days which they are, since the calendar shows but one of them."""
    vague = "" if line.by or _sharp(line) else f" ({line.day})"
    return f"{capital(line.label)}: {textwrap.shorten(_clean(line.text), _LONGEST_SUMMARY, placeholder=' …')}{vague}"


def _description(line: DueLine) -> str:
    quotes = [
        f"“{citation.quote}” ({citation.source})" + (f"\n{citation.url}" if citation.url else "")
        for citation in line.citations[:_MOST_QUOTES]
    ]
    more = len(line.citations) - _MOST_QUOTES
    parts = [line.text, f"{capital(line.day)}. {line.about}", *line.notes, *quotes]
    parts += [f"{more} more sentences say so."] if more > 0 else []
    parts += [f"legation explain {line.entry}"]
    return "\n\n".join(_clean(part) for part in parts)


def _clean(text: str) -> str:
    """Leave out what TEXT can't hold (RFC 5545, 3.3.11): control characters, and halves of surrogate pairs."""
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cs"))
