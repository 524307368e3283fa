"""What the encoder hears."""

from __future__ import annotations

import hashlib
import re
from importlib.resources import files

import pytest

from legation.language.encoder import Encoder
from legation.language.words import Sentence
from tests.language.parsed import scene_of


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    """Give the encoder, loaded once."""
    return Encoder()


def hear(encoder: Encoder, text: str) -> Sentence:
    """Give the first sentence of a text with what is heard in it."""
    sentence = scene_of(text).sentences[0]
    encoder.hear(sentence)
    return sentence


def test_a_promise_is_heard_in_what_is_to_be_done(encoder: Encoder) -> None:
    """The verb of the deed sounds, that of the saying does not."""
    sentence = hear(encoder, "Kenya promised to build a hospital in Lima for Peru.")
    sure = {w.text for w in sentence.words if w.surety("undertaking") > 0.5}
    assert sure == {"build"}
    built = next(w for w in sentence.words if w.text == "build")
    assert built.likeliest("undertaking") == "pledge"


def test_an_act_is_heard_with_its_type(encoder: Encoder) -> None:
    """`expelled` sounds as an expulsion."""
    sentence = hear(encoder, "Norway expelled two Chilean diplomats on Friday for spying.")
    word = next(w for w in sentence.words if w.text == "expelled")
    assert word.surety("act") > 0.5
    assert word.likeliest("act") == "expulsion"


def test_what_tells_nothing_is_silent(encoder: Encoder) -> None:
    """Sport and weather sound of no undertaking and no act."""
    sentence = hear(encoder, "The home side scored twice before half-time while it rained.")
    assert all(w.surety(kind) < 0.5 for w in sentence.words for kind in ("undertaking", "act"))


def test_a_sentence_is_heard_by_itself(encoder: Encoder) -> None:
    """The same sentence sounds the same whatever stands before it."""
    text = "Kenya promised to build a hospital in Lima for Peru."
    alone = hear(encoder, text)
    behind = scene_of(f"Norway expelled two Chilean diplomats. {text}").sentences[1]
    encoder.hear(behind)
    assert [w.heard for w in alone.words] == [w.heard for w in behind.words]


def test_an_empty_sentence_is_let_pass(encoder: Encoder) -> None:
    """A sentence that was not parsed has no words to hear."""
    encoder.hear(Sentence(0, 0, ()))


def test_the_card_names_the_file_that_is_shipped() -> None:
    """The card's hash is that of the encoder, so that a new one needs a new card."""
    folder = files("legation.language.encoder")
    shipped = hashlib.sha256(folder.joinpath("encoder.onnx").read_bytes()).hexdigest()
    assert re.search(rf"\b{shipped}\b", folder.joinpath("CARD.md").read_text("utf-8"))
