"""The dispatches behind a report."""

from __future__ import annotations

from legation.reports.sources import sources
from tests.reports.making import cited, entry, fact, simple


def test_sources_count_the_entries_that_cite_them() -> None:
    """Two facts of one entry in one dispatch count once; the oldest dispatch comes first."""
    both = entry(
        cited(fact("visit", start=0), "d2", "2024-02-01"),
        cited(fact("visit", start=9), "d2", "2024-02-01"),
        cited(fact("visit"), "d1", "2024-01-01"),
    )
    found = sources([both, simple("relation", dispatch="d2", date="2024-02-01")])
    assert [(s.dispatch, s.lines) for s in found] == [("d1", 1), ("d2", 2)]


def test_undated_dispatches_come_last() -> None:
    """What has no date cannot be placed among the others."""
    found = sources([simple("relation", dispatch="d1", date=None), simple("visit", dispatch="d2")])
    assert [s.dispatch for s in found] == ["d2", "d1"]
