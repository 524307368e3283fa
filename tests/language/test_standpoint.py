"""From which state a dispatch is told."""

from __future__ import annotations

import pytest

from tests.language.stage import scene


def test_the_outlet_comes_before_the_dateline() -> None:
    """A correspondent's story from abroad is told from the agency's state."""
    assert scene("LIMA, May 17 - The President came to Peru.", "NTB, Norway").home == "NOR"


def test_the_dateline_tells_where_its_state_is_spoken_of() -> None:
    """Without an outlet the dateline's state is home."""
    assert scene("LIMA, May 17 - The President came back to Peru from Norway.").home == "PER"


@pytest.mark.parametrize("place", ["GENEVA", "NEW YORK"])
def test_a_story_from_common_ground_may_be_told_from_anywhere(place: str) -> None:
    """At a seat of the United Nations home is the state that the dispatch keeps naming."""
    text = (
        f"{place}, May 17 - Foreign Minister Ana Holm of the Norwegian government spoke with Peru's envoy. "
        "Norway wants reform. Norwegian diplomats drafted a text."
    )
    assert scene(text).home == "NOR"


def test_a_release_leaves_out_the_state_of_its_own_minister() -> None:
    """Of the states named, the one whose foreign minister is named with it is not home."""
    text = (
        "Foreign Minister Ana Holm spoke with Peruvian Foreign Minister Rosa Vega about Peru. "
        "Norway will send fish to Peru."
    )
    assert scene(text).home == "NOR"


def test_nothing_tells() -> None:
    """Where two states are named alike and nothing else tells, there is no home."""
    assert scene("Norway and Peru trade.").home is None


def test_a_bystanders_own_state_is_not_home() -> None:
    """An agency that tells of two other states and never of its own leaves home to the dateline."""
    text = "LIMA, May 17 - The Presidents of Peru and Chile met in Lima. Peru and Chile signed a treaty."
    assert scene(text, "NTB, Norway").home == "PER"


def test_a_ministry_is_no_bystander() -> None:
    """A ministry that tells of its people in two other states, and never of its own, is at home all the same."""
    text = "On Monday State Secretary Ana Holm visited Peru. On Tuesday Ana Holm visited Chile. Peru and Chile trade."
    assert scene(text, "Ministry of Foreign Affairs of Norway").home == "NOR"


def test_the_agency_that_says_it_reports_tells_home() -> None:
    """Without an outlet, dateline or other sign an agency of a state told of counts; one of another state does not."""
    text = "The President met envoys, {} reported. Norway and Peru trade."
    assert scene(text.format("NTB")).home == "NOR"
    assert scene(text.format("TASS")).home is None


def test_an_outlet_of_a_third_state_is_a_bystander_without_a_dateline() -> None:
    """Whoever tells of two others again and again is neither; the one that acts first is home."""
    text = "Peru summoned the envoy of Chile. Chile said that Peru was wrong. The Minister of Chile wrote to Peru."
    assert scene(text, "NTB, Norway").home == "PER"
    assert scene("The Foreign Minister received the envoys of Peru and Chile.", "NTB, Norway").home == "NOR"


def test_an_office_that_one_state_has_tells_home() -> None:
    """`External Affairs Minister X` without a state is told from India; a Secretary of State from anywhere."""
    told = " met Norwegian Minister Ana Holm. India and Norway trade. Norway and the United States trade."
    assert scene("External Affairs Minister Arjun Rao" + told).home == "IND"
    assert scene("Secretary of State Ben Harlow" + told).home != "USA"
