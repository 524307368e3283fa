"""What the body or region in an office tells of the holder's state."""

from __future__ import annotations

from legation.language.people.office_bodies import is_international, state_of_body, state_of_region


def test_bodies_of_one_state_tell_it() -> None:
    """The Duma is Russia's; a committee may be anybody's, and a word that merely holds its letters is no sign."""
    assert state_of_body("Chairman of the State Duma") == "RUS"
    assert state_of_body("USAID Administrator") == "USA"
    assert state_of_body("Chairman of the Committee for Trade") is None
    assert state_of_body("Ciad Director") is None


def test_regions_tell_the_state_that_they_are_part_of() -> None:
    """`Governor of Bavaria` is German; a region that two states have is no sign."""
    assert state_of_region("Bavarian Premier") == "DEU"
    assert state_of_region("Governor of New Jersey") == "USA"
    assert state_of_region("Governor of Punjab") is None


def test_international_organisations_are_no_states() -> None:
    """Who serves the OSCE acts for no state; a ministry's own council is no organisation of states."""
    assert is_international("OSCE Secretary General")
    assert is_international("President of the World Bank")
    assert not is_international("Secretary of the Security Council")
