"""Plurals that name a group of states mean its members."""

from __future__ import annotations

import pytest

from legation.language.memberships import club_of
from tests.language.stage import meant, scene

BALTIC = ("EST", "LTU", "LVA")
CENTRAL_ASIA = ("KAZ", "KGZ", "TJK", "TKM", "UZB")


@pytest.mark.parametrize(
    ("told", "word", "whom"),
    [
        ("Peru agreed to trade with the Baltic states.", "states", BALTIC),
        ("The foreign ministers of the Baltic states agreed to trade.", "ministers", BALTIC),
        ("The countries of Central Asia agreed to trade.", "countries", CENTRAL_ASIA),
        ("Peru agreed to trade with its Central Asian partners.", "partners", CENTRAL_ASIA),
        ("On Monday the five Central Asian presidents agreed to trade.", "presidents", CENTRAL_ASIA),
    ],
)
def test_a_group_means_its_members(told: str, word: str, whom: tuple[str, ...]) -> None:
    """The adjective or the land of a group says whose states, ministers or presidents they are."""
    assert meant(scene(told), word) == whom


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ("Some Central Asian countries agreed to trade with Peru.", "countries"),
        ("Peru agreed to trade with the other Baltic states.", "states"),
        ("Two Baltic states agreed to trade with Peru.", "states"),
        ("Peru agreed to buy Baltic herrings.", "herrings"),
        ("A Baltic minister agreed to trade with Peru.", "minister"),
    ],
)
def test_some_of_a_group_are_nobody_known(told: str, word: str) -> None:
    """Another number of them, one of them, or things of theirs do not mean the members."""
    assert meant(scene(told), word) == ()


def test_a_group_that_met_sets_the_scene() -> None:
    """Whom `the participants` mean after the meeting of a group and an organisation."""
    told = scene(
        "The EU and the countries of Central Asia met on Monday in Vienna. The participants agreed to trade."
    )
    assert sorted(meant(told, "participants")) == ["EUU", *CENTRAL_ASIA]


def test_a_group_that_sits_under_a_name_is_called_by_it() -> None:
    """`The V4 ministers` are those of the V4; the Baltic ministers sit under no name."""
    named = {}
    for told in ("The V4 ministers met in Oslo.", "Baltic ministers met in Oslo."):
        sentence = scene(told).sentences[0]
        named[told] = [club_of(sentence, w) for w in sentence.words if w.lower == "ministers"]
    assert list(named.values()) == [["V4"], [None]]
