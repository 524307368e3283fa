"""Whom nouns refer to: sides, parties, countries, ministries, and numbers of them."""

from __future__ import annotations

import pytest

from tests.language.stage import meant, scene

MET = "OSLO, May 17 - Norwegian Foreign Minister Ana Holm met Peruvian Foreign Minister Rosa Vega on Monday. "


@pytest.mark.parametrize(
    ("told", "word", "whom"),
    [
        ("The two sides agreed to meet again.", "sides", ("Holm", "Vega")),
        ("The sides agreed to meet again.", "sides", ("Holm", "Vega")),
        ("Both ministers agreed to meet again.", "ministers", ("Holm", "Vega")),
        ("The two ministers agreed to meet again.", "ministers", ("Holm", "Vega")),
        ("The two agreed to meet again.", "two", ("Holm", "Vega")),
        ("Both agreed to meet again.", "Both", ("Holm", "Vega")),
        ("The two countries agreed to trade.", "countries", ("NOR", "PER")),
        ("Both governments agreed to trade.", "governments", ("NOR", "PER")),
        ("The Peruvian side agreed to trade.", "side", ("PER",)),
        ("The Peruvian delegation agreed to trade.", "delegation", ("PER",)),
        ("The Norwegian side agreed to trade.", "side", ("NOR",)),
    ],
)
def test_parties_of_the_meeting(told: str, word: str, whom: tuple[str, ...]) -> None:
    """Plurals known to the reader mean the parties of the meeting told of; countries are states, not people."""
    assert meant(scene(MET + told), word) == whom


@pytest.mark.parametrize(
    ("told", "word"),
    [
        ("The three ministers agreed.", "ministers"),
        ("Other countries agreed.", "countries"),
        ("Some ministers who had come late agreed.", "ministers"),
        ("The two employees agreed to leave. The two will go by plane.", "two"),
    ],
)
def test_other_groups_are_not_the_parties(told: str, word: str) -> None:
    """A group of another number or kind means nobody who is known."""
    assert meant(scene(MET + told), word) == ()


@pytest.mark.parametrize(
    "told",
    [
        "Norwegian Foreign Minister Ana Holm is in Lima. She met Peruvian Foreign Minister Rosa Vega.",
        "Norwegian Foreign Minister Ana Holm went to Peru on Monday. She held talks with Foreign Minister Rosa Vega.",
    ],
)
def test_a_doer_told_by_a_pronoun_is_one_of_the_meeting(told: str) -> None:
    """`She met B` makes both of them the parties, though the sentence names but one."""
    after = scene(f"OSLO, May 17 - {told} The two ministers agreed to trade.")
    assert meant(after, "ministers") == ("Holm", "Vega")


def test_nobody_more_joins_where_both_sides_are_named() -> None:
    """`She said that B had met C` makes her no party of their meeting."""
    told = "Ana Holm of Chile was here. She said that they had gone. Minister Kim Oh of Korea met Rosa Vega of Peru."
    assert "Holm" not in meant(
        scene(f"OSLO, May 17 - {told} The two ministers agreed to trade."), "ministers"
    )


def test_officials_of_another_rank_are_nobody_named() -> None:
    """Senior officials are neither minister; only their states are known."""
    assert meant(scene(MET + "Senior officials agreed on the text."), "officials") == ("NOR", "PER")


def test_a_number_can_mean_those_named_just_before() -> None:
    """`The three` are the three people of the sentence before where no meeting of three is told."""
    text = (
        MET + "Foreign ministers Eva Roos of Estonia, Ilze Berga of Latvia and Ona Gudas of Lithuania spoke. "
    )
    assert meant(scene(text + "The three ministers agreed."), "ministers") == ("Roos", "Berga", "Gudas")


def test_two_named_in_the_sentence_come_first() -> None:
    """`When the two met` means the two of the same sentence, whoever met before."""
    text = (
        MET + "Trade Minister Juan Soto of Peru told Fisheries Minister Kari Lie so when the two met in Lima."
    )
    assert meant(scene(text), "two") == ("Soto", "Lie")


def test_a_ministry_is_the_one_told_of_just_before() -> None:
    """`The ministry` is that of the sentence before, else that of home."""
    there = (
        "OSLO - Norway's envoy was summoned to the Peruvian Foreign Ministry. The ministry handed him a note."
    )
    assert meant(scene(there), "ministry") == ("PER",)
    home = "OSLO - Norway regretted the step. The Ministry handed the envoy a note of Peru."
    assert meant(scene(home, "NTB, Norway"), "Ministry") == ("NOR",)


