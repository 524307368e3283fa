"""The book as a page."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from html.parser import HTMLParser

from hypothesis import given

from legation.records import Entry
from legation.reports.book.html import to_html
from legation.reports.briefing import briefing
from tests.reports.making import DYAD, name_of, person, simple
from tests.reports.strategies import books

DAY = date(2025, 1, 1)
_VOID = {"meta", "br", "hr", "img", "link", "input"}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: set[str] = set()
        self.tags: Counter[str] = Counter()
        self.open: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        if tag not in _VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id" and value:
                self.ids[value] += 1
            if name == "href" and value:
                self.links.add(value)
            if name == "src" and value:
                self.fetched.append(value)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _page(entries: list[Entry]) -> tuple[_Page, str]:
    page, text = _Page(), to_html(briefing(entries, DYAD, DAY, name_of))
    page.feed(text)
    page.close()
    return page, text


@given(books())
def test_page_is_well_formed_and_whole(entries: list[Entry]) -> None:
    """Tags are closed, ids are unique, every link within the page leads somewhere, nothing is fetched."""
    page, _ = _page(entries)
    assert page.open == []
    assert all(count == 1 for count in page.ids.values())
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert page.fetched == []
    assert page.tags["script"] == 0


def test_words_of_dispatches_are_never_markup() -> None:
    """A dispatch that holds tags is quoted, not obeyed."""
    page, text = _page(
        [simple("position", statement="<script>alert(1)</script>", quote="<b>bold</b> & plain")]
    )
    assert page.tags["script"] == 0
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; plain" in text


def test_page_loads_nothing_from_elsewhere() -> None:
    """Neither style sheet nor font nor picture comes from the network."""
    _, text = _page([])
    assert not re.search(r"@import|url\(|<link", text)


def test_every_sentence_is_a_note_once() -> None:
    """Two lines from one sentence share its number."""
    _, text = _page([simple("visit", "2024", start=n, quote="They came and went.") for n in (0, 1)])
    assert text.count('<li id="n1">') == 1
    assert '<li id="n2">' not in text


def test_unknown_is_written_out() -> None:
    """An empty book has sentences in place of gaps."""
    _, text = _page([])
    assert "The register holds no dispatch on the two." in text
    assert text.count("No dispatch in the register") >= 12


def test_long_sections_are_folded_and_complete() -> None:
    """Of a hundred visits the important are shown and the rest are there to unfold."""
    visitor = [person("Rein Tamm", "President", "EST", "visitor")]
    many = [simple("visit", f"20{n % 20:02}-0{n % 9 + 1}", start=n, quote=f"Visit {n}.") for n in range(100)]
    many.append(simple("visit", "2001-01", people=visitor, quote="The President came."))
    page, text = _page(many)
    assert "more, of lower rank or older" in text
    assert all(f"e-{e.id}" in page.ids for e in many)
    shown = text.split('<section id="visits">')[1].split("more, of lower rank")[0]
    assert "Rein Tamm" in shown


def test_page_of_a_busy_relationship_holds_every_entry() -> None:
    """Three thousand entries are all in the book, whatever is folded."""
    kinds = ("visit", "contact", "session", "agreement", "act", "figure", "position")
    many = [
        simple(
            kinds[n % 7], f"20{n % 25:02}-{n % 12 + 1:02}-{n % 28 + 1:02}", start=n, quote=f"Sentence {n}.",
            dispatch=f"d{n % 400}",
        )
        for n in range(2700)
    ]  # fmt: skip
    many += [simple("undertaking", "2024", start=n, action=f"open trade office {n}") for n in range(300)]
    _, text = _page(many)
    assert text.count('<li id="n') == 3000


def test_due_and_gaps_have_their_sections() -> None:
    """What is late, coming and waiting, and what is missing, each with its ground."""
    entries = [
        simple("undertaking", "2024", due="2024-11", quote="Late."),
        simple("visit", "2025-03", status="scheduled", quote="Coming.", start=100),
        simple("agreement", "2024-05-10", quote="Waiting.", start=200),
        *(simple("session", f"20{n}", ordinal=n, quote=f"S{n}.") for n in (12, 14)),
    ]
    _, text = _page(entries)
    due = text[text.index('id="due"') : text.index('id="gaps"')]
    assert [due.count(f">{head}<") for head in ("Late", "Coming", "Waiting, without a day")] == [1, 1, 1]
    assert "Overdue since 1 December 2024." in due
    gaps = text[text.index('id="gaps"') : text.index('id="mechanisms"')]
    assert "13th session of the Joint Commission on Trade" in gaps


def test_nothing_due_is_said() -> None:
    """Both sections say so where there is nothing."""
    _, text = _page([])
    assert "gives cause to expect anything" in text
    assert "shows a gap in it" in text
