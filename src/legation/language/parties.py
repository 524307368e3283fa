"""Whom words refer to, and the meeting that sentences are part of."""

from __future__ import annotations

from dataclasses import dataclass, field

from legation.language.people import CastMember
from legation.records import Place


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom or what words refer to: states named or meant, people of the cast. Falsy where nobody."""

    named: tuple[str, ...] = ()
    people: tuple[CastMember, ...] = ()

    @property
    def states(self) -> tuple[str, ...]:
        """Codes of the states named and of those that the people act for, in order, once each."""
        return tuple(dict.fromkeys((*self.named, *(p.state for p in self.people if p.state))))

    @property
    def state(self) -> str | None:
        """The one state referred to; None where there is none or more than one."""
        return self.states[0] if len(self.states) == 1 else None

    def __bool__(self) -> bool:
        return bool(self.named or self.people)

    def __add__(self, other: Reference) -> Reference:
        if not (self and other):
            return self or other
        return Reference(
            tuple(dict.fromkeys(self.named + other.named)), tuple(dict.fromkeys(self.people + other.people))
        )


@dataclass(frozen=True, slots=True)
class Setting:
    """The meeting or visit that sentences are part of: its day, place, and who takes part."""

    when: str | None = None
    place: Place | None = None
    parties: Reference = field(default_factory=Reference)
