"""The chronology."""

from __future__ import annotations

from datetime import date

from legation.reports.timeline import timeline
from tests.reports.making import DYAD, name_of, person, simple

DAY = date(2025, 1, 1)


def test_events_run_from_the_oldest_and_the_undated_stand_where_they_were_told() -> None:
    """An undated signing told in June stands between May and July."""
    entries = [
        simple("visit", "2024-07-01", date="2024-07-02", quote="c"),
        simple("contact", "2024-05-01", date="2024-05-02", quote="a"),
        simple("agreement", None, date="2024-06-01", quote="b"),
    ]
    assert [line.kind for line in timeline(entries, DYAD, DAY, name_of)] == ["contact", "agreement", "visit"]


def test_undertakings_figures_offices_and_positions_are_no_events() -> None:
    """The chronology holds what happened; other kinds only if they are asked for."""
    entries = [
        simple(kind, "2024", people=[person("Ana Sol", role="holder")], quote=kind)
        for kind in ("figure", "act")
    ]
    assert [line.kind for line in timeline(entries, DYAD, DAY, name_of)] == ["act"]
    assert [line.kind for line in timeline(entries, DYAD, DAY, name_of, kinds=["figure"])] == ["figure"]


def test_since_leaves_out_what_had_ended() -> None:
    """A visit that ended on the day is kept; an older one is not."""
    entries = [simple("visit", "2024-05-01/2024-05-03", quote="a"), simple("visit", "2024-05-02", quote="b")]
    found = timeline(entries, DYAD, DAY, name_of, since=date(2024, 5, 3))
    assert [line.when for line in found] == ["2024-05-01/2024-05-03"]


def test_wishes_without_a_day_have_no_place_in_time() -> None:
    """What is planned stands at its day; what is only wished stands nowhere."""
    entries = [
        simple("visit", "2025-03", status="scheduled", quote="a"),
        simple("visit", None, status="proposed", quote="b"),
    ]
    assert [line.when for line in timeline(entries, DYAD, DAY, name_of)] == ["2025-03"]
