"""Fetching an address that the user named, from a real server on this machine."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from legation.reading.fetching import Fetched, fetch, is_url
from legation.reading.limits import Limits
from legation.records import Problem


@pytest.mark.parametrize("source", ["http://example.org", "HTTPS://example.org/a b"])
def test_addresses(source: str) -> None:
    """Only http and https are addresses."""
    assert is_url(source)


@pytest.mark.parametrize(
    "source", ["file:///etc/hosts", "ftp://example.org", "a.txt", "-", "", "http:/x", Path("http://x")]
)
def test_other_sources_are_never_fetched(source: str | Path) -> None:
    """Files, other schemes and paths that look like addresses stay on this machine."""
    assert not is_url(source)


def test_an_answer(server: str) -> None:
    """The bytes come with their type, charset and final address."""
    found = fetch(f"{server}/moved", Limits())
    assert isinstance(found, Fetched)
    assert (found.url, found.media_type, found.charset) == (f"{server}/page", "text/html", "utf-8")
    assert found.stream().read() == found.data


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("/missing", "unreachable", "check the address"),
        ("/closed", "unreachable", "save the page from your browser"),
        ("/trouble", "unreachable", "try again later"),
        ("/round", "unreachable", "without end"),
        ("/away", "unreachable", "can't be reached"),
        ("/packed", "too_long", "longer than 1,000,000 bytes"),
        ("/slow", "unreachable", "within 0.5 seconds"),
    ],
)
def test_what_goes_wrong_is_said_with_what_to_do(server: str, path: str, code: str, words: str) -> None:
    """Refusals, loops, other schemes, packed bombs and dripping servers end in a problem, in time."""
    begun = time.monotonic()
    found = fetch(server + path, Limits(download_bytes=1_000_000, seconds=0.5))
    assert time.monotonic() - begun < 3
    assert isinstance(found, Problem)
    assert (found.code, found.fatal, found.source) == (code, True, server + path)
    assert words in found.message


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/",
        "http://",
        "http://[",
        "http://\0",
        "https://no-such-host.invalid/",
        "http://a:b",
    ],
)
def test_addresses_that_lead_nowhere(url: str) -> None:
    """Nobody listening, no such name and no address at all are problems, not exceptions."""
    found = fetch(url, Limits(seconds=5))
    assert isinstance(found, Problem)
    assert found.code == "unreachable"
