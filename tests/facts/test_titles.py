"""Names of instruments and mechanisms as they are cut out of a sentence."""

from __future__ import annotations

import pytest

from legation.facts.titles import Title, title_at
from legation.pipeline import Reader
from legation.records import Dispatch

_CASES = [
    (
        "agreement",
        "They signed an agreement on crime prevention and three memoranda on trade.",
        "agreement on crime prevention",
    ),
    (
        "agreement",
        "They signed the Agreement on Economic and Technical Cooperation between the Government of the "
        "Republic of Kenya and the Government of the Republic of Peru.",
        "Agreement on Economic and Technical Cooperation",
    ),
    ("treaty", "They signed the 1998 double taxation treaty with Peru.", "double taxation treaty"),
    ("plan", "They signed the Plan of Action 2022-2027 in Manila.", "Plan of Action 2022-2027"),
    (
        "memorandum",
        "They signed a memorandum between the Federation of Kenyan Chambers and the Norwegian Chamber of "
        "Commerce.",
        "memorandum between the Federation of Chambers and the Chamber of Commerce",
    ),
    (
        "committee",
        "They held the 16th session of the Peru-Norway Intergovernmental Committee for Economic, Trade, and "
        "Technical Cooperation in Lima.",
        "Intergovernmental Committee for Economic, Trade, and Technical Cooperation",
    ),
    ("commission", "They held the Joint Peruvian-Norwegian Commission in Lima.", "Joint Commission"),
    ("summit", "They attended the Eighth CARICOM-Cuba Summit in Bridgetown.", "CARICOM-Cuba Summit"),
]


def _title(reader: Reader, text: str, head: str) -> Title:
    scene = reader._analyser.analyse(Dispatch(id="x", text=text, date="2024-05-17"))
    sentence = scene.sentences[0]
    word = next(w for w in sentence.words if w.lower == head)
    return title_at(scene, sentence, word)


@pytest.mark.parametrize(("head", "text", "name"), _CASES)
def test_name_is_cut_without_states_and_dates(reader: Reader, head: str, text: str, name: str) -> None:
    """States, their adjectives, years before it and ordinals go; what it is about and year spans stay."""
    assert _title(reader, text, head).name == name


def test_what_was_cut_is_kept_beside_the_name(reader: Reader) -> None:
    """The states, the number, the count, the year and the short form are told apart from the name."""
    title = _title(reader, "They held the 4th Peru-Norway Joint Trade Committee (JTC) in Lima.", "committee")
    assert (title.states, title.ordinal, title.acronym) == (("PER", "NOR"), 4, "JTC")
    assert _title(reader, "They signed three memoranda on trade.", "memoranda").count == 3
    assert _title(reader, "They praised the 1998 treaty signed in Lima.", "treaty").year == "1998"
