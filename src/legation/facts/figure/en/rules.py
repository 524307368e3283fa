"""The rule for figures in English dispatches: every quantity whose words say what it measures between states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.figure.en.between import names_states, states_between
from legation.facts.figure.en.clauses import clause_of
from legation.facts.figure.en.measures import aimed_at, domestic, measure_of
from legation.facts.figure.en.periods import period_of
from legation.grammar import DispatchRule, Draft
from legation.language.quantities import Quantity
from legation.language.scene import Scene

_PEOPLE = frozenset(["students", "visitors", "community"])
# What two states conclude is between them.
_CONCLUDED = frozenset("agreements treaties accords documents instruments conventions".split())
# From here on a number without a unit is a sum where its sentence has told one before.
_SUM = 1_000_000
# How many sentences on a number without states is still of the states of the last one.
_NEAR = 2
_GROWING = ("percent", "percentage points")


def _measured(scene: Scene) -> Iterator[Draft]:
    last: tuple[int, str, tuple[str, ...]] | None = None
    money: tuple[int, str] | None = None
    for quantity in scene.quantities:
        position, sentence = next(
            ((i, s) for i, s in enumerate(scene.sentences) if s.start <= quantity.start < s.end), (0, None)
        )
        if sentence is None or quantity.repeats:
            continue
        if not quantity.unit and quantity.value >= _SUM and money is not None and money[0] == position:
            # `to 100 billion dollars by 2025 and to 200 billion by 2030`
            quantity = replace(quantity, unit=money[1])
        if quantity.is_money:
            money = (position, quantity.unit)
        clause = clause_of(scene, sentence, quantity.start, quantity.end)
        words = scene.text[clause[0] : clause[1]]
        at = quantity.start - clause[0]
        if domestic(words):
            continue
        measure = measure_of(words, scene.text[sentence.start : sentence.end], quantity, at)
        sums = quantity.is_money or quantity.unit in _GROWING
        inherited = measure is None and sums and last is not None and position - last[0] <= 1
        if inherited and last is not None:
            measure = last[1]
        if measure is None or not (quantity.unit or measure in _PEOPLE):
            continue
        concluded = quantity.unit in _CONCLUDED
        states = states_between(scene, sentence, clause, measure="agreements" if concluded else measure)
        if (
            len(states) < 2
            and last is not None
            and (inherited or (position - last[0] <= _NEAR and not names_states(scene, sentence)))
        ):
            states = last[2]
        if len(states) < 2:
            continue
        last = (position, measure if sums or last is None else last[1], states)
        target = aimed_at(measure, quantity, words, at, scene.text[sentence.start : quantity.start])
        yield Draft(
            kind="figure",
            when=period_of(scene, sentence, quantity, clause, target=target),
            status="proposed" if target else "occurred",
            states=frozenset(states),
            details={
                "measure": "target" if target else measure,
                "value": int(quantity.value) if float(quantity.value).is_integer() else quantity.value,
                "unit": _unit(quantity, measure),
                "comparator": quantity.comparator,
            },
            evidence=((sentence.start, sentence.end),),
            confidence=0.6 if measure == "other" or inherited else 0.75,
        )


def _unit(quantity: Quantity, measure: str) -> str:
    if quantity.is_money or quantity.unit == "percent":
        return quantity.unit
    return "people" if measure in _PEOPLE else quantity.unit


RULES = (
    DispatchRule(
        name="number with its measure",
        kind="figure",
        says="A sum, count or share whose words say what it measures between the states.",
        produce=_measured,
    ),
)
