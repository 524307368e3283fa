"""How a deed is told: the words of a verb or noun, and the thing that it is done to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Telling:
    """How a deed is told; each set holds dictionary forms, an empty one asks for nothing.

    things: what it is done to. beside: what else must stand in the clause. sides: `together`, all who take part
    do it; `named`, none may be guessed. adverse: the nature of acts of type `other`.
    """

    act_type: str
    verbs: frozenset[str]
    nouns: frozenset[str]
    things: frozenset[str]
    beside: frozenset[str]
    sides: Literal["together", "named", "any"]
    adverse: bool | None


def telling(
    act_type: str,
    verbs: str = "",
    nouns: str = "",
    *,
    things: str = "",
    beside: str = "",
    sides: Literal["together", "named", "any"] = "any",
    adverse: bool | None = None,
) -> Telling:
    """Give a way of telling a deed from words set apart by spaces."""
    return Telling(
        act_type,
        frozenset(verbs.split()),
        frozenset(nouns.split()),
        frozenset(things.split()),
        frozenset(beside.split()),
        sides,
        adverse,
    )
