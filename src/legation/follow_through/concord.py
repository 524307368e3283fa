"""What an undertaking and a deed have in common: the sides, the things spoken of, the amounts."""

from __future__ import annotations

from math import ceil

from legation.follow_through.deed import Deed
from legation.follow_through.matter import counted, less
from legation.follow_through.promise import Promise, stems
from legation.resolution.wording import plain_words

# Of more than one thing spoken of at least this part must be told again.
_PART = 0.34
_WORDS = stems(
    "sign conclude negotiate discuss consider study examine explore review talk consult meet convene visit invite"
)
# What was not done, or not yet, however like it sounds.
_NOT = frozenset({
    "not", "no", "never", "failed", "fails", "delayed", "postponed", "refused", "rejected", "denied", "planned",
    "plans", "could", "would", "may", "might", "yet", "without", "suspended", "unable", "declined", "halted",
})  # fmt: skip


def between(promise: Promise, deed: Deed) -> bool:
    """Tell whether one who was to act did it, for those for whom it was meant and nobody else."""
    by = deed.by or deed.states
    if by.isdisjoint(promise.doers) or not deed.states <= promise.sides:
        return False
    meant = promise.parties - promise.doers
    return not deed.to or not meant or not meant.isdisjoint(deed.to | deed.by)


def only_words(promise: Promise) -> bool:
    """Tell whether it is to talk, to sign or to look into something: what follows on that does not make it good."""
    return not promise.lead.isdisjoint(_WORDS)


def one(promise: Promise) -> int:
    """Ask that one of the things be spoken of."""
    return 1


def enough(promise: Promise) -> int:
    """Give how many of the things have to be spoken of at least."""
    wanted = len(promise.matter.words)
    return max(min(2, wanted), ceil(_PART * wanted))


def in_common(promise: Promise, deed: Deed) -> frozenset[str]:
    """Give the things of which both speak, empty where they are too few or the names tell of another place."""
    wanted, told = promise.matter.words, deed.matter.words
    shared = wanted & told
    if len(shared) < enough(promise):
        return frozenset()
    # A town alone is where, not what.
    if len(shared) == 1 and shared <= promise.matter.names:
        return frozenset()
    # Of five fishermen nothing is told where it is of two journalists.
    if not counted(promise.action) <= told:
        return frozenset()
    return frozenset() if elsewhere(promise, deed) else shared


def elsewhere(promise: Promise, deed: Deed) -> bool:
    """Tell whether the undertaking names a place or body, and the deed others instead."""
    named = promise.matter.names
    return bool(named) and named.isdisjoint(deed.matter.words) and bool(deed.matter.names)


def denied(deed: Deed) -> bool:
    """Tell whether the words of the deed themselves say that it was not done."""
    return not _NOT.isdisjoint(plain_words(deed.what))


def undone(deed: Deed) -> bool:
    """Tell whether it was not done, or done against somebody: nobody promised that, or asked for it."""
    return denied(deed) or deed.get("nature") == "adverse"


def measured(promise: Promise, deed: Deed) -> str:
    """Give the standing by the amounts and by who did it: less than was meant, or one for several, is a part."""
    alone = promise.type != "proposal" and not promise.doers <= (deed.by or deed.states)
    return "partly_fulfilled" if alone or less(deed.told, promise.action) else "fulfilled"
