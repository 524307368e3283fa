"""How much the register holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, func, select

from legation.register import schema
from legation.register.schema import (
    dirty_blocks,
    dispatches,
    facts,
    judgements,
    readings,
    unsettled,
    versions,
)


@dataclass(frozen=True, slots=True)
class Statistics:
    """What a register holds now.

    stories: dispatches without those that retell another. facts: of readings that hold.
    kinds: entries by kind. first, last: days of the oldest and newest dated dispatch.
    unresolved: blocks and facts that the next resolve() will look at; 0 where all is up to date.
    revision: of the tables. recorded: instant of the last change.
    """

    dispatches: int
    stories: int
    readings: int
    facts: int
    entries: int
    kinds: Mapping[str, int]
    judgements: int
    first: str | None
    last: str | None
    unresolved: int
    revision: str
    recorded: str


def statistics(connection: Connection) -> Statistics:
    """Count."""
    holds = readings.c.superseded.is_(None)
    by_kind = (
        select(versions.c.kind, func.count().label("number"))
        .where(versions.c.superseded.is_(None), versions.c.wrong.is_(False))
        .group_by(versions.c.kind)
        .order_by(versions.c.kind)
    )
    kinds = {row.kind: row.number for row in connection.execute(by_kind)}
    first, last = connection.execute(
        select(func.min(readings.c.date), func.max(readings.c.date)).where(holds)
    ).one()
    stories = select(func.count()).select_from(dispatches).where(dispatches.c.story.is_(None))
    standing = (
        select(func.count()).select_from(facts).join(readings, facts.c.reading == readings.c.id).where(holds)
    )
    judged = select(func.count()).select_from(judgements).where(judgements.c.withdrawn.is_(None))
    return Statistics(
        dispatches=_number(connection, dispatches),
        stories=connection.execute(stories).scalar_one(),
        readings=_number(connection, readings),
        facts=connection.execute(standing).scalar_one(),
        entries=sum(kinds.values()),
        kinds=kinds,
        judgements=connection.execute(judged).scalar_one(),
        first=first,
        last=last,
        unresolved=_number(connection, dirty_blocks) + _number(connection, unsettled),
        revision=schema.HEAD,
        recorded=connection.execute(select(schema.ticks.c.last)).scalar_one(),
    )


def _number(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()
