"""Where the accounts of one entry cannot both be right.

A vaguer date that holds the sharper one, another spelling of a name, a state named by its capital, more people in
one account than in another, a plan and what became of it: none of these contradicts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from legation.language.gazetteer.cities import choose, place_key, places_named
from legation.language.gazetteer.directory import capital_code
from legation.language.states import code_of
from legation.records import CitedFact, Conflict, ConflictValue, Fact
from legation.records.edtf import bounds, days, is_edtf, overlap
from legation.resolution.names import compare_names
from legation.resolution.offices import compare_offices, offices
from legation.resolution.timing import SHARP
from legation.resolution.wording import level_words


@dataclass(frozen=True, slots=True)
class Question:
    """A field that accounts can answer in one way only.

    kinds: of facts that are asked. answers: what a fact says of it, empty where it tells nothing. agree: tells
    whether two answers can both be right.
    """

    kinds: Collection[str]
    answers: Callable[[Fact], Sequence[Any]]
    agree: Callable[[Any, Any], bool]


def contradictions(ordered: Sequence[CitedFact]) -> Iterator[Conflict]:
    """Give the fields of one entry in which its facts contradict, every answer with its dispatches."""
    kind = ordered[0].fact.kind
    # A plan and what became of it may differ in their dates; accounts of one status may not. Holdings of an
    # office are shown on many days.
    for status in ("occurred", "scheduled", "cancelled") if kind != "office" else ():
        if status == "scheduled" and any(c.fact.status == "occurred" for c in ordered):
            continue
        if found := _differing("when", [c for c in ordered if c.fact.status == status]):
            yield found
    if found := _differing("status", _denied(ordered)):
        yield found
    for field, question in QUESTIONS.items():
        if field not in ("when", "status") and kind in question.kinds:
            if field in BY_STATE:
                yield from _by_state(field, ordered)
            elif found := _differing(field, ordered):
                yield found


def _differing(field: str, told: Sequence[CitedFact], state: str | None = None) -> Conflict | None:
    """Give a conflict where some two answers do not agree: every answer told, most told first."""
    question = QUESTIONS[field]
    values: dict[str, tuple[Any, set[str]]] = {}
    for cited in told:
        for value in question.answers(cited.fact):
            if state is None or value[1] == state:
                values.setdefault(str(value), (value, set()))[1].add(cited.dispatch)
    kept = [v for v, _ in values.values()]
    if all(question.agree(x, y) for n, x in enumerate(kept) for y in kept[n + 1 :]):
        return None
    ranked = sorted(values.values(), key=lambda item: (-len(item[1]), str(item[0])))
    return Conflict(field, tuple(ConflictValue(shown(field, v), tuple(sorted(d))) for v, d in ranked))


def _by_state(field: str, told: Sequence[CitedFact]) -> Iterator[Conflict]:
    states = {state for c in told for _, state in QUESTIONS[field].answers(c.fact)}
    for state in sorted(states, key=str):
        if found := _differing(field, told, state):
            yield found


def shown(field: str, answer: Any) -> Any:
    """Give an answer as a conflict keeps it: a JSON value."""
    if field == "office":
        return ", ".join(answer)
    return answer[0] if isinstance(answer, tuple) else answer


def answers(fact: Fact, field: str) -> list[Any]:
    """Give what a fact says of a field in which accounts conflict, as a conflict keeps it."""
    return [shown(field, answer) for answer in QUESTIONS[field].answers(fact)]


def _denied(ordered: Sequence[CitedFact]) -> list[CitedFact]:
    """Give who says that it took place and who, once its day had come, that it was called off.

    What was called off before may have been set again.
    """
    done = [c for c in ordered if c.fact.status == "occurred" and c.fact.when and is_edtf(c.fact.when)]
    begun = min((bounds(c.fact.when)[0].isoformat() for c in done if c.fact.when), default=None)
    off = [c for c in ordered if c.fact.status == "cancelled" and c.date and begun and c.date >= begun]
    return [*done, *off] if off else []


# ---------------------------------------------------------------- what facts answer


def _field(name: str) -> Callable[[Fact], Sequence[Any]]:
    def told(fact: Fact) -> Sequence[Any]:
        value = fact.get(name)
        return () if value is None else (value,)

    return told


def _when(fact: Fact) -> Sequence[str]:
    return (fact.when,) if fact.when else ()


def _alone(role: str) -> Callable[[Fact], Sequence[tuple[str, str | None]]]:
    """Give the name of the only person of each state in the role: of two, each account may name another."""

    def told(fact: Fact) -> Sequence[tuple[str, str | None]]:
        named = [(p.name, p.state) for p in fact.people if p.role == role]
        return [(name, state) for name, state in named if sum(s == state for _, s in named) == 1]

    return told


def _offices(fact: Fact) -> Sequence[tuple[str, str]]:
    return [(p.name, p.office) for p in fact.people if p.office]


def _place(fact: Fact) -> Sequence[tuple[str, str | None]]:
    return ((fact.place.name, fact.place.country),) if fact.place else ()


# ---------------------------------------------------------------- which answers agree


def from_day_to_day(when: str) -> bool:
    """Tell whether the date is an interval told by its first and last day, of a fortnight at most."""
    first, slash, last = when.partition("/")
    return bool(slash) and len(first) == len(last) == 10 and days(when) <= SHARP


def _same_time(a: str, b: str) -> bool:
    if not overlap(a, b):
        return False
    # Two journeys told from first to last day have the same first and last day.
    return a == b or not (from_day_to_day(a) and from_day_to_day(b))


def _same_deadline(a: str, b: str) -> bool:
    # Of `by 10 May` only the end counts: it lies within `by May`.
    ends = [due.rpartition("/")[2] or due for due in (a, b)]
    return not all(map(is_edtf, ends)) or overlap(*ends)


def _same_level(a: str, b: str) -> bool:
    x, y = level_words(a), level_words(b)
    return x == y or (min(len(x), len(y)) == 1 and (x <= y or y <= x))


def _same_value(a: float, b: float) -> bool:
    return abs(a - b) <= 0.01 * max(abs(a), abs(b))


_FORMAL = ("state", "official", "friendship")


def _same_visit(a: str, b: str) -> bool:
    return a == b or (a in _FORMAL and b in _FORMAL) or {a, b} == {"working", "transit"}


def _same_name(a: tuple[str, str | None], b: tuple[str, str | None]) -> bool:
    return (compare_names(a[0], b[0])[0] or 0) >= 0.6


def _same_office(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """Tell whether the minister is not told to be the deputy: other offices can be held beside."""
    if (compare_names(a[0], b[0])[0] or 0) < 0.85 or (compare_offices(a[1], b[1])[0] or 0) > 0:
        return True
    return not any(
        x.head == y.head and x.field == y.field and ("deputy" in x.ranks) != ("deputy" in y.ranks)
        for x in offices(a[1])
        for y in offices(b[1])
    )


def _same_place(a: tuple[str, str | None], b: tuple[str, str | None]) -> bool:
    """Tell whether the two are not two cities: a house, a region, a state say less or more."""
    if place_key(a[0]) == place_key(b[0]) or (capital_code(a[0]) or "a") == (capital_code(b[0]) or "b"):
        return True
    among = [country for _, country in (a, b) if country]
    return not (_is_city(a[0], among) and _is_city(b[0], among))


def _is_city(name: str, among: Collection[str]) -> bool:
    if capital_code(name):
        return True
    place = None if code_of(name) else choose(places_named(place_key(name)), among)
    return place is not None and place.kind == "city"


_NUMBER = re.compile(r"(?<![\w.])(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?(?:\s+(thousand|million|billion)\b)?")
_TIMES = {"": 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9}


def _numbers(words: str) -> frozenset[float]:
    return frozenset(float(n.replace(",", "")) * _TIMES[times] for n, times in _NUMBER.findall(words))


def _same_numbers(a: str, b: str) -> bool:
    x, y = _numbers(a), _numbers(b)
    return not x or not y or bool(x & y)


_EVERY = (
    "visit",
    "contact",
    "session",
    "credentials",
    "mission",
    "relation",
    "agreement",
    "undertaking",
    "act",
)

QUESTIONS: Mapping[str, Question] = {
    "when": Question(_EVERY, _when, _same_time),
    "status": Question(_EVERY, lambda fact: (fact.status,), lambda a, b: a == b),
    "envoy": Question(("credentials",), _alone("envoy"), _same_name),
    "cochair": Question(("session",), _alone("cochair"), _same_name),
    "office": Question(_EVERY, _offices, _same_office),
    "place": Question(("contact", "session", "credentials"), _place, _same_place),
    "ordinal": Question(("session",), _field("ordinal"), lambda a, b: a == b),
    "level": Question(("relation",), _field("level"), _same_level),
    "visit_type": Question(("visit",), _field("visit_type"), _same_visit),
    "value": Question(("figure",), _field("value"), _same_value),
    "due": Question(("undertaking",), _field("due"), _same_deadline),
    "action": Question(("undertaking",), _field("action"), _same_numbers),
    "title": Question(("agreement",), _field("title"), _same_numbers),
}
"""The fields in which two accounts of one entry are asked whether they agree."""

BY_STATE = ("envoy", "cochair")
"""Fields that each state answers for itself."""
