"""The features by which facts are compared: each gives a score of 0 to 1, or None, and a note saying why."""

from __future__ import annotations

from legation.records import Person
from legation.resolution.account import BARE, Account
from legation.resolution.comparison import Feature, Measured
from legation.resolution.mechanisms import compare_mechanisms
from legation.resolution.names import misprint
from legation.resolution.offices import compare_offices
from legation.resolution.persons import compare_people
from legation.resolution.timing import MONTH, SLIP, agreement, gap
from legation.resolution.wording import containment, content, level_words, likeness


def _best(xs: tuple[Person, ...], ys: tuple[Person, ...]) -> Measured:
    """Give the best match of two lists of people: 1 same, 0.6 unsure, 0 nobody in common."""
    if not xs or not ys:
        return None, "not named"
    best: Measured = 0.0, "nobody in common"
    for x in xs:
        for y in ys:
            judgement = compare_people(x, y).judgement
            if judgement == "same":
                return 1.0, f"{x.name} = {y.name}"
            if judgement == "unsure":
                best = 0.6, f"{x.name} ~ {y.name}"
    return best


def sides(a: Account, b: Account) -> Measured:
    """For each state for which both name people, somebody must be in common: other persons, other meeting."""
    scores: list[float] = []
    notes: list[str] = []
    for state in sorted({p.state or "" for p in a.fact.people} & {p.state or "" for p in b.fact.people}):
        xs = tuple(p for p in a.fact.people if (p.state or "") == state)
        ys = tuple(p for p in b.fact.people if (p.state or "") == state)
        score, note = _best(xs, ys)
        if not score:
            return 0.0, f"nobody of {state or 'no state'} in common"
        scores.append(score)
        notes.append(note)
    if not scores:
        return None, "no side named by both"
    return sum(scores) / len(scores), ", ".join(notes)


def visitors(a: Account, b: Account) -> Measured:
    """Somebody who travels is in common."""
    return _best(a.people("visitor"), b.people("visitor"))


def hosts(a: Account, b: Account) -> Measured:
    """Somebody who received or invited is in common; another host speaks against little."""
    score, note = _best(a.people("host"), b.people("host"))
    # A guest is received by several.
    return (0.5, note) if score == 0 else (score, note)


def cochairs(a: Account, b: Account) -> Measured:
    """Each side has somebody in common; a chair can be replaced."""
    score, note = sides(a, b)
    return (0.3, note) if score == 0 else (score, note)


def envoys(a: Account, b: Account) -> Measured:
    """The envoy is the same; a misprint of the name leaves it open."""
    score, note = _best(a.people("envoy"), b.people("envoy"))
    if score == 0:
        for x in a.people("envoy"):
            for y in b.people("envoy"):
                if misprint(x.name, y.name):
                    return 0.6, f"{x.name} / {y.name}: one may be misprinted"
    return score, note


def holder(a: Account, b: Account) -> Measured:
    """The holder is the same person."""
    return _best(a.people("holder"), b.people("holder"))


def office(a: Account, b: Account) -> Measured:
    """The office is the same."""
    x, y = a.people("holder"), b.people("holder")
    return compare_offices(x[0].office, y[0].office) if x and y else (None, "no holder")


def dates(a: Account, b: Account) -> Measured:
    """The dates can both be true; what was called off is another event than what took place."""
    score = agreement(a.timing, b.timing)
    note = f"{a.fact.when or 'no date'} / {b.fact.when or 'no date'}"
    if not score:
        return 0.0, note
    fallen = (a.fact.status == "cancelled") != (b.fact.status == "cancelled")
    if fallen and not (a.timing.sharp and b.timing.sharp):
        # What fell through is another event than the one that took place unless the day is the same.
        happened = "occurred" in (a.fact.status, b.fact.status)
        return (0.0 if happened else min(score, 0.5)), note
    return score, note


PLANS = frozenset({"scheduled", "proposed"})
# Papers of which the titles are less alike than this are two where the dates differ.
_SURELY = 0.75


def slipped(a: Account, b: Account) -> bool:
    """Tell whether one is a plan for a day that went by, and the other came about later than that."""
    plan, later = (a, b) if a.timing.low <= b.timing.low else (b, a)
    if plan.fact.status not in PLANS or later.fact.status == "cancelled":
        return False
    told = plan.cited.date
    return (
        told is not None and told <= later.timing.low.isoformat() and gap(plan.timing, later.timing) <= SLIP
    )


