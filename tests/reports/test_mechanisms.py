"""Mechanisms with their sittings, gaps and rhythm."""

from __future__ import annotations

from datetime import date

from legation.records import Entry
from legation.reports.mechanisms import MechanismReport, mechanism_reports
from tests.reports.making import DYAD, name_of, simple

DAY = date(2025, 1, 1)


def _sitting(when: str | None, ordinal: int | None = None, **more: object) -> Entry:
    return simple("session", when, ordinal=ordinal, quote=f"Sitting {when} {ordinal}.", **more)


def _only(*entries: Entry) -> MechanismReport:
    [report] = mechanism_reports(entries, DYAD, DAY, name_of)
    return report


def test_sittings_are_in_order_with_their_numbers() -> None:
    """The past runs from the oldest to the latest; what is planned stands apart."""
    report = _only(_sitting("2023-05", 8), _sitting("2021-05", 6), _sitting("2025-05", 9, status="scheduled"))
    assert [line.ordinal for line in report.held] == [6, 8]
    assert [line.ordinal for line in report.ahead] == [9]
    assert report.last is report.held[-1]


def test_missing_numbers_are_named_as_runs() -> None:
    """A number between two known ones that nobody told of is a gap; older ones are only older."""
    report = _only(_sitting("2015-05", 3), _sitting("2019-05", 7), _sitting("2021-05", 9))
    assert report.missing == (4, 5, 6, 8)
    assert report.gaps == (
        "No dispatch in the register tells of the 4th to 6th and 8th. "
        "The first 2 are older than what the register holds."
    )


def test_whole_numbering_has_no_gaps() -> None:
    """From the first to the last all are told."""
    assert _only(_sitting("2020-05", 1), _sitting("2021-05", 2)).gaps is None


def test_usual_interval_gives_the_month_of_the_next() -> None:
    """Sittings a year apart make the next fall a year after the last: reckoned, and said to be."""
    report = _only(_sitting("2022-05-10", 1), _sitting("2023-05-11", 2), _sitting("2024-05-09", 3))
    assert report.rhythm == "Usually about 12 months apart (11 to 13), by 3 sittings."
    assert (report.interval_days, report.interval_range, report.rests_on) == (365, (328, 402), 3)
    assert report.expected == "2025-04/2025-06"
    assert "If that holds, the next falls in April–June 2025." in report.about


def test_planned_sitting_takes_the_place_of_the_reckoned_one() -> None:
    """Where a dispatch tells when the next will be, nothing is reckoned; a day it has to tell."""
    held = [_sitting(f"{year}-05-10", number) for number, year in enumerate((2022, 2023, 2024), 1)]
    assert _only(*held, _sitting("2025-03", 4, status="scheduled")).expected is None
    assert _only(*held, _sitting(None, 4, status="scheduled")).expected == "2025-04/2025-06"


def test_single_sitting_has_no_rhythm() -> None:
    """One sitting tells no interval, and the report says so."""
    report = _only(_sitting("2022-05-10", 4))
    assert report.interval_days is None
    assert "No rhythm" in report.rhythm
    assert report.expected is None


def test_own_mechanisms_come_before_those_with_others() -> None:
    """What the two have alone is read first, though the other sat later."""
    wider = simple(
        "session", "2024-11", states=("EST", "LVA", "URY"), mechanism="Baltic forum", quote="Wide."
    )
    found = mechanism_reports([wider, _sitting("2020-05", 1)], DYAD, DAY, name_of)
    assert [report.others for report in found] == [(), ("Latvia",)]


def test_sittings_after_the_day_are_left_out() -> None:
    """As of a day the later sitting had not been held."""
    report = _only(_sitting("2023-05", 8), _sitting("2025-05", 9))
    assert [line.ordinal for line in report.held] == [8]
