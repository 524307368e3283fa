"""The book as Markdown."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import given

from legation.records import Entry
from legation.reports.book.markdown import plain, to_markdown
from legation.reports.briefing import briefing
from tests.reports.making import DYAD, name_of, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)


def _markdown(*entries: Entry) -> str:
    return to_markdown(briefing(entries, DYAD, DAY, name_of))


@given(books())
def test_every_footnote_that_is_called_is_there_once(entries: list[Entry]) -> None:
    """No reference leads nowhere and no note stands alone."""
    text = _markdown(*entries)
    called = set(re.findall(r"(?<!^)\[\^(\d+)\](?!:)", text, re.MULTILINE))
    given_ = re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)
    assert called == set(given_)
    assert len(given_) == len(set(given_))


def test_sections_without_entries_say_so() -> None:
    """An empty section is not left blank."""
    assert _markdown().count("*No dispatch in the register tells of any.*") >= 8


def test_words_of_dispatches_are_never_markup() -> None:
    """Stars and brackets of a dispatch are printed as they stand."""
    assert plain("a *b* [c](d) <e>\nf") == "a \\*b\\* \\[c\\](d) \\<e\\> f"


def test_undertaking_tells_who_said_what_and_where_it_stands() -> None:
    """The action in its words, then the standing."""
    text = _markdown(simple("undertaking", "2024-01-01", due="2024-05"))
    assert "“open a trade office”[^1] **overdue since 1 June 2024**, due May 2024" in text


def test_due_and_gaps_are_told_with_their_ground() -> None:
    """The day, how it comes to be due, what it is, its footnote and what it rests on."""
    text = _markdown(
        simple("visit", "2025-03", status="scheduled"),
        *(simple("session", f"20{n}", ordinal=n, quote=f"S{n}.") for n in (12, 14)),
    )
    assert "## What is due until 1 January 2026" in text
    assert (
        "- **March 2025** *Announced*: Official visit to Uruguay by Estonia[^1] Announced 1 June 2024."
        in text
    )
    assert "*Missing number*: 13th session of the Joint Commission on Trade[^2][^3]" in text
