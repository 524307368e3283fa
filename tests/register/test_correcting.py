"""Corrections."""

from __future__ import annotations

from typing import Any

import pytest

from legation.records import Conflict, ConflictValue, Judgement, Place
from legation.register.correcting import corrected, with_field
from tests.register.making import session, visit


def correction(field: str, value: Any) -> Judgement:
    """Make a correction."""
    return Judgement("j", "e", "correct", "Ines", "Annex", "2025-03-01T00:00:00Z", field=field, value=value)


def test_last_word() -> None:
    """Of two corrections of a field the later holds; other verdicts correct nothing."""
    wrong = Judgement("j", "e", "wrong", "Ines", "Rumour", "2025-03-01T00:00:00Z")
    conflicts = [
        Conflict("ordinal", (ConflictValue(1, ("a",)),)),
        Conflict("when", (ConflictValue("2025", ("b",)),)),
    ]
    merged, left = corrected(
        session(1), conflicts, [correction("ordinal", 2), correction("ordinal", 3), wrong]
    )
    assert (merged["ordinal"], [c.field for c in left]) == (3, ["when"])
    assert corrected(session(1), conflicts, [wrong]) == (session(1), tuple(conflicts))


def test_who_took_part_is_one_question() -> None:
    """Whoever corrects the people settles who chaired, who presented, and in which office; the date stays open."""
    fields = ("envoy", "cochair", "office", "when")
    conflicts = [Conflict(field, (ConflictValue("x", ("a",)),)) for field in fields]
    _, left = corrected(session(1), conflicts, [correction("people", [])])
    assert [c.field for c in left] == ["when"]


def test_common_fields() -> None:
    """Fields of every fact are set as the contract writes them; the rest stays."""
    assert with_field(visit(), "when", None) == visit(None)
    assert with_field(visit(), "place", {"name": "Vigo", "country": "ESP"}) == visit(
        place=Place("Vigo", "ESP")
    )
    assert with_field(visit(), "states", ["PRT", "ARM"]) == visit()
    assert with_field(visit(confidence=0.12345), "visit_type", None).confidence == 0.12345


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kind", "act"),
        ("evidence", []),
        ("when", "soon"),
        ("when", 2025),
        ("status", "done"),
        ("status", None),
        ("states", None),
        ("states", "ARM"),
        ("states", []),
        ("people", "Ines"),
        ("place", "Vigo"),
    ],
)
def test_refused(field: str, value: object) -> None:
    """What a fact cannot be is refused."""
    with pytest.raises(ValueError, match=field):
        with_field(visit(), field, value)
