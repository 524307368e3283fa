"""Tests of legation.language.listed_verbs."""

from __future__ import annotations

import pytest

from tests.language.parsed import sentence_of


def _listed(text: str, opening: str) -> list[str]:
    """Give the verbs coordinated with the one that opens the list, as printed."""
    sentence = sentence_of(text)
    first = next(w for w in sentence.words if w.text == opening)
    return [w.text for w in sentence.conjuncts(first) if w.is_verb]


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "The ministers agreed to mend a road to the border, exchange experts and hold a fair.",
            ["mend", "exchange", "hold"],
        ),
        ("They will mend the road, finance the survey and train engineers.", ["mend", "finance", "train"]),
        ("The sides pledged to mend roads and train port managers.", ["mend", "train"]),
        (
            "The sides agreed to mend border posts, combat human trafficking, and exchange data.",
            ["mend", "combat", "exchange"],
        ),
        ("They agreed to mend trade, open direct flights and consider a pact.", ["mend", "open", "consider"]),
        (
            "He asked that Peru mend roads, lower tariffs on beans and send experts.",
            ["mend", "lower", "send"],
        ),
        (
            "They reiterated their resolve to mend roads, to plant trees and to train nurses.",
            ["mend", "plant", "train"],
        ),
        ("They agreed to mend roads as well as to train nurses.", ["mend", "train"]),
        ("She urged Peru to mend the road and put an end to fines.", ["mend", "put"]),
        ("They agreed to mend the ferry to Lima, and facilitate business visas.", ["mend", "facilitate"]),
    ],
)
def test_a_verb_taken_for_a_noun_goes_on_with_the_list(text: str, deeds: list[str]) -> None:
    """`Exchange experts` in a list of infinitives is a deed of its own, with its object."""
    assert _listed(text, "mend") == deeds
    sentence = sentence_of(text)
    last = next(w for w in sentence.words if w.text == deeds[1])
    assert sentence.child(last, "dobj") is not None


@pytest.mark.parametrize(
    "text",
    [
        "They agreed to mend roads, aid workers and support programmes.",
        "They want to mend trade and transport links.",
        "They will mend roads, study tours and exchange programmes.",
        "They want to mend relations, open societies and free trade.",
    ],
)
def test_nouns_in_a_list_of_nouns_stay_nouns(text: str) -> None:
    """Where no verb closes the list, what is listed are things."""
    assert _listed(text, "mend") == ["mend"]


def test_the_verb_of_a_clause_behind_that() -> None:
    """`Asked that Peru ease travel rules`: Peru is to ease them."""
    sentence = sentence_of("Kenya requested that Peru ease visa procedures for its students.")
    ease = next(w for w in sentence.words if w.text == "ease")
    assert ease.is_verb
    assert sentence.child(ease, "nsubj") is not None
    assert sentence.child(ease, "dobj") is not None


def test_a_name_behind_that_stays_a_name() -> None:
    """A clause with a verb of its own keeps it."""
    sentence = sentence_of("Kenya said that visa ease procedures would follow.")
    assert next(w for w in sentence.words if w.text == "ease").is_noun


def test_gerunds_each_behind_its_preposition_are_a_list() -> None:
    """`Committed to mending roads, to digging wells, and to training nurses`: three deeds, none below another."""
    sentence = sentence_of("They committed to mending roads, to digging wells, and to training young nurses.")
    first = next(w for w in sentence.words if w.text == "mending")
    assert [w.text for w in sentence.conjuncts(first)] == ["mending", "digging", "training"]


def test_gerunds_behind_another_preposition_are_none() -> None:
    """What is done by another deed stays below it."""
    sentence = sentence_of("They committed to mending roads by digging gravel.")
    first = next(w for w in sentence.words if w.text == "mending")
    assert [w.text for w in sentence.conjuncts(first)] == ["mending"]
