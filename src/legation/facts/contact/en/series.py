"""Encounters of a series: `A held five meetings in Vienna. … She and B went over …; to C she conveyed thanks`.

Where a dispatch has said that somebody held several meetings without saying with whom, what later sentences tell of
them and one partner is such a meeting, whatever the verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.contact.en.encounters import encounters
from legation.facts.delegations import officials
from legation.grammar import Draft, Match
from legation.grammar.match import merged_details
from legation.language.clauses import LIGHT_VERBS, Frame, objects, subject
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.people import CastMember
from legation.language.words import Sentence, Word

_SERIES = frozenset("meeting talk negotiation conversation encounter bilateral call audience".split())
_HOLDING = LIGHT_VERBS | frozenset(["have", "receive", "pack"])
# `In the first, B conveyed …`: the encounter is named by its place in the row.
_IN_TURN = frozenset("first second third fourth fifth former latter other another last".split())
_MANY = frozenset(
    "two three four five six seven eight nine ten eleven twelve several numerous many bilateral separate".split()
)
_BACK = 8


def in_series(m: Match) -> Iterator[Draft]:
    """`With B she spoke of trade`, `B told her …`, `she and B went over …` after `A held five meetings`."""
    verb = m.word
    if m.status != "occurred" or verb.dep not in ("ROOT", "conj"):
        return
    told_of = _holder(m)
    if told_of is None:
        return
    holder, noun_sentence, noun = told_of
    told = subject(m.sentence, verb) + objects(m.sentence, verb) + m.frame.role("with") + m.frame.role("to")
    people = m.scene.refer_all(m.sentence, told).people
    # `B told her`: whom a pronoun means where several have been named, the series tells best.
    meant = holder in people or (not people[1:] and any(w.tag == "PRP" for w in told)) or _in_turn(m)
    partners = [p for p in people if p.state not in (None, holder.state)]
    alone = [p for p in people if p.state == holder.state and p is not holder]
    if len(partners) == 1 and meant and not alone:
        m.note(*told)
        both = Reference((), (holder,)), Reference((), (partners[0],))
        for draft in encounters(m, *both, confidence=0.6):
            by_phone = noun.lemma == "call" and not {"courtesy", "farewell"} & _beside(noun_sentence, noun)
            yield (
                replace(draft, details=merged_details(draft, format="phone_call"), place=None)
                if by_phone
                else draft
            )


def _in_turn(m: Match) -> bool:
    """Tell whether the sentence opens with `in the first`, `during the second call`."""
    opening = [w.lower for w in m.sentence.words[:4]]
    return opening[:1] in (["in"], ["during"], ["at"]) and bool(_IN_TURN.intersection(opening[1:3]))


def _beside(sentence: Sentence, noun: Word) -> set[str]:
    return {c.lower for c in sentence.children(noun, "amod", "compound")}


def _holder(m: Match) -> tuple[CastMember, Sentence, Word] | None:
    """Give who is told, in the sentences before, to have held several meetings, and the word for them."""
    for before in m.scene.resolver.before(m.sentence, _BACK):
        for noun in before.words:
            if noun.tag != "NNS" or noun.lemma not in _SERIES or not _several(before, noun.index):
                continue
            verb = before.head(noun)
            if verb is not None and not verb.is_verb:
                verb = next((w for w in before.ancestors(noun) if w.is_verb), None)
            if verb is None or verb.lemma not in _HOLDING or firmness(before, verb) != "occurred":
                continue
            if Frame(before, noun).first("with", "between"):
                continue
            holders = officials(m.scene, before, subject(before, verb)).people
            if len(holders) == 1:
                return holders[0], before, noun
    return None


def _several(sentence: Sentence, noun: int) -> bool:
    return any(c.lower in _MANY for c in sentence.children(sentence.words[noun], "nummod", "amod"))
