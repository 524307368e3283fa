"""Deeds told by a verb or a noun of the vocabulary (deeds.toml) with the thing that they are done to."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import deed
from legation.facts.act.en.parties import done_to
from legation.facts.act.en.vocabulary import TELLINGS, Telling, tellings_by_word
from legation.grammar import Draft, Match, Rule, noun, verb
from legation.language.clauses import grammatical_subject
from legation.language.words import Word

# Below these the clause goes on about something else.
_OTHER_CLAUSES = frozenset(["relcl", "advcl", "ccomp", "parataxis", "conj"])


def _told_by_verb(m: Match) -> Iterator[Draft]:
    """`padlocked shops of Danes`, `flights to Lima began`, `was called home for consultations`."""
    keys = [f"{m.word.lemma}_{c.lower}" for c in m.sentence.children(m.word)] + [m.word.lemma]
    things = done_to(m) or grammatical_subject(m.sentence, m.word)
    yield from _first(m, [t for k in keys for t in tellings_by_word().get(k, ())], things, as_noun=False)


def _told_by_noun(m: Match) -> Iterator[Draft]:
    """`the closure of the border with Peru`, `the arrest of two Danes`, `a protest against the raid`."""
    telling = [t for t in tellings_by_word().get(m.word.lemma, ()) if m.word.lemma in t.nouns]
    yield from _first(
        m, telling, [*m.frame.role("of"), *m.frame.role("to"), *m.frame.role("on")], as_noun=True
    )


def _first(m: Match, telling: list[Telling], things: list[Word], *, as_noun: bool) -> Iterator[Draft]:
    for one in telling:
        thing = _thing(m, one, things)
        if one.things and thing is None:
            continue
        if one.beside and not one.beside & _clause_words(m):
            continue
        yield from deed(
            m,
            one.act_type,
            thing=thing if one.things and not as_noun else None,
            joint=one.sides == "together",
            named=one.sides == "named" or as_noun,
            adverse=one.adverse,
        )
        return


def _thing(m: Match, telling: Telling, things: list[Word]) -> Word | None:
    """Give the thing of the deed's kind: the word itself, or what it is of or for: `a batch of vaccines`."""
    for thing in things:
        if any(w.lemma in telling.things or w.lower in telling.things for w in _core(m, thing)):
            return thing
    return None


def _core(m: Match, thing: Word) -> Iterator[Word]:
    yield thing
    for child in m.sentence.children(thing, "compound", "amod", "nmod", "prep", "pobj", "pcomp", "appos"):
        if child.dep != "prep" or child.lower in ("of", "in", "for"):
            yield from _core(m, child)


def _clause_words(m: Match) -> set[str]:
    found: set[str] = set()
    waiting = [m.word]
    while waiting:
        head = waiting.pop()
        for child in m.sentence.children(head):
            if child.dep in _OTHER_CLAUSES and child.tag != "VB":
                continue
            found |= {child.lemma, child.lower}
            waiting.append(child)
    return found


_VERBS = {v for t in TELLINGS for v in t.verbs}
_NOUNS = {n for t in TELLINGS for n in t.nouns}

RULES = (
    Rule(
        name="deed told by a verb",
        kind="act",
        says="A verb of the vocabulary tells a deed, with the thing that it is done to.",
        trigger=verb(*_VERBS),
        produce=_told_by_verb,
    ),
    Rule(
        name="deed told by a noun",
        kind="act",
        says="A noun of the vocabulary tells a deed, with the thing that it is done to.",
        trigger=noun(*_NOUNS),
        produce=_told_by_noun,
    ),
)
