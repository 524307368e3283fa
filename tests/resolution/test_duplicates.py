"""Tests of near-duplicate dispatches."""

import random

from hypothesis import given
from hypothesis import strategies as st

from legation.resolution.duplicates import bands, likeness, near_duplicate, nearest, signature

_TEXT = (
    "minister trade border wool harbour treaty envoy river council student visa ferry grain bridge customs "
    "lawyer museum teacher cable tunnel vaccine orchard summit delegation railway forest tariff scholar"
)
_WORDS = _TEXT.split()


def _story(seed, length=240):
    chosen = random.Random(seed)
    return " ".join(chosen.choice(_WORDS) for _ in range(length))


def test_signature_is_the_same_in_every_process():
    """The signature does not depend on the interpreter's hash seed: its first bytes are pinned."""
    assert signature(_story(1))[:8].hex() == "01662f15002179b4"


def test_shortened_and_retitled_story_is_found():
    """A story with a new lead and without its last fifth is the same story, and shares a band."""
    wire = _story(2)
    words = wire.split()
    paper = "the agency reports from the capital that " + " ".join(words[: int(len(words) * 0.8)])
    a, b = signature(wire), signature(paper)
    assert near_duplicate(a, b)
    assert set(bands(a)) & set(bands(b))


def test_another_story_is_not():
    """Two stories in the same words are two stories."""
    assert not near_duplicate(signature(_story(3)), signature(_story(4)))


def test_case_accents_and_punctuation_do_not_matter():
    """Outlets differ in typography, not in the story."""
    plain = _story(5)
    assert signature(plain) == signature(plain.upper().replace(" ", ", "))


def test_short_texts_are_like_nothing():
    """A headline is too little: it has no signature and no bands."""
    assert signature("Envoy meets minister") == b""
    assert bands(b"") == ()
    assert likeness(b"", b"") == 0.0


def test_nearest_names_the_likest_or_none():
    """The nearest candidate is named if it is near enough."""
    wire = signature(_story(6))
    near = signature(_story(6) + " and a last line of another hand")
    assert nearest(wire, {"a": signature(_story(7)), "b": near}) == "b"
    assert nearest(wire, {"a": signature(_story(7))}) is None
    assert nearest(wire, {}) is None


def test_likeness_estimates_jaccard():
    """The estimate lies within four standard errors of the true share of shingles."""
    one = _story(8, 400).split()
    both = " ".join(one[:300])
    estimate = likeness(signature(" ".join(one)), signature(both))
    assert abs(estimate - 297 / 397) < 4 * (0.75 * 0.25 / 128) ** 0.5


@given(st.text(max_size=400))
def test_any_text_has_a_signature_of_fixed_length_or_none(text):
    """Signatures are 512 bytes or empty, with 32 bands or none."""
    made = signature(text)
    assert len(made) in (0, 512)
    assert len(bands(made)) == (32 if made else 0)
    assert all(0 <= band < 1 << 64 for band in bands(made))
