"""The same undertaking said again: one life, not two."""

from __future__ import annotations

from legation.follow_through.promise import Promise
from legation.resolution.wording import likeness

_SAME_WORDS = 0.75
_FEWEST = 3


def restates(second: Promise, first: Promise) -> bool:
    """Tell whether a later undertaking says an earlier one again: same sides, type and deadline, the same words.

    Invitations are the same where they go to the same people; of other undertakings a few bare words
    (`deepen cooperation`) are too little to tell.
    """
    if (second.type, second.by, second.to) != (first.type, first.by, first.to):
        return False
    if first.said is None or second.said is None or second.said <= first.said:
        return False
    if first.due is not None and second.due is not None and first.due != second.due:
        return False
    if first.type == "invitation":
        mine, theirs = ({p.name for p in x.people("addressee")} for x in (first, second))
        if mine != theirs:
            return False
    if first.numbers and second.numbers and first.numbers != second.numbers:
        return False
    if first.type != "invitation" and min(len(first.stems), len(second.stems)) < _FEWEST:
        return False
    return (likeness(first.stems, second.stems) or 0.0) >= _SAME_WORDS
