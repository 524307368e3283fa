"""First half of resolving: part the facts of each block that has changed."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from legation.register import rulings
from legation.register.citing import held, held_facts
from legation.register.packing import written
from legation.register.parting import part
from legation.register.resolver import Resolver
from legation.register.schema import clusters, dirty_blocks, facts, placements, unsettled
from legation.register.statements import chunks, insert_missing


def count_dirty(connection: Connection) -> int:
    """Give the number of blocks that wait."""
    return connection.execute(select(func.count()).select_from(dirty_blocks)).scalar_one()


def next_dirty(connection: Connection, limit: int) -> list[str]:
    """Give the first blocks that wait, in the order of their names."""
    return list(
        connection.execute(select(dirty_blocks.c.block).order_by(dirty_blocks.c.block).limit(limit)).scalars()
    )


def group_block(connection: Connection, resolver: Resolver, block: str) -> int:
    """Part the facts of a block anew, mark those whose group changed as unsettled; give their number.

    The block is dirty no more when the transaction ends.
    """
    query = (
        held_facts()
        .add_columns(placements.c.cluster)
        .join(placements, placements.c.fact == facts.c.id)
        .where(placements.c.block == block)
    )
    rows = connection.execute(query).all()
    label_before = {row.id: row.cluster for row in rows}
    before: dict[int, set[int]] = {}
    for row in rows:
        if row.cluster is not None:
            before.setdefault(row.cluster, set()).add(row.id)
    held_rows = [held(row) for row in rows]
    decided = rulings.on_lines(connection, [fact.line for fact in held_rows])
    now: dict[int, set[int]] = {}
    reasons: dict[int, str] = {}
    for one in part(resolver, held_rows, decided):
        ids = {fact.id for fact in one.facts}
        now[min(ids)] = ids
        if one.merges:
            reasons[min(ids)] = written(one.merges)
    moved = [(fact, label) for label, ids in now.items() for fact in ids if label_before[fact] != label]
    if moved:
        connection.execute(
            update(placements)
            .where(placements.c.fact == bindparam("number"))
            .values(cluster=bindparam("label")),
            [{"number": fact, "label": label} for fact, label in moved],
        )
    reworded = _write_reasons(connection, block, reasons)
    changed = {label for label, ids in now.items() if before.get(label) != ids}
    touched = {fact for label in changed | reworded for fact in now.get(label, ())}
    insert_missing(connection, unsettled, [{"fact": fact} for fact in sorted(touched)])
    connection.execute(delete(dirty_blocks).where(dirty_blocks.c.block == block))
    return len(rows)


def _write_reasons(connection: Connection, block: str, reasons: Mapping[int, str]) -> set[int]:
    """Keep why the groups of a block were made; give the groups whose reasons are others than before."""
    query = select(clusters.c.cluster, clusters.c.merges).where(clusters.c.block == block)
    before = {row.cluster: row.merges for row in connection.execute(query)}
    changed = {label for label in {*reasons, *before} if reasons.get(label) != before.get(label)}
    for chunk in chunks(changed):
        connection.execute(delete(clusters).where(clusters.c.cluster.in_(chunk)))
    fresh = [
        {"cluster": label, "block": block, "merges": reasons[label]}
        for label in sorted(changed)
        if label in reasons
    ]
    if fresh:
        connection.execute(insert(clusters), fresh)
    return changed
