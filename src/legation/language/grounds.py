"""Dates of what went before a deed or led to it: `sent tents after the floods of March`."""

from __future__ import annotations

from legation.language.words import Sentence, Word

_LEADING = frozenset("after following before despite amid over upon".split())
_ANSWERS = frozenset("response reaction retaliation reply protest answer wake aftermath eve light".split())
# What is done after these is done on their day.
_GATHERINGS = frozenset(
    "meeting talk talks visit summit session call ceremony conference consultation consultations conversation "
    "negotiation round dinner reception hearing vote election inauguration arrival".split()
)


def of_grounds(sentence: Sentence, dated: Word) -> bool:
    """Tell whether the date stands with the grounds of the deed, not with the deed: `over the raid of 3 May`."""
    below = dated
    for above in sentence.ancestors(dated):
        if above.is_verb:
            return False
        if below is not dated and below.is_noun:
            if above.lower in _LEADING:
                return below.lemma not in _GATHERINGS
            if below.lemma in _ANSWERS and above.lower in ("in", "on"):
                return True
        below = above
    return False
