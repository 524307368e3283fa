"""Acts that no word of a list gives away: the encoder hears in which verb or noun one side does something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from legation.facts.act.en.cutting import with_subject
from legation.facts.act.en.making import act, deed
from legation.facts.act.en.parties import doer
from legation.grammar import Draft, Match, Rule, heard
from legation.language.parties import Reference


def _heard(m: Match) -> Iterator[Draft]:
    """`Peru turned back forty Danish lorries at the border`."""
    kind = m.word.likeliest("act")
    if kind == "accusation" and m.word.is_verb and (against := _held_against(m)) is not None:
        yield from act(
            m, kind, against[0].states, against[1], actors=against[0].people, words=with_subject(m)
        )
    else:
        for draft in deed(m, kind):
            yield from _of_one_side(m, draft) if kind == "accusation" else (draft,)


def _of_one_side(m: Match, draft: Draft) -> Iterator[Draft]:
    """Of `said that these officials had spied` it is who says so that accuses; authors of one paper accuse nobody."""
    by, said = draft.details["by"], m.scene.speakers(m.sentence, m.word).states
    if draft.details["to"] or (len(said) != 1 and not m.scene.authors):
        yield draft
    elif len(said) == 1 and said[0] in by and len(by) == 2:
        details = {**draft.details, "by": list(said), "to": [s for s in by if s not in said]}
        yield replace(draft, details=details)


def _held_against(m: Match) -> tuple[Reference, tuple[str, ...]] | None:
    """`said that Peru had trampled on its word`: who says so accuses whoever is said to have done it."""
    by = m.scene.speakers(m.sentence, m.word)
    to = tuple(s for s in doer(m).states if s not in by.states)
    return (by, to) if len(by.states) == 1 == len(to) else None


RULES = (
    Rule(
        name="heard as a deed",
        kind="act",
        says="In a word that no other rule takes up the encoder hears a deed of one side for or against another.",
        trigger=heard("act", 0.65),
        produce=_heard,
    ),
)
