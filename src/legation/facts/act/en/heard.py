"""Acts that no word of a list gives away: the encoder hears in which verb or noun one side does something."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.act.en.making import deed
from legation.grammar import Draft, Match, Rule, heard


def _heard(m: Match) -> Iterator[Draft]:
    """`Peru turned back forty Danish lorries at the border`."""
    yield from deed(m, m.word.likeliest("act"))


RULES = (
    Rule(
        name="heard as a deed",
        kind="act",
        says="In a word that no other rule takes up the encoder hears a deed of one side for or against another.",
        trigger=heard("act", 0.65),
        produce=_heard,
    ),
)
