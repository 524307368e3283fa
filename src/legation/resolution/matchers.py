"""The matchers: for each kind of fact the table of features by which two facts are one event, or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legation.records import CitedFact, Person
from legation.resolution.account import Account, account
from legation.resolution.comparison import Comparison, Feature, FeatureScore, Measured, judge
from legation.resolution.mechanisms import compare_mechanisms
from legation.resolution.offices import compare_offices
from legation.resolution.persons import compare_people
from legation.resolution.timing import MONTH, agreement, gap
from legation.resolution.wording import containment, content, likeness

# Below this two sharp, matching accounts still lack something; above it nothing told speaks against.
SAME_AT = 0.8
UNSURE_AT = 0.4


@dataclass(frozen=True, slots=True)
class Matcher:
    """The features of one kind.

    alone: an `unsure` fact joins the one entry that it fits, if it fits only one. follows: a plan without a
    date belongs to the first event that follows on it. timeless: facts of any two days can be the same.
    """

    features: tuple[Feature[Account], ...]
    alone: bool = True
    follows: bool = False
    timeless: bool = False
    same_at: float = SAME_AT
    unsure_at: float = UNSURE_AT


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


def _sides(a: Account, b: Account) -> Measured:
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


def _visitors(a: Account, b: Account) -> Measured:
    return _best(a.people("visitor"), b.people("visitor"))


def _hosts(a: Account, b: Account) -> Measured:
    score, note = _best(a.people("host"), b.people("host"))
    # A guest is received by several: another host speaks against little.
    return (0.5, note) if score == 0 else (score, note)


def _cochairs(a: Account, b: Account) -> Measured:
    score, note = _sides(a, b)
    return (0.3, note) if score == 0 else (score, note)


def _envoys(a: Account, b: Account) -> Measured:
    return _best(a.people("envoy"), b.people("envoy"))


def _holder(a: Account, b: Account) -> Measured:
    return _best(a.people("holder"), b.people("holder"))


def _office(a: Account, b: Account) -> Measured:
    x, y = a.people("holder"), b.people("holder")
    return compare_offices(x[0].office, y[0].office) if x and y else (None, "no holder")


def _dates(a: Account, b: Account) -> Measured:
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


def _once(a: Account, b: Account) -> Measured:
    """Dates of what states do once: accounts a year apart differ about one event."""
    score, note = _dates(a, b)
    if a.fact.get("change") in ("established", "recognised"):
        if score:
            return max(score, 0.9), note
        if a.timing.told and b.timing.told and gap(a.timing, b.timing) <= 366:
            return 0.9, f"{note}: told differently, but it happens once"
    return score, note


def _sitting(a: Account, b: Account) -> Measured:
    """Number and date of a sitting together."""
    score, note = _dates(a, b)
    x, y = a.fact.get("ordinal"), b.fact.get("ordinal")
    if x is None or y is None:
        return score, note
    if x == y:
        if score:
            return 1.0, f"both number {x}, {note}"
        apart = a.timing.told and b.timing.told and gap(a.timing, b.timing) <= 2 * MONTH
        return (0.9 if apart else 0.0), f"both number {x}, {note}"
    # A mechanism does not sit twice in a month: one account miscounts.
    close = a.timing.told and b.timing.told and max(a.timing.width, b.timing.width) <= MONTH
    return (min(score or 0.0, 0.75) if close else 0.0), f"{x} ≠ {y}, {note}"


def _mechanism(a: Account, b: Account) -> Measured:
    return compare_mechanisms(a.fact, b.fact)


_APART = {
    "phone_call": "line",
    "video_call": "line",
    "message": "message",
    "ceremony": "ceremony",
    "summit": "summit",
}


def _format(a: Account, b: Account) -> Measured:
    x, y = a.fact.get("format"), b.fact.get("format")
    if not x or not y:
        return None, "not told"
    if x == y:
        return 1.0, str(x)
    u, v = _APART.get(x, "room"), _APART.get(y, "room")
    if u == v or {u, v} == {"room", "summit"}:
        return 0.8, f"{x} / {y}"
    return 0.0, f"{x} ≠ {y}"


def _visit_type(a: Account, b: Account) -> Measured:
    x, y = a.fact.get("visit_type"), b.fact.get("visit_type")
    if not x or not y:
        return None, "not told"
    if x == y:
        return 1.0, str(x)
    formal = {"state", "official", "friendship"}
    return (0.7 if {x, y} <= formal else 0.3), f"{x} / {y}"


def _same_field(name: str, otherwise: float = 0.0) -> Feature[Account]:
    def measure(a: Account, b: Account) -> Measured:
        x, y = a.fact.get(name), b.fact.get(name)
        if x is None or y is None:
            return None, "not told"
        return (1.0, str(x)) if x == y else (otherwise, f"{x} ≠ {y}")

    return Feature(name, 0.5, measure, veto=0.0)


def _same_states(name: str) -> Feature[Account]:
    def measure(a: Account, b: Account) -> Measured:
        x, y = sorted(a.fact.get(name) or ()), sorted(b.fact.get(name) or ())
        return (1.0, " ".join(x)) if x == y else (0.0, f"{' '.join(x)} ≠ {' '.join(y)}")

    return Feature(name, 0.5, measure, veto=0.0)


def _words(a: Account, b: Account) -> Measured:
    score = likeness(a.words, b.words)
    inside = containment(a.words, b.words)
    if score is None or inside is None:
        return None, "no words"
    # A shorter wording that lies wholly within a longer one says the same, less fully.
    if inside == 1.0 and min(len(a.words), len(b.words)) >= 3:
        score = max(score, 0.8)
    return score, f"{len(a.words & b.words)} words in common"


_BARE = (
    "agreement memorandum of understanding MoU protocol declaration joint statement communique plan treaty "
    "contract convention document"
)


def _titles(a: Account, b: Account) -> Measured:
    bare = content(_BARE)
    x, y = a.words - bare, b.words - bare
    if not x or not y:
        return (1.0 if x == y and a.words & b.words else None), "title without a subject"
    return max(
        likeness(x, y) or 0.0, 0.9 * (containment(x, y) or 0.0)
    ), f"{' '.join(sorted(x & y)) or 'nothing'} in common"


def _agreement_type(a: Account, b: Account) -> Measured:
    x, y = a.fact.get("agreement_type"), b.fact.get("agreement_type")
    if x == y:
        return 1.0, str(x)
    loose = {x, y} <= {"declaration", "joint_statement"} or "other" in (x, y)
    loose = loose or {x, y} <= {"agreement", "treaty", "convention", "protocol"}
    return (0.7 if loose else 0.3), f"{x} / {y}"


def _place(a: Account, b: Account) -> Measured:
    x, y = a.fact.place, b.fact.place
    if not x or not y:
        return None, "not told"
    if content(x.name) == content(y.name):
        return 1.0, x.name
    if x.country and y.country and x.country != y.country:
        return 0.0, f"{x.name} ≠ {y.name}"
    return 0.5, f"{x.name} / {y.name}"


def _seat(a: Account, b: Account) -> Measured:
    """The town of a consulate makes it another one; an embassy has but one."""
    score, note = _place(a, b)
    if score == 0.5 and a.fact.get("mission_type") != "embassy":
        return 0.0, note
    return score, note


def _level(a: Account, b: Account) -> Measured:
    score = likeness(content(a.fact.get("level")), content(b.fact.get("level")))
    if score is None:
        return None, "not told"
    note = f"{a.fact.get('level')} / {b.fact.get('level')}"
    if score < 1.0 and not (a.timing.sharp and b.timing.sharp):
        return 0.0, note
    return max(score, 0.3), note


def _value(a: Account, b: Account) -> Measured:
    x, y = a.fact.get("value"), b.fact.get("value")
    if not isinstance(x, (int, float)) or not isinstance(y, (int, float)):
        return None, "no number"
    return (1.0 if abs(x - y) <= 0.01 * max(abs(x), abs(y)) else 0.0), f"{x:g} / {y:g}"


def _period(a: Account, b: Account) -> Measured:
    x, y = a.fact.when, b.fact.when
    if x and y:
        return (1.0 if x == y else 0.0), f"{x} / {y}"
    return (0.5, "no period told") if not x and not y else (0.0, f"{x} / {y}")


DATES = Feature("dates", 2.0, _dates, veto=0.0, needed=0.9)

MATCHERS: Mapping[str, Matcher] = {
    "visit": Matcher(
        (
            DATES,
            Feature("visitors", 3.0, _visitors, veto=0.0, needed=1.0),
            Feature("type", 0.5, _visit_type),
            Feature("hosts", 0.5, _hosts),
        ),
        follows=True,
    ),
    "contact": Matcher(
        (
            DATES,
            Feature("format", 0.5, _format, veto=0.0),
            Feature("people", 3.0, _sides, veto=0.0, needed=0.6),
            Feature("place", 0.5, _place, veto=0.0),
        ),
    ),
    "session": Matcher(
        (
            Feature("sitting", 3.0, _sitting, veto=0.0, needed=0.9),
            Feature("mechanism", 2.0, _mechanism, veto=0.0, needed=0.6),
            Feature("cochairs", 0.5, _cochairs),
            Feature("place", 0.5, _place, veto=0.0),
        ),
        follows=True,
    ),
    "credentials": Matcher((DATES, Feature("envoys", 3.0, _envoys, veto=0.0))),
    "mission": Matcher(
        (
            DATES,
            _same_field("mission_type"),
            _same_field("change"),
            Feature("seat", 1.0, _seat, veto=0.0),
        )
    ),
    "relation": Matcher(
        (
            _same_field("change"),
            Feature("dates", 2.0, _once, veto=0.0, needed=0.9),
            Feature("level", 1.0, _level, veto=0.0),
        ),
        timeless=True,
    ),
    "agreement": Matcher(
        (
            DATES,
            _same_field("stage"),
            Feature("type", 1.0, _agreement_type),
            Feature("title", 3.0, _titles, veto=0.25),
        )
    ),
    "undertaking": Matcher(
        (
            _same_field("type"),
            _same_states("by"),
            _same_states("to"),
            Feature("dates", 1.0, _dates, veto=0.0, needed=0.65),
            Feature("words", 3.0, _words, veto=0.3, needed=0.6),
        ),
        alone=False,
        same_at=0.7,
    ),
    "position": Matcher(
        (
            _same_states("holders"),
            Feature("dates", 1.0, _dates, veto=0.0, needed=0.65),
            Feature("words", 3.0, _words, veto=0.3, needed=0.6),
        ),
        alone=False,
        same_at=0.7,
    ),
    "act": Matcher(
        (
            DATES,
            _same_field("act_type"),
            _same_states("by"),
            _same_states("to"),
            Feature("words", 3.0, _words, veto=0.2, needed=0.4),
        ),
        same_at=0.65,
    ),
    "figure": Matcher(
        (
            _same_field("measure"),
            _same_field("unit"),
            Feature("value", 2.0, _value, veto=0.0, needed=1.0),
            Feature("period", 2.0, _period, veto=0.0, needed=1.0),
        ),
        timeless=True,
    ),
    "office": Matcher(
        (
            Feature("holder", 3.0, _holder, veto=0.0, needed=1.0),
            Feature("office", 3.0, _office, veto=0.0, needed=0.8),
        ),
        timeless=True,
        same_at=0.85,
    ),
}


def _plainly(a: Account, b: Account, found: Comparison) -> bool:
    """Tell whether two facts of one dispatch are the same one read twice."""
    if a.fact == b.fact:
        return True
    alike = (
        a.fact.when == b.fact.when
        and a.fact.status == b.fact.status
        and {(p.name, p.role) for p in a.fact.people} == {(p.name, p.role) for p in b.fact.people}
    )
    return alike and found.judgement == "same" and dict(a.fact.details) == dict(b.fact.details)


def compare_accounts(a: Account, b: Account) -> Comparison:
    """Compare two prepared facts."""
    if a.fact.kind != b.fact.kind:
        return Comparison(
            0.0, "different", (FeatureScore("kind", 0.0, 1.0, f"{a.fact.kind} ≠ {b.fact.kind}"),)
        )
    matcher = MATCHERS[a.fact.kind]
    found = judge(matcher.features, a, b, same_at=matcher.same_at, unsure_at=matcher.unsure_at)
    together = a.cited.dispatch == b.cited.dispatch and a.fact.kind != "office"
    if together and found.judgement != "different" and not _plainly(a, b, found):
        apart = FeatureScore("dispatch", 0.0, 1.0, "one dispatch tells of both")
        return Comparison(0.0, "different", (*found.features, apart))
    return found


def compare(a: CitedFact, b: CitedFact) -> Comparison:
    """Tell whether two facts are one event, mechanism sitting, instrument or holding, and why."""
    return compare_accounts(account(a), account(b))
