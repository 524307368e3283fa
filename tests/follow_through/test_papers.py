"""Which titles mean one paper, and how far it has come."""

from __future__ import annotations

import pytest

from legation.follow_through.papers import furthest, papers, reaches, same_paper
from tests.reports.making import simple


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("agreement on visa exemption for ordinary passports", "visa exemption agreement", True),
        ("Agreement on Air Services", "air services agreement", True),
        ("agreement on air services", "agreement on maritime services", False),
        ("agreement on visa exemption", "agreement on extradition", False),
        ("cooperation agreement", "cooperation agreement", True),
        ("cooperation agreement", "agreement on extradition", False),
        ("treaty", "treaty on friendship", False),
    ],
)
def test_titles(one: str, other: str, same: bool) -> None:
    """A paper is known by its subject; a bare title is only itself."""
    assert same_paper(simple("agreement", title=one), simple("agreement", title=other)) is same


def test_papers_of_others_are_others() -> None:
    """The same title between other states is another paper."""
    here, there = simple("agreement"), simple("agreement", states=("LVA", "USA"))
    assert not same_paper(here, there)


@pytest.mark.parametrize(
    ("stage", "wanted", "reached"),
    [
        ("signed", "signed", True),
        ("in_force", "signed", True),
        ("implemented", "in_force", True),
        ("negotiating", "signed", False),
        ("signed", "ratified", False),
        (None, "signed", False),
        ("signed", None, False),
    ],
)
def test_stages(stage: str | None, wanted: str | None, reached: bool) -> None:
    """A later stage has passed the earlier ones; an unknown one has reached nothing."""
    assert reaches(stage, wanted) is reached


def test_entries_of_one_paper_stand_in_the_order_of_its_stages() -> None:
    """However they are dated and given, the furthest stage that has come about is last."""
    signed = simple("agreement", "2024-05", stage="signed")
    talked = simple("agreement", "2024-06", stage="negotiating", quote="Talks.")
    to_be = simple("agreement", None, stage="in_force", status="scheduled", quote="To be.")
    [paper] = papers([to_be, signed, talked])
    assert [e.merged["stage"] for e in paper] == ["negotiating", "signed", "in_force"]
    assert furthest(paper) is signed
    assert furthest([to_be]) is None
