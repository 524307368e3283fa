"""What was to be given or done in some number, where a later dispatch tells that number of the very thing."""

from __future__ import annotations

import re

from legation.follow_through.concord import between, enough, in_common, only_words, waiting
from legation.follow_through.deed import Deed
from legation.follow_through.extent import in_part
from legation.follow_through.matter import amounts, as_many, counted, less
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise
from legation.language.states import find_states

# What is a wish, a plan or a total of many years says nothing of this deed.
_TO_COME = re.compile(
    r"\b(?:will|would|shall|should|could|might|to be|plans?|planned|intends?|pledged?|promised?|offered|asked|requested"
    r"|proposed|agreed|expects?|expected|prepared|ready|hopes?|wants?|needs?|total|altogether|since \d{4})\b",
    re.IGNORECASE,
)
# `the last of 120 refugees whom it had agreed to take in`: said of what is done now.
_HAD_SAID = re.compile(
    r"\b(?:whom|which|that|as)?\s*(?:\w+\s+)?(?:had|has|have)\s+(?:agreed|promised|pledged|offered|undertaken)\b"
    r"|\b(?:pledged|promised|offered)\s+(?:by|in|last)\b",
    re.IGNORECASE,
)
_STOPPED = re.compile(
    r"\b(?:cancel\w*|suspend\w*|halt\w*|stopp\w*|block\w*|scrap\w*|drop(?:s|ped)|refus\w+|reject\w*|withh[eo]ld\w*"
    r"|postpon\w+|delay\w*|put off|called off)\b",
    re.IGNORECASE,
)
_NO_MEASURE = ("target", "trade_turnover", "exports", "imports", "community")


def _of_an_amount(promise: Promise) -> bool:
    return bool(amounts(promise.action)) and bool(promise.deeds) and not only_words(promise)


def _can_be_given(deed: Deed) -> bool:
    return (
        deed.get("measure") not in _NO_MEASURE
        and not waiting(deed)
        and not _STOPPED.search(deed.quotes)
        and not _TO_COME.search(_HAD_SAID.sub("", deed.quotes))
    )


def _told(promise: Promise, deed: Deed) -> Answer | None:
    """Tell: the sentence has the number, the things, the side that was to act, and a verb of the same deed."""
    if not deed.dispatches.isdisjoint(promise.dispatches) or not between(promise, deed):
        return None
    if promise.deeds.isdisjoint(deed.told_deeds):
        return None
    named = {mention.code for mention in find_states(deed.quotes)}
    if named.isdisjoint(promise.doers) or not in_common(promise, deed):
        return None
    # Sixty students of medicine are not the sixty doctors.
    if _of_others(counted(promise.action), counted(deed.quotes)):
        return None
    whole = as_many(promise.action, deed.quotes) and not in_part(promise, deed)
    if not whole and not less(deed.quotes, promise.action):
        return None
    return Answer(deed.quotes, "fulfilled" if whole else "partly_fulfilled", 0.7)


def _of_others(meant: frozenset[str], told: frozenset[str]) -> bool:
    return bool(meant) and bool(told) and meant.isdisjoint(told)


RULES = (
    FollowRule(
        "told with its number",
        "A sentence tells the number that was promised, of the very thing, done by who promised it.",
        frozenset({"figure"}),
        _of_an_amount,
        _told,
        admits=_can_be_given,
        things=enough,
    ),
)
