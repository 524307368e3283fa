"""Who last met whom, level by level: from heads of state to ambassadors, parliaments and parties."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from legation.language.ranks import is_top_leader, rank
from legation.records import Entry, Person
from legation.reports.lines import Line, Unknown, line_of, order
from legation.reports.wording import NameOf

LEVELS = {
    "top": "heads of state and leaders of ruling parties",
    "government": "heads of government",
    "foreign_ministers": "foreign ministers",
    "ministers": "other ministers",
    "deputy_ministers": "deputy ministers and senior officials",
    "ambassadors": "ambassadors",
    "parliament": "parliaments",
    "party": "parties",
}

_LEVEL_OF_RANK = {
    "head_of_state": "top",
    "head_of_government": "government",
    "party_leader": "party",
    "foreign_minister": "foreign_ministers",
    "deputy_head": "ministers",
    "minister": "ministers",
    "deputy_minister": "deputy_ministers",
    "ambassador": "ambassadors",
    "charge_d_affaires": "ambassadors",
    "speaker": "parliament",
    "member_of_parliament": "parliament",
    "party_official": "party",
}

_CHANNEL_KINDS = ("visit", "contact", "session", "credentials")


@dataclass(frozen=True, slots=True)
class Channel:
    """The last contact at one level.

    between: the last in which both sides were of this level. involving: a later one in which one side was
    of it, or None where there is none later.
    """

    level: str
    label: str
    between: Line | Unknown
    involving: Line | None = None


def silent(found: Iterable[Channel]) -> str | None:
    """Say in one sentence at which levels no dispatch tells of a contact; None where each has one."""
    labels = [c.label for c in found if isinstance(c.between, Unknown) and c.involving is None]
    return f"No dispatch in the register tells of a contact between {'; '.join(labels)}." if labels else None


def levels_of(person: Person) -> set[str]:
    """Give the levels that a person's office belongs to: a ruling party's leader belongs to two."""
    if not person.office:
        return set()
    found = rank(person.office, person.state)
    levels = {_LEVEL_OF_RANK[found]} if found in _LEVEL_OF_RANK else set()
    if is_top_leader(person.office, person.state):
        levels.add("top")
    return levels


def _levels_by_state(entry: Entry) -> dict[str, set[str]]:
    levels: dict[str, set[str]] = {}
    if entry.kind == "credentials":
        # Whoever receives the letters, the channel is the ambassador's.
        return {
            entry.merged["sending_state"]: {"ambassadors"},
            entry.merged["receiving_state"]: {"ambassadors"},
        }
    for person in entry.merged.people:
        if person.state:
            levels.setdefault(person.state, set()).update(levels_of(person))
    if entry.kind == "session":
        kind = {"parliamentary": "parliament", "party": "party"}.get(entry.merged.get("mechanism_type"))
        if kind:
            for state in entry.states:
                levels.setdefault(state, set()).add(kind)
    return levels


def _speaks(entry: Entry) -> bool:
    # A letter or a greeting opens no channel: nobody answers.
    return entry.status == "occurred" and not (
        entry.kind == "contact" and entry.merged.get("format") == "message"
    )


def channels(entries: Iterable[Entry], dyad: tuple[str, str], name_of: NameOf) -> tuple[Channel, ...]:
    """Give the last contact at each of LEVELS, highest first. entries: known and begun as of the day."""
    met = sorted((e for e in entries if e.kind in _CHANNEL_KINDS and _speaks(e)), key=_latest, reverse=True)
    by_state = [(entry, _levels_by_state(entry)) for entry in met]
    return tuple(_channel(level, by_state, dyad, name_of) for level in LEVELS)


def _latest(entry: Entry) -> tuple[bool, date, date]:
    # What is undated may lie long before it was told: it is last only where nothing is dated.
    first, last, *_ = order(entry)
    return entry.when is not None, last, first


def _channel(
    level: str, met: Sequence[tuple[Entry, dict[str, set[str]]]], dyad: tuple[str, str], name_of: NameOf
) -> Channel:
    both = one = None
    for entry, levels in met:
        sides = sum(level in levels.get(state, ()) for state in dyad)
        # An ambassador's counterpart is whoever receives them.
        if sides == 2 or (sides == 1 and level == "ambassadors"):
            both = entry
            break
        if sides == 1 and one is None:
            one = entry
    label = LEVELS[level]
    between: Line | Unknown
    if both is None:
        between = Unknown(label, "No dispatch in the register tells of one between both sides.")
    else:
        between = line_of(both, dyad, name_of)
    return Channel(level, label, between, line_of(one, dyad, name_of) if one else None)
