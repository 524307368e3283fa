"""Holders of one office listed in a sentence of their own, or one in each line."""

from __future__ import annotations

import pytest

from tests.language.people.reading import held

_CAME = "Two new ambassadors presented their credentials to President Kofi Asante on Thursday"


@pytest.mark.parametrize(
    "listed",
    [
        ". They are Ana Ruiz of Peru and Jan Nowak of Poland.",
        ". Among them were Ana Ruiz from Peru and Jan Nowak from Poland.",
        ": Ana Ruiz (Peru) and Jan Nowak (Poland).",
        ".\n\nThey were:\n- Ana Ruiz, Peru\n- Jan Nowak, Poland",
        ".\n\nThey were:\n- H.E. Ana Ruiz of Peru\n- one who could not be read, of Fiji\n- Jan Nowak of Poland",
        ". They are Peru's Ana Ruiz and Poland's Jan Nowak.",
    ],
)
def test_who_is_listed_apart_holds_the_office(listed: str) -> None:
    """A list that begins with a colon or `they are` gives everybody in it the plural office before it."""
    assert held(_CAME + listed) == [
        ("Kofi Asante", "President", None),
        ("Ana Ruiz", "ambassador", "PER"),
        ("Jan Nowak", "ambassador", "POL"),
    ]


@pytest.mark.parametrize(
    "other",
    [
        ". Also there were Ana Ruiz of Peru and Jan Nowak of Poland.",
        " and his ministers. They are Ana Ruiz of Peru and Jan Nowak of Poland.",
        ". They are staying. The singers were Ana Ruiz of Peru and Jan Nowak of Poland.",
    ],
)
def test_who_is_listed_as_something_else_does_not(other: str) -> None:
    """A list of others, or behind a nearer plural office, says nothing of the first."""
    assert all(office != "ambassador" for _, office, _ in held(_CAME + other))


def test_a_dash_opens_a_list_and_an_apposition() -> None:
    """Folded text has one sort of dash, spaced: it leads to holders as a colon does, and sets one off."""
    assert held(_CAME + " - Ana Ruiz of Peru and Jan Nowak of Poland.")[1:] == [
        ("Ana Ruiz", "ambassador", "PER"),
        ("Jan Nowak", "ambassador", "POL"),
    ]
    assert held("Peru's foreign minister - Ana Ruiz - met them.") == [("Ana Ruiz", "foreign minister", "PER")]
