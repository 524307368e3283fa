"""Recorded time: instants in UTC as text that sorts."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def now() -> datetime:
    """Give the present instant."""
    return datetime.now(UTC)


def stamp(instant: datetime, *, later_than: str = "") -> str:
    """Write an instant as `2025-04-25T10:11:12.123456Z`, a microsecond after later_than if not beyond it."""
    written = _write(instant)
    if written <= later_than:
        written = _write(datetime.fromisoformat(later_than) + timedelta(microseconds=1))
    return written


def _write(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def until(moment: str) -> str:
    """Give the last instant of a day, or the instant itself, as stamp() writes it.

    moment: `YYYY-MM-DD`, or an ISO 8601 instant (UTC unless it says otherwise). ValueError for others.
    """
    if _DAY.fullmatch(moment):
        datetime.fromisoformat(moment)
        return f"{moment}T23:59:59.999999Z"
    instant = datetime.fromisoformat(moment)
    return _write(instant if instant.tzinfo else instant.replace(tzinfo=UTC))
