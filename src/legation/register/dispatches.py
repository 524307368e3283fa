"""Reading the dispatches back, and what was read in each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from legation.records import CitedFact, Dateline, Dispatch
from legation.register import stories
from legation.register.citing import held, held_facts, order
from legation.register.errors import UnknownDispatch
from legation.register.packing import unpack_problems, unpack_text
from legation.register.schema import dispatches, facts, readings


@dataclass(frozen=True, slots=True)
class DispatchLine:
    """One line of the list of dispatches: all but the text.

    facts: how many its reading found. reader: version of that reader. story: id of the dispatch that told
    the story first, None where this one did. recorded: UTC instant at which the register first had it.
    """

    id: str
    date: str | None
    outlet: str | None
    title: str | None
    url: str | None
    source: str | None
    facts: int
    reader: str
    story: str | None
    recorded: str


@dataclass(frozen=True, slots=True)
class StoredDispatch:
    """A dispatch as the register holds it.

    facts: what its reading found, in the order of the text. sources: ids of the other dispatches that tell
    the same story. reader: version of the reader.
    """

    dispatch: Dispatch
    facts: tuple[CitedFact, ...]
    sources: tuple[str, ...]
    reader: str
    recorded: str


def lines(connection: Connection) -> Iterator[DispatchLine]:
    """Give the dispatches in order of date, undated last."""
    counted = select(facts.c.reading, func.count().label("number")).group_by(facts.c.reading).subquery()
    first = dispatches.alias("first")
    query = (
        select(
            dispatches.c.name,
            dispatches.c.recorded,
            readings,
            counted.c.number,
            first.c.name.label("story"),
        )
        .join(readings, readings.c.dispatch == dispatches.c.id)
        .join(counted, counted.c.reading == readings.c.id, isouter=True)
        .join(first, first.c.id == dispatches.c.story, isouter=True)
        .where(readings.c.superseded.is_(None))
        .order_by(func.coalesce(readings.c.date, "9999"), dispatches.c.name)
    )
    for row in connection.execute(query):
        yield DispatchLine(
            id=row.name,
            date=row.date,
            outlet=row.outlet,
            title=row.title,
            url=row.url,
            source=row.source,
            facts=row.number or 0,
            reader=row.reader,
            story=row.story,
            recorded=row.recorded,
        )


def one(connection: Connection, name: str, place: str) -> StoredDispatch:
    """Give one dispatch by its id or the beginning of it. Raises UnknownDispatch where none or several fit."""
    begins = func.substr(dispatches.c.name, 1, len(name)) == name
    some = connection.execute(select(dispatches).where(begins).order_by(dispatches.c.name).limit(4)).all()
    found = some[0] if name and (len(some) == 1 or (some and some[0].name == name)) else None
    if found is None and name and some:
        several = ", ".join(row.name for row in some[:3])
        raise UnknownDispatch(f"{place}: several dispatches begin with {name!r}: {several} …; say more")
    if found is None:
        raise UnknownDispatch(f"{place}: no dispatch has the id {name!r}")
    reading = connection.execute(
        select(readings).where(readings.c.dispatch == found.id, readings.c.superseded.is_(None))
    ).one()
    cited = sorted(
        (held(row) for row in connection.execute(held_facts().where(facts.c.reading == reading.id))),
        key=lambda fact: (fact.cited.fact.evidence, order(fact)),
    )
    return StoredDispatch(
        dispatch=_dispatch(found, reading),
        facts=tuple(fact.cited for fact in cited),
        sources=stories.sources(connection, found.id, found.story),
        reader=reading.reader,
        recorded=found.recorded,
    )


def _dispatch(found: Row[Any], reading: Row[Any]) -> Dispatch:
    return Dispatch(
        id=found.name,
        text=unpack_text(found.text),
        date=reading.date,
        outlet=reading.outlet,
        title=reading.title,
        dateline=Dateline(reading.dateline_place, reading.dateline_country)
        if reading.dateline_place
        else None,
        body=reading.body,
        source=reading.source,
        line=reading.source_line,
        url=reading.url,
        problems=unpack_problems(reading.problems),
    )
