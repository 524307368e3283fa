"""Places in prose."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.language.places import country_of_place, find_places

HARD = [
    line.split("\t")
    for line in Path(__file__).with_name("hard_places.tsv").read_text(encoding="utf-8").splitlines()[2:]
]


def shown(text: str, *among: str) -> str:
    """Write down what was found: name=country/kind."""
    return "; ".join(f"{p.name}={p.country}/{p.kind}" for p in find_places(text, among=among))


@pytest.mark.parametrize(("text", "found"), HARD, ids=[line[0][:40] for line in HARD])
def test_places(text: str, found: str) -> None:
    """Each sentence gives just the places that it names."""
    assert shown(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Nice words were said in Reading rooms.",
        "The Shanghai Cooperation Organisation grew.",
        "The Geneva Convention binds all.",
        "Mr. Jackson and President Hassan spoke.",
        "Nguyen Van Vinh wrote to Vinh.",
        "The ships cross the Gulf of Mexico and the South China Sea.",
        "He studied at the University of Sydney.",
        "The state of the Union was good.",
        "Most of March was mobile.",
        "Vietnamese and French officials met.",
    ],
)
def test_what_is_no_place(text: str) -> None:
    """Common words, people, organisations and waters are no places."""
    assert shown(text) == ""


def test_homonyms_go_by_the_states_that_the_text_is_about() -> None:
    """Of cities with one name the one in a state concerned is meant, else the known or larger one."""
    assert shown("They met in Brest.") == "Brest=BLR/city"
    assert shown("French ministers met in Brest.") == "Brest=FRA/city"
    assert shown("They met in Brest.", "FRA") == "Brest=FRA/city"
    assert shown("They met in Valencia.") == "Valencia=ESP/city"
    assert shown("Venezuela's ministers met in Valencia.") == "Venezuela=VEN/state; Valencia=VEN/city"


def test_small_towns_need_their_state() -> None:
    """A town of few people counts where its state is spoken of."""
    assert shown("They met in Nakuru Vale and Soroti.") == ""
    assert shown("Ugandan ministers met in Soroti.") == "Soroti=UGA/city"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Hanoi", "VNM"), ("Hà Nội", "VNM"), ("Viet Nam", "VNM"), ("the Netherlands", "NLD"),
        ("Sochi", "RUS"),
        ("Hai Phong", "VNM"), ("Geneva", "CHE"), ("US", "USA"), ("Lublin, Poland", "POL"),
        ("Kremlin", "RUS"),
        ("Bogor Palace", "IDN"), ("State House, Nairobi", "KEN"), ("the Cuban capital", "CUB"),
        ("West Bank", "PSE"), ("Victoria", "SYC"), ("Nowhere at All", None), ("", None),
        ("State House", None),
    ],
)  # fmt: skip
def test_country_of_place(name: str, code: str | None) -> None:
    """States, capitals, cities, regions, houses and `city, state` give the state; unknown names None."""
    assert country_of_place(name) == code


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """No text makes the finder fail, and what it finds is cut from the text in order."""
    check_offsets(text)


NAMES = (
    "in at near to from the The of Paris Hanoi Nice Brest France Poland Cuban capital State House New York "
    "San José Mr. President , . – - ( ) — Shanghai Cooperation VARNA 10 Downing Street R&D &"
)


@given(st.lists(st.sampled_from(NAMES.split()), max_size=20))
def test_any_pile_of_names_is_read(parts: list[str]) -> None:
    """Names and signs in any order give places in order that do not overlap."""
    check_offsets(" ".join(parts))
    check_offsets("".join(parts))


def check_offsets(text: str) -> None:
    """Hold the finder to its promise on offsets."""
    end = 0
    for place in find_places(text):
        assert place.start >= end
        assert text[place.start : place.end] == place.name != ""
        end = place.end
