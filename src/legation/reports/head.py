"""The head of a briefing: the state of the relationship as of a day, what is unknown said as such."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from legation.records import Entry
from legation.reports.channels import Channel, channels
from legation.reports.days import in_words
from legation.reports.envoys import ambassador
from legation.reports.lines import Line, Unknown, known_by, line_of, order
from legation.reports.wording import NameOf, capital, in_prose

_TIES = ("recognised", "established", "severed", "suspended", "restored")


@dataclass(frozen=True, slots=True)
class Side:
    """What one state has in the other. embassy and ambassador: a line, or why it is unknown."""

    sending: str
    receiving: str
    embassy: Line | Unknown
    ambassador: Line | Unknown


@dataclass(frozen=True, slots=True)
class Head:
    """The state of the relationship.

    relations: since when there are relations, or that they are broken off. level: the level now and since
    when. sides: embassy and ambassador of each in the other. channels: the last contact at each level.
    """

    relations: Line | Unknown
    level: Line | Unknown
    sides: tuple[Side, Side]
    channels: tuple[Channel, ...]


def head(entries: Sequence[Entry], dyad: tuple[str, str], name_of: NameOf) -> Head:
    """Draw the head from entries known as of a day."""
    one, other = dyad
    return Head(
        relations=_relations(entries, dyad, name_of),
        level=_level(entries, dyad, name_of),
        sides=(_side(entries, one, other, dyad, name_of), _side(entries, other, one, dyad, name_of)),
        channels=channels(entries, dyad, name_of),
    )


def _happened(entries: Iterable[Entry], kind: str) -> list[Entry]:
    return sorted((e for e in entries if e.kind == kind and e.status == "occurred"), key=order)


def _retold(entry: Entry, text: str, dyad: tuple[str, str], name_of: NameOf, note: str | None = None) -> Line:
    line = line_of(entry, dyad, name_of)
    return replace(line, text=text, notes=line.notes + ((note,) if note else ()))


def _since(text: str, entry: Entry) -> str:
    if entry.when:
        return f"{text} since {in_words(entry.when)}"
    told = known_by(entry)
    first = f" (first mentioned {in_words(told)})" if told else ""
    return f"{text}; since when is not told{first}"


def _relations(entries: Sequence[Entry], dyad: tuple[str, str], name_of: NameOf) -> Line | Unknown:
    changes = [e for e in _happened(entries, "relation") if e.merged["change"] in _TIES]
    names = " and ".join(in_prose(name_of(code)) for code in dyad)
    if not changes:
        return Unknown(
            "diplomatic relations",
            f"No dispatch in the register says since when {names} have had diplomatic relations.",
        )
    ties = [e for e in changes if e.merged["change"] != "recognised"]
    last = (ties or changes)[-1]
    change = last.merged["change"]
    began = next((e for e in ties if e.merged["change"] == "established"), None)
    earlier = f"Established {in_words(began.when)}." if began and began is not last and began.when else None
    if change == "established":
        return _retold(last, _since("Diplomatic relations", last), dyad, name_of)
    if change == "recognised":
        silent = "Whether diplomatic relations followed is not told."
        return _retold(last, _since("Recognition", last), dyad, name_of, silent)
    return _retold(last, _since(f"Diplomatic relations {change}", last), dyad, name_of, earlier)


def _level(entries: Sequence[Entry], dyad: tuple[str, str], name_of: NameOf) -> Line | Unknown:
    levels = [e for e in _happened(entries, "relation") if e.merged.get("level")]
    if not levels:
        return Unknown("level of relations", "No dispatch in the register names the level of relations.")
    last = levels[-1]
    return _retold(last, _since(capital(last.merged["level"]), last), dyad, name_of)


def _side(
    entries: Sequence[Entry], sending: str, receiving: str, dyad: tuple[str, str], name_of: NameOf
) -> Side:
    return Side(
        sending,
        receiving,
        _embassy(entries, sending, receiving, dyad, name_of),
        ambassador(entries, sending, receiving, dyad, name_of),
    )


def _embassy(
    entries: Sequence[Entry], sending: str, receiving: str, dyad: tuple[str, str], name_of: NameOf
) -> Line | Unknown:
    found = [
        e
        for e in _happened(entries, "mission")
        if e.merged["mission_type"] == "embassy"
        and (e.merged["sending_state"], e.merged["host_state"]) == (sending, receiving)
        and e.merged["change"] != "planned"
    ]
    if not found:
        return Unknown(
            f"embassy of {name_of(sending)}",
            f"No dispatch in the register says whether, or since when, {in_prose(name_of(sending))} has an "
            f"embassy in {in_prose(name_of(receiving))}.",
        )
    last = found[-1]
    place = last.merged.place.name if last.merged.place else in_prose(name_of(receiving))
    when = in_words(last.when, "at a time that the dispatches do not give")
    verb = "raised" if last.merged["change"] == "upgraded" else last.merged["change"]
    return _retold(last, f"Embassy of {in_prose(name_of(sending))} in {place}: {verb} {when}", dyad, name_of)
