"""Tests of legation.language.listed_clauses."""

from __future__ import annotations

import pytest

from tests.language.parsed import sentence_of, word_of


def test_clauses_behind_that_are_coordinated_with_the_first() -> None:
    """Of three clauses the second is not told of the first."""
    sentence = sentence_of(
        "Vea promised that experts would map it, that results would be handed over, and that a school would open."
    )
    first = word_of(sentence, "map")
    assert [w.text for w in sentence.conjuncts(first) if w.is_verb] == ["map", "handed", "open"]


def test_a_clause_within_the_first_stays_its_own() -> None:
    """`That` right behind a verb opens what that verb tells."""
    sentence = sentence_of("Vea said that the envoys agreed that experts would map the coast.")
    assert sentence.head(word_of(sentence, "map")) is word_of(sentence, "agreed")


def test_who_meets_somebody_does_not_tell_him_by_that() -> None:
    """What is said after a meeting hangs on the saying."""
    sentence = sentence_of("Vea said after meeting the envoy that Peru would lead the mission.")
    assert sentence.head(word_of(sentence, "lead")) is word_of(sentence, "said")


def test_nouns_that_name_deeds_are_one_list() -> None:
    """The second is no other word for the ministers nor for the first deed."""
    sentence = sentence_of(
        "The ministers agreed on the opening of a school, the exchange of experts and a study of the route."
    )
    first = word_of(sentence, "opening")
    assert [w.text for w in sentence.conjuncts(first)] == ["opening", "exchange", "study"]


def test_the_first_noun_of_a_list_is_found_above_what_belongs_to_it() -> None:
    """Meetings are no other word for the smugglers against whom there is coordination."""
    sentence = sentence_of(
        "Peru and Chile have pledged closer coordination against smugglers, regular meetings of governors "
        "along the river and the settlement of fishing disputes by a joint committee."
    )
    first = word_of(sentence, "coordination")
    assert [w.text for w in sentence.conjuncts(first)] == ["coordination", "meetings", "settlement"]


@pytest.mark.parametrize("text", ["They signed two papers, a pact on trade and a protocol on fish."])
def test_what_spells_out_a_number_is_no_further_member(text: str) -> None:
    """Two papers are the pact and the protocol."""
    sentence = sentence_of(text)
    papers = word_of(sentence, "papers")
    assert sentence.conjuncts(papers) == [papers]
