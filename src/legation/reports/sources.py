"""The dispatches that a report rests on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from legation.records import Entry


@dataclass(frozen=True, slots=True)
class Source:
    """One dispatch. lines: how many entries cite it."""

    dispatch: str
    outlet: str | None
    date: str | None
    title: str | None
    url: str | None
    lines: int


def sources(entries: Iterable[Entry]) -> tuple[Source, ...]:
    """Give the dispatches that the entries cite, oldest first, the undated last."""
    cited: dict[str, Source] = {}
    counts: dict[str, int] = {}
    for entry in entries:
        for fact in entry.facts:
            cited.setdefault(
                fact.dispatch, Source(fact.dispatch, fact.outlet, fact.date, fact.title, fact.url, 0)
            )
        for dispatch in {fact.dispatch for fact in entry.facts}:
            counts[dispatch] = counts.get(dispatch, 0) + 1
    ordered = sorted(cited.values(), key=lambda s: (s.date or "9999", s.outlet or "", s.dispatch))
    return tuple(Source(s.dispatch, s.outlet, s.date, s.title, s.url, counts[s.dispatch]) for s in ordered)
