"""Instruments and their stages."""

from __future__ import annotations

from datetime import date

from legation.reports.agreements import instruments
from tests.reports.making import DYAD, name_of, simple

DAY = date(2025, 1, 1)


def test_stages_of_one_title_are_one_instrument() -> None:
    """Negotiated, signed, in force: one agreement, at its latest stage."""
    entries = [
        simple("agreement", "2022", stage="signed", title="Agreement on Air Services", quote="b"),
        simple("agreement", "2021", stage="negotiating", quote="a"),
        simple("agreement", "2023", stage="in_force", quote="c"),
    ]
    [found] = instruments(entries, DYAD, DAY, name_of)
    assert found.stage == "in_force"
    assert [step.stage for step in found.steps] == ["negotiating", "signed", "in_force"]


def test_unnamed_bundles_stay_apart() -> None:
    """Five documents of one visit are not the five documents of another."""
    entries = [
        simple("agreement", year, title="five documents", agreement_type="other", quote=year)
        for year in ("2021", "2023")
    ]
    assert len(instruments(entries, DYAD, DAY, name_of)) == 2


def test_what_is_only_planned_is_ahead() -> None:
    """A signing to come is no signature; one that fell through is none either."""
    [ahead] = instruments([simple("agreement", "2025-05", status="scheduled")], DYAD, DAY, name_of)
    assert ahead.stage == "ahead"
    [gone] = instruments([simple("agreement", "2024-05", status="cancelled")], DYAD, DAY, name_of)
    assert gone.stage == "cancelled"


def test_binding_instruments_come_first_and_later_ones_before_older() -> None:
    """In force before signed, signed before negotiated; within a stage the latest first."""
    entries = [
        simple("agreement", "2020", title="A", quote="a"),
        simple("agreement", "2022", title="B", quote="b"),
        simple("agreement", "2023", title="C", stage="negotiating", quote="c"),
        simple("agreement", "2010", title="D", stage="in_force", quote="d"),
    ]
    assert [i.title for i in instruments(entries, DYAD, DAY, name_of)] == ["D", "B", "A", "C"]
