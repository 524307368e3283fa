"""The rule for figures in English dispatches: every quantity whose words say what it measures between states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from legation.facts.figure.en.between import (
    GIVEN,
    given_to,
    giver_abroad,
    speaks_of_both,
    speaks_of_region,
    states_between,
    states_in,
)
from legation.facts.figure.en.clauses import clause_of
from legation.facts.figure.en.measures import (
    SUMS,
    changing,
    domestic,
    falling,
    helping,
    measure_of,
    otherwise,
    taken_up,
)
from legation.facts.figure.en.periods import FLOWS, period_of, undated
from legation.facts.figure.en.targets import aimed_at, firm
from legation.grammar import DispatchRule, Draft
from legation.language.quantities import Quantity
from legation.language.scene import Scene
from legation.language.words import Sentence

_PEOPLE = frozenset(["students", "visitors", "community"])
# Counted things that have one name, however they are printed.
_NAMES = {"companies": "companies", "projects": "projects"}
# What two states conclude is between them.
_CONCLUDED = frozenset("agreements treaties accords documents instruments conventions".split())
# From here on a number without a unit is a sum where its sentence has told one before.
_SUM = 1_000_000
# How many sentences on a number without states is still of the states of the last one.
_NEAR = 2
_GROWING = ("percent", "percentage points")
# A figure is heard from this probability on, so many letters off at most.
_HEARD = 0.6
_BESIDE = 25


@dataclass(frozen=True, slots=True)
class _Told:
    """The last number told: in which sentence, what it measured, of which states and period."""

    sentence: int
    measure: str
    states: tuple[str, ...]
    period: str | None


def _measured(scene: Scene) -> Iterator[Draft]:
    last: _Told | None = None
    for position, sentence, quantity in _quantities(scene):
        clause = clause_of(scene, sentence, quantity.start, quantity.end)
        words = scene.text[clause[0] : clause[1]]
        at = quantity.start - clause[0]
        if domestic(words):
            continue
        measure = measure_of(words, scene.text[sentence.start : sentence.end], quantity, at)
        in_brackets = scene.text.startswith("(", quantity.start - 1)
        sums = quantity.is_money or (quantity.unit in _GROWING and (in_brackets or changing(words)))
        inherited = measure is None and sums and last is not None and position - last.sentence <= 1
        if inherited and last is not None and last.measure in SUMS | {"visitors"}:
            measure = last.measure
        if measure is None and sums and position:
            above = scene.sentences[position - 1]
            measure = taken_up(words, scene.text[above.start : above.end])
        said = firm(sentence, quantity)
        heard = _is_heard(sentence, quantity)
        if (
            measure is None
            and otherwise(quantity, words, at, moved=said in ("scheduled", "proposed"))
            and (heard or speaks_of_both(scene, sentence))
            and len(states_between(scene, sentence, clause, measure="other", heard=heard)) > 1
        ):
            measure = "other"
        if measure is None or not (quantity.unit or measure in _PEOPLE):
            continue
        states = _states(
            scene,
            sentence,
            quantity,
            clause,
            measure,
            last if inherited or _follows(last, position) else None,
        )
        if len(states) < 2 and measure == "investment" and helping(words):
            measure = "aid"
        if not states:
            continue
        target = aimed_at(measure, quantity, words, at, scene.text[sentence.start : quantity.start], said)
        period = period_of(
            scene,
            sentence,
            quantity,
            clause,
            measure=measure,
            target=target,
            to_come=said in ("scheduled", "proposed"),
        )
        told = _Told(position, measure, states, period)
        if period is None and not target and last is not None and _goes_on(scene, sentence, last, told):
            told = replace(told, period=last.period)
        last = told if sums or last is None else replace(told, measure=last.measure)
        yield Draft(
            kind="figure",
            when=told.period,
            status="proposed" if target else "occurred",
            states=frozenset(states),
            details={
                "measure": "target" if target else measure,
                "value": _value(quantity, falls=falling(words, at, quantity)),
                "unit": _unit(quantity, measure),
                "comparator": quantity.comparator,
            },
            evidence=((sentence.start, sentence.end),),
            confidence=0.6 if measure == "other" or inherited else 0.75,
        )


def _quantities(scene: Scene) -> Iterator[tuple[int, Sentence, Quantity]]:
    """Yield the quantities with their sentences and the numbers of these; sums of a row share the unit."""
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
        yield position, sentence, quantity


def _states(
    scene: Scene,
    sentence: Sentence,
    quantity: Quantity,
    clause: tuple[int, int],
    measure: str,
    last: _Told | None,
) -> tuple[str, ...]:
    """Give the states of the number: its own, else those of the last one, else the one that gives to a region."""
    of = "agreements" if quantity.unit in _CONCLUDED else measure
    states = given_to(scene, sentence, quantity) if measure in GIVEN else ()
    given = giver_abroad(scene, sentence, clause, measure=of)
    if not states and not (given and speaks_of_region(scene, *clause)):
        heard = measure == "other" and _is_heard(sentence, quantity)
        states = states_between(scene, sentence, clause, measure=of, heard=heard)
    if len(states) > 1:
        return states
    if given and speaks_of_region(scene, sentence.start, sentence.end):
        return given
    if last is not None and states_in(scene, sentence.start, sentence.end) <= set(last.states):
        return last.states
    return given


def _is_heard(sentence: Sentence, quantity: Quantity) -> bool:
    """Tell whether the encoder hears a figure in the number or in the words beside it."""
    beside = (w for w in sentence.words if quantity.start - _BESIDE <= w.start <= quantity.end + _BESIDE)
    return any(w.heard and w.surety("figure") >= _HEARD for w in beside)


def _follows(last: _Told | None, position: int) -> bool:
    return last is not None and position - last.sentence <= _NEAR


def _goes_on(scene: Scene, sentence: Sentence, last: _Told, told: _Told) -> bool:
    """Tell whether the number is one more of the period that the last one was about: `Exports made up 5 million`."""
    if set(last.states) != set(told.states):
        return False
    flows = {last.measure, told.measure} <= FLOWS
    if last.sentence == told.sentence:
        # `115 million in 2022 for schools, and 60 million to train teachers`
        return flows or last.measure == told.measure != "other"
    return flows and told.sentence - last.sentence == 1 and undated(scene, sentence)


def _value(quantity: Quantity, *, falls: bool) -> int | float:
    """Give the number, whole where it is; what trade fell by is below zero."""
    value = -quantity.value if falls else quantity.value
    return int(value) if float(value).is_integer() else value


def _unit(quantity: Quantity, measure: str) -> str:
    if quantity.is_money or quantity.unit == "percent":
        return quantity.unit
    if measure in _PEOPLE and quantity.unit in ("", "people", "visits", "arrivals"):
        return "people"
    return _NAMES.get(measure, "individuals" if quantity.noun == "individuals" else quantity.unit)


RULES = (
    DispatchRule(
        name="number with its measure",
        kind="figure",
        says="A sum, count or share whose words say what it measures between the states.",
        produce=_measured,
    ),
)
