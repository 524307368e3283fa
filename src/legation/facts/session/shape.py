"""The shape of a session: one sitting of a standing mechanism between states."""

from __future__ import annotations

import re
from dataclasses import replace

from legation.facts.kind import Shape, is_ordinal_or_none, is_words, one_of
from legation.facts.unite import dates_agree, joined, shares_person
from legation.records import Fact

MECHANISM_TYPES = (
    "political_consultation", "intergovernmental_commission", "strategic_dialogue", "defence_dialogue",
    "economic_dialogue", "human_rights_dialogue", "consular_consultation", "parliamentary", "party",
    "border", "joint_committee", "summit", "other",
)  # fmt: skip

SHAPE = Shape(
    "session",
    {
        "mechanism": is_words,
        "mechanism_type": one_of(*MECHANISM_TYPES),
        "ordinal": is_ordinal_or_none,
    },
)

_WORD = re.compile(r"[a-z0-9+]+")
_SIDED = frozenset("trilateral tripartite quadrilateral three-way four-way three four way".split())
_WEAK = frozenset("the of on for and in meeting session round summit leader regular annual".split())


def same(a: Fact, b: Fact) -> bool:
    """One sitting told twice: one mechanism, states in common, and nothing told of both that differs.

    A sitting to come is another than the one that agreed on it; two of one mechanism with unlike numbers
    or days are two. Without a number or a day in common, they must share a person or no place differs.
    """
    if not _one_mechanism(a, b):
        return False
    if (a.status == "occurred") != (b.status == "occurred") and not _on_the_eve(a, b):
        return False
    if "cancelled" in (a.status, b.status) and a.status != b.status:
        return False
    if a["ordinal"] is not None and b["ordinal"] is not None:
        return bool(a["ordinal"] == b["ordinal"]) and dates_agree(a.when, b.when)
    if not dates_agree(a.when, b.when):
        return False
    return (a.when is not None and b.when is not None) or shares_person(a, b) or _places_agree(a, b)


def _on_the_eve(a: Fact, b: Fact) -> bool:
    """Tell whether one tells of setting out for the sitting that the other tells of: one number, no other day."""
    numbered = a["ordinal"] is not None and a["ordinal"] == b["ordinal"]
    return numbered and "cancelled" not in (a.status, b.status) and dates_agree(a.when, b.when)


def join(a: Fact, b: Fact) -> Fact:
    """Give one fact of a sitting told twice; what is told as held was held."""
    both = joined(a, b)
    return replace(both, status="occurred") if "occurred" in (a.status, b.status) else both


def _places_agree(a: Fact, b: Fact) -> bool:
    return a.place is None or b.place is None or a.place.name == b.place.name


def _one_mechanism(a: Fact, b: Fact) -> bool:
    mine, theirs = _words(a["mechanism"]), _words(b["mechanism"])
    if not set(a.states) & set(b.states):
        # Of a gathering of many each side is told apart; a trilateral of others is another one.
        of_many = a["mechanism_type"] == b["mechanism_type"] == "summit"
        return of_many and mine == theirs and not mine & _SIDED
    if mine <= theirs or theirs <= mine:
        return True
    if (
        a["ordinal"] is not None
        and a["ordinal"] == b["ordinal"]
        and (_initials(mine, b) or _initials(theirs, a))
    ):
        return True
    alike = a["mechanism_type"] == b["mechanism_type"] != "summit"
    return alike and 2 * len(mine & theirs) >= len(mine | theirs)


def _initials(short: set[str], long: Fact) -> bool:
    """Tell whether the words are the initials of the other's name: `ECO Summit`."""
    letters = "".join(re.findall(r"[A-Z]", long["mechanism"])).lower()
    return any(len(word) > 1 and word in letters for word in short)


def _words(name: str) -> set[str]:
    return {w.rstrip("s") for w in _WORD.findall(name.lower())} - _WEAK
