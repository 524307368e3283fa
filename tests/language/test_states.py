"""States and organisations in prose."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from legation.language.gazetteer.surfaces import read_table, spelling, split_list
from legation.language.states import all_codes, find_states, stands_for_government

HARD = [
    line.split("\t")
    for line in Path(__file__).with_name("hard_names.tsv").read_text(encoding="utf-8").splitlines()[2:]
]
STATES = {row["code"]: row for row in read_table("states.tsv")}

NAME_COLUMNS = ("name", "formal", "other_names")
ALL_COLUMNS = (
    *NAME_COLUMNS,
    "adjective",
    "other_adjectives",
    "people",
    "capital",
    "other_capitals",
    "abbreviations",
)
# Bare names that more than one state has; test_a_shared_name_goes_by_what_else_the_text_names holds them.
SHARED = {"Congolese", "Dominican", "Dominicans"}


def spellings(*columns: str) -> list[tuple[str, str]]:
    """Give every spelling of the columns with its code."""
    return [
        (code, text)
        for code, row in STATES.items()
        for column in columns
        for text in split_list(row[column])
        if text not in SHARED
    ]


def shown(text: str) -> str:
    """Write down what was found as the table of hard names does."""
    return "; ".join(f"{m.text}={m.code}/{m.form}" for m in find_states(text))


@pytest.mark.parametrize(("sentence", "found"), HARD, ids=[line[0][:40] for line in HARD])
def test_hard_names(sentence: str, found: str) -> None:
    """Each hard sentence gives just the mentions that the table lists."""
    assert shown(sentence) == found


@pytest.mark.parametrize("sentence", [line[0] for line in HARD if line[1]])
def test_decomposed_text_gives_the_same_states(sentence: str) -> None:
    """Text in NFD names the same states in the same forms as text in NFC."""
    composed = [(m.code, m.form) for m in find_states(sentence)]
    decomposed = unicodedata.normalize("NFD", sentence)
    mentions = find_states(decomposed)
    assert [(m.code, m.form) for m in mentions] == composed
    assert all(decomposed[m.start : m.end] == m.text for m in mentions)


def test_every_spelling_of_every_state_is_found() -> None:
    """Every name, adjective, people, capital and abbreviation of the table is found whole in a sentence."""
    missed = []
    for code, text in spellings(*ALL_COLUMNS):
        printed = spelling(text)
        sentence = f"The officials of {STATES[code]['name']} thanked the {printed} delegation on Friday."
        whole = any(m.code == code and m.text == printed for m in find_states(sentence)[1:])
        if not whole:
            missed.append((code, printed, shown(sentence)))
    assert missed == []


def test_names_are_found_in_capitals_and_without_accents() -> None:
    """Names in capitals and names stripped of accents are the same states."""
    missed = []
    for code, text in spellings(*NAME_COLUMNS):
        if text.endswith("?"):
            continue
        plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
        for variant in (text.upper(), plain, text.replace(" ", "\u00a0"), text.replace("'", "’")):
            if not any(m.code == code for m in find_states(f"Envoys of {variant} came.")):
                missed.append((code, variant))
    assert missed == []


def test_guarded_names_need_the_state_itself() -> None:
    """A spelling marked with a question mark in the table is nothing where the text lacks the state."""
    guarded = [spelling(text) for _, text in spellings(*ALL_COLUMNS) if text.endswith("?")]
    assert len(guarded) > 10
    assert [text for text in guarded if find_states(f"They went to {text} again.")] == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Congolese troops left Goma.", ["COD"]),
        ("Congolese troops left Brazzaville.", ["COG", "COG"]),
        ("Congo hosted the DRC in Brazzaville.", ["COG", "COD", "COG"]),
        ("The Korean side spoke for the DPRK.", ["PRK", "PRK"]),
        ("The Korean side spoke for the ROK, not the DPRK.", ["KOR", "KOR", "PRK"]),
        ("Dominicans vote in Santo Domingo.", ["DOM", "DOM"]),
    ],
)
def test_a_shared_name_goes_by_what_else_the_text_names(text: str, codes: list[str]) -> None:
    """Bare Congo, Korea and Dominican are settled by capitals and full names around them."""
    assert [m.code for m in find_states(text)] == codes


def test_the_longest_name_wins() -> None:
    """A formal name is one mention, however many shorter names it holds."""
    text = "the Democratic People's Republic of Korea and the Great Socialist People's Libyan Arab Jamahiriya"
    assert [m.code for m in find_states(text)] == ["PRK", "LBY"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Washington Post wrote.", "Washington"),
        ("The Vietnam News Agency wrote.", "Vietnam"),
        ("It fell to 5 US dollars.", "US"),
        ("The Paris Agreement holds.", "Paris"),
    ],
)
def test_names_of_other_things_are_given_on_request(text: str, name: str) -> None:
    """A state's word in the name of a paper, treaty or currency is given as in_name when asked for."""
    assert find_states(text) == ()
    (mention,) = find_states(text, within_names=True)
    assert (mention.text, mention.form) == (name, "in_name")


