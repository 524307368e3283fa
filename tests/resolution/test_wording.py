"""Tests of the likeness of wordings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.resolution.wording import containment, content, level_words, likeness, plain_words, stem


def test_plain_words_drop_accents_and_possessives():
    """Accents, đ, punctuation and `'s` do not make other words."""
    assert plain_words("Đà Nẵng’s new port") == ("da", "nang", "new", "port")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("expand cooperation in agriculture", "expanding agricultural co-operation".replace("-", "")),
        ("strengthening economic ties", "enhance the economic ties"),
        ("defense", "defence"),
        ("visits", "a trip"),
    ],
)
def test_content_sees_one_wording_behind_two(one, two):
    """Endings, spellings and the usual synonyms of dispatches fall together."""
    assert likeness(content(one), content(two)) == 1.0


def test_content_keeps_different_matters_apart():
    """Other matters share no stems."""
    assert likeness(content("train customs officers"), content("import frozen beef")) == 0.0


def test_nothing_to_compare_is_none():
    """A wording without content words says nothing either way."""
    assert likeness(content("to the"), content("beef")) is None
    assert containment(content(None), content("beef")) is None


def test_containment_is_of_the_shorter():
    """A wording within a longer one is contained whole."""
    assert containment(content("import beef"), content("import beef and wool from next year")) == 1.0


@given(st.from_regex(r"[a-z]{1,15}", fullmatch=True))
def test_stem_is_never_empty(word):
    """Cutting endings always leaves something to compare."""
    assert stem(word)


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_symmetric_and_bounded(one, two):
    """Likeness does not depend on the order and stays within 0 and 1."""
    score = likeness(content(one), content(two))
    assert score == likeness(content(two), content(one))
    assert score is None or 0 <= score <= 1


def test_partners_have_a_partnership() -> None:
    """The level of relations is the same whether it is told of the two or of what is between them."""
    assert level_words("strategic partners") == level_words("Strategic Partnership")
    assert level_words("strategic partners") != level_words("comprehensive partnership")
