"""Rules and what they are made of.

A clause rule fires on a word: its trigger names dictionary forms of verbs or nouns, its slots say which roles
of the clause fill them, and its production makes drafts of facts from what was filled. A dispatch rule looks
at the dispatch as a whole (its cast of people, its quantities). Both are plain values: no base class to
inherit, no registration; each kind of fact lists its rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from legation.records import Person, Place

if TYPE_CHECKING:
    from legation.grammar.match import Match
    from legation.language.scene import Scene

PartOfSpeech = Literal["verb", "noun", "any"]


@dataclass(frozen=True, slots=True)
class Trigger:
    """What wakes a rule: dictionary forms (`call_on` is the verb with that particle or preposition), or a sound.

    sound: the kind of fact that the encoder hears in a word (language.encoder), at least as surely as `surety`,
    a probability. A rule so woken speaks only of what no rule woken by a dictionary form tells.
    """

    lemmas: frozenset[str]
    part: PartOfSpeech = "any"
    sound: str | None = None
    surety: float = 0.5


def verb(*lemmas: str) -> Trigger:
    """Give a trigger of verbs."""
    return Trigger(frozenset(lemmas), "verb")


def noun(*lemmas: str) -> Trigger:
    """Give a trigger of nouns."""
    return Trigger(frozenset(lemmas), "noun")


def heard(kind: str, surety: float) -> Trigger:
    """Give a trigger of verbs and nouns in which the encoder hears the kind of fact."""
    return Trigger(frozenset(), sound=kind, surety=surety)


@dataclass(frozen=True, slots=True)
class Slot:
    """Roles of the clause that may fill the slot, tried in order; see language.clauses.Frame.role.

    of: `party` for people and states that act, `country` for where a thing is: `Minsk` is a place in BLR.
    """

    roles: tuple[str, ...]
    needed: bool = False
    of: Literal["party", "country"] = "party"


def slot(*roles: str, needed: bool = False) -> Slot:
    """Give a slot filled from the first of the roles that refers to a party."""
    return Slot(roles, needed)


def country(*roles: str, needed: bool = False) -> Slot:
    """Give a slot filled from the first of the roles that names a country or a place in one."""
    return Slot(roles, needed, "country")


@dataclass(frozen=True, slots=True)
class Draft:
    """A fact before it is given its evidence and original offsets; offsets are those of the folded text.

    when, status, place: None means that the dispatch does not tell (status None: the draft is dropped).
    evidence: (start, end) pairs, best first; empty means the sentence of the match.
    """

    kind: str
    when: str | None
    status: str | None
    states: frozenset[str]
    details: Mapping[str, Any]
    people: tuple[Person, ...] = ()
    place: Place | None = None
    evidence: tuple[tuple[int, int], ...] = ()
    confidence: float = 0.8


@dataclass(frozen=True, slots=True)
class Rule:
    """A clause rule. says: in one sentence, what it reads; printed by `legation explain`.

    lists: the trigger may stand in the lead of a list (`agreed to:`), and speaks of each item of the list. doubted:
    its words are said of much else, so that its facts are left out where the encoder hears nothing of the kind.
    """

    name: str
    kind: str
    says: str
    trigger: Trigger
    produce: Callable[[Match], Iterable[Draft]]
    slots: Mapping[str, Slot] = field(default_factory=dict)
    lists: bool = False
    doubted: bool = False


@dataclass(frozen=True, slots=True)
class DispatchRule:
    """A rule over the whole dispatch; words of a draft are its evidence."""

    name: str
    kind: str
    says: str
    produce: Callable[[Scene], Iterable[Draft]]
