"""The matchers: for each kind of fact the table of features by which two facts are one event, or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from legation.records import CitedFact
from legation.resolution import features
from legation.resolution.account import Account, account
from legation.resolution.comparison import Comparison, Feature, FeatureScore, judge

# Below this two sharp, matching accounts still lack something; above it nothing told speaks against.
SAME_AT = 0.8
UNSURE_AT = 0.4


@dataclass(frozen=True, slots=True)
class Matcher:
    """The features of one kind.

    alone: an `unsure` fact joins the one entry that it fits, if it fits only one. follows: a plan without a
    date belongs to the first event that follows on it. timeless: facts of any two days can be the same. slips:
    a plan can be one with what came about later than it was planned for.
    """

    features: tuple[Feature[Account], ...]
    alone: bool = True
    follows: bool = False
    timeless: bool = False
    slips: bool = False
    same_at: float = SAME_AT
    unsure_at: float = UNSURE_AT


DATES = Feature("dates", 2.0, features.dates, veto=0.0, needed=0.9)
PLANNED = Feature("dates", 2.0, features.planned, veto=0.0, needed=0.9)

MATCHERS: Mapping[str, Matcher] = {
    "visit": Matcher(
        (
            DATES,
            Feature("visitors", 3.0, features.visitors, veto=0.0, needed=1.0),
            Feature("type", 0.5, features.visit_type),
            Feature("hosts", 0.5, features.hosts),
        ),
        follows=True,
    ),
    "contact": Matcher(
        (
            DATES,
            Feature("format", 0.5, features.format, veto=0.0),
            Feature("people", 3.0, features.sides, veto=0.0, needed=0.6),
            Feature("place", 0.5, features.place, veto=0.0),
        ),
    ),
    "session": Matcher(
        (
            Feature("sitting", 3.0, features.sitting, veto=0.0, needed=0.9),
            Feature("mechanism", 2.0, features.mechanism, veto=0.0, needed=0.6),
            Feature("cochairs", 0.5, features.cochairs),
            Feature("place", 0.5, features.place, veto=0.0),
        ),
        follows=True,
    ),
    "credentials": Matcher((DATES, Feature("envoys", 3.0, features.envoys, veto=0.0))),
    "mission": Matcher(
        (
            PLANNED,
            features.same_field("mission_type"),
            Feature("change", 0.5, features.change, veto=0.0),
            Feature("seat", 1.0, features.seat, veto=0.0),
        ),
        slips=True,
    ),
    "relation": Matcher(
        (
            features.same_field("change"),
            Feature("dates", 2.0, features.once, veto=0.0, needed=0.9),
            Feature("level", 1.0, features.level, veto=0.0),
        ),
        timeless=True,
    ),
    "agreement": Matcher(
        (
            PLANNED,
            Feature("stage", 0.5, features.stage, veto=0.0),
            Feature("type", 1.0, features.agreement_type),
            Feature("title", 3.0, features.titles, veto=0.25, needed=0.5),
        ),
        slips=True,
    ),
    "undertaking": Matcher(
        (
            features.same_field("type"),
            features.same_states("by"),
            features.same_states("to"),
            Feature("dates", 1.0, features.dates, veto=0.0, needed=0.4),
            Feature("words", 3.0, features.said, veto=0.3, needed=0.6),
        ),
        alone=False,
        same_at=0.7,
    ),
    "position": Matcher(
        (
            features.same_states("holders"),
            Feature("dates", 1.0, features.dates, veto=0.0, needed=0.4),
            Feature("words", 3.0, features.words, veto=0.3, needed=0.6),
        ),
        alone=False,
        same_at=0.7,
    ),
    "act": Matcher(
        (
            DATES,
            features.same_field("act_type"),
            features.same_states("by"),
            features.same_states("to"),
            Feature("words", 3.0, features.words, veto=0.2, needed=0.4),
        ),
        same_at=0.65,
    ),
    "figure": Matcher(
        (
            features.same_field("measure"),
            features.same_field("unit"),
            Feature("value", 2.0, features.value, veto=0.0, needed=1.0),
            Feature("period", 2.0, features.period, veto=0.0, needed=1.0),
        ),
        timeless=True,
    ),
    "office": Matcher(
        (
            Feature("holder", 3.0, features.holder, veto=0.0, needed=1.0),
            Feature("office", 3.0, features.office, veto=0.0, needed=0.8),
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
