"""One thing told twice in a dispatch becomes one fact with both pieces of evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from legation.language.states import code_of
from legation.records import Fact, Person, Place
from legation.records.edtf import days, overlap, within


def joined(first: Fact, second: Fact) -> Fact:
    """Give one fact of two: the surer one's words, the sharper date, the people of both."""
    best, other = (first, second) if first.confidence >= second.confidence else (second, first)
    details = {k: v if v not in (None, [], ()) else other.details.get(k) for k, v in best.details.items()}
    return replace(
        best,
        when=sharper(best.when, other.when),
        states=tuple(sorted(set(best.states) | set(other.states))),
        place=_sharper_place(best.place, other.place),
        people=_people(best.people, other.people),
        details=details,
        evidence=tuple(dict.fromkeys(best.evidence + other.evidence)),
        confidence=max(best.confidence, other.confidence),
        words=tuple(dict.fromkeys(best.words + other.words)),
    )


def unite(
    facts: Iterable[Fact],
    same: Callable[[Fact, Fact], bool],
    join: Callable[[Fact, Fact], Fact] = joined,
) -> list[Fact]:
    """Join the facts of one kind in one dispatch that `same` holds to be one, first told first."""
    result: list[Fact] = []
    for fact in facts:
        for position, earlier in enumerate(result):
            if same(earlier, fact):
                result[position] = join(earlier, fact)
                break
        else:
            result.append(fact)
    return result


def sharper(a: str | None, b: str | None) -> str | None:
    """Give the sharper of two dates where one holds the other, else the first that is told."""
    if a is None or b is None:
        return a or b
    return b if days(b) < days(a) and within(b, a) else a


def _sharper_place(a: Place | None, b: Place | None) -> Place | None:
    """Give the first place told, save where it is only a state and the other a place in it."""
    if a is None or b is None or a.country != b.country:
        return a or b
    return b if a.country is not None and code_of(a.name) == a.country else a


def dates_agree(a: str | None, b: str | None) -> bool:
    """Tell whether two dates can be of one event: one untold, or days in common."""
    return a is None or b is None or overlap(a, b)


def shares_person(a: Fact, b: Fact) -> bool:
    """Tell whether somebody is named in both."""
    return bool({p.name for p in a.people} & {p.name for p in b.people})


def _people(mine: tuple[Person, ...], theirs: tuple[Person, ...]) -> tuple[Person, ...]:
    names = {p.name for p in mine}
    return mine + tuple(p for p in theirs if p.name not in names)
