"""Names of news agencies and the states that they are of."""

from __future__ import annotations

from importlib.resources import files

import pytest

from legation.language.states import all_codes
from legation.reading.agencies import agency_states, is_agency


@pytest.mark.parametrize(
    ("outlet", "states"),
    [
        ("VNA/VNS", ("VNM",)),
        ("tass", ("RUS",)),
        ("TASS, Moscow", ("RUS",)),
        ("Xinhua News Agency", ("CHN",)),
        ("Agência Brasil", ("BRA",)),
        ("Agencia Brasil", ("BRA",)),
        ("ČTK", ("CZE",)),
        ("Iranian Students’ News Agency", ("IRN",)),
        ("Interfax-Ukraine", ("UKR",)),
        ("Interfax", ("RUS",)),
        ("Islamic Republic News Agency (IRNA)", ("IRN",)),
        ("CNA", ("TWN", "CYP", "SGP")),
        ("Cyprus News Agency", ("CYP",)),
        ("Example Daily, Nairobi", ()),
        ("", ()),
    ],
)
def test_the_states_of_an_outlet(outlet: str, states: tuple[str, ...]) -> None:
    """A whole outlet or the agency in its name gives the state; letters that several share give them all."""
    assert agency_states(outlet) == states


@pytest.mark.parametrize(
    "outlet", ["Road map Weekly", "The Petrarch Review", "Trending Today", "Sabah Example"]
)
def test_words_that_hold_or_resemble_an_agency_are_none(outlet: str) -> None:
    """Letters count in capitals only and names as whole words."""
    assert agency_states(outlet) == ()


@pytest.mark.parametrize(
    ("name", "known"), [("GNA", True), ("VNA/VNS", True), ("VNA/JK", False), ("gna", False), ("", False)]
)
def test_names_of_the_table(name: str, known: bool) -> None:
    """Only names of the table are agencies, each of several parted by slashes, in the table's own case."""
    assert is_agency(name) is known


def test_every_row_names_states_that_legation_knows() -> None:
    """The table holds codes of states, and no name twice."""
    lines = files("legation.reading").joinpath("agencies.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    assert {state.strip() for _, states in rows for state in states.split(";")} <= set(all_codes())
    names = [name.strip() for names, _ in rows for name in names.split(";")]
    assert len(names) == len(set(names)) > 200
