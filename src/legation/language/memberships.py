"""Whom a plural means that names a group of states: `the Baltic states`, `foreign ministers of Central Asia`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from legation.language.clauses import Frame
from legation.language.gazetteer.groups import club_named_in, members_by_adjective, members_in
from legation.language.words import Sentence, Word

# Before a plural these tell that not all of the group are meant.
_SOME = frozenset(
    "other some several many most more few certain various any no individual neighbouring neighboring".split()
)
# The Baltic and the Caspian Sea have more states on their coasts.
_WATERS = frozenset(["sea", "basin", "rim"])
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}

# Groups that sit under a name and have many members, or members that come and go.
_LARGE_CLUBS = re.compile(
    r"\b(?:MIKTA|G-?20|Group of Twenty|C5 ?\+ ?1|Nordic Five|Western Balkans Six|Alpbach Group)(?!\w)"
)


def club_of(sentence: Sentence, noun: Word) -> str | None:
    """Give the name of the group that the noun is, or whose office-holders it means: `the V4 ministers`."""
    own = sorted((w.start, w.end) for w in sentence.subtree(noun) if w.dep != "relcl")
    words = [w for w in sentence.words if own and own[0][0] <= w.start and w.end <= own[-1][1]]
    told = " ".join(w.text for w in words).replace(" - ", "-")
    large = _LARGE_CLUBS.search(told)
    return large.group() if large is not None else club_named_in(told)


def members(sentence: Sentence, noun: Word) -> tuple[str, ...]:
    """Give the states of the group that the plural is of, empty where it is of none or of some of them only."""
    if noun.tag not in ("NNS", "NNPS"):
        return ()
    found = _before(sentence, noun) or _behind(sentence, noun)
    if not found:
        return ()
    told = [c.lower for c in sentence.children(noun, "det", "amod", "nummod", "predet")]
    counted = any(_NUMBERS.get(low, len(found)) != len(found) for low in told)
    return () if counted or _SOME.intersection(told) else found


def members_among(words: Sequence[Word]) -> tuple[str, ...]:
    """Give the members of the groups named among words that follow one another: `EU-Central Asia Dialogue`."""
    found: list[str] = []
    pairs = [(a.lower, b.lower) for a, b in pairwise(words) if b.index == a.index + 1]
    waters = {one for one, other in pairs if other in _WATERS}
    for name in (*(w.lower for w in words if w.lower not in waters), *map(" ".join, pairs)):
        found += members_by_adjective(name) or members_in(name)
    return tuple(dict.fromkeys(found))


def _before(sentence: Sentence, noun: Word) -> tuple[str, ...]:
    """`Baltic`, `Central Asian` before the noun, in its noun phrase."""
    own = {w.index for w in sentence.subtree(noun)}
    found: list[str] = []
    for at in range(noun.index - 1, max(-1, noun.index - 6), -1):
        if at not in own:
            break
        low = sentence.words[at].lower
        if low in _WATERS:
            break
        pair = f"{sentence.words[at - 1].lower} {low}" if at else low
        # `the Nordic and Baltic states`
        found += members_by_adjective(pair) or members_by_adjective(low)
    return tuple(dict.fromkeys(found))


def _behind(sentence: Sentence, noun: Word) -> tuple[str, ...]:
    """`of Central Asia`, `of the Baltics`, `of the Baltic states` behind the noun."""
    for of in Frame(sentence, noun).role("of"):
        if found := members(sentence, of):
            return found
        if of.lower in ("state", "government"):
            return _behind(sentence, of)  # `heads of state of Central Asia`
        before = sentence.words[of.index - 1].lower
        if found := members_in(f"{before} {of.lower}") or members_in(of.lower):
            return found
    return ()
