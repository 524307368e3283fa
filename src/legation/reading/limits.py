"""How much of a source is read: bounds against files and pages that would exhaust the machine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what is read.

    dispatch_bytes: longest text file or line of a corpus. A joint communiqué has some 100,000 bytes; what is
    ten times as long is a book, and the time that it takes to read can grow faster than its length.
    page_bytes, page_elements: longest web page and the most elements in it; the time that it takes to find
    the article can grow with their square.
    feed_bytes: longest feed. download_bytes: longest answer of a server, unpacked.
    seconds: longest time that one download may take.
    """

    dispatch_bytes: int = 1_000_000
    page_bytes: int = 4_000_000
    page_elements: int = 40_000
    feed_bytes: int = 8_000_000
    download_bytes: int = 32_000_000
    seconds: float = 30.0
