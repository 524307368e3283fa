"""Papers signed and not in force, and terms that run out."""

from __future__ import annotations

from datetime import date

import pytest

from legation.follow_through.due.instruments import instruments
from legation.records import Entry
from tests.reports.making import cited, entry, fact, simple

DAY = date(2025, 1, 1)


def paper(
    stage: str, when: str | None = "2024-05-10", title: str = "air services agreement", **more: object
) -> Entry:
    """Make an agreement at a stage."""
    return simple("agreement", when, stage=stage, title=title, quote=f"{title} {stage} {when}.", **more)


def found(*entries: Entry) -> list[tuple[str, str | None, date | None]]:
    """Give kind, day and age of what the papers have due."""
    return [(item.kind, item.when, item.since) for item in instruments(entries, DAY)]


@pytest.mark.parametrize("stage", ["signed", "ratified"])
def test_signed_and_not_in_force(stage: str) -> None:
    """A binding paper waits from its signing, or from its ratification."""
    assert found(paper(stage)) == [("not_in_force", None, date(2024, 5, 10))]


@pytest.mark.parametrize("stage", ["in_force", "implemented", "extended", "terminated"])
def test_in_force_or_over_it_waits_no_longer(stage: str) -> None:
    """Under the same title, or a fuller one, a later stage ends the waiting."""
    assert found(paper("signed"), paper(stage, "2024-11-01", "Agreement on Air Services and Airports")) == []


def test_signing_is_cited_before_the_plan_to_sign() -> None:
    """Of the two accounts of one signing that which tells it as done."""
    planned = fact("agreement", "2024-05-10", "scheduled")
    signed = fact("agreement", "2024-05-10")
    told = [cited(planned, "d1", "2024-04-01", quote="Will sign."), cited(signed, "d2", quote="Signed.")]
    [item] = instruments([entry(*told, merged=signed)], DAY)
    assert [f.quote for f in item.facts] == ["Signed.", "Will sign."]


def test_it_waits_from_the_last_day_on_which_it_can_have_been_signed() -> None:
    """Of a month its end, of an undated signature the day on which it was told."""
    assert found(paper("signed", "2024-05")) == [("not_in_force", None, date(2024, 5, 31))]
    assert found(paper("signed", None)) == [("not_in_force", None, date(2024, 6, 1))]


def test_entry_into_force_of_another_paper_is_no_answer() -> None:
    """The treaty on extradition says nothing of the air services."""
    assert found(paper("signed"), paper("in_force", "2024-11", "extradition treaty")) == [
        ("not_in_force", None, date(2024, 5, 10))
    ]


def test_announced_entry_into_force_is_not_missed() -> None:
    """Where a day is set the paper is announced, not forgotten."""
    assert found(paper("signed"), paper("in_force", "2025-03-01", status="scheduled")) == []


@pytest.mark.parametrize(
    "other",
    [
        paper("signed", title="memorandum on tourism", agreement_type="memorandum"),
        paper("signed", title="joint statement", agreement_type="joint_statement"),
        paper("signed", title="treaty", agreement_type="treaty"),
        paper("signed", title="several transport agreements"),
        paper("concluded"),
        paper("negotiating"),
        paper("signed", status="scheduled"),
    ],
    ids=["memorandum", "statement", "bare title", "bundle", "concluded", "negotiating", "not yet signed"],
)
def test_what_needs_no_entry_into_force_is_left_out(other: Entry) -> None:
    """Only a single, named, binding paper that was signed is waited for."""
    assert found(other) == []


@pytest.mark.parametrize(
    ("title", "last"),
    [
        ("plan of action for 2023-2026", "2026-12-31"),
        ("Action Plan 2023–26", "2026-12-31"),
        ("cultural programme for the years 2022 to 2025", "2025-12-31"),
        ("cooperation roadmap 1998/1999", "1999-12-31"),
        ("long-term programme until the end of 2030", "2030-12-31"),
        ("work plan for the year 2026", "2026-12-31"),
    ],
)
def test_years_of_a_title_are_its_term(title: str, last: str) -> None:
    """A paper for some years runs out with the last of them."""
    [item] = instruments([paper("signed", title=title, agreement_type="plan")], DAY)
    assert (item.kind, item.when, item.told) == ("term", last, False)


@pytest.mark.parametrize(
    "other",
    [
        paper("signed", title="agreement of 2010 on visas", agreement_type="plan"),
        paper("signed", title="convention 2030-2020", agreement_type="plan"),
        paper("signed", title="declaration on ending hunger by 2030", agreement_type="plan"),
        paper("proposed", title="plan for 2025-2027", agreement_type="plan"),
        paper("signed", title="plan for 2025-2027", agreement_type="plan", status="scheduled"),
        paper("terminated", title="plan for 2025-2027", agreement_type="plan"),
    ],
    ids=["one year", "backwards", "a goal", "proposed", "not yet signed", "ended"],
)
def test_no_term(other: Entry) -> None:
    """A single year, a plan that is not agreed on and one that was ended have no term to run out."""
    assert found(other) == []


def test_term_is_told_once_however_many_stages() -> None:
    """A plan concluded and signed has one end."""
    two = [
        paper(stage, title="action plan 2024-2026", agreement_type="plan")
        for stage in ("concluded", "signed")
    ]
    assert [kind for kind, *_ in found(*two)] == ["term"]
