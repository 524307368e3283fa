"""Facts as they are cited: with the dispatch that they stand in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Select, select

from legation.records import CitedFact
from legation.register.packing import unpack_fact
from legation.register.schema import dispatches, facts, readings
from legation.register.statements import chunks


@dataclass(frozen=True, slots=True)
class Held:
    """A fact with its numbers in the register. holds: its reading has not been overtaken."""

    id: int
    line: int
    fingerprint: str
    holds: bool
    cited: CitedFact


def held_facts() -> Select[Any]:
    """Select what `held` needs; add conditions to it."""
    return (
        select(
            facts.c.id,
            facts.c.line,
            facts.c.fingerprint,
            facts.c.payload,
            dispatches.c.name,
            readings.c.date,
            readings.c.outlet,
            readings.c.title,
            readings.c.url,
            readings.c.recorded,
            readings.c.superseded,
        )
        .join(readings, facts.c.reading == readings.c.id)
        .join(dispatches, facts.c.dispatch == dispatches.c.id)
    )


def held(row: Row[Any]) -> Held:
    """Build the fact from a row of held_facts()."""
    fact, quote = unpack_fact(row.payload)
    return Held(
        id=row.id,
        line=row.line,
        fingerprint=row.fingerprint,
        holds=row.superseded is None,
        cited=CitedFact(
            dispatch=row.name,
            fact=fact,
            outlet=row.outlet,
            date=row.date,
            title=row.title,
            url=row.url,
            quote=quote,
            recorded=row.recorded,
        ),
    )


def load(connection: Connection, ids: Iterable[int]) -> dict[int, Held]:
    """Give the facts with these numbers, by number."""
    loaded: dict[int, Held] = {}
    for chunk in chunks(ids):
        for row in connection.execute(held_facts().where(facts.c.id.in_(chunk))):
            loaded[row.id] = held(row)
    return loaded


def order(fact: Held) -> tuple[str, str, str, int, int, str]:
    """Order facts by dispatch, oldest first and undated last, then as they stand in the text.

    The first fact of an entry in this order gives the entry its id, so no clock of ours is part of it.
    """
    cited = fact.cited
    span = cited.fact.evidence[0] if cited.fact.evidence else None
    return (
        cited.date or "9999",
        cited.dispatch,
        cited.fact.kind,
        span.start if span else 0,
        span.end if span else 0,
        fact.fingerprint,
    )
