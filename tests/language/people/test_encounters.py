"""Guests, and people who meet somebody from home, act for another state."""

from __future__ import annotations

import pytest

from legation.language.people import assign_states, cast, find_people
from legation.language.states import find_states


def acting(text: str, home: str, dated_from: str | None = None) -> dict[str, str | None]:
    """Give the state of each person, at home in `home`."""
    states = find_states(text)
    company = assign_states(cast(text, find_people(text, states), states), home, text, states, dated_from)
    return {p.name: p.state for p in company.people}


@pytest.mark.parametrize(
    "text",
    [
        "They praised Prime Minister Luis Prado's official visit to Norway and Peru's part in it.",
        "They praised the visit of Prime Minister Luis Prado to Norway and Peru's part in it.",
        "Peru is a friend. Prime Minister Luis Prado arrived in Norway on Monday.",
        "Peru signed it in Oslo last month, during the visit of Prime Minister Luis Prado.",
    ],
)
def test_who_visits_the_home_state_is_of_another(text: str) -> None:
    """Nobody visits the own country, whether it is told with a verb or a noun."""
    assert acting(text, "NOR") == {"Luis Prado": "PER"}


def test_whose_visit_leads_abroad_is_at_home() -> None:
    """A visit to another state is no sign that the visitor is of another."""
    assert acting("They praised Prime Minister Ana Holm's official visit to Peru.", "NOR") == {
        "Ana Holm": "NOR"
    }


def test_a_meeting_between_two_has_two_states() -> None:
    """Of two leaders between whom there was a meeting the second is not at home too."""
    text = "They recalled the meeting between Prime Minister Ana Holm and President Luis Prado in Peru."
    assert acting(text, "NOR") == {"Ana Holm": "NOR", "Luis Prado": "PER"}


def test_a_guests_host_is_at_home() -> None:
    """Whoever invites somebody who is on a visit to the home state is of the home state."""
    text = (
        "Prime Minister Luis Prado is on an official visit to Norway at the invitation of King Olav Berg. "
        "Peru is a friend."
    )
    assert acting(text, "NOR") == {"Luis Prado": "PER", "Olav Berg": "NOR"}


def test_whoever_meets_a_traveller_abroad_is_a_host() -> None:
    """In a story dated from abroad those who meet somebody from home are of that state."""
    text = (
        "Prime Minister Ana Holm came to Peru. At the airport she was met by Foreign Minister Luis Prado, "
        "Transport Minister Eva Rojas and others. Holm will also meet Speaker Juan Paz."
    )
    hosts = {"Luis Prado": "PER", "Eva Rojas": "PER", "Juan Paz": "PER"}
    assert acting(text, "NOR", "PER") == {"Ana Holm": "NOR", **hosts}


def test_who_passes_on_an_invitation_is_of_the_inviters_state() -> None:
    """An invitation passed on is that of the bearer's own leader."""
    text = "Peruvian Foreign Minister Eva Rojas conveyed President Luis Prado's invitation to King Olav Berg."
    assert acting(text, "NOR") == {"Eva Rojas": "PER", "Luis Prado": "PER", "Olav Berg": "NOR"}
