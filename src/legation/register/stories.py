"""Which dispatches tell one story: a wire's text and the papers that print it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select

from legation.register.resolver import Resolver
from legation.register.schema import bands, dispatches
from legation.register.statements import chunks, insert_missing


@dataclass(frozen=True, slots=True)
class First:
    """The dispatch that told a story first."""

    id: int
    name: str


def find(connection: Connection, resolver: Resolver, signature: bytes) -> First | None:
    """Give the first dispatch of the story that a text with this signature retells, or None."""
    candidates: dict[str, bytes] = {}
    for chunk in chunks(_bands(resolver, signature)):
        rows = connection.execute(
            select(dispatches.c.name, dispatches.c.signature)
            .join(bands, bands.c.dispatch == dispatches.c.id)
            .where(bands.c.band.in_(chunk))
        )
        candidates.update({row.name: row.signature for row in rows})
    near = resolver.nearest(signature, candidates) if candidates else None
    if near is None:
        return None
    first = dispatches.alias("first")
    row = connection.execute(
        select(first.c.id, first.c.name)
        .join(dispatches, func.coalesce(dispatches.c.story, dispatches.c.id) == first.c.id)
        .where(dispatches.c.name == near)
    ).one()
    return First(row.id, row.name)


def remember(connection: Connection, resolver: Resolver, dispatch: int, signature: bytes) -> None:
    """Make the dispatch findable by what it has in common with its retellings."""
    rows = [{"band": band, "dispatch": dispatch} for band in _bands(resolver, signature)]
    insert_missing(connection, bands, rows)


def sources(connection: Connection, dispatch: int, story: int | None) -> tuple[str, ...]:
    """Give the ids of the other dispatches that tell the same story, in the order they were added."""
    first = dispatch if story is None else story
    rows = connection.execute(
        select(dispatches.c.name)
        .where(or_(dispatches.c.story == first, dispatches.c.id == first), dispatches.c.id != dispatch)
        .order_by(dispatches.c.id)
    )
    return tuple(rows.scalars())


def _bands(resolver: Resolver, signature: bytes) -> list[int]:
    """Give the bands as signed 64-bit numbers, which is what databases have."""
    return sorted({band - (1 << 64) if band >= 1 << 63 else band for band in resolver.bands(signature)})
