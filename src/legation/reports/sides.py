"""The two sides' accounts of one event: whose outlets tell of it, in the days after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from legation.language.outlets import home_of_outlet
from legation.records import CitedFact, Entry
from legation.reports.days import first_day, in_words, last_day, parse_day
from legation.reports.wording import NameOf

# What is told later than this tells of it in passing, and of much else.
_AFTERWARDS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class SideAccount:
    """One side's account. name: of the state, or of the dispatch; dispatches: their ids, oldest first."""

    name: str
    dispatches: tuple[str, ...]


def accounts_of(event: Entry, name_of: NameOf) -> tuple[SideAccount, SideAccount]:
    """Give the accounts of the event that the outlets of two of its states give.

    Only what was published from its first day until a fortnight after its last counts, if that leaves two or more.
    Where no two sides tell of it but two dispatches do, these are the accounts. ValueError, saying what can be done,
    otherwise.
    """
    told = {fact.dispatch: fact for fact in event.facts}
    near = {name: fact for name, fact in told.items() if _is_near(event, fact)}
    told = near if len(near) > 1 else told
    sides: dict[str, list[str]] = {}
    for name, fact in told.items():
        home = home_of_outlet(fact.outlet) if fact.outlet else None
        if home in event.states:
            sides.setdefault(home, []).append(name)
    if len(sides) == 2:
        one, other = (SideAccount(name_of(code), tuple(names)) for code, names in sides.items())
        return one, other
    named = [SideAccount(_source(fact), (name,)) for name, fact in told.items()]
    if len(named) == 2:
        return named[0], named[1]
    if len(named) < 2:
        raise ValueError(f"only {named[0].name} tells of {event.id}: there is nothing to compare it with")
    listed = "; ".join(f"{side.dispatches[0]} ({side.name})" for side in named)
    raise ValueError(f"no two sides tell of {event.id}; name two of its dispatches: {listed}")


def _is_near(event: Entry, fact: CitedFact) -> bool:
    published = parse_day(fact.date)
    if published is None or event.when is None:
        return True
    return first_day(event.when) <= published <= last_day(event.when) + _AFTERWARDS


def _source(fact: CitedFact) -> str:
    return f"{fact.outlet or fact.dispatch}, {in_words(fact.date, 'no date', short=True)}"
