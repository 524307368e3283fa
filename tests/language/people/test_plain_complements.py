"""What an office is of, in words that no list of fields and bodies holds."""

from __future__ import annotations

import pytest

from tests.language.people.reading import held


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Kenya’s head of the secret service, Ana Ruiz, came.", "head of the secret service"),
        ("the special envoy for the great rift, Ana Ruiz, came.", "special envoy for the great rift"),
        (
            "They met the foreign policy adviser to the president, Ana Ruiz.",
            "foreign policy adviser to the president",
        ),
        (
            "Ana Ruiz, secretary general of the ruling alliance, came.",
            "secretary general of the ruling alliance",
        ),
        (
            "They met the deputy head of the president’s office, Ana Ruiz.",
            "deputy head of the president's office",
        ),
        ("They met the senior adviser at the agency, Ana Ruiz.", "senior adviser"),
    ],
)
def test_plain_words_that_lead_to_the_holder_are_the_offices(text: str, office: str) -> None:
    """Between an office and the comma before its holder, or between holder and comma, plain words belong to it."""
    assert [(name, printed.replace("’", "'")) for name, printed, _ in held(text)] == [("Ana Ruiz", office)]


@pytest.mark.parametrize(
    "text",
    [
        "The head of the secret service, who met Ana Ruiz, came.",
        "The head of the secret service thanked his colleague, Ana Ruiz, for coming.",
        "The head of the secret service met the mayor of the old town, Ana Ruiz.",
    ],
)
def test_a_clause_between_leads_to_nobody(text: str) -> None:
    """Words of another clause, or another office, part the office from the name."""
    assert all(printed is None or not printed.startswith("head") for _, printed, _ in held(text))
