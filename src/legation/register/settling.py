"""Second half of resolving: which entry each group is, and a new account of it where it changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, func, insert, select, update

from legation.records import Judgement
from legation.register import identity, rulings
from legation.register.citing import load, order
from legation.register.correcting import corrected
from legation.register.packing import pack_account
from legation.register.parting import Part, Ruling, holder, join_across
from legation.register.resolver import Resolver
from legation.register.schema import (
    clusters,
    entries,
    facts,
    members,
    placements,
    readings,
    unsettled,
    version_states,
    versions,
)
from legation.register.statements import Numbering, chunks, insert_missing


def count_unsettled(connection: Connection) -> int:
    """Give the number of facts that wait."""
    return connection.execute(select(func.count()).select_from(unsettled)).scalar_one()


def next_unsettled(connection: Connection, limit: int) -> list[int]:
    """Give the first facts that wait."""
    return list(
        connection.execute(select(unsettled.c.fact).order_by(unsettled.c.fact).limit(limit)).scalars()
    )


@dataclass(slots=True)
class _Surroundings:
    """All that settling some facts can touch.

    groups: fact numbers by cluster. entries: the last entry of each line.
    lines: those met, also of facts that no reading has any more.
    """

    groups: dict[int, set[int]] = field(default_factory=dict)
    entries: dict[int, str] = field(default_factory=dict)
    facts: set[int] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)


def settle(connection: Connection, instant: str, resolver: Resolver, start: Sequence[int]) -> int:
    """Settle the facts and all that hang together with them; give the number of entries that changed."""
    around = _surroundings(connection, start)
    decided = rulings.on_lines(connection, around.lines)
    parts = join_across(_parts(connection, around), decided)
    ids = identity.assign(parts, around.entries, lambda wanted: _supported(connection, wanted))
    parts_by_entry = dict(zip(ids, parts, strict=True))
    insert_missing(
        connection,
        entries,
        [
            {"id": entry, "kind": one.facts[0].cited.fact.kind, "recorded": instant}
            for entry, one in parts_by_entry.items()
        ],
    )
    numbering = Numbering(connection)
    touched = {*around.entries.values(), *parts_by_entry}
    _write_members(connection, instant, numbering, touched, parts_by_entry)
    changed = _write_versions(connection, instant, numbering, resolver, touched, parts_by_entry, decided)
    for chunk in chunks({*start, *around.facts}):
        connection.execute(delete(unsettled).where(unsettled.c.fact.in_(chunk)))
    return changed


def _surroundings(connection: Connection, start: Iterable[int]) -> _Surroundings:
    """Follow facts to their groups, their entries and what was judged the same, until nothing is new."""
    around = _Surroundings()
    pending_lines: set[int] = set()
    for chunk in chunks(start):
        pending_lines.update(connection.execute(select(facts.c.line).where(facts.c.id.in_(chunk))).scalars())
    while pending_lines:
        around.lines |= pending_lines
        fresh_facts = standing_facts(connection, pending_lines) - around.facts
        for label, group in _groups(connection, fresh_facts, around.groups).items():
            around.groups[label] = group
            fresh_facts |= group
        around.facts |= fresh_facts
        found = _last_entries(connection, pending_lines)
        fresh_entries = set(found.values()) - set(around.entries.values())
        around.entries.update(found)
        reached = _lines(connection, fresh_facts) | _members_lines(connection, fresh_entries)
        reached |= rulings.same_lines(connection, pending_lines)
        pending_lines = reached - around.lines
    return around


def standing_facts(connection: Connection, lines: Iterable[int]) -> set[int]:
    """Give the facts that stand for the lines now; a line that no reading has any more has none."""
    result: set[int] = set()
    for chunk in chunks(lines):
        query = (
            select(facts.c.id)
            .join(readings, facts.c.reading == readings.c.id)
            .where(facts.c.line.in_(chunk), readings.c.superseded.is_(None))
        )
        result.update(connection.execute(query).scalars())
    return result


def _groups(
    connection: Connection, numbers: Iterable[int], known: Mapping[int, set[int]]
) -> dict[int, set[int]]:
    """Give the groups that hold the facts, as far as they are not known; ungrouped facts have none yet."""
    labels: set[int] = set()
    for chunk in chunks(numbers):
        query = select(placements.c.cluster).where(
            placements.c.fact.in_(chunk), placements.c.cluster.is_not(None)
        )
        labels.update(connection.execute(query).scalars())
    result: dict[int, set[int]] = {}
    for chunk in chunks(labels - set(known)):
        query = select(placements.c.cluster, placements.c.fact).where(placements.c.cluster.in_(chunk))
        for row in connection.execute(query):
            result.setdefault(row.cluster, set()).add(row.fact)
    return result


def _lines(connection: Connection, numbers: Iterable[int]) -> set[int]:
    result: set[int] = set()
    for chunk in chunks(numbers):
        result.update(connection.execute(select(facts.c.line).where(facts.c.id.in_(chunk))).scalars())
    return result


def _last_entries(connection: Connection, lines: Iterable[int]) -> dict[int, str]:
    result: dict[int, str] = {}
    for chunk in chunks(lines):
        query = (
            select(members.c.line, members.c.entry).where(members.c.line.in_(chunk)).order_by(members.c.id)
        )
        result.update({row.line: row.entry for row in connection.execute(query)})
    return result


def _members_lines(connection: Connection, ids: Iterable[str]) -> set[int]:
    result: set[int] = set()
    for chunk in chunks(ids):
        query = select(members.c.line).where(members.c.entry.in_(chunk), members.c.superseded.is_(None))
        result.update(connection.execute(query).scalars())
    return result


def _parts(connection: Connection, around: _Surroundings) -> list[Part]:
    held = load(connection, around.facts)
    reasons: dict[int, tuple[str, ...]] = {}
    for chunk in chunks(around.groups):
        for row in connection.execute(select(clusters).where(clusters.c.cluster.in_(chunk))):
            reasons[row.cluster] = tuple(json.loads(row.merges))
    parts = [
        Part(tuple(sorted((held[number] for number in numbers), key=order)), reasons.get(label, ()))
        for label, numbers in around.groups.items()
    ]
    return sorted(parts, key=lambda p: order(p.facts[0]))


def _supported(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Give those of the ids whose entries some fact supports now."""
    result: set[str] = set()
    for chunk in chunks(ids):
        query = select(members.c.entry).where(members.c.entry.in_(chunk), members.c.superseded.is_(None))
        result.update(connection.execute(query).scalars())
    return result


