"""Which format a source is in."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.format import format_of, sniffed
from tests.reading.pages import ATOM, RSS, page


@pytest.mark.parametrize(
    ("name", "chosen"),
    [
        ("a.txt", "text"),
        ("A.TXT", "text"),
        ("a.md", "text"),
        ("a.jsonl", "jsonl"),
        ("a.jsonl.gz", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.2025.html", "html"),
        ("/feeds/a.rss", "feed"),
        ("a.atom", "feed"),
    ],
)
def test_the_end_of_the_name_decides(name: str, chosen: str) -> None:
    """A known suffix is taken at its word."""
    assert format_of(name, b"{") == chosen


@pytest.mark.parametrize(
    ("head", "chosen"),
    [
        ('{"text": "x"}', "jsonl"),
        ("\n {", "jsonl"),
        (RSS, "feed"),
        (ATOM, "feed"),
        (page(), "html"),
        ("<?xml version='1.0'?><!-- a --><html xmlns='x'>", "html"),
        ("<p>words</p>", "html"),
        ("LIMA — The ministers met.", None),
        ("<3 is no tag", None),
        ("", None),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_else_the_first_bytes_decide(head: str, chosen: str | None, encoding: str) -> None:
    """JSON, feeds and pages are told by how they begin, in any encoding."""
    data = head.encode(encoding)
    assert sniffed(data) == chosen
    assert format_of("name-without-suffix", data) == (chosen or "text")
    assert format_of("a.xml", data) == (chosen or "text")


def test_the_declared_type_counts_where_nothing_else_tells() -> None:
    """A server's word is used for content that could be anything."""
    assert format_of("https://example.org/x", b"Words", "text/html") == "html"
    assert format_of("https://example.org/x", b"{", "text/html") == "jsonl"
    assert format_of("https://example.org/x", b"Words", "text/plain") == "text"


@given(st.binary(max_size=200))
def test_no_bytes_break_it(head: bytes) -> None:
    """Any bytes have a format."""
    assert format_of("x", head) in ("text", "jsonl", "html", "feed")


def test_many_comments_are_passed_in_linear_time() -> None:
    """A head of nothing but comments is no trap."""
    begun = time.process_time()
    sniffed(b"<!---->" * 1_100 + b"<x")
    sniffed(b"<!--" * 2_000)
    assert time.process_time() - begun < 1
