"""Instruments that were signed and are not in force, and those whose term runs out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from legation.follow_through.due.item import Due
from legation.follow_through.moments import done, known, plainest
from legation.follow_through.papers import about, far, furthest, papers
from legation.records import Entry
from legation.records.edtf import bounds

_BINDING = frozenset({"treaty", "agreement", "convention", "protocol"})
# `agreements`, `treaties`: a bundle that nobody could follow further.
_SEVERAL = re.compile(r"\b(?:agreements|treaties|conventions|protocols|documents)$", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:19|20)\d{2}\s*(?:[-–—/]|to|and|until|through)\s*((?:19|20)?\d{2})\b")
# `programme until 2030`, `plan of work for the year 2026`
_YEAR = re.compile(
    r"\b(?:(?:until|till|through|up\s+to)\s+|for\s+(?:the\s+year\s+)?|(?:plan|programme|program)\s+)"
    r"(?:the\s+end\s+of\s+)?((?:19|20)\d{2})\b(?!\s*[-–—/])",
    re.IGNORECASE,
)


def instruments(entries: Iterable[Entry], as_of: date) -> Iterator[Due]:
    """Yield papers signed or ratified of which no dispatch tells that they are in force, and terms."""
    for paper in papers(entries):
        # A paper that is to come into force on a day is announced, and one that lapsed is not waited for.
        awaited = any(e.status != "occurred" and e.merged.get("stage") == "in_force" for e in paper)
        last = furthest(paper)
        if last is None or last.merged.get("stage") == "terminated":
            continue
        if not awaited and _waits(last):
            yield Due("not_in_force", last, plainest(last, as_of), None, _brought_there(last, as_of))
        for entry in paper:
            ends = _last_year(entry)
            if ends is not None and far(entry.merged.get("stage")) >= far("concluded"):
                yield Due("term", entry, plainest(entry, as_of), f"{ends:04}-12-31", told=False)
                break


def _brought_there(entry: Entry, as_of: date) -> date | None:
    """Give the last day on which it can have come to its stage: as dated, else as told first."""
    last = bounds(entry.when)[1] if entry.when else date.max
    if last <= as_of:
        return last
    days = done(known(entry, as_of))
    return days[1] if days else None


def _waits(entry: Entry) -> bool:
    title = str(entry.merged.get("title") or "")
    signed = far("signed") <= far(entry.merged.get("stage")) < far("in_force")
    one = bool(about(entry)) and not _SEVERAL.search(title.strip())
    return signed and one and entry.merged.get("agreement_type") in _BINDING


def _last_year(entry: Entry) -> int | None:
    """Give the last year of a term that the title names: `plan of action for 2023-2027`, `programme until 2030`."""
    if entry.status != "occurred":
        return None
    title = str(entry.merged.get("title") or "")
    found = _YEARS.search(title)
    if found is None:
        alone = _YEAR.search(title)
        return int(alone[1]) if alone else None
    first, last = int(found.group()[:4]), found.group(1)
    year = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    return year if year > first else None
