"""What is said, agreed or asked by phone or video: the noun is only the channel of another verb."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.contact.en.encounters import encounters, named_sides
from legation.facts.contact.en.partners import CHANNELS
from legation.facts.delegations import officials
from legation.grammar import Draft, Match
from legation.language.clauses import objects, subject
from legation.language.parties import Reference


def is_channel(m: Match) -> bool:
    """Tell whether the noun is only the channel (`agreed by telephone`, `said in a call with B`) of another verb."""
    above = m.sentence.head(m.word)
    return m.word.lemma in ("phone", "telephone") or (
        m.word.lemma in CHANNELS
        and above is not None
        and above.lower in ("in", "over", "by", "via", "during", "on", "through")
        and not m.frame.role("with")
        and not m.frame.role("between")
    )


def by_phone(m: Match) -> Iterator[Draft]:
    """`agreed by telephone on 31 March`, `invited him over the phone`, `thanked Kenya in a phone call to B`."""
    prep = m.sentence.head(m.word)
    if prep is not None and m.word.dep == "compound":
        prep = m.sentence.head(prep)  # `by telephone beforehand`, as the parser has it
    elif not is_channel(m) or (m.word.lemma == "conversation" and not m.frame.role("compound")):
        return
    if any(c.lower in ("courtesy", "farewell") for c in m.sentence.children(m.word, "compound", "amod")):
        return  # such a call is paid in person
    if prep is None or prep.tag not in ("IN", "RP"):
        return
    verb = next((w for w in m.sentence.ancestors(prep) if w.is_verb), None)
    if verb is None or verb.lemma in ("meet", "speak", "talk", "discuss", "hold", "have", "confer"):
        return
    at = m.at(verb)
    one = officials(m.scene, m.sentence, subject(m.sentence, verb))
    whom = (m.frame.role("to"), at.frame.role("with"), objects(m.sentence, verb), at.frame.role("to"))
    other = next((found for words in whom if (found := officials(m.scene, m.sentence, words))), Reference())
    if named_sides(one + other) or (one.people and set(other.states) - set(one.states)):
        yield from encounters(at, one, other, confidence=0.8)
