"""What the very sentence of an undertaking tells of as planned: when it comes about, the undertaking is kept."""

from __future__ import annotations

import re

from legation.follow_through.concord import opened
from legation.follow_through.deed import Deed
from legation.follow_through.extent import measured
from legation.follow_through.matter import matter
from legation.follow_through.outcome import Answer, FollowRule
from legation.follow_through.papers import reaches
from legation.follow_through.promise import Promise, stems
from legation.follow_through.rules.papers import led_up_to, subject_of, titled
from legation.resolution import compare_people

_DEFINITE = re.compile(r"\b(?:the|this|that|both|these|said)\s+(?:\w+\s+)?$", re.IGNORECASE)
# Words of an undertaking that mean an event of the kind whatever it is about.
_MEANT = {
    "visit": stems("visit visits trip journey travel tour come go attend arrive pay host receive welcome"),
    "session": stems(
        "session meeting round consultation consultations dialogue commission committee meet convene hold"
    ),
    "contact": stems("talks meet meeting hold summit call"),
    "mission": stems(
        "embassy consulate mission office centre open doors reopen move start begin work operate"
    ),
    "credentials": stems("ambassador envoy appoint send"),
    "agreement": stems("agreement memorandum treaty protocol convention arrangement pact sign conclude"),
}


def _of_a_plan(promise: Promise) -> bool:
    return bool(promise.plans)


def _came_about(promise: Promise, deed: Deed) -> Answer | None:
    """Come about: the event that was planned in the same words took place."""
    if all(plan.id != deed.entry.id for plan in promise.plans) or not _means(promise, deed):
        return None
    if deed.kind == "mission" and not opened(deed):
        return None
    if deed.kind == "agreement" and not (_as_far(promise, deed) and _that_one(promise, deed)):
        return None
    standing = measured(promise, deed) if deed.kind == "act" else "fulfilled"
    return Answer(f"planned as {deed.kind}, and came about: {deed.what or deed.entry.when}", standing)


def _that_one(promise: Promise, deed: Deed) -> bool:
    """Tell whether a paper told of without its subject is the one that was planned: `the agreement`, not `an`."""
    wanted = promise.matter.words
    if titled(deed) or not wanted.isdisjoint(subject_of(deed)) or wanted <= led_up_to(deed):
        return True
    return _DEFINITE.search(deed.quotes[: deed.quotes.find(deed.what)]) is not None


def _as_far(promise: Promise, deed: Deed) -> bool:
    """Tell whether the paper was brought as far as was planned."""
    come = [str(f.fact.get("stage")) for f in deed.facts]
    meant = [str(f.get("stage")) for f in promise.planned(deed.entry.id)]
    return any(reaches(stage, wanted) for stage in come for wanted in meant)


def _means(promise: Promise, deed: Deed) -> bool:
    """Tell whether of all that the sentence says the undertaking means this event."""
    if deed.kind == "visit":
        awaited = promise.people("addressee") if promise.type == "invitation" else ()
        awaited = awaited or tuple(
            p for f in promise.planned(deed.entry.id) for p in f.people if p.role == "visitor"
        )
        came = deed.people("visitor")
        if not any(compare_people(a, b).judgement == "same" for a in awaited for b in came):
            return False
        return promise.type == "invitation" or promise.speaks_of(_MEANT["visit"])
    ordinal = deed.entry.merged.get("ordinal")
    if deed.kind == "session" and ordinal in promise.ordinals:
        return True
    about = matter(deed.what).words
    if 2 * len(about & promise.matter.words) > len(about):
        return True
    # A body that has no name but its form is meant by its form.
    alone = sum(plan.id == deed.entry.id for plan in promise.plans) == len(promise.plans)
    return alone and not about and promise.speaks_of(_MEANT.get(deed.kind, frozenset()))


# Rules that say in plainer words what a plan came to.
_PLAINER = (
    "invitation taken up",
    "next session held",
    "instrument brought there",
    "mission opened",
    "ambassador sent",
    "relations changed",
    "met again",
    "event held",
)

RULES = (
    FollowRule(
        "planned and done",
        "The event that the same sentence told of as planned came about.",
        frozenset({"visit", "contact", "session", "mission", "credentials", "relation", "agreement", "act"}),
        _of_a_plan,
        _came_about,
        same_day=True,
        behind=_PLAINER,
    ),
)