def _write_members(
    connection: Connection,
    instant: str,
    numbering: Numbering,
    touched: Iterable[str],
    parts: Mapping[str, Part],
) -> None:
    wanted = {(entry, fact.id): fact for entry, one in parts.items() for fact in one.facts}
    gone: list[int] = []
    for chunk in chunks(touched):
        query = select(members.c.id, members.c.entry, members.c.fact).where(
            members.c.entry.in_(chunk), members.c.superseded.is_(None)
        )
        for row in connection.execute(query):
            if wanted.pop((row.entry, row.fact), None) is None:
                gone.append(row.id)
    for numbers in chunks(gone):
        connection.execute(update(members).where(members.c.id.in_(numbers)).values(superseded=instant))
    if wanted:
        connection.execute(
            insert(members),
            [
                {
                    "id": numbering.next(members),
                    "entry": entry,
                    "fact": fact.id,
                    "line": fact.line,
                    "recorded": instant,
                }
                for (entry, _number), fact in wanted.items()
            ],
        )


def _write_versions(
    connection: Connection,
    instant: str,
    numbering: Numbering,
    resolver: Resolver,
    touched: Iterable[str],
    parts: Mapping[str, Part],
    decided: Sequence[Ruling],
) -> int:
    """Overtake the accounts that changed; give the number of entries with another account than before."""
    rows: list[dict[str, object]] = []
    states: list[dict[str, object]] = []
    gone: list[int] = []
    touched = set(touched)
    before = _versions(connection, touched)
    verdicts = _verdicts(list(parts.values()), decided)
    for entry in sorted(touched):
        one, old = parts.get(entry), before.get(entry)
        if one is None:
            if old is not None:
                gone.append(old[0])
            continue
        merged, conflicts = resolver.merge([fact.cited for fact in one.facts])
        on_it = verdicts.get(one.facts[0].id, ())
        merged, conflicts = corrected(merged, conflicts, on_it)
        wrong = any(judgement.verdict == "wrong" for judgement in on_it)
        payload = pack_account(merged, conflicts, one.merges)
        if old is not None and old[1:] == (payload, wrong):
            continue
        if old is not None:
            gone.append(old[0])
        number = numbering.next(versions)
        rows.append(
            {
                "id": number,
                "entry": entry,
                "kind": merged.kind,
                "wrong": wrong,
                "payload": payload,
                "recorded": instant,
            }
        )
        states += [{"state": state, "version": number} for state in sorted(set(merged.states))]
    for numbers in chunks(gone):
        connection.execute(update(versions).where(versions.c.id.in_(numbers)).values(superseded=instant))
    if rows:
        connection.execute(insert(versions), rows)
    if states:
        connection.execute(insert(version_states), states)
    return len(rows) + len(gone)


def _verdicts(parts: Sequence[Part], decided: Sequence[Ruling]) -> dict[int, list[Judgement]]:
    """Give the judgements on each part, by the number of its first fact, oldest first.

    A judgement is on the part that holds most of the facts that it was passed on.
    """
    result: dict[int, list[Judgement]] = {}
    for ruling in decided:
        if ruling.judgement.verdict in ("correct", "wrong"):
            one = holder(parts, ruling.one)
            if one is not None:
                result.setdefault(one.facts[0].id, []).append(ruling.judgement)
    return result


def _versions(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[int, str, bool]]:
    result: dict[str, tuple[int, str, bool]] = {}
    for chunk in chunks(ids):
        query = select(versions).where(versions.c.entry.in_(chunk), versions.c.superseded.is_(None))
        for row in connection.execute(query):
            result[row.entry] = (row.id, row.payload, row.wrong)
    return result
