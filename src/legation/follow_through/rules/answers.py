"""What was refused, given up, or put in the place of something else."""

from __future__ import annotations

import re

from legation.follow_through.concord import in_common
from legation.follow_through.deed import Deed
from legation.follow_through.matter import matter
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.promise import Promise
from legation.records import Entry
from legation.resolution import compare_people
from legation.resolution.wording import plain_words

_REFUSED = re.compile(
    r"\b(?:refus(?:e[sd]?|ing|al)|reject(?:s|ed|ing|ion)?|turn(?:s|ed|ing)?\s+down|declin(?:e[sd]?|ing)|rul(?:e[sd]?|ing)\s+out"
    r"|den(?:y|ied|ies)|(?:could|can|will)\s*not|no\s+intention|(?:is|was)\s+not\s+(?:possible|prepared|ready|willing)|would\s+not\s+(?:grant|accept|agree|meet)|not\s+(?:agree|accept|grant))\b",
    re.IGNORECASE,
)
_PUT_OFF = re.compile(
    r"\b(?:postpon\w+|put(?:s|ting)? off|delay\w*|deferr?\w*|push(?:ed|es)? back)\b", re.IGNORECASE
)
_DROPPED = re.compile(
    r"\b(?:cancel\w*|drop(?:s|ped)?|abandon\w*|called off|giv(?:es?|en|ing) up|gave up|scrap\w*|shelv\w+)\b",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:invitation|com(?:e|ing)|attend(?:ing)?|visit(?:ing)?|travel(?:ling|ing)?|go(?:ing)?|tak(?:e|ing)\s+part|participat\w+)\b",
    re.IGNORECASE,
)
_IN_PLACE_OF = re.compile(r"\b(?:instead\s+of|in\s+(?:the\s+)?place\s+of|rather\s+than)\b", re.IGNORECASE)
_POINTING = frozenset("it this that request requests appeal demand offer".split())
_ASKED = ("request", "proposal", "invitation", "offer")


def _of_a_question(promise: Promise) -> bool:
    return promise.type in _ASKED and bool(_asked(promise))


def _asked(promise: Promise) -> frozenset[str]:
    """Give who can say no: those spoken to; of an offer to nobody by name those of whom it speaks."""
    return promise.to or (promise.sides - promise.by if promise.type == "offer" else frozenset())


def _can_refuse(deed: Deed) -> bool:
    if deed.kind == "undertaking":
        return bool(deed.by) and plain_words(deed.what)[:1] == ("not",)
    return bool(deed.by) and _REFUSED.search(deed.what) is not None


def _refused(promise: Promise, deed: Deed) -> Answer | None:
    """Refuse: who was asked or offered something says no to who asked, and to that."""
    if not deed.by <= _asked(promise) or not (deed.to or deed.states - deed.by) & promise.by:
        return None
    if not in_common(promise, deed) and not _meant(promise, deed):
        return None
    return Answer(deed.what, "declined", 0.85)


def _meant(promise: Promise, deed: Deed) -> bool:
    """Tell whether `refused it`, `rejected the request` can only mean what was asked on the same topic."""
    pointing = not _POINTING.isdisjoint(plain_words(deed.what))
    few = len(deed.own.words) <= 2
    return few and pointing and promise.type in ("request", "offer") and bool(_topics(promise, deed))


def _the_one(promise: Promise, deed: Deed) -> bool:
    """Tell whether `the credit was withdrawn` names nothing but what was promised, on the same topic."""
    return bool(deed.own.words) and deed.own.words <= promise.matter.words and bool(_topics(promise, deed))


def _topics(promise: Promise, deed: Deed) -> frozenset[str]:
    mine, others = (frozenset(e.merged.get("topics") or ()) for e in (promise.entry, deed.entry))
    return mine & others


def _of_a_guest(promise: Promise) -> bool:
    return promise.type == "invitation" and bool(promise.people("addressee"))


def _can_stay_away(deed: Deed) -> bool:
    return _REFUSED.search(deed.what) is not None and _COMING.search(deed.what) is not None


def _stays_away(promise: Promise, deed: Deed) -> Answer | None:
    """Stay away: the person invited declines the invitation, or to come to the occasion for which it was."""
    awaited, there = promise.people("addressee"), deed.people("actor")
    if not any(compare_people(a, b).judgement == "same" for a in awaited for b in there):
        return None
    if not promise.by & (deed.to | deed.states) or not (in_common(promise, deed) or _then(promise, deed)):
        return None
    return Answer(deed.what, "declined", 0.85)


