"""The best account of an entry from all its facts, and where its sources differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from legation.records import CitedFact, Conflict, Fact, Person, Span
from legation.records.edtf import days, overlap
from legation.resolution.contradictions import contradictions, from_day_to_day
from legation.resolution.persons import fullest_name, group_people
from legation.resolution.wording import content

_LONGEST = frozenset({
    "title", "mechanism", "action", "what", "statement", "level",
})  # fmt: skip


def merge(facts: Sequence[CitedFact]) -> tuple[Fact, tuple[Conflict, ...]]:
    """Draw the best account from the facts of one entry; where a person joined kinds, the oldest decides.

    The fullest names, the sharpest date that most accounts admit, the status as of the latest dispatch, the
    people of all. Fields in which accounts cannot both be right are given as conflicts, each value with its
    dispatches. The evidence is that of the oldest dispatch. Raises ValueError without facts.
    """
    if not facts:
        raise ValueError("an entry needs at least one fact")
    ordered = sorted(facts, key=_telling_order)
    first = ordered[0].fact
    if len(ordered) == 1:
        return first, ()
    status = _status(ordered)
    people = _people(ordered)
    envoys = [p for p in people if p.role == "envoy"]
    if len(envoys) > 1 and all(len(_envoys(c)) <= 1 for c in ordered):
        # One envoy under two names: the name most told is taken, the conflict shows both.
        counts = Counter(p.name for c in ordered for p in _envoys(c))
        kept = min(envoys, key=lambda p: (-counts[p.name], p.name.isascii(), p.name))
        people = tuple(p for p in people if p.role != "envoy" or p is kept)
    names = sorted({name for c in ordered for name in c.fact.details})
    details = {name: _detail(name, [c.fact.get(name) for c in ordered]) for name in names}
    merged = Fact(
        kind=first.kind,
        when=_when(ordered, status),
        status=status,
        states=tuple(sorted({s for c in ordered for s in c.fact.states})),
        evidence=first.evidence,
        place=_place(ordered),
        people=people,
        details=details,
        confidence=max(c.fact.confidence for c in ordered),
        rule=first.rule,
        words=first.words,
    )
    return merged, tuple(contradictions(ordered))


def _telling_order(cited: CitedFact) -> tuple[str, str, tuple[Span, ...], str]:
    """Oldest dispatch first, within it as printed; facts of one sentence in an order that is always the same."""
    return cited.date or "9999", cited.dispatch, cited.fact.evidence, repr(cited.fact)


def _status(ordered: Sequence[CitedFact]) -> str:
    """Follow the event through the dispatches: what occurred stays, what was called off can be set again."""
    status = ordered[0].fact.status
    for cited in ordered[1:]:
        new = cited.fact.status
        if status == "occurred":
            break
        if new != "proposed" or status == "proposed":
            status = new
    return status


def _when(ordered: Sequence[CitedFact], status: str) -> str | None:
    """Choose the date that most accounts admit, of those the sharpest; a visit's own interval before one day.

    Accounts with the entry's status count first: the day planned gives way to the day it was.
    """
    told = [c.fact.when for c in ordered if c.fact.when and c.fact.status == status]
    told = told or [c.fact.when for c in ordered if c.fact.when]
    if not told:
        return None
    spans = ordered[0].fact.kind in ("visit", "session")

    def rank(when: str) -> tuple[int, int, int, str]:
        admitted = sum(overlap(when, other) for other in told)
        width = days(when)
        span = spans and width > 1 and from_day_to_day(when)
        return -admitted, 0 if span else width, -Counter(told)[when], when

    return min(set(told), key=rank)


def _people(ordered: Sequence[CitedFact]) -> tuple[Person, ...]:
    """Unite the people role by role, each in the fullest form, with the office most fully told."""
    found = []
    roles: dict[str, list[Person]] = defaultdict(list)
    for cited in ordered:
        for person in cited.fact.people:
            roles[person.role].append(person)
    for role, people in roles.items():
        counts = Counter(people)
        for same in group_people(people):
            offices = Counter({p.office: counts[p] for p in same if p.office})
            office = min(offices, key=lambda o: (-offices[o], -len(o), o)) if offices else None
            state = next((p.state for p in same if p.state), None)
            found.append(Person(fullest_name(p.name for p in same), office, state, role))
    order = {role: n for n, role in enumerate(roles)}
    return tuple(sorted(found, key=lambda p: (order[p.role], p.state or "", p.name)))


def _envoys(cited: CitedFact) -> list[Person]:
    return [p for p in cited.fact.people if p.role == "envoy"]


def _place(ordered: Sequence[CitedFact]) -> Any:
    places = Counter(c.fact.place for c in ordered if c.fact.place)
    return (
        min(places, key=lambda p: (-places[p], p.country is None, -len(p.name), p.name)) if places else None
    )


def _detail(name: str, values: Sequence[Any]) -> Any:
    """Choose the value most told; of wordings the fullest; of lists the longest; None where none is told."""
    told = [v for v in values if v is not None and v != []]
    if not told:
        return values[0]
    if name in _LONGEST:
        return min((str(v) for v in told), key=lambda v: (-len(content(v)), -len(v), v))
    if all(isinstance(v, list) for v in told):
        if name == "topics":
            return sorted({topic for v in told for topic in v})
        return min(told, key=lambda v: (-len(v), [str(x) for x in v]))
    counts = Counter(str(v) for v in told)
    # What was planned came about as something: the plan gives way to it.
    return min(told, key=lambda v: (v == "planned", -counts[str(v)], v == "other", str(v)))
