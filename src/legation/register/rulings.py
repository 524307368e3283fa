"""People's judgements as the register keeps them: with the lines of facts that they were passed on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, select

from legation.records import Judgement
from legation.register.parting import Ruling
from legation.register.schema import judged, judgements
from legation.register.statements import chunks


def judgement(row: Row[Any]) -> Judgement:
    """Build the judgement from its row."""
    return Judgement(
        id=row.id,
        entry=row.entry,
        verdict=row.verdict,
        by=row.author,
        because=row.reason,
        recorded=row.recorded,
        other=row.other,
        field=row.field,
        value=None if row.value is None else json.loads(row.value),
        withdrawn=row.withdrawn,
    )


def on_lines(connection: Connection, lines: Iterable[int]) -> list[Ruling]:
    """Give the judgements that stand and were passed on any of the lines, oldest first."""
    ids: set[str] = set()
    for chunk in chunks(lines):
        query = (
            select(judged.c.judgement)
            .join(judgements, judgements.c.id == judged.c.judgement)
            .where(judged.c.line.in_(chunk), judgements.c.withdrawn.is_(None))
        )
        ids.update(connection.execute(query).scalars())
    return with_ids(connection, ids)


def with_ids(connection: Connection, ids: Iterable[str]) -> list[Ruling]:
    """Give the judgements of these ids with their lines, oldest first."""
    result: list[Ruling] = []
    for chunk in chunks(ids):
        sides: dict[tuple[str, int], set[int]] = {}
        for row in connection.execute(select(judged).where(judged.c.judgement.in_(chunk))):
            sides.setdefault((row.judgement, row.side), set()).add(row.line)
        for row in connection.execute(select(judgements).where(judgements.c.id.in_(chunk))):
            one, two = sides.get((row.id, 0), set()), sides.get((row.id, 1), set())
            result.append(Ruling(judgement(row), frozenset(one), frozenset(two)))
    return sorted(result, key=lambda ruling: (ruling.judgement.recorded, ruling.judgement.id))


def same_lines(connection: Connection, lines: Iterable[int]) -> set[int]:
    """Give all lines that a standing judgement says are the same as any of these."""
    return {
        line
        for ruling in on_lines(connection, lines)
        if ruling.judgement.verdict == "same"
        for line in ruling.one | ruling.two
    }
