"""What a doubted rule tells and the encoder hears nothing of is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from legation.facts.doubts import without_doubtful
from legation.language.scene import Scene
from legation.records import Fact, Span
from tests.language.parsed import scene_of

DOUBTED = {"doubted"}
TEXT = "Kenya met Peru. Peru sent doctors."


@pytest.fixture
def scene() -> Scene:
    """Give a scene in whose first sentence a contact is heard, in the second nothing."""
    found = scene_of(TEXT)
    for sentence in found.sentences:
        for word in sentence.words:
            word.heard = {"contact": 0.4} if word.text == "met" else {}
    return found


def fact(kind: str, words: str) -> Fact:
    """Give a fact told in the sentence of the words."""
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    return Fact(
        kind=kind,
        when=None,
        status="occurred",
        states=("KEN", "PER"),
        evidence=(span,),
        details={},
        rule="doubted",
    )


def test_what_is_heard_however_faintly_stays(scene: Scene) -> None:
    """A contact stays where one is heard, and goes where none is."""
    heard, unheard = fact("contact", "Kenya met Peru."), fact("contact", "Peru sent doctors.")
    assert list(without_doubtful([heard, unheard], DOUBTED, scene)) == [heard]


def test_one_sentence_of_several_is_enough(scene: Scene) -> None:
    """A fact told twice stays if it is heard once."""
    twice = replace(
        fact("contact", "Peru sent doctors."),
        evidence=(
            *fact("contact", "Peru sent doctors.").evidence,
            *fact("contact", "Kenya met Peru.").evidence,
        ),
    )
    assert list(without_doubtful([twice], DOUBTED, scene)) == [twice]


def test_another_kind_heard_there_does_not_help(scene: Scene) -> None:
    """An act is not kept because a contact is heard in its sentence."""
    assert list(without_doubtful([fact("act", "Kenya met Peru.")], DOUBTED, scene)) == []


def test_other_rules_are_believed(scene: Scene) -> None:
    """What a rule tells that is not doubted needs no hearing."""
    believed = replace(fact("act", "Peru sent doctors."), rule="believed")
    assert list(without_doubtful([believed], DOUBTED, scene)) == [believed]
