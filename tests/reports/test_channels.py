"""The last contact at each level."""

from __future__ import annotations

import pytest

from legation.records import Entry
from legation.reports.channels import LEVELS, Channel, channels, levels_of, silent
from legation.reports.lines import Line, Unknown
from tests.reports.making import DYAD, name_of, person, simple


def _by_level(*entries: Entry) -> dict[str, Channel]:
    return {channel.level: channel for channel in channels(entries, DYAD, name_of)}


def _meeting(when: str | None, here: str, there: str, **more: object) -> Entry:
    people = [person("Rein Tamm", here, "EST"), person("Ana Sol", there, "URY")]
    return simple("contact", when, people=people, **more)


def test_latest_meeting_of_both_foreign_ministers_is_their_last_contact() -> None:
    """Of several meetings the latest counts, whatever order they come in."""
    found = _by_level(
        _meeting("2022-03-01", "Foreign Minister", "Foreign Minister"),
        _meeting("2023-03-01", "Foreign Minister", "Minister of Foreign Affairs"),
        _meeting("2021-03-01", "Foreign Minister", "Foreign Minister"),
    )["foreign_ministers"]
    assert isinstance(found.between, Line)
    assert found.between.when == "2023-03-01"
    assert found.involving is None


def test_later_meeting_with_one_side_at_the_level_is_told_apart() -> None:
    """A president who receives a minister is no contact between heads of state, yet worth saying."""
    found = _by_level(
        _meeting("2022-03-01", "President", "President"),
        _meeting("2024-01-01", "President", "Interior Minister"),
    )["top"]
    assert isinstance(found.between, Line)
    assert found.between.when == "2022-03-01"
    assert found.involving is not None
    assert found.involving.when == "2024-01-01"


def test_levels_without_a_contact_are_unknown_and_said_together() -> None:
    """Where nothing is told, the report says so in one sentence."""
    found = channels([], DYAD, name_of)
    assert [c.level for c in found] == list(LEVELS)
    assert all(isinstance(c.between, Unknown) and c.involving is None for c in found)
    sentence = silent(found)
    assert sentence is not None
    assert "foreign ministers; " in sentence


@pytest.mark.parametrize(("format", "counts"), [("message", False), ("phone_call", True)])
def test_letters_open_no_channel(format: str, counts: bool) -> None:
    """A telegram of greeting is no contact, a call is."""
    found = _by_level(_meeting("2024-01-01", "President", "President", format=format))["top"]
    assert isinstance(found.between, Line) is counts


def test_planned_meetings_are_no_contact_yet() -> None:
    """Only what occurred counts."""
    found = _by_level(_meeting("2024-01-01", "President", "President", status="scheduled"))["top"]
    assert isinstance(found.between, Unknown)


def test_credentials_are_the_ambassadors_channel() -> None:
    """A president who receives letters of credence has not met another president."""
    people = [
        person("Mari Kask", "Ambassador", "EST", "envoy"),
        person("Luis Paz", "President", "URY", "receiver"),
    ]
    found = _by_level(simple("credentials", "2024-02-01", people=people))
    assert isinstance(found["ambassadors"].between, Line)
    assert found["top"].involving is None


@pytest.mark.parametrize(("type_", "level"), [("parliamentary", "parliament"), ("party", "party")])
def test_sessions_of_parliaments_and_parties_are_theirs(type_: str, level: str) -> None:
    """The type of a mechanism tells its level where no person is named."""
    found = _by_level(simple("session", "2024-02-01", mechanism_type=type_))[level]
    assert isinstance(found.between, Line)


def test_leader_of_a_sole_ruling_party_belongs_to_two_levels() -> None:
    """He stands at the top and leads a party; a party leader elsewhere only leads a party."""
    office = "General Secretary of the Communist Party"
    assert levels_of(person("An Le", office, "VNM")) == {"top", "party"}
    assert levels_of(person("Ana Sol", office, "URY")) == {"party"}
    assert levels_of(person("Ana Sol", None, "URY")) == set()


def test_dated_contact_is_last_before_an_undated_one() -> None:
    """A meeting without a date may lie long before the dispatch that mentions it."""
    undated = _meeting(None, "President", "President", date="2024-05-01")
    found = _by_level(undated, _meeting("2020-03-01", "President", "President"))["top"]
    assert isinstance(found.between, Line)
    assert found.between.when == "2020-03-01"
    alone = _by_level(undated)["top"].between
    assert isinstance(alone, Line)
    assert alone.when is None