def test_what_belongs_to_somebody_acts_for_his_state() -> None:
    """`Her country` is the state of whom `her` means."""
    assert meant(scene(MET + "Vega said that her country would open an embassy."), "country") == ("PER",)


def test_a_host_is_of_the_other_state() -> None:
    """`his delegation` is of his own state, `his host` of the other one of the story."""
    assert meant(scene(MET + "Vega thanked her host."), "host") == ("NOR",)
    assert meant(scene(MET + "Vega thanked her Chilean host."), "host") == ("CHL",)
    assert meant(scene(MET + "Vega brought her delegation."), "delegation") == ("PER",)


def test_who_leads_the_delegation_is_meant_with_it() -> None:
    """A delegation headed by somebody means its state and its leader."""
    text = "OSLO - A delegation of Peru headed by Trade Minister Rosa Vega arrived in Norway on Monday."
    assert meant(scene(text), "delegation") == ("Vega", "PER")


def test_the_two_are_those_named_before_in_the_sentence() -> None:
    """Two people of two states named in one sentence are whom `the two` in it means, whoever met before."""
    told = "Chilean President Jon Aas told Kenyan President Ada Otieno so when the two spoke."
    assert meant(scene(MET + told), "two") == ("Aas", "Otieno")


def test_who_looks_back_on_an_older_meeting_is_of_this_one() -> None:
    """Who opens a sentence is none of those whose older meeting it goes on to tell of."""
    told = (
        "The two diplomats looked back on Prime Minister Kari Lie's official visit to Peru in December 2023 and on the "
        "meeting between Prime Minister Luis Rojas and President Jon Aas last October."
    )
    assert meant(scene(MET + told), "diplomats") == ("Holm", "Vega")


def test_a_plural_office_means_those_who_hold_it() -> None:
    """`The Prime Ministers` are the two named so, whoever else the last meeting told of had at the table."""
    text = (
        "OSLO, May 17 - Norwegian Prime Minister Ana Holm spoke to Peruvian Prime Minister Luis Vega. "
        "On 2 April officials of Norway, Peru and Chile held talks in Lima. The Prime Ministers agreed to meet."
    )
    assert meant(scene(text), "Ministers") == ("Holm", "Vega")


def test_an_office_shared_by_states_means_who_holds_it_for_them() -> None:
    """`The Norwegian and Peruvian Foreign Ministers` are the two named; of others only the states are known."""
    told = scene(
        MET
        + "The Norwegian and Peruvian Foreign Ministers signed a plan. The Thai and Lao Foreign Ministers met."
    )
    assert meant(told, "Foreign Ministers", 0) == ("Holm", "Vega")
    assert meant(told, "Foreign Ministers", 1) == ("THA", "LAO")


def test_ministers_of_whom_something_is_added_are_those_of_the_meeting() -> None:
    """A clause behind a comma says more of the ministers, it does not set them apart from others."""
    assert meant(scene(MET + "The ministers, who are due to meet again in June, agreed."), "ministers") == (
        "Holm",
        "Vega",
    )


def test_a_form_of_address_means_whom_it_was_last_used_of() -> None:
    """`His Highness` without a name is whoever was called so before."""
    met = "OSLO, May 17 - His Highness Sheikh Rashid Farsi met Norwegian Minister Ana Holm."
    told = f"{met} His Highness then received her guest."
    assert meant(scene(told), "Highness") == ("Farsi",)


def test_hosts_with_a_state_stand_for_it() -> None:
    """`her Peruvian hosts` are Peru's side."""
    assert meant(scene(MET + "Holm thanked her Peruvian hosts."), "hosts") == ("PER",)


def test_the_ministry_may_be_named_in_the_same_sentence() -> None:
    """`A spokesman of Peru's ministry said that the ministry`: the one just named, not that of home."""
    told = "The spokesman of the Peruvian ministry said that the ministry rejects the tweets. The ministry is new."
    assert meant(scene(told, outlet="Norway Today"), "ministry", 1) == ("PER",)
    assert meant(scene("OSLO, May 17 - The ministry rejects the tweets of Peru."), "ministry") == ("NOR",)


def test_three_countries_are_those_told_of_just_before() -> None:
    """`The three ministers` are of the three states of which the sentence before tells something."""
    told = "OSLO, May 17 - Norway, Peru and Kenya agreed on a road. The three ministers met the press."
    assert meant(scene(told), "ministers") == ("NOR", "PER", "KEN")


def test_a_delegation_from_a_state_acts_for_it() -> None:
    """`A delegation from Peru` is of Peru; a wind from there is nobody."""
    assert meant(scene(MET + "A delegation from Kenya offered to build a road."), "delegation") == ("KEN",)
    assert meant(scene(MET + "A storm from Kenya brought rain."), "storm") == ()
