"""Recorded time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.register.clock import now, stamp, until

INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))


@given(st.lists(INSTANTS, min_size=1))
def test_never_backwards(instants: list[datetime]) -> None:
    """Stamps grow strictly, whatever the machine's clock does."""
    last = ""
    for instant in instants:
        given_stamp = stamp(instant, later_than=last)
        assert given_stamp > last
        last = given_stamp


@given(INSTANTS, INSTANTS)
def test_sorts_as_text(one: datetime, other: datetime) -> None:
    """Stamps sort as the instants do."""
    assert (stamp(one) < stamp(other)) == (one < other)


def test_other_zones() -> None:
    """Instants of other zones are written in UTC."""
    assert (
        stamp(datetime(2025, 3, 1, 2, tzinfo=timezone(timedelta(hours=7)))) == "2025-02-28T19:00:00.000000Z"
    )


def test_now() -> None:
    """Now is now, in UTC."""
    assert now().utcoffset() == timedelta(0)


def test_until() -> None:
    """A day lasts to its end; an instant without a zone is UTC."""
    assert until("2025-03-01") == "2025-03-01T23:59:59.999999Z"
    assert until("2025-03-01T12:00") == until("2025-03-01T19:00:00+07:00") == "2025-03-01T12:00:00.000000Z"
    assert stamp(datetime.fromisoformat("2025-03-01T23:59:59.999999Z")) <= until("2025-03-01")


@pytest.mark.parametrize("moment", ["2025-02-30", "2025-03", "yesterday", ""])
def test_no_moment(moment: str) -> None:
    """What is no day and no instant is refused."""
    with pytest.raises(ValueError, match=r"Invalid|day|month"):
        until(moment)
