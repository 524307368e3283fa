"""Who does what to whom, read off real parses."""

from __future__ import annotations

import pytest

from legation.language.clauses import Frame, is_passive
from tests.language.parsed import sentence_of, texts, word_of

MINISTER = "Foreign Minister Jana Kovar"


def role(text: str, head: str, name: str) -> list[str]:
    """Give what fills a role of the head."""
    sentence = sentence_of(text)
    return texts(Frame(sentence, word_of(sentence, head)).role(name))


@pytest.mark.parametrize(
    ("text", "verb", "subject", "thing"),
    [
        ("Kenya opened an embassy.", "opened", ["Kenya"], ["embassy"]),
        ("An embassy was opened by Kenya.", "opened", ["Kenya"], ["embassy"]),
        (
            "Kenya and Peru signed a treaty and a protocol.",
            "signed",
            ["Kenya", "Peru"],
            ["treaty", "protocol"],
        ),
        ("Kenya closed its embassy and opened a consulate.", "opened", ["Kenya"], ["consulate"]),
        ("Kenya agreed to open a consulate.", "open", ["Kenya"], ["consulate"]),
        ("Kenya opened an embassy and was praised by Peru.", "praised", ["Peru"], ["Kenya"]),
        ("Kenya asked Peru to open a consulate.", "open", ["Peru"], ["consulate"]),
        ("Peru, which opened an embassy, is far.", "opened", ["Peru"], ["embassy"]),
        (
            "The minister, who arrived on Monday and who handed him a letter, left.",
            "handed",
            ["minister"],
            ["him", "letter"],
        ),
        ("The ambassador was summoned by Kenya.", "summoned", ["Kenya"], ["ambassador"]),
        ("The ambassador was summoned.", "summoned", [], ["ambassador"]),
        ("The treaty is expected to be signed by Kenya.", "signed", ["Kenya"], ["treaty"]),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_subject_and_object_are_the_logical_ones(
    text: str, verb: str, subject: list[str], thing: list[str]
) -> None:
    """The doer is found in either voice, across coordination, control and relative clauses."""
    assert role(text, verb, "subject") == subject
    assert role(text, verb, "object") == thing


@pytest.mark.parametrize(
    ("text", "noun", "name", "fillers"),
    [
        ("Kenya's visit to Peru was long.", "visit", "subject", ["Kenya"]),
        ("Kenya's visit to Peru was long.", "visit", "to", ["Peru"]),
        ("The statues were given back to Peru.", "given", "to", ["Peru"]),
        ("Kenya paid a visit to Peru.", "visit", "subject", ["Kenya"]),
        ("Kenya paid a visit to Peru.", "visit", "to", ["Peru"]),
        ("They held a meeting with Peru and Chile.", "meeting", "with", ["Peru", "Chile"]),
        ("A joint military exercise began.", "exercise", "adjective", ["joint", "military"]),
        ("The trade agreement was signed.", "agreement", "compound", ["trade"]),
        ("Kenya agreed to expand trade and open an office.", "agreed", "complement", ["expand", "open"]),
    ],
)
def test_nouns_that_name_deeds_have_roles(text: str, noun: str, name: str, fillers: list[str]) -> None:
    """A deed told as a noun has its doer and its prepositions, also where a light verb carries them."""
    assert role(text, noun, name) == fillers


def test_a_deed_to_be_held_has_the_roles_of_its_holding() -> None:
    """`Talks are to be held with Peru`: hung on a verb below the one that the talks are the subject of."""
    assert role("Talks on wool are to be held with Peru in June.", "Talks", "with") == ["Peru"]
    assert role("Talks on wool are thought to annoy those with wool.", "Talks", "with") == []


def test_the_first_role_that_is_filled_counts() -> None:
    """Roles are tried in order; none filled gives nothing."""
    sentence = sentence_of("Kenya met with Peru.")
    frame = Frame(sentence, word_of(sentence, "met"))
    assert texts(frame.first("object", "with")) == ["Peru"]
    assert frame.first("to", "for") == []


@pytest.mark.parametrize(
    ("text", "verb", "passive"),
    [
        ("The treaty was signed in Lima.", "signed", True),
        ("The treaty signed in Lima is long.", "signed", True),
        ("Kenya has signed the treaty.", "signed", False),
        ("Kenya signed the treaty.", "signed", False),
        ("The text was agreed and signed.", "signed", True),
    ],
)
def test_voice(text: str, verb: str, passive: bool) -> None:
    """Passives are told from perfects, with and without their auxiliary."""
    sentence = sentence_of(text)
    assert is_passive(sentence, word_of(sentence, verb)) == passive


def test_roles_end_on_any_parse() -> None:
    """Every role of every word of an odd sentence is found without running in circles."""
    sentence = sentence_of("That that which whom asked to be asked by whom was, said they, and who which.")
    for word in sentence.words:
        for name in ("subject", "object", "complement", "possessive", "by", "to"):
            assert isinstance(Frame(sentence, word).role(name), list)
