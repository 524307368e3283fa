"""Tests of legation.language.fronted."""

from __future__ import annotations

from legation.language.clauses import subject
from tests.language.parsed import sentence_of, word_of


def _doers(text: str, verb: str) -> list[str]:
    sentence = sentence_of(text)
    return [w.text for w in subject(sentence, word_of(sentence, verb))]


def test_state_behind_the_opening_words_is_the_doer() -> None:
    """At the request of one state another acts."""
    text = "At the request of Belarus, Armenia handed over a man wanted for murder, the Prosecutor's Office said."
    assert _doers(text, "handed") == ["Armenia"]


def test_first_state_of_a_list_is_one_of_the_doers() -> None:
    """Of three states that speak up the first is no adverb."""
    assert _doers("Eswatini, Palau and Paraguay spoke up for Taiwan.", "spoke") == [
        "Eswatini",
        "Palau",
        "Paraguay",
    ]


def test_two_owners_stay_owners() -> None:
    """The states whose request it is do not act where somebody else does."""
    text = "At the request of Belarus and Armenia, Poland handed over a citizen."
    assert _doers(text, "handed") == ["Poland"]


def test_day_behind_since_is_no_subject() -> None:
    """Those who were held are released, not the month."""
    text = (
        "Two Georgian lorry drivers held in Azerbaijan since February were released on Tuesday and returned home, "
        "Georgia's Foreign Ministry reported."
    )
    sentence = sentence_of(text)
    released = word_of(sentence, "released")
    subject_word = sentence.child(released, "nsubjpass")
    assert subject_word is not None
    assert subject_word.text == "drivers"


def test_first_adjective_of_a_row_belongs_to_the_noun() -> None:
    """The drill is of three navies."""
    sentence = sentence_of(
        "A joint exercise of the Tanzanian, Mozambican and South African navies ended in Mtwara on Saturday."
    )
    navies = word_of(sentence, "navies")
    assert sentence.head(word_of(sentence, "Tanzanian")) is navies
    assert navies.dep == "pobj"


def test_clause_before_the_saying_has_a_verb_of_its_own() -> None:
    """Of two subjects of one verb of saying the first belongs to what is told."""
    assert _doers(
        "Two Greek frigates called at Alexandria from 10 to 13 May, the Greek Navy said.", "called"
    ) == ["frigates"]
