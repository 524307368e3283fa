"""When two facts of one dispatch tell of one act on one instrument."""

from __future__ import annotations

from typing import Any

import pytest

from legation.facts.agreement.shape import SHAPE, same
from legation.records import Fact, Span


def _agreement(title: str, when: str | None = "2024-05-14", **changes: Any) -> Fact:
    details = {"title": title, "agreement_type": "memorandum", "stage": "signed"}
    details |= {k: v for k, v in changes.items() if k in details}
    return Fact(
        kind="agreement",
        when=when,
        status=changes.get("status", "occurred"),
        states=changes.get("states", ("KEN", "PER")),
        evidence=(Span(0, 9),),
        details=details,
    )


def test_short_title_joins_the_full_one() -> None:
    """`MoU on fisheries` and the full title are one signing."""
    full = _agreement("Memorandum of Understanding on Cooperation in Fisheries")
    assert same(full, _agreement("MoU on fisheries"))


def test_titles_about_unlike_things_are_two() -> None:
    """Two memoranda signed on one day are two facts."""
    assert not same(_agreement("memorandum on health"), _agreement("memorandum on sports"))


def test_stages_are_kept_apart() -> None:
    """Signing and entry into force are two facts on one instrument."""
    title = "memorandum on health"
    assert not same(_agreement(title), _agreement(title, stage="in_force"))


def test_what_is_to_be_signed_is_not_what_was_signed() -> None:
    """A scheduled signing does not join one that took place."""
    title = "memorandum on health"
    assert not same(_agreement(title), _agreement(title, None, status="scheduled"))


def test_unlike_days_are_two() -> None:
    """An instrument of the same title signed in another year is another."""
    title = "agreement on culture"
    assert not same(_agreement(title, "1997"), _agreement(title, "2022-09-05"))


@pytest.mark.parametrize(
    ("field", "value"), [("title", " "), ("agreement_type", "law"), ("stage", "drafted")]
)
def test_shape_names_what_breaks_the_contract(field: str, value: str) -> None:
    """An agreement without title, or of an unknown type or stage, is reported."""
    changed = {field: value} if field != "title" else {}
    fact = _agreement(value if field == "title" else "memorandum on health", **changed)
    assert any(field in problem for problem in SHAPE.problems(fact))
