"""Numbers as small series."""

from __future__ import annotations

from datetime import date

from legation.reports.figures import comparable, series
from tests.reports.making import DYAD, name_of, simple

DAY = date(2025, 1, 1)


def test_series_have_one_measure_and_unit_and_run_in_time() -> None:
    """Dollars and percentages of one measure are two series."""
    entries = [
        simple("figure", "2023", value=9e6, quote="b"),
        simple("figure", "2022", value=7e6, quote="a"),
        simple("figure", "2023", value=4, unit="percent", quote="c"),
    ]
    found = series(entries, DYAD, DAY, name_of)
    assert [s.heading for s in found] == ["Trade turnover, USD", "Trade turnover, per cent"]
    assert [point.when for point in found[0].points] == ["2022", "2023"]
    assert [point.amount for point in found[0].points] == ["USD 7 million", "USD 9 million"]


def test_people_need_no_unit_in_the_heading() -> None:
    """A community is of people: the number says so itself."""
    [found] = series(
        [simple("figure", "2023", measure="community", unit="people", value=40)], DYAD, DAY, name_of
    )
    assert found.heading == "Community"
    assert found.points[0].amount == "40 people"


def test_only_periods_that_do_not_overlap_are_comparable() -> None:
    """Two numbers for one year are about different things and make no picture."""
    years = [
        simple("figure", year, value=value, quote=year)
        for year, value in (("2021", 1), ("2022", 2), ("2023", 4))
    ]
    assert comparable(series(years, DYAD, DAY, name_of)[0]) == (1, 2, 4)
    twice = [*years, simple("figure", "2023-05", value=3, quote="x")]
    assert comparable(series(twice, DYAD, DAY, name_of)[0]) == ()
