"""Dispatches between pairs of states with their facts, made without reading any: what comes after reading is measured.

What is drawn follows counts of some hundred dispatches, read or annotated: how many facts of a kind a dispatch
tells (here a dense one), how many have a day, a month or neither, how long an undertaking is and how common its
commonest words are (a word of a vocabulary of two thousand stands in six of a hundred undertakings at most), how
many words the sentence has in which a fact stands. That one deed in five does what was said before, and one
undertaking in ten says an earlier one again, is more than was counted, so that rules have something to do.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from legation.language.states import all_codes, state_name
from legation.records import Dispatch, Fact, Person, Span
from legation.register import Read

_FIRST = date(2015, 1, 1)
_VERBS = (
    "deliver open repair expand launch support develop renew connect restor protect train lift waiv extend"
    " host finish equip print plant rent paint export import test share publish adopt reform return"
).split()
_TYPES = ("joint_commitment", "pledge", "proposal", "request", "offer"), (45, 35, 8, 8, 4)
_ACTS = (
    ("aid_delivered", 24), ("exchange", 10), ("other", 16), ("project_started", 7), ("project_completed", 5),
    ("measure_lifted", 4), ("trade_opened", 4), ("service_launched", 5), ("event", 8), ("support", 8),
    ("accusation", 9),
)  # fmt: skip
_BODIES = (
    ("Intergovernmental Commission", "intergovernmental_commission"), ("Joint Committee", "joint_committee"),
    ("Joint Committee on Fisheries", "joint_committee"), ("Joint Committee on Education", "joint_committee"),
    ("Political Consultations", "political_consultation"), ("Consular Consultations", "consular_consultation"),
    ("Strategic Dialogue", "strategic_dialogue"), ("Defence Dialogue", "defence_dialogue"),
    ("Economic Dialogue", "economic_dialogue"), ("Parliamentary Friendship Group", "parliamentary"),
)  # fmt: skip
_STAGES = ("signed", "negotiating", "concluded", "ratified", "in_force", "implemented"), (60, 12, 6, 5, 8, 9)
_OFFICES = ("Minister of Foreign Affairs", "Minister of Trade", "Minister of Culture", "President")


@dataclass(frozen=True, slots=True)
class _Said:
    """What one state said to another, which may be done or said again."""

    day: date
    verb: str
    rest: str
    by: tuple[str, ...]
    type: str


class Pairs:
    """Dispatches between three hundred pairs of states, the first of them far more often than the last."""

    def __init__(self, seed: int = 1, days: int = 3650) -> None:
        """days: over so many they are spread."""
        self._draw = random.Random(seed)
        self._days = days
        states = [code for code in all_codes() if len(state_name(code).split()) == 1][:72]
        self._pairs = [tuple(sorted(self._draw.sample(states, 2))) for _ in range(300)]
        self._weights = [1 / (n + 1) ** 0.8 for n in range(300)]
        # One in eight is a name.
        self._words = [self._word() if n % 8 else self._word().title() for n in range(2000)]
        self._common = [1 / (n + 15) for n in range(2000)]
        names = [self._word().title() for _ in range(600)]
        self._people = {s: [" ".join(self._draw.sample(names, 2)) for _ in range(40)] for s in states}
        self._told: dict[tuple[str, ...], list[_Said]] = defaultdict(list)

    @property
    def busiest(self) -> tuple[str, ...]:
        """The pair of which most is told."""
        return self._pairs[0]

    def read(self, number: int, pair: tuple[str, ...] | None = None) -> Read:
        """Make one dispatch with its facts."""
        pair = pair or self._draw.choices(self._pairs, self._weights)[0]
        day = _FIRST + timedelta(days=self._draw.randrange(self._days))
        text, facts = f"Dispatch {number}.", []
        for kind, told, more in self._events(pair, day):
            sentence = f"{told} {self._things(5)}, said {self._things(5)}."
            span = Span(len(text) + 1, len(text) + 1 + len(sentence))
            text = f"{text} {sentence}"
            facts.append(Fact(kind, evidence=(span,), place=None, confidence=0.8, **more))
        return Read(Dispatch(f"p{number}", text, date=day.isoformat(), outlet="Agency"), tuple(facts))

    def _events(self, pair: tuple[str, ...], day: date) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Yield kind, words and fields of each fact."""
        one, other = self._draw.sample(pair, 2)
        guest = self._person(one, "visitor")
        planned = self._draw.random() < 0.3
        when = self._when(day + timedelta(days=60), 30, 20) if planned else self._when(day, 70, 15)
        yield "visit", f"{guest.name} in {state_name(other)}", _fields(
            pair, when, (guest,), "scheduled" if planned else "occurred",
            visitor_state=one, host_state=other, visit_type="official",
        )  # fmt: skip
        for _ in range(2):
            there = tuple(self._person(s, "participant") for s in pair)
            met = " and ".join(p.name for p in there)
            yield "contact", f"{met} met", _fields(pair, self._when(day, 85, 7), there, format="talks")
        ordinal = self._draw.choice([None, day.year - 2010])
        body, sort = self._draw.choice(_BODIES)
        yield "session", f"The {body} sat", _fields(
            pair, self._when(day, 60, 20), mechanism=body, mechanism_type=sort, ordinal=ordinal,
        )  # fmt: skip
        for _ in range(4):
            yield self._undertaking(pair, day)
        for _ in range(2):
            yield self._act(pair, day)
        title = f"agreement on {self._things(3)}"
        yield "agreement", title, _fields(
            pair, self._when(day, 65, 20), title=title, agreement_type="agreement",
            stage=self._draw.choices(*_STAGES)[0],
        )  # fmt: skip
        for state in (*pair, *pair):
            holder = self._person(state, "holder")
            yield "office", f"{holder.office} {holder.name}", _fields((state,), day.isoformat(), (holder,))

    def _undertaking(self, pair: tuple[str, ...], day: date) -> tuple[str, str, dict[str, Any]]:
        said = self._before(pair, day) if self._draw.random() < 0.1 else None
        if said is None:
            (type_,) = self._draw.choices(*_TYPES)
            verb, rest = self._action(pair)
            by = pair if type_ == "joint_commitment" else (self._draw.choice(pair),)
            said = _Said(day, verb, rest, by, type_)
            self._told[pair].append(said)
        to = [s for s in pair if s not in said.by]
        due = str(day.year + 1) if self._draw.random() < 0.06 else None
        action = f"{said.verb} {said.rest}"
        return "undertaking", f"{state_name(said.by[0])} will {action}", _fields(
            pair, self._when(day, 95, 0), (), "proposed",
            type=said.type, by=list(said.by), to=to, action=action, topics=["trade"], due=due,
        )  # fmt: skip

    def _action(self, pair: tuple[str, ...]) -> tuple[str, str]:
        """Draw a verb and what goes with it: one in eight is to sign, to meet, to come or to open a mission."""
        drawn, host = self._draw.random(), state_name(self._draw.choice(pair))
        if drawn < 0.05:
            return "sign", f"an agreement on {self._things(3)}"
        if drawn < 0.08:
            return "hold", f"the next session of the {self._draw.choice(_BODIES)[0]} in {host}"
        if drawn < 0.11:
            return "visit", f"{host} next year"
        if drawn < 0.12:
            return "open", f"an embassy in {host}"
        many = f"{self._draw.randrange(2, 90)} " if self._draw.random() < 0.15 else ""
        where = f" in {host}" if self._draw.random() < 0.15 else ""
        return self._draw.choice(_VERBS), f"{many}{self._things(self._draw.randrange(2, 7))}{where}"

    def _act(self, pair: tuple[str, ...], day: date) -> tuple[str, str, dict[str, Any]]:
        said = self._before(pair, day) if self._draw.random() < 0.2 else None
        by = said.by if said else (self._draw.choice(pair),)
        what = f"{said.verb}ed {said.rest}" if said else f"{self._draw.choice(_VERBS)}ed {self._things(4)}"
        (type_,) = self._draw.choices([t for t, _ in _ACTS], [n for _, n in _ACTS])
        return "act", f"{state_name(by[0])} {what}", _fields(
            pair, self._when(day, 65, 15), by=list(by), to=[s for s in pair if s not in by], what=what,
            nature="adverse" if type_ == "accusation" else "cooperative", act_type=type_, topics=["trade"],
        )  # fmt: skip

    def _before(self, pair: tuple[str, ...], day: date) -> _Said | None:
        said = self._draw.choice(self._told[pair]) if self._told[pair] else None
        return said if said is not None and said.day < day else None

    def _when(self, day: date, days: int, months: int) -> str | None:
        """Give so many in a hundred as days and as months, the rest as nothing."""
        drawn = self._draw.randrange(100)
        return day.isoformat()[: 10 if drawn < days else 7] if drawn < days + months else None

    def _person(self, state: str, role: str) -> Person:
        """Draw one of forty office-holders, the first far more often than the last."""
        place = self._draw.choices(range(40), [1 / (n + 3) for n in range(40)])[0]
        return Person(self._people[state][place], _OFFICES[place % len(_OFFICES)], state, role)

    def _things(self, count: int) -> str:
        words = self._draw.choices(self._words, self._common, k=count)
        return f"{' '.join(words[:-1])} and {words[-1]}"

    def _word(self) -> str:
        parts = [self._draw.choice("bdfgklmnprstvz") + self._draw.choice("aeiou") for _ in range(3)]
        return "".join(parts) + self._draw.choice("klmnprt")


def _fields(
    states: tuple[str, ...],
    when: str | None,
    people: tuple[Person, ...] = (),
    status: str = "occurred",
    **details: Any,
) -> dict[str, Any]:
    return {"states": states, "when": when, "people": people, "status": status, "details": details}
