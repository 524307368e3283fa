"""An undertaking as follow-through looks at it: who is to do what towards whom, from which day on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from legation.facts.ordinals import ordinal_of
from legation.follow_through.matter import Matter, matter
from legation.follow_through.moments import deadline, first_said, known
from legation.follow_through.once import once
from legation.follow_through.same_deed import deeds_of
from legation.language.states import find_states
from legation.records import CitedFact, Entry, Fact, Person, Span
from legation.resolution.things import is_thing
from legation.resolution.wording import content, plain_words, stem

_CONDITION = re.compile(
    r"\b(?:as soon as|once|when|if|provided|unless|subject to|after|following)\b", re.IGNORECASE
)

_GOAL = re.compile(r"\b(?:to|for)\s+(?:the\s+)?$")
# Who promises what was agreed on, and who offers it, say the same; so does who asks for it and who proposes it.
_SORTS = {
    "pledge": "own", "joint_commitment": "own", "offer": "own", "request": "other", "proposal": "other",
    "invitation": "invitation",
}  # fmt: skip

Planned = tuple[Entry, Span]
"""An entry with the words by which a dispatch tells of it as planned."""


@dataclass(frozen=True)
class Promise:
    """What was said by a day.

    facts: those known by then, oldest first. said: first day. due: last day allowed. beside: the sittings told
    in the same dispatches, of which it may speak as `the commission`. plans: the events that the same sentences
    tell of as planned, which are what it comes to: the visit that is invited to, the session agreed on.
    announced: visits that the same dispatches tell of as planned. figures: numbers about the same states that had been
    told by the day of saying, of which it may speak as `trade`.
    """

    entry: Entry
    facts: tuple[CitedFact, ...]
    said: date | None
    due: date | None
    beside: tuple[Entry, ...] = ()
    plans: tuple[Entry, ...] = ()
    announced: tuple[Entry, ...] = ()
    figures: tuple[Entry, ...] = ()

    @once
    def dispatches(self) -> frozenset[str]:
        """Give the dispatches that tell of it."""
        return frozenset(f.dispatch for f in self.facts)

    @once
    def type(self) -> str:
        """Give the type: pledge, invitation, request …"""
        return str(self.entry.merged.get("type") or "")

    @once
    def by(self) -> frozenset[str]:
        """Give the states that speak."""
        return frozenset(self.entry.merged.get("by") or ())

    @once
    def to(self) -> frozenset[str]:
        """Give the states that are spoken to."""
        return frozenset(self.entry.merged.get("to") or ())

    @once
    def sides(self) -> frozenset[str]:
        """Give all states concerned, also those of which the action speaks: `support Peru's candidacy`."""
        named = {m.code for m in find_states(self.action) if m.form in ("name", "demonym", "people")}
        return frozenset(self.entry.states) | self.by | self.to | named

    @once
    def parties(self) -> frozenset[str]:
        """Give the states between which it was said: of others the action only speaks."""
        return self.by | self.to if self.to or len(self.by) > 1 else self.by | frozenset(self.entry.states)

    @once
    def doers(self) -> frozenset[str]:
        """Give the states that are to act: those asked or invited, both where one proposes, else who says so."""
        if self.type == "proposal":
            return self.by | self.to
        return self.to if self.type in ("request", "invitation") and self.to else self.by

    @once
    def goals(self) -> frozenset[str]:
        """Give the states for which it is to be done: of `the skulls would be returned to Namibia` that one."""
        return frozenset(
            m.code
            for m in find_states(self.action)
            if m.form == "name" and _GOAL.search(self.action[: m.start])
        )

    @once
    def action(self) -> str:
        """Give the words for what is to be done."""
        return str(self.entry.merged.get("action") or "")

    @once
    def words(self) -> tuple[str, ...]:
        """Give the words of the action, lower case, without marks."""
        return plain_words(self.action)

    @once
    def stems(self) -> frozenset[str]:
        """Give the stems of the words that carry meaning."""
        return content(self.action)

    @once
    def lead(self) -> frozenset[str]:
        """Give the stems of the words of which one is the verb: `jointly sign`, `an embassy would be opened`."""
        passive = next((n for n, word in enumerate(self.words) if word == "be"), len(self.words))
        return frozenset(stem(w) for w in (*self.words[:4], *self.words[passive + 1 : passive + 3]))

    @once
    def deeds(self) -> frozenset[str]:
        """Give the names of the deeds that the verb can mean."""
        return deeds_of(self.lead)

    @once
    def ordinals(self) -> tuple[int, ...]:
        """Give the ordinals named, in their order."""
        return tuple(n for word in self.words if (n := ordinal_of(word)) is not None)

    @once
    def invited(self) -> frozenset[str] | None:
        """Give who is invited, None where it is no invitation."""
        return frozenset(p.name for p in self.people("addressee")) if self.type == "invitation" else None

    @once
    def sort(self) -> tuple[str, frozenset[str], frozenset[str] | None]:
        """Give what undertakings that are one have alike: whose doing it is, between whom, and who is invited."""
        # What the sides call for together is their own to do.
        together = self.type == "proposal" and len(self.by) > 1 and not self.to
        return "own" if together else _SORTS.get(self.type, self.type), self.parties, self.invited

    @once
    def verb(self) -> str:
        """Give the stem of its verb: of the first word that carries meaning, or of the one behind `be`."""
        behind = self.words.index("be") + 1 if "be" in self.words else 0
        return next((s for word in self.words[behind:] for s in content(word)), "")

    @once
    def numbers(self) -> frozenset[str]:
        """Give the numbers named, as printed."""
        return frozenset(w for w in self.words if w.isdigit())

    @once
    def matter(self) -> Matter:
        """Give what it is about, without the verb that says what is to be done and without its conditions."""
        about = matter(_CONDITION.split(self.action)[0] or self.action)
        # `clear mines` is about mines, but `scholarships for engineers` about scholarships.
        others = about.words - {self.verb}
        # Of `repatriate the citizens` nothing else would be left.
        dropped = deeds_of((self.verb,)) and not is_thing(self.verb) and others
        return Matter(others, about.names) if dropped else about

    def speaks_of(self, words: frozenset[str]) -> bool:
        """Tell whether the action has one of the stems."""
        return not self.stems.isdisjoint(words)

    def planned(self, entry: str) -> tuple[Fact, ...]:
        """Give the facts by which the same dispatches tell of an event as planned."""
        own = {f.dispatch for f in self.facts}
        return tuple(
            f.fact
            for plan in {p.id: p for p in (*self.plans, *self.announced)}.values()
            if plan.id == entry
            for f in plan.facts
            if f.dispatch in own and f.fact.status in ("scheduled", "proposed")
        )

    def people(self, role: str) -> tuple[Person, ...]:
        """Give the people in a role, as all facts name them."""
        return tuple(p for p in self.entry.merged.people if p.role == role)


def promise(
    entry: Entry,
    as_of: date,
    sittings: Mapping[str, Sequence[Entry]],
    planned: Mapping[str, Sequence[Planned]],
    figures: Mapping[tuple[str, ...], Sequence[Entry]],
) -> Promise | None:
    """Give an undertaking as of a day; None for other entries and for what had not been said by then.

    sittings: the entries of sessions by the dispatches that tell of them. planned: what dispatches tell of
    as planned, by the dispatch. figures: by the states that they are about.
    """
    if entry.kind != "undertaking":
        return None
    facts = known(entry, as_of)
    day = first_said(facts)
    if not facts or (day is not None and day > as_of):
        return None
    told = sorted({f.dispatch for f in facts})
    beside = (s for d in told for s in sittings.get(d, ()) if not set(s.states).isdisjoint(entry.states))
    plans, announced = {}, {}
    for own in facts:
        for plan, evidence in planned.get(own.dispatch, ()):
            if set(plan.states).isdisjoint(entry.states):
                continue
            if own.fact.evidence[0].overlaps(evidence):
                plans[plan.id] = plan
            if plan.kind == "visit":
                announced[plan.id] = plan
    due = deadline(facts)
    then = () if day is None else (f for f in figures.get(entry.states, ()) if known(f, day))
    return Promise(
        entry, facts, day, due, tuple(beside), tuple(plans.values()), tuple(announced.values()), tuple(then)
    )


def stems(words: str | Iterable[str]) -> frozenset[str]:
    """Give the stems of words, for rules to look for."""
    return frozenset(stem(w) for w in (words.split() if isinstance(words, str) else words))