def _then(promise: Promise, deed: Deed) -> bool:
    """Tell whether the day of the occasion is named, or no occasion was: `declined the invitation`."""
    day = promise.due
    if day is None:
        return promise.matter.words <= promise.matter.names
    return re.search(rf"\b{day.day} {day:%B}\b|\b{day:%B} {day.day}\b", deed.told) is not None


def _of_own_doing(promise: Promise) -> bool:
    return promise.type in ("pledge", "joint_commitment", "offer")


def _is_dropped(deed: Deed) -> bool:
    """Tell whether it was called off, and not only put off: what is put off may still come."""
    return _PUT_OFF.search(deed.told) is None or _DROPPED.search(deed.told) is not None


def _is_stopped(deed: Deed) -> bool:
    """Tell whether something is said to be given up by one's own doing: `cancelled the delivery of 12 boats`."""
    first = " ".join(plain_words(deed.what)[:3])
    return deed.get("nature") == "adverse" and _DROPPED.search(first) is not None


def _given_up(promise: Promise, deed: Deed) -> Answer | None:
    """Give up: what was promised is called off by who was to do it."""
    if not deed.by & promise.doers or not deed.states <= promise.sides:
        return None
    if not in_common(promise, deed) and not _the_one(promise, deed):
        return None
    # `abandons its plan for Lima; a school in Cusco is to be opened instead`: the one is not given up in saying so.
    if not deed.dispatches.isdisjoint(promise.dispatches) and deed.own.words.isdisjoint(promise.matter.words):
        return None
    return Answer(deed.what, "withdrawn", 0.85)


def _replaced(promise: Promise, deed: Deed) -> Answer | None:
    """Replace: the same side says in one sentence what it does instead of that."""
    if (deed.by, deed.to) != (promise.by, promise.to):
        return None
    dropped = any(_dropped(promise, entry) for entry in deed.beside)
    if not dropped and (not in_common(promise, deed) or promise.matter.words <= _what_comes(deed)):
        return None
    return Answer(f"instead: {deed.what}", "superseded", 0.8)


def _what_comes(deed: Deed) -> frozenset[str]:
    """Give the things that are to be done now: of `20 lorries in place of the tractors` the lorries."""
    return matter(_IN_PLACE_OF.split(deed.what)[0]).words or deed.own.words


def _dropped(promise: Promise, entry: Entry) -> bool:
    """Tell whether what a dispatch tells of as called off is what was promised."""
    if any(plan.id == entry.id for plan in promise.plans):
        return True
    words = matter(str(entry.merged.get("what") or entry.merged.get("title") or "")).words
    return len(words & promise.matter.words) >= 2


RULES = (
    FollowRule(
        "request refused",
        "Who was asked, or to whom something was offered, says no to it by name.",
        frozenset({"act"}),
        _of_a_question,
        _refused,
        admits=_can_refuse,
        undated=True,
    ),
    FollowRule(
        "said not to be done",
        "Who was asked, or to whom something was offered, says that it will not do that.",
        frozenset({"undertaking"}),
        _of_a_question,
        _refused,
        status="proposed",
        admits=_can_refuse,
    ),
    FollowRule(
        "invitation declined",
        "Who was invited declines the invitation, or to come to the occasion that was meant.",
        frozenset({"act"}),
        _of_a_guest,
        _stays_away,
        admits=_can_stay_away,
        undated=True,
    ),
    FollowRule(
        "taken back",
        "Who was to act says that it will not do that.",
        frozenset({"undertaking"}),
        _of_own_doing,
        _given_up,
        status="proposed",
        admits=_can_refuse,
    ),
    FollowRule(
        "plan dropped",
        "What was promised is told of as called off by who was to do it.",
        frozenset({"act"}),
        _of_own_doing,
        _given_up,
        status="cancelled",
        undated=True,
        admits=_is_dropped,
    ),
    FollowRule(
        "delivery stopped",
        "Who was to act is told to have cancelled or scrapped that.",
        frozenset({"act"}),
        _of_own_doing,
        _given_up,
        undated=True,
        admits=_is_stopped,
    ),
    FollowRule(
        "replaced by another",
        "Who was to act promises something else instead of it.",
        frozenset({"undertaking"}),
        _of_own_doing,
        _replaced,
        status="instead",
        undated=True,
    ),
)
