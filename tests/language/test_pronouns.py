"""Whom pronouns mean."""

from __future__ import annotations

import pytest

from tests.language.stage import meant, scene

MET = "OSLO, May 17 - Norwegian Foreign Minister Ana Holm met Peruvian Foreign Minister Luis Vega on Monday. "


@pytest.mark.parametrize(
    ("told", "word", "whom"),
    [
        # the subject of the clause around it
        ("Vega thanked Norway for its help and said he would come back.", "he", ("Vega",)),
        ("Vega praised his hosts.", "his", ("Vega",)),
        ("Vega said that Norway had kept its word.", "its", ("NOR",)),
        ("Norway asked Peru to open its market.", "its", ("PER",)),
        (
            "Vega said that Norway counted Peru among its friends, and that it would open a road.",
            "it",
            ("NOR",),
        ),
        # whom the sentence before is about
        ("Holm thanked Peru. She also spoke of fish.", "She", ("Holm",)),
        ("Vega opened the talks. He spoke of fish.", "He", ("Vega",)),
        ("Holm and Vega will meet. Their last meeting was in Lima.", "Their", ("Holm", "Vega")),
        ("Peru opened its market. It also cut a tariff.", "It", ("PER",)),
        # not the doer of the same clause
        ("Vega came late. Holm was at the airport to meet him.", "him", ("Vega",)),
        ("Holm thanked Peru. Minister Luis Vega, whom she saw in Lima, spoke of fish.", "she", ("Holm",)),
        # a pronoun in front means the subject that follows
        ("In his opening remarks Vega spoke of fish.", "his", ("Vega",)),
        # the journey of whom somebody receives is the guest's
        ("Holm received Luis Vega at the palace on his first visit to Norway.", "his", ("Vega",)),
        # who did it, where a passive's subject is nobody
        ("Holm went home. The letter was handed over by Vega during his talks.", "his", ("Vega",)),
        # a passive's subject
        ("Vega was received by King Olav Berg and spoke of his visit.", "his", ("Vega",)),
    ],
)
def test_one_person_or_state(told: str, word: str, whom: tuple[str, ...]) -> None:
    """He, she and it mean the doer around them, else whom the sentence before is about."""
    assert meant(scene(MET + told), word) == whom


def test_he_is_no_woman() -> None:
    """Who is called Mrs, or queen, is not meant by `he`."""
    text = "OSLO - Trade Minister Kim Lie met Mrs Robin Soto, Trade Minister of Peru. "
    assert meant(scene(text + "In Lima, she will speak."), "she") == ("Soto",)


def test_two_who_fit_alike_mean_nobody() -> None:
    """Rather nobody than the wrong one."""
    assert meant(scene(MET + "The talks of Holm with Vega were long. Nothing was said of him."), "him") == ()


@pytest.mark.parametrize(
    ("told", "word", "whom"),
    [
        ("They agreed to meet again.", "They", ("Holm", "Vega")),
        ("Norway and Peru will open their markets.", "their", ("NOR", "PER")),
        ("Vega then received Trade Minister Kari Lie. They spoke of fish.", "They", ("Vega", "Lie")),
        ("Crowds stormed the embassy. They broke windows.", "They", ()),
        ("The companies were asked to send their experts.", "their", ()),
    ],
)
def test_several(told: str, word: str, whom: tuple[str, ...]) -> None:
    """They are those told of together just before, else both parties; crowds and companies are neither."""
    assert meant(scene(MET + told), word) == whom


@pytest.mark.parametrize(
    ("told", "word", "whom"),
    [
        ('"We agreed to keep talking," Vega said.', "We", ("Holm", "Vega")),
        ('"We shall send experts," Vega said.', "We", ("Vega",)),
        ('"Peru is a friend," Holm said. "We shall send experts."', "We", ("Holm",)),
    ],
)
def test_we(told: str, word: str, whom: tuple[str, ...]) -> None:
    """`We` is the speaker with his state; what only two can do is done by both sides."""
    assert meant(scene(MET + told), word) == whom


def test_our_ministry_in_a_release_is_homes() -> None:
    """What a ministry's release calls ours belongs to the state it is told from."""
    text = "The envoy of Peru was summoned to our Ministry. Norway regrets the step. Norwegian goods were seized."
    assert meant(scene(text, "Ministry of Foreign Affairs of Norway"), "our") == ("NOR",)


def test_we_behind_two_who_act_together() -> None:
    """Unquoted `we` behind a sentence about home and another means both; behind one about another, home."""
    told = scene("Norway and Peru will trade more fish. We will open a port.", outlet="Norway Example Post")
    assert meant(told, "We") == ("NOR", "PER")
    told = scene("Peru and Chile will trade more fish. We will open a port.", outlet="Norway Example Post")
    assert meant(told, "We") == ("NOR",)
