"""Who held which office."""

from __future__ import annotations

from datetime import date

from legation.records import Entry
from legation.reports.people import office_holders
from tests.reports.making import DYAD, cited, entry, fact, name_of, person, simple

DAY = date(2025, 1, 1)


def _holds(name: str, office: str, *days: str, state: str = "EST") -> Entry:
    facts = [
        cited(
            fact("office", day, states=[state], people=[person(name, office, state, "holder")]),
            f"d{day}",
            "2024-06-01",
            quote=f"{office} {name} {day}",
        )
        for day in days
    ]
    return entry(*facts)


def test_offices_are_in_order_of_precedence() -> None:
    """Heads of state come before ministers, ministers before ambassadors, what has no rank last."""
    entries = [
        _holds("Mari Kask", "Ambassador", "2024"),
        _holds("Ott Pihl", "goalkeeper", "2024"),
        _holds("Liis Rand", "Foreign Minister", "2024"),
        _holds("Rein Tamm", "President", "2024"),
    ]
    [state] = office_holders(entries, DYAD, DAY, name_of)
    assert [held.rank for held in state.holdings] == ["head_of_state", "foreign_minister", "ambassador", None]


def test_holding_is_shown_from_its_first_to_its_last_day() -> None:
    """Several dispatches show an office over a span; a year that holds a sharper day adds nothing."""
    [state] = office_holders(
        [_holds("Rein Tamm", "President", "2022-03-01", "2024", "2024-05-02")], DYAD, DAY, name_of
    )
    assert state.holdings[0].shown == "2022-03-01/2024-05-02"
    assert state.holdings[0].day == "1 Mar 2022 – 2 May 2024"


def test_what_is_shown_after_the_day_does_not_count() -> None:
    """A holding is shown by the day only as far as the day."""
    [state] = office_holders([_holds("Rein Tamm", "President", "2022", "2025-03")], DYAD, DAY, name_of)
    assert state.holdings[0].shown == "2022"


def test_successor_is_named_where_one_holds_the_office() -> None:
    """A foreign minister shown later follows the one before; ministers of other things do not."""
    entries = [
        _holds("Liis Rand", "Foreign Minister", "2020-01"),
        _holds("Karl Oja", "Minister of Foreign Affairs", "2023-01"),
        _holds("Ene Sild", "Minister of Health", "2020-01"),
        _holds("Tiit Aru", "Minister of Defence", "2023-01"),
    ]
    [state] = office_holders(entries, DYAD, DAY, name_of)
    followed = {held.name: held.followed_by for held in state.holdings}
    assert followed == {
        "Liis Rand": "Karl Oja (January 2023)",
        "Karl Oja": None,
        "Ene Sild": None,
        "Tiit Aru": None,
    }


def test_other_forms_of_the_name_are_kept() -> None:
    """The fullest name is shown, the others beside it."""
    full, short = (
        person("Luis Alberto Paz", "President", "URY", "holder"),
        person("L. Paz", "President", "URY", "holder"),
    )
    facts = [
        cited(fact("office", "2024", states=["URY"], people=[who]), d)
        for who, d in ((full, "d1"), (short, "d2"))
    ]
    [state] = office_holders([entry(*facts)], DYAD, DAY, name_of)
    assert state.holdings[0].name == "Luis Alberto Paz"
    assert state.holdings[0].forms == ("L. Paz",)


def test_states_of_the_pair_come_first() -> None:
    """The two states in their order, then others."""
    entries = [_holds("A", "President", "2024", state=s) for s in ("LVA", "URY", "EST")]
    assert [state.name for state in office_holders(entries, DYAD, DAY, name_of)] == [
        "Estonia",
        "Uruguay",
        "Latvia",
    ]


def test_undated_holding_is_shown_on_a_day_not_told() -> None:
    """A dispatch without a date shows an office all the same."""
    held = simple(
        "office", None, date=None, states=["EST"], people=[person("Rein Tamm", "President", "EST", "holder")]
    )
    [state] = office_holders([held], DYAD, DAY, name_of)
    assert state.holdings[0].day == "day not told"
