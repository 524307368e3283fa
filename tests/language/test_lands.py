"""States called by what they are."""

from __future__ import annotations

import pytest

from tests.language.stage import meant, scene

LEAD = "OSLO, May 17 - Norwegian Foreign Minister Ana Holm visited Lesotho on Monday. "


@pytest.mark.parametrize(
    ("told", "whom"),
    [
        ("She met the King of the southern African kingdom.", ("LSO",)),
        ("She met the King of the kingdom.", ()),
        ("She met the King of the host kingdom.", ()),
    ],
)
def test_a_land_of_some_sort_is_the_foreign_state_named_last(told: str, whom: tuple[str, ...]) -> None:
    """`The southern African kingdom` is Lesotho; without a word of its sort it may be any."""
    assert meant(scene(LEAD + told), "kingdom") == whom
