"""Groups that share an office, with the states shared out."""

from __future__ import annotations

import pytest

from tests.language.people.reading import held


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The foreign ministers of Latvia, Ghana and Poland, Jānis Ozols, Ama Mensah and Jan Nowak, met.",
            [("Jānis Ozols", "LVA"), ("Ama Mensah", "GHA"), ("Jan Nowak", "POL")],
        ),
        (
            "Foreign ministers Jan Nowak of Poland, Ion Rusu of Romania and Emre Kaya of Türkiye met.",
            [("Jan Nowak", "POL"), ("Ion Rusu", "ROU"), ("Emre Kaya", "TUR")],
        ),
        ("Presidents Omar Zein and Anne Roux agreed.", [("Omar Zein", None), ("Anne Roux", None)]),
        (
            "The Turkish and Greek foreign ministers, Emre Kaya and Nikos Pappas, met.",
            [("Emre Kaya", "TUR"), ("Nikos Pappas", "GRC")],
        ),
        (
            "Vietnamese Deputy Ministers Trần Văn Sơn and Lê Thu Hà came.",
            [("Trần Văn Sơn", "VNM"), ("Lê Thu Hà", "VNM")],
        ),
        (
            "Oleh Bondar, Jan Nowak and Jonas Petraitis, foreign ministers at the time, signed.",
            [("Oleh Bondar", None), ("Jan Nowak", None), ("Jonas Petraitis", None)],
        ),
        (
            "Two are ambassadors: Ana Ruiz (Peru) and Koffi Adjei (Togo).",
            [("Ana Ruiz", "PER"), ("Koffi Adjei", "TGO")],
        ),
        (
            "the ambassadors of Peru, Ana Ruiz, Togo, Koffi Adjei, and Ghana, Ama Mensah.",
            [("Ana Ruiz", "PER"), ("Koffi Adjei", "TGO"), ("Ama Mensah", "GHA")],
        ),
        (
            "Ministers Jan Nowak (Trade) and Ole Berg (Health) came.",
            [("Jan Nowak", None), ("Ole Berg", None)],
        ),
        (
            "The Prime Ministers of the Nordic countries – Ole Berg of Denmark and Nils Åkesson of Sweden – met.",
            [("Ole Berg", "DNK"), ("Nils Åkesson", "SWE")],
        ),
        ("Ministers Jan Nowak (Trade) and, from the other side, two clerks came.", [("Jan Nowak", None)]),
        (
            "Defence Ministers Jan Nowak and Ineta Ozola of Poland and Latvia signed.",
            [("Jan Nowak", "POL"), ("Ineta Ozola", "LVA")],
        ),
        (
            "These ambassadors attended the dinner:\n• H.E. Ana Ruiz of Peru\n• H.E. Koffi Adjei of Togo",
            [("Ana Ruiz", "PER"), ("Koffi Adjei", "TGO")],
        ),
        (
            "It was signed by deputy ministers Ana Ruiz for Peru and Jan Nowak for Poland.",
            [("Ana Ruiz", "PER"), ("Jan Nowak", "POL")],
        ),
        (
            "his counterparts from Estonia and Latvia, Jaan Tamm and Jānis Ozols, agreed.",
            [("Jaan Tamm", "EST"), ("Jānis Ozols", "LVA")],
        ),
    ],
)
def test_states_are_shared_out(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Each of a group has the state of its own, or the one in its place of the list."""
    assert [(name, state) for name, _, state in held(text)] == expected


def test_a_plural_with_one_name_behind_it_is_no_group() -> None:
    """A plural office takes no single name that merely follows."""
    assert held("They met the foreign ministers, Jan Nowak among them.") == []
    assert held("The ambassadors left. They said: Ana Ruiz of Peru and Koffi Adjei of Togo stay.") == [
        ("Ana Ruiz", None, "PER"),
        ("Koffi Adjei", None, "TGO"),
    ]


def test_each_of_two_offices_keeps_its_holder() -> None:
    """Two offices joined by `and`, each with its own name, stay two people."""
    assert held("French President Anne Roux and German Chancellor Emil Roth met.") == [
        ("Anne Roux", "President", "FRA"),
        ("Emil Roth", "Chancellor", "DEU"),
    ]


def test_portfolios_listed_with_their_holders() -> None:
    """`the ministers of trade, A, of health, B, and of defence, C`: one head, an office for each."""
    three = [
        ("Ana Ruiz", "minister of trade", None),
        ("Omar Zein", "minister of foreign affairs", None),
        ("Jan Nowak", "minister of defence", None),
    ]
    assert (
        held(
            "The ministers of trade, Ana Ruiz, of foreign affairs, Omar Zein, and of defence, Jan Nowak, came."
        )
        == three
    )
    assert (
        held("The ministers of trade, Ana Ruiz, foreign affairs, Omar Zein, and defence, Jan Nowak, came.")
        == three
    )
    assert held("The Ministers of Trade Ana Ruiz and Defence Jan Nowak came.") == [
        ("Ana Ruiz", "Minister of Trade", None),
        ("Jan Nowak", "Minister of Defence", None),
    ]


def test_one_portfolio_with_two_holders_is_one_office() -> None:
    """`the ministers of trade, A and B`: both hold the same."""
    assert [office for _, office, _ in held("The ministers of trade, Ana Ruiz and Omar Zein, came.")] == [
        "minister of trade"
    ] * 2


def test_group_in_brackets_and_envoys() -> None:
    """Names in brackets behind a plural office, and envoys with their states."""
    assert held("The foreign ministers of Peru and Chad (Ana Ruiz and Omar Zein) met.") == [
        ("Ana Ruiz", "foreign minister", "PER"),
        ("Omar Zein", "foreign minister", "TCD"),
    ]
    assert held("The special envoys Ana Ruiz of Peru and Omar Zein of Chad met.") == [
        ("Ana Ruiz", "special envoy", "PER"),
        ("Omar Zein", "special envoy", "TCD"),
    ]
    assert held("The ministers (Trade) of Peru and Chad met.") == []


def test_deputies_named_are_of_parliament() -> None:
    """`deputies A and B` hold a seat; the deputies of nobody named hold none."""
    assert held("The Peruvian deputies Ana Ruiz and Juan Paz came.") == [
        ("Ana Ruiz", "deputy", "PER"),
        ("Juan Paz", "deputy", "PER"),
    ]
    assert held("The deputies came.") == []
