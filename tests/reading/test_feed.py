"""The entries of a feed."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading import Limits
from legation.reading.feed import read_feed
from legation.records import Dispatch, Problem
from tests.reading.pages import ATOM, PARAGRAPHS, RSS

_LIMITS = Limits()


def _read(data: str | bytes, limits: Limits = _LIMITS) -> list[Dispatch | Problem]:
    return list(read_feed(io.BytesIO(data.encode() if isinstance(data, str) else data), "f.rss", limits))


def test_each_entry_of_an_rss_feed_is_a_dispatch() -> None:
    """Entries with content are dispatches of the feed's outlet; one without is a problem, the rest go on."""
    first, empty, undated = _read(RSS)
    assert isinstance(first, Dispatch)
    assert (first.id, first.title, first.outlet, first.url) == (
        "ea-1", "Norway and Peru sign", "Example Agency", "https://example.org/1",
    )  # fmt: skip
    assert first.text == "\n\n".join(PARAGRAPHS)
    assert first.date == "2025-03-03"
    assert isinstance(empty, Problem)
    assert (empty.code, empty.fatal) == ("no_text", True)
    assert isinstance(undated, Dispatch)
    assert undated.date is None


def test_an_atom_entry_has_its_content_and_the_day_that_its_readers_saw() -> None:
    """Content comes before summary, published before updated, the day is that of the entry's own zone."""
    (found,) = _read(ATOM)
    assert isinstance(found, Dispatch)
    assert (found.text, found.date, found.outlet) == (PARAGRAPHS[0], "2025-03-04", "Ministry")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("<rss version='2.0'><channel><title>x</title></channel></rss>", "empty"),
        ("<note>no feed</note>", "broken_feed"),
        ("", "broken_feed"),
        (RSS + " " * 10_000, "too_long"),
    ],
)
def test_what_is_no_feed_is_a_problem(data: str, code: str) -> None:
    """An empty feed, other XML and endless ones give one fatal problem."""
    (found,) = _read(data, Limits(feed_bytes=10_000))
    assert isinstance(found, Problem)
    assert (found.code, found.fatal) == (code, True)


def test_a_broken_feed_gives_what_can_be_read() -> None:
    """A feed that is cut off still gives the entries before the cut."""
    found = _read(RSS[: RSS.index("<item><title>Undated")])
    assert isinstance(found[0], Dispatch)


def test_entities_bring_in_no_file_and_do_not_multiply() -> None:
    """External entities stay unread and nested ones unexpanded."""
    doctype = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "' + "&c;" * 9 + '">'
    doctype += (
        "".join(f'<!ENTITY {chr(n)} "{f"&{chr(n + 1)};" * 9}">' for n in range(ord("c"), ord("k"))) + "]>"
    )
    for entity in ("&a;", "&b;"):
        feed = f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel><item><title>x</title>'
        found = _read(feed + f"<description>The text {entity} of it</description></item></channel></rss>")
        texts = [d.text for d in found if isinstance(d, Dispatch)]
        assert all("root:" not in text and len(text) < 1_000 for text in texts)


@given(st.one_of(st.binary(), st.binary().map(lambda b: RSS.encode().replace(b"<guid>ea-1</guid>", b))))
def test_no_bytes_break_the_reading(data: bytes) -> None:
    """Any bytes give dispatches and problems, never an exception."""
    for found in _read(data):
        assert isinstance(found, Dispatch | Problem)
