"""Where accounts differ: which field, who says what, in which sentence.

Within one entry the register tells in which fields its facts contradict. Between entries it is numbers: two figures of
one thing in one period, two sittings of one mechanism in one month under two numbers, though only one can be right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from legation.records import CitedFact, Conflict, Entry, Fact
from legation.records.edtf import days, overlap, sort_key
from legation.resolution.contradictions import answers
from legation.resolution.mechanisms import compare_mechanisms
from legation.resolution.timing import MONTH

# What is measured once for two states, whichever of them counts; exports or students go both ways.
_ONE_NUMBER = ("trade_turnover",)
# Numbers further apart than this are of different things: all trade, and trade in tea.
_ONE_THING = 1.5
# `About 600` may be 570 or 630.
_ABOUT = 0.05


Told = tuple[Entry, CitedFact]


@dataclass(frozen=True, slots=True)
class Saying:
    """One answer to a question: the value, as the fact contract prints it, the facts that give it, their entry's id."""

    value: Any
    facts: tuple[CitedFact, ...]
    entry: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field in which accounts contradict. entry: the one that is told differently; sayings: two or more."""

    entry: Entry
    field: str
    sayings: tuple[Saying, ...]


def differences(entry: Entry) -> tuple[Difference, ...]:
    """Give the fields in which the facts of an entry contradict, each answer with the facts that give it."""
    return tuple(Difference(entry, c.field, sayings(entry.facts, c, entry.id)) for c in entry.conflicts)


def sayings(facts: Sequence[CitedFact], conflict: Conflict, entry: str) -> tuple[Saying, ...]:
    """Give each answer of a conflict with those of the facts of an entry that give it."""
    found = []
    for value in conflict.values:
        told = [c for c in facts if c.dispatch in value.dispatches]
        own = [c for c in told if value.value in answers(c.fact, conflict.field)]
        found.append(Saying(value.value, tuple(own or told), entry))
    return tuple(found)


def differences_among(entry: Entry, entries: Iterable[Entry]) -> tuple[Difference, ...]:
    """Give what differs within an entry, and between it and others that are told of the same states."""
    found = all_differences({e.id: e for e in (*entries, entry)}.values())
    return tuple(d for d in found if entry.id in (d.entry.id, *(saying.entry for saying in d.sayings)))


def all_differences(entries: Iterable[Entry]) -> tuple[Difference, ...]:
    """Give what differs within the entries and between them, in the order of the entries."""
    entries = list(entries)
    between = {d.entry.id: d for d in (*_figures(entries), *_sittings(entries))}
    found: list[Difference] = []
    for entry in entries:
        found += differences(entry)
        found += [between[entry.id]] if entry.id in between else []
    return tuple(found)


def _figures(entries: Iterable[Entry]) -> Iterator[Difference]:
    alike: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.kind == "figure" and entry.when and entry.merged.get("measure") in _ONE_NUMBER:
            told = entry.merged
            alike[told["measure"], told.get("unit"), entry.when, entry.states].append(entry)
    for group in alike.values():
        group.sort(key=lambda e: min(map(_age, e.facts)))
        apart = [e for e in group if any(figures_contradict(e.merged, other.merged) for other in group)]
        if apart:
            yield Difference(
                apart[0], "value", tuple(Saying(e.merged["value"], e.facts, e.id) for e in apart)
            )


def _sittings(entries: Iterable[Entry]) -> Iterator[Difference]:
    told: dict[tuple[str, ...], list[tuple[Entry, CitedFact]]] = defaultdict(list)
    for entry in entries:
        for cited in entry.facts if entry.kind == "session" else ():
            if cited.fact.get("ordinal") and cited.fact.when and days(cited.fact.when) <= MONTH:
                told[entry.states].append((entry, cited))
    for group in told.values():
        pairs = [(x, y) for x, y in _near(group) if x[0].id != y[0].id and _one_sitting(x[1], y[1])]
        for one in _together(pairs):
            one.sort(key=lambda pair: _age(pair[1]))
            numbers: dict[tuple[int, str], list[CitedFact]] = {}
            for entry, cited in one:
                numbers.setdefault((cited.fact["ordinal"], entry.id), []).append(cited)
            found = [Saying(number, tuple(facts), entry) for (number, entry), facts in numbers.items()]
            # It is shown at the entry that was told of first.
            yield Difference(one[0][0], "ordinal", tuple(found))


def _together(pairs: Iterable[tuple[Told, Told]]) -> list[list[Told]]:
    """Put together what hangs together by entry, each once."""
    groups: list[list[Told]] = []
    for pair in pairs:
        ids = {entry.id for entry, _ in pair}
        touched = [g for g in groups if any(entry.id in ids for entry, _ in g)]
        joined = [told for g in touched for told in g]
        joined += [told for told in pair if told not in joined]
        groups = [g for g in groups if g not in touched] + [joined]
    return groups


def _near(told: list[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs that can be of one month."""
    told.sort(key=lambda pair: (*sort_key(pair[1].fact.when), *_age(pair[1])))
    for n, one in enumerate(told):
        for other in reversed(told[:n]):
            if (sort_key(one[1].fact.when)[0] - sort_key(other[1].fact.when)[0]).days > MONTH:
                break
            yield other, one


def _age(cited: CitedFact) -> tuple[str, str, tuple[object, ...]]:
    return cited.date or "9999", cited.dispatch, cited.fact.evidence


def _one_sitting(a: CitedFact, b: CitedFact) -> bool:
    """Tell whether two dispatches number what can only be one sitting: no mechanism sits twice in a month."""
    if a.dispatch == b.dispatch or a.fact["ordinal"] == b.fact["ordinal"]:
        return False
    if a.fact.status != b.fact.status or not overlap(a.fact.when or "", b.fact.when or ""):
        return False
    return (compare_mechanisms(a.fact, b.fact)[0] or 0) >= 0.6


def figures_contradict(a: Fact, b: Fact) -> bool:
    """Tell whether two numbers of one thing cannot both be right: their rounding and `about` are allowed for."""
    x, y = a.get("value"), b.get("value")
    if not isinstance(x, (int, float)) or not isinstance(y, (int, float)) or not (x > 0 and y > 0):
        return False
    (low, high), (other_low, other_high) = _admitted(a), _admitted(b)
    return max(x, y) <= _ONE_THING * min(x, y) and (high <= other_low or other_high <= low)


def _admitted(fact: Fact) -> tuple[float, float]:
    """Give the least and the most that a number as printed admits."""
    value = float(fact["value"])
    low, high = value - _half_a_digit(value), value + _half_a_digit(value)
    match fact.get("comparator"):
        case ">":
            return value, float("inf")
        case "<":
            return 0.0, value
        case "~":
            return min(low, value * (1 - _ABOUT)), max(high, value * (1 + _ABOUT))
    return low, high


def _half_a_digit(value: float) -> float:
    """Give half a unit of the last digit that is not nought: 2.4 billion may be 2.35 or 2.45."""
    digits = f"{value:.6f}".replace(".", "")
    return 0.5 * 10.0 ** (len(digits) - len(digits.rstrip("0")) - 6)
