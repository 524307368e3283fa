"""The blocks of a dispatch in order, with offsets into its own text."""

from __future__ import annotations

import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading import passages
from legation.records import Dispatch

_FIRST = (
    "Foreign Minister Ana Holm of Norway met her Peruvian colleague Luis Prado in Lima on Monday, "
    "where they signed an agreement on fisheries and looked at the state of a free trade treaty."
)
_SECOND = (
    "Holm invited Prado to Oslo. Trade between the two countries, which came to 310 million dollars "
    "last year, is expected to double by the end of the decade, according to both ministries."
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(p.kind, text[p.start : p.end]) for p in passages(Dispatch("x", text))]


def test_paragraphs_stand_between_empty_lines() -> None:
    """Each block is a paragraph, cut without the white space around it."""
    text = f"  {_FIRST}\n\n\n{_SECOND}\n \n{_FIRST}\n"
    assert _found(text) == [("paragraph", _FIRST), ("paragraph", _SECOND), ("paragraph", _FIRST)]


def test_whole_paragraphs_may_follow_line_by_line() -> None:
    """Lines that are whole paragraphs stay apart without an empty line between them."""
    assert _found(f"{_FIRST}\n{_SECOND}") == [("paragraph", _FIRST), ("paragraph", _SECOND)]


@pytest.mark.parametrize("width", [56, 72, 90])
@pytest.mark.parametrize("between", ["\n\n", "\n", "\r\n\r\n", "\n    \n"])
def test_hard_wrapped_lines_of_a_paragraph_belong_together(width: int, between: str) -> None:
    """Lines broken at a column are one paragraph, also where only a short last line parts paragraphs."""
    end = "\r\n" if "\r" in between else "\n"
    wrapped = [textwrap.fill(p, width).replace("\n", end) for p in (_FIRST, _SECOND, _FIRST)]
    assert _found(between.join(wrapped)) == [("paragraph", p) for p in wrapped]


def test_a_line_that_goes_on_in_lower_case_is_no_new_paragraph() -> None:
    """A break in mid-sentence joins, as pages leave them at `<br>`."""
    text = f"The minister met the Ambassador of Chile\non Monday in Oslo.\n{_SECOND}\n{_FIRST}"
    assert [kind for kind, _ in _found(text)] == ["paragraph"] * 3


@pytest.mark.parametrize(
    "mark", ["- ", "• ", "* ", "— ", "1. ", "12. ", "2.3 ", "(a) ", "b) ", "(iv) ", "-\xa0"]
)
def test_list_items(mark: str) -> None:
    """Bullets and numbers make list items, one a line or block."""
    item = f"{mark}an agreement on fisheries;"
    text = f"{_FIRST}\n{item}\n{item}\n\n{item}"
    assert _found(text) == [("paragraph", _FIRST)] + [("list_item", item)] * 3


@pytest.mark.parametrize(
    "start", ["2025 was a good year for trade.", "-5 degrees were measured.", "A. Holm met L. Prado."]
)
def test_what_only_looks_like_a_list_item(start: str) -> None:
    """A year, a negative number and an initial begin prose."""
    assert _found(f"{start} {_FIRST}")[0][0] == "paragraph"


def test_a_wrapped_list_item_keeps_its_lines() -> None:
    """The further lines of a hard-wrapped item belong to it."""
    items = [textwrap.fill(f"- {p}", 60, subsequent_indent="  ") for p in (_FIRST, _SECOND)]
    assert _found("\n".join(items)) == [("list_item", item) for item in items]


@pytest.mark.parametrize(
    "heading", ["Background", "III. POLITICAL COOPERATION", "# Talks in Lima", "Peru – Visit of the minister"]
)
def test_headings(heading: str) -> None:
    """A short line without a full stop above other text is a heading."""
    assert _found(f"{_FIRST}\n\n{heading}\n\n{_SECOND}")[1] == ("heading", heading)


def test_the_first_half_of_a_listed_sentence_is_no_heading() -> None:
    """A line that the list below goes on with is prose."""
    text = (
        f"{_FIRST}\n\nThe Commission approved memoranda\n\n- between the two banks, and\n- between the ports."
    )
    assert [kind for kind, _ in _found(text)] == ["paragraph", "paragraph", "list_item", "list_item"]


def test_the_last_line_is_no_heading() -> None:
    """Nothing stands below it."""
    assert _found(f"{_FIRST}\n\nMs Holm travels on to Chile")[-1][0] == "paragraph"