def planned(a: Account, b: Account) -> Measured:
    """The dates can both be true, or the one is a plan that came about later than it was planned for."""
    score, note = dates(a, b)
    if score or not slipped(a, b):
        return score, note
    if a.fact.kind == "agreement" and (titles(a, b)[0] or 0.0) < _SURELY:
        return 0.0, note
    return 0.5, f"{note}: later than planned"


def change(a: Account, b: Account) -> Measured:
    """What happens to a mission is the same; a plan can be for any of it but closing."""
    x, y = a.fact.get("change"), b.fact.get("change")
    if x == y:
        return 1.0, str(x)
    return (0.8 if "planned" in (x, y) and "closed" not in (x, y) else 0.0), f"{x} / {y}"


def once(a: Account, b: Account) -> Measured:
    """Dates of what states do once: accounts a year apart differ about one event."""
    score, note = dates(a, b)
    if a.fact.get("change") in ("established", "recognised"):
        if score:
            return max(score, 0.9), note
        if a.timing.told and b.timing.told and gap(a.timing, b.timing) <= 366:
            return 0.9, f"{note}: told differently, but it happens once"
    return score, note


def sitting(a: Account, b: Account) -> Measured:
    """Number and date of a sitting together."""
    score, note = dates(a, b)
    x, y = a.fact.get("ordinal"), b.fact.get("ordinal")
    if x is None or y is None:
        return score, note
    if x == y:
        if score:
            return 1.0, f"both number {x}, {note}"
        near = a.timing.told and b.timing.told and gap(a.timing, b.timing) <= 2 * MONTH
        return (0.9 if near or slipped(a, b) else 0.0), f"both number {x}, {note}"
    # A mechanism does not sit twice in a month: one account miscounts.
    close = a.timing.told and b.timing.told and max(a.timing.width, b.timing.width) <= MONTH
    return (min(score or 0.0, 0.75) if close else 0.0), f"{x} ≠ {y}, {note}"


def mechanism(a: Account, b: Account) -> Measured:
    """The names mean one mechanism."""
    return compare_mechanisms(a.fact, b.fact)


_APART = {
    "phone_call": "line",
    "video_call": "line",
    "message": "message",
    "ceremony": "ceremony",
    "summit": "summit",
}


def format(a: Account, b: Account) -> Measured:
    """The formats can be one meeting: a call is none, nor is a letter or a ceremony."""
    x, y = a.fact.get("format"), b.fact.get("format")
    if not x or not y:
        return None, "not told"
    if x == y:
        return 1.0, str(x)
    u, v = _APART.get(x, "room"), _APART.get(y, "room")
    if u == v or {u, v} == {"room", "summit"}:
        return 0.8, f"{x} / {y}"
    return 0.0, f"{x} ≠ {y}"


def visit_type(a: Account, b: Account) -> Measured:
    """The types of visit can be one."""
    x, y = a.fact.get("visit_type"), b.fact.get("visit_type")
    if not x or not y:
        return None, "not told"
    if x == y:
        return 1.0, str(x)
    formal = {"state", "official", "friendship"}
    return (0.7 if {x, y} <= formal else 0.3), f"{x} / {y}"


def same_field(name: str, otherwise: float = 0.0) -> Feature[Account]:
    """Make a feature of a field that must be the same where both tell it."""

    def measure(a: Account, b: Account) -> Measured:
        x, y = a.fact.get(name), b.fact.get(name)
        if x is None or y is None:
            return None, "not told"
        return (1.0, str(x)) if x == y else (otherwise, f"{x} ≠ {y}")

    return Feature(name, 0.5, measure, veto=0.0)


def same_states(name: str) -> Feature[Account]:
    """Make a feature of a list of states that must be the same."""

    def measure(a: Account, b: Account) -> Measured:
        x, y = sorted(a.fact.get(name) or ()), sorted(b.fact.get(name) or ())
        return (1.0, " ".join(x)) if x == y else (0.0, f"{' '.join(x)} ≠ {' '.join(y)}")

    return Feature(name, 0.5, measure, veto=0.0)


