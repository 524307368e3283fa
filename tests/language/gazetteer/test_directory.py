"""One state for what a person types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rigour.territories import get_territories

from legation.language.gazetteer.directory import (
    adjective,
    all_codes,
    capital,
    capital_code,
    code_of,
    parser_adjective,
    parser_name,
    rows,
    state_name,
    suggest,
)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Viet Nam", "VNM"), ("vietnam", "VNM"), ("VNM", "VNM"), ("vn", "VNM"), ("Việt Nam", "VNM"),
        ("  VIET-NAM ", "VNM"), ("u.s.", "USA"), ("the Gambia", "GMB"), ("Ivory Coast", "CIV"),
        ("cote divoire", "CIV"), ("uk", "GBR"), ("St. Lucia", "LCA"), ("lao pdr", "LAO"), ("st", "STP"),
        ("Trinidad & Tobago", "TTO"), ("Korea, Republic of", "KOR"), ("Iran (Islamic Republic of)", "IRN"),
        ("Vietnamese", "VNM"), ("european union", "EUU"), ("NATO", "XNA"), ("XK", "XXK"), ("au", "AUS"),
        ("african union", "XAU"), ("ussr", "SUN"), ("Turkiye", "TUR"), ("", None), ("Hanoi", None),
        ("Atlantis", None), ("...", None),
    ],
)  # fmt: skip
def test_code_of(typed: str, code: str | None) -> None:
    """Codes, names, abbreviations and adjectives of any case give the state; capitals and fancies none."""
    assert code_of(typed) == code


def test_names_give_back_their_codes() -> None:
    """Every name, formal name and code of every row is understood as that state."""
    for code in all_codes():
        assert code_of(code) == code_of(state_name(code)) == code_of(state_name(code).lower()) == code
        assert [name for name in rows()[code].names if len(name) > 5 and code_of(name) != code] == []


def test_rigour_knows_no_state_that_we_lack() -> None:
    """Each state of the rigour package is ours too, under its code, its name and its full name."""
    missed = []
    for territory in get_territories():
        if not territory.is_country or territory.parent is not None or territory.alpha3 is None:
            continue
        code = {"XKX": "XXK"}.get(territory.alpha3.upper(), territory.alpha3.upper())
        if not code_of(code):
            continue
        missed += [name for name in (territory.name, territory.full_name) if code_of(name) != code]
    assert [name for name in missed if "(" not in name] == []


def test_every_member_of_the_united_nations_is_in_rigour_too() -> None:
    """Of today's states in the table none is unknown to rigour, so no code is a slip."""
    known = {t.alpha3.upper() for t in get_territories() if t.alpha3} | {"XXK"}
    ours = {code for code, row in rows().items() if row.alpha2}
    assert ours - known == set()


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Vietnm", "Viet Nam"), ("Hanoi", "Viet Nam"), ("Beloruss", "Belarus"), ("Kazahstan", "Kazakhstan")],
)
def test_suggest(typed: str, name: str) -> None:
    """A slip and a capital bring up the state that was meant, first of all."""
    assert suggest(typed)[0] == name


@pytest.mark.parametrize("typed", ["", "x", "qqqqqqqq"])
def test_suggest_nothing(typed: str) -> None:
    """What is near no name brings up nothing."""
    assert suggest(typed) == ()


def test_names_of_the_book() -> None:
    """The book prints the short forms of the United Nations, cut where they are formal names."""
    assert [state_name(c) for c in ("VNM", "TUR", "CIV", "RUS", "LAO")] == [
        "Viet Nam", "Türkiye", "Côte d'Ivoire", "Russia", "Laos",
    ]  # fmt: skip
    assert adjective("VNM") == "Vietnamese"
    assert (capital("VNM"), capital("SUN"), capital("EUU")) == ("Hanoi", None, None)
    assert capital_code("ha noi") == "VNM"


def test_parser_words_are_single_plain_words() -> None:
    """The stand-ins for the parser are one ASCII word with a capital, so that tokens stay one to one."""
    for code in all_codes():
        for word in (parser_name(code), parser_adjective(code)):
            assert word.isascii()
            assert word.isalpha()
            assert word[0].isupper()


def test_an_unknown_code_is_an_error() -> None:
    """Asking for the name of a code that is none raises KeyError."""
    with pytest.raises(KeyError):
        state_name("ZZZ")


@given(st.text())
def test_any_input_is_taken(typed: str) -> None:
    """Whatever is typed gives a known code or None, and suggestions that are names."""
    assert code_of(typed) in {None, *all_codes()}
    assert len(suggest(typed)) <= 3