@pytest.mark.parametrize(
    "caption",
    [
        "Photo: Ministry of Foreign Affairs",
        "(Archive photo: the harbour of Lima)",
        "Ana Holm (left) and Luis Prado in Lima. — EFE Photo",
        "Ana Holm and Luis Prado shake hands in Lima. [Photo/Agencies]",
        "Holm and Prado in Lima on Monday (Photo: NTB)",
        "File photo of the Norwegian embassy",
    ],
)
def test_captions(caption: str) -> None:
    """What stands below a picture is marked."""
    assert _found(f"{_FIRST}\n\n{caption}\n\n{_SECOND}")[1] == ("caption", caption)


def test_prose_on_pictures_is_no_caption() -> None:
    """A sentence may speak of photos and images."""
    text = f"The ministers looked at the first image from the new telescope.\n\n{_FIRST}"
    assert _found(text)[0][0] == "paragraph"


@pytest.mark.parametrize(
    "sign",
    [
        "— VNS",
        "-- BERNAMA",
        "END",
        "ENDS",
        "GNA",
        "mgt/dfm",
        "rgh/jha/lcp",
        "AFL/AL/jmc",
        "###",
        "(Xinhua)",
        "EF/MA",
    ],
)
def test_signoffs_on_their_own_line(sign: str) -> None:
    """What an agency signs off with on the last line is no prose."""
    assert _found(f"{_FIRST}\n\n{sign}") == [("paragraph", _FIRST), ("signoff", sign)]


@pytest.mark.parametrize("sign", ["— VNS", "– KUNA", "-VNA", "- Bernama", "(Prensa Latina)", "/.", "END"])
@pytest.mark.parametrize("space", [" ", ""])
def test_signoffs_behind_the_last_sentence(sign: str, space: str) -> None:
    """A sign-off at the end of the last paragraph is cut from it."""
    assert _found(f"{_SECOND}\n\n{_FIRST}{space}{sign}")[1:] == [("paragraph", _FIRST), ("signoff", sign)]


@pytest.mark.parametrize("end", ["(Laughter)", "he said. (Reappointment)", "Mr Prado agreed"])
def test_other_endings_are_prose(end: str) -> None:
    """Words in brackets and unfinished sentences stay."""
    assert _found(f"{_FIRST} {end}") == [("paragraph", f"{_FIRST} {end}")]


def test_date_line_and_dateline_are_one_passage() -> None:
    """The prose behind the dateline begins a passage of its own."""
    text = f" date 2025-04-25 LIMA — {_FIRST}\n\n{_SECOND} — EFE"
    assert _found(text) == [
        ("dateline", "date 2025-04-25 LIMA —"),
        ("paragraph", _FIRST),
        ("paragraph", _SECOND),
        ("signoff", "— EFE"),
    ]


def test_place_and_day_at_the_end_are_a_dateline() -> None:
    """Lines of place and day alone that close a release are no prose."""
    text = f"Ministers meet in Lima\n\n{_FIRST}\n\nLima\n3 March 2025\n"
    assert _found(text) == [
        ("heading", "Ministers meet in Lima"),
        ("paragraph", _FIRST),
        ("dateline", "Lima\n3 March 2025"),
    ]


def test_a_title_above_the_dateline_is_a_heading() -> None:
    """The title keeps its place before the dateline."""
    text = f"Ministers meet in Lima\n\nLIMA, March 3 (EFE) – {_FIRST}"
    assert [kind for kind, _ in _found(text)] == ["heading", "dateline", "paragraph"]


def test_decomposed_text_has_its_own_offsets() -> None:
    """Offsets count the code points of the text as it stands, composed or not."""
    text = unicodedata.normalize("NFD", "HÀ NỘI — Bộ trưởng met the envoy of Chile.\n\n" + _SECOND)
    assert _found(text)[1][1] == unicodedata.normalize("NFD", "Bộ trưởng met the envoy of Chile.")


_pieces = st.sampled_from(
    ["\n", "\n\n", "\r\n", " ", "\u2028", "\x0b", "- item", "1. ", "LIMA — ", "(a) x", "END", "— VNS",
     "Photo: x", "word ", "Sentence here. ", "# H", "Lima\n1 May 2020", "date 2020-01-01 ", "mgt/dfm",
     "é\u0301", "(", "."]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(_pieces, max_size=30).map("".join)))
def test_passages_cover_any_text_in_order(text: str) -> None:
    """Passages never overlap, hold words at both ends, and leave nothing but white space between them."""
    done = 0
    for passage in passages(Dispatch("x", text)):
        assert done <= passage.start < passage.end <= len(text)
        assert text[done : passage.start].strip() == ""
        words = text[passage.start : passage.end]
        assert words == words.strip()
        done = passage.end
    assert text[done:].strip() == ""
