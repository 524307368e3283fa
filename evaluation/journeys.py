"""Measure the reader on the journeys that the Office of the Historian lists, a line for each.

A line is a row of a table (`Norway | Oslo | Met with King … | May 3, 1998`), whose remarks leave out the subject.
It is given to the reader as prose: who went where and when in a sentence, then the remarks with their subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from evaluation.historian import HOME, Read, Row
from evaluation.likeness import HALF, name, wording
from evaluation.tallies import Share

_OFFICES = {"president": "President", "secretary": "Secretary of State"}
# A remark that begins with what was done: `Met with …`, `Attended …`.
_DEED = re.compile(
    r"(?:(?<=\A)|(?<=[.;]\s))(?:Met|Held|Led|Made|Took|Gave|Spoke|Paid|Went|Saw|[A-Z][a-z]+ed)(?=\s)"
)
# A remark that begins with the kind of visit: `Working visit. …`.
_VISIT = re.compile(r"(?P<named>(?:\w+\s){0,3}visit)\b[.;,]?\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
# What the contract calls the types that the lists name.
_TYPES: Mapping[str | None, set[str | None]] = {
    "state": {"state"},
    "official": {"official"},
    "working": {"working"},
    "official_working": {"official", "working"},
    "private": {"private"},
    "unofficial": {"private", None},
    "informal": {"private", None},
    None: {None},
}


def in_prose(went: str, subject: str, remarks: str) -> str:
    """Give a journey as prose: `Private visit.` is what it was for, `Met with …` what the subject did on it.

    went: the sentence of the journey, without its full stop.
    """
    visit = _VISIT.fullmatch(remarks)
    if visit is not None:
        named = visit["named"].lower()
        went += f" for {'an' if named[0] in 'aeiou' else 'a'} {named}"
        remarks = visit["rest"]
    return f"{went}. {_DEED.sub(lambda deed: f'{subject} {deed[0].lower()}', remarks)}".strip()


def travel_as_prose(row: Row) -> str:
    """Give a journey of a president or secretary of state as prose."""
    country, _, remarks, dates = row["text"].split(" | ")
    office = _OFFICES[row["gold"]["role"]]
    went = f"U.S. {office} {row['gold']['traveller']} travelled to {country} on {dates}"
    return in_prose(went, f"The {office}", remarks)


def visit_as_prose(row: Row) -> str:
    """Give a visit to the United States as prose."""
    visitor, description, dates = row["text"].split(" | ")
    went = f"{visitor} of {row['gold']['country']} came to the United States on {dates}"
    return in_prose(went, "The visitor", description)


def travels(rows: Iterable[Row], read: Read) -> tuple[Share, ...]:
    """Count who was met (tier A), with the office, and the journeys on which nobody was (tier N)."""
    journey = Share("journeys found with their dates")
    met, office = Share("people met found (tier A)"), Share("people met found with their office (tier A)")
    nobody = Share("nobody invented where nobody was met (tier N)")
    for row in rows:
        gold, facts = row["gold"], tuple(read(travel_as_prose(row)))
        visits = [f for f in facts if f.kind == "visit" and f["host_state"] == gold["iso3"]]
        journey.count(any(_span(gold) == f.when for f in visits))
        given = [p for f in facts if f.kind == "contact" for p in f.people if p.state != HOME]
        if row["tier"] == "N":
            nobody.count(not given)
        if row["tier"] != "A":
            continue
        for one in gold["met"]:
            like = [p for p in given if one["name"] and name(one["name"], p.name)]
            met.count(bool(like))
            office.count(any(wording(one["office"], p.office) >= HALF for p in like))
    return journey, met, office, nobody


def visits(rows: Iterable[Row], read: Read) -> tuple[Share, ...]:
    """Count the visits found with their dates, with the visitor, and with the type of visit."""
    dated, visitor = Share("visits found with their dates"), Share("visitors found with their office")
    kind = Share("visits with the right type")
    for row in rows:
        gold = row["gold"]
        found = [f for f in read(visit_as_prose(row)) if f.kind == "visit" and f["host_state"] == HOME]
        people = [p for f in found for p in f.people if p.role == "visitor"]
        dated.count(any(f.when == _span(gold) for f in found))
        for one in gold["visitors"]:
            like = [p for p in people if one["name"] and name(one["name"], p.name)]
            visitor.count(any(wording(office, p.office) >= HALF for p in like for office in one["office"]))
        kind.count(any(f["visit_type"] in _TYPES[gold["visit_type"]] for f in found))
    return dated, visitor, kind


def _span(gold: Row) -> str:
    return gold["start"] if gold["start"] == gold["end"] else f"{gold['start']}/{gold['end']}"
