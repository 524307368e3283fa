"""A state, organisation, office or person, once, however it is written."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """One party. type is `state`, `organisation`, `office` or `person`; state is None for organisations.

    name is the form shown; names are all forms met, fullest first.
    """

    id: str
    type: str
    name: str
    state: str | None = None
    names: tuple[str, ...] = ()
