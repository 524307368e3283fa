"""The home of an outlet."""

from __future__ import annotations

from importlib.resources import files

import pytest

from legation.language.outlets import home_of_outlet
from legation.language.states import all_codes


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
        ("Dawn", "IRN", "PAK"),
        ("The Dawn", None, "PAK"),
        ("New Dawn Example", None, None),
        ("The Straits Times, Hanoi", "VNM", "SGP"),
        ("Example News, Geneva", None, None),
        ("National News Agency", None, "LBN"),
        ("National News Agency Peru", None, "PER"),
    ],
)
def test_homes(outlet: str, dated_from: str | None, home: str | None) -> None:
    """An agency of the table has its state, other outlets that of their name; none has the dateline's."""
    assert home_of_outlet(outlet, dated_from) == home


def test_no_daily_is_given_twice() -> None:
    """A daily's name stands for one state, and no agency has it."""
    lines = files("legation.language").joinpath("dailies.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    names = [name.strip().casefold() for _, listed in rows for name in listed.split(";")]
    assert len(names) == len(set(names))
    assert all(state in all_codes() for state, _ in rows)
