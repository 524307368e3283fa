"""The parser: words with offsets, mentions as one word, dictionary forms."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legation.language.parsing import MOST_WORDS, ModelMissing, Parser, Stand
from legation.language.sentences import sentences
from tests.language.parsed import parser


def test_a_mention_is_one_word() -> None:
    """What stands for a mention is parsed as one word and keeps the printed words and their place."""
    text = "Prime Minister Lê Văn Hưng arrived in Nitra."
    stand = Stand(0, 26, "Smith", mention="him")
    (sentence,) = parser().parse(text, [(0, len(text))], [stand])
    first, verb = sentence.words[:2]
    assert (first.text, first.start, first.end, first.mention) == ("Prime Minister Lê Văn Hưng", 0, 26, "him")
    assert (verb.text, verb.lemma, verb.tag) == ("arrived", "arrive", "VBD")
    assert text[verb.start : verb.end] == "arrived"
    assert sentence.head(first) is verb


def test_what_is_left_out_leaves_no_word() -> None:
    """An empty stand, such as a bracketed acronym, is not parsed, and offsets behind it are right."""
    text = "The Rice Board (RB) met."
    (sentence,) = parser().parse(text, [(0, len(text))], [Stand(14, 19, "")])
    assert [word.text for word in sentence.words] == ["The", "Rice", "Board", "met", "."]
    assert text[sentence.words[3].start : sentence.words[3].end] == "met"


def test_stands_across_a_sentence_are_passed_over() -> None:
    """A stand that reaches beyond its sentence is not used: its words are parsed as printed."""
    text = "He met Ana. Lima was hot."
    found = parser().parse(text, [(0, 11), (12, 25)], [Stand(7, 16, "Smith")])
    assert [word.text for word in found[0].words] == ["He", "met", "Ana", "."]
    assert found[1].words[0].text == "Lima"


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        ("agreed", "VBD", "agree"),
        ("Met", "VBD", "meet"),
        ("paid", "VBN", "pay"),
        ("signing", "VBG", "sign"),
        ("countries", "NNS", "country"),
        ("Talks", "NNS", "talk"),
        ("visits", "VBZ", "visit"),
        ("visit", "NN", "visit"),
        ("Nairobi", "NNP", "nairobi"),
        ("frobnicated", "VBD", "frobnicate"),
    ],
)
def test_dictionary_forms(form: str, tag: str, lemma: str) -> None:
    """Inflected verbs and nouns give their dictionary form; an unknown word at least no wrong one."""
    found = parser().lemma(form, tag)
    assert found == lemma or (form == "frobnicated" and found == form)


@pytest.mark.parametrize(
    "lemma", ["agree", "meet", "visit", "pay", "plan", "carry", "hold", "bring", "country"]
)
def test_forms_wake_what_the_lemma_reads(lemma: str) -> None:
    """Whatever inflects a word is among its forms, so no sentence with it sleeps."""
    inflected = {
        "agree": "agrees agreed agreeing",
        "meet": "meets met meeting",
        "visit": "visits visited visiting",
        "pay": "pays paid paying",
        "plan": "plans planned planning",
        "carry": "carries carried carrying",
        "hold": "holds held holding",
        "bring": "brings brought bringing",
        "country": "countries",
    }[lemma]
    assert set(inflected.split()) | {lemma} <= parser().forms([lemma])


def test_long_sentences_are_cut() -> None:
    """A list without an end is parsed so far and no further."""
    text = "trade and " * 400
    (sentence,) = parser().parse(text, [(0, len(text))], [])
    assert len(sentence.words) == MOST_WORDS


def test_a_model_that_is_not_there_is_told() -> None:
    """The name of the model is in the message."""
    for name in ("en_no_such_model", "json", "", "os.path"):
        with pytest.raises(ModelMissing, match=name or "''"):
            Parser(name)


@settings(max_examples=40)
@given(st.text(max_size=80))
def test_any_text_gives_words_of_the_text(text: str) -> None:
    """Words lie in their sentence, in order, and are printed there as they say; there is one root."""
    spans = list(sentences(text))
    for (start, end), sentence in zip(spans, parser().parse(text, spans, []), strict=True):
        at = start
        for word in sentence.words:
            assert at <= word.start <= word.end <= end
            assert text[word.start : word.end] == word.text
            at = word.end
        assert sum(word.head == word.index for word in sentence.words) == 1
