"""The surface forms made from the tables."""

from __future__ import annotations

from collections import Counter

import pytest

from legation.language.gazetteer.directory import all_codes
from legation.language.gazetteer.surfaces import (
    cues,
    dotted,
    fits,
    read_table,
    split_list,
    state_index,
    surface,
)
from legation.language.gazetteer.tokens import tokenize

TABLES = ("states.tsv", "organisations.tsv", "houses.tsv", "phrases.tsv", "regions.tsv", "sites.tsv")


@pytest.mark.parametrize("table", TABLES)
def test_tables_are_whole(table: str) -> None:
    """Every row has every column, no cell has stray spaces, no list repeats itself."""
    for row in read_table(table):
        for cell in row.values():
            assert cell == cell.strip()
            assert len(split_list(cell)) == len(set(split_list(cell)))


def test_codes_are_given_once() -> None:
    """No state or organisation has two rows, and houses and phrases name known codes."""
    codes = [row["code"] for table in ("states.tsv", "organisations.tsv") for row in read_table(table)]
    assert [code for code, count in Counter(codes).items() if count > 1] == []
    named = {row["code"] for table in ("houses.tsv", "phrases.tsv") for row in read_table(table)} - {""}
    assert named <= set(all_codes())


def test_an_unguarded_name_belongs_to_one_state() -> None:
    """But for the few names that states share, no spelling means two states."""
    owners: dict[tuple[tuple[str, ...], bool], set[str]] = {}
    for entries in state_index().values():
        for entry in entries:
            if entry.code and not entry.guarded and entry.form != "in_name":
                owners.setdefault((entry.tokens, entry.combining), set()).add(entry.code)
    shared = {" ".join(tokens) for (tokens, _), codes in owners.items() if len(codes) > 1}
    assert shared == {"congolese", "dominican", "dominicans"}


@pytest.mark.parametrize(
    ("entry", "text", "printed"),
    [
        ("Guinea-Bissau", "Guinea Bissau", True), ("Guinea-Bissau", "guinea-bissau", False),
        ("Côte d'Ivoire", "COTE D’IVOIRE", True), ("Republic of Korea", "Republic Of Korea", True),
        ("US", "Us", False), ("US", "US", True), ("Thai", "Thái", False), ("Malé!", "Male", False),
        ("Malé!", "Malé", True), ("Washington, D.C.", "Washington D.C.", False),
        ("Viet Nam", "Viet – Nam", False),
    ],
)  # fmt: skip
def test_fits(entry: str, text: str, printed: bool) -> None:
    """Case, marks and joints decide whether a text prints a surface."""
    assert (
        fits(surface(entry, "XXX", "name" if " " in entry else "demonym"), tokenize(text), 0, text) is printed
    )


def test_dotted_abbreviations_need_their_dots() -> None:
    """`U.S.` is the abbreviation, `U S` is two letters."""
    entry = dotted("US", "USA", "abbreviation")
    assert fits(entry, tokenize("U.S."), 0, "U.S.")
    assert not fits(entry, tokenize("U S"), 0, "U S")


def test_cue_words_are_folded() -> None:
    """Cue words are lower-case, so that folded tokens can be looked up among them."""
    for row in read_table("cue_words.tsv"):
        assert all(word == word.lower() for word in cues(row["list"]))
