"""Tests of legation.facts.act.shape."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from legation.facts.act.shape import ADVERSE, COOPERATIVE, SHAPE, join, nature, same
from legation.records import Fact, Span


def _act(act_type: str, what: str, when: str | None = None, **changes: Any) -> Fact:
    details: dict[str, Any] = {
        "nature": nature(act_type),
        "act_type": act_type,
        "by": ["FJI"],
        "to": ["TON"],
        "what": what,
        "topics": ["political"],
    }
    return Fact("act", when, "occurred", ("FJI", "TON"), (Span(0, 80),), details={**details, **changes})


def test_complete_act_has_no_problems() -> None:
    """An act with every field keeps the contract."""
    assert not list(SHAPE.problems(_act("summons", "summoned the ambassador", "2024-07-05")))


@pytest.mark.parametrize(
    ("field", "value"),
    [("nature", "hostile"), ("act_type", "slap"), ("by", ["Fiji"]), ("what", " "), ("topics", [])],
)
def test_wrong_values_are_told(field: str, value: object) -> None:
    """Each field that breaks the contract is named."""
    whole = _act("summons", "summoned")
    problems = list(SHAPE.problems(replace(whole, details={**whole.details, field: value})))
    assert len(problems) == 1
    assert field in problems[0]


@pytest.mark.parametrize("act_type", [*ADVERSE, *COOPERATIVE])
def test_nature_follows_the_type(act_type: str) -> None:
    """Every type but `other` is of one nature."""
    assert nature(act_type) == ("adverse" if act_type in ADVERSE else "cooperative")


def test_summons_told_twice_is_one() -> None:
    """Two sentences that tell of one summons in other words tell of one act."""
    first = _act("summons", "summoned the ambassador of Tonga", "2024-07-05")
    second = replace(_act("summons", "called in to the ministry"), evidence=(Span(200, 260),))
    assert same(first, second)


def test_summonses_of_two_days_are_two() -> None:
    """An envoy summoned again on another day was summoned twice."""
    assert not same(_act("summons", "summoned", "2024-07-05"), _act("summons", "summoned", "2024-06-05"))


def test_accusations_in_two_sentences_are_two() -> None:
    """What is said against a state in other words elsewhere is another accusation."""
    first = _act("accusation", "condemned the raid", "2024-07-05")
    second = replace(_act("accusation", "accused Tonga of piracy", "2024-07-05"), evidence=(Span(200, 260),))
    assert not same(first, second)


def test_words_within_the_words_of_one_sentence_are_one() -> None:
    """Two rules that read one clause, one of them more of it, found one act."""
    assert same(_act("ban", "banned imports"), _act("ban", "banned imports of copra"))


def test_other_direction_is_another_act() -> None:
    """What A did to B is not what B did to A."""
    assert not same(_act("recall", "recalled"), _act("recall", "recalled", by=["TON"], to=["FJI"]))


def test_joint_act_stays_joint() -> None:
    """What a surer telling says both did together, a fainter one does not turn against one of them."""
    both = replace(_act("project_started", "work began", by=["FJI", "TON"], to=[]), confidence=0.7)
    one = replace(_act("project_started", "work began", to=["TON"]), confidence=0.5)
    told = join(one, both)
    assert (told["by"], told["to"]) == (["FJI", "TON"], [])


def test_what_is_done_against_and_then_for_somebody_is_two() -> None:
    """`Two sailors detained in May were released`: the words of the one begin those of the other."""
    held = _act("detention", "Two sailors detained in May")
    freed = replace(_act("other", "Two sailors detained in May were released"), rule="another")
    freed = replace(freed, details={**freed.details, "nature": "cooperative"})
    held = replace(held, details={**held.details, "nature": "adverse"})
    assert not same(held, freed)


def test_gift_told_as_known_is_the_same() -> None:
    """The vehicles that are then handed over, and the gift thanked for, are what was donated."""
    first = _act("aid_delivered", "donated 20 ambulances")
    handed = _act("aid_delivered", "vehicles were handed over on Wednesday", "2024-05-15")
    assert same(first, replace(handed, evidence=(Span(81, 140),)))
    assert same(first, replace(_act("aid_delivered", "the generous gift"), evidence=(Span(300, 340),)))


def test_other_goods_are_another_gift() -> None:
    """What is told of with its own number was given besides."""
    first = _act("aid_delivered", "donated 20 ambulances")
    other = _act("aid_delivered", "300 tents were delivered on Wednesday", "2024-05-15")
    assert not same(first, replace(other, evidence=(Span(81, 140),)))
