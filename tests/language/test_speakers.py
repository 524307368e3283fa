"""Who says a clause."""

from __future__ import annotations

import pytest

from tests.language.stage import find, named, scene

MET = "OSLO, May 17 - Norwegian Foreign Minister Ana Holm met Peruvian Foreign Minister Luis Vega on Monday. "


@pytest.mark.parametrize(
    ("told", "word", "whom"),
    [
        ("Vega said that Peru would send experts.", "send", ("Vega",)),
        ('"Peru will send experts," Vega said.', "send", ("Vega",)),
        ("Peru will send experts, Vega told reporters.", "send", ("Vega",)),
        ("Vega informed the press that Peru would send experts.", "send", ("Vega",)),
        ("Vega replied that experts would be sent.", "sent", ("Vega",)),
        ("According to Vega, Peru will send experts.", "send", ("Vega",)),
        ('"Fish is dear," Vega said. "Peru will send experts."', "send", ("Vega",)),
        ('Vega said: "Fish is dear. Peru will send experts. We agreed."', "send", ("Vega",)),
        ("Peru will send experts.", "send", ()),
    ],
)
def test_who_speaks(told: str, word: str, whom: tuple[str, ...]) -> None:
    """The speaker stands with a verb of saying, behind `according to`, or with another part of the quotation."""
    text = scene(MET + told)
    sentence, spoken = find(text, word)
    assert named(text.speakers(sentence, spoken)) == whom


def test_quotations_over_paragraphs_keep_their_speaker() -> None:
    """A paragraph that opens with a mark while the one before is not closed goes on with its speaker."""
    text = scene(MET + 'Holm said:\n\n"Fish is dear.\n\n"Norway will send experts."\n\nVega was silent.')
    sentence, spoken = find(text, "send")
    assert named(text.speakers(sentence, spoken)) == ("Holm",)
    sentence, spoken = find(text, "was")
    assert named(text.speakers(sentence, spoken)) == ()
