"""For which state those act whose phrase names none."""

from __future__ import annotations

from legation.language.people import assign_states, cast, find_people
from legation.language.states import find_states


def acting(text: str, home: str | None) -> dict[str, str | None]:
    """Give the state of each person, at home in `home`."""
    states = find_states(text)
    company = assign_states(cast(text, find_people(text, states), states), home, text, states)
    assert all(m.member in company.people for m in company.mentions)
    return {p.name: p.state for p in company.people}


def test_office_holders_without_a_state_are_at_home() -> None:
    """The dispatch's own state is left away; people without an office have none."""
    assert acting("Prime Minister Trần Văn Sơn met Mr Orlov.", "VNM") == {
        "Trần Văn Sơn": "VNM",
        "Orlov": None,
    }
    assert acting("Prime Minister Trần Văn Sơn came.", None) == {"Trần Văn Sơn": None}


def test_an_envoy_to_the_home_state_is_not_its_own() -> None:
    """An ambassador accredited to the home state acts for another."""
    assert acting("Ambassador to Vietnam Juan Paz came.", "VNM") == {"Juan Paz": None}


def test_a_host_abroad_acts_for_the_other_state() -> None:
    """Who invites, or is called on by, somebody from home acts for the other state of the dispatch."""
    text = (
        "Prime Minister Zaid Rahman left for Indonesia, at the invitation of President Budi Santoso. "
        "Indonesia is a neighbour, and Indonesian workers come."
    )
    assert acting(text, "MYS") == {"Zaid Rahman": "MYS", "Budi Santoso": "IDN"}


def test_one_state_has_one_holder() -> None:
    """The second of two presidents named without a state acts for the other state."""
    text = "Presidents Omar Zein and Anne Roux spoke. France agreed. France and the French thanked."
    assert acting(text, "DZA") == {"Omar Zein": "DZA", "Anne Roux": "FRA"}


def test_a_state_without_the_office_is_not_theirs() -> None:
    """A prime minister printed without a state in a dispatch from Washington is not American."""
    text = "President Henry Dalton spoke with Prime Minister Kato of Japan about former Prime Minister Ono."
    assert acting(text, "USA") == {"Henry Dalton": "USA", "Kato": "JPN", "Ono": "JPN"}
    assert acting("Queen Maud II died.", "USA") == {"Maud II": None}


def test_whom_somebody_from_home_meets_acts_for_another_state() -> None:
    """Opposite numbers who meet are not of one state; colleagues of one cabinet may be."""
    text = (
        "Prime Minister Peter Ochieng and President Karel Novak held talks. Slovakia and the Slovaks agreed."
    )
    assert acting(text, "KEN") == {"Peter Ochieng": "KEN", "Karel Novak": "SVK"}
    text = "President Peter Ochieng met Health Minister Grace Wanjiru. Slovakia and the Slovaks sent doctors."
    assert acting(text, "KEN") == {"Peter Ochieng": "KEN", "Grace Wanjiru": "KEN"}


def test_whoever_is_called_visiting_or_comes_acts_for_another_state() -> None:
    """Nobody visits the own country."""
    text = "Slovakia and the Slovaks help. Minister Adam Otieno thanked visiting Deputy Minister Karel Novak."
    assert acting(text, "KEN") == {"Adam Otieno": "KEN", "Karel Novak": "SVK"}
    text = "Slovakia is a friend of Slovaks. Interior Minister Karel Novak, who arrived in Nairobi, spoke."
    assert acting(text, "KEN") == {"Karel Novak": "SVK"}


def test_of_many_states_the_one_named_last_is_meant() -> None:
    """Where a dispatch is about several states, the last one named before a guest is the guest's."""
    text = (
        "Foreign Minister Peter Ochieng left Peru. In Slovakia he met Foreign Minister Karel Novak."
    )
    assert acting(text, "KEN") == {"Peter Ochieng": "KEN", "Karel Novak": "SVK"}
