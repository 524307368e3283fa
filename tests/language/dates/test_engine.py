"""The engine: which rule wins, what begins a reading, how deep readings nest."""

from __future__ import annotations

import re

from legation.language.dates.engine import (
    NUMERAL,
    Context,
    Reading,
    Rule,
    filed,
    sentence_around,
    words_that_begin,
)


def _whole(match: re.Match[str], _: Context) -> Reading:
    return Reading(match.start(), match.end(), "day", match.group())


def _none(match: re.Match[str], _: Context) -> Reading | None:
    return None


def _inner(match: re.Match[str], context: Context) -> Reading | None:
    nested = context.read_at(match.end())
    return nested and Reading(match.start(), nested.end, "day", nested.value)


def _context(text: str, *rules: Rule) -> Context:
    return Context(text, None, filed(rules))


def test_longest_wins() -> None:
    """Of the rules that match at a word the longest match wins, and its reading names the rule."""
    context = _context(
        "New Year", Rule("short", ["new"], "new", _whole), Rule("long", ["new"], "new year", _whole)
    )
    reading = context.read_at(0)
    assert reading is not None
    assert (reading.rule, reading.end) == ("long", 8)


def test_refusal() -> None:
    """A production may refuse what its pattern matched."""
    context = _context(
        "New Year", Rule("long", ["new"], "new year", _none), Rule("short", ["new"], "new", _whole)
    )
    reading = context.read_at(0)
    assert reading is not None
    assert reading.rule == "short"


def test_words_that_begin() -> None:
    """Only words under which rules are filed, and numerals that stand free, begin readings."""
    context = _context(
        "In 2024 the day, $2024 and A2024 no24 12345", Rule("r", ["day", NUMERAL], "x", _whole)
    )
    assert [word.group() for word in words_that_begin(context)] == ["2024", "day"]


def test_nesting_ends() -> None:
    """Readings nest a few deep and no deeper."""
    rules = Rule("early", ["early"], r"early\s+", _inner), Rule("day", ["day"], "day", _whole)
    assert _context("early early day", *rules).read_at(0) is not None
    assert _context("early " * 500 + "day", *rules).read_at(0) is None


def test_sentence_around() -> None:
    """The sentence around a span ends at full stops before capitals."""
    text = "One came. Two left in Sept. 4 of them. Three stayed."
    begin, end = sentence_around(text, text.index("left"), text.index("left") + 4)
    assert text[begin:end] == "Two left in Sept. 4 of them"
