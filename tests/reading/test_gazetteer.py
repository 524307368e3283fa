"""Which words name a city."""

from __future__ import annotations

import pytest

from legation.reading.gazetteer import known_city


@pytest.mark.parametrize(
    "name",
    ["Minsk", "MINSK", "Hanoi", "Hà Nội", "HÀ NỘI", "New Delhi", "Nuku’alofa", "Kuwait", "The Hague",
     "Ottawa, Ontario", "GENEVA/NEW YORK", "Kyiv"],
)  # fmt: skip
def test_cities(name: str) -> None:
    """Capitals and large cities are known in any case, with or without marks, alone or with their region."""
    assert known_city(name)


@pytest.mark.parametrize("name", ["Statement", "THE PRESIDENT", "Vietnam", "Foreign Minister", "", ",", "—"])
def test_other_words(name: str) -> None:
    """Labels, titles and countries that are no city are not taken for one."""
    assert not known_city(name)
