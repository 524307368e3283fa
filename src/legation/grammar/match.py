"""A rule that fired: the trigger, what filled the slots, and the questions that a production asks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from legation.grammar.rule import Draft, Rule
from legation.language.clauses import Frame
from legation.language.modality import Firmness, firmness, tense
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records import Person, Place


class Match:
    """One firing of a clause rule."""

    __slots__ = ("frame", "rule", "scene", "sentence", "slots", "word", "words")

    def __init__(self, rule: Rule, scene: Scene, sentence: Sentence, word: Word) -> None:
        self.rule = rule
        self.scene = scene
        self.sentence = sentence
        self.word = word
        self.frame = Frame(sentence, word)
        self.words: list[Word] = [word]
        self.slots: dict[str, Reference] = {}

    def at(self, word: Word) -> Match:
        """Give the same match centred on another word of the sentence."""
        other = Match(self.rule, self.scene, self.sentence, word)
        other.words = [*self.words, word]
        other.slots = self.slots
        return other

    def fill(self) -> bool:
        """Fill the slots; False where a needed one stays empty."""
        for name, wanted in self.rule.slots.items():
            find = self.refer if wanted.of == "party" else self.countries
            reference = find(*wanted.roles)
            if wanted.needed and not reference:
                return False
            self.slots[name] = reference
        return True

    def __getitem__(self, name: str) -> Reference:
        """Give what filled the slot; an empty Reference where nothing did."""
        return self.slots[name]

    def refer(self, *roles: str) -> Reference:
        """Give whom or what the first filled role refers to (people and states)."""
        for role in roles:
            fillers = self.frame.role(role)
            reference = self.scene.refer_all(self.sentence, fillers)
            if reference:
                self.words.extend(w for w in fillers if w not in self.words)
                return reference
        return Reference()

    def countries(self, *roles: str) -> Reference:
        """Give the countries that the first filled role names, itself or by a place in them."""
        for role in roles:
            fillers = self.frame.role(role)
            codes = [code for w in fillers if (code := self.scene.country_at(self.sentence, w))]
            if codes:
                self.words.extend(w for w in fillers if w not in self.words)
                return Reference(tuple(dict.fromkeys(codes)))
        return Reference()

    def note(self, *words: Word) -> None:
        """Add words to what the rule says that it matched."""
        self.words.extend(w for w in words if w not in self.words)

    @property
    def verb(self) -> Word | None:
        """The verb of the clause: the word itself, or the nearest that governs the noun."""
        return (
            self.word
            if self.word.is_verb
            else next((w for w in self.sentence.ancestors(self.word) if w.is_verb), None)
        )

    @property
    def firmness(self) -> Firmness:
        """How firmly the deed is told."""
        return firmness(self.sentence, self.word)

    @property
    def status(self) -> str | None:
        """The contract's status, None for what is denied or only supposed."""
        found = self.firmness
        return None if found in ("denied", "hypothetical") else found

    def when(self, *, setting: bool = True) -> str | None:
        """Give the EDTF date of the deed: its own, else (with setting) that of the meeting it is part of."""
        return self.scene.when(self.sentence, self.word, setting=setting)

    def place(self, *, setting: bool = True) -> Place | None:
        """Give where the deed took place: its own place, else (with setting) that of the meeting."""
        return self.scene.place(self.sentence, self.word, setting=setting)

    @property
    def future(self) -> bool:
        """Tell whether the clause speaks of what is to come."""
        return tense(self.sentence, self.word) == "future" or self.firmness in ("scheduled", "proposed")

    def draft(
        self,
        *,
        when: str | None,
        status: str | None,
        states: Collection[str] = (),
        people: Collection[Person] = (),
        place: Place | None = None,
        evidence: tuple[tuple[int, int], ...] = (),
        confidence: float = 0.8,
        **details: Any,
    ) -> Draft:
        """Make a draft of this rule's kind; states are completed from the people."""
        everyone = frozenset(states) | {p.state for p in people if p.state}
        return Draft(
            self.rule.kind, when, status, everyone, details, tuple(people), place, evidence, confidence
        )


def as_people(reference: Reference, role: str) -> tuple[Person, ...]:
    """Give the people of a reference as a fact lists them."""
    return tuple(Person(m.name, m.office, m.state, role) for m in reference.people)


def merged_details(draft: Draft, **changes: Any) -> Mapping[str, Any]:
    """Give the draft's details with some changed."""
    return {**draft.details, **changes}
