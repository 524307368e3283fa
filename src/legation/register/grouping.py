"""First half of resolving: part the facts of each block that has changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from legation.register import rulings
from legation.register.citing import Held, load
from legation.register.meeting import Placed, hanging_together, pack_reach
from legation.register.packing import written
from legation.register.parting import part
from legation.register.resolver import Resolver
from legation.register.schema import clusters, dirty_blocks, placements, unsettled
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
    """Part what has changed of at most CHUNK blocks anew, mark those whose group changed as unsettled.

    Blocks that only got new facts are looked at as far as these reach; of others, all. They are dirty no more when
    the transaction ends. Gives the number of facts looked at.
    """
    grown = _grown(connection, blocks)
    placed = _placed(connection, blocks, grown)
    before: dict[int, set[int]] = {}
    for number, (_block, fact_placed) in placed.items():
        if fact_placed.cluster is not None:
            before.setdefault(fact_placed.cluster, set()).add(number)
    loaded = load(connection, placed)
    by_block: dict[str, list[Held]] = {}
    for number, fact in loaded.items():
        by_block.setdefault(placed[number][0], []).append(fact)
    decided = rulings.on_lines(connection, [fact.line for fact in loaded.values()])
    now: dict[int, set[int]] = {}
    reasons: dict[int, tuple[str, str]] = {}
    for block, in_block in by_block.items():
        for one in part(resolver, in_block, decided):
            ids = {fact.id for fact in one.facts}
            now[min(ids)] = ids
            if one.merges:
                reasons[min(ids)] = block, written(one.merges)
    moved = [(fact, label) for label, ids in now.items() for fact in ids if placed[fact][1].cluster != label]
    if moved:
        connection.execute(
            update(placements)
            .where(placements.c.fact == bindparam("number"))
            .values(cluster=bindparam("label")),
            [{"number": fact, "label": label} for fact, label in moved],
        )
    _learn(connection, resolver, [loaded[n] for n, (_block, known) in placed.items() if known.keys is None])
    reworded = _write_reasons(connection, before, set(blocks) - grown, reasons)
    changed = {label for label, ids in now.items() if before.get(label) != ids}
    touched = {fact for label in changed | reworded for fact in now.get(label, ())}
    insert_missing(connection, unsettled, [{"fact": fact} for fact in sorted(touched)])
    connection.execute(delete(dirty_blocks).where(dirty_blocks.c.block.in_(blocks)))
    return len(loaded)


def _grown(connection: Connection, blocks: Sequence[str]) -> set[str]:
    """Give the blocks to which facts have come and from which none has gone."""
    query = select(dirty_blocks.c.block).where(
        dirty_blocks.c.block.in_(blocks), dirty_blocks.c.whole.is_(False)
    )
    return set(connection.execute(query).scalars())


def _placed(
    connection: Connection, blocks: Sequence[str], grown: Collection[str]
) -> dict[int, tuple[str, Placed]]:
    """Give the facts to look at, with their block: of blocks that have grown those that new facts can change."""
    by_block: dict[str, list[Placed]] = {}
    columns = (placements.c[name] for name in Placed._fields)
    query = select(placements.c.block, *columns).where(placements.c.block.in_(blocks))
    for block, *row in connection.execute(query):
        by_block.setdefault(block, []).append(Placed(*row))
    found: dict[int, tuple[str, Placed]] = {}
    for block, facts_of_it in by_block.items():
        wanted = hanging_together(facts_of_it) if block in grown else None
        found |= {one.fact: (block, one) for one in facts_of_it if wanted is None or one.fact in wanted}
    return found


def _learn(connection: Connection, resolver: Resolver, unknown: Sequence[Held]) -> None:
    """Write down how far facts reach of which that was not known."""
    if unknown:
        reaches = [{"number": fact.id, **pack_reach(resolver.reach(fact.cited))} for fact in unknown]
        connection.execute(update(placements).where(placements.c.fact == bindparam("number")), reaches)


def _write_reasons(
    connection: Connection,
    labels: Iterable[int],
    whole: Iterable[str],
    reasons: Mapping[int, tuple[str, str]],
) -> set[int]:
    """Keep why groups were made; give those whose reasons are others than before.

    labels: that the facts looked at had before. whole: blocks of which all is looked at, where groups may have gone.
    """
    known = [clusters.c.cluster.in_(chunk) for chunk in chunks(labels)]
    known += [clusters.c.block.in_(chunk) for chunk in chunks(whole)]
    before: dict[int, tuple[str, str]] = {}
    for condition in known:
        for row in connection.execute(select(clusters).where(condition)):
            before[row.cluster] = row.block, row.merges
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
