"""Pages and feeds that the tests of several adapters read."""

from __future__ import annotations

PARAGRAPHS = (
    "LIMA — Foreign Minister Ana Holm of Norway met her Peruvian colleague Luis Prado in Lima on Monday, "
    "where they signed an agreement on fisheries.",
    "Holm invited Prado to Oslo. Trade between the two countries came to 310 million dollars last year, "
    "according to both of the ministries.",
)


def page(head: str = "", body: str = "") -> str:
    """Give an HTML page of the two paragraphs, with more in its head and article."""
    words = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html><head><title>Norway and Peru sign</title>{head}</head><body>"
        f"<nav><a href=/>Home</a></nav><article><h1>Norway and Peru sign</h1>{words}{body}</article>"
        "<footer>All rights</footer></body></html>"
    )


RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Example Agency</title><link>https://example.org/</link>
<item><title>Norway and Peru sign</title><link>https://example.org/1</link><guid>ea-1</guid>
<pubDate>Mon, 03 Mar 2025 23:30:00 -0500</pubDate>
<description>&lt;p&gt;{PARAGRAPHS[0]}&lt;/p&gt;&lt;p&gt;{PARAGRAPHS[1]}&lt;/p&gt;</description></item>
<item><title>Empty</title><link>https://example.org/2</link></item>
<item><title>Undated</title><link>https://example.org/3</link><description>{PARAGRAPHS[1]}</description></item>
</channel></rss>"""

ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><id>urn:m</id><updated>2025-03-04T10:00:00Z</updated>
<entry><title>Talks</title><id>urn:m:1</id><link href="https://example.org/m1"/>
<published>2025-03-04T23:30:00+07:00</published><updated>2025-03-06T00:00:00Z</updated>
<summary>Short.</summary><content type="html">&lt;p&gt;{PARAGRAPHS[0]}&lt;/p&gt;</content></entry></feed>"""
