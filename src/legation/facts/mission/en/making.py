"""From a deed done to a mission to the drafts of facts: whose it is, of which type, where, when and how firmly."""

from __future__ import annotations

from collections.abc import Iterator

from legation.facts.deeds import runs_into_future, told
from legation.facts.mission.en.changing import Deed, is_ceremony, since
from legation.facts.mission.en.parties import Seat, parties
from legation.facts.mission.en.posts import Post, known_as_general
from legation.facts.mission.en.sequels import parties_of_subject
from legation.grammar import Draft, Match
from legation.language.dates import DateMention, resolve
from legation.records.edtf import within

_INTENDING = frozenset("intend intention plan consider want wish hope aim mull study desire propose".split())


def drafts(m: Match, post: Post, deed: Deed) -> Iterator[Draft]:
    """Yield a draft for each mission meant of which whose it is and where are known."""
    if deed.manner == "becoming":
        meant = parties_of_subject(m.at(deed.word))
    else:
        meant = parties(m, post, deed.word, doer=deed.doer)
    for sender, seat in meant:
        mission_type = deed.becomes or post.mission_type
        yield from draft_of(m, deed, mission_type, sender, seat, 0.6 if post.house else 0.85, post)


def draft_of(
    m: Match, deed: Deed, mission_type: str, sender: str, seat: Seat, surety: float, post: Post | None = None
) -> Iterator[Draft]:
    """Yield the draft of the mission of that type, sender and seat, if the deed is told at all.

    surety: how sure the words are, a probability; post: the mission as named, where it is.
    """
    status, when = told(m.scene, m.sentence, deed.word)
    if deed.manner == "since" and post is not None:
        mention = since(m.sentence, deed.word, post.head)
        when = resolve(mention, "past") if mention else None
    when = _narrower(seat.day, when)
    if status is None:
        return
    if when is None and status == "occurred":
        when = _day_shared(m, deed)
    if when is None and status == "occurred" and _at_the_meeting(m, deed):
        when = m.scene.setting(m.sentence).when
    if status == "occurred" and when is not None and runs_into_future(m.scene, when):
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
    planned = to_come and (deed.change == "opened" or (deed.change == "upgraded" and _intended(m, deed)))
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


def _intended(m: Match, deed: Deed) -> bool:
    """Tell `the intention to raise it`, `is to become an embassy` from `it will be raised`."""
    return deed.word.lemma == "become" or any(w.lemma in _INTENDING for w in m.sentence.ancestors(deed.word))


def _day_shared(m: Match, deed: Deed) -> str | None:
    """Give the one day told of two deeds in a row: with the first (`presented his credentials on 3 May, and the
    legation was reopened`, `On 3 May they … and the office became an embassy`) or the last (`closed the embassy and
    recalled its staff on 3 May`)."""
    dated = [w for w in m.sentence.words if isinstance(w.mention, DateMention)]
    first = m.sentence.head(deed.word)
    if first is not None and deed.word.dep == "conj":
        before = [w for w in dated if w.index < deed.word.index]
        both = first.tag == "VBD" and deed.word.tag in ("VBN", "VBD")
        return m.scene.when(m.sentence, first, setting=False) if both and len(before) == 1 else None
    last = m.sentence.child(deed.word, "conj")
    if last is None or len(dated) != 1 or dated[0].index < last.index:
        return None
    together = last.tag in ("VBD", "VBN") and deed.word.tag in ("VBD", "VBN")
    return m.scene.when(m.sentence, last, setting=False) if together else None


def _at_the_meeting(m: Match, deed: Deed) -> bool:
    """Tell whether those who met opened the mission, or saw it opened: it has the day of the meeting told."""
    verb = deed.word if deed.word.is_verb else m.sentence.head(deed.word)
    if verb is None or verb is not m.sentence.root or verb.tag != "VBD":
        return False
    doers = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, verb))
    seen = not deed.word.is_verb and verb.lemma in ("attend", "witness", "oversee", "watch")
    there = set(doers.people) & set(m.scene.setting(m.sentence).parties.people)
    return bool(there) and (seen or (deed.word.is_verb and is_ceremony(m.sentence, deed.word)))


def _narrower(day: str | None, when: str | None) -> str | None:
    """The day told behind the place, save where it only is the date of the whole clause."""
    return day if day is not None and (when is None or not within(when, day)) else when
