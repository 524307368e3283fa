"""Reading dispatches and following what is undertaken in them, as the register would."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from legation.follow_through import Followed, Follower
from legation.pipeline import Reader
from legation.records import CitedFact, Dispatch, Entry, Fact, fact_from_json
from legation.resolution import block, group, merge

Told = tuple[date | str, str]
"""A day of publication and what was told on it."""


def entries_of(reader: Reader, *told: Told) -> list[Entry]:
    """Read dispatches, one a day, and make entries of the facts that tell of one thing."""
    facts = []
    for number, (day, text) in enumerate(told):
        dispatch = Dispatch(id=f"d{number}", text=text, date=str(day), outlet="Example Agency")
        facts += [
            CitedFact(dispatch.id, fact, dispatch.outlet, dispatch.date, quote=text[slice(*_first(fact))])
            for fact in reader.read(dispatch).facts
        ]
    made = []
    blocks: dict[str, list[CitedFact]] = {}
    for fact in facts:
        blocks.setdefault(block(fact.fact), []).append(fact)
    for number, found in enumerate(g for told_of in blocks.values() for g in group(told_of)):
        merged, conflicts = merge(found.facts)
        made.append(
            Entry(
                f"e{number}",
                merged.kind,
                merged.states,
                merged.when,
                merged.status,
                merged,
                found.facts,
                conflicts,
            )
        )
    return made


def _first(fact: Fact) -> tuple[int, int]:
    return fact.evidence[0].start, fact.evidence[0].end


def follow_all(entries: Iterable[Entry], as_of: date = date(2030, 1, 1)) -> dict[str, Followed]:
    """Follow every undertaking, by its action."""
    entries = list(entries)
    follower = Follower(entries)
    return {str(e.merged["action"]): follower.follow(e, as_of) for e in entries if e.kind == "undertaking"}


_PERSON = ("name", "office", "state", "role")


def entry_of(number: int, given: dict[str, Any], day: str, told: str) -> Entry:
    """Make an entry of one annotated fact, told on a day; what is left out is as between Italy and Kenya."""
    fact = {
        "states": ["ITA", "KEN"],
        "place": None,
        "evidence": [{"start": 0, "end": 1}],
        "people": [],
        **given,
    }
    fact["people"] = [dict(zip(_PERSON, person, strict=True)) for person in fact["people"]]
    if fact["place"]:
        fact["place"] = dict(zip(("name", "country"), fact["place"], strict=True))
    fact["states"] = sorted({*fact["states"]})
    cited = CitedFact(f"d{number}", fact_from_json(fact), "Example Agency", day, quote=told)
    merged, conflicts = merge((cited,))
    return Entry(
        f"e{number}", merged.kind, merged.states, merged.when, merged.status, merged, (cited,), conflicts
    )


def said_in_march(number: int, given: dict[str, Any], year: int = 2015) -> Entry:
    """Make an undertaking of Italy towards Kenya, said on 10 March."""
    whole = {"type": "pledge", "by": ["ITA"], "to": ["KEN"], "due": None, "topics": ["political"], **given}
    day = f"{year}-03-10"
    fact = {"kind": "undertaking", "when": day, "status": "proposed", **whole}
    return entry_of(number, fact, day, str(given["action"]))
