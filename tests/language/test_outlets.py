"""The home of an outlet."""

from __future__ import annotations

import pytest

from legation.language.outlets import home_of_outlet


@pytest.mark.parametrize(
    ("outlet", "dated_from", "home"),
    [
        ("VNS", "BLR", "VNM"),
        ("VNA/VNS", None, "VNM"),
        ("TASS, Moscow", "VNM", "RUS"),
        ("Prensa Latina", "BRB", "CUB"),
        ("Interfax-Ukraine", "RUS", "UKR"),
        ("APS", "SEN", "SEN"),
        ("APS", "DZA", "DZA"),
        ("APS", "FRA", None),
        ("CNA", None, None),
        ("White House", "POL", "USA"),
        ("Jordan Times", "EGY", "JOR"),
        ("Kathmandu Example", None, "NPL"),
        ("Example Daily, Nairobi", "KOR", "KEN"),
        ("Jordan Times, Lima", None, "PER"),
        ("Ministry of Foreign Affairs, Colombo", None, "LKA"),
        ("Example Telegraph", "BLR", None),
        ("Example News, Geneva", None, None),
    ],
)
def test_homes(outlet: str, dated_from: str | None, home: str | None) -> None:
    """An agency of the table has its state, other outlets that of their name; none has the dateline's."""
    assert home_of_outlet(outlet, dated_from) == home
