"""From what a person or a judgement calls an entry to the entry as it is now, or was at an instant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Connection, select

from legation.register.errors import UnknownEntry
from legation.register.schema import entries, members
from legation.register.statements import chunks, held_at


def find(connection: Connection, prefix: str, place: str, instant: str | None = None) -> str:
    """Give the full id that begins with the prefix, of those there were by the instant.

    Raises UnknownEntry where none or several do.
    """
    wanted = prefix.strip().lower()
    upper = wanted + "\x7f"
    query = select(entries.c.id).where(entries.c.id >= wanted, entries.c.id < upper).limit(4)
    if instant is not None:
        query = query.where(entries.c.recorded <= instant)
    found = list(connection.execute(query.order_by(entries.c.id)).scalars()) if wanted else []
    if wanted in found:
        return wanted
    if not found:
        raise UnknownEntry(f"{place}: no entry has the id {prefix!r}")
    if len(found) > 1:
        raise UnknownEntry(
            f"{place}: several entries begin with {prefix!r}: {', '.join(found[:3])} …; say more"
        )
    entry: str = found[0]
    return entry


def successor(connection: Connection, entry: str, instant: str | None = None) -> str:
    """Give the entry that held most of what this one last held: itself, unless it was joined to another."""
    query = select(members.c.line, members.c.superseded).where(members.c.entry == entry)
    if instant is not None:
        query = query.where(members.c.recorded <= instant)
    rows = connection.execute(query.order_by(members.c.id)).all()
    left = [row for row in rows if row.superseded and (instant is None or row.superseded <= instant)]
    if len(left) < len(rows) or not rows:
        return entry
    last = max(row.superseded for row in left)
    return holding(connection, {row.line for row in left if row.superseded == last}, instant) or entry


def holding(connection: Connection, lines: Iterable[int], instant: str | None = None) -> str | None:
    """Give the entry that held most of the lines at the instant, or holds them now; None where none did."""
    votes: Counter[str] = Counter()
    for chunk in chunks(lines):
        query = select(members.c.entry).where(members.c.line.in_(chunk), held_at(members, instant))
        votes.update(connection.execute(query).scalars())
    return min(votes, key=lambda entry: (-votes[entry], entry)) if votes else None
