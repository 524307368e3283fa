"""The tokens that the grammar of names sees."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, POSSESSIVE, tokenize
from legation.language.states import find_states


def test_initials_possessives_and_hyphens() -> None:
    """Initials keep their full stop, possessives stand apart, apostrophes and hyphens stay inside."""
    tokens = tokenize("Kh.Bold's S. Ben-Zvi, then-Minister Sa'adi of L.P. al-Sisi")
    assert tokens.word == [
        "Kh.", "Bold", "'s", "S.", "Ben-Zvi", ",", "then-", "Minister", "Sa'adi", "of", "L.P.", "al-Sisi",
    ]  # fmt: skip
    kinds = dict(zip(tokens.word, tokens.kind, strict=True))
    assert kinds["Kh."] == kinds["S."] == kinds["L.P."] == INITIAL
    assert kinds["'s"] == POSSESSIVE
    assert kinds["al-Sisi"] == CAPITAL
    assert kinds["then-"] == kinds["of"] == LOWER


def test_states_cover_whole_words_alone() -> None:
    """A state mention covers its words; a house that stands for a state leaves its words free."""
    text = "Costa Rica's White House"
    tokens = tokenize(text, find_states(text))
    assert [s.code if s else None for s in tokens.state] == ["CRI", "CRI", None, None, None]
    assert sorted(tokens.house) == [3, 4]


@given(st.text(max_size=300))
def test_tokens_tell_where_they_stand(text: str) -> None:
    """Every token is the text at its offsets, and tokens do not overlap."""
    tokens = tokenize(text, find_states(text))
    end = 0
    for word, start, stop in zip(tokens.word, tokens.start, tokens.end, strict=True):
        assert text[start:stop] == word
        assert start >= end
        end = stop
