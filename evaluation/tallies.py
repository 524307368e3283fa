"""Shares of things counted: so many right of so many."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(slots=True)
class Share:
    """How many of those counted were right. said: what is counted, in words for the table."""

    said: str
    right: int = 0
    of: int = 0

    def count(self, right: bool) -> None:
        """Count one more."""
        self.right += right
        self.of += 1

    @property
    def value(self) -> float:
        """The share; 0 where nothing was counted."""
        return self.right / self.of if self.of else 0.0


def table(parts: Iterable[tuple[str, Iterable[Share]]]) -> str:
    """Give the shares of each part as one table."""
    rows = [f"{'file':22}{'figure':56}{'right':>7}{'of':>7}{'share':>8}"]
    for part, shares in parts:
        rows += [f"{part:22}{s.said:56}{s.right:7}{s.of:7}{s.value:8.3f}" for s in shares]
    return "\n".join(rows)
