"""The rhythm of a mechanism, and the sitting that it leads one to expect."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.follow_through.due import next_sitting, rhythm
from legation.records import Entry, Place
from legation.records.edtf import bounds
from tests.reports.making import simple

DAY = date(2025, 1, 1)


def sitting(when: str | None, ordinal: int | None = None, host: str | None = None, **more: object) -> Entry:
    """Make a sitting of the joint commission, in Tallinn or Montevideo where a host is given."""
    place = Place({"EST": "Tallinn", "URY": "Montevideo"}.get(host, "Geneva"), host) if host else None
    quote = f"Sitting {when} {ordinal} {sorted(more)}."
    return simple("session", when, ordinal=ordinal, place=place, quote=quote, **more)


def yearly(first: int, count: int, **more: object) -> list[Entry]:
    """Make numbered sittings, each on 10 May."""
    return [sitting(f"{first + n}-05-10", n + 1, **more) for n in range(count)]


def test_median_interval_with_its_spread() -> None:
    """The usual interval is the median, and the spread reaches from the shortest to the longest of few."""
    found = rhythm(
        [
            sitting("2020-01-01", 1),
            sitting("2021-01-01", 2),
            sitting("2022-03-01", 3),
            sitting("2023-02-01", 4),
        ]
    )
    assert found is not None
    assert (found.usual, found.least, found.most) == (366, 329, 424)
    assert len(found.sittings) == 4


def test_even_sittings_are_not_known_better_than_to_a_tenth() -> None:
    """Intervals that agree to the day promise no day."""
    found = rhythm(yearly(2020, 3))
    assert found is not None
    assert (found.least, found.most) == (328, 402)


def test_one_odd_interval_among_many_widens_nothing() -> None:
    """Of four or more intervals the middle half counts: one put off by a pandemic is one."""
    days = ["2015-06-01", "2016-06-01", "2017-06-01", "2018-06-01", "2019-06-01", "2022-06-01", "2023-06-01"]
    found = rhythm([sitting(day, n) for n, day in enumerate(days, 4)])
    assert found is not None
    assert found.usual == 365
    assert found.most < 420


@pytest.mark.parametrize(
    "sittings",
    [
        [],
        yearly(2020, 1),
        yearly(2020, 2),
        [sitting(None, 1), sitting(None, 2), sitting(None, 3), sitting("2020", 4)],
        [sitting("2015/2019", 1), sitting("2020", 2), sitting("2021", 3)],
        [sitting("2020-01-01"), sitting("2020-02-01"), sitting("2024-01-01")],
        [sitting("2020-05-01", 3), sitting("2020-05-02", 3), sitting("2020-05-03", 3)],
    ],
    ids=["none", "one", "two", "undated", "too vague", "uneven", "one in three accounts"],
)
def test_no_rhythm(sittings: list[Entry]) -> None:
    """Fewer than three dated sittings, or very uneven ones, are no rhythm."""
    assert rhythm(sittings) is None
    assert next_sitting(sittings, DAY) is None


def test_untold_sittings_share_the_time_between() -> None:
    """From the 3rd to the 5th in four years is one every two years."""
    found = rhythm([sitting("2016", 3), sitting("2020", 5), sitting("2022", 6)])
    assert found is not None
    assert found.usual == 731


def test_planned_and_cancelled_sittings_are_no_beat() -> None:
    """Only what was held shows how often the two sit."""
    more = [sitting("2023-08", 5, status="scheduled"), sitting("2022-09", 3, status="cancelled")]
    assert rhythm([*yearly(2020, 3), *more]) == rhythm(yearly(2020, 3))


def test_next_is_looked_for_around_one_interval_after_the_last() -> None:
    """The spread becomes an interval of months, with the next number."""
    found = next_sitting(yearly(2022, 3), DAY)
    assert found is not None
    assert (found.when, found.ordinal) == ("2025-04/2025-06", 4)


def test_close_sittings_are_looked_for_by_the_day() -> None:
    """What sits every few weeks is not put off to a month."""
    held = [sitting("2024-09-01"), sitting("2024-10-01"), sitting("2024-11-01"), sitting("2024-12-01")]
    found = next_sitting(held, DAY)
    assert found is not None
    assert found.when == "2024-12-28/2025-01-03"


def test_vague_last_sitting_makes_a_vague_next() -> None:
    """Of a last sitting of which the year is told, the next is not known to the month."""
    found = next_sitting([sitting("2020", 1), sitting("2022", 2), sitting("2024", 3)], DAY)
    assert found is not None
    first, last = bounds(found.when)
    assert last - first > timedelta(365)


def test_rhythm_ends_in_silence() -> None:
    """The window may pass and still be expected; when a whole interval more has gone by it is over."""
    held = yearly(2016, 3)
    assert next_sitting(held, date(2019, 12, 1)) is not None
    assert next_sitting(held, date(2021, 1, 1)) is None


def test_host_by_turns() -> None:
    """Three sittings in turn show whose turn is next."""
    held = [
        sitting(f"{year}-05", n, host)
        for n, (year, host) in enumerate(zip((2022, 2023, 2024), ("EST", "URY", "EST"), strict=True), 1)
    ]
    found = next_sitting(held, DAY)
    assert found is not None
    assert found.host == "URY"


@pytest.mark.parametrize(
    "hosts",
    [
        ("EST", "EST", "URY"),
        ("EST", "EST", "EST"),
        ("EST", None, "EST"),
        ("EST", "CHE", "EST"),
        ("CHE", "EST", "CHE"),
    ],
)
def test_no_turns_no_host(hosts: tuple[str | None, ...]) -> None:
    """Without turns between the two, and with a place that is not told, nobody is said to be host."""
    held = [sitting(f"{2022 + n}-05", n + 1, host) for n, host in enumerate(hosts)]
    found = next_sitting(held, DAY)
    assert found is not None
    assert found.host is None


def test_untold_sitting_breaks_the_turns() -> None:
    """Where a number between is missing nobody knows who was host."""
    held = [sitting("2020-05", 1, "EST"), sitting("2022-05", 3, "URY"), sitting("2023-05", 4, "EST")]
    found = next_sitting(held, date(2023, 6, 1))
    assert found is not None
    assert found.host is None


@given(st.lists(st.dates(date(1990, 1, 1), date(2024, 12, 31)), max_size=9), st.randoms())
def test_order_of_sittings_changes_nothing(days: list[date], random: object) -> None:
    """The rhythm is of the sittings, however they come, and its window holds the usual interval."""
    sittings = [sitting(day.isoformat()) for day in days]
    shuffled = sorted(sittings, key=lambda _: random.random())  # type: ignore[attr-defined]
    found = rhythm(sittings)
    if len({*days}) == len(days):
        assert found == rhythm(shuffled)
    if found is not None:
        assert 0 < found.least <= found.usual <= found.most
        expected = next_sitting(sittings, max(days))
        assert expected is not None
        first, last = bounds(expected.when)
        assert max(days) < last
        assert first <= max(days) + timedelta(found.usual) <= last
