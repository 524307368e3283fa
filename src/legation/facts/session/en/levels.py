"""Meetings that are sittings by who meets and how many sides there are: `the Kenya-Peru 2+2 meeting`."""

from __future__ import annotations

import re

from legation.facts.ordinals import ordinal_of
from legation.facts.session.en.mechanisms import mechanism_type
from legation.facts.titles import Title
from legation.language.words import Sentence, Word

_SIDED = frozenset(["trilateral", "quadrilateral", "tripartite", "quadripartite", "three-way"])
_WHO_MEET = frozenset("ministers leaders presidents premiers speakers secretaries officials chiefs".split())
_LEVELS = re.compile(
    r"-level\b|\bconsultative\b|\bministerial\b|\bsenior officials\b|\binter-?governmental\b", re.IGNORECASE
)
_HIGH = re.compile(r"\bhigh(?:er|est)?[- ]level meeting\b", re.IGNORECASE)
_TWO_AND_TWO = re.compile(
    r"[\"“”'‘’]?\b(?:2 ?\+ ?2|2-plus-2|two[- ]plus[- ]two)\b[\"“”'‘’]? (?P<rest>(?:[\w'’-]+ ){0,3})\Z",
    re.IGNORECASE,
)
# What stands behind the number of a sitting that is told beside it: `the meeting, the fourth of its kind`.
_COUNTED = frozenset("of after between to so such since held under within".split())


def several_sided(title: Title) -> bool:
    """Tell `the trilateral meeting`."""
    return bool(title.lowered & _SIDED)


def of_office_holders(title: Title) -> bool:
    """Tell `the 3rd Peru-Kenya Foreign Ministers' Meeting`: a name in capitals, of two states or with a number."""
    named = title.head.text[:1].isupper() and bool(title.lowered & _WHO_MEET)
    return named and (len(title.states) > 1 or title.ordinal is not None)


def of_levels(sentence: Sentence, title: Title) -> bool:
    """Tell `the second deputy minister-level meeting`, `the Peru-Kenya 2+2 meeting`, `the sixth high-level meeting`.

    `Its seventh ministerial meeting` is one of the body named before.
    """
    before = {w.lower for w in sentence.words[max(0, title.first - 1) : title.head.index]}
    numbered = (title.ordinal or 1) > 1 and not before & {"its", "whose", "'s"}
    if _HIGH.search(title.name):
        return len(title.states) > 1 or numbered
    if _LEVELS.search(title.name) and title.ordinal is not None:
        return len(title.states) > 1 or numbered
    return len(title.states) > 1 and "2+2" in title.name.replace(" ", "")


def formatted(name: str) -> bool:
    """Tell `the Weimar Triangle meeting`, where the name itself is that of a format."""
    return mechanism_type(name) == "summit" and not any(
        w in name.lower().split() for w in ("trilateral", "tripartite", "quadrilateral")
    )


def two_and_two(text: str, noun: Word) -> str | None:
    """Give the name of a meeting of two ministers of each side: `a "2+2" meeting`, `two-plus-two talks`."""
    found = _TWO_AND_TWO.search(text[max(0, noun.start - 60) : noun.start])
    return f"2+2 {found['rest']}{noun.text}" if found is not None else None


def counted_beside(sentence: Sentence, noun: Word, last: int) -> int | None:
    """Give the number that a sitting is said to have beside its name: `the summit, the fourth of its kind`.

    The first in some years, or since some day, is no number.
    """
    for comma in sentence.words[noun.index + 1 : last + 12]:
        if comma.text != ",":
            continue
        behind = sentence.words[comma.index + 1 : comma.index + 4]
        if len(behind) < 3 or behind[0].lower not in ("the", "their", "its"):
            continue
        number = ordinal_of(behind[1].text)
        if number is not None and number > 1 and behind[2].lower.split()[0] in _COUNTED:
            return number
    return None
