"""Undertakings that no word of a list gives away: the encoder hears in which verb or noun something is to be done."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.undertaking.en.marked import undertaking_of
from legation.grammar import Draft, Match, Rule, heard


def _heard(m: Match) -> Iterator[Draft]:
    """`the lorries would be let through by Friday, she assured him`."""
    if m.word.is_verb and m.firmness in ("denied", "hypothetical"):
        return
    yield from undertaking_of(m, m.word.likeliest("undertaking"))


RULES = (
    Rule(
        name="heard as to be done",
        kind="undertaking",
        says="In a word that no other rule takes up the encoder hears that something is promised, asked or offered.",
        trigger=heard("undertaking", 0.9),
        produce=_heard,
        lists=True,
    ),
)
