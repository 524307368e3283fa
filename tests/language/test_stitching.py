"""Long enumerations are parsed part by part: legation.language.stitching."""

from __future__ import annotations

from legation.language.parsing import Stand
from legation.language.stitching import parts
from legation.language.words import Sentence, Word
from tests.language.parsed import parser


def _parse(text: str, *stands: Stand) -> Sentence:
    return parser().parse(text, [(0, len(text))], stands)[0]


def _word(sentence: Sentence, text: str) -> Word:
    return next(w for w in sentence.words if w.text == text)


def test_verbs_behind_semicolons_are_coordinated_with_the_first_of_their_form() -> None:
    """What the subject will do is one list, though its members are long and one looks like a noun."""
    sentence = _parse(
        "The ministries will open labs to test seeds; support village schools; and advance the dam on the Olt."
    )
    listed = [w.text for w in sentence.conjuncts(_word(sentence, "open"))]
    assert listed == ["open", "support", "advance"]
    assert _word(sentence, "support").tag == "VB"


def test_infinitives_behind_semicolons_go_on_with_the_infinitive() -> None:
    """`agreed to …; to …` is a list under the verb that governs it."""
    sentence = _parse("They agreed to widen the road; and to share the cost of the bridge.")
    assert sentence.head(_word(sentence, "share")) is _word(sentence, "widen")


def test_finite_verbs_behind_semicolons_share_the_subject() -> None:
    """`praised …; agreed …` are done by the same."""
    sentence = _parse("The envoys praised the harvest fair; agreed to hold it yearly.")
    assert sentence.head(_word(sentence, "agreed")) is sentence.root is _word(sentence, "praised")


def test_a_heading_is_not_the_subject() -> None:
    """Behind `Clean water:` the clause is parsed as if the heading were not there."""
    sentence = _parse("Clean Water: Norway and Peru will dig wells in Cusco.")
    assert sentence.root.text == "dig"
    assert _word(sentence, "Water").dep == "dep"


def test_a_list_of_people_is_no_list_of_verbs() -> None:
    """`the envoy of A; the consul of B` is left as the parser has it."""
    text = "The envoy of Peru came with Ann Dahl, a nurse; Bo Lind, a pilot; and others."
    sentence = _parse(text)
    assert sentence.root.text == "came"
    assert all(w.dep != "dep" for w in sentence.words)


def test_somebody_who_speaks_is_no_heading() -> None:
    """`Ambassador Lind: We will …` names the speaker."""
    tokens = "Lind : We will dig wells .".split()
    assert len(parts(tokens, [True, *([False] * 6)])) == 1
    assert len(parts(tokens, [False] * 7)) == 2
