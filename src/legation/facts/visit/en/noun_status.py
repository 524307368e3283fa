"""How firmly a visit told by its noun is told: `during her visit`, `welcomed the planned trip`, `called it off`."""

from __future__ import annotations

import re

from legation.facts.dating import day_within
from legation.facts.visit.en.accepting import fell_through
from legation.facts.visit.en.belonging import is_ahead
from legation.facts.visit.en.carrying import PAYING, framed_verb
from legation.grammar import Match
from legation.language.clauses import Frame
from legation.language.modality import auxiliaries, firmness, negated, said_of, tense
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds

_LOOKING_BACK = frozenset(
    "welcome hail praise recall note appreciate value applaud commend thank mention describe call express follow mark "
    "remember highlight review assess underline stress emphasise emphasize".split()
)
_MOVING = frozenset("reschedule schedule move shift bring organise organize arrange prepare".split())
_PLANNED = frozenset("upcoming forthcoming planned next possible future coming proposed scheduled".split())
_FIXED = frozenset("upcoming forthcoming planned scheduled".split())
_ARRANGED_FOR = re.compile(
    r"\b(?:taking place|(?:scheduled|slated|planned|due|set) (?:for|to|in|on|from)|(?:starting|beginning) \w+)\b"
)
_POSSIBLE = frozenset("possible potential eventual proposed mooted".split())
# What lies behind, whatever the day of the sentence: `the recent visit`.
PAST = frozenset("recent latest last previous earlier past".split())
_HAPPENING = frozenset("take go happen occur materialise materialize proceed".split())
ARRANGED = frozenset(
    "date timing preparation plan arrangement schedule coordination planning groundwork".split()
)
_WORKING = frozenset("work talk speak negotiate confer".split())
_SETTLING = frozenset(["agree", "decide", "settle"])
_WISHED = frozenset(
    "possibility prospect idea proposal invitation wish hope talk talks negotiation discussion".split()
)
_SOON = re.compile(
    r"\b(?:in the (?:near|coming|days|weeks|months)|in (?:the )?near future|soon)\b", re.IGNORECASE
)
_REASONS = frozenset("reason need plan intention prospect ground point".split())
# So many words behind `visit` stands what says when it is to be.
_BEHIND = 12


def status_of(m: Match, carriers: list[Word]) -> str | None:
    """Give the contract's status of the visit, None where it is denied or only supposed."""
    told = _told(m, carriers)
    return "scheduled" if told == "proposed" and _is_fixed(m.sentence, m.word) else told


def _is_fixed(sentence: Sentence, noun: Word) -> bool:
    """`discussed her upcoming visit`, `talks about his visit that is to take place on Friday`: it is no mere wish."""
    said = said_of(sentence, noun)
    if said & _FIXED:
        return True
    behind = [w.lower for w in sentence.words[noun.index + 1 : noun.index + _BEHIND]]
    end = next((n for n, w in enumerate(behind) if w in (",", ";", "and")), len(behind))
    if behind[end : end + 1] == [","] and behind[end + 1 : end + 2] in (
        ["expected"],
        ["planned"],
        ["scheduled"],
    ):
        return True  # `discussed her visit to Lima, expected in autumn`
    return bool(_ARRANGED_FOR.search(" ".join(behind[:end])))


