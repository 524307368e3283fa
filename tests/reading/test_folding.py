"""fold: a plain text whose every slice leads back to its own code points of the original."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from legation.reading import fold
from legation.records import Span

# Letters, marks, jamo, quotes, spaces and breaks that fold in every way there is, and neighbours that don't.
_TRICKY = (
    "aAeo1 \n\r\t-'\".,—―–‐‘’“”„«»\xa0\u2009\u200b\u200d\ufeff\xad\u2028\x0b\x85ﬁﬃ"
    "\u0301\u0323\u0302\u0306\u031b\u0338\u0344\u0345éệướĐ\u1e9b\u212b\u2126\u1ffd\u037e\u0340"
    "\u1100\u1161\u11a8가각\u0928\u093c\u0915\u094d\u0937\u0958\u09c7\u09be\u0d46\u0d3e"
    "\u0627\u0653\u0654\u0644\u064e\u0651😀\U0001d15e\U0001d165\U0001f1fb\U000110a5\U000110ba"
)
_linked = st.lists(st.sampled_from([*"[]()<>a—\u0301\u200b\n ", "](", "http://", "[b](https://c.d/e)"])).map(
    "".join
)
_texts = st.one_of(
    st.text(), st.text(alphabet=st.sampled_from(_TRICKY)), st.text(alphabet=_TRICKY + "xyz "), _linked
)


def _mapped(source: str) -> str:
    """Fold a piece out of its context, where a line break or dash has no neighbours."""
    return fold(source).text.replace("\n", " ").replace("--", "-")


def _is_dropped(source: str) -> bool:
    """Tell whether nothing of the piece is kept: it folds to nothing, or is what stands around a link's words."""
    left = fold(source).text
    return left in ("", "[") or left.startswith("](http")


@given(_texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    """A folded text is its own folded form, offset for offset."""
    once = fold(text).text
    again = fold(once)
    assert again.text == once
    assert again.original(0, len(once)) == Span(0, len(once))


@given(_texts)
def test_folded_text_is_composed_and_can_be_encoded(text: str) -> None:
    """The folded form is NFC and holds no surrogate, whatever the source held."""
    folded = fold(text).text
    assert unicodedata.is_normalized("NFC", folded)
    folded.encode("utf-8")


@given(_texts)
@example("[b](https://c.d/e)\u0301[b](https://c.d/e)")
def test_single_points_tile_the_original(text: str) -> None:
    """The sources of successive points are the same piece or follow on; what lies between was dropped."""
    folded = fold(text)
    done, source = 0, Span(0, 0)
    for i in range(len(folded.text)):
        piece = folded.original(i, i + 1)
        assert 0 <= piece.start < piece.end <= len(text)
        if piece != source:
            assert piece.start >= done
            assert _is_dropped(text[done : piece.start])
        source, done = piece, piece.end
    assert _is_dropped(text[done:])


@given(_texts)
def test_each_piece_is_the_fold_of_its_own_sources(text: str) -> None:
    """The points that share a source are what that source alone folds to."""
    folded = fold(text)
    pieces: dict[Span, str] = {}
    for i, character in enumerate(folded.text):
        span = folded.original(i, i + 1)
        pieces[span] = pieces.get(span, "") + character
    for span, piece in pieces.items():
        assert piece.replace("\n", " ").replace("--", "-") == _mapped(text[span.start : span.end])


@given(_texts, st.data())
def test_every_slice_covers_exactly_its_sources(text: str, data: st.DataObject) -> None:
    """A slice's span runs from the first source of its first point to the last source of its last."""
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    span = folded.original(start, end)
    singles = [folded.original(i, i + 1) for i in range(start, end)]
    if singles:
        assert span == Span(min(s.start for s in singles), max(s.end for s in singles))
        there = folded.folded(span.start, span.end)
        assert there.start <= start
        assert there.end >= end
        assert folded.original(there.start, there.end) == span
    else:
        assert span.start == span.end


@given(_texts, st.data())
def test_the_way_forth_finds_every_point_of_the_sources(text: str, data: st.DataObject) -> None:
    """`folded` gives the points whose sources overlap the span, and no others."""
    folded = fold(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    there = folded.folded(start, end)
    sources = [folded.original(i, i + 1) for i in range(len(folded.text))]
    wanted = [i for i, s in enumerate(sources) if s.overlaps(Span(start, end)) and start < end]
    assert list(range(there.start, there.end)) == wanted


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("the two sides’ “joint” plan – 2025‑2027", 'the two sides\' "joint" plan - 2025-2027'),
        ("Bộ trưởng", "Bộ trưởng"),
        (unicodedata.normalize("NFD", "Lê Thị Thu, Hà Nội"), "Lê Thị Thu, Hà Nội"),
        (unicodedata.normalize("NFD", "한국 외교부"), "한국 외교부"),
        ("co\xadoperation with\u200b Chile", "cooperation with Chile"),
        ("10\xa0000\u202fkm", "10 000 km"),
        ("the ﬁnal oﬃce", "the final office"),
        ("the visit—his first—ended", "the visit--his first--ended"),
        ("the visit — his first — ended", "the visit - his first - ended"),
        ("1998—2004", "1998-2004"),
        ("met in\nOslo on\r\nMonday", "met in Oslo on  Monday"),
        ("One.\n\nTwo.\r\n\r\nThree.", "One.\n\nTwo. \n \nThree."),
        ("One.\n \t\nTwo.", "One.\n  \nTwo."),
        ("a lone \ud83d half", "a lone \ufffd half"),
        ("", ""),
    ],
)
def test_folded_forms(text: str, folded: str) -> None:
    """Quotes, dashes, spaces, ligatures, marks and breaks take the forms that rules are written in."""
    assert fold(text).text == folded


