"""Rules for embassies, consulates and offices in English dispatches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from legation.facts.mission.en import heard
from legation.facts.mission.en.changing import Deed, deeds
from legation.facts.mission.en.making import draft_of, drafts
from legation.facts.mission.en.posts import POSTS, post_at
from legation.facts.mission.en.sequels import (
    GENERIC,
    PRONOUNS,
    SEQUEL_VERBS,
    Sequel,
    in_line,
    of_it,
    sharing_verb,
    those_of,
    with_consul,
)
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb


def _told(manner: str) -> Callable[[Match], Iterator[Draft]]:
    def produce(m: Match) -> Iterator[Draft]:
        post = post_at(m.scene, m.sentence, m.word)
        if post is None:
            return
        for deed in deeds(m.scene, m.sentence, post):
            if deed.manner == manner:
                yield from drafts(m, post, deed)

    return produce


def _sequels(find: Callable[[Match], Iterable[Sequel]]) -> Callable[[Match], Iterator[Draft]]:
    def produce(m: Match) -> Iterator[Draft]:
        for row in find(m):
            deed = Deed(row.change, row.deed, "row")
            seat = row.seat if row.day is None else replace(row.seat, day=row.day)
            yield from draft_of(m, deed, row.mission_type, row.sender, seat, 0.8)

    return produce


RULES = (
    Rule(
        name="mission opened or closed",
        kind="mission",
        says="A state opens, closes, reopens, moves or raises an embassy, consulate or office in another.",
        trigger=Trigger(POSTS),
        produce=_told("verb"),
    ),
    Rule(
        name="opening of a mission",
        kind="mission",
        says="The opening, closure, reopening or elevation of a mission, told as a noun.",
        trigger=Trigger(POSTS),
        produce=_told("noun"),
    ),
    Rule(
        name="mission open again",
        kind="mission",
        says="A mission is told to be open again, now open, or closed.",
        trigger=Trigger(POSTS),
        produce=_told("state"),
    ),
    Rule(
        name="mission kept since",
        kind="mission",
        says="A state has had a mission in another since a day or year: it opened then.",
        trigger=Trigger(POSTS),
        produce=_told("since"),
    ),
    Rule(
        name="office become an embassy",
        kind="mission",
        says="An office, legation or consulate becomes an embassy or is to become one.",
        trigger=Trigger(POSTS),
        produce=_told("becoming"),
    ),
    Rule(
        name="mission next in line",
        kind="mission",
        says="A mission is the first, next or latest of those told of.",
        trigger=Trigger(POSTS),
        produce=_sequels(in_line),
    ),
    Rule(
        name="mission told of before",
        kind="mission",
        says="What becomes of a mission that a pronoun or `the office` means: `it was shut in 2010`, `its opening`.",
        trigger=Trigger(PRONOUNS | GENERIC),
        produce=_sequels(of_it),
    ),
    Rule(
        name="mission told along",
        kind="mission",
        says="A mission coordinated with another and told with a day of its own shares the other's verb.",
        trigger=Trigger(POSTS),
        produce=_sequels(sharing_verb),
    ),
    Rule(
        name="honorary consul appointed",
        kind="mission",
        says="A state appoints an honorary consul where it had none.",
        trigger=noun("consul"),
        produce=_sequels(with_consul),
    ),
    Rule(
        name="those of other states",
        kind="mission",
        says="Missions of other states in the same place: `that of Ghana followed`.",
        trigger=verb(*SEQUEL_VERBS),
        produce=_sequels(those_of),
    ),
    *heard.RULES,
)
