"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from legation.language.sentences import sentences


def cut(text: str) -> list[str]:
    """Give the sentences of a text."""
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The minister left.", "She returned on Friday."],
        ["Mr. Banda met Dr. Osei.", "They discussed trade."],
        ["S. Lukin and J. M. Tran signed it.", "Both sides were content."],
        ["The U.S.-led talks began on Sept. 4 at 9 a.m. in Room No. 5.", "The next round is in Oct. 2025."],
        ["He spoke to the U.S. Congress.", "It listened."],
        ["He returned to the U.S.", "The talks go on."],
        ["They met on 4 Dec.", "The minister then left."],
        ["“We agree,” she said.", "He did not."],
        ['"Will you come?" he asked.', '"Yes."', "They shook hands."],
        ["It grew by 3.5 percent to $1.2 billion.", "Exports fell."],
        ["Acme Ltd. and Bolt Corp. signed.", "The ministers watched."],
        ["The visit … was short!", "Was it?", "It was."],
        ["The text (signed in Nitra.) is long.", "It has 40 pages."],
        ["Gen. Ruiz and Amb. Li met.", "The former is from Peru."],
        ["The firm is Delta Inc.", "The minister praised it."],
    ],
    ids=lambda parts: parts[0][:30],
)
def test_sentences_are_cut_where_they_end(parts: list[str]) -> None:
    """Abbreviations, initials, quotes and numbers end no sentence; what follows tells which full stops do."""
    folded = [part.replace("“", '"').replace("”", '"') for part in parts]
    assert cut(" ".join(folded)) == folded


def test_a_part_of_a_text_is_cut_by_itself() -> None:
    """Only the stretch asked for is cut, with offsets into the whole."""
    text = "One is here. Two is there. Three."
    assert list(sentences(text, 13, 26)) == [(13, 26)]
    assert list(sentences(text, 4, 20)) == [(4, 12), (13, 19)]


pieces = st.sampled_from(
    [
        "The",
        "minister",
        "U.S.",
        "Mr.",
        "met",
        ".",
        "!",
        "?",
        "…",
        "...",
        '"',
        "'",
        ")",
        "(",
        "a.m.",
        "J.",
        "\n",
        " ",
        "é",
        "5",
        "No.",
    ]
)


@given(st.one_of(st.text(max_size=120), st.lists(pieces, max_size=40).map(" ".join)))
@example("")
@example(" \n\t ")
@example("...")
def test_sentences_cover_the_text_without_overlap(text: str) -> None:
    """All but white space is in just one sentence, in order; no sentence is empty or ends in white space."""
    at = 0
    for start, end in sentences(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()
