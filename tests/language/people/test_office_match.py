"""When two printed offices are one."""

from __future__ import annotations

import pytest

from legation.language.people.mentions import OfficeHeld
from legation.language.people.office_match import covers, distinct_offices


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Minister of Foreign Affairs", "Minister"),
        ("Minister of Foreign Affairs and Trade", "Foreign Minister"),
        ("External Affairs Minister", "EAM"),
        ("Secretary of State", "Secretary"),
        ("National Security Adviser", "national security advisor"),
        ("Deputy Prime Minister and Foreign Minister", "Foreign Minister"),
        ("Deputy Prime Minister – Minister of Foreign Affairs", "Foreign Minister"),
        ("Chairman of the State Duma", "Speaker"),
        ("National Assembly President", "Speaker of Parliament"),
    ],
)
def test_fewer_words_are_the_same_office(full: str, short: str) -> None:
    """An office in fewer or other words is covered by the full one."""
    assert covers(full, short)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Deputy Minister of Foreign Affairs", "Minister"),
        ("Vice-President", "President"),
        ("Prime Minister", "Minister"),
        ("Minister", "Minister of Trade"),
        ("Spokesperson of the President", "President"),
        ("Deputy Prime Minister and Foreign Minister", "Prime Minister"),
        ("Deputy Chairman of the Senate", "Speaker"),
        ("Chairman of the Senate Committee", "Speaker"),
    ],
)
def test_deputies_and_aides_are_others(full: str, short: str) -> None:
    """A deputy, vice, prime or spokesperson is another office than the bare head."""
    assert not covers(full, short)


def test_descriptions_are_no_offices_besides() -> None:
    """`Head of State` stands where no office is printed, not beside one."""
    held = [OfficeHeld(o, None, False, i, i + 1) for i, o in enumerate(["Head of State", "President"])]
    assert [o.office for o in distinct_offices(held)] == ["President"]
    assert [o.office for o in distinct_offices(held[:1])] == ["Head of State"]


def test_distinct_offices_keep_the_fullest_form() -> None:
    """Of one office the longest form is kept, in the place of the first."""
    held = [
        OfficeHeld(o, None, False, i, i + 1) for i, o in enumerate(["PM", "Party leader", "Prime Minister"])
    ]
    assert [o.office for o in distinct_offices(held)] == ["Prime Minister", "Party leader"]
