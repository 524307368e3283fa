"""The same undertaking said again, in the same words or in others: one life, not two."""

from __future__ import annotations

from legation.facts.ordinals import ordinal_of
from legation.follow_through.matter import amounts, as_many
from legation.follow_through.promise import Promise, stems
from legation.follow_through.same_deed import deeds_of
from legation.resolution.wording import likeness

_SAME_WORDS = 0.75
_FEWEST = 3
_FEWEST_THINGS = 2
# Who promises what was agreed on, and who offers it, say the same; so does who asks for it and who proposes it.
_SORTS = {
    "pledge": "own", "joint_commitment": "own", "offer": "own", "request": "other", "proposal": "other",
    "invitation": "invitation",
}  # fmt: skip
# What comes round again: with another deadline it is another.
_RECURRING = stems(
    "session meeting round consultation consultations dialogue visit visits scholarship scholarships exercise forum "
    "festival conference summit week days talks"
)
# One event that both speak of as planned makes them one.
_ONE_EVENT = frozenset({"mission", "agreement", "session"})


def sort_of(promise: Promise) -> tuple[str, frozenset[str], frozenset[str] | None]:
    """Give what undertakings that are one have alike: whose doing it is, between whom, and who is invited."""
    invited = frozenset(p.name for p in promise.people("addressee")) if promise.type == "invitation" else None
    return _SORTS.get(promise.type, promise.type), promise.parties, invited


def restates(second: Promise, first: Promise) -> bool:
    """Tell whether a later undertaking says an earlier one again.

    Between the same sides, to be done by one of the same, and meaning the same planned event, or in the same words, or
    the same deed with the same things. Invitations are the same where they go to the same people; of other undertakings
    a few bare words (`deepen cooperation`) are too little to tell.
    """
    if sort_of(second) != sort_of(first) or second.doers.isdisjoint(first.doers):
        return False
    if first.said is None or second.said is None or second.said <= first.said:
        return False
    if first.type == "invitation" and (second.lead | first.lead).isdisjoint(_OCCASION):
        # The same guest is asked to come, in whatever words.
        undated = first.due is None and second.due is None
        return (undated and bool(first.people("addressee"))) or _same_words(second, first)
    if _one_event(second, first):
        return True
    return not _apart(second, first) and (_same_words(second, first) or _same_deed(second, first))


_OCCASION = stems("attend participate take join")


def _apart(second: Promise, first: Promise) -> bool:
    """Tell whether another place is named, another number of a session, or something else is to be done there."""
    mine, others = first.matter, second.matter
    if mine.names - others.words and others.names - mine.words:
        return True
    if _ordinals(second) != _ordinals(first):
        return True
    known = [bool(deeds_of(said.lead)) for said in (first, second)]
    return any(known) and not all(known) and first.lead.isdisjoint(second.lead - first.matter.words)


def _one_event(second: Promise, first: Promise) -> bool:
    mine = {plan.id for plan in second.plans if plan.kind in _ONE_EVENT}
    return any(plan.id in mine for plan in first.plans) and not deeds_of(second.lead).isdisjoint(
        deeds_of(first.lead)
    )


def _same_words(second: Promise, first: Promise) -> bool:
    if (second.type, second.by, second.to) != (first.type, first.by, first.to) or _another_day(second, first):
        return False
    if first.numbers and second.numbers and first.numbers != second.numbers:
        return False
    if first.type != "invitation" and min(len(first.stems), len(second.stems)) < _FEWEST:
        return False
    return (likeness(first.stems, second.stems) or 0.0) >= _SAME_WORDS


def _same_deed(second: Promise, first: Promise) -> bool:
    """Tell whether one deed is meant, of the same things, in as many as are named."""
    if _another_day(second, first) and not (first.stems | second.stems).isdisjoint(_RECURRING):
        return False
    if deeds_of(second.lead).isdisjoint(deeds_of(first.lead)):
        return False
    sums = amounts(first.action), amounts(second.action)
    if all(sums) and not as_many(first.action, second.action):
        return False
    mine, others = first.matter.words, second.matter.words
    few = min(len(mine), len(others)) < _FEWEST_THINGS and not (all(sums) and mine)
    return not few and (likeness(mine, others) or 0.0) >= _SAME_WORDS


def _another_day(second: Promise, first: Promise) -> bool:
    return first.due is not None and second.due is not None and first.due != second.due


def _ordinals(promise: Promise) -> frozenset[int]:
    return frozenset(n for word in promise.words if (n := ordinal_of(word)) is not None)
