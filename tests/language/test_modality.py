"""How firmly a sentence says what it says."""

from __future__ import annotations

import pytest

from legation.language.modality import auxiliaries, firmness, negated, phrasal, tense
from tests.language.parsed import sentence_of, word_of


@pytest.mark.parametrize(
    ("text", "deed", "expected"),
    [
        ("Kenya visited Peru.", "visited", "occurred"),
        ("Kenya has signed the treaty.", "signed", "occurred"),
        ("Kenya will sign the treaty.", "sign", "scheduled"),
        ("The minister is expected to visit Peru.", "visit", "scheduled"),
        ("The minister is due to visit Peru.", "visit", "scheduled"),
        ("The two agreed to hold a meeting.", "meeting", "scheduled"),
        ("She announced an upcoming visit.", "visit", "scheduled"),
        ("A meeting with her Peruvian counterpart is on the agenda.", "meeting", "scheduled"),
        ("A meeting with her Peruvian counterpart was on the agenda.", "meeting", "occurred"),
        ("The programme includes a meeting with the minister.", "meeting", "scheduled"),
        ("They have a meeting planned for May.", "meeting", "scheduled"),
        ("They had a meeting planned by the King.", "meeting", "occurred"),
        ("Kenya has withdrawn from the talks.", "talks", "cancelled"),
        ("Kenya learned from the talks.", "talks", "occurred"),
        ("Kenya has withdrawn from the treaty.", "treaty", "occurred"),
        ("Okello has pulled out of Monday's talks with the minister.", "talks", "cancelled"),
        ("Kenya committed itself to opening an embassy.", "opening", "scheduled"),
        ("Kenya and Peru agreed on opening embassies.", "opening", "scheduled"),
        ("Kenya called for opening an embassy.", "opening", "proposed"),
        ("The two spoke about opening an embassy.", "opening", "proposed"),
        ("Peru congratulated Kenya on opening an embassy.", "opening", "occurred"),
        ("Kenya was thanked for opening an embassy.", "opening", "occurred"),
        ("Talks with the minister are to be held on Monday.", "Talks", "scheduled"),
        ("A meeting is due to take place in Lima on Monday.", "meeting", "scheduled"),
        ("A meeting is unlikely to be held on Monday.", "meeting", "denied"),
        ("The aim of the meeting is to sign a treaty.", "meeting", "occurred"),
        ("The ministry includes a department for trade.", "department", "occurred"),
        ("Okello is ready to meet the minister.", "meet", "proposed"),
        ("Okello will be in Lima for talks with the minister.", "talks", "scheduled"),
        ("Okello will thank Lima for the talks.", "talks", "occurred"),
        ("Okello invited the minister to a meeting in Kampala.", "meeting", "proposed"),
        ("Okello went to a meeting in Kampala.", "meeting", "occurred"),
        ("Okello asked for a meeting with the minister.", "meeting", "proposed"),
        ("Interest was expressed in signing a treaty.", "signing", "proposed"),
        ("The invitation was extended in a conversation with the minister.", "conversation", "occurred"),
        ("Okello called at the ministry for a meeting with the minister.", "meeting", "occurred"),
        ("Okello was happy that he had met the minister.", "met", "occurred"),
        ("Kenya invited the minister to visit Nairobi.", "visit", "proposed"),
        ("Kenya proposed a meeting.", "meeting", "proposed"),
        ("Kenya should open an embassy.", "open", "proposed"),
        ("They noted the importance of the visit made by Okello.", "visit", "occurred"),
        ("They noted the importance of the visit.", "visit", "proposed"),
        ("They noted their commitment to the treaty, signed by both in May.", "signed", "occurred"),
        ("They noted their agreement to sign the treaty by May.", "sign", "scheduled"),
        ("Kenya met Peru in Lima, the treaty will be signed there.", "met", "occurred"),
        ("Lima hosted the next round of talks.", "round", "occurred"),
        ("The next round of talks was held in Lima.", "round", "occurred"),
        ("They discussed the next round of talks.", "round", "proposed"),
        ("The next round of talks will be held in Lima.", "round", "scheduled"),
        ("Mutual interest was expressed in signing a treaty.", "signing", "proposed"),
        ("They voiced their interest in signing a treaty.", "signing", "proposed"),
        ("They noted the importance of a visit to be made by Okello.", "visit", "proposed"),
        ("She accepted an invitation to visit Peru.", "visit", "proposed"),
        ("Kenya postponed the visit.", "visit", "cancelled"),
        ("Kenya called off the meeting.", "meeting", "cancelled"),
        ("The postponed visit was discussed.", "visit", "cancelled"),
        ("Kenya did not sign the treaty.", "sign", "denied"),
        ("No meeting took place.", "meeting", "denied"),
        ("Kenya refused to sign the treaty.", "sign", "denied"),
        ("Kenya denied that it had closed the embassy.", "closed", "denied"),
        ("If Kenya signs the treaty, Peru will follow.", "signs", "hypothetical"),
        ("Kenya could sign the treaty.", "sign", "hypothetical"),
        ("Did Kenya sign the treaty?", "sign", "hypothetical"),
    ],
)
def test_firmness(text: str, deed: str, expected: str) -> None:
    """The verbs above a deed tell whether it happened, will, is wished, fell through or is denied."""
    sentence = sentence_of(text)
    assert firmness(sentence, word_of(sentence, deed)) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Kenya visited Peru.", "visited", "past"),
        ("Kenya has visited Peru.", "visited", "past"),
        ("Kenya visits Peru.", "visits", "present"),
        ("Kenya is visiting Peru.", "visiting", "present"),
        ("Kenya will visit Peru.", "visit", "future"),
        ("Kenya will be joined by Peru.", "joined", "future"),
        ("Kenya would have met Peru.", "met", "past"),
        ("The visit took place in Lima.", "visit", "past"),
        ("Kenya is to visit Peru.", "visit", "future"),
    ],
)
def test_tense(text: str, word: str, expected: str) -> None:
    """The tense is that of the clause, also for a noun in it."""
    sentence = sentence_of(text)
    assert tense(sentence, word_of(sentence, word)) == expected


def test_verbs_with_particles() -> None:
    """A particle belongs to its verb."""
    sentence = sentence_of("Kenya called off the meeting.")
    assert phrasal(sentence, word_of(sentence, "called")) == "call_off"


def test_negation_is_of_one_word() -> None:
    """A negated verb leaves the others alone."""
    sentence = sentence_of("Kenya signed the treaty but did not ratify it.")
    assert negated(sentence, word_of(sentence, "ratify"))
    assert not negated(sentence, word_of(sentence, "signed"))


def test_what_nobody_did_is_negated() -> None:
    """A subject with `no` denies the deed."""
    sentence = sentence_of("No Kenyan minister has signed the treaty since 1998.")
    assert negated(sentence, word_of(sentence, "signed"))


def test_a_coordinated_verb_borrows_auxiliaries() -> None:
    """`will sign and ratify` is all of it to come."""
    sentence = sentence_of("Kenya will sign and ratify the treaty.")
    assert auxiliaries(sentence, word_of(sentence, "ratify")) == ["will"]
    assert firmness(sentence, word_of(sentence, "ratify")) == "scheduled"
