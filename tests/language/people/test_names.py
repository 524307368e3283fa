"""How far a name reaches, for names of every people."""

from __future__ import annotations

import pytest

from tests.language.people.reading import held


@pytest.mark.parametrize(
    "name",
    [
        "Trần Thị Thu Hà",
        "S. Orlov",
        "Reza Amir-Karimi",
        "Khalid bin Salem",
        "Suharto",
        "Sun Weimin",
        "Ana Maria dos Santos Vaz",
        "Ben-Zvi",
        "Noa Sa'adi",
        "Kerem Tayyip Yılmaz",
        "Henry R. Dalton, Jr.",
        "Marta von der Heide",
        "Md Kamal Hossain",
        "Louis II",
        "Rory O'Malley",
        "Valère d'Arcy",
        "Kh.Boldbaatar",
        "Retno L.P. Sari",
        "Mohammed S. Al-Jabri",
        "Moin ul Huq",
        "al-Zubaidi",
        "Jacques MOREAU",
        "Oh Se-jin",
        "Ngô Minh Hiển",
        "Luís de Oliveira e Silva",
        "Kamal Alam Siam",
        "Bill Harlow",
        "Rory White",
    ],
)
def test_names_of_every_people_are_taken_whole(name: str) -> None:
    """A name behind an office reaches from its first word to its last, and no further."""
    assert held(f"Finance Minister {name} said on Monday that Ghana agreed.")[0][0] == name


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("H.E. Mr. Ali Kaya", "Ali Kaya"),
        ("Dr Hassan Zahir", "Hassan Zahir"),
        ("His Excellency Sheikh Khalid bin Salem", "Khalid bin Salem"),
        ("Maj. Gen. (Rtd) Umar Farooq Butt", "Umar Farooq Butt"),
        ("Lieutenant General Sok Dara", "Sok Dara"),
        ("Datuk Seri Dr Zahid Rahman", "Zahid Rahman"),
        ("Senator Musa Bello", "Musa Bello"),
        ("Ambassador Selim Kaya", "Selim Kaya"),
        ("Sheikh Nasima", "Sheikh Nasima"),
    ],
)
def test_titles_are_cut_off(printed: str, name: str) -> None:
    """Honorifics and ranks are cut; a word that is a name too stays where it is all but alone."""
    assert [n for n, _, _ in held(f"The Minister of Trade, {printed}, came.")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Prince Edward Island voted.",
        "General Provisions apply.",
        "An Honorable Discharge was given.",
        "She holds a Ph.D. in law.",
        "U.S. Steel said so.",
        "His Highness the Amir sent a cable.",
    ],
)
def test_titles_without_a_name_give_nobody(text: str) -> None:
    """A title before a place, a body or a common word gives no person."""
    assert held(text) == []
