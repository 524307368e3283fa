"""What rules ask of a date: the reading for a tense, a duration's days, how far `since` reaches."""

from __future__ import annotations

from datetime import date

import pytest

from legation.language.dates import DateMention, anchor, ending, find_dates, reach, resolve

PUBLISHED = date(2025, 4, 25)


def _one(text: str) -> DateMention:
    (mention,) = find_dates(text, PUBLISHED)
    return mention


def test_resolve_by_tense() -> None:
    """A clause of the future takes the reading ahead, one of the past or present the reading behind."""
    mention = _one("on Thursday")
    assert resolve(mention, "past") == resolve(mention, "present") == "2025-04-24"
    assert resolve(mention, "future") == "2025-05-01"


def test_resolve_where_readings_agree() -> None:
    """Where the readings agree the tense changes nothing."""
    mention = _one("in May this year")
    assert [resolve(mention, tense) for tense in ("past", "present", "future")] == ["2025-05"] * 3


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("within two months", date(2023, 3, 10), "2023-03-10/2023-05-10"),
        ("within ten days", date(2023, 3, 10), "2023-03-10/2023-03-20"),
        ("a two-day visit", date(2025, 8, 23), "2025-08-23/2025-08-24"),
        ("for three weeks", date(2025, 1, 1), "2025-01-01/2025-01-22"),
        ("a one-day trip", date(2025, 1, 1), "2025-01-01"),
        ("within one month", date(2024, 1, 31), "2024-01-31/2024-02-29"),
    ],
)
def test_anchor(text: str, day: date, value: str) -> None:
    """A duration counts from the day that a rule brings; a visit's first day counts in."""
    assert anchor(_one(text), day) == value


def test_ending() -> None:
    """A duration counts back from a last day."""
    assert ending(_one("a two-day trip"), date(2023, 8, 18)) == "2023-08-17/2023-08-18"
    assert ending(_one("within two months"), date(2023, 5, 10)) == "2023-03-10/2023-05-10"


def test_no_duration() -> None:
    """A mention that is no duration has no days to count."""
    assert anchor(_one("in 2024"), PUBLISHED) is None
    assert ending(_one("in 2024"), PUBLISHED) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("since 1994", "1994/2025-04-25"),
        ("since October 2022", "2022-10/2025-04-25"),
        ("from 1 June 2025", "2025-06-01/.."),
        ("in 1994", "1994"),
        ("by March 2026", "../2026-03"),
    ],
)
def test_reach(text: str, value: str) -> None:
    """`Since` reaches to the day of publication; what begins later is open; other times are themselves."""
    assert reach(_one(text), PUBLISHED) == value


def test_reach_without_publication() -> None:
    """Without a day of publication `since` is open at its end, and what has no value reaches nowhere."""
    assert reach(find_dates("since 1994", None)[0], None) == "1994/.."
    assert reach(find_dates("since Thursday", None)[0], None) is None
