"""When a journey is: its own date, its length counted from a first or last day, the day that shows it under way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legation.facts.dating import day_told, length_of, starts_on, to_come, value_of
from legation.facts.visit.en.accepting import CALLING_OFF
from legation.facts.visit.en.belonging import (
    at_another_time,
    behind,
    behind_since,
    of_other_clauses,
    shared,
)
from legation.grammar import Match
from legation.language.dates import DateMention, anchor, ending
from legation.language.modality import auxiliaries, phrasal
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, days, within

_FINISHING = frozenset(
    "end conclude finish complete wrap wind wound round close return leave depart break cut interrupt".split()
)
_LEAVING = frozenset("leave depart return fly come go head arrive".split())
# Verbs that tell when a visit is, in a clause of its own: `starting on Monday`.
_TIMING = frozenset(
    "begin start open commence kick end conclude finish complete wrap close be due schedule plan set run last".split()
)
# `The visit announced for Sunday` is to be on that day.
_TOLD_FOR = frozenset(["announce", "foresee", "envisage", "propose", "arrange"])
_SAYING = frozenset(
    "say tell add announce inform report note state write confirm stress recall praise".split()
)
_LOOKING_BACK = frozenset("earlier previously recently last formerly once before".split())
_ATTENDING = frozenset("attend participate join take address speak lead chair represent open witness".split())
_LASTING = frozenset(
    "hold have conduct plan set reschedule move shift bring fix last continue carry follow see do".split()
)
# Of these the news is that the journey has begun, on the day of the dispatch where no other is told.
_SETTING_OFF = frozenset("arrive reach land leave depart fly set take begin start open embark kick".split())
_NEXT = 4
_STAY = 14
_WEEK = 7
_BEGINNING = frozenset(
    "begin start open commence kick arrive reach land fly leave travel head set take depart embark go come expect be "
    "due pay make undertake visit touch schedule".split()
)


def days_of(m: Match, deed: Word, noun: Word | None, *, status: str | None) -> str | None:
    """Give the EDTF date of a journey told by the deed (a verb, or the noun itself); noun: its `visit`, if any.

    A length counts from the first day told (`arrived on Monday on a three-day visit`) or back from the last
    (`that ended on the 18th`). A journey under way with no date has the day of publication.
    """
    sentence = m.sentence
    length = length_of(sentence, deed, noun)
    coming = status in ("scheduled", "proposed") and not _told_in_the_past(sentence, deed)
    own, last = _own(m, deed, noun, coming)
    base = own
    if own is not None and not last and days(own) == 1 and finishes(sentence, deed, noun):
        # `on Wednesday ended a visit that had begun on 12 May`
        end = _point(day_told(m.scene, sentence, deed))
        if end is not None and days(end) == 1 and bounds(own)[0] < bounds(end)[0]:
            return f"{own}/{end}"
    if own is not None and last and length is None and status == "occurred" and to_come(m.scene, own):
        # `addressed the assembly on Thursday during her visit, which ends on Saturday`
        around = next((w for w in sentence.ancestors(noun or deed) if w.is_verb and w is not deed), None)
        shown = _point(day_told(m.scene, sentence, around)) if around is not None else None
        if shown is not None and days(shown) == 1 and bounds(shown)[0] < bounds(own)[0]:
            return f"{shown}/{own}"
    if status == "occurred" and (began := _since(m, deed)) is not None:
        return began
    if own is None and length is not None and (end := _coming_back(m, deed, coming=coming)) is not None:
        return ending(length, bounds(end)[0])
    others = of_other_clauses(sentence, deed)
    if base is None and _dates(sentence, deed) and not (coming and _before_or_after(sentence, deed)):
        base = _point(day_told(m.scene, sentence, deed, coming=coming, apart_from=others))
        apart = coming and deed.dep == "relcl"  # `arrived on Monday on a tour that will take her to Kenya`
        if base is None and noun is not None and noun is not deed and not apart and _dates(sentence, noun):
            base = _point(day_told(m.scene, sentence, noun, coming=coming, apart_from=others))
    past = sentence.root.tag == "VBD" and not deed.is_verb
    if base is not None and own is None and coming and past and not to_come(m.scene, base):
        base = None  # `met today to discuss the trip to come`
    if base is None:
        base = behind(m, noun or deed) or shared(m, deed, coming=coming)
    if (
        base is not None
        and length is not None
        and days(base) == 1
        and (own or _is_first_day(sentence, deed, noun))
    ):
        day = bounds(base)[0]
        ended = last or finishes(sentence, deed, noun) or _left_after(sentence, deed, length)
        return (ending if ended else anchor)(length, day) or base
    if base is not None:
        return base
    if status == "occurred" and m.scene.published is not None:
        if under_way(sentence, deed):
            return _day_shown(m, deed) or _day_of_news(m) or m.scene.published.isoformat()
        if _just_begun(m.scene, sentence, deed):
            return (anchor(length, m.scene.published) if length else None) or m.scene.published.isoformat()
    if status == "occurred":
        return _day_shown(m, deed)
    return _occasion(m, deed) if coming else None


def _since(m: Match, deed: Word) -> str | None:
    """Give the days of what `has been` going on since a day: up to that of the dispatch."""
    published = m.scene.published
    verb = deed if deed.is_verb else next((w for w in m.sentence.ancestors(deed) if w.is_verb), None)
    if published is None or verb is None:
        return None
    stays = verb.lemma == "be" and verb.tag in ("VBZ", "VBP")  # `is in Lima since Monday`
    if not stays and not {"has", "have"} & set(auxiliaries(m.sentence, verb)):
        return None
    for word in m.sentence.children(verb, "prep"):
        for dated in m.sentence.children(word, "pobj"):
            mention = dated.mention
            if word.lower == "since" and isinstance(mention, DateMention) and mention.kind == "day":
                value = m.scene.resolved(m.sentence, mention, "past")
                if value is not None and 0 < (published - bounds(value)[0]).days <= _STAY:
                    return f"{value}/{published.isoformat()}"
    return None


def _coming_back(m: Match, deed: Word, *, coming: bool) -> str | None:
    """Give the last day: `left on Monday after a two-day visit`, `left today, concluding a four-day trip`."""
    above = m.sentence.head(deed)
    verb = m.sentence.head(above) if above is not None else None
    if above is None or verb is None:
        return None
    behind = deed.dep == "pobj" and above.lower in ("after", "following", "from")
    closing = deed.dep == "dobj" and above.tag == "VBG" and above.lemma in _FINISHING
    if closing and not verb.is_verb:
        verb = m.sentence.head(verb)  # `left after winding up her visit`
    if not (behind or closing) or verb is None or verb.lemma not in _LEAVING:
        return None
    when = day_told(m.scene, m.sentence, verb, coming=coming)
    return when if when is not None and days(when) == 1 else None


def _point(when: str | None) -> str | None:
    """Leave out what only sets a limit: `until Saturday`."""
    return None if when is not None and ".." in when else when


def _day_shown(m: Match, deed: Word) -> str | None:
    """Give the day of what the guest does in the clause around: `X, who is on a visit, met Y on Wednesday`."""
    aside = next((w for w in (deed, *m.sentence.ancestors(deed)) if w.dep == "relcl"), None)
    root = m.sentence.root
    if aside is None or not root.is_verb or root.lemma in _SAYING:
        return None
    if {c.lower for c in m.sentence.children(deed, "advmod")} & _LOOKING_BACK:
        return None
    told = day_told(m.scene, m.sentence, root)
    if told is not None:
        return told
    below = {w.index for w in m.sentence.subtree(aside)}
    for word in m.sentence.words[root.index :]:
        # `called on the chairman of the party, X, on Wednesday`: hung on him
        if isinstance(word.mention, DateMention) and word.mention.kind == "day" and word.index not in below:
            verb = next((w for w in m.sentence.ancestors(word) if w.is_verb), root)
            return value_of(m.scene, m.sentence, verb, word.mention)
    return None


def _day_of_news(m: Match) -> str | None:
    """Give the day of the meetings that the next sentences tell of a guest who `is on a visit`."""
    published = m.scene.published
    if published is None:
        return None
    for sentence in [s for s in m.scene.sentences if s.start >= m.sentence.start][:_NEXT]:
        when = m.scene.setting(sentence).when
        if when is not None and days(when) == 1 and 0 <= (published - bounds(when)[0]).days <= _WEEK:
            return when
    return None


def _occasion(m: Match, deed: Word) -> str | None:
    """Give the day of what somebody will travel for: `will fly to Bali to attend the 18-19 November summit`."""
    for word in m.sentence.subtree(deed):
        dated = word.mention
        if (
            not isinstance(dated, DateMention)
            or dated.kind not in ("day", "interval")
            or dated.relation == "by"
        ):
            continue
        links = list(m.sentence.ancestors(word))
        verbs = [w for w in links[: links.index(deed)] if w.is_verb]
        if verbs and all(w.lemma in _ATTENDING for w in verbs):
            return value_of(m.scene, m.sentence, verbs[0], dated, coming=True)
    return None


def under_way(sentence: Sentence, deed: Word) -> bool:
    """Tell whether the journey goes on as the dispatch is written: `is paying a visit`, `the ongoing visit`."""
    if any(c.lower in ("ongoing", "current") for c in sentence.children(deed, "amod")):
        return True
    if any(
        w.lower in ("currently", "presently") for w in sentence.words[max(0, deed.index - 6) : deed.index]
    ):
        return True  # `currently on a state visit`
    verb = deed if deed.is_verb else next((w for w in sentence.ancestors(deed) if w.is_verb), None)
    if verb is None:
        return False
    aux = set(auxiliaries(sentence, verb))
    if verb.lemma == "be":
        return verb.tag in ("VBZ", "VBP") and deed.dep not in ("attr", "nsubj")
    return verb.tag == "VBG" and bool(aux & {"is", "are", "'s", "'re"})


def _before_or_after(sentence: Sentence, deed: Word) -> bool:
    """`Will leave on Monday before travelling to Kenya`: the day is that of the leaving alone."""
    if deed.tag != "VBG":
        return False
    marks = {c.lower for c in sentence.children(deed, "mark")}
    above = sentence.head(deed)
    return bool((marks | {above.lower if above is not None else ""}) & {"before", "after"})


def _just_begun(scene: Scene, sentence: Sentence, deed: Word) -> bool:
    """Tell whether the news is that somebody set off or arrived: `has left for Kenya`, `arrived here for talks`."""
    verb = deed if deed.is_verb else next((w for w in sentence.ancestors(deed) if w.is_verb), None)
    if verb is None or verb.lemma not in _SETTING_OFF or sentence.root not in (verb, sentence.head(verb)):
        return False
    if {c.lower for c in sentence.children(verb, "advmod")} & _LOOKING_BACK:
        return False
    if verb.lemma in ("set", "take") and sentence.child(verb, "prt") is None:
        return False  # `no date has been set`
    aux = set(auxiliaries(sentence, verb))
    if aux & {"has", "have"}:
        return True
    opening = not any(s.words and s.start < sentence.start for s in scene.sentences)
    return opening and not aux and verb.tag in ("VBD", "VBZ")


def _dates(sentence: Sentence, deed: Word) -> bool:
    """Tell whether the date of the verb above is that of the visit: not of `the visit was announced on Friday`."""
    above = sentence.head(deed)
    if at_another_time(sentence, deed) or (deed.is_noun and deed.dep == "conj"):
        return False
    if deed.is_verb or above is None or not above.is_verb or deed.dep not in ("nsubj", "nsubjpass", "dobj"):
        return True
    # `was put off on Friday` tells when it was called off, not when it was to be.
    return above.lemma in _BEGINNING | _FINISHING | _LASTING and phrasal(sentence, above) not in CALLING_OFF


def _told_in_the_past(sentence: Sentence, deed: Word) -> bool:
    """`was to visit`, `had planned a trip`: what was then to come may be over by now."""
    verb = deed if deed.is_verb else sentence.head(deed)
    above = sentence.head(verb) if verb is not None and verb.dep != "ccomp" else None
    chain = [w for w in (verb, above) if w is not None and w.is_verb]
    return any(
        w.lemma in ("be", "plan", "schedule", "expect") and w.tag in ("VBD", "VBN") for w in chain
    ) and any(w.tag == "VBD" or {"was", "were", "had"} & set(auxiliaries(sentence, w)) for w in chain)


def _own(m: Match, deed: Word, noun: Word | None, coming: bool) -> tuple[str | None, bool]:
    """Give the date that stands with the noun or the deed itself, and whether it is that of the last day."""
    for head in (noun, deed):
        if head is None:
            continue
        told = sorted(_below(m.sentence, head), key=lambda d: (d.steps, abs(d.word.index - head.index)))
        values = [(_meaning(m, deed, d, coming), d) for d in told]
        found = [(value, dated) for value, dated in values if value is not None]
        if found:
            # `next week, from Monday to Wednesday`
            value, dated = next(
                ((v, d) for v, d in found if v != found[0][0] and within(v, found[0][0])), found[0]
            )
            return value, dated.verb is not None and dated.verb.lemma in _FINISHING
    return None, False


def _meaning(m: Match, deed: Word, dated: _Dated, coming: bool) -> str | None:
    """Give what a date below the deed means; `which began on Wednesday` lies behind, whatever the deed's tense."""
    began = dated.verb is not None and dated.verb.tag == "VBD" and dated.verb.lemma != "be"
    teller = dated.verb if dated.verb is not None and began else deed
    return value_of(m.scene, m.sentence, teller, dated.mention, coming=coming and not began)


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date below a deed. verb: of beginning or ending, where one stands between. steps: how far below."""

    word: Word
    mention: DateMention
    verb: Word | None
    steps: int


def _below(sentence: Sentence, head: Word) -> Iterator[_Dated]:
    """Yield the dates that hang on the head without another deed between."""
    for word in sentence.subtree(head):
        dated = word.mention
        if not isinstance(dated, DateMention) or dated.kind in ("duration", "vague", "anniversary"):
            continue
        if dated.relation in ("by", "until", "before") or (
            dated.relation == "since" and not starts_on(sentence, word)
        ):
            continue
        links = []
        for above in sentence.ancestors(word):
            if above is head:
                break
            links.append(above)
        verbs = [w for w in links if w.is_verb]
        aside = any(
            getattr(w.mention, "member", None) is not None
            or (w.dep in ("appos", "conj") and w.is_noun and w.mention is None)
            or w.lower in ("since", "before", "after", "until")
            for w in links
        )
        last = links[0].lower if links else ""
        timing = all(w.lemma in _TIMING or (w.lemma in _TOLD_FOR and last == "for") for w in verbs)
        if aside or behind_since(sentence, word) or not timing:
            continue
        yield _Dated(word, dated, verbs[0] if verbs else None, len(links))


def _left_after(sentence: Sentence, deed: Word, length: DateMention) -> bool:
    """`Leaves Kenya today after a three-day visit`: the length is that of the days before."""
    lasting = next((w for w in sentence.words if w.mention is length), None)
    if lasting is None or deed.lemma not in _LEAVING:
        return False
    links = sentence.ancestors(lasting)
    return any(w.lower in ("after", "following", "end", "conclusion", "close") for w in links)


def _is_first_day(sentence: Sentence, deed: Word, noun: Word | None) -> bool:
    verb = deed if deed.is_verb else next((w for w in sentence.ancestors(deed) if w.is_verb), None)
    if noun is not None and noun is deed:
        above = sentence.head(noun)
        if above is not None and above.tag == "IN" and above.lower in ("during", "in", "after", "of"):
            return False
    return verb is not None and (verb.lemma in _BEGINNING or verb.lemma in _FINISHING)


def finishes(sentence: Sentence, deed: Word, noun: Word | None) -> bool:
    """Tell whether the words tell of the journey's end, so that their day is its last."""
    verb = deed if deed.is_verb else sentence.head(noun) if noun is not None else None
    return verb is not None and verb.lemma in _FINISHING - {"leave", "depart"}
