"""A decision with its author, time and reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Verdict = Literal["same", "not_same", "wrong", "correct", "fulfilled", "open"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Somebody's decision on an entry; a person's outranks the reader's.

    entry: id of the entry judged. other: id of the other entry for `same` and `not_same`.
    field and value: what is corrected to what, for `correct`.
    by, because: author and reason. recorded: UTC time, ISO 8601. withdrawn: UTC time it was taken back.
    """

    id: str
    entry: str
    verdict: Verdict
    by: str
    because: str
    recorded: str
    other: str | None = None
    field: str | None = None
    value: Any = None
    withdrawn: str | None = None