def test_a_name_found_in_folded_text_is_cut_from_the_original() -> None:
    """A match in the folded text gives the decomposed, hyphenated words of the source as they stand there."""
    text = unicodedata.normalize("NFD", "Ông Nguyễn Văn Hải—đại\xadsứ—đến Lima")
    folded = fold(text)
    at = folded.text.index("Nguyễn Văn Hải")
    span = folded.original(at, at + len("Nguyễn Văn Hải"))
    assert text[span.start : span.end] == unicodedata.normalize("NFD", "Nguyễn Văn Hải")
    at = folded.text.index("đạisứ")
    span = folded.original(at, at + 5)
    assert text[span.start : span.end] == unicodedata.normalize("NFD", "đại\xadsứ")


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1), (0, 4)])
def test_slices_outside_the_text_are_refused(start: int, end: int) -> None:
    """Offsets that are no slice of the text raise ValueError both ways, with or without a mapping."""
    for folded in (fold("abc"), fold("a\xadbc")):
        with pytest.raises(ValueError, match="no slice"):
            folded.original(start, end)
    with pytest.raises(ValueError, match="no slice"):
        fold("abc").folded(start, end)


def test_every_code_point_folds_to_a_fixed_form() -> None:
    """No single code point folds to something that folds further."""
    for number in range(0x110000):
        once = fold(chr(number)).text
        if once != chr(number):
            assert fold(once).text == once, hex(number)


@pytest.mark.parametrize("sample", ["The ministers met in Oslo. ", "Bộ trưởng “Việt Nam” – gặp "])
def test_folding_is_fast_for_common_text(sample: str) -> None:
    """Ten thousand code points of composed text fold in well under five milliseconds."""
    text = sample * (10_000 // len(sample))
    best = min(_seconds(text) for _ in range(5))
    assert best < 0.005


def _seconds(text: str) -> float:
    begun = time.process_time()
    fold(text)
    return time.process_time() - begun


@pytest.mark.parametrize("run", [" ", "\n", " \n", "—", "\u0301", "\xad", "\r"])
def test_long_runs_fold_in_linear_time(run: str) -> None:
    """A hundred thousand repeats of what folding looks for take no longer than any other text."""
    assert _seconds("é" + run * 100_000 + "é") < 2.0


def test_links_leave_their_words() -> None:
    """Of a Markdown link the words stay and lead back to the original; brackets without an address stay."""
    text = "They met on [3 May](https://example.org/a?b=1) [sic] in Suva."
    folded = fold(text)
    assert folded.text == "They met on 3 May [sic] in Suva."
    span = folded.original(12, 17)
    assert text[span.start : span.end] == "3 May"
