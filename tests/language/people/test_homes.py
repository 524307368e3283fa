"""For which state those act whose phrase names none."""

from __future__ import annotations

from legation.language.people import Cast, Clue, assign_states, cast, find_people
from legation.language.states import find_states


def company(text: str) -> Cast:
    """Give the cast of the text as printed."""
    states = find_states(text)
    return cast(text, find_people(text, states), states)


def acting(text: str, home: str | None, *clues: Clue) -> dict[str, str | None]:
    """Give the state of each person of a dispatch at home in `home`."""
    settled = assign_states(company(text), home, clues, find_states(text))
    assert all(m.member in settled.people for m in settled.mentions)
    return {p.name: p.state for p in settled.people}


def test_office_holders_without_a_state_are_at_home() -> None:
    """The dispatch's own state is left away; people without an office have none."""
    assert acting("Prime Minister Trần Văn Sơn met Mr Orlov.", "VNM") == {
        "Trần Văn Sơn": "VNM",
        "Orlov": None,
    }


def test_who_serves_an_organisation_of_many_states_is_nobodys() -> None:
    """The head of an organisation that is no party to facts is not taken for an official of home."""
    assert acting("OSCE Secretary General Ole Berg met Minister Jan Nowak.", "POL") == {
        "Ole Berg": None,
        "Jan Nowak": "POL",
    }


def test_a_speaker_of_parliament_is_not_of_a_state_with_a_congress() -> None:
    """`Speaker of Parliament` is no office of the United States."""
    assert acting("Speaker of Parliament Rami Haddad came.", "USA") == {"Rami Haddad": None}


def test_an_office_that_one_state_alone_leaves_unnamed_is_of_that_state() -> None:
    """A `Treasury Secretary` is American, also where the other state is at home."""
    text = "Treasury Secretary Rami Haddad came from the United States to Norway."
    assert acting(text, "NOR") == {"Rami Haddad": "USA"}


def test_without_a_home_nobody_is_at_home() -> None:
    """Where nothing tells whose officials go without a state, none is guessed."""
    assert acting("Prime Minister Trần Văn Sơn came.", None) == {"Trần Văn Sơn": None}


def test_an_envoy_to_the_home_state_is_not_its_own() -> None:
    """An ambassador accredited to the home state acts for another."""
    assert acting("Ambassador to Vietnam Juan Paz came.", "VNM") == {"Juan Paz": None}


def test_who_is_apart_from_somebody_at_home_acts_for_the_other_state() -> None:
    """Two who meet act for two states: the second for the one that the dispatch is about beside home."""
    text = "Foreign Minister Zaid Rahman met Trade Minister Budi Santoso. Indonesia and Indonesians trade."
    together = acting(text, "MYS")
    assert together == {"Zaid Rahman": "MYS", "Budi Santoso": "MYS"}
    apart = acting(text, "MYS", Clue(0, "apart", other=1))
    assert apart == {"Zaid Rahman": "MYS", "Budi Santoso": "IDN"}


def test_whoever_is_together_with_somebody_follows_him() -> None:
    """Who travels with the guest acts for the guest's state."""
    text = "President Omar Zein of Algeria came with Trade Minister Ali Haddad. Rabat is the host of Morocco."
    assert acting(text, "MAR", Clue(1, "together", other=0))["Ali Haddad"] == "DZA"


def test_a_state_told_outweighs_home() -> None:
    """Who leads a state's delegation acts for that state, and who visits a state does not."""
    text = "Deputy Minister Rui Costa spoke. Angola and Namibia share a river."
    assert acting(text, "NAM", Clue(0, "of", "AGO", weight=4.0)) == {"Rui Costa": "AGO"}
    assert acting(text, "NAM", Clue(0, "not_of", "NAM", weight=2.5)) == {"Rui Costa": "AGO"}


def test_one_state_has_one_holder() -> None:
    """The second of two presidents named without a state acts for the other state."""
    text = "Presidents Omar Zein and Anne Roux spoke. France agreed. France and the French thanked."
    assert acting(text, "DZA") == {"Omar Zein": "DZA", "Anne Roux": "FRA"}


def test_a_former_holder_takes_no_place() -> None:
    """A former and a present prime minister may both be of the home state."""
    text = "Prime Minister Omar Zein thanked former Prime Minister Ali Haddad. France and the French agreed."
    assert acting(text, "DZA") == {"Omar Zein": "DZA", "Ali Haddad": "DZA"}


def test_a_state_without_the_office_is_not_theirs() -> None:
    """A prime minister printed without a state in a dispatch from Washington is not American."""
    text = "President Henry Dalton spoke with Prime Minister Kato of Japan about former Prime Minister Ono."
    assert acting(text, "USA") == {"Henry Dalton": "USA", "Kato": "JPN", "Ono": "JPN"}
    assert acting("Queen Maud II died.", "USA") == {"Maud II": None}


def test_an_office_that_one_state_has_tells_it() -> None:
    """A Taoiseach is Irish wherever the dispatch is from."""
    text = "Taoiseach Una Brady spoke with President Omar Zein about ties of Ireland and Algeria."
    assert acting(text, "DZA") == {"Una Brady": "IRL", "Omar Zein": "DZA"}


def test_of_equal_candidates_none_is_chosen() -> None:
    """Who cannot be at home and could act for several states as well keeps none."""
    text = "Prime Minister Rui Costa came. Slovenia, Croatia and Malta agreed."
    assert acting(text, "NAM", Clue(0, "not_of", "NAM")) == {"Rui Costa": None}


def test_whom_a_title_spoke_of_before_is_meant_by_the_name() -> None:
    """`The Chadian foreign minister's claim … Foreign Minister X`: X is the one of Chad, whoever is at home."""
    told = "Seoul protested the Chadian foreign minister's words. It did so after Foreign Minister Omar Zein spoke."
    assert acting(told, "KOR") == {"Omar Zein": "TCD"}
    assert acting(told.replace("foreign", "trade", 1), "KOR") == {"Omar Zein": "KOR"}


def test_titles_follow_the_states_found() -> None:
    """`The French President` means the president once it is known that she is French."""
    text = "Presidents Omar Zein and Anne Roux spoke. France agreed. France and the French President thanked."
    settled = assign_states(company(text), "DZA", (), find_states(text))
    found = [member.name for title, member in settled.titles if title.state == "FRA" and member is not None]
    assert found == ["Anne Roux"]
