"""Which fact of the reader is which annotated one, and how right it is in each field.

Only facts of one kind are paired, one to one, where the core of both agrees; of all ways to pair the
likest comes first. The core is what makes it the same thing at all: a visit's two states, an
undertaking's action, a figure's number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from evaluation.likeness import (
    amount,
    codes,
    date,
    exactly,
    offices,
    people,
    place,
    same_people,
    touches,
    wording,
)
from legation.records import Fact

Likeness = Callable[[Any, Any], float | None]

_TOLD: dict[str, Likeness] = {"when": date, "status": exactly, "states": codes}
FIELDS: dict[str, dict[str, Likeness]] = {
    "visit": {
        **_TOLD,
        "visitor_state": exactly,
        "host_state": exactly,
        "visit_type": exactly,
        "people": people,
        "offices": offices,
    },
    "contact": {**_TOLD, "format": exactly, "place": place, "people": people, "offices": offices},
    "session": {
        **_TOLD,
        "mechanism": wording,
        "mechanism_type": exactly,
        "ordinal": exactly,
        "place": place,
        "people": people,
    },
    "credentials": {
        "when": date,
        "status": exactly,
        "sending_state": exactly,
        "receiving_state": exactly,
        "people": people,
    },
    "mission": {
        **_TOLD,
        "sending_state": exactly,
        "host_state": exactly,
        "mission_type": exactly,
        "change": exactly,
        "place": place,
    },
    "relation": {**_TOLD, "change": exactly, "level": wording},
    "agreement": {**_TOLD, "title": wording, "agreement_type": exactly, "stage": exactly},
    "undertaking": {
        "when": date,
        "type": exactly,
        "by": codes,
        "to": codes,
        "action": wording,
        "topics": codes,
        "due": date,
    },
    "act": {
        "when": date,
        "status": exactly,
        "nature": exactly,
        "act_type": exactly,
        "by": codes,
        "to": codes,
        "what": wording,
        "topics": codes,
    },
    "figure": {
        "when": date,
        "states": codes,
        "measure": exactly,
        "value": amount,
        "unit": exactly,
        "comparator": exactly,
    },
    "office": {"people": people, "offices": offices},
    "position": {"holders": codes, "topics": codes, "statement": wording},
}
"""What is measured of each kind, and how."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An annotated fact with the reader's, and how right that is: in each field, and in the mean of them."""

    wanted: Fact
    given: Fact
    fields: dict[str, float]

    @property
    def score(self) -> float:
        """The mean over the fields."""
        return sum(self.fields.values()) / len(self.fields)

    @property
    def exact(self) -> bool:
        """Whether every field is right."""
        return all(value > 1 - 1e-9 for value in self.fields.values())


def compare(wanted: Fact, given: Fact) -> Pair:
    """Compare two facts of one kind, field by field."""
    scores = {
        field: like(_of(wanted, field), _of(given, field)) for field, like in FIELDS[wanted.kind].items()
    }
    return Pair(wanted, given, {field: score for field, score in scores.items() if score is not None})


def pair(wanted: Sequence[Fact], given: Sequence[Fact]) -> tuple[list[Pair], list[Fact], list[Fact]]:
    """Pair the facts of one dispatch; give the pairs, the annotated facts missed, and those too many."""
    possible = [
        (compare(one, two), i, j)
        for i, one in enumerate(wanted)
        for j, two in enumerate(given)
        if one.kind == two.kind and same_core(one, two)
    ]
    # Where two pairs are equally right, the one that cites the same words is meant.
    possible.sort(
        key=lambda p: (-p[0].score - (0.001 if touches(p[0].wanted, p[0].given) else 0), p[1], p[2])
    )
    missed, extra = dict(enumerate(wanted)), dict(enumerate(given))
    pairs = []
    for found, i, j in possible:
        if i in missed and j in extra:
            del missed[i], extra[j]
            pairs.append(found)
    return pairs, list(missed.values()), list(extra.values())


def same_core(wanted: Fact, given: Fact) -> bool:
    """Tell whether two facts of one kind can be of the same thing."""
    near = touches(wanted, given)

    def agree(*fields: str) -> bool:
        return all(_of(wanted, field) == _of(given, field) for field in fields)

    def words(field: str) -> float:
        return wording(wanted.get(field), given.get(field))

    match wanted.kind:
        case "visit":
            dated = wanted.when is not None and date(wanted.when, given.when) > 0
            return agree("visitor_state", "host_state") and (near or dated or _share_somebody(wanted, given))
        case "contact":
            met = _share_somebody(wanted, given) and (near or date(wanted.when, given.when) > 0)
            return met or (near and agree("states"))
        case "session":
            named = agree("mechanism_type") or words("mechanism") >= 0.5
            return _share_states(wanted, given) and named and (near or agree("ordinal"))
        case "credentials":
            return agree("sending_state", "receiving_state")
        case "mission":
            dated = date(wanted.when, given.when) > 0
            return agree("sending_state", "host_state", "change") and (near or dated)
        case "relation":
            return agree("states", "change")
        case "agreement":
            typed = near and agree("agreement_type")
            return _share_states(wanted, given) and (typed or words("title") >= 0.4)
        case "undertaking":
            least = 0.15 if agree("type") else 0.3
            return words("action") >= (least if near else 0.6)
        case "act":
            like = words("what")
            return like >= 0.6 or (near and (like >= 0.3 or agree("act_type")))
        case "figure":
            return amount(wanted.get("value"), given.get("value")) == 1 and (near or agree("measure"))
        case "office":
            return (offices(wanted.people, given.people) or 0.0) >= 0.5
        case _:
            return near or words("statement") >= 0.5


def _of(fact: Fact, field: str) -> Any:
    if field == "offices":
        return fact.people
    return (
        getattr(fact, field) if field in ("when", "status", "states", "place", "people") else fact.get(field)
    )


def _share_somebody(wanted: Fact, given: Fact) -> bool:
    return bool(same_people(wanted.people, given.people))


def _share_states(wanted: Fact, given: Fact) -> bool:
    return codes(wanted.states, given.states) > 0
