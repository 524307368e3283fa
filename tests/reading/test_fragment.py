"""The text of an HTML fragment."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legation.reading.fragment import plain_text


@pytest.mark.parametrize(
    ("fragment", "text"),
    [
        ("<p>One &amp; <b>two</b><br>three</p><p>four</p>", "One & two\nthree\n\nfour"),
        ("<ul><li>one</li><li>two <i>and</i> more</li></ul>after", "- one\n- two and more\n\nafter"),
        ("a<script>x</script>b<style>y</style>c<!-- z -->d", "abcd"),
        ("no markup < here & there", "no markup < here & there"),
        ("  two\n lines  ", "two\n lines"),
        ("<p>two\n  lines</p>", "two lines"),
        ("<div><div><p>deep</p></div></div>", "deep"),
        ("<h2>Head</h2>body", "Head\n\nbody"),
        ("&lt;p&gt;", "<p>"),
        ("<p>Hà Nội “x” 😀</p>", "Hà Nội “x” 😀"),
        ("<br>", ""),
        ("", ""),
    ],
)
def test_fragments(fragment: str, text: str) -> None:
    """Blocks stand apart, items have their mark, scripts and comments are gone, plain text is left alone."""
    assert plain_text(fragment) == text


@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from(["<p>", "<", "&", "x", "</", "<!--", "]]>", "\0", "\ud800"])).map("".join),
    )
)
def test_no_fragment_breaks_it(fragment: str) -> None:
    """Any text gives text."""
    plain_text(fragment)


@pytest.mark.parametrize("piece", ["<!--", "<a ", "<![CDATA[", "<b> </b>", "<p>", "</a ", "x<y ", "<script>"])
def test_hostile_fragments_take_linear_time(piece: str) -> None:
    """Fifty thousand unclosed pieces are taken apart in well under two seconds."""
    begun = time.process_time()
    plain_text("<p>x" + piece * 50_000)
    assert time.process_time() - begun < 2
