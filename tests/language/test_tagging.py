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


def test_place_behind_honours_is_that_of_the_welcome() -> None:
    """`was welcomed with military honours in Nairobi`: the welcome was there."""
    text = (
        "Slovak President Jana Kovar was welcomed with honours in Nairobi by Kenyan President Peter Ochieng."
    )
    sentence = _only(text)
    place = next(w for w in sentence.words if w.text == "in")
    assert sentence.words[place.head].text == "welcomed"


def test_last_state_of_a_meeting_is_part_of_its_name() -> None:
    """`for the Australia-Republic of Korea 2+2 meeting`: what is behind `for` is the meeting."""
    sentence = _only(
        "Foreign Minister Jane Kelly will travel to Seoul for the Australia-Republic of Korea 2+2 meeting on 30 May."
    )
    meeting = next(w for w in sentence.words if w.text == "meeting")
    assert meeting.dep == "pobj"


def test_opposite_number_is_a_counterpart() -> None:
    """`met her opposite number`, not `the opposite of the number`."""
    sentence = _only("Slovak Foreign Minister Jana Kovar met her Kenyan opposite number in Lima on Monday.")
    assert next(w for w in sentence.words if w.text == "number").lemma == "counterpart"
    sentence = _only(
        "Slovak Foreign Minister Jana Kovar gave a number of the opposite kind in Lima on Monday."
    )
    assert next(w for w in sentence.words if w.text == "number").lemma == "number"


def test_day_between_saying_and_what_is_said_is_that_of_the_saying() -> None:
    """`said on Friday it would levy duties`: on Friday it was said."""
    sentence = _only("The Slovak Trade Ministry said on Friday it would levy duties on Kenyan tea.")
    day = next(w for w in sentence.words if w.text == "on")
    assert sentence.words[day.head].text == "said"


def test_states_in_a_row_are_no_names_of_each_other() -> None:
    """`Slovakia, Kenya, Peru and Norway cut`: all four did."""
    sentence = _only(
        "Saudi Arabia, the United Arab Emirates, Bahrain and Egypt cut all links with Qatar in June."
    )
    first = next(w for w in sentence.words if w.text == "Saudi Arabia")
    assert len(list(sentence.conjuncts(first))) == 4


def test_past_behind_an_infinitive_goes_on_with_the_chief_verb() -> None:
    """`asked her to leave and recalled its own`: whoever asked recalled."""
    sentence = _only("Slovakia asked the Kenyan ambassador to leave and recalled its own envoy from Nairobi.")
    later = next(w for w in sentence.words if w.text == "recalled")
    assert sentence.words[later.head].text == "asked"
