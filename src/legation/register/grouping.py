"""First half of resolving: part the facts of each block that has changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from legation.register import rulings
from legation.register.citing import Held, held, held_facts
from legation.register.packing import written
from legation.register.parting import part
from legation.register.resolver import Resolver
from legation.register.schema import clusters, dirty_blocks, facts, placements, unsettled
from legation.register.statements import CHUNK, chunks, insert_missing


def count_dirty(connection: Connection) -> int:
    """Give the number of blocks that wait."""
    return connection.execute(select(func.count()).select_from(dirty_blocks)).scalar_one()


def next_dirty(connection: Connection, facts_at_most: int) -> list[str]:
    """Give the first blocks that wait, in the order of their names: one, or several with few facts."""
    first = select(dirty_blocks.c.block).order_by(dirty_blocks.c.block).limit(CHUNK).subquery()
    sized = (
        select(first.c.block, func.count(placements.c.fact).label("size"))
        .join(placements, placements.c.block == first.c.block, isouter=True)
        .group_by(first.c.block)
        .order_by(first.c.block)
    )
    blocks: list[str] = []
    total = 0
    for row in connection.execute(sized):
        total += row.size
        if blocks and total > facts_at_most:
            break
        blocks.append(row.block)
    return blocks


def group_blocks(connection: Connection, resolver: Resolver, blocks: Sequence[str]) -> int:
    """Part the facts of at most CHUNK blocks anew, mark those whose group changed as unsettled.

    The blocks are dirty no more when the transaction ends. Gives the number of facts looked at.
    """
    query = (
        held_facts()
        .add_columns(placements.c.block, placements.c.cluster)
        .join(placements, placements.c.fact == facts.c.id)
        .where(placements.c.block.in_(blocks))
    )
    rows = connection.execute(query).all()
    label_before = {row.id: row.cluster for row in rows}
    before: dict[int, set[int]] = {}
    by_block: dict[str, list[Held]] = {}
    for row in rows:
        if row.cluster is not None:
            before.setdefault(row.cluster, set()).add(row.id)
        by_block.setdefault(row.block, []).append(held(row))
    decided = rulings.on_lines(connection, [row.line for row in rows])
    now: dict[int, set[int]] = {}
    reasons: dict[int, tuple[str, str]] = {}
    for block, in_block in by_block.items():
        for one in part(resolver, in_block, decided):
            ids = {fact.id for fact in one.facts}
            now[min(ids)] = ids
            if one.merges:
                reasons[min(ids)] = block, written(one.merges)
    moved = [(fact, label) for label, ids in now.items() for fact in ids if label_before[fact] != label]
    if moved:
        connection.execute(
            update(placements)
            .where(placements.c.fact == bindparam("number"))
            .values(cluster=bindparam("label")),
            [{"number": fact, "label": label} for fact, label in moved],
        )
    reworded = _write_reasons(connection, blocks, reasons)
    changed = {label for label, ids in now.items() if before.get(label) != ids}
    touched = {fact for label in changed | reworded for fact in now.get(label, ())}
    insert_missing(connection, unsettled, [{"fact": fact} for fact in sorted(touched)])
    connection.execute(delete(dirty_blocks).where(dirty_blocks.c.block.in_(blocks)))
    return len(rows)


def _write_reasons(
    connection: Connection, blocks: Sequence[str], reasons: Mapping[int, tuple[str, str]]
) -> set[int]:
    """Keep why the groups of the blocks were made; give the groups whose reasons are others than before."""
    before = {
        row.cluster: (row.block, row.merges)
        for row in connection.execute(select(clusters).where(clusters.c.block.in_(blocks)))
    }
    changed = {label for label in {*reasons, *before} if reasons.get(label) != before.get(label)}
    for chunk in chunks(changed):
        connection.execute(delete(clusters).where(clusters.c.cluster.in_(chunk)))
    fresh = [(label, *reasons[label]) for label in sorted(changed) if label in reasons]
    if fresh:
        connection.execute(
            insert(clusters),
            [{"cluster": label, "block": block, "merges": merges} for label, block, merges in fresh],
        )
    return changed
