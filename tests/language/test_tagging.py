"""Tests of legation.language.tagging."""

from __future__ import annotations

from legation.language.words import Sentence

from .stage import scene


def _only(text: str) -> Sentence:
    return scene(text).sentences[0]


def test_noun_behind_to_is_a_verb() -> None:
    """`to co-chair with X the session`: a verb that has the session as its object."""
    sentence = _only(
        "Slovak Foreign Minister Jana Kovar will go to Nairobi on Sunday to co-chair with her Kenyan counterpart "
        "Peter Ochieng the 5th meeting of the Kenya-Slovakia Joint Commission."
    )
    chair = next(w for w in sentence.words if w.lemma == "chair")
    assert chair.tag == "VB"
    assert [w.text for w in sentence.children(chair, "dobj")] == ["meeting"]


def test_date_before_who_tells_is_that_of_what_is_told() -> None:
    """`is to visit A and B next week, the ministry said`: next week is that of the visit."""
    sentence = _only(
        "Slovak Foreign Minister Jana Kovar is to visit Nairobi, Lima and Cairo next week, the ministry said on Monday."
    )
    dated = next(w for w in sentence.words if w.text == "next week")
    assert sentence.words[dated.head].text == "visit"


def test_date_behind_who_tells_is_that_of_the_telling() -> None:
    """`the ministry said last week`: the date stays with the verb of saying."""
    sentence = _only(
        "Slovak Foreign Minister Jana Kovar is to visit Nairobi, Lima and Cairo, the ministry said last week."
    )
    dated = next(w for w in sentence.words if w.text == "last week")
    assert sentence.words[dated.head].text == "said"
