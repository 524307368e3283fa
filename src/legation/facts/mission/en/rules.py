"""Rules for embassies, consulates and offices in English dispatches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from legation.facts.deeds import to_come as is_to_come
from legation.facts.deeds import told
from legation.facts.mission.en.changing import Deed, deeds, is_ceremony, since
from legation.facts.mission.en.parties import Seat, parties
from legation.facts.mission.en.posts import POSTS, Post, known_as_general, post_at
from legation.facts.mission.en.sequels import (
    PRONOUNS,
    SEQUEL_VERBS,
    Sequel,
    in_line,
    of_it,
    parties_of_subject,
    those_of,
    with_consul,
)
from legation.grammar import Draft, Match, Rule, Trigger, noun, verb
from legation.language.dates import resolve
from legation.records.edtf import within


def _told(manner: str) -> Callable[[Match], Iterator[Draft]]:
    def produce(m: Match) -> Iterator[Draft]:
        post = post_at(m.scene, m.sentence, m.word)
        if post is None:
            return
        for deed in deeds(m.scene, m.sentence, post):
            if deed.manner == manner:
                yield from _drafts(m, post, deed)

    return produce


def _sequels(find: Callable[[Match], Iterable[Sequel]]) -> Callable[[Match], Iterator[Draft]]:
    def produce(m: Match) -> Iterator[Draft]:
        for row in find(m):
            deed = Deed(row.change, row.deed, "row")
            seat = row.seat if row.day is None else replace(row.seat, day=row.day)
            yield from _draft(m, deed, row.mission_type, row.sender, seat, 0.8)

    return produce


def _drafts(m: Match, post: Post, deed: Deed) -> Iterator[Draft]:
    if deed.manner == "becoming":
        meant = parties_of_subject(m.at(deed.word))
    else:
        meant = parties(m, post, deed.word, doer=deed.doer)
    for sender, seat in meant:
        mission_type = deed.becomes or post.mission_type
        yield from _draft(m, deed, mission_type, sender, seat, 0.6 if post.house else 0.85, post)


def _draft(
    m: Match, deed: Deed, mission_type: str, sender: str, seat: Seat, surety: float, post: Post | None = None
) -> Iterator[Draft]:
    status, when = told(m.scene, m.sentence, deed.word)
    if deed.manner == "since" and post is not None:
        mention = since(m.sentence, deed.word, post.head)
        when = resolve(mention, "past") if mention else None
    when = _narrower(seat.day, when)
    if status is None:
        return
    if status == "occurred" and when is not None and is_to_come(m.scene, when):
        status = "scheduled"
    if mission_type == "consulate" and known_as_general(m.scene, sender, seat.place):
        mission_type = "consulate_general"
    if deed.manner == "row" and when is not None:
        mention = m.scene.date_of(m.sentence, deed.word)
        when = None if mention is not None and mention.relation == "since" and seat.day is None else when
    if deed.manner == "row" and m.rule.name == "mission next in line" and when is None:
        return
    if deed.change == "closed" and status == "proposed":
        return
    to_come = status in ("scheduled", "proposed")
    planned = to_come and deed.change in ("opened", "upgraded")
    if deed.change == "opened" and is_ceremony(m.sentence, deed.word):
        planned = False
    yield m.at(deed.word).draft(
        when=when,
        status=status,
        states={sender, seat.state},
        place=seat.place,
        # Where a dispatch tells both of the plan and of what came of it, the latter is the fact.
        confidence=surety - 0.1 if to_come and deed.change != "closed" else surety,
        sending_state=sender,
        host_state=seat.state,
        mission_type=mission_type,
        change="planned" if planned else deed.change,
    )


def _narrower(day: str | None, when: str | None) -> str | None:
    """The day told behind the place, save where it only is the date of the whole clause."""
    return day if day is not None and (when is None or not within(when, day)) else when


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
        says="What becomes of a mission that a pronoun means: `it was shut in 2010`, `its opening`.",
        trigger=Trigger(PRONOUNS),
        produce=_sequels(of_it),
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
)
