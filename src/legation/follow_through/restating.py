"""The same undertaking said again, in the same words or in others: one life, not two."""

from __future__ import annotations

from legation.follow_through.matter import amounts, as_many
from legation.follow_through.promise import Promise, stems
from legation.resolution.wording import likeness

_SAME_WORDS = 0.75
_FEWEST = 3
_FEWEST_THINGS = 2
# What comes round again: with another deadline it is another.
_RECURRING = stems(
    "session meeting round consultation consultations dialogue visit visits scholarship scholarships exercise forum "
    "festival conference summit week days talks"
)
# One event that both speak of as planned makes them one.
_ONE_EVENT = frozenset({"mission", "agreement", "session"})


def restates(second: Promise, first: Promise) -> bool:
    """Tell whether a later undertaking says an earlier one again.

    Between the same sides, to be done by one of the same, and meaning the same planned event, or in the same words, or
    the same deed with the same things. Invitations are the same where they go to the same people; of other undertakings
    a few bare words (`deepen cooperation`) are too little to tell.
    """
    if second.sort != first.sort or second.doers.isdisjoint(first.doers):
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


_NOT = ("not",)
_OCCASION = stems("attend participate take join")


def _apart(second: Promise, first: Promise) -> bool:
    """Tell whether another place is named, another number of a session, or something else is to be done there."""
    mine, others = first.matter, second.matter
    if mine.names - others.words and others.names - mine.words:
        return True
    if set(second.ordinals) != set(first.ordinals):
        return True
    if (first.words[:1] == _NOT) != (second.words[:1] == _NOT):
        return True
    known = [bool(said.deeds) for said in (first, second)]
    return any(known) and not all(known) and first.lead.isdisjoint(second.lead - first.matter.words)


def _one_event(second: Promise, first: Promise) -> bool:
    mine = {plan.id for plan in second.plans if plan.kind in _ONE_EVENT}
    return any(plan.id in mine for plan in first.plans) and not second.deeds.isdisjoint(first.deeds)


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
    if second.deeds.isdisjoint(first.deeds):
        return False
    sums = amounts(first.action), amounts(second.action)
    if all(sums) and not as_many(first.action, second.action):
        return False
    mine, others = first.matter.words, second.matter.words
    few = min(len(mine), len(others)) < _FEWEST_THINGS and not (all(sums) and mine)
    return not few and (likeness(mine, others) or 0.0) >= _SAME_WORDS


def _another_day(second: Promise, first: Promise) -> bool:
    return first.due is not None and second.due is not None and first.due != second.due
