"""What a kind of fact is made of: its shape, its rules, and when two of one dispatch are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from legation.facts.unite import joined
from legation.grammar import DispatchRule, Rule
from legation.records import ROLES, STATUSES, TOPICS, Fact
from legation.records.edtf import is_edtf

Check = Callable[[object], bool]


@dataclass(frozen=True, slots=True)
class Shape:
    """The further fields of a kind, each with a check of its value."""

    kind: str
    fields: Mapping[str, Check]

    def problems(self, fact: Fact) -> Iterator[str]:
        """Yield in words each way in which the fact breaks the contract."""
        for name, check in self.fields.items():
            if name not in fact.details:
                yield f"{self.kind}: no field {name}"
            elif not check(fact.details[name]):
                yield f"{self.kind}: {name} {fact.details[name]!r}"
        if fact.when is not None and not is_edtf(fact.when):
            yield f"{self.kind}: when {fact.when!r} is not EDTF"
        if fact.status not in STATUSES:
            yield f"{self.kind}: status {fact.status!r}"
        if list(fact.states) != sorted(set(fact.states)):
            yield f"{self.kind}: states not sorted"
        if not fact.evidence:
            yield f"{self.kind}: no evidence"
        allowed = ROLES.get(self.kind, ())
        for person in fact.people:
            if person.role not in allowed:
                yield f"{self.kind}: role {person.role!r}"


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the twelve kinds. same: whether two facts of one dispatch tell of one thing; join: one fact of two."""

    name: str
    shape: Shape
    rules: tuple[Rule | DispatchRule, ...]
    same: Callable[[Fact, Fact], bool]
    join: Callable[[Fact, Fact], Fact] = joined


def one_of(*values: str | None) -> Check:
    """Give a check for a fixed list of values."""
    allowed = frozenset(values)
    return lambda value: value in allowed


def is_state(value: object) -> bool:
    """Check a three-letter code."""
    return isinstance(value, str) and len(value) == 3 and value.isupper()


def are_states(value: object) -> bool:
    """Check a list of three-letter codes."""
    return isinstance(value, list | tuple) and all(is_state(v) for v in value)


def is_words(value: object) -> bool:
    """Check words cut from the dispatch."""
    return isinstance(value, str) and bool(value.strip())


def are_topics(value: object) -> bool:
    """Check a list of topics, not empty."""
    return isinstance(value, list | tuple) and bool(value) and all(v in TOPICS for v in value)


def is_edtf_or_none(value: object) -> bool:
    """Check an EDTF date or None."""
    return value is None or (isinstance(value, str) and is_edtf(value))


def is_ordinal_or_none(value: object) -> bool:
    """Check a positive whole number or None."""
    return value is None or (isinstance(value, int) and value > 0)


def is_words_or_none(value: object) -> bool:
    """Check words or None."""
    return value is None or is_words(value)


def is_number(value: object) -> bool:
    """Check a number."""
    return isinstance(value, int | float) and not isinstance(value, bool)
