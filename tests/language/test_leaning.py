"""Numbers that lean on other words for what they count."""

from __future__ import annotations

import pytest

from legation.language.quantities import find_quantities

LEANING = [
    ("Fiji raised the number of places for students from 40 to 65.", [(40, "places"), (65, "places")]),
    ("It has 60 scholarships, 15 of them for girls.", [(60, "scholarships"), (15, "scholarships")]),
    ("It gave 20 scholarships, up from eleven.", [(20, "scholarships"), (11, "scholarships")]),
    ("Fiji trains nurses, and 24 of them will leave.", [(24, "people")]),
    ("Some 300 trucks wait, compared with 900 before.", [(300, "trucks"), (900, "trucks")]),
    ("The number fell from 1 to 1.8 million tonnes.", [(1e6, "tonnes"), (1.8e6, "tonnes")]),
    ("Inspectors passed 17 of 22 dairies.", [(17, "dairies"), (22, "dairies")]),
    ("They fly there twice a week.", [(2, "flights per week")]),
    ("They plan thrice-weekly flights.", [(3, "flights per week")]),
    ("There are four weekly flights.", [(4, "flights per week")]),
    ("They build a 30-megawatt plant.", [(30, "megawatts")]),
    ("Fiji raised the quota for workers from 2,000 to 5,000.", [(2000, "people"), (5000, "people")]),
    ("Some 90 firms work here and 30 Fijian ones there.", [(90, "firms"), (30, "firms")]),
    ("They fly 50 times a week.", [(50, "flights per week")]),
]
BARE = [
    "They met from 2 to 5 pm.",
    "It was 15 against 3 in the vote.",
    "One of them left.",
    "They meet twice a week.",
]


@pytest.mark.parametrize(("text", "found"), LEANING)
def test_what_a_leaning_number_counts(text: str, found: list[tuple[float, str]]) -> None:
    """A number takes what it counts from the words or numbers around it."""
    assert [(q.value, q.unit) for q in find_quantities(text)] == found


@pytest.mark.parametrize("text", BARE)
def test_bare_numbers_count_nothing(text: str) -> None:
    """Clock times, scores and pronouns are no quantities."""
    assert find_quantities(text) == ()