def _told(m: Match, carriers: list[Word]) -> str | None:
    sentence, noun = m.sentence, m.word
    if negated(sentence, noun):
        return None
    first = sentence.head(noun)
    if noun.dep == "conj" and first is not None and first.is_noun:
        return status_of(m.at(first), [first])
    said = said_of(sentence, noun)
    if said & _POSSIBLE:
        return "proposed"
    if (
        _does_not_take_place(sentence, noun)
        or fell_through(sentence, noun)
        or firmness(sentence, noun) == "cancelled"
    ):
        return "cancelled"
    begun = first is not None and first.tag == "VBD" and noun.dep == "dobj"
    for carrier in carriers[1:]:
        if carrier.lemma == "take" and carrier.dep == "relcl" and begun:
            continue  # `began a tour in Kenya which will take her to Peru`
        if (
            carrier.dep == "relcl"
            and "will" in auxiliaries(sentence, carrier)
            and not negated(sentence, carrier)
        ):
            return "scheduled"  # `discussed the visit that she will pay`
        if carrier.dep in ("relcl", "acl", "xcomp") and (told := firmness(sentence, carrier)) != "occurred":
            return told if told in ("scheduled", "proposed", "cancelled") else None
    prep = sentence.head(noun)
    if noun.dep == "pobj" and prep is not None and _has_no(sentence, prep):
        return None
    if noun.dep == "pobj" and prep is not None and is_ahead(sentence, prep):
        return "scheduled"
    if (spoken := _spoken_of(sentence, noun)) is not None:
        return spoken
    frame_verb = framed_verb(sentence, noun)
    if frame_verb is not None and frame_verb.lemma in ("expect", "due", "await"):
        return "scheduled"
    if frame_verb is not None and any(c.lower == "due" for c in sentence.children(frame_verb, "acomp")):
        return "scheduled"
    above = sentence.head(noun)
    if above is not None and above.lemma in _MOVING and noun.dep in ("nsubjpass", "dobj"):
        return "scheduled"
    if above is not None and above.lemma == "be" and noun.dep == "nsubj" and _in_preparation(sentence, above):
        return "scheduled"
    if said & PAST:
        return "occurred"
    if frame_verb is not None and prep is not None:
        beside = frame_verb.tag == "VBN" and frame_verb.dep in ("acl", "amod")
        if prep.lower in ("after", "following", "since") and _lies_behind(m):
            return "occurred"  # `will visit Kenya, following the visit of its president in 2018`
        if not beside and tense(sentence, frame_verb) == "future":
            return "scheduled"
        if prep.lower in ("during", "after", "following", "since"):
            return "scheduled" if said & _FIXED else "occurred"
    above = sentence.head(noun)
    carried = above is not None and above.is_verb and above.lemma in PAYING
    if above is not None and above.lemma == "undertake" and noun.dep == "dobj":
        return m.at(above).status  # what is undertaken here is made, not promised
    return m.status if carried else _looked_at(sentence, noun) or m.status


def _lies_behind(m: Match) -> bool:
    when = day_within(m.scene, m.sentence, m.word)
    return when is not None and m.scene.published is not None and bounds(when)[1] < m.scene.published


def _has_no(sentence: Sentence, prep: Word) -> bool:
    """`Saw no reason for a visit`, `has no plans for a trip`."""
    above = sentence.head(prep)
    return above is not None and above.lemma in _REASONS and negated(sentence, above)


def _does_not_take_place(sentence: Sentence, noun: Word) -> bool:
    """`The trip will not take place`, `the visit did not go ahead`."""
    verb = sentence.head(noun)
    if noun.dep != "nsubj" or verb is None or verb.lemma not in _HAPPENING:
        return False
    return any(True for _ in sentence.children(verb, "neg"))


def _spoken_of(sentence: Sentence, noun: Word) -> str | None:
    """`The date of a visit by X`, `preparations for her trip`, `the possibility of a visit`: yet to come."""
    prep = sentence.head(noun)
    if prep is None or noun.dep != "pobj" or prep.lower not in ("of", "for", "on", "about"):
        return None
    above = sentence.head(prep)
    # `no date has been set for the visit`, `talks are under way on a visit`
    spoken = [above] if above is not None and above.is_noun else []
    if above is not None and above.is_verb:
        spoken = list(sentence.children(above, "nsubj", "nsubjpass"))
        if above.lemma in _WORKING and prep.lower in ("on", "about"):
            return "proposed"  # `are working on a visit by X`
        if above.lemma in _SETTLING and prep.lower in ("on", "about"):
            return "scheduled"  # `agreed on a visit by X`
    if any(w.lemma in ARRANGED for w in spoken):
        return "scheduled"
    return "proposed" if any(w.lemma in _WISHED for w in spoken) else None


def _in_preparation(sentence: Sentence, verb: Word) -> bool:
    frame = Frame(sentence, verb)
    return any(w.lemma in ("preparation", "planning") for w in frame.role("in") + frame.role("under"))


def _looked_at(sentence: Sentence, noun: Word) -> str | None:
    """`welcomed the visit of X`, `recalled her trip`: it took place, unless it is called planned."""
    verb = next((w for w in sentence.ancestors(noun) if w.is_verb), None)
    if (
        verb is None
        or verb.lemma not in _LOOKING_BACK
        or auxiliaries(sentence, verb)[:1] in (["will"], ["would"])
    ):
        return None
    said = said_of(sentence, noun)
    if said & _PLANNED:
        return "proposed" if "future" in said else "scheduled"
    behind = slice(noun.index + 1, noun.index + _BEHIND)
    if _SOON.search(" ".join(w.lower for w in sentence.words[behind])):
        return "scheduled"  # `welcomed her visit in the near future`
    return "occurred"
