"""Messages told one after another: `received condolences from abroad. … Similar messages came from A and B`.

Agencies list on a day of mourning or a holiday who wrote to whom. The first sentence tells to whom all of them went, or
who sent them; those behind it name the other side alone, or say no more than that the like was sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from legation.grammar import Draft
from legation.language.people import CastMember, CastMention
from legation.language.scene import Scene
from legation.language.words import Sentence
from legation.records import Person

_PAPER = r"(?:messages?|letters?|telegrams?|cables?|missives?|notes?)"
_PAPERS = r"(?:messages|letters|telegrams|cables|condolences|congratulations|felicitations|greetings|wishes)"
_MANY = (
    r"(?:leaders?|heads of (?:state|government)|presidents|prime ministers|kings|monarchs|rulers|dignitaries"
    r"|counterparts|politicians|governments|states|countries)"
)
_GOT = re.compile(
    rf"\b(?:receiv(?:ed|es|ing)|got|been (?:sent|receiving))\b[^.;]{{0,60}}\b{_PAPERS}\b", re.IGNORECASE
)
_SENT_BY_MANY = re.compile(
    rf"\b{_MANY}\b[^.;]{{0,60}}?\b(?:sen(?:t|d)|extend\w*|convey\w*|offer\w*|express\w*|congratulat\w+|wrote|felicitat\w+)\b"
    rf"|\b{_PAPERS}\b[^.;]{{0,40}}\b(?:arriv\w+|pour\w*|c[oa]m\w+|flood\w*)\b",
    re.IGNORECASE,
)
_SENT_TO_MANY = re.compile(
    rf"\b(?:sent|addressed|dispatched|extended)\b[^.;]{{0,60}}\b{_PAPERS}\b[^.;]{{0,60}}\bto\b[^.;]{{0,50}}\b{_MANY}\b",
    re.IGNORECASE,
)
_ONE_SENT = re.compile(
    rf"\b(?:sent|addressed|dispatched|cabled|extended)\b[^.;]{{0,60}}\b{_PAPER}\b", re.IGNORECASE
)
_ABROAD = re.compile(rf"\b(?:{_MANY}|abroad|foreign|world|friendly|overseas)\b", re.IGNORECASE)
_ON = re.compile(
    rf"\b(?:{_PAPER}|{_PAPERS}|condole\w*|congratulat\w+|felicitat\w+|sympath\w+|wish(?:ed|es|ing)?|wrote|well-wishers"
    r"|among (?:them|those|the senders|the first))\b",
    re.IGNORECASE,
)
_THE_LIKE = re.compile(
    rf"\b(?:similar|same|identical|like)\b[^.;]{{0,30}}\b{_PAPER}\b"
    rf"|\b{_PAPER}\b[^.;]{{0,20}}\bof (?:the same|like|similar)\b",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?:phoned?|telephoned?|calls?|called|met|meetings?|talks|conversation|received by)\b",
    re.IGNORECASE,
)


# After so many sentences about people that tell of no message the row is over.
_ASTRAY = 1


@dataclass(frozen=True, slots=True)
class _Post:
    """Who is at one end of a row of messages. got: they came to him, else he sent them. to: the last one written to."""

    person: CastMember
    got: bool
    told: Sentence
    when: str | None
    to: CastMember | None = None


def in_a_row(scene: Scene) -> Iterator[Draft]:
    """Yield the messages of which a sentence names one end alone, the other having been told before."""
    if _ON.search(scene.text) is None:
        return
    post: _Post | None = None
    astray = 0
    for sentence in scene.sentences:
        text = scene.text[sentence.start : sentence.end]
        if (opened := _opened(scene, sentence, text)) is not None:
            post, astray = opened, 0
        elif post is not None and _ON.search(text) and not _SPOKEN.search(text):
            yield from _told_behind(scene, sentence, text, post)
            astray = 0
        elif scene.mentions_between(sentence.start, sentence.end):
            astray += 1
            post = post if astray <= _ASTRAY else None


def _opened(scene: Scene, sentence: Sentence, text: str) -> _Post | None:
    """Give the end of a row of messages that the sentence opens."""
    people = scene.mentions_between(sentence.start, sentence.end)
    if not people or _SPOKEN.search(text):
        return None
    day = _day(scene, sentence)
    if (got := _GOT.search(text)) is not None:
        whose = [p for p in people if p.start < sentence.start + got.start()]
        from_abroad = len({p.member.state for p in people} - {None}) > 1 or _ABROAD.search(text) is not None
        return _Post(whose[-1].member, True, sentence, day) if whose and from_abroad else None
    if _SENT_BY_MANY.search(text) is not None and len({p.member for p in people}) == 1:
        return _Post(people[0].member, True, sentence, day)
    if _SENT_TO_MANY.search(text) is not None and len({p.member for p in people}) == 1:
        return _Post(people[0].member, False, sentence, day)
    sent = _ONE_SENT.search(text)
    if sent is None or _THE_LIKE.search(text):
        return None
    by = [p for p in people if p.start < sentence.start + sent.start()]
    to = [p for p in people if _written_to(scene, p) and p.start > sentence.start + sent.start()]
    if len(by) == 1 and len(to) == 1 and by[0].member.state != to[0].member.state:
        return _Post(by[0].member, False, sentence, day, to[0].member)
    return None


def _written_to(scene: Scene, mention: CastMention) -> bool:
    return re.search(r"\bto (?:the |his |her )?$", scene.text[: mention.start][-12:]) is not None


def _told_behind(scene: Scene, sentence: Sentence, text: str, post: _Post) -> Iterator[Draft]:
    people = list(dict.fromkeys(scene.people_in(sentence)))
    abroad = [p for p in people if p.state and p.state != post.person.state and p is not post.to]
    at_home = [p for p in people if p.state == post.person.state and p is not post.person]
    if _THE_LIKE.search(text) and post.to is not None and post.to not in people and not abroad:
        for sender in at_home:
            yield _message(sentence, post, sender, post.to)
    elif not at_home and post.to is None:
        for other in abroad:
            yield _message(sentence, post, *((other, post.person) if post.got else (post.person, other)))


def _message(sentence: Sentence, post: _Post, sender: CastMember, recipient: CastMember) -> Draft:
    return Draft(
        kind="contact",
        when=post.when,
        status="occurred",
        states=frozenset(p.state for p in (sender, recipient) if p.state),
        details={"format": "message"},
        people=tuple(
            Person(p.name, p.office, p.state, role)
            for p, role in ((sender, "sender"), (recipient, "recipient"))
        ),
        evidence=((sentence.start, sentence.end), (post.told.start, post.told.end)),
        confidence=0.7,
    )


def _day(scene: Scene, sentence: Sentence) -> str | None:
    """Give the day that the sentence names, if it names one."""
    days = [d for d in scene.dates if sentence.start <= d.start < sentence.end and d.kind == "day"]
    return scene.resolved(sentence, days[0], "past") if len(days) == 1 else None
