"""Small statements that several subjects need: numbering, filling tables of work, chunks of ids, past days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, and_, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

T = TypeVar("T")

CHUNK = 500
"""How many values go into one IN list."""


def chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """Part values into lists that fit an IN list."""
    chunk: list[T] = []
    for value in values:
        chunk.append(value)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def insert_missing(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows whose key is not there yet."""
    if not rows:
        return
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    connection.execute(dialect.insert(table).on_conflict_do_nothing(), list(rows))


def held_at(table: Table, instant: str | None) -> ColumnElement[bool]:
    """Select the rows of history that held at an instant, or hold now."""
    if instant is None:
        return table.c.superseded.is_(None)
    return and_(table.c.recorded <= instant, or_(table.c.superseded.is_(None), table.c.superseded > instant))


class Numbering:
    """Gives out row numbers within one writing transaction; only one such runs at a time.

    Facts need their number before they are inserted, for they can be their own `line`.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: dict[str, int] = {}

    def next(self, table: Table) -> int:
        """Give the next number of a table whose key is `id`."""
        if table.name not in self._last:
            highest = self._connection.execute(select(func.max(table.c.id))).scalar_one()
            self._last[table.name] = highest or 0
        self._last[table.name] += 1
        return self._last[table.name]
