"""Tests of legation.language.people_rows."""

from __future__ import annotations

from legation.language.words import Sentence, Word
from tests.language.stage import find, scene


def _row(text: str, verb: str, role: str) -> list[str]:
    """Give the last names of those who stand in the role of the verb."""
    told = scene(text)
    sentence, word = find(told, verb)
    first = sentence.child(word, role) or _behind(sentence, word, role)
    assert first is not None
    people = [told.member(w) for w in sentence.conjuncts(first)]
    return [p.name.split()[-1] for p in people if p is not None]


def _behind(sentence: Sentence, verb: Word, preposition: str) -> Word | None:
    prep = next(w for w in sentence.subtree(verb) if w.lower == preposition)
    return sentence.child(prep, "pobj")


def test_people_owned_by_their_states_are_a_row() -> None:
    """`With Peru's A, Chile's B and Kenya's C`: three partners."""
    text = (
        "Slovak Foreign Minister Jana Kovar had bilateral meetings with Peru's Rosa Fuentes, Chile's Luis Prado and "
        "Kenya's Peter Ochieng on Monday."
    )
    assert _row(text, "had", "with") == ["Fuentes", "Prado", "Ochieng"]


def test_people_met_one_after_the_other_are_a_row() -> None:
    """`Met A, then B, and lastly C`: three partners, and A is no other name of B."""
    text = (
        "Slovak Foreign Minister Jana Kovar met the President of Chile, Luis Prado, then the King of Norway, Olav Dahl,"
        " and lastly the Prime Minister of Kenya, Peter Ochieng."
    )
    assert _row(text, "met", "dobj") == ["Prado", "Dahl", "Ochieng"]


def test_who_speaks_behind_is_not_of_the_row() -> None:
    """`After meeting A, B said`: B does something else."""
    text = "After meeting Chilean President Luis Prado, Slovak Foreign Minister Jana Kovar said that they had agreed."
    assert _row(text, "meeting", "dobj") == ["Prado"]


def test_clause_behind_a_date_is_of_the_person() -> None:
    """`Met B on Monday, who is visiting`: B visits, not the Monday."""
    told = scene(
        "Slovak Foreign Minister Jana Kovar met Chilean President Luis Prado on Monday, who is visiting Slovakia."
    )
    sentence, verb = find(told, "visiting")
    member = told.member(sentence.words[verb.head])
    assert member is not None
    assert member.name == "Luis Prado"


def test_where_behind_a_date_is_the_place() -> None:
    """`Will fly to Lima on Sunday, where she will`: Lima, not the Sunday, is where."""
    told = scene(
        "Slovak Foreign Minister Jana Kovar will fly to Lima on Sunday, where she will meet President Luis Prado."
    )
    sentence, verb = find(told, "meet")
    assert sentence.words[verb.head].text == "Lima"
