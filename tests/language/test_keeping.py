"""Answers kept with what they are about."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from legation.language.clauses import Frame
from legation.language.keeping import kept
from legation.language.words import Sentence, Word


def _sentence() -> Sentence:
    words = [
        Word(0, "Sides", "side", "NNS", "nsubj", 1, 0, 5),
        Word(1, "met", "meet", "VBD", "ROOT", 1, 6, 9),
    ]
    return Sentence(0, 9, tuple(words))


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=20))
def test_each_answer_is_found_once(questions: list[tuple[int, bool]]) -> None:
    """Whoever asks the same gets the same answer, found once; other arguments and other sentences get their own."""
    found: list[tuple[Sentence, int, bool]] = []

    @kept
    def answer(sentence: Sentence, number: int, *, doubled: bool = False) -> int:
        found.append((sentence, number, doubled))
        return number * (2 if doubled else 1)

    here, there = _sentence(), _sentence()
    for number, doubled in questions:
        for sentence in (here, there):
            assert answer(sentence, number, doubled=doubled) == number * (2 if doubled else 1)
    assert found.count((here, 0, True)) == ((0, True) in questions)
    assert len(found) == 2 * len(set(questions))


def test_an_empty_answer_is_kept_as_well() -> None:
    """None is an answer, and not asked for again."""
    asked = []

    @kept
    def answer(sentence: Sentence, word: Word) -> None:
        asked.append(word)

    sentence = _sentence()
    answer(sentence, sentence.root)
    answer(sentence, sentence.root)
    assert asked == [sentence.root]


def test_the_roles_of_a_word_are_found_once_for_all_rules() -> None:
    """Two frames of one word give the very same fillers."""
    sentence = _sentence()
    first, second = Frame(sentence, sentence.root), Frame(sentence, sentence.root)
    assert first.role("subject") is second.role("subject")
    assert [w.text for w in first.role("subject")] == ["Sides"]
