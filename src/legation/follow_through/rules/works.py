"""What was to be built, repaired or finished."""

from __future__ import annotations

from legation.follow_through.concord import between, enough, in_common, only_words, undone
from legation.follow_through.deed import Deed
from legation.follow_through.extent import begun
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise


def _of_works(promise: Promise) -> bool:
    return bool(promise.matter.words) and not only_words(promise)


def _can_be(deed: Deed) -> bool:
    return deed.get("act_type") in ("project_started", "project_completed") and not undone(deed)


def _worked(promise: Promise, deed: Deed) -> Answer | None:
    """Build: the works that were meant are begun, which is a part, or done."""
    if not between(promise, deed) or not in_common(promise, deed):
        return None
    return Answer(deed.what, "partly_fulfilled" if begun(promise, deed) else "fulfilled", 0.85)


RULES = (
    FollowRule(
        "works begun or done",
        "What was to be built is finished; works begun are a part, or all where no more was meant.",
        frozenset({"act"}),
        _of_works,
        _worked,
        admits=_can_be,
        things=enough,
    ),
)
