"""For which state a person acts whose phrase names none: `the Prime Minister` of the dispatch's own state.

A dispatch leaves the state away where its readers know it: for the office-holders of its own state, and for
those of the other state once the story is there. What tells them apart are clues from the clauses (who meets
whom, who travels where, whose side somebody leads), the offices of which a state has one holder at a time,
and the states that have such an office at all. The surest person is settled first; whom they meet follows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from legation.language.people.mentions import Cast, CastMember
from legation.language.people.office_bodies import is_international
from legation.language.people.office_states import (
    exclusive_to,
    has_office,
    office_keys,
    peculiar_to,
    single_offices,
)
from legation.language.people.title_holders import holders, holds
from legation.language.states import StateMention

# How much the dispatch's own state, and the other one that it is about, speak for themselves.
_AT_HOME = 1.0
_ABROAD = 0.5
_ANNOUNCED = 1.6
_TAKEN = 2.0
_NO_SUCH_OFFICE = 5.0
_KNOWN_THERE = 1.0
_PECULIAR = 1.5
_ONLY_THERE = 2.5
_ACCREDITED = 5.0
# An office-holder acts for some state, known or not.
_NOBODYS = -1.0
# What a state must have to be taken, and by how much it must lead the next.
_ENOUGH = 0.2
_LEAD = 0.1
_CHOICES = 6
_BEAM = 24


@dataclass(frozen=True, slots=True)
class Clue:
    """What a clause tells of the state of the person with that id.

    bond: `of` or `not_of` the state, `apart` from or `together` with the other person. weight: how much it
    says, where 1 is as much as being at home in the dispatch.
    """

    person: int
    bond: Literal["of", "not_of", "apart", "together"]
    state: str | None = None
    other: int | None = None
    weight: float = 2.0


def assign_states(
    company: Cast, home: str | None, clues: Iterable[Clue] = (), states: Sequence[StateMention] = ()
) -> Cast:
    """Give the cast with states filled in for people whose state is not printed.

    home: code of the state whose readers the dispatch is written for, None where unknown. clues: from the
    clauses. states: all that the dispatch names. Somebody without an office needs a clue; who could act for
    several states as well keeps none.
    """
    settled = _Table(company, home, (*clues, *_announced(company)), states).settle()
    people = tuple(_acting_for(m, settled[m.id]) if m.id in settled else m for m in company.people)
    mentions = tuple(replace(m, member=people[m.member.id]) for m in company.mentions)
    titles = holders([title for title, _ in company.titles], people, mentions)
    return Cast(people, mentions, titles)


def _announced(company: Cast) -> Iterator[Clue]:
    """Yield whom a title with a state spoke of before: `the Chadian foreign minister … Foreign Minister X`."""
    first = {m.member.id: m.start for m in reversed(company.mentions)}
    for member in company.people:
        if member.state is not None or not single_offices(member):
            continue
        told = {
            title.state
            for title, meant in company.titles
            if meant is None and title.definite and not (title.plural or title.former)
            if title.state is not None and title.start < first[member.id] and holds(member, title.office)
        }
        yield from (Clue(member.id, "of", state, weight=_ANNOUNCED) for state in told)


class _Table:
    """Who can act for which state: what speaks for each alone, and what others' states say of it."""

    def __init__(
        self, company: Cast, home: str | None, clues: tuple[Clue, ...], states: Sequence[StateMention]
    ) -> None:
        self._home = home
        self._people = company.people
        self._clues: dict[int, list[Clue]] = defaultdict(list)
        for clue in clues:
            self._clues[clue.person].append(clue)
            if clue.other is not None:
                self._clues[clue.other].append(replace(clue, person=clue.other, other=clue.person))
        self._weight = Counter(s.code for s in states if s.form != "organisation")
        self._weight.update(m.state for m in company.people if m.state)
        self._play = list(dict.fromkeys([*([home] if home else []), *self._weight]))
        self._state: dict[int, str | None] = {m.id: m.state for m in company.people}
        self._holding: dict[frozenset[str], list[CastMember]] = defaultdict(list)
        for member in company.people:
            for key in single_offices(member):
                self._holding[key].append(member)
        self._open = [
            m
            for m in company.people
            if m.state is None
            and self._play
            and (m.office or self._clues[m.id])
            and not any(is_international(o.office) for o in m.offices)
        ]
        self._alone = {m.id: self._spoken_for(m) for m in self._open}

    def settle(self) -> Mapping[int, str]:
        """Give the state of each person for whom one stands out, those who hang together weighed together."""
        for group in self._groups():
            self._state.update(self._best(group))
        found: dict[int, str] = {}
        for member in self._open:
            state = self._state[member.id]
            if state is not None and self._worth(member) >= _ENOUGH and self._lead(member) >= _LEAD:
                found[member.id] = state
        return found

    def _groups(self) -> list[list[CastMember]]:
        """Part the open people into those who hang together, directly or through others."""
        left = dict.fromkeys(m.id for m in self._open)
        by_id = {m.id: m for m in self._open}
        groups = []
        while left:
            first = next(iter(left))
            group = [first]
            del left[first]
            for one in group:
                for other in self._bound(by_id[one]):
                    if other.id in left:
                        del left[other.id]
                        group.append(other.id)
            groups.append([by_id[one] for one in sorted(group)])
        return groups

    def _best(self, group: Sequence[CastMember]) -> dict[int, str | None]:
        """Give the states of a group that fit one another best, the surest people first."""
        beam: list[tuple[float, dict[int, str | None]]] = [(0.0, {})]
        for member in sorted(group, key=self._surety, reverse=True):
            longer = [
                (total + alone + self._fit(member, state, chosen), {**chosen, member.id: state})
                for total, chosen in beam
                for state, alone in self._alone[member.id].items()
            ]
            beam = sorted(longer, key=lambda t: -t[0])[:_BEAM]
        return beam[0][1]

    def _surety(self, member: CastMember) -> float:
        first, second, *_ = *sorted(self._alone[member.id].values(), reverse=True), 0.0
        return first - second

    def _fit(self, member: CastMember, state: str | None, chosen: Mapping[int, str | None]) -> float:
        """Give what others' states, as chosen, say of the person's."""
        if state is None:
            return 0.0
        score = 0.0
        for clue in self._clues[member.id]:
            if clue.other is not None and clue.other in self._alone and chosen.get(clue.other) == state:
                score += clue.weight * (1 if clue.bond == "together" else -1)
        taken = any(chosen.get(m.id) == state for m in self._rivals(member))
        return score - _TAKEN * taken

    def _worth(self, member: CastMember) -> float:
        """Give what speaks for the person's state as everybody's stand now."""
        state = self._state[member.id]
        return self._alone[member.id][state] + self._fit(member, state, self._state)

    def _lead(self, member: CastMember) -> float:
        """Give by how much the state of the person is better than the next best.

        Where another could as well take that state, it is left to the one who is named first.
        """
        before = self._state[member.id]
        least = _ENOUGH
        for state in self._alone[member.id]:
            if state is None or state == before:
                continue
            loss = self._worth(member)
            self._state[member.id] = state
            loss -= self._worth(member)
            least = min(least, loss)
            for other in self._bound(member):
                here = self._state[other.id]
                kept = self._worth(other)
                for code in self._alone[other.id]:
                    if code not in (here, before):
                        self._state[other.id] = code
                        least = min(least, loss + kept - self._worth(other))
                self._state[other.id] = here
            self._state[member.id] = before
        return least

    def _bound(self, member: CastMember) -> list[CastMember]:
        """Give the others still open whose state says something about this one's."""
        named = {clue.other for clue in self._clues[member.id]}
        others = [self._people[one] for one in named if one is not None and one in self._alone]
        return list(dict.fromkeys((*others, *self._rivals(member))))

    def _rivals(self, member: CastMember) -> list[CastMember]:
        """Give the others still open who hold an office that the person holds and a state has but once."""
        keys = single_offices(member)
        return [m for key in keys for m in self._holding.get(key, ()) if m is not member and m.state is None]

    def _spoken_for(self, member: CastMember) -> dict[str | None, float]:
        """Give the states that the person alone could act for, and None, with what speaks for each."""
        peculiar, only = peculiar_to(member), exclusive_to(member)
        told = {
            state: self._told(member, state) + _PECULIAR * (state in peculiar) + _ONLY_THERE * (state in only)
            for state in self._play
        }
        if member.office is not None:
            other = self._other_state([s for s in self._play if told[s] >= 0])
            gone = any(c.bond == "not_of" and c.state != self._home for c in self._clues[member.id])
            # That somebody travels on to a third state is no sign that he is of the second.
            if other is not None and not (gone and other != self._other_state(self._play)):
                told[other] += _ABROAD
            if self._home is not None:
                # Of two who may be at home, the one named first rather is.
                told[self._home] += _AT_HOME - 0.01 * member.id
        likely = sorted(told.items(), key=lambda t: -t[1])[:_CHOICES]
        return {None: _NOBODYS if member.office else 0.0, **dict(likely)}

    def _told(self, member: CastMember, state: str) -> float:
        """Give what speaks for the state, less what speaks against it, as far as it is printed."""
        score = 0.0
        if member.accredited_to == state:
            score -= _ACCREDITED
        if not has_office(state, member):
            score -= _NO_SUCH_OFFICE
        if self._known_there(state, member):
            score += _KNOWN_THERE
        if any(m.state == state for key in single_offices(member) for m in self._holding[key]):
            score -= _TAKEN
        for clue in self._clues[member.id]:
            if clue.bond in ("of", "not_of"):
                score += clue.weight * (clue.state == state) * (1 if clue.bond == "of" else -1)
            elif (
                clue.other is not None
                and self._state[clue.other] == state
                and not self._at_post(member, clue)
            ):
                score += clue.weight * (1 if clue.bond == "together" else -1)
        return score

    def _at_post(self, member: CastMember, clue: Clue) -> bool:
        """Tell whether the other is an envoy in the country where the person is a guest: that keeps nobody apart."""
        post = self._people[clue.other].accredited_to if clue.other is not None else None
        guest = any(c.bond == "not_of" and c.state == post for c in self._clues[member.id])
        return clue.bond == "apart" and post is not None and guest

    def _known_there(self, state: str, member: CastMember) -> bool:
        """Tell whether home has no such office, but somebody of that state holds or held it."""
        if self._home is None or has_office(self._home, member):
            return False
        return any(m.state == state and office_keys(m) & office_keys(member) for m in self._people)

    def _other_state(self, states: Sequence[str]) -> str | None:
        """Give of those states the one that the dispatch is about beside home: named most often by far."""
        ranked = [code for code in states if code != self._home]
        ranked.sort(key=lambda code: -self._weight[code])
        if not ranked or (len(ranked) > 1 and self._weight[ranked[0]] < 2 * self._weight[ranked[1]]):
            return None
        return ranked[0]


def _acting_for(member: CastMember, state: str) -> CastMember:
    offices = tuple(replace(office, state=office.state or state) for office in member.offices)
    return replace(member, state=state, offices=offices)
