"""Gaps: what a register that held everything would tell of, and this one does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from legation.follow_through.due.drawing import between
from legation.follow_through.moments import known, plainest
from legation.follow_through.plans import Plan, plans
from legation.records import CitedFact, Entry
from legation.records.edtf import bounds
from legation.resolution.mechanisms import Mechanism, mechanisms

_BROUGHT = frozenset({"concluded", "signed", "ratified", "acceded", "in_force", "extended"})


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is not told.

    kind: `session_number`, sittings that the numbers show; `session`, `visit` or `agreement`, which were announced
        for a day that has passed.
    entry: the announcement; of numbers the first sitting known after them. facts: what shows the gap, never empty.
    when: EDTF, the days for which it was announced, or between which the numbers must have fallen; None where the
        sittings around them have no day. numbers: of the sittings not told, empty for the other kinds.
    mechanism: its name, of numbers.
    """

    kind: str
    entry: Entry
    facts: tuple[CitedFact, ...]
    when: str | None
    numbers: tuple[int, ...] = ()
    mechanism: str | None = None


def gaps(entries: Iterable[Entry], dyad: tuple[str, str], as_of: date) -> tuple[Gap, ...]:
    """Give the gaps in what is known of two states by the day, the latest first, those without a day last.

    entries: as the register gives them as of the day; those of other states are passed over. A plan that was kept,
    replaced or called off, under whatever name, leaves no gap.
    """
    of_both = between(entries, dyad, as_of)
    found = [*_announced(plans(of_both, as_of), as_of), *_numbers(of_both, as_of)]
    return tuple(sorted(found, key=_latest_first))


def _latest_first(gap: Gap) -> tuple[int, str, str]:
    last = bounds(gap.when)[1] if gap.when else date.min
    return -last.toordinal(), gap.kind, gap.entry.id


def _announced(standing: Iterable[Plan], as_of: date) -> Iterator[Gap]:
    for plan in standing:
        entry = plan.entry
        if entry.status != "scheduled" or not plan.dated or plan.last >= as_of:
            continue
        stage = entry.merged.get("stage")
        if entry.kind in ("visit", "session") or (entry.kind == "agreement" and stage in _BROUGHT):
            yield Gap(entry.kind, entry, plainest(entry, as_of), entry.when)


def _numbers(entries: Sequence[Entry], as_of: date) -> Iterator[Gap]:
    for mechanism in mechanisms(e for e in entries if e.kind == "session"):
        # Numbers that follow on one another are one gap: number less place is the same for all of them.
        for _, run in groupby(enumerate(mechanism.missing), key=lambda pair: pair[1] - pair[0]):
            yield _missing(mechanism, tuple(number for _, number in run), as_of)


def _missing(mechanism: Mechanism, numbers: tuple[int, ...], as_of: date) -> Gap:
    by_number = {e.merged.get("ordinal"): e for e in mechanism.sessions}
    before, after = by_number[numbers[0] - 1], by_number[numbers[-1] + 1]
    facts = (*known(after, as_of), *known(before, as_of))
    return Gap("session_number", after, facts, _span(before, after), numbers, mechanism.name)


def _span(before: Entry, after: Entry) -> str | None:
    if before.when is None or after.when is None:
        return None
    first, last = bounds(before.when)[0], bounds(after.when)[1]
    ends = (f"{day.year:04}-{day.month:02}" for day in (first, last))
    return "/".join(ends) if date.min < first < last < date.max else None
