"""Where the words of an office end and a name begins."""

from __future__ import annotations

import pytest

from tests.language.people.reading import held, people


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Vice Minister for ASEAN Affairs Ana Reis", "Ana Reis", "Vice Minister for ASEAN Affairs"),
        (
            "Head of the NATO Department of the Foreign Ministry Ana Reis",
            "Ana Reis",
            "Head of the NATO Department of the Foreign Ministry",
        ),
        ("Head of the EU Delegation Ana Reis", "Ana Reis", "Head of the Delegation"),
        (
            "Deputy Chief of the General Staff Senior Lieutenant General Tran Van Minh",
            "Tran Van Minh",
            "Deputy Chief of the General Staff",
        ),
        (
            "the Minister for Foreign Affairs, Cooperation, the Francophonie and Regional Integration, Koffi Adjei,",
            "Koffi Adjei",
            "Minister for Foreign Affairs, Cooperation, the Francophonie and Regional Integration",
        ),
        ("Minister of Defence Pål Strand", "Pål Strand", "Minister of Defence"),
        (
            "Minister for Justice, Communications and Foreign Affairs Tavau Sione",
            "Tavau Sione",
            "Minister for Justice, Communications and Foreign Affairs",
        ),
        ("Chairman of the State Duma Oleg Volkov", "Oleg Volkov", "Chairman of the State Duma"),
        ("Governor of Hokkaido Naoto Sato", "Naoto Sato", "Governor of Hokkaido"),
        ("Governor of New South Wales Ann Bell", "Ann Bell", "Governor of New South Wales"),
        ("Mayor of Ho Chi Minh City Phan Văn An", "Phan Văn An", "Mayor of Ho Chi Minh City"),
        ("Head of the Office of the President Bat Dorj", "Bat Dorj", "Head of the Office of the President"),
        (
            "President of the African Development Bank (AfDB), Kwame Boateng,",
            "Kwame Boateng",
            "President of the African Development Bank",
        ),
        (
            "Chairman of the Hanoi People's Committee Trần Văn Sơn",
            "Trần Văn Sơn",
            "Chairman of the Hanoi People's Committee",
        ),
        (
            "Secretary General of the National Security Council General Somchai Boonmee",
            "Somchai Boonmee",
            "Secretary General of the National Security Council",
        ),
        ("Head of Amiri Protocols Sheikh Khaled Al-Nasser", "Khaled Al-Nasser", "Head of Amiri Protocols"),
    ],
)
def test_office_ends_where_the_name_begins(text: str, name: str, office: str) -> None:
    """Portfolios are told by their words, bodies by the word for their sort, places by their first words."""
    assert [(n, o) for n, o, _ in held(text)] == [(name, office)]


@pytest.mark.parametrize(
    ("text", "office", "state"),
    [
        (
            "General Secretary of the Communist Party of Việt Nam Trần Văn Sơn",
            "General Secretary of the Communist Party",
            "VNM",
        ),
        ("The Speaker of Iran's parliament, Reza Karimi,", "Speaker of parliament", "IRN"),
        ("the head of the Turkmen foreign ministry, Meret Ataev,", "head of the foreign ministry", "TKM"),
        (
            "Minister of Foreign Affairs, Emigration and Egyptian Expatriates Samir Fahmy",
            "Minister of Foreign Affairs, Emigration and Expatriates",
            "EGY",
        ),
        ("President of the Swiss Confederation Urs Frei", "President", "CHE"),
        (
            "Permanent Representative of Mongolia to the United Nations Bat Dorj",
            "Permanent Representative to the United Nations",
            "MNG",
        ),
        ("the Chargé d'Affaires of the Embassy of Cuba, Juan Paz,", "Chargé d'Affaires", "CUB"),
        ("High Commissioner of Ghana in Pretoria Yaw Addo", "High Commissioner", "GHA"),
        ("President of the European Commission Marta Kask", "President of the European Commission", "EUU"),
    ],
)
def test_states_inside_are_read_off(text: str, office: str, state: str) -> None:
    """Names and adjectives of states inside an office give its state and leave its wording."""
    assert [(o, s) for _, o, s in held(text)] == [(office, state)]


def test_a_state_that_somebody_is_sent_for_is_not_their_own() -> None:
    """`for Syrian Affairs` tells of whom the envoy speaks, not for whom; an army's adjective tells for whom."""
    assert [m.state for m in people("Special Envoy for Syrian Affairs Ole Berg came.")] == [None]
    assert held("Commander of the Royal Danish Navy Ole Berg") == [
        ("Ole Berg", "Commander of the Royal Navy", "DNK")
    ]


def test_a_states_name_may_stand_for_its_adjective() -> None:
    """`to the Belarus President` tells for whom the aide acts; an ambassador goes to the state named."""
    assert held("Ole Berg, Adviser to the Belarus President, came.") == [
        ("Ole Berg", "Adviser to the President", "BLR")
    ]
    assert held("the Ambassador to the Philippines Ole Berg") == [("Ole Berg", "Ambassador", None)]


def test_what_is_at_a_ministry_is_no_part_of_the_office() -> None:
    """The ministry at which somebody serves stays outside the office."""
    assert held("Minister of State at the Ministry of Foreign Affairs Reem Saleh") == [
        ("Reem Saleh", "Minister of State", None)
    ]


def test_an_and_that_opens_another_office_ends_the_portfolio() -> None:
    """`Minister of Defence and Foreign Minister` is two offices in one title, not a ministry of both."""
    assert held("Minister of Defence and Foreign Minister Jan Nowak")[0][1] == (
        "Minister of Defence and Foreign Minister"
    )


def test_a_union_is_a_portfolio_among_others() -> None:
    """Spain's ministry has the European Union in its name; a union that acts is none."""
    text = "Ana Ruiz, State Secretary of the Ministry of Foreign Affairs, European Union and Cooperation of Spain, left"
    office = "State Secretary of the Ministry of Foreign Affairs, European Union and Cooperation"
    assert held(text) == [("Ana Ruiz", office, "ESP")]
    assert held("The Minister of Trade, the European Union and Peru agreed.") == []
