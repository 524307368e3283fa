"""Tests that looking only at what a rule joins on finds all that looking at everything finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.pairs import Pairs
from evaluation.linking import OWN
from evaluation.scoring import load
from legation.follow_through.finding import Deeds, Sayings
from legation.follow_through.outcome import later
from legation.follow_through.promise import Promise, promise
from legation.follow_through.restating import restates
from legation.follow_through.rules import RULES
from legation.reading import read
from legation.records import Dispatch, Entry
from legation.register import Read, open_register

_STATUSES = ("occurred", "scheduled")


def _entries(reads: Iterable[Read]) -> list[Entry]:
    with open_register("sqlite://") as register:
        register.add_many(reads, reader_version="made")
        register.resolve()
        return register.entries()


@pytest.fixture(scope="module")
def stories() -> list[Entry]:
    """The annotated facts of the stories of what came of it, as entries."""
    facts = load(OWN / "gold.jsonl")
    dispatches = (item for item in read([OWN / "corpus.jsonl"]) if isinstance(item, Dispatch))
    return _entries(Read(dispatch, facts[dispatch.id]) for dispatch in dispatches)


def _by_kind(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.kind, []).append(entry)
    return found


def _promises(entries: Iterable[Entry], as_of: date) -> list[Promise]:
    """Give the undertakings with every plan told beside them, so that no rule is without its occasion."""
    entries = list(entries)
    planned: dict[str, list[tuple[Entry, object]]] = {}
    for entry in entries:
        for cited in entry.facts:
            if cited.fact.status in ("scheduled", "proposed") and entry.kind != "undertaking":
                planned.setdefault(cited.dispatch, []).extend((entry, s) for s in cited.fact.evidence)
    found = (promise(e, as_of, {}, planned, {}) for e in entries)  # type: ignore[arg-type]
    return [p for p in found if p is not None]


def _holds(entries: Sequence[Entry], as_of: date) -> int:
    """Compare what is found with a look at every deed, rule by rule; give how many answers there were."""
    deeds, answers = Deeds(_by_kind(entries), {}, as_of), 0
    for made in _promises(entries, as_of):
        asked = deeds.asked_by(made)
        for rule in (r for r in RULES if r.concerns(made)):
            for status in {rule.status, *(_STATUSES if rule.status == "occurred" else ())}:
                every = (d for kind in sorted(rule.kinds) for d in deeds.shelf(kind, status).all)
                near = [d for d in every if later(made, d, rule) and not d.states.isdisjoint(made.sides)]
                plain = [d.entry.id for d in near if rule.admits(d) and rule.answers(made, d)]
                offered = [d for d in asked.answering(rule, status) if later(made, d, rule)]
                assert [d.entry.id for d in offered if rule.answers(made, d)] == plain, (
                    rule.name,
                    made.action,
                )
                answers += len(plain)
    return answers


def test_stories_are_answered_as_by_looking_at_everything(stories: list[Entry]) -> None:
    """No rule asks a deed for more than its own conditions do, as of any day of the stories."""
    days = sorted({f.date for entry in stories for f in entry.facts if f.date})
    assert all(_holds(stories, date.fromisoformat(day)) for day in days[len(days) // 2 :: 7])


@settings(max_examples=5)
@given(st.integers(0, 10**6), st.dates(date(2016, 1, 1), date(2026, 1, 1)))
def test_made_dispatches_are_answered_as_by_looking_at_everything(seed: int, as_of: date) -> None:
    """The same of made dispatches of one pair, which speak of the same things far more often."""
    pile = Pairs(seed)
    _holds(_entries(pile.read(n, pile.busiest) for n in range(25)), as_of)


@settings(max_examples=5)
@given(st.integers(0, 10**6))
def test_sayings_are_found_as_by_comparing_all(seed: int) -> None:
    """Whatever says an undertaking again is among those that share enough of its words, oldest first."""
    pile = Pairs(seed)
    entries = _entries(pile.read(n, pile.busiest) for n in range(40))
    made = _promises(entries, date(2026, 1, 1))
    sayings = Sayings(made)
    ordered = sorted(made, key=lambda p: (p.said or date.max, p.entry.id))
    for one in made:
        plain = [p.entry.id for p in ordered if restates(p, one)]
        assert [p.entry.id for p in sayings.like(one) if restates(p, one)] == plain
        before = [p.entry.id for p in ordered if restates(one, p)]
        assert [p.entry.id for p in sayings.like(one) if restates(one, p)] == before
