"""Missions told of in a row: `that of Ghana followed in May`, `the consulate of Chad was the third`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from legation.facts.mission.en.changing import KEEPING, change_of_it, deeds, rank_reached, since
from legation.facts.mission.en.parties import (
    Seat,
    day_behind,
    named_with,
    parties,
    posts_before,
    seats_along,
    seats_below,
)
from legation.facts.mission.en.posts import Post, post_at
from legation.facts.mission.en.verbs import change_of_verb, later_in_row
from legation.grammar import Match
from legation.language.dates import DateMention, resolve
from legation.language.states import StateMention, code_of
from legation.language.words import Word

_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth next latest last another".split()
)
_BEGINNING = frozenset("begin start open inaugurate launch establish add plan".split())
_FOLLOWING = frozenset(["follow", "come", "join"])
_ONES = frozenset("one ones own another others two three four".split())
SEQUEL_VERBS = _BEGINNING | _FOLLOWING | KEEPING | {"close", "reopen", "shut"}
PRONOUNS = frozenset(["it", "they", "its", "their"])
# `The office reopened`: the mission told of before, of whatever type.
GENERIC = frozenset(["office", "post", "mission"])
_APPOINTING = frozenset("appoint name nominate designate install accredit".split())
# So far back, in characters, a pronoun means the mission told of.
_NEAR = 250


@dataclass(frozen=True, slots=True)
class Sequel:
    """A mission told of as one more: whose, where, of what type, what became of it, by what word, when."""

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
    seat = next(iter(told.seats), None) or next((s for _, s in _parties_before(m, post.named)), None)
    if change is None or seat is None:
        return
    for sender in told.senders:
        if sender != seat.state:
            yield Sequel(sender, seat, post.mission_type, change, verb, None)


def those_of(m: Match) -> Iterator[Sequel]:
    """Yield what `that of Ghana followed`, `those in Kabul and Oslo will close`, `will add one in Riga` tell.

    m: a match on the verb. The day is None where only the verb has one.
    """
    before = next((post for _, post in posts_before(m, m.word)), None)
    told = _parties_before(m, m.word) if before is not None else []
    change = _change_of(m)
    if before is None or not told or change is None:
        return
    sender, seat = told[0]
    deed = m.sentence.child(m.word, "xcomp") or m.word
    for word in m.sentence.children(m.word, "nsubj", "nsubjpass", "dobj"):
        if word.dep == "dobj" and word.lower in _ONES:
            for place in seats_along(m, m.sentence, word):
                kept = since(m.sentence, m.word, m.word) if m.word.lemma in KEEPING else None
                day = place.day or (resolve(kept, "past") if kept is not None else None)
                for doer in m.refer("subject").states or (sender,):
                    yield Sequel(doer, place, before.mission_type, change, deed, day)
        elif word.dep != "dobj" and word.lower in ("that", "those"):
            for owner in _owners(m, word):
                if owner.mention.code != seat.state:
                    m.note(owner)
                    day = day_behind(m.sentence, owner)
                    yield Sequel(owner.mention.code, seat, before.mission_type, change, deed, day)
            for place in seats_below(m, m.sentence, word):
                yield Sequel(sender, place, before.mission_type, change, deed, place.day)
        elif (
            word.dep != "dobj"
            and m.word.lemma == "follow"
            and m.sentence.child(m.word, "dobj") is None
            and (state := m.scene.refer(m.sentence, word).state) not in (None, seat.state, sender)
        ):
            # `Fiji opened a consulate there; Ghana will follow before summer`
            yield Sequel(state, replace(seat, day=None), before.mission_type, change, deed, None)
        elif (
            word.dep != "dobj"
            and m.word.lemma in _FOLLOWING
            and m.scene.refer(m.sentence, word).state == seat.state
        ):
            # `Kenya opened an embassy in Oslo in 1966; Norway followed in 1967`
            there = next(iter(seats_along(m, m.sentence, m.word)), Seat(sender, None))
            if there.state == sender:
                yield Sequel(seat.state, there, before.mission_type, change, deed, there.day)
        elif word.dep != "dobj" and m.word.lemma in _FOLLOWING:
            for town in m.sentence.conjuncts(word):
                city = m.scene.place_at(town)
                if city is not None and city.country and code_of(city.name) != city.country:
                    yield Sequel(sender, Seat(city.country, city), before.mission_type, change, deed, None)


def sharing_verb(m: Match) -> Iterator[Sequel]:
    """Yield `and the Kenyan embassy in Oslo in 2003`: what was done to the mission before, told with its verb alone."""
    post = post_at(m.scene, m.sentence, m.word)
    if post is None or next(deeds(m.scene, m.sentence, post), None) is not None:
        return
    earlier = next((p for s, p in posts_before(m, post.named) if s is m.sentence), None)
    deed = next(deeds(m.scene, m.sentence, earlier), None) if earlier is not None else None
    if deed is None or deed.word.index > post.named.index:
        return
    between = m.sentence.words[deed.word.index + 1 : post.named.index]
    behind = m.sentence.words[post.head.index + 1 :]
    day = next((w.mention for w in behind if isinstance(w.mention, DateMention)), None)
    if day is None or any(w.is_verb for w in between) or not any(w.dep == "cc" for w in between):
        return
    told = named_with(m, m.sentence, post)
    for sender in told.senders:
        for seat in told.seats:
            if sender != seat.state:
                m.note(deed.word)
                yield Sequel(sender, seat, post.mission_type, deed.change, deed.word, resolve(day, "past"))


def of_it(m: Match) -> Iterator[Sequel]:
    """Yield what becomes of the mission that the pronoun or `the office` means, told of in this sentence or the one
    before."""
    if m.word.lower in ("their", "they", "them") or (m.word.is_noun and not _stands_for_it(m)):
        return
    if (deed := change_of_it(m.sentence, m.word)) is None:
        return
    before = next((post for _, post in posts_before(m, m.word)), None)
    if before is None or m.word.start - before.head.end > _NEAR:
        return
    rank = rank_reached(m.scene, m.sentence, deed.word) if deed.change == "upgraded" else None
    if deed.change == "upgraded" and rank is None:
        return
    for sender, seat in _parties_before(m, m.word)[:1]:
        there = replace(seat, day=None)
        yield Sequel(sender, there, rank or before.mission_type, deed.change, deed.word, None)
        row = later_in_row(m.sentence, deed.word) if m.word.dep.startswith("nsubj") else ()
        for later in row:
            change = change_of_verb(m.sentence, later)
            if change is not None:
                yield Sequel(sender, there, before.mission_type, change, later, None)


def _stands_for_it(m: Match) -> bool:
    """Tell whether the noun is `the office` alone, which names no mission of its own."""
    alone = all(c.dep in ("det", "punct") for c in m.sentence.children(m.word))
    return alone and any(c.lower in ("the", "this") for c in m.sentence.children(m.word, "det"))


def with_consul(m: Match) -> Iterator[Sequel]:
    """Yield the honorary consulate that comes with an honorary consul: `will appoint an honorary consul in Oslo`."""
    honorary = any(c.lower == "honorary" for c in m.sentence.children(m.word, "amod", "compound"))
    new = any(c.lower in ("a", "an", "first") for c in m.sentence.children(m.word, "det", "amod"))
    verb = m.sentence.head(m.word)
    if not (honorary and new) or verb is None or verb.lemma not in _APPOINTING:
        return
    if m.word.dep in ("dobj", "nsubjpass"):
        post = Post(m.word, "honorary_consulate", m.word)
        for sender, seat in parties(m, post, verb, doer=m.word.dep == "dobj"):
            yield Sequel(sender, seat, "honorary_consulate", "opened", verb, None)


def _owners(m: Match, stand: Word) -> list[Word]:
    """The states behind `that of` up to the verb: brackets behind each (`Chad (5 May) and Fiji`) mislead parsers."""
    behind = m.sentence.words[stand.index + 1 : m.word.index]
    if not behind or behind[0].lower != "of":
        return []
    return [w for w in behind if isinstance(w.mention, StateMention)]


def _change_of(m: Match) -> str | None:
    if m.word.lemma in _BEGINNING:
        return "opened"
    if m.word.lemma in KEEPING:
        return "opened" if since(m.sentence, m.word, m.word) is not None else None
    change = {"close": "closed", "shut": "closed", "reopen": "reopened"}.get(m.word.lemma)
    return change or _change_before(m, m.word)


def _change_before(m: Match, word: Word) -> str | None:
    for sentence, post in posts_before(m, word):
        for deed in deeds(m.scene, sentence, post):
            return deed.change
    return None


def parties_of_subject(m: Match) -> Iterator[tuple[str, Seat]]:
    """Yield sender and seat of what becomes an embassy: the subject; `it` is the last mission told of."""
    for word in m.frame.role("subject"):
        if word.tag == "PRP":
            for sender, seat in _parties_before(m, word):
                yield sender, replace(seat, day=None)
        else:
            yield from parties(m, Post(word, "other", word), m.word, doer=False)


def _parties_before(m: Match, word: Word) -> list[tuple[str, Seat]]:
    """Whose the last mission named before the word is and where, of one whose place is told if any."""
    first: list[tuple[str, Seat]] = []
    for sentence, post in posts_before(m, word):
        there = Match(m.rule, m.scene, sentence, post.named)
        deed = next(deeds(m.scene, sentence, post), None)
        told = list(parties(there, post, deed.word if deed else post.head, doer=deed.doer if deed else False))
        if any(seat.place is not None for _, seat in told):
            return told
        first = first or told
    return first
