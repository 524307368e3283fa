"""Reading the book: entries with their facts, as of now or of a past day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, or_, select

from legation.records import CitedFact, Entry, Judgement
from legation.records.edtf import sort_key
from legation.register import rulings
from legation.register.citing import held, held_facts, order
from legation.register.correcting import corrected
from legation.register.packing import unpack_account
from legation.register.resolver import Resolver
from legation.register.schema import dispatches, facts, judgements, members, version_states, versions
from legation.register.statements import CHUNK, chunks, held_at


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries, as of when.

    states: all of which an entry must concern. kinds: None for all. only: a full id. dispatches: ids of
    dispatches of which one must tell of it, None for any.
    as_of: a day `YYYY-MM-DD`. recorded_by: an instant as clock.until() writes it.
    wrong: whether to give entries that a person judged wrong, too.
    """

    states: frozenset[str] = frozenset()
    kinds: frozenset[str] | None = None
    only: str | None = None
    dispatches: frozenset[str] | None = None
    as_of: str | None = None
    recorded_by: str | None = None
    wrong: bool = False


def stream(connection: Connection, resolver: Resolver, wanted: Wanted) -> Iterator[Entry]:
    """Give the entries in the order of their ids, some hundreds at a time."""
    query = select(versions).where(held_at(versions, wanted.recorded_by))
    if not wanted.wrong:
        query = query.where(versions.c.wrong.is_(False))
    if wanted.kinds is not None:
        query = query.where(versions.c.kind.in_(sorted(wanted.kinds)))
    if wanted.only is not None:
        query = query.where(versions.c.entry == wanted.only)
    if wanted.dispatches is not None:
        told = (
            select(members.c.entry)
            # By the line, which has an index.
            .join(facts, and_(members.c.line == facts.c.line, members.c.fact == facts.c.id))
            .join(dispatches, facts.c.dispatch == dispatches.c.id)
            .where(dispatches.c.name.in_(sorted(wanted.dispatches)), held_at(members, wanted.recorded_by))
        )
        query = query.where(versions.c.entry.in_(told))
    for state in sorted(wanted.states):
        concerns = select(version_states.c.version).where(version_states.c.state == state)
        query = query.where(versions.c.id.in_(concerns))
    query = query.order_by(versions.c.entry).limit(CHUNK)
    last = ""
    while True:
        rows = connection.execute(query.where(versions.c.entry > last)).all()
        for entry in _entries(connection, resolver, rows, wanted):
            if wanted.states <= set(entry.states):
                yield entry
        if len(rows) < CHUNK:
            return
        last = rows[-1].entry


def chronological(entries: Iterable[Entry]) -> list[Entry]:
    """Order entries by when they happened, undated last."""
    return sorted(entries, key=lambda entry: (sort_key(entry.when), entry.id))


def _entries(
    connection: Connection, resolver: Resolver, rows: Sequence[Any], wanted: Wanted
) -> Iterator[Entry]:
    as_of, recorded_by = wanted.as_of, wanted.recorded_by
    cited = _cited(connection, [row.entry for row in rows], recorded_by)
    verdicts: dict[str, list[Judgement]] | None = None
    for row in rows:
        support = cited.get(row.entry, [])
        known = [c for c in support if as_of is None or (c.date is not None and c.date <= as_of)]
        if not known:
            continue
        merged, conflicts, merges = unpack_account(row.payload)
        if len(known) < len(support):
            if verdicts is None:
                verdicts = _corrections(connection, recorded_by)
            merged, conflicts = resolver.merge(known)
            merged, conflicts = corrected(merged, conflicts, verdicts.get(row.entry, ()))
            merges = ()
        yield Entry(
            id=row.entry,
            kind=merged.kind,
            states=merged.states,
            when=merged.when,
            status=merged.status,
            merged=merged,
            facts=tuple(known),
            conflicts=conflicts,
            merges=merges,
        )


def _cited(connection: Connection, ids: Iterable[str], recorded_by: str | None) -> dict[str, list[CitedFact]]:
    found: dict[str, list[Any]] = {}
    for chunk in chunks(ids):
        query = (
            held_facts()
            .add_columns(members.c.entry)
            .join(members, members.c.fact == facts.c.id)
            .where(members.c.entry.in_(chunk), held_at(members, recorded_by))
        )
        for row in connection.execute(query):
            found.setdefault(row.entry, []).append(held(row))
    return {entry: [fact.cited for fact in sorted(held_, key=order)] for entry, held_ in found.items()}


def _corrections(connection: Connection, recorded_by: str | None) -> dict[str, list[Judgement]]:
    """Give the corrections that stood, by the entry that held most of what they were passed on."""
    query = select(judgements.c.id).where(judgements.c.verdict == "correct")
    if recorded_by is None:
        query = query.where(judgements.c.withdrawn.is_(None))
    else:
        later = or_(judgements.c.withdrawn.is_(None), judgements.c.withdrawn > recorded_by)
        query = query.where(judgements.c.recorded <= recorded_by, later)
    result: dict[str, list[Judgement]] = {}
    for ruling in rulings.with_ids(connection, connection.execute(query).scalars().all()):
        votes: dict[str, int] = {}
        for chunk in chunks(ruling.one):
            rows = select(members.c.entry).where(members.c.line.in_(chunk), held_at(members, recorded_by))
            for entry in connection.execute(rows).scalars():
                votes[entry] = votes.get(entry, 0) + 1
        if votes:
            most = min(votes, key=lambda entry: (-votes[entry], entry))
            result.setdefault(most, []).append(ruling.judgement)
    return result
