"""Runs rules over a scene and turns their drafts into facts with offsets into the original text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from legation.grammar.match import Match
from legation.grammar.rule import DispatchRule, Draft, Rule
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records import Fact, Problem, Span

_PARTS = ("verb", "noun", "other")


class Grammar:
    """A set of rules, indexed by the words that wake them."""

    def __init__(self, rules: Sequence[Rule | DispatchRule]) -> None:
        self.rules = tuple(rules)
        # By the part of speech that a word is found to be, then by its dictionary form.
        self._by_part: dict[str, dict[str, list[Rule]]] = {part: defaultdict(list) for part in _PARTS}
        self._by_sound: dict[str, list[Rule]] = defaultdict(list)
        self._of_dispatch = tuple(r for r in rules if isinstance(r, DispatchRule))
        for rule in rules:
            if isinstance(rule, Rule):
                for part in _PARTS if rule.trigger.part == "any" else (rule.trigger.part,):
                    for lemma in rule.trigger.lemmas:
                        self._by_part[part][lemma].append(rule)
                if rule.trigger.sound is not None:
                    self._by_sound[rule.trigger.sound].append(rule)
        # Names of the rules that the encoder wakes, and of those whose facts it has to hear too.
        self.heard = frozenset(r.name for sounding in self._by_sound.values() for r in sounding)
        self.doubted = frozenset(r.name for r in self.rules if isinstance(r, Rule) and r.doubted)
        self._lemmas = frozenset[str]().union(*(r.trigger.lemmas for r in self.rules if isinstance(r, Rule)))
        self._phrasal = {lemma.split("_")[0] for lemma in self._lemmas if "_" in lemma}

    @property
    def lemmas(self) -> frozenset[str]:
        """Dictionary forms of all words that wake a rule: a sentence without any needs no parse."""
        return frozenset(lemma.split("_")[0] for lemma in self._lemmas)

    def read(self, scene: Scene) -> Iterator[Fact | Problem]:
        """Yield the facts that the rules find, sentence by sentence, then those over the whole dispatch.

        A rule that fails yields a Problem and costs only what it would have found.
        """
        for sentence in scene.sentences:
            for word in sentence.words:
                for rule in self._woken(sentence, word):
                    if word.start < sentence.start and not rule.lists:
                        continue  # said where the list is led up to
                    try:
                        yield from self._fired(rule, scene, sentence, word)
                    except Exception as error:
                        yield _failure(scene, rule.name, error)
        for whole in self._of_dispatch:
            try:
                for draft in whole.produce(scene):
                    yield from _facts(scene, whole.name, draft, None, [])
            except Exception as error:
                yield _failure(scene, whole.name, error)

    @staticmethod
    def _fired(rule: Rule, scene: Scene, sentence: Sentence, word: Word) -> Iterator[Fact]:
        match = Match(rule, scene, sentence, word)
        if match.fill():
            for draft in rule.produce(match):
                yield from _facts(scene, rule.name, draft, (sentence.start, sentence.end), match.words)

    def _woken(self, sentence: Sentence, word: Word) -> Iterator[Rule]:
        by_lemma = self._by_part["verb" if word.is_verb else "noun" if word.is_noun else "other"]
        yield from by_lemma.get(word.lemma, ())
        if word.lemma in self._phrasal:
            particles = sentence.children(word, "prt", "prep", "advmod", "mark", "acomp")
            for key in dict.fromkeys(f"{word.lemma}_{c.lower}" for c in particles):
                yield from by_lemma.get(key, ())
        for kind, surety in word.sureties.items() if word.heard else ():
            for rule in self._by_sound.get(kind, ()):
                if surety >= rule.trigger.surety:
                    yield rule


def _failure(scene: Scene, rule: str, error: Exception) -> Problem:
    return Problem(
        "rule_failed",
        f"the rule {rule!r} failed on this dispatch ({type(error).__name__}: {error}); please report it",
        scene.dispatch.source,
        scene.dispatch.line,
        fatal=False,
    )


def _facts(
    scene: Scene, rule: str, draft: Draft, fallback: tuple[int, int] | None, words: Sequence[Word]
) -> Iterator[Fact]:
    spans = draft.evidence or ((fallback,) if fallback else ())
    if draft.status is None or not spans:
        return
    original = scene.folded.original
    yield Fact(
        kind=draft.kind,
        when=draft.when,
        status=draft.status,
        states=tuple(sorted(draft.states)),
        evidence=tuple(original(*span) for span in spans),
        place=draft.place,
        people=draft.people,
        details=dict(draft.details),
        confidence=draft.confidence,
        rule=rule,
        words=tuple(dict.fromkeys(_original_span(scene, w) for w in words)),
    )


def _original_span(scene: Scene, word: Word) -> Span:
    return scene.folded.original(word.start, word.end)
