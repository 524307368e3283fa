"""Whatever was done in the words in which it was said."""

from __future__ import annotations

from functools import lru_cache

from legation.follow_through.concord import between, denied, elsewhere, enough, in_common, only_words
from legation.follow_through.deed import Deed
from legation.follow_through.extent import measured
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise
from legation.follow_through.rules.measures import of_visas
from legation.resolution.wording import containment, content, plain_words

# Fewer words than these (`support peace`) say too little to be done.
_FEWEST = 3
_MOST = 0.6


def _of_a_deed(promise: Promise) -> bool:
    return len(promise.stems) >= _FEWEST and not only_words(promise) and not of_visas(promise)


def _can_be(deed: Deed) -> bool:
    return not denied(deed)


def _as_said(promise: Promise, deed: Deed) -> Answer | None:
    """Do as said: who was to act did it, with the same verb or another for the same deed, in the numbers named."""
    if not between(promise, deed):
        return None
    verbs = {promise.verb} & _first(plain_words(deed.what)) - promise.matter.names
    if not (verbs and _alike(promise, deed)) and not (
        (verbs or _same_deed(promise, deed)) and in_common(promise, deed)
    ):
        return None
    return Answer(deed.what, measured(promise, deed), 0.75)


def _same_deed(promise: Promise, deed: Deed) -> bool:
    """Tell whether the verbs can mean one deed, told as done for somebody and not against him."""
    return deed.get("nature") != "adverse" and not deed.deeds.isdisjoint(promise.deeds)


def _alike(promise: Promise, deed: Deed) -> bool:
    """Tell whether nearly all the words are the same, and not only those for `lift the ban` on something else."""
    wanted, given = promise.stems, deed.stems
    close = len(wanted & given) >= _FEWEST and (containment(wanted, given) or 0.0) >= _MOST
    same = not promise.matter.words.isdisjoint(deed.matter.words)
    return close and same and not elsewhere(promise, deed)


@lru_cache(maxsize=8192)
def _first(words: tuple[str, ...]) -> frozenset[str]:
    """Give the stems of the first two words that carry meaning: one of them is the verb."""
    return frozenset([s for w in words for s in content(w)][:2])


RULES = (
    FollowRule(
        "done as said",
        "Who was to act did what was said, in the same words: five ambulances delivered, three fishermen released.",
        frozenset({"act"}),
        _of_a_deed,
        _as_said,
        admits=_can_be,
        things=enough,
        words=_FEWEST,
    ),
)
