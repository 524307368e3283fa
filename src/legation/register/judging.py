"""Passing judgements, taking them back, and finding them again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, get_args

from sqlalchemy import Connection, func, insert, or_, select, update

from legation.records import CitedFact, Judgement, Verdict
from legation.register import grouping, identifying, rulings, settling
from legation.register.citing import held_facts
from legation.register.correcting import with_field
from legation.register.errors import UnknownJudgement
from legation.register.packing import fingerprint, storable, unpack_account, written
from legation.register.parting import Ruling
from legation.register.resolver import Resolver
from legation.register.schema import entries, facts, judged, judgements, members, placements, versions
from legation.register.statements import chunks


class Judging:
    """Judges within one writing transaction; what follows from a judgement holds when it ends."""

    def __init__(self, connection: Connection, instant: str, resolver: Resolver) -> None:
        self._connection = connection
        self._instant = instant
        self._resolver = resolver

    def judge(
        self,
        entry: str,
        verdict: Verdict,
        *,
        by: str,
        because: str,
        other: str | None = None,
        field: str | None = None,
        value: Any = None,
        apart: Sequence[CitedFact] = (),
    ) -> Judgement:
        """Record a decision on a full entry id. Raises ValueError where it makes no sense."""
        self._check(entry, verdict, by, other, field, value, apart)
        one = self._lines(entry)
        two = self._lines(other) if other else self._lines_of(entry, apart)
        given = Judgement(
            id=self._new_id(entry, verdict),
            entry=entry,
            verdict=verdict,
            by=by,
            because=because,
            recorded=self._instant,
            other=other,
            field=field,
            value=value,
        )
        self._connection.execute(
            insert(judgements).values(
                id=given.id,
                entry=entry,
                other=other,
                verdict=verdict,
                author=storable(by),
                reason=storable(because) or "",
                field=field,
                value=None if value is None else written(value),
                recorded=self._instant,
            )
        )
        sides = [(0, line) for line in sorted(one - two)] + [(1, line) for line in sorted(two)]
        self._connection.execute(
            insert(judged), [{"judgement": given.id, "side": side, "line": line} for side, line in sides]
        )
        self._follow(verdict, one | two)
        return _present(self._connection, Ruling(given, frozenset(one - two), frozenset(two)))

    def withdraw(self, judgement: str) -> Judgement:
        """Take a judgement back; it stays on record. Raises UnknownJudgement."""
        found = rulings.with_ids(self._connection, [judgement])
        if not found:
            raise UnknownJudgement(f"no judgement has the id {judgement!r}")
        ruling = found[0]
        if ruling.judgement.withdrawn:
            return ruling.judgement
        self._connection.execute(
            update(judgements).where(judgements.c.id == judgement).values(withdrawn=self._instant)
        )
        self._follow(ruling.judgement.verdict, ruling.one | ruling.two)
        return replace(ruling.judgement, withdrawn=self._instant)

    def _check(
        self,
        entry: str,
        verdict: Verdict,
        by: str,
        other: str | None,
        field: str | None,
        value: Any,
        apart: Sequence[CitedFact],
    ) -> None:
        if verdict not in get_args(Verdict):
            raise ValueError(f"{verdict!r} is no verdict; it is one of {', '.join(get_args(Verdict))}")
        if not by.strip():
            raise ValueError("a judgement needs an author")
        if (other is not None or apart) and verdict not in ("same", "not_same"):
            raise ValueError(f"a judgement of {verdict} is on one entry")
        if field is not None and verdict != "correct":
            raise ValueError(f"a judgement of {verdict} corrects no field")
        if verdict == "correct":
            self._check_correction(entry, field, value)
        if verdict == "same" and (other is None or apart):
            raise ValueError("a judgement of same needs a second entry")
        if verdict == "not_same" and (other is None) == (not apart):
            raise ValueError("a judgement of not_same needs a second entry, or the facts that do not belong")
        if other is not None and other == entry:
            raise ValueError("both are the same entry already; name the facts that do not belong to it")
        if other is not None and self._kind(other) != self._kind(entry):
            raise ValueError(f"a {self._kind(entry)} and a {self._kind(other)} cannot be one entry")

    def _check_correction(self, entry: str, field: str | None, value: Any) -> None:
        if field is None:
            raise ValueError("a correction needs the field that is corrected")
        query = select(versions.c.payload).where(versions.c.entry == entry, versions.c.superseded.is_(None))
        payload = self._connection.execute(query).scalar_one_or_none()
        if payload is None:
            return
        merged = unpack_account(payload)[0]
        if field not in ("when", "status", "states", "place", "people") and field not in merged.details:
            raise ValueError(f"a {merged.kind} has no field {field!r}")
        with_field(merged, field, value)

    def _kind(self, entry: str) -> str:
        kind: str = self._connection.execute(select(entries.c.kind).where(entries.c.id == entry)).scalar_one()
        return kind

    def _lines(self, entry: str) -> set[int]:
        query = select(members.c.line).where(members.c.entry == entry, members.c.superseded.is_(None))
        return set(self._connection.execute(query).scalars())

    def _lines_of(self, entry: str, cited: Sequence[CitedFact]) -> set[int]:
        if not cited:
            return set()
        query = (
            held_facts()
            .join(members, members.c.fact == facts.c.id)
            .where(members.c.entry == entry, members.c.superseded.is_(None))
        )
        own = {row.fingerprint: row.line for row in self._connection.execute(query)}
        marks = {fingerprint(c.dispatch, c.fact) for c in cited}
        if not marks <= own.keys():
            raise ValueError("a fact named does not support the entry")
        if len(marks) == len(own):
            raise ValueError("every fact of the entry is named; leave those that do belong")
        return {own[mark] for mark in marks}

    def _new_id(self, entry: str, verdict: str) -> str:
        passed = self._connection.execute(select(func.count()).select_from(judgements)).scalar_one()
        seed = f"{entry}/{verdict}/{self._instant}/{passed}"
        return hashlib.sha256(seed.encode()).hexdigest()[:10]

    def _follow(self, verdict: str, lines: Iterable[int]) -> None:
        """Let the judgement take effect on the entries at once."""
        if verdict in ("fulfilled", "open"):
            return
        standing = settling.standing_facts(self._connection, lines)
        if verdict in ("same", "not_same"):
            blocks: set[str] = set()
            for chunk in chunks(standing):
                query = select(placements.c.block).where(placements.c.fact.in_(chunk))
                blocks.update(self._connection.execute(query).scalars())
            for some in chunks(sorted(blocks)):
                grouping.group_blocks(self._connection, self._resolver, some)
        settling.settle(self._connection, self._instant, self._resolver, sorted(standing))


def recorded(
    connection: Connection, *, entry: str | None, recorded_by: str | None, withdrawn: bool
) -> list[Judgement]:
    """Give judgements, oldest first, each on the entry that holds what it was passed on.

    recorded_by: an instant; what was passed, taken back, joined or parted later is unknown then.
    """
    query = select(judgements.c.id)
    if recorded_by is not None:
        query = query.where(judgements.c.recorded <= recorded_by)
    if not withdrawn:
        stands = judgements.c.withdrawn.is_(None)
        query = query.where(
            stands if recorded_by is None else or_(stands, judgements.c.withdrawn > recorded_by)
        )
    result = []
    for ruling in rulings.with_ids(connection, connection.execute(query).scalars().all()):
        given = _present(connection, ruling, recorded_by)
        if recorded_by is not None and given.withdrawn and given.withdrawn > recorded_by:
            given = replace(given, withdrawn=None)
        if entry is None or entry in (given.entry, given.other, ruling.judgement.entry):
            result.append(given)
    return result


def _present(connection: Connection, ruling: Ruling, instant: str | None = None) -> Judgement:
    """Give the judgement on the entries that hold what it was passed on, now or at the instant.

    Two entries that are one by then keep the names that they had.
    """
    given = ruling.judgement
    entry = identifying.holding(connection, ruling.one, instant) or given.entry
    other = identifying.holding(connection, ruling.two, instant) if ruling.two else None
    return replace(given, entry=entry, other=given.other if other in (None, entry) else other)
