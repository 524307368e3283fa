"""What the encoder sees of a sentence."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from legation.language.encoder import as_seen
from legation.language.encoder.seen import MOST_PIECES, pieces
from tests.language.parsed import scene_of


def test_words_are_cut_into_the_longest_pieces_from_the_left() -> None:
    """A known word is one piece, a rare one several; accents and capitals make no difference."""
    plain, places = pieces(["The", "treaty", "on", "cabotage"])
    assert places == [1, 2, 3, 4]
    assert len(plain) > 6
    assert pieces(["the", "TREATY", "on", "cabótage"])[0] == plain


def test_marks_are_pieces_of_their_own() -> None:
    """A hyphen cuts a word in three."""
    assert len(pieces(["visa-free"])[0]) == len(pieces(["visa", "-", "free"])[0])


def test_what_is_no_piece_is_unknown() -> None:
    """A word of signs that the vocabulary lacks, and one of spaces, are each one unknown piece."""
    assert pieces(["\U0001f54a\U0001f54a"])[0] == pieces([" "])[0]


def seen(text: str) -> list[str]:
    """Give the words of a sentence as the encoder sees them."""
    return as_seen(scene_of(text).sentences[0].words)


def test_everybody_has_one_name() -> None:
    """A person with the office is one word, the same for all."""
    words = seen("Foreign Minister Ole Strand of Norway met Ambassador Juma Otieno.")
    assert words.count("Smith") == 2
    assert "Strand" not in " ".join(words)


def test_states_are_told_apart_but_not_which_they_are() -> None:
    """Sentences that differ in their states alone are seen alike, name, adjective and capital each as such."""
    one = seen("Norway banned Chilean wine, and Santiago protested to the Norwegian envoy.")
    other = seen("Kenya banned Peruvian wine, and Lima protested to the Kenyan envoy.")
    assert one == other
    assert len({one[0], one[2], one[6]}) == 3


def test_more_states_than_names_are_seen_under_the_last() -> None:
    """A list of many states runs out of names and goes on with the last."""
    words = seen("Norway, Kenya, Peru, Chile, Egypt and Japan signed.")
    assert words[6] == words[8] == words[10]
    assert words[0] != words[2] != words[4] != words[6]


def test_a_day_is_as_good_as_another() -> None:
    """Dates are seen as a day, month or year; a vague word stays as it is printed."""
    assert seen("They met on 3 March 2024 in Lima.") == seen("They met on 17 October 2019 in Lima.")


@given(st.lists(st.text(max_size=30), max_size=60))
def test_any_words_give_pieces_within_bounds(words: list[str]) -> None:
    """Every word that has a place has it at a piece, in order, and the sentence is never longer than allowed."""
    numbers, places = pieces(words)
    assert len(numbers) <= MOST_PIECES + 1
    assert places == sorted(set(places))
    assert all(0 < place < MOST_PIECES for place in places)
    assert len(places) <= len(words)
