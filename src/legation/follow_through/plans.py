"""Plans: what was set for a day to come and has neither come about nor been called off, as of a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from legation.follow_through.deed import Deed, deed
from legation.follow_through.moments import known, planned
from legation.follow_through.papers import reaches, same_paper
from legation.records import Entry, Person
from legation.resolution import compare_people
from legation.resolution.mechanisms import compare_mechanisms
from legation.resolution.wording import content, likeness

KINDS = ("visit", "contact", "session", "agreement", "mission", "relation", "credentials", "act")
"""The kinds of entries that can be planned."""

BEFORE, AFTER = 31, 183
"""How many days earlier or later than planned something may come about and still be what was planned."""


_WITHOUT_A_DAY = frozenset({"visit", "session", "agreement", "mission"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What is set, or proposed for a day. first, last: the days meant; told: the day of first telling, if it has one.

    Without a day first is that of telling and last date.max.
    """

    entry: Entry
    first: date
    last: date
    told: date | None

    @property
    def dated(self) -> bool:
        """Whether a dispatch gives a day, however vague."""
        return self.last != date.max


def plans(entries: Iterable[Entry], as_of: date) -> tuple[Plan, ...]:
    """Give the plans known by the day that nothing known by then answers, in the order of their ids.

    What is only proposed counts where it has a day, as do meetings, deeds and changes of relations.
    """
    entries = sorted((e for e in entries if e.kind in KINDS), key=lambda e: e.id)
    made = [plan for e in entries if (plan := _plan(e, as_of)) is not None]
    answers: dict[str, list[Deed]] = {}
    for entry in entries:
        for status in ("occurred", "cancelled"):
            found = deed(entry, as_of, status)
            if found is not None:
                answers.setdefault(entry.kind, []).append(found)
    return tuple(
        plan
        for plan in made
        if not any(_answers(plan, found) for found in answers.get(plan.entry.kind, ()))
        and not any(_replaces(other, plan) for other in made)
    )


def _plan(entry: Entry, as_of: date) -> Plan | None:
    if entry.status not in ("scheduled", "proposed"):
        return None
    facts = tuple(f for f in known(entry, as_of) if f.fact.status == entry.status)
    told = min((date.fromisoformat(f.date) for f in facts if f.date), default=None)
    days = planned(facts)
    if days is None:
        return None
    if days[1] == date.max:
        firm = entry.status == "scheduled" and entry.kind in _WITHOUT_A_DAY
        return Plan(entry, told or days[0], date.max, told) if firm else None
    # What is planned lies ahead of its telling: of `by May` the days before do not count.
    return Plan(entry, min(max(days[0], told or days[0]), days[1]), days[1], told)


def _answers(plan: Plan, found: Deed) -> bool:
    if (plan.told and found.last < plan.told) or not set(plan.entry.states) & found.states:
        return False
    return _near(plan, found.first, found.last) and _SAME[plan.entry.kind](plan.entry, found.entry)


def _near(plan: Plan, first: date, last: date) -> bool:
    if not plan.dated:
        return True
    return (plan.first - last).days <= BEFORE and (first - plan.last).days <= AFTER


def _replaces(other: Plan, plan: Plan) -> bool:
    """Tell whether another plan is for the same thing and takes the place of this one."""
    if other is plan or other.entry.kind != plan.entry.kind or other.entry.states != plan.entry.states:
        return False
    firmer = other.entry.status == "scheduled" or plan.entry.status == "proposed"
    return firmer and _overtakes(other, plan) and _SAME[plan.entry.kind](plan.entry, other.entry)


def _overtakes(other: Plan, plan: Plan) -> bool:
    """Tell whether a plan that is for the same thing counts in place of this one.

    Of two with a day that told later; one with a day before one that tells of it without, while it lies ahead; one
    without a day before one whose day had passed when it was told: so nothing had come of that.
    """
    told, others = plan.told or date.min, other.told or date.min
    if other.dated:
        return others > told and _near(plan, other.first, other.last) if plan.dated else other.last >= told
    return plan.dated and others > plan.last


def _visit(plan: Entry, found: Entry) -> bool:
    way = [(e.merged.get("visitor_state"), e.merged.get("host_state")) for e in (plan, found)]
    return way[0] == way[1] and _one_of_them(_in_role(plan, "visitor"), _in_role(found, "visitor"))


def _contact(plan: Entry, found: Entry) -> bool:
    sides: Mapping[str | None, Sequence[Person]] = {
        state: [p for p in plan.merged.people if p.state == state]
        for state in {p.state for p in plan.merged.people}
    }
    if plan.states != found.states:
        return False
    return all(_one_of_them(people, found.merged.people) for people in sides.values())


def _session(plan: Entry, found: Entry) -> bool:
    alike, _ = compare_mechanisms(plan.merged, found.merged)
    numbers = [e.merged.get("ordinal") for e in (plan, found)]
    return plan.states == found.states and (alike or 0.0) >= 0.8 and (None in numbers or len({*numbers}) == 1)


def _agreement(plan: Entry, found: Entry) -> bool:
    if found.status == "cancelled":
        return same_paper(plan, found)
    return same_paper(plan, found) and reaches(found.merged.get("stage"), plan.merged.get("stage"))


def _mission(plan: Entry, found: Entry) -> bool:
    changes = [e.merged.get("change") for e in (plan, found)]
    where = _fields("sending_state", "host_state", "mission_type")(plan, found)
    return where and (changes[0] == changes[1] or changes[0] == "planned" != changes[1])


def _fields(*names: str) -> Callable[[Entry, Entry], bool]:
    return lambda plan, found: all(plan.merged.get(n) == found.merged.get(n) for n in names)


def _act(plan: Entry, found: Entry) -> bool:
    words = (content(e.merged.get("what")) for e in (plan, found))
    return plan.merged.get("act_type") == found.merged.get("act_type") and (likeness(*words) or 0.0) >= 0.6


_SAME: Mapping[str, Callable[[Entry, Entry], bool]] = {
    "visit": _visit,
    "contact": _contact,
    "session": _session,
    "agreement": _agreement,
    "mission": _mission,
    "relation": _fields("change"),
    "credentials": _fields("sending_state", "receiving_state"),
    "act": _act,
}


def _in_role(entry: Entry, role: str) -> list[Person]:
    return [p for p in entry.merged.people if p.role == role]


def _one_of_them(wanted: Sequence[Person], came: Sequence[Person]) -> bool:
    """Tell whether one of those wanted came; where either side names nobody, they are not told apart."""
    return (
        not wanted or not came or any(compare_people(a, b).judgement == "same" for a in wanted for b in came)
    )
