"""The standing of undertakings as of a day: a pure function of the entries of the register.

An undertaking is `open` from the day it was said; said again it is `reaffirmed`; what answers it (rules/) makes it
`under_way`, `partly_fulfilled` or `fulfilled`; once its deadline has passed without that it is `overdue`. Silence is
never read as failure, and a deed that only may have come afterwards closes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from legation.follow_through.concord import with_another
from legation.follow_through.deed import Deed
from legation.follow_through.finding import Deeds, Sayings
from legation.follow_through.moments import after, is_soon, said
from legation.follow_through.outcome import FollowRule, Outcome, later
from legation.follow_through.promise import Planned, Promise, promise
from legation.follow_through.restating import restates
from legation.follow_through.rules import RULES
from legation.follow_through.suggestions import Suggestion, suggest
from legation.records import Entry, Judgement, LifeStep

# What is said first where several hold; a later stage outranks an earlier one.
_RANK = {
    standing: rank
    for rank, standing in enumerate(
        (
            "open", "reaffirmed", "under_way", "overdue", "partly_fulfilled", "superseded", "withdrawn", "declined",
            "fulfilled",
        )
    )
}  # fmt: skip


_ONE_STAY = timedelta(14)
_BEHIND = {rule.name: rule.behind for rule in RULES if rule.behind}

PLANNED = frozenset({"visit", "contact", "session", "credentials", "mission", "relation", "agreement", "act"})
"""The kinds of events that can be told of as planned."""

CLOSED = frozenset({"fulfilled", "declined", "withdrawn", "superseded"})
"""The standings after which nothing more is expected."""

FOLLOWED = PLANNED.union({"undertaking"}).union(*(rule.kinds for rule in RULES))
"""The kinds of entries that a Follower needs."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of an undertaking. standing: None for what was not yet said. life: its steps, oldest first.

    outcomes: what answers it, surest first, with what agrees. restates: id of the entry that said it first.
    """

    standing: str | None
    life: tuple[LifeStep, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    restates: str | None = None


class Follower:
    """Follows the undertakings among some entries: all of a register, or those of a pair of states.

    entries: an undertaking is followed by what is among them. The order in which they come changes nothing.
    judgements: those that stand; a person's `fulfilled` or `open` outranks every rule from its day on.
    """

    def __init__(self, entries: Iterable[Entry], judgements: Iterable[Judgement] = ()) -> None:
        self._entries = sorted(entries, key=lambda e: e.id)
        self._rulings: dict[str, list[Judgement]] = defaultdict(list)
        for given in sorted(judgements, key=lambda j: (j.recorded, j.id)):
            if given.verdict in ("fulfilled", "open") and given.withdrawn is None:
                self._rulings[given.entry].append(given)
        self._as_of = lru_cache(maxsize=4)(self._known)

    def follow(self, entry: Entry, as_of: date) -> Followed:
        """Give what became of an undertaking by the day; of other entries nothing."""
        known = self._as_of(as_of)
        promised = known.promises.get(entry.id)
        if promised is None:
            return Followed(None)
        first = known.first_saying(promised)
        outcomes = known.outcomes(first.entry.id)
        closing = _closing(outcomes)
        steps = [_said(first), *known.sayings(first)]
        if closing is None:
            steps += known.plans(first)
        steps += _overdue(first, as_of)
        parts = [o for o in outcomes if o.standing in ("under_way", "partly_fulfilled")]
        if closing is not None:
            # What came before the end belongs to the life; what came on its day is the end itself.
            end = closing.day.isoformat()
            steps = [s for s in steps if s.standing == "open" or (s.day or "") < end]
            parts = [*(o for o in parts if o.day < closing.day), closing]
        steps += map(_step, parts)
        steps.sort(key=lambda s: (s.day or "", _RANK[s.standing]))
        standing = max((s.standing for s in steps), key=_RANK.__getitem__)
        decided = [r for r in self._rulings[first.entry.id] if r.recorded[:10] <= as_of.isoformat()]
        steps += [LifeStep(r.verdict, r.recorded[:10], f"judged by {r.by}: {r.because}") for r in decided]
        standing = decided[-1].verdict if decided else standing
        restated = first.entry.id if first.entry.id != entry.id else None
        return Followed(standing, tuple(steps), outcomes, restated)

    def suggestions(self, entry: Entry, as_of: date) -> tuple[Suggestion, ...]:
        """Give what a person might judge to have answered an undertaking that no rule and nobody has closed."""
        found = self.follow(entry, as_of)
        if found.standing is None or found.standing in CLOSED:
            return ()
        known = self._as_of(as_of)
        first = known.promises[found.restates or entry.id]
        answering = {f.dispatch for outcome in found.outcomes for f in outcome.facts}
        return tuple(
            s for s in suggest(first, known.deeds(first)) if answering.isdisjoint(f.dispatch for f in s.facts)
        )

    def standing(self, entry: Entry, as_of: date) -> tuple[str | None, tuple[LifeStep, ...]]:
        """Give the standing and the life alone."""
        found = self.follow(entry, as_of)
        return found.standing, found.life

    def _known(self, as_of: date) -> _Known:
        return _Known(self._entries, as_of)


class _Known:
    """What was known by a day: undertakings by the id of their entry, and what was done."""

    def __init__(self, entries: Sequence[Entry], as_of: date) -> None:
        self._as_of = as_of
        by_kind: dict[str, list[Entry]] = defaultdict(list)
        sittings: dict[str, list[Entry]] = defaultdict(list)
        planned: dict[str, list[Planned]] = defaultdict(list)
        dropped: dict[str, list[Entry]] = defaultdict(list)
        figures: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
        for entry in entries:
            by_kind[entry.kind].append(entry)
            if entry.kind == "session":
                for dispatch in sorted({f.dispatch for f in entry.facts}):
                    sittings[dispatch].append(entry)
            if entry.kind == "figure":
                figures[entry.states].append(entry)
            if entry.kind in PLANNED:
                for cited in entry.facts:
                    if cited.fact.status == "cancelled":
                        dropped[cited.dispatch].append(entry)
                    if cited.fact.status in ("scheduled", "proposed"):
                        planned[cited.dispatch] += [(entry, span) for span in cited.fact.evidence]
        promises = (promise(entry, as_of, sittings, planned, figures) for entry in by_kind["undertaking"])
        self.promises = {p.entry.id: p for p in promises if p is not None}
        self._deeds = Deeds(by_kind, dropped, as_of)
        self._sayings = Sayings(self.promises.values())
        self._rules: dict[str, tuple[FollowRule, ...]] = {}
        self._outcomes: dict[str, tuple[Outcome, ...]] = {}

    def first_saying(self, promised: Promise) -> Promise:
        """Give the earliest undertaking that this one says again and that had not been answered by then."""
        for other in self._sayings.like(promised):
            if restates(promised, other):
                closing = _closing(self.outcomes(other.entry.id))
                if closing is None or (promised.said is not None and closing.day > promised.said):
                    return other
        return promised

    def sayings(self, first: Promise) -> Iterator[LifeStep]:
        """Yield each later saying of it, by another entry or by its own."""
        for other in self._sayings.like(first):
            if other.said is not None and restates(other, first):
                yield LifeStep("reaffirmed", other.said.isoformat(), "said again", other.facts)
        days = sorted({day for fact in first.facts if (day := said(fact)) is not None})
        for day in days[1:]:
            again = tuple(f for f in first.facts if said(f) == day)
            yield LifeStep("reaffirmed", day.isoformat(), "said again", again)

    def outcomes(self, entry: str) -> tuple[Outcome, ...]:
        """Give what answers an undertaking, what matters most first."""
        if entry not in self._outcomes:
            promised = self.promises[entry]
            found = sorted(_each_side(list(self._answers(promised)), promised), key=_surest)
            self._outcomes[entry] = tuple(_told_once(found))
        return self._outcomes[entry]

    def _speaking(self, promised: Promise) -> tuple[FollowRule, ...]:
        if promised.entry.id not in self._rules:
            self._rules[promised.entry.id] = tuple(rule for rule in RULES if rule.concerns(promised))
        return self._rules[promised.entry.id]

    def _answers(self, promised: Promise) -> Iterator[Outcome]:
        asked = self._deeds.asked_by(promised)
        for rule in self._speaking(promised):
            for done in asked.answering(rule, rule.status):
                answer = rule.answers(promised, done) if later(promised, done, rule) else None
                # Asked last, of the few that answer.
                if answer is not None and not with_another(promised, done):
                    day = min(done.last, self._as_of)
                    yield Outcome(
                        answer.standing,
                        day,
                        rule.name,
                        answer.why,
                        answer.confidence,
                        done.facts,
                        answer.side,
                    )

    def plans(self, promised: Promise) -> Iterator[LifeStep]:
        """Yield what is set for a day to come: an invitation accepted, a session convened."""
        asked = self._deeds.asked_by(promised)
        for rule in self._speaking(promised):
            if rule.status != "occurred":
                continue
            for planned in asked.answering(rule, "scheduled"):
                told = first_told(planned)
                if told is None or promised.said is None or told <= promised.said:
                    # A plan told in the same breath is the undertaking itself.
                    continue
                if planned.first >= promised.said and rule.answers(promised, planned) is not None:
                    yield LifeStep("under_way", told.isoformat(), "set for a day to come", planned.facts)

    def deeds(self, promised: Promise) -> Iterator[Deed]:
        """Yield what was done that concerns one of its sides and speaks of its things, each once."""
        return self._deeds.asked_by(promised).alike(PLANNED)


def first_told(planned: Deed) -> date | None:
    """Give the day on which a plan was first told of."""
    days = [date.fromisoformat(f.date) for f in planned.facts if f.date]
    return min(days) if days else None


def _said(first: Promise) -> LifeStep:
    told = tuple(f for f in first.facts if said(f) == first.said) or first.facts[:1]
    return LifeStep("open", first.said.isoformat() if first.said else None, "stated", told)


def _overdue(first: Promise, as_of: date) -> Iterator[LifeStep]:
    if first.due is None or first.due >= as_of:
        return
    late = after(first.due)
    # A deadline before the day of saying is a misread one: nothing can be said to be overdue.
    if first.said is None or late >= first.said:
        told = tuple(f for f in first.facts if f.fact.get("due") or is_soon(f))
        yield LifeStep("overdue", late.isoformat(), "deadline passed", told)


def _surest(outcome: Outcome) -> tuple[int, date, float, str, str]:
    # The furthest standing, by the earliest deed, by the surest rule.
    return (
        -_RANK[outcome.standing],
        outcome.day,
        -outcome.confidence,
        outcome.rule,
        outcome.facts[0].dispatch,
    )


def _each_side(outcomes: list[Outcome], promised: Promise) -> list[Outcome]:
    """Hold for fulfilled by the last of them what every side has done for its part."""
    parts = sorted((o for o in outcomes if o.side), key=lambda o: o.day)
    last = next((o for n, o in enumerate(parts, 1) if promised.sides <= {p.side for p in parts[:n]}), None)
    return [replace(o, standing="fulfilled") if o is last else o for o in outcomes]


def _told_once(found: list[Outcome]) -> Iterator[Outcome]:
    """Yield the outcomes that no surer rule tells as well."""
    spoken = {outcome.rule for outcome in found}
    for outcome in found:
        surer = spoken.intersection(_BEHIND.get(outcome.rule, ()))
        if not any(_told_surer(outcome, other) for other in found if surer and other.rule in surer):
            yield outcome


def _told_surer(outcome: Outcome, other: Outcome) -> bool:
    """Tell whether both tell of the same days: who was received in the capital had come on a visit."""
    near = abs(outcome.day - other.day) <= _ONE_STAY
    return near and outcome.standing == other.standing


def _step(outcome: Outcome) -> LifeStep:
    return LifeStep(outcome.standing, outcome.day.isoformat(), outcome.rule, outcome.facts)


def _closing(outcomes: tuple[Outcome, ...]) -> Outcome | None:
    """Give what ends the undertaking: done in full, else called off, else the first part that was done."""
    return next((o for o in outcomes if o.standing != "under_way"), None)
