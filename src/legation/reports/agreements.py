"""Instruments between the states, each with the stages that the dispatches tell of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from legation.records import Entry
from legation.reports.lines import Line, known_as_of, line_fields, order
from legation.reports.wording import NameOf, capital, plain_letters

STAGES = (
    "in_force", "implemented", "extended", "ratified", "acceded", "signed",
    "concluded", "negotiating", "proposed", "terminated",
)  # fmt: skip
"""Order in which the stages are shown: what binds comes first."""

STAGE_WORDS = {
    "in_force": "in force",
    "implemented": "implemented",
    "extended": "extended",
    "ratified": "ratified",
    "acceded": "acceded to",
    "signed": "signed",
    "concluded": "concluded",
    "negotiating": "under negotiation",
    "proposed": "proposed",
    "terminated": "terminated",
    "ahead": "planned",
    "cancelled": "fallen through",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StageLine(Line):
    """One stage of an instrument."""

    stage: str


@dataclass(frozen=True, slots=True)
class Instrument:
    """One instrument: its title as printed, type, and the stages told of, oldest first.

    stage: the last that has come about; `ahead` where all are to come, `cancelled` where all fell through.
    """

    title: str
    type: str
    stage: str
    others: tuple[str, ...]
    steps: tuple[StageLine, ...]


def instruments(
    entries: Iterable[Entry], dyad: tuple[str, str], as_of: date, name_of: NameOf
) -> tuple[Instrument, ...]:
    """Give the instruments as of the day, ordered by stage as in STAGES, the latest of a stage first."""
    known = sorted((e for e in entries if e.kind == "agreement" and known_as_of(e, as_of)), key=order)
    by_title: dict[tuple[str, tuple[str, ...]], list[Entry]] = {}
    for entry in known:
        # An unnamed bundle (`five documents`) is itself alone: the next such bundle is another.
        named = entry.merged["agreement_type"] != "other"
        key = plain_letters(entry.merged["title"]) if named else entry.id
        by_title.setdefault((key or entry.id, entry.states), []).append(entry)
    found = [_instrument(steps, dyad, name_of) for steps in by_title.values()]
    places = {stage: place for place, stage in enumerate((*STAGES, "ahead", "cancelled"))}
    latest_first = sorted(found, key=lambda i: _last_day(i), reverse=True)
    return tuple(sorted(latest_first, key=lambda i: places.get(i.stage, len(places))))


def _last_day(instrument: Instrument) -> tuple[str, str]:
    step = instrument.steps[-1]
    return step.when or step.known_by or "", step.entry


def _instrument(entries: list[Entry], dyad: tuple[str, str], name_of: NameOf) -> Instrument:
    steps = tuple(
        StageLine(**line_fields(entry, dyad, name_of), stage=entry.merged["stage"]) for entry in entries
    )
    done = [step.stage for step in steps if step.status == "occurred"]
    if done:
        stage = done[-1]
    elif any(step.status in ("scheduled", "proposed") for step in steps):
        stage = "ahead"
    else:
        stage = "cancelled"
    last = entries[-1].merged
    return Instrument(capital(last["title"]), last["agreement_type"], stage, steps[-1].others, steps)
