"""Rules for sessions in English dispatches."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.ordinals import ORDINAL_FORMS
from legation.facts.session.en import alone, clubs, earlier, gatherings, heard, rows
from legation.facts.session.en.afterwards import told_after
from legation.facts.session.en.making import drafts, one_by_one
from legation.facts.session.en.mechanisms import ACRONYMS, CLUBS, HEADS, SITTINGS
from legation.facts.session.en.sittings import sittings
from legation.facts.session.en.told import CHAIRED, is_frame_only, is_in_a_title, is_told
from legation.grammar import Draft, Match, Rule, Trigger, verb

# The verbs of chairing wake the sentences in which a name's chairs are looked for.
# A plural in capitals (`the 44th and 45th ASEAN Summits`) has no other dictionary form.
_PLURALS = frozenset(f"{sitting}s" for sitting in SITTINGS | {"summit", "forum", "conference"})
_NAMES = Trigger(SITTINGS | HEADS | frozenset(ACRONYMS) | CLUBS | CHAIRED | _PLURALS)


def _sat(m: Match) -> Iterator[Draft]:
    """A sitting of a mechanism that the sentence names."""
    for sitting in sittings(m.scene, m.sentence):
        if sitting.deed is not m.word or sitting.gathering or is_frame_only(m.sentence, m.word):
            continue
        if sitting.ordinal is None and is_in_a_title(m.sentence, m.word):
            continue
        if is_told(m.scene, m.sentence, sitting) and not gatherings.attended_by_some(m, sitting):
            later = told_after(m.scene, m.sentence, sitting)
            for draft in drafts(m, sitting):
                yield from one_by_one(m, later.complete(draft))


RULES = (
    Rule(
        name="sitting of a mechanism",
        kind="session",
        says="A session, round or meeting of a standing mechanism between states that the sentence names.",
        trigger=_NAMES,
        produce=_sat,
    ),
    Rule(
        name="part taken in a gathering",
        kind="session",
        says="A side takes part in a named multilateral gathering.",
        trigger=_NAMES,
        produce=gatherings.took_part,
    ),
    Rule(
        name="sitting before or after",
        kind="session",
        says="Another sitting, told by its number or place in the row, of the mechanism told of before.",
        trigger=Trigger(SITTINGS | {"consultation", "summit", "dialogue", "retreat", "one"}),
        produce=rows.in_row,
    ),
    Rule(
        name="sitting by its number alone",
        kind="session",
        says="A sitting told by its number or place in the row alone, after another of the same mechanism.",
        trigger=Trigger(ORDINAL_FORMS | alone.LONE),
        produce=alone.alone,
    ),
    Rule(
        name="sitting of another day",
        kind="session",
        says="A sitting told by a day of its own, of the mechanism told of before.",
        trigger=Trigger(SITTINGS | {"consultation", "one"}),
        produce=rows.apart,
    ),
    Rule(
        name="sitting among those told of",
        kind="session",
        says="A sitting told by its number among those of the mechanism or gathering just named.",
        trigger=Trigger(ORDINAL_FORMS),
        produce=rows.of_these,
    ),
    Rule(
        name="earlier sittings listed",
        kind="session",
        says="Earlier sittings of the mechanism told of, listed by where they were.",
        trigger=Trigger(earlier.EARLIER),
        produce=earlier.listed,
    ),
    Rule(
        name="host of further sittings",
        kind="session",
        says="Where further sittings of the mechanism just named were or will be held.",
        trigger=verb("host", "receive"),
        produce=rows.hosted,
    ),
    Rule(
        name="mechanism by its short form",
        kind="session",
        says="A sitting of a mechanism that is called by its initials.",
        trigger=verb(
            "hold", "take", "meet", "convene", "sit", "schedule", "conclude", "chair", "host", "open"
        ),
        produce=rows.by_short_form,
    ),
    Rule(
        name="mechanism that last sat",
        kind="session",
        says="When a mechanism that is only named sat the last time.",
        trigger=verb("convene", "meet", "sit", "hold", "gather", "come", "assemble", "take"),
        produce=rows.long_ago,
    ),
    Rule(
        name="to meet again",
        kind="session",
        says="Those who sat together are to meet again.",
        trigger=verb(
            "meet",
            "convene",
            "gather",
            "sit",
            "hold",
            "reconvene",
            "reschedule",
            "organise",
            "organize",
            "stage",
        ),
        produce=rows.again,
    ),
    Rule(
        name="group that sits",
        kind="session",
        says="The office-holders of a named group of states meet, or the group itself does.",
        trigger=verb("meet", "gather", "convene", "confer", "assemble", "hold"),
        produce=clubs.club_sat,
    ),
    *heard.RULES,
)
