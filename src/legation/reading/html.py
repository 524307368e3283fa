"""One dispatch in a web page: the article that trafilatura finds, with title, outlet and stated date."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Any

from legation.reading.composing import compose, decoding_notes
from legation.reading.decoding import Decoded, decode_declared
from legation.reading.explicit_date import stamp_day
from legation.reading.limits import Limits
from legation.reading.streams import ByteStream, read_bounded
from legation.records import Dispatch, Problem

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
# The names under which pages state their day of publication, the most deliberate first.
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "citation_publication_date",
    "citation_date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
    "sailthru.date", "parsely-pub-date", "date", "dc.date.created", "article.published",
    "published-date", "release_date",
)  # fmt: skip
_SITE = re.compile(r" (?:[|–—-]|::) (?P<site>[^|:–—]{2,60})")
_ARTICLE_TYPES = ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "WebPage", "Report")


def read_html(
    stream: ByteStream, source: str, limits: Limits, url: str | None = None, charset: str | None = None
) -> Dispatch | Problem:
    """Read a stream as one web page. charset: the encoding that a server declared."""
    data = read_bounded(stream, limits.page_bytes, source)
    if isinstance(data, Problem):
        return data
    declared = _DECLARED.search(data, 0, 4096)
    decoded = decode_declared(data, charset or (declared[1].decode("ascii") if declared else None))
    try:
        return _article(decoded, source, limits, url)
    except Exception as error:  # a parser's error on a stranger's page must not stop the reading
        message = f"the page can't be taken apart ({type(error).__name__}); save its text as .txt"
        return Problem("broken_page", message, source)


def _article(decoded: Decoded, source: str, limits: Limits, url: str | None) -> Dispatch | Problem:
    from trafilatura import bare_extraction, load_html

    tree = load_html(decoded.text)
    if tree is None:
        return Problem("broken_page", "it is no web page", source)
    if sum(1 for _ in tree.iter()) > limits.page_elements:
        message = f"the page has more than {limits.page_elements:,} elements; save its text as .txt"
        return Problem("too_long", message, source)
    date = _stated_date(tree)
    window_title = " ".join("".join(tree.xpath("//head/title[1]//text()")).split())
    # The day of the page is read above: trafilatura's own search also guesses.
    page = bare_extraction(
        tree,
        url=url,
        with_metadata=True,
        include_comments=False,
        date_extraction_params={"extensive_search": False, "original_date": True, "max_date": "1995-01-02"},
    )
    text = getattr(page, "text", None)
    if not text:
        return Problem("no_text", "no article was found in the page; save its text as .txt", source)
    return compose(
        text,
        source=source,
        date=date,
        outlet=getattr(page, "sitename", None) or _site_behind(getattr(page, "title", None), window_title),
        title=getattr(page, "title", None),
        url=url or getattr(page, "url", None),
        problems=decoding_notes(decoded, source),
    )


def _site_behind(title: str | None, window_title: str) -> str | None:
    """Give the site's name behind the headline in the window's title: `Ministers sign - Example Post`."""
    if not title or not window_title.startswith(title):
        return None
    found = _SITE.fullmatch(window_title, len(title))
    return found["site"] if found else None


def _stated_date(tree: Any) -> str | None:
    """Give the day of publication that the page states for machines, or None."""
    stated: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = meta.get("content") or ""
        if content and stamp_day(content):
            stated.setdefault(name.strip().lower(), content)
    for name in _DATE_NAMES:
        if name in stated:
            return stamp_day(stated[name])
    for script in tree.xpath('//script[@type="application/ld+json"]')[:20]:
        for value in _published(script.text or ""):
            if day := stamp_day(value):
                return day
    for time in tree.xpath('//time[@itemprop="datePublished" or @pubdate]/@datetime')[:1]:
        return stamp_day(str(time))
    times = {day for t in tree.xpath("//article//time/@datetime")[:50] if (day := stamp_day(str(t)))}
    return times.pop() if len(times) == 1 else None


def _published(script: str) -> Iterator[str]:
    """Give what the schema.org description of an article in a script names as its day of publication."""
    try:
        waiting: deque[Any] = deque([json.loads(script)])
    except (ValueError, RecursionError):
        return
    while waiting:
        value = waiting.popleft()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            types = value.get("@type")
            if any(t in _ARTICLE_TYPES for t in (types if isinstance(types, list) else [types])):
                published = value.get("datePublished")
                if isinstance(published, str):
                    yield published
            waiting.extend(v for v in (value.get("@graph"), value.get("mainEntity")) if v)
