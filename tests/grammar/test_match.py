"""A rule that fired, and the questions that its production asks."""

from __future__ import annotations

import pytest

from legation.grammar import Match, Rule, country, slot, verb
from legation.grammar.match import as_people, merged_details
from legation.records import Person, Place
from tests.language.parsed import scene_of, word_of

RULE = Rule(
    "signing",
    "agreement",
    "Somebody signs something somewhere.",
    verb("sign"),
    lambda match: (),
    {"who": slot("subject", needed=True), "with": slot("with", "alongside"), "where": country("in")},
)


def match_of(text: str, form: str = "signed") -> Match:
    """Let the rule fire on a word of the first sentence."""
    scene = scene_of(text)
    sentence = scene.sentences[0]
    return Match(RULE, scene, sentence, word_of(sentence, form))


def test_slots_are_filled_from_the_roles() -> None:
    """Parties and countries fill their slots; the words that did are noted for the explanation."""
    match = match_of("Kenya signed with Peru and Chile in Lima.")
    assert match.fill()
    assert match["who"].states == ("KEN",)
    assert match["with"].states == ("PER", "CHL")
    assert match["where"].states == ("PER",)
    assert [word.text for word in match.words] == ["signed", "Kenya", "Peru", "Chile", "Lima"]


def test_a_needed_slot_that_stays_empty_stops_the_rule() -> None:
    """Without a doer who is known the rule does not fire; other slots may stay empty."""
    assert not match_of("The treaty was signed.").fill()
    match = match_of("Kenya signed the treaty.")
    assert match.fill()
    assert not match["with"]


def test_a_match_can_be_centred_elsewhere() -> None:
    """The same slots, asked from another word."""
    match = match_of("Kenya signed the treaty and will ratify it in June.")
    match.fill()
    other = match.at(word_of(match.sentence, "ratify"))
    assert other["who"] == match["who"]
    assert (match.status, other.status) == ("occurred", "scheduled")
    assert (match.future, other.future) == (False, True)
    assert other.words[-1].text == "ratify"


@pytest.mark.parametrize(
    ("text", "form", "status"),
    [
        ("Kenya signed the treaty.", "signed", "occurred"),
        ("Kenya did not sign the treaty.", "sign", None),
        ("Kenya might sign the treaty.", "sign", None),
        ("Kenya postponed the signing.", "signing", "cancelled"),
    ],
)
def test_what_is_denied_or_supposed_has_no_status(text: str, form: str, status: str | None) -> None:
    """The contract's status, None where nothing happened or will."""
    assert match_of(text, form).status == status


def test_when_and_where() -> None:
    """A match asks the scene for day and place, with or without the meeting that it is part of."""
    match = match_of("The minister signed on Thursday in Lima.")
    assert match.when() == match.when(setting=False) == "2024-05-16"
    assert match.place(setting=False) == Place("Lima", "PER")


def test_drafts_are_of_the_rules_kind_and_know_their_people() -> None:
    """States are completed from those for whom the people act; details are the further fields."""
    match = match_of("Kenya signed the treaty.")
    draft = match.draft(
        when=None,
        status="occurred",
        states=["KEN"],
        people=[Person("Ana Ruiz", None, "PER", "visitor"), Person("Bo Li", None, None, "host")],
        title="treaty",
    )
    assert (draft.kind, draft.states) == ("agreement", {"KEN", "PER"})
    assert merged_details(draft, stage="signed") == {"title": "treaty", "stage": "signed"}
    assert draft.details == {"title": "treaty"}


def test_people_of_a_reference() -> None:
    """People are listed as facts list them, with the role given."""
    text = "Kenyan Foreign Minister Peter Ochieng signed the treaty."
    match = match_of(text)
    match.fill()
    assert as_people(match["who"], "participant") == (
        Person("Peter Ochieng", "Foreign Minister", "KEN", "participant"),
    )


def test_words_are_noted_once() -> None:
    """However often a word matched, the explanation marks it once."""
    match = match_of("Kenya signed the treaty.")
    treaty = word_of(match.sentence, "treaty")
    match.note(treaty, treaty)
    match.note(treaty)
    assert [word.text for word in match.words] == ["signed", "treaty"]
