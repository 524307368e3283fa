"""Two accounts side by side: what both tell, what one alone tells, where they contradict.

What the register holds as one entry is told by both. Of the rest, what resolution finds alike is put together as
well: two accounts of one meeting often give an undertaking another type or another author, a session another number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from legation.follow_through.differences import Difference, Saying, figures_contradict, sayings
from legation.records import CitedFact, Entry
from legation.resolution import compare, features, merge
from legation.resolution.account import Account, account
from legation.resolution.contradictions import contradictions
from legation.resolution.mechanisms import compare_mechanisms

# From here on the words of two undertakings or titles are of one thing, whoever is said to have said them.
_SAME_WORDS = 0.75
# What resolution leaves open is taken as one where nothing else fits better.
_LIKELY = 0.5
# What would make two entries of it, and two accounts of one thing all the same.
_OTHERWISE = {"undertaking": ("type", "by"), "agreement": ("stage",)}


@dataclass(frozen=True, slots=True)
class Telling:
    """What one account tells of an entry. entry: with that account drawn from its own facts; facts: these."""

    entry: Entry
    facts: tuple[CitedFact, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing as two accounts tell it; None where one is silent on it. differences: where they contradict."""

    one: Telling | None
    other: Telling | None
    differences: tuple[Difference, ...] = ()


def two_accounts(entries: Iterable[Entry], one: Sequence[str], other: Sequence[str]) -> tuple[Pair, ...]:
    """Put two accounts side by side, in the order in which the first tells, then the second.

    entries: all that the two tell of; what neither tells is passed over. one, other: the ids of the dispatches
    that each account consists of; no dispatch may be in both (ValueError).
    """
    if set(one) & set(other):
        raise ValueError("a dispatch cannot be compared with itself")
    entries = list(entries)
    ours, theirs = _tellings(entries, one), _tellings(entries, other)
    shared = ours.keys() & theirs.keys()
    pairs = [(ours[place], theirs[place]) for place in ours if place in shared]
    pairs += _alike(
        [telling for place, telling in ours.items() if place not in shared],
        [telling for place, telling in theirs.items() if place not in shared],
    )
    found = [Pair(a, b, tuple(_differences(a, b))) for a, b in pairs]
    found += [Pair(telling, None) for telling in ours.values() if all(telling is not a for a, _ in pairs)]
    found += [Pair(None, telling) for telling in theirs.values() if all(telling is not b for _, b in pairs)]
    return tuple(sorted(found, key=_place))


def _tellings(entries: Iterable[Entry], dispatches: Sequence[str]) -> dict[int, Telling]:
    """Give what the dispatches tell of, by the place of its entry."""
    found: dict[int, Telling] = {}
    for place, entry in enumerate(entries):
        facts = tuple(fact for fact in entry.facts if fact.dispatch in dispatches)
        if facts:
            merged, conflicts = merge(facts)
            own = replace(
                entry,
                merged=merged,
                states=merged.states,
                when=merged.when,
                status=merged.status,
                facts=facts,
                conflicts=conflicts,
                merges=(),
            )
            found[place] = Telling(own, facts)
    return found


def _place(pair: Pair) -> tuple[bool, str, str, int, str]:
    told = pair.one or pair.other
    assert told is not None
    first = told.facts[0]
    return pair.one is None, first.date or "9999", first.dispatch, first.fact.evidence[0].start, told.entry.id


def _alike(ours: Sequence[Telling], theirs: Sequence[Telling]) -> list[tuple[Telling, Telling]]:
    """Pair what is alike, the likest first, each once."""
    scored = [
        (-score, n, m)
        for n, one in enumerate(ours)
        for m, other in enumerate(theirs)
        if (score := _likeness(one, other))
    ]
    pairs: dict[int, int] = {}
    for _, n, m in sorted(scored):
        if n not in pairs and m not in pairs.values():
            pairs[n] = m
    return [(ours[n], theirs[m]) for n, m in pairs.items()]


def _likeness(one: Telling, other: Telling) -> float:
    """Give how sure it is that both tell of one thing, 0 where it is not."""
    kind, (a, b) = one.entry.kind, (_drawn(one), _drawn(other))
    if {kind, other.entry.kind} == {"contact", "session"}:
        # Consultations to the one are talks to the other.
        same_day = a.timing.sharp and b.timing.sharp and bool(features.dates(a, b)[0])
        return features.sides(a, b)[0] or 0.0 if same_day and features.place(a, b)[0] != 0 else 0.0
    if kind != other.entry.kind:
        return 0.0
    if kind in ("undertaking", "agreement"):
        if not set(one.entry.states) & set(other.entry.states) or not features.dates(a, b)[0]:
            return 0.0
        score = (features.said if kind == "undertaking" else features.titles)(a, b)[0] or 0.0
        return score if score >= _SAME_WORDS else 0.0
    if kind == "figure":
        same = all(a.fact.get(name) == b.fact.get(name) for name in ("measure", "unit"))
        return 1.0 if same and a.fact.when == b.fact.when and figures_contradict(a.fact, b.fact) else 0.0
    if kind == "session" and features.dates(a, b)[0] and a.timing.sharp and b.timing.sharp:
        return compare_mechanisms(a.fact, b.fact)[0] or 0.0
    found = compare(a.cited, b.cited)
    return found.score if found.judgement in ("same", "unsure") and found.score >= _LIKELY else 0.0


def _drawn(telling: Telling) -> Account:
    return account(replace(telling.facts[0], fact=telling.entry.merged))


def _differences(one: Telling, other: Telling) -> Iterator[Difference]:
    """Yield the fields in which the one account says what the other cannot say, the first account's word first."""
    facts = (*one.facts, *other.facts)
    mine = {fact.dispatch for fact in one.facts}
    for conflict in contradictions(facts):
        ours, theirs = [], []
        for answer in sayings(facts, conflict, one.entry.id):
            if any(fact.dispatch in mine for fact in answer.facts):
                ours.append(answer)
            else:
                theirs.append(replace(answer, entry=other.entry.id))
        yield Difference(one.entry, conflict.field, (*ours, *theirs))
    for field in _OTHERWISE.get(one.entry.kind, ()):
        a, b = one.entry.merged.get(field), other.entry.merged.get(field)
        if a and b and a != b:
            yield Difference(
                one.entry, field, (Saying(a, one.facts, one.entry.id), Saying(b, other.facts, other.entry.id))
            )
