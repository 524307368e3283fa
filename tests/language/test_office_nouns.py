"""Whom offices and roles mean where no name stands with them."""

from __future__ import annotations

import pytest

from tests.language.stage import meant, scene

MET = "OSLO, May 17 - Foreign Minister Ana Holm met Peruvian Foreign Minister Luis Vega in Oslo, Norway, on Monday. "


@pytest.mark.parametrize(
    ("told", "word", "whom"),
    [
        ("The Peruvian minister spoke of fish.", "minister", ("Vega",)),
        ("The Peruvian diplomat spoke of fish.", "diplomat", ("Vega",)),
        ("The guest spoke of fish.", "guest", ("Vega",)),
        ("Holm thanked her counterpart.", "counterpart", ("Vega",)),
        ("Holm thanked her Peruvian colleague.", "colleague", ("Vega",)),
        ("Holm thanked her guest.", "guest", ("Vega",)),
        ("The head of the Peruvian foreign ministry spoke of fish.", "head", ("Vega",)),
        ("The Peruvian President will come in June.", "President", ("PER",)),
        ("The Chilean minister was ill.", "minister", ("CHL",)),
    ],
)
def test_offices_and_roles(told: str, word: str, whom: tuple[str, ...]) -> None:
    """An office means its one holder, a role the party who has it; without either the state that is named."""
    assert meant(scene(MET + told), word) == whom


def test_other_words_for_an_office() -> None:
    """A prime minister is a head of government, a president a head of state."""
    text = (
        "OSLO - President Juan Soto of Peru came to Norway on Monday and met Prime Minister Kari Lie. "
        "The Head of Government thanked the Head of State."
    )
    told = scene(text)
    assert meant(told, "Head", 0) == ("Lie",)
    assert meant(told, "Head", 1) == ("Soto",)


def test_a_bare_title_is_rather_homes() -> None:
    """Of two ministers told of together the bare title means the one of home: the other's state would stand with it."""
    assert meant(scene(MET + "The Minister also went to Bergen."), "Minister") == ("Holm",)


def test_whoever_was_spoken_of_last_is_meant() -> None:
    """A bare title means the holder whom the sentence before is about."""
    text = MET + "Vega opened an exhibition. The Minister also went to Bergen."
    assert meant(scene(text), "Minister") == ("Vega",)


def test_a_title_nobody_holds_means_the_state_of_home() -> None:
    """`The President`, of whom nothing else is told, is that of home."""
    assert meant(scene("OSLO - Norway won. The Prime Minister spoke in Norway's north."), "Minister") == (
        "NOR",
    )


def test_a_form_of_address_means_whom_it_stands_before() -> None:
    """`His Highness` is whoever was called so last, not who stands next in the sentence."""
    told = (
        "KUWAIT, May 17 - His Highness the Amir Sheikh Salem Al-Fahad sent a cable to President Rosa Vega of Peru. "
        "His Highness the Amir wrote to Norwegian King Ole Berg too. His Highness hailed the ties."
    )
    assert meant(scene(told), "Highness", 0) == ("Al-Fahad",)
    assert meant(scene(told), "Highness", 1) == ("Al-Fahad",)
