"""Cutting the words for one deed out of a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legation.language.clauses import Frame
from legation.language.cutting import actions, clause_span, noun_span
from tests.language.parsed import scene_of, sentence_of, word_of


def cut_actions(text: str, verb: str) -> list[str]:
    """Give the words of each deed that the verb governs."""
    sentence = sentence_of(text)
    governed = Frame(sentence, word_of(sentence, verb)).role("complement")
    return [text[start:end] for _, (start, end) in actions(sentence, governed)]


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("They agreed to open direct flights.", ["open direct flights"]),
        (
            "They agreed to expand trade, build a port and sign a protocol.",
            ["expand trade", "build a port", "sign a protocol"],
        ),
        ("They agreed to coordinate and support each other.", ["coordinate and support each other"]),
        ("They agreed not to raise tariffs.", ["not to raise tariffs"]),
        ("They agreed to meet again in Lima in June, officials said.", ["meet again in Lima in June"]),
    ],
)
def test_each_deed_has_its_own_words(text: str, deeds: list[str]) -> None:
    """A list of deeds is cut at its joints; verbs that share an object stay together."""
    assert cut_actions(text, "agreed") == deeds


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("Kenya will open a consulate in Lima, which is far.", "open", "open a consulate in Lima"),
        (
            "Kenya will open a consulate in Lima, in which Peru has a share.",
            "open",
            "open a consulate in Lima",
        ),
        ("Kenya will help the embassy of Peru, by training its cooks.", "help", "help the embassy of Peru"),
        ("Kenya opened a port, thereby helping Peru.", "opened", "opened a port"),
        ("Kenya quickly signed the treaty and left.", "signed", "quickly signed the treaty"),
        ("Kenya also signed the treaty.", "signed", "signed the treaty"),
    ],
)
def test_a_clause_is_cut_without_what_hangs_on_loosely(text: str, verb: str, words: str) -> None:
    """From the verb to its last complement, without subject, asides and coordinated clauses."""
    sentence = sentence_of(text)
    start, end = clause_span(sentence, word_of(sentence, verb))
    assert text[start:end] == words


@pytest.mark.parametrize(
    ("text", "noun", "words"),
    [
        ("They signed the agreement on air services.", "agreement", "agreement on air services"),
        ("They praised a joint military exercise and a fair.", "exercise", "joint military exercise"),
        ("They discussed trade.", "trade", "trade"),
    ],
)
def test_a_noun_is_cut_with_what_belongs_to_it(text: str, noun: str, words: str) -> None:
    """Without its article and without coordinated nouns."""
    sentence = sentence_of(text)
    start, end = noun_span(sentence, word_of(sentence, noun))
    assert text[start:end] == words


clauses = st.lists(
    st.sampled_from(
        [
            "Kenya agreed",
            "to open",
            "a port",
            "and",
            ",",
            "which",
            "in Lima",
            "not",
            "each other",
            "expand trade",
            "with Peru",
            "by May",
            "to",
        ]
    ),
    min_size=1,
    max_size=10,
).map(lambda parts: " ".join(parts) + ".")


@settings(max_examples=60)
@given(clauses)
def test_whatever_is_cut_is_in_the_sentence(text: str) -> None:
    """Spans lie in the sentence, hold their word, and are not empty."""
    for sentence in scene_of(text).sentences:
        for word in sentence.words:
            for start, end in (clause_span(sentence, word), noun_span(sentence, word)):
                assert sentence.start <= start < end <= sentence.end
            start, end = clause_span(sentence, word)
            assert start <= word.start < word.end <= end
        verbs = [word for word in sentence.words if word.is_verb]
        for _, (start, end) in actions(sentence, verbs):
            assert sentence.start <= start < end <= sentence.end