def words(a: Account, b: Account) -> Measured:
    """The content words are the same, or the shorter wording lies within the longer."""
    score = likeness(a.words, b.words)
    inside = containment(a.words, b.words)
    if score is None or inside is None:
        return None, "no words"
    # A shorter wording that lies wholly within a longer one says the same, less fully.
    if inside == 1.0 and min(len(a.words), len(b.words)) >= 3:
        score = max(score, 0.8)
    return score, f"{len(a.words & b.words)} words in common"


def said(a: Account, b: Account) -> Measured:
    """Words of an undertaking; an invitation of one day to the same person is one in whatever words."""
    score, note = words(a, b)
    if a.fact.get("type") == b.fact.get("type") == "invitation":
        addressee, who = _best(a.people("addressee"), b.people("addressee"))
        if addressee == 1.0:
            return max(score or 0.0, 0.8), f"{note}; invited: {who}"
    return score, note


def titles(a: Account, b: Account) -> Measured:
    """What the instruments are about is the same."""
    x, y = a.words - BARE, b.words - BARE
    if not x or not y:
        return (1.0 if x == y and a.words & b.words else None), "title without a subject"
    return max(
        likeness(x, y) or 0.0, 0.9 * (containment(x, y) or 0.0)
    ), f"{' '.join(sorted(x & y)) or 'nothing'} in common"


def agreement_type(a: Account, b: Account) -> Measured:
    """The types of instrument can be one."""
    x, y = a.fact.get("agreement_type"), b.fact.get("agreement_type")
    if x == y:
        return 1.0, str(x)
    loose = {x, y} <= {"declaration", "joint_statement"} or "other" in (x, y)
    loose = loose or {x, y} <= {"agreement", "treaty", "convention", "protocol"}
    return (0.7 if loose else 0.3), f"{x} / {y}"


def place(a: Account, b: Account) -> Measured:
    """The place is the same; another country is another event."""
    x, y = a.fact.place, b.fact.place
    if not x or not y:
        return None, "not told"
    if content(x.name) == content(y.name):
        return 1.0, x.name
    if x.country and y.country and x.country != y.country:
        return 0.0, f"{x.name} ≠ {y.name}"
    return 0.5, f"{x.name} / {y.name}"


def seat(a: Account, b: Account) -> Measured:
    """The town of a consulate makes it another one; an embassy has but one."""
    score, note = place(a, b)
    if score == 0.5 and a.fact.get("mission_type") != "embassy":
        return 0.0, note
    return score, note


# Who agreed to conclude a paper signs it, and of a paper signed it is told that it was concluded.
SEALED = frozenset({"concluded", "signed"})


def stage(a: Account, b: Account) -> Measured:
    """The stage is the same; a plan to conclude comes about as a signing, and on one day the two are one."""
    x, y = a.fact.get("stage"), b.fact.get("stage")
    if x == y:
        return 1.0, str(x)
    one_plans = (a.fact.status in PLANS) != (b.fact.status in PLANS)
    sealed = {x, y} == SEALED and (one_plans or (a.timing.sharp and b.timing.sharp))
    sealed = sealed and (titles(a, b)[0] or 0.0) >= _SURELY
    return (0.8 if sealed else 0.0), f"{x} / {y}"


def level(a: Account, b: Account) -> Measured:
    """The level reached is the same; on one sharp day two names of it may be one."""
    score = likeness(level_words(a.fact.get("level")), level_words(b.fact.get("level")))
    if score is None:
        return None, "not told"
    note = f"{a.fact.get('level')} / {b.fact.get('level')}"
    if score < 1.0 and not (a.timing.sharp and b.timing.sharp):
        return 0.0, note
    return max(score, 0.3), note


def value(a: Account, b: Account) -> Measured:
    """The numbers are within one in a hundred."""
    x, y = a.fact.get("value"), b.fact.get("value")
    if not isinstance(x, (int, float)) or not isinstance(y, (int, float)):
        return None, "no number"
    return (1.0 if abs(x - y) <= 0.01 * max(abs(x), abs(y)) else 0.0), f"{x:g} / {y:g}"


def period(a: Account, b: Account) -> Measured:
    """The number is about the same period."""
    x, y = a.fact.when, b.fact.when
    if x and y:
        return (1.0 if x == y else 0.0), f"{x} / {y}"
    return (0.5, "no period told") if not x and not y else (0.0, f"{x} / {y}")
