"""One dispatch in a web page."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading import Limits
from legation.reading.html import read_html
from legation.records import Dispatch, Problem
from tests.reading.pages import PARAGRAPHS, page

_LIMITS = Limits()


def _read(html: str | bytes, limits: Limits = _LIMITS, charset: str | None = None) -> Dispatch | Problem:
    data = html.encode() if isinstance(html, str) else html
    return read_html(io.BytesIO(data), "p.html", limits, charset=charset)


def _dispatch(html: str | bytes, charset: str | None = None) -> Dispatch:
    found = _read(html, charset=charset)
    assert isinstance(found, Dispatch)
    return found


def test_the_article_of_a_page() -> None:
    """Text, title, outlet and day come from the page, menus and footers are left out."""
    head = (
        '<meta property="og:site_name" content="Example Agency">'
        '<meta property="article:published_time" content="2025-03-03T23:30:00-05:00">'
    )
    found = _dispatch(page(head))
    assert (found.title, found.outlet, found.date) == ("Norway and Peru sign", "Example Agency", "2025-03-03")
    for paragraph in PARAGRAPHS:
        assert paragraph in found.text
    assert "Home" not in found.text
    assert found.dateline is not None
    assert found.dateline.place == "LIMA"
    assert found.text[found.body :].startswith("Foreign Minister")


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Norway and Peru sign - Example Post", "Example Post"),
        ("Norway and Peru sign | Example Post", "Example Post"),
        ("Norway and Peru sign", None),
        ("Norway and Peru sign - World - Example Post | Home", None),
        ("Example Post", None),
    ],
)
def test_the_site_behind_the_title(title: str, outlet: str | None) -> None:
    """A page that states no site for machines often names it in the window's title, behind the headline."""
    head = '<meta property="og:title" content="Norway and Peru sign">'
    assert _dispatch(page(head).replace("<title>Norway and Peru sign", f"<title>{title}")).outlet == outlet


def _schema(description: str) -> str:
    return f'<script type="application/ld+json">{description}</script>'


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta name="date" content="2025-03-03">', ""),
        ('<meta name="DC.date.issued" content="3 March 2025">', ""),
        ('<meta itemprop="datePublished" content="2025-03-03">', ""),
        (_schema('{"@type":"NewsArticle","datePublished":"2025-03-03"}'), ""),
        (_schema('{"@graph":[{"@type":["X","Article"],"datePublished":"2025-03-03T01:00Z"}]}'), ""),
        ("", '<time itemprop="datePublished" datetime="2025-03-03T01:00">Monday</time>'),
        ("", '<time datetime="2025-03-03">Monday</time>'),
        ("", "<p>Lima</p><p>3 March 2025</p>"),
        ('<meta name="date" content="soon"><meta name="pubdate" content="2025-03-03">', ""),
    ],
)
def test_where_a_page_states_its_day(head: str, body: str) -> None:
    """Meta elements, schema.org descriptions, time elements and the text's own lines give the day."""
    assert _dispatch(page(head, body)).date == "2025-03-03"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", ""),
        ('<meta name="date" content="03/04/2025">', ""),
        ('<meta property="article:modified_time" content="2025-03-03">', ""),
        (_schema('{"@type":"NewsArticle",'), ""),
        (_schema('{"@type":"Event","datePublished":"2025-03-03"}'), ""),
        ("", '<time datetime="2025-03-03">a</time><time datetime="2025-03-09">b</time>'),
        ("", "<p>The talks of 3 March 2025 were the third of their kind between these two countries.</p>"),
    ],
)
def test_a_page_that_states_no_day(head: str, body: str) -> None:
    """Days of changes, of events, of other stories and in prose are not taken for that of publication."""
    found = _dispatch(page(head, body))
    assert found.date is None
    assert "no_date" in [p.code for p in found.problems]


@pytest.mark.parametrize(
    ("encoding", "declared", "charset"),
    [
        ("cp1252", "iso-8859-1", None),
        ("cp1250", "", "windows-1250"),
        ("utf-8", "", None),
        ("utf-8-sig", "", None),
    ],
)
def test_declared_encodings(encoding: str, declared: str, charset: str | None) -> None:
    """The page's own declaration or the server's is used and is no guess."""
    head = f'<meta charset="{declared}">' if declared else ""
    html = page(head, "<p>Bogotá was the city in which the two met the first time, the ministry said.</p>")
    found = _dispatch(html.encode(encoding), charset)
    assert "Bogotá was" in found.text
    assert "encoding_guessed" not in [p.code for p in found.problems]


@pytest.mark.parametrize(
    ("html", "code"),
    [
        ("", "broken_page"),
        ("<html></html>", "no_text"),
        ("<html><body><script>x</script></body></html>", "no_text"),
        ("<html>" + "x" * 200_001, "too_long"),
        ("<html><body>" + "<br>x" * 1_500 + "</body></html>", "too_long"),
    ],
)
def test_pages_without_an_article(html: str, code: str) -> None:
    """A page with nothing to read, or far too much, gives a fatal problem."""
    found = _read(html, Limits(page_bytes=200_000, page_elements=1_000))
    assert isinstance(found, Problem)
    assert (found.code, found.fatal) == (code, True)


@pytest.mark.parametrize("tag", ["<div>", "<b>", "<table><tr><td>", "<ul><li>", "<blockquote>"])
def test_deeply_nested_pages_do_no_harm(tag: str) -> None:
    """A hundred thousand open elements give a dispatch or a problem."""
    assert isinstance(_read(page(body=tag * 100_000 + "x")), Dispatch | Problem)


_markup = st.lists(
    st.sampled_from(
        ["<html>", "<p>", "</p>", "<div", ">", "&", "&#0;", "<!--", "-->", "\0", "é", "[[{",
         "<meta name=date content=", "2025-01-01", '<script type="application/ld+json">', "</script>",
         "The minister met the envoy. ", "<![CDATA["]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(st.one_of(st.binary(), _markup.map(str.encode), _markup.map(lambda m: page(m, m).encode())))
def test_no_page_breaks_the_reading(data: bytes) -> None:
    """Any bytes give a dispatch or a problem, never an exception."""
    assert isinstance(_read(data), Dispatch | Problem)
