"""Who speaks a joint document."""

from __future__ import annotations

import pytest

from tests.language.parsed import scene_of

NEWS = "Kenya and Peru held talks. We were there, a witness said."


@pytest.mark.parametrize(
    ("title", "text", "states"),
    [
        ("Joint Statement by Kenya and Peru", "We agreed to expand trade.", {"KEN", "PER"}),
        (
            "Joint Declaration",
            "The Republic of Kenya and the Republic of Peru agreed as follows.",
            {"KEN", "PER"},
        ),
        (None, "We, the Presidents of Kenya, Peru and Chile, met in Lima.", {"KEN", "PER", "CHL"}),
        (None, "The Leaders of Kenya and Peru met in Lima today.", {"KEN", "PER"}),
    ],
)
def test_joint_documents_have_authors(title: str | None, text: str, states: set[str]) -> None:
    """Title, group or opening words name who issues a joint document."""
    assert set(scene_of(text, title=title).authors.states) == states


def test_groups_stand_for_their_members() -> None:
    """A statement of the G7 is one of its seven."""
    authors = scene_of("We stand for free trade.", title="G7 Leaders' Statement").authors
    assert {"CAN", "FRA", "DEU", "ITA", "JPN", "GBR", "USA"} <= set(authors.states)


def test_people_in_the_title_are_authors() -> None:
    """Whoever the title names speaks, with their state."""
    text = "President Ana Ruiz of Peru and President Peter Ochieng of Kenya met in Lima. We agreed."
    authors = scene_of(text, title="Joint Statement of President Ruiz and President Ochieng").authors
    assert {person.name for person in authors.people} >= {"Ana Ruiz", "Peter Ochieng"}
    assert set(authors.states) == {"KEN", "PER"}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (None, NEWS),
        ("Kenya and Peru hold talks", NEWS),
        ("Joint Statement", "We agreed to expand trade."),
        ("Joint Statement", "Kenya agreed to expand trade."),
        (None, ""),
    ],
)
def test_others_have_none(title: str | None, text: str) -> None:
    """News is nobody's joint statement, and one state issues none by itself."""
    assert not scene_of(text, title=title).authors
