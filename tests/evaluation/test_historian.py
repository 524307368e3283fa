"""The measures of what the historian tells, on changes of an invented article."""

from __future__ import annotations

from typing import Any

import pytest

from evaluation.historian import between, credentials, relations, tells, timeline
from evaluation.tallies import Share
from legation.records import Fact, Person
from tests.evaluation.making import fact


def change(kind: str, day: str = "1951-02-03", tier: str = "A", **more: Any) -> dict[str, Any]:
    """Make an annotated change of relations."""
    return {"kind": kind, "date_best": day, "tier": tier, **more}


def mission(sender: str = "USA", host: str = "KEN", **changes: Any) -> Fact:
    """Make a change of a mission."""
    return fact(
        "mission",
        **{"when": "1951-02-03", "states": (sender, host), "sending_state": sender, "host_state": host}
        | changes,
    )


def relation(becomes: str, when: str | None = "1951-02-03") -> Fact:
    """Make a change of relations between Kenya and the United States."""
    return fact("relation", when=when, states=("KEN", "USA"), change=becomes)


def by_name(shares: tuple[Share, ...]) -> dict[str, tuple[int, int]]:
    """Give what was right and counted by what is said of it."""
    return {share.said: (share.right, share.of) for share in shares}


def test_changes_are_counted_as_found_and_as_dated() -> None:
    """A change without its day is found, not dated; changes whose day is doubtful do not count."""
    gold = [change("recognised"), change("severed"), change("resumed"), change("established", tier="B")]
    facts = (relation("recognised"), relation("suspended", when=None))
    shares = by_name(relations([{"text": "", "iso3": "KEN", "gold": gold}], lambda _: facts))
    assert shares["changes found (tier A)"] == (2, 3)
    assert shares["changes found with the day (tier A)"] == (1, 3)
    assert shares["changes found with the day and both states (tier A)"] == (1, 3)
    assert shares["  severed"] == (1, 1)
    assert shares["  severed, with the day"] == (0, 1)


@pytest.mark.parametrize(
    ("told", "kind", "right"),
    [
        (mission(), "embassy_opened", True),
        (mission(mission_type="other"), "embassy_opened", False),
        (mission(mission_type="other"), "legation_opened", True),
        (mission(change="upgraded"), "raised_to_embassy", True),
        (mission(change="closed", mission_type="other"), "closed", True),
        (mission(status="scheduled"), "embassy_opened", False),
        (relation("established"), "embassy_opened", False),
    ],
)
def test_a_change_of_a_mission_is_of_the_kind_that_the_gold_names(told: Fact, kind: str, right: bool) -> None:
    """Type, change and status are those of the gold."""
    assert tells(told, kind) is right


def test_the_states_are_those_of_the_gold() -> None:
    """The sender of the gold decides whose mission is meant; a state without a code is not asked for."""
    ours, theirs = mission(), mission(sender="KEN", host="USA")
    embassy = change("embassy_opened", sender="USA")
    assert between(ours, embassy, "KEN")
    assert not between(theirs, embassy, "KEN")
    assert not between(ours, embassy, "UGA")
    assert between(theirs, change("embassy_opened", sender="PARTNER"), "KEN")
    assert between(relation("recognised"), change("recognised"), None)


def test_envoys_are_counted_whose_credentials_are_dated() -> None:
    """An envoy found on another day is found, not dated; other events of envoys do not count."""
    gold = [
        {"person": "Ruth Ames", "events": {"credentials_presented": {"date": "1951-02-03"}}},
        {"person": "Ole Hansen", "events": {"appointed": {"date": "1950-11-01"}}},
    ]
    told = fact("credentials", when="1951", people=(Person("Ruth B. Ames", "Ambassador", "USA", "envoy"),))
    shares = by_name(credentials([{"text": "", "gold": gold}], lambda _: (told,)))
    assert shares == {"envoys found": (1, 1), "envoys found with the day": (0, 1)}


def test_transitions_are_found_by_their_date_and_status() -> None:
    """Relations begun find the first envoy; ends of relations and missions alone can be wrong."""
    gold = [
        {"status": "Envoy Nonresident", "date": "1931-05-06", "in_text": True},
        {"status": "Embassy", "date": "1951-02-03", "in_text": True},
        {"status": "None", "date": "1967", "in_text": True},
        {"status": "Consulate", "date": "1920-01-01", "in_text": False},
    ]
    facts = (
        relation("established", "1931-05-06"),
        mission(),
        relation("severed", "1967-06-08"),
        mission(mission_type="consulate", when="1955-01-01"),
        mission(sender="KEN", host="USA", when="1955-01-01"),
    )
    row = {"text": "", "iso3": "KEN", "gold": gold}
    assert by_name(timeline([row], lambda _: facts)) == {
        "transitions found with their date": (3, 3),
        "  by a mission's change or the end of relations": (2, 3),
        "changes of the mission told to the day that are transitions": (2, 2),
    }
