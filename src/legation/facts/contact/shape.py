"""The shape of a contact: two or more sides speak."""

from __future__ import annotations

from legation.facts.kind import Shape, one_of
from legation.facts.unite import dates_agree
from legation.records import Fact

FORMATS = (
    "talks", "meeting", "courtesy_call", "reception", "phone_call", "video_call", "summit", "message", "ceremony",
)  # fmt: skip

SHAPE = Shape("contact", {"format": one_of(*FORMATS)})

# Formats that two sentences may give one encounter: received, and then talked with.
_FACE_TO_FACE = frozenset(["talks", "meeting", "courtesy_call", "reception", "summit"])


def same(a: Fact, b: Fact) -> bool:
    """One encounter told twice: the same people (or a side unnamed in one), dates and formats that agree."""
    if not dates_agree(a.when, b.when) or (a.status == "cancelled") != (b.status == "cancelled"):
        return False
    if a["format"] != b["format"] and not {a["format"], b["format"]} <= _FACE_TO_FACE:
        return False
    if len(a.states) > 1 and len(b.states) > 1 and a.states != b.states:
        return False  # two of the three who met are not the three
    mine, theirs = ({p.name for p in f.people} for f in (a, b))
    if mine and theirs:
        return (mine <= theirs or theirs <= mine) and bool(set(a.states) & set(b.states))
    return a.states == b.states
