"""Tests of the life of an entry."""

from __future__ import annotations

from datetime import date

from legation.records import Judgement, LifeStep
from legation.reports.history import history
from tests.reports.making import cited, entry, fact, living, name_of


def test_moments_come_in_order_of_time() -> None:
    """What was told, what it stood at, what was judged and what was taken back: each with its source."""
    said = cited(fact("undertaking", "2024-01-01"), date="2024-01-02", quote="They pledged.")
    given = Judgement(
        "j1", "e", "correct", "A. Desk", "misprint", "2024-03-01T08:00:00Z", field="due", value="2025"
    )
    taken = Judgement(
        "j2", "e", "open", "B. Desk", "no", "2024-02-01T08:00:00Z", withdrawn="2024-04-01T08:00:00Z"
    )
    found = history(
        entry(said),
        [given, taken],
        name_of,
        date(2025, 1, 1),
        living(LifeStep("open", "2024-01-01", "stated", (said,))),
    )
    assert [(m.when and m.when[:10], m.what, m.text) for m in found.moments] == [
        ("2024-01-01", "standing", "open"),
        ("2024-01-02", "told", "proposed, 2024-01-01"),
        ("2024-02-01", "judged", "open (j2)"),
        ("2024-03-01", "judged", "due = 2025 (j1)"),
        ("2024-04-01", "taken back", "open (j2)"),
    ]
    assert found.moments[1].quote == "They pledged."
    assert found.moments[3].source == "A. Desk"
