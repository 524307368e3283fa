"""Names without an office, where other words show them."""

from __future__ import annotations

import pytest

from tests.language.people.reading import held


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yesterday Mr. Orlov left.", ("Orlov", None, None)),
        ("The delegation headed by A. Orlov left.", ("A. Orlov", None, None)),
        ("He met Ion Rusu of Romania there.", ("Ion Rusu", None, "ROU")),
        ("Ion Rusu said that it was late.", ("Ion Rusu", None, None)),
        ("Wednesday Dr Zahir said so.", ("Zahir", None, None)),
        ("He will meet Ion Rusu in Iasi.", ("Ion Rusu", None, None)),
        ("He held talks with Ion Rusu on Friday.", ("Ion Rusu", None, None)),
        ("Daniel Rusu arrived on Monday.", ("Daniel Rusu", None, None)),
        ("He thanked his host, Ion Rusu, for the lunch.", ("Ion Rusu", None, None)),
        ("He was welcomed by Ion Rusu in Iasi.", ("Ion Rusu", None, None)),
        ("He discussed the harvest with Ion Rusu on Friday.", ("Ion Rusu", None, None)),
        ("He met Canada's Daniel Roy there.", ("Daniel Roy", None, "CAN")),
    ],
)
def test_shown_names_are_found(text: str, expected: tuple[str, None, str | None]) -> None:
    """A title, an initial, a state behind, or a verb of saying shows a name."""
    assert held(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He walked in Nha Trang of Vietnam.",
        "The National Assembly of Vietnam said so.",
        "Vietnam Airlines said so.",
        "Le Monde said so.",
        "Santa Cruz is far.",
        "The plans met Ion Rusu's wishes.",
        "The lorry collided with Ion Rusu on Friday.",
        "Air Moldova arrived on Monday.",
        "He discussed the harvest. It agrees with Ion Rusu on Friday.",
        "They drank Canada's Maple Dew.",
        "They saw what Daniel Rusu landed.",
    ],
)
def test_other_capitals_are_not(text: str) -> None:
    """Places, bodies and newspapers are no people."""
    assert held(text) == []


def test_a_name_used_again_by_its_last_word_is_found() -> None:
    """Two words of a name are a person where the last stands alone elsewhere; a heading's words are not."""
    assert held("The host told Bat Dorjsuren that it was late. Dorjsuren left.") == [
        ("Bat Dorjsuren", None, None)
    ]
    assert held("- Strengthen Support for all. Support is needed, they support it.") == []


def test_both_of_talks_between_two_are_found() -> None:
    """`Talks between A and B`: both are people."""
    assert held("Talks between Daniel Roy and Ion Rusu in Iasi went on.") == [
        ("Daniel Roy", None, None),
        ("Ion Rusu", None, None),
    ]
    assert held("Talks between Blue Hill and Green Dale in Iasi went on.") == []
