"""Missions told of in a row: `that of Ghana followed in May`, `the consulate of Chad was the third`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legation.facts.mission.en.changing import deeds
from legation.facts.mission.en.parties import Seat, day_behind, named_with, parties, posts_before, seats_below
from legation.facts.mission.en.posts import Post, post_at
from legation.grammar import Match
from legation.language.words import Word

_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth next latest last another".split()
)
_BEGINNING = frozenset(["begin", "start", "open", "inaugurate", "launch"])
_FOLLOWING = frozenset(["follow", "come", "join"])
SEQUEL_VERBS = _BEGINNING | _FOLLOWING | {"close", "reopen", "shut"}


@dataclass(frozen=True, slots=True)
class Sequel:
    """A mission told of as one more: whose it is, where, of what type, what became of it, by what word, when."""

    sender: str
    seat: Seat
    mission_type: str
    change: str
    deed: Word
    day: str | None


def in_line(m: Match) -> Iterator[Sequel]:
    """Yield the mission that is told to be the first, next or fifth of its kind."""
    post = post_at(m.scene, m.sentence, m.word)
    verb = m.sentence.head(post.head) if post is not None else None
    if post is None or verb is None or verb.lemma != "be" or not post.head.dep.startswith("nsubj"):
        return
    ranked = any(
        c.lower in _ORDINALS or any(a.lower in _ORDINALS for a in m.sentence.children(c, "amod"))
        for c in m.sentence.children(verb, "attr", "acomp", "advmod")
    )
    change = _change_before(m, post.named) if ranked else None
    told = named_with(m, m.sentence, post)
    seat = next(iter(told.seats), None) or next(
        (s for t in _parties_before(m, post.named) for _, s in t), None
    )
    if change is None or seat is None:
        return
    for sender in told.senders:
        if sender != seat.state:
            yield Sequel(sender, seat, post.mission_type, change, verb, None)


def those_of(m: Match) -> Iterator[Sequel]:
    """Yield what `that of Ghana`, `those of Chad (5 May) and Fiji` and `those in Kabul and Oslo` tell.

    m: a match on the verb, of which `that` or `those` is the subject. The day is None where only the verb
    has one.
    """
    stand = next(
        (c for c in m.sentence.children(m.word, "nsubj", "nsubjpass") if c.lower in ("that", "those")), None
    )
    before = next((post for _, post in posts_before(m, m.word)), None)
    if stand is None or before is None:
        return
    change = {"close": "closed", "shut": "closed", "reopen": "reopened"}.get(m.word.lemma)
    if m.word.lemma in _BEGINNING:
        change = "opened"
    change = change or _change_before(m, m.word)
    told = next(_parties_before(m, m.word), [])
    if change is None or not told:
        return
    sender, seat = told[0]
    deed = m.sentence.child(m.word, "xcomp") or m.word
    for owner in m.at(stand).frame.role("of"):
        state = m.scene.refer(m.sentence, owner).state
        if state is not None and state != seat.state:
            m.note(owner)
            yield Sequel(state, seat, before.mission_type, change, deed, day_behind(m.sentence, owner))
    for place in seats_below(m, m.sentence, stand):
        if place.state != sender:
            yield Sequel(sender, place, before.mission_type, change, deed, place.day)


def _change_before(m: Match, word: Word) -> str | None:
    for sentence, post in posts_before(m, word):
        for deed in deeds(m.scene, sentence, post):
            return deed.change
    return None


def parties_of_subject(m: Match) -> Iterator[tuple[str, Seat]]:
    """Yield sender and seat of what becomes an embassy: the subject; `it` is the last mission told of."""
    for word in m.frame.role("subject"):
        if word.tag == "PRP":
            yield from next(_parties_before(m, word), [])
        else:
            yield from parties(m, Post(word, "other", word), m.word, doer=False)


def _parties_before(m: Match, word: Word) -> Iterator[list[tuple[str, Seat]]]:
    """Yield whose the missions named before the word are and where they stand, last first."""
    for sentence, post in posts_before(m, word):
        there = Match(m.rule, m.scene, sentence, post.named)
        deed = next(deeds(m.scene, sentence, post), None)
        told = list(parties(there, post, deed.word if deed else post.head, doer=deed.doer if deed else False))
        if told:
            yield told
