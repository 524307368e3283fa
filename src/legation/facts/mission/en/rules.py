"""Rules for embassies, consulates and offices in English dispatches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from legation.facts.deeds import told
from legation.facts.mission.en.changing import Deed, deeds, since
from legation.facts.mission.en.parties import parties
from legation.facts.mission.en.posts import POSTS, Post, post_at
from legation.facts.mission.en.sequels import SEQUEL_VERBS, Sequel, in_line, parties_of_subject, those_of
from legation.grammar import Draft, Match, Rule, Trigger, verb
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
            yield m.draft(
                when=row.day or m.at(row.deed).when(setting=False) or m.when(setting=False),
                status=m.at(row.deed).status,
                states={row.sender, row.seat.state},
                place=row.seat.place,
                confidence=0.8,
                sending_state=row.sender,
                host_state=row.seat.state,
                mission_type=row.mission_type,
                change=row.change,
            )

    return produce


def _drafts(m: Match, post: Post, deed: Deed) -> Iterator[Draft]:
    at = m.at(deed.word)
    status, when = told(m.scene, m.sentence, deed.word)
    if status is None:
        return
    if deed.manner == "since":
        mention = since(m.sentence, deed.word, post.head)
        when = resolve(mention, "past") if mention else None
    settled = deed.change != "closed" and status in ("scheduled", "proposed")
    if deed.manner == "becoming":
        meant = parties_of_subject(at)
    else:
        meant = parties(m, post, deed.word, doer=deed.doer)
    for sender, seat in meant:
        yield at.draft(
            when=_narrower(seat.day, when),
            status=status,
            states={sender, seat.state},
            place=seat.place,
            confidence=_confidence(post, settled),
            sending_state=sender,
            host_state=seat.state,
            mission_type=deed.becomes or post.mission_type,
            change="planned" if settled else deed.change,
        )


def _confidence(post: Post, settled: bool) -> float:
    if post.house:
        return 0.6
    # Where a dispatch tells both of the plan and of what came of it, the latter is the fact.
    return 0.75 if settled else 0.85


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
        name="those of other states",
        kind="mission",
        says="Missions of other states in the same place: `that of Ghana followed`.",
        trigger=verb(*SEQUEL_VERBS),
        produce=_sequels(those_of),
    ),
)