@pytest.mark.parametrize(
    ("text", "government"),
    [
        ("Hanoi welcomed the decision.", True),
        ("They met in Hanoi.", False),
        ("He flew back to Hanoi.", False),
        ("The message to Hanoi was clear.", True),
        ("The Hanoi-based bank grew.", False),
        ("Speaking at the Kremlin, he agreed.", False),
        ("The Kremlin agreed.", True),
        ("In Vietnam he agreed.", True),
    ],
)
def test_capitals_as_governments_and_as_places(text: str, government: bool) -> None:
    """A capital behind a preposition of place is a place, elsewhere the government that sits there."""
    (mention,) = find_states(text)
    assert stands_for_government(text, mention) is government


def test_every_state_has_its_row() -> None:
    """The table holds the 193 members and two observers of the United Nations and the further codes."""
    assert {"EUU", "UNO", "XAS", "XNA", "XAU", "XGC", "XXK", "TWN", "SUN", "YUG", "DDR", "CSK"} <= set(
        all_codes()
    )
    further = {"TWN", "XXK", "COK", "NIU", "ESH", "SUN", "YUG", "DDR", "CSK"}
    assert len(set(STATES) - further) == 195


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """No text makes the finder fail, and what it finds is cut from the text in order."""
    check_offsets(text)


words = st.sampled_from(
    [spelling(text) for _, text in spellings(*ALL_COLUMNS)]
    + [
        "the",
        "of",
        "Gulf of",
        "Mr.",
        "St.",
        "-",
        "–",
        ",",
        ".",
        "\n",
        "'s",
        "’s",
        "in",
        "New",
        "John",
        "post-",
        "\u0301",
    ]
)


@given(st.lists(st.tuples(words, st.sampled_from(["", " ", "\n", "-"])), max_size=12))
@example([("Rwandese", " "), ("Republic of Austria", "")])
def test_any_pile_of_names_is_read(parts: list[tuple[str, str]]) -> None:
    """Names in any order and joined in any way give mentions in order that do not overlap."""
    check_offsets("".join(word + joint for word, joint in parts))


def check_offsets(text: str) -> None:
    """Hold the finder to its promise on offsets."""
    end = 0
    for mention in find_states(text, within_names=True):
        assert mention.start >= end
        assert text[mention.start : mention.end] == mention.text != ""
        assert mention.code in all_codes()
        end = mention.end


def test_a_state_that_is_a_first_name_too_stands_behind_of() -> None:
    """`Ambassador of Georgia Nino Reva` names the state; a person alone of that first name is none."""
    assert [m.code for m in find_states("Ambassador of Georgia Nino Reva came.")] == ["GEO"]
    assert [m.code for m in find_states("The singer Georgia Reva came.")] == []
