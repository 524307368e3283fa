"""Words and the tree that they hang in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from legation.language.words import Sentence, Word


def tree(*heads: int, deps: tuple[str, ...] = ()) -> Sentence:
    """Make a sentence of words 0, 1, 2 … that hang on the heads given."""
    words = tuple(
        Word(i, f"w{i}", f"w{i}", "NN", deps[i] if deps else "dep", head, 3 * i, 3 * i + 2)
        for i, head in enumerate(heads)
    )
    return Sentence(0, 3 * len(heads), words)


@st.composite
def trees(draw: st.DrawFn) -> Sentence:
    """Draw any tree: the word drawn as root, every other on one that is nearer to it."""
    order = draw(st.permutations(range(draw(st.integers(1, 12)))))
    heads = {order[0]: order[0]}
    for position, index in enumerate(order[1:], 1):
        heads[index] = order[draw(st.integers(0, position - 1))]
    return tree(*(heads[i] for i in range(len(order))))


def test_children_and_heads() -> None:
    """Children come in the order of the sentence, and only those with the labels asked for."""
    sentence = tree(1, 1, 1, 2, deps=("nsubj", "ROOT", "prep", "pobj"))
    subject, root, preposition, filler = sentence.words
    assert list(sentence.children(root)) == [subject, preposition]
    assert list(sentence.children(root, "prep")) == [preposition]
    assert sentence.child(root, "dobj") is None
    assert sentence.head(filler) is preposition
    assert sentence.head(root) is None
    assert list(sentence.ancestors(filler)) == [preposition, root]
    assert sentence.root is root


def test_conjuncts_are_shared_out() -> None:
    """`A, B and C` are three, whichever hangs on which."""
    sentence = tree(0, 0, 1, 0, deps=("ROOT", "conj", "conj", "det"))
    assert [word.index for word in sentence.conjuncts(sentence.words[0])] == [0, 1, 2]


def test_parts_of_speech_are_told_by_the_tag() -> None:
    """Modals are verbs, proper names nouns, participles verbs."""
    tags = {"VBG": (True, False), "MD": (True, False), "NNPS": (False, True), "JJ": (False, False)}
    for tag, expected in tags.items():
        word = Word(0, "x", "x", tag, "ROOT", 0, 0, 1)
        assert (word.is_verb, word.is_noun) == expected


@given(trees())
def test_every_word_is_below_the_root(sentence: Sentence) -> None:
    """The root's subtree is the sentence; every word's ancestors end at the root."""
    assert list(sentence.subtree(sentence.root)) == list(sentence.words)
    for word in sentence.words:
        above = list(sentence.ancestors(word))
        assert (above[-1] if above else word) is sentence.root
        assert all(sentence.head(child) is word for child in sentence.children(word))
        below = list(sentence.subtree(word))
        assert [w.index for w in below] == sorted({w.index for w in below})
