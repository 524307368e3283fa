"""When a journey is by the sentences behind the one that tells of it.

`The visit will last from Monday to Wednesday`, `She arrives on the 20th and leaves on the 22nd`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legation.facts.dating import day_told, value_of
from legation.facts.visit.en.vocabulary import VISIT_NOUNS
from legation.language.clauses import Frame, grammatical_subject, objects, subject
from legation.language.dates import DateMention, anchor, ending
from legation.language.modality import firmness
from legation.language.parties import Reference
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, days, overlap, within

_BEHIND = 4
_LONGEST = 31
_WEEK = 7
_BEGINNING = frozenset("begin start open commence kick".split())
_ENDING = frozenset("end conclude finish wrap wind close complete".split())
_LASTING = frozenset("last run take be set schedule plan span go continue occur fix".split())
_COMING = frozenset("arrive land reach".split())
_GOING = frozenset("leave depart return".split())
_STAYING = frozenset("be stay remain spend visit".split())
_ANOTHER = frozenset(
    "last previous first second third earlier next further future return other another recent".split()
)
_LEADS = frozenset(["while", "whilst", "in", "during"])
_OPENING = 8


@dataclass(slots=True)
class _Told:
    """What is told of the days: the whole, the first and the last one, and how long it lasts."""

    whole: str | None = None
    first: str | None = None
    last: str | None = None
    length: DateMention | None = None

    def days(self, when: str | None, *, ended: bool) -> str | None:
        """Give the days told, with those known before; ended: these are of the end."""
        if self.whole is not None:
            return self.whole if when is None or overlap(self.whole, when) else when
        first, last = self.first, self.last
        if when is not None and days(when) == 1 and (first is None) != (last is None):
            first, last = (first or (None if ended else when)), (last or (when if ended else None))
        if first is not None and last is not None:
            long = (bounds(last)[1] - bounds(first)[0]).days
            return f"{bounds(first)[0]}/{bounds(last)[1]}" if 0 < long <= _LONGEST else when or first
        if self.length is not None and first is not None and days(first) == 1:
            return anchor(self.length, bounds(first)[0]) or first
        if first is not None and when is not None and "/" in when and within(first, when):
            return first
        if self.length is not None and last is not None and days(last) == 1:
            return ending(self.length, bounds(last)[0]) or last
        if first is not None and (when is None or (days(when) > 1 and within(first, when))):
            return when or first
        return when or last


def told_behind(
    scene: Scene,
    sentence: Sentence,
    guests: Reference,
    country: str,
    when: str | None,
    status: str,
    *,
    ended: bool,
) -> str | None:
    """Give the days of the guests' journey to the country, sharper where the next sentences tell them.

    when: those known so far. ended: they are the days of its end.
    """
    if (
        when is not None
        and ("/" in when and days(when) <= _LONGEST and len(when) == 21)
        and not _is_week(when)
    ):
        return when
    told = _Told(length=next(_lengths(sentence), None))
    following = [s for s in scene.sentences if s.start > sentence.start and s.words][:_BEHIND]
    for number, later in enumerate(following):
        if _leads_elsewhere(scene, later, {country, *guests.states}):
            break
        _opening(scene, later, guests, country, told)
        for verb in later.words:
            if verb.is_verb and _fits(later, verb, status):
                coming = status == "scheduled" or firmness(later, verb) == "scheduled"
                _of_verb(scene, later, verb, guests, country, told, near=number == 0, coming=coming)
    return told.days(when, ended=ended)


def _is_week(when: str) -> bool:
    """Tell `next week`, of which the visit may take but some days."""
    return days(when) == _WEEK and bounds(when)[0].weekday() == 0


def _fits(sentence: Sentence, verb: Word, status: str) -> bool:
    """Tell whether what is said of the verb can be said of a journey of that status."""
    said = firmness(sentence, verb)
    present = verb.tag in ("VBZ", "VBP") and said == "occurred"  # `the visit runs from 20 to 22 May`
    return said == status or present or (status == "occurred" and said == "scheduled")


def _of_verb(
    scene: Scene,
    sentence: Sentence,
    verb: Word,
    guests: Reference,
    country: str,
    told: _Told,
    *,
    near: bool,
    coming: bool,
) -> None:
    doers = grammatical_subject(sentence, verb) or subject(sentence, verb)
    if any(_is_the_visit(sentence, w) or (near and w.lower == "it" and _times(verb)) for w in doers):
        told.length = told.length or next((d for d in _lengths(sentence)), None)
        when = day_told(scene, sentence, verb, coming=coming)
        if when is None or ".." in when:
            return
        if verb.lemma in _BEGINNING and "/" not in when:
            told.first = told.first or when
        elif verb.lemma in _ENDING and "/" not in when:
            told.last = told.last or when
        elif verb.lemma in _LASTING and "/" in when:
            told.whole = told.whole or when
    elif set(scene.refer_all(sentence, doers).people) & set(guests.people):
        when = day_told(scene, sentence, verb, coming=coming)
        if when is None or ".." in when:
            return
        there = {
            scene.country_at(sentence, w)
            for p in ("in", "to", "for", "object")
            for w in Frame(sentence, verb).role(p)
        }
        here = not (there - {None}) or country in there
        made = any(_is_the_visit(sentence, w) for w in objects(sentence, verb))
        if made and verb.lemma in _BEGINNING and days(when) == 1:
            told.first = told.first or when
        elif made and verb.lemma in _ENDING and days(when) == 1:
            told.last = told.last or when
        elif verb.lemma in _COMING and here and days(when) == 1:
            told.first = told.first or when
        elif verb.lemma in _GOING and days(when) == 1:
            _note_leaving(told, when, away=country in there)
        elif verb.lemma in _STAYING and country in there and "/" in when:
            told.whole = told.whole or when


def _note_leaving(told: _Told, when: str, *, away: bool) -> None:
    """`Leaves on Monday and will return on Wednesday`: of two days of leaving the first is of leaving home."""
    if away:
        told.first = told.first or when
    elif told.first is None and told.last is not None and told.last < when:
        told.first, told.last = told.last, when
    else:
        told.last = told.last or when


def _opening(scene: Scene, sentence: Sentence, guests: Reference, country: str, told: _Told) -> None:
    """`During the visit, scheduled for 20-22 May, …`, `While in Lima from 20 to 22 May, …`."""
    opening = sentence.words[:_OPENING]
    if opening[0].lower not in _LEADS or told.whole is not None:
        return
    noun = next((w for w in opening if _is_the_visit(sentence, w)), None)
    if noun is not None:
        coming = firmness(sentence, sentence.root) == "scheduled"
        for word in sentence.words[noun.index + 1 : noun.index + _OPENING]:
            if isinstance(word.mention, DateMention) and word.mention.kind == "interval":
                told.whole = value_of(scene, sentence, noun, word.mention, coming=coming)
            if word.mention is not None or word.is_noun or word.tag == "PRP":
                return
        return
    here = any(scene.country_at(sentence, w) == country for w in opening)
    doers = scene.refer_all(sentence, subject(sentence, sentence.root))
    dated = next(
        (w.mention for w in opening if isinstance(w.mention, DateMention) and w.mention.kind == "interval"),
        None,
    )
    if here and dated is not None and set(doers.people) & set(guests.people):
        coming = firmness(sentence, sentence.root) == "scheduled"
        told.whole = scene.resolved(sentence, dated, "future" if coming else "past")


def _is_the_visit(sentence: Sentence, word: Word) -> bool:
    definite = any(
        c.lower in ("the", "this", "his", "her", "their") or c.dep == "poss"
        for c in sentence.children(word, "det", "poss")
    )
    another = any(c.lower in _ANOTHER for c in sentence.children(word, "amod"))
    return word.is_noun and word.lemma in VISIT_NOUNS and definite and not another


def _times(verb: Word) -> bool:
    """Tell whether the verb can be said of a visit that is `it`."""
    return verb.lemma in _BEGINNING | _ENDING | {"last", "run"}


def _lengths(sentence: Sentence) -> Iterator[DateMention]:
    for word in sentence.words:
        if isinstance(word.mention, DateMention) and word.mention.length and word.mention.length[1] == "day":
            yield word.mention


def _leads_elsewhere(scene: Scene, sentence: Sentence, states: set[str]) -> bool:
    """Tell whether the sentence tells of a journey to another country."""
    for word in sentence.words:
        if word.lemma not in VISIT_NOUNS or not (word.is_noun or word.is_verb):
            continue
        frame = Frame(sentence, word)
        goals = {scene.country_at(sentence, w) for w in (*frame.role("to"), *frame.role("object"))} - {None}
        if goals and not goals & states:
            return True
    return False
