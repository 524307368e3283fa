"""The words of offices: what belongs to the name of an office and what is left out."""

from __future__ import annotations

import pytest

from tests.language.people.reading import held, people


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("First Deputy Minister of Foreign Affairs S. Orlov", "First Deputy Minister of Foreign Affairs"),
        ("International Trade and Industry Minister Zaid Aziz", "International Trade and Industry Minister"),
        ("Knesset Speaker Noa Levin", "Knesset Speaker"),
        ("deputy Prime Minister Jan Nowak", "deputy Prime Minister"),
        ("EU foreign policy chief Marta Kask", "foreign policy chief"),
        ("European Council President Luc Maes", "European Council President"),
        ("NATO Secretary General Ole Berg", "Secretary General"),
        ("UN Secretary-General Rosa Lima", "Secretary-General"),
        ("New Orleans Mayor Rose Bell", "New Orleans Mayor"),
        ("acting Chief Director Thabo Mokoena", "acting Chief Director"),
        ("U.S. Trade Representative Ann Lee", "Trade Representative"),
        ("Custodian of the Two Holy Mosques King Fahd bin Salem", "King"),
        ("appointed Ole Berg Ambassador", "Ambassador"),
        ("Nordic Foreign Minister Ole Berg", "Foreign Minister"),
        ("FIFA President Ole Berg", "FIFA President"),
        ("Kremlin spokesman Oleg Saburov", "Kremlin spokesman"),
        ("White House press secretary Dana Holt", "White House press secretary"),
        ("Ministry of Foreign Affairs spokesperson Lin Mei", "Ministry of Foreign Affairs spokesperson"),
        (
            "Department of Health and Human Services Secretary Ann Lee",
            "Department of Health and Human Services Secretary",
        ),
        ("Border Police Corps (BPC) Commander Zaid Aziz", "Border Police Corps (BPC) Commander"),
        ("NATO chief Ole Berg", "chief"),
        ("OPEC chief Zaid Aziz", "OPEC chief"),
        ("Interpol head Ole Berg", "Interpol head"),
        ("vice-foreign minister Lin Mei", "vice-foreign minister"),
        ("Justice Minister Jan Nowak", "Justice Minister"),
        ("Grand Duke Jean Weis", "Grand Duke"),
        ("NSA Arjun Rao", "NSA"),
    ],
)
def test_words_before_the_head(text: str, office: str) -> None:
    """Ranks and fields before the head belong to the office; the state's name does not."""
    assert [m.office for m in people(text)] == [office]


@pytest.mark.parametrize(
    "text",
    [
        "In Tashkent President Ali Karimi said so.",
        "On Monday President Ali Karimi said so.",
        "Thanking President Ali Karimi, he left.",
        "New President Ali Karimi came.",
    ],
)
def test_what_only_stands_before_the_office_is_left_out(text: str) -> None:
    """Places, days and openers of sentences before an office are no part of it."""
    assert held(text) == [("Ali Karimi", "President", None)]


def test_a_state_behind_a_preposition_of_place_is_no_owner() -> None:
    """The state where something happens is not the state that the holder acts for."""
    assert held("While in Poland President Olaf Lund said so.") == [("Olaf Lund", "President", None)]


def test_words_of_other_meaning_are_no_offices() -> None:
    """`chief`, `leader`, `member` and `prince` are offices only with the words that make them so."""
    assert held("Prince Khalid bin Fahd came; the chief reason was member states.") == [
        ("Khalid bin Fahd", None, None)
    ]
    assert held("Crown Prince Khalid bin Fahd came.") == [("Khalid bin Fahd", "Crown Prince", None)]


def test_plural_gives_the_singular() -> None:
    """The office of a group is given in the singular, in the case as printed."""
    assert {
        m.office for m in people("National security advisers Jan Nowak of Poland and Ion Rusu of Romania")
    } == {"National security adviser"}
    assert {m.office for m in people("FMs Jan Nowak and Ion Rusu met")} == {"FM"}


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("Chairman of the Cabinet of Ministers Kenya Daudi Otieno came.", "Daudi Otieno", "KEN"),
        ("Deputy Minister of Energy Saudi Arabia Zaid Aziz came.", "Zaid Aziz", "SAU"),
        ("Foreign Minister Israel Levin came.", "Israel Levin", None),
        ("Kenyan Foreign Minister Israel Daudi Otieno came.", "Israel Daudi Otieno", "KEN"),
    ],
)
def test_a_state_without_of_before_two_names(text: str, name: str, state: str | None) -> None:
    """A state's name between an office and two names says whose office it is, before one it is a first name."""
    assert [(m.name, m.state) for m in people(text)] == [(name, state)]


def test_what_goes_from_one_office_to_another_is_no_part_of_either() -> None:
    """`Sent by the Amir to Peruvian President X`: two offices; an adviser to a president holds but one."""
    assert [p[:2] for p in held("a cable sent by the Amir to Peruvian President Rosa Vega")] == [
        ("Rosa Vega", "President")
    ]
    assert [p[1] for p in held("Ole Berg, Adviser to the Peruvian President")] == ["Adviser to the President"]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Prime Minister HE Sheikh Salem bin Fahd today received guests", "Salem bin Fahd", "Prime Minister"),
        ("H. E. John Otieno came", "John Otieno", None),
        ("Prime Minister, the Most Hon. John Otieno, came", "John Otieno", "Prime Minister"),
        ("H. E. Berg came", "H. E. Berg", None),
        (
            "the Minister of Trade of the sisterly Republic of Turkiye, Omar Zein, came",
            "Omar Zein",
            "Minister of Trade",
        ),
        ("Prime Minister of friendly Peru Rosa Vega came", "Rosa Vega", "Prime Minister"),
        ("High Commissioner Ole ‘Bo’ Berg-Lund came", "Ole ‘Bo’ Berg-Lund", "High Commissioner"),
        ("High Commissioner Ole Berg ‘Peace’ came", "Ole Berg", "High Commissioner"),
        ("The Interior Minister, Jan Berg said so", "Jan Berg", "Interior Minister"),
        ("In May, Interior Minister, Jan Berg said so", "Jan Berg", "Interior Minister"),
        ("After talks with the Interior Minister, Jan Berg said so", "Jan Berg", None),
        ("Ana Holm, Secretary of State of the United States of America.", "Ana Holm", "Secretary of State"),
        ("Holm congratulated Rosa Vega on becoming the foreign minister", "Rosa Vega", "foreign minister"),
        ("Holm congratulated Rosa Vega on her election as Speaker", "Rosa Vega", "Speaker"),
        ("Ole Lund, special envoy of Maria Rosa Vega, came", "Ole Lund", "special envoy"),
        ("Ole Lund, special envoy of Green Peace, came", "Ole Lund", "special envoy of Green Peace"),
        ("the head of the Party of Vietnam, To Van Binh, who came", "To Van Binh", "head of the Party"),
    ],
)
def test_forms_of_address_affection_and_bynames(text: str, name: str, office: str | None) -> None:
    """`HE` is cut off as `H.E.` is, a sisterly republic is a republic, a byname within stays in the name."""
    found = [p for p in held(text) if p[0] == name]
    assert [p[1] for p in found] == [office]
