"""Who is ambassador of the one to the other, and the words that show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from legation.language.ranks import rank
from legation.records import Entry, Person
from legation.reports.days import in_words
from legation.reports.lines import Line, Unknown, distinct, known_by, line_of, order
from legation.reports.wording import NameOf, in_prose, plain_letters
from legation.resolution.persons import compare_people


@dataclass(frozen=True, slots=True)
class _Sighting:
    """An entry that shows an envoy at the post; presented: it tells of the credentials."""

    day: date
    presented: bool
    dispatches: int
    entry: Entry
    person: Person

    @property
    def order(self) -> tuple[date, bool, int, str]:
        return self.day, self.presented, self.dispatches, self.entry.id

    @property
    def words(self) -> str:
        when = in_words(self.entry.when or known_by(self.entry), "on a day not given")
        if self.presented:
            return f"presented credentials {in_words(self.entry.when, 'on a day not given')}"
        return f"last shown in office {when}"


def ambassador(
    entries: Iterable[Entry], sending: str, receiving: str, dyad: tuple[str, str], name_of: NameOf
) -> Line | Unknown:
    """Give the envoy whom the entries show last, with the credentials where they are told.

    entries: known and begun as of the day. sending, receiving: codes of the two states.
    """
    seen = [
        _Sighting(order(entry)[1], entry.kind == "credentials", _dispatches(entry), entry, person)
        for entry in entries
        if entry.status == "occurred" or entry.kind == "undertaking"
        for person in entry.merged.people
        if _is_envoy(entry, person, sending, receiving, name_of)
    ]
    if not seen:
        return Unknown(
            f"ambassador of {name_of(sending)}",
            f"No dispatch in the register names an ambassador of {in_prose(name_of(sending))} "
            f"to {in_prose(name_of(receiving))}.",
        )
    last = max(seen, key=lambda s: s.order)
    same = [s for s in seen if s.presented and _one_person(s.person, last.person)]
    shown = [max(same, key=lambda s: s.order)] if same else []
    if not same or last.day > shown[0].day:
        shown.append(last)
    line = line_of(shown[0].entry, dyad, name_of)
    person = shown[0].person
    return replace(
        line,
        text=f"{person.name}, {person.office or 'Ambassador'}: {'; '.join(s.words for s in shown)}",
        citations=distinct(c for s in shown for c in line_of(s.entry, dyad, name_of).citations),
    )


def _one_person(a: Person, b: Person) -> bool:
    bare = (Person(person.name, person.office, person.state) for person in (a, b))
    return compare_people(*bare).judgement == "same"


def _dispatches(entry: Entry) -> int:
    return len({fact.dispatch for fact in entry.facts})


def _is_envoy(entry: Entry, person: Person, sending: str, receiving: str, name_of: NameOf) -> bool:
    if person.state != sending:
        return False
    if entry.kind == "credentials":
        sides = (entry.merged["sending_state"], entry.merged["receiving_state"])
        return person.role == "envoy" and sides == (sending, receiving)
    if not person.office or rank(person.office, person.state) not in ("ambassador", "charge_d_affaires"):
        return False
    # The office is printed without the state that it is held in, so the sentence has to name that state.
    names_host = any(plain_letters(name_of(receiving)) in plain_letters(f.quote) for f in entry.facts)
    return names_host if entry.kind == "office" else receiving in entry.states
