"""Taking dispatches and their facts in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, delete, insert, or_, select, update

from legation.records import CitedFact, Dispatch, Fact, Problem
from legation.records.dispatch import text_id
from legation.register import lineage, stories
from legation.register.meeting import pack_reach
from legation.register.packing import (
    fingerprint,
    pack_fact,
    pack_problems,
    pack_text,
    reading_columns,
    storable,
    text_hash,
    unpack_fact,
)
from legation.register.resolver import Resolver
from legation.register.schema import (
    dirty_blocks,
    dispatches,
    facts,
    members,
    placements,
    readings,
    unsettled,
)
from legation.register.statements import Numbering, chunks, insert_missing

Outcome = Literal["new", "known", "reread", "near_duplicate"]


@dataclass(frozen=True, slots=True)
class Read:
    """A dispatch with what a reader found in it, and all problems met on the way, its own or not."""

    dispatch: Dispatch
    facts: Sequence[Fact] = ()
    problems: Sequence[Problem] = ()


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a dispatch that was added.

    dispatch: the id by which the register cites it (its own, but where another text had that id).
    outcome: `new`; `known`, and nothing was done; `reread`, and its facts replace the earlier ones;
    `near_duplicate`, stored too, as one more source of the story that the dispatch `of` told first.
    """

    dispatch: str
    outcome: Outcome
    of: str | None = None


def is_known(connection: Connection, dispatch: Dispatch, reader: str) -> bool:
    """Tell whether adding the dispatch as read by this reader would change nothing."""
    current = _standing(connection, dispatch)
    return current is not None and _same_reading(current, dispatch, reader)


class Adding:
    """Adds dispatches within one writing transaction."""

    def __init__(self, connection: Connection, instant: str, resolver: Resolver) -> None:
        self._connection = connection
        self._instant = instant
        self._resolver = resolver
        self._numbering = Numbering(connection)

    def add(self, read: Read, reader: str) -> Added:
        """Store the dispatch, its reading and its facts, and mark what is to be resolved."""
        current = _standing(self._connection, read.dispatch)
        if current is None:
            number, name, of = self._store_dispatch(read.dispatch)
            self._store_reading(number, name, read, reader, earlier=())
            return Added(name, "near_duplicate" if of else "new", of)
        if _same_reading(current, read.dispatch, reader):
            return Added(current.name, "known")
        earlier = self._earlier(current.dispatch)
        self._overtake(current.id)
        self._store_reading(current.dispatch, current.name, read, reader, earlier)
        return Added(current.name, "reread")

    def _store_dispatch(self, dispatch: Dispatch) -> tuple[int, str, str | None]:
        given, digest = _given(dispatch), text_hash(dispatch.text)
        taken = self._connection.execute(select(dispatches.c.id).where(dispatches.c.name == given)).first()
        name = given if taken is None else f"{given}~{digest[:8]}"
        signature = self._resolver.signature(dispatch.text)
        first = stories.find(self._connection, self._resolver, signature)
        number = self._numbering.next(dispatches)
        self._connection.execute(
            insert(dispatches).values(
                id=number,
                name=name,
                given=given,
                hash=digest,
                text=pack_text(dispatch.text),
                story=first.id if first else None,
                signature=signature or None,
                recorded=self._instant,
            )
        )
        stories.remember(self._connection, self._resolver, number, signature)
        return number, name, first.name if first else None

    def _store_reading(
        self, dispatch: int, name: str, read: Read, reader: str, earlier: Sequence[lineage.Earlier]
    ) -> None:
        number = self._numbering.next(readings)
        self._connection.execute(
            insert(readings).values(
                id=number,
                dispatch=dispatch,
                reader=reader,
                problems=pack_problems(tuple(dict.fromkeys((*read.dispatch.problems, *read.problems)))),
                recorded=self._instant,
                **reading_columns(read.dispatch),
            )
        )
        # A reader that says the very same thing twice has said it once.
        fresh = list({fingerprint(name, fact): fact for fact in read.facts}.items())
        lines = lineage.match(earlier, fresh)
        rows: list[dict[str, Any]] = []
        places: list[dict[str, Any]] = []
        for position, (mark, fact) in enumerate(fresh):
            number_of_fact = self._numbering.next(facts)
            rows.append(
                {
                    "id": number_of_fact,
                    "dispatch": dispatch,
                    "reading": number,
                    "line": lines.get(position, number_of_fact),
                    "fingerprint": mark,
                    "kind": fact.kind,
                    "payload": pack_fact(fact, read.dispatch.text),
                }
            )
            cited = CitedFact(name, fact, date=storable(read.dispatch.date))
            reach = pack_reach(self._resolver.reach(cited))
            places.append({"fact": number_of_fact, "block": self._resolver.block(fact), **reach})
        if rows:
            self._connection.execute(insert(facts), rows)
            self._connection.execute(insert(placements), places)
            dirty = sorted({place["block"] for place in places})
            insert_missing(
                self._connection, dirty_blocks, [{"block": block, "whole": False} for block in dirty]
            )

    def _earlier(self, dispatch: int) -> list[lineage.Earlier]:
        """Give the last account of every line that the dispatch has ever had."""
        rows = self._connection.execute(
            select(facts.c.line, facts.c.fingerprint, facts.c.payload)
            .where(facts.c.dispatch == dispatch)
            .order_by(facts.c.id)
        )
        last = {row.line: row for row in rows}
        return [
            lineage.Earlier(row.line, row.fingerprint, unpack_fact(row.payload)[0]) for row in last.values()
        ]

    def _overtake(self, reading: int) -> None:
        """Let a reading be history: its facts leave the blocks, their entries are to be looked at."""
        connection = self._connection
        connection.execute(update(readings).where(readings.c.id == reading).values(superseded=self._instant))
        gone = list(connection.execute(select(facts.c.id).where(facts.c.reading == reading)).scalars())
        for chunk in chunks(gone):
            touched = select(placements.c.block).where(placements.c.fact.in_(chunk)).distinct()
            blocks = list(connection.execute(touched).scalars())
            connection.execute(delete(dirty_blocks).where(dirty_blocks.c.block.in_(blocks)))
            insert_missing(connection, dirty_blocks, [{"block": block, "whole": True} for block in blocks])
            connection.execute(delete(placements).where(placements.c.fact.in_(chunk)))
            held = connection.execute(select(members.c.fact).where(members.c.fact.in_(chunk))).scalars()
            insert_missing(connection, unsettled, [{"fact": fact} for fact in set(held)])


def _given(dispatch: Dispatch) -> str:
    return storable(dispatch.id) or text_id(dispatch.text)


def _standing(connection: Connection, dispatch: Dispatch) -> Row[Any] | None:
    """Give the reading that holds of this very text under this id, or None where it was never added."""
    given = _given(dispatch)
    query = (
        select(readings, dispatches.c.name)
        .join(dispatches, readings.c.dispatch == dispatches.c.id)
        .where(
            or_(dispatches.c.given == given, dispatches.c.name == given),
            dispatches.c.hash == text_hash(dispatch.text),
            readings.c.superseded.is_(None),
        )
    )
    row: Row[Any] | None = connection.execute(query).first()
    return row


def _same_reading(current: Row[Any], dispatch: Dispatch, reader: str) -> bool:
    """Tell whether a stored reading is by this reader and knew all that is known of the dispatch now.

    What the dispatch does not tell this time (no date, say) is no reason to read it again; where it was
    found (`source`) isn't either.
    """
    found = reading_columns(dispatch)
    return current.reader == reader and all(
        found[name] in (None, getattr(current, name)) for name in ("date", "outlet", "title", "url")
    )
