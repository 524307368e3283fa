"""Whose accounts of an event there are."""

from __future__ import annotations

import pytest

from legation.records import Entry
from legation.reports.sides import accounts_of
from tests.reports.making import cited, entry, fact, name_of


def event(*told: tuple[str, str, str | None], when: str | None = "2024-05-06") -> Entry:
    """Make a visit that dispatches tell of: id, outlet, day of publication."""
    return entry(*(cited(fact("visit", when), name, day, outlet) for name, outlet, day in told), id="visit1")


def test_each_side_by_its_outlets() -> None:
    """All dispatches of one side's outlets are its account; a third state's outlet is nobody's."""
    one, other = accounts_of(
        event(
            ("a", "Tallinn Example Post", "2024-05-06"),
            ("b", "Example Daily, Montevideo", "2024-05-07"),
            ("c", "Example Ministry, Tallinn", "2024-05-08"),
            ("d", "Example Times, Riga", "2024-05-08"),
        ),
        name_of,
    )
    assert (one.name, one.dispatches) == ("Estonia", ("a", "c"))
    assert (other.name, other.dispatches) == ("Uruguay", ("b",))


def test_only_accounts_of_those_days_count() -> None:
    """An announcement of before and a mention of a year later are no accounts of it, unless nothing else is."""
    outlets = ("Example Post, Tallinn", "Example Daily, Montevideo")
    days = ("2024-05-01", "2024-05-06", "2024-05-20", "2025-01-01")
    told = [(f"{outlet[-3:]}{day}", outlet, day) for outlet in outlets for day in days]
    one, _ = accounts_of(event(*told), name_of)
    assert one.dispatches == ("inn2024-05-06", "inn2024-05-20")
    late, _ = accounts_of(event(("a", outlets[0], "2025-01-01"), ("b", outlets[1], "2025-01-02")), name_of)
    assert late.dispatches == ("a",)
    undated, _ = accounts_of(
        event(("a", outlets[0], "2025-01-01"), ("b", outlets[1], None), when=None), name_of
    )
    assert undated.dispatches == ("a",)


def test_two_dispatches_of_one_side_are_two_accounts() -> None:
    """They are named by outlet and day."""
    one, other = accounts_of(
        event(("a", "River Wire", "2024-05-06"), ("b", "Hill Post", "2024-05-07")), name_of
    )
    assert (one.name, one.dispatches) == ("River Wire, 6 May 2024", ("a",))
    assert (other.name, other.dispatches) == ("Hill Post, 7 May 2024", ("b",))


def test_where_there_are_no_two_accounts_the_way_on_is_said() -> None:
    """One account has nothing to be compared with; of three without sides two are to be named."""
    told = [(name, "River Wire", "2024-05-06") for name in "abc"]
    with pytest.raises(ValueError, match="nothing to compare"):
        accounts_of(event(*told[:1]), name_of)
    with pytest.raises(ValueError, match=r"name two of its dispatches: a \(River Wire, 6 May 2024\); b"):
        accounts_of(event(*told), name_of)
