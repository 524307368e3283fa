"""When an encounter was: its own day, else that of the story, of which what is only looked back on is no part."""

from __future__ import annotations

from legation.facts.dating import (
    day_beside,
    day_told,
    day_within,
    length_of,
    nearest_to_publication,
    to_come,
    value_of,
)
from legation.facts.whereabouts import whereabouts
from legation.grammar import Match
from legation.language.dates import DateMention, anchor, ending
from legation.language.modality import auxiliaries, tense
from legation.language.words import Word
from legation.records.edtf import bounds, days

_GIVING = frozenset("host give hold offer organise organize lead".split())
_ENDING = frozenset("end conclude wrap finish close complete".split())
_BEGINNING = frozenset("begin start open kick launch".split())
_EARLIER = frozenset("previously last formerly once ever".split())


def day(m: Match, status: str) -> str | None:
    """Give when the encounter was: its own day, else that of the meeting or visit it is told as part of.

    What is only looked back on (`had last met`) or ahead to (`will meet`) has no other day than its own.
    """
    if m.status == "cancelled":
        # `called off on Tuesday` dates the calling off.
        return (
            day_within(m.scene, m.sentence, m.word) or _day_before_verb(m)
            if m.word.is_noun
            else day_told(m.scene, m.sentence, m.word)
        )
    own = own_day(m, status)
    if own is not None or status != "occurred" or looks_back(m) or _elsewhere(m):
        return own
    return m.when()


def _day_before_verb(m: Match) -> str | None:
    """`The meeting between A and B on Saturday has been postponed`: that is not the day of putting off."""
    verb = m.sentence.head(m.word)
    if verb is None or not verb.is_verb or m.word.dep not in ("nsubj", "nsubjpass"):
        return None
    helping = [w.index for w in m.sentence.children(verb, "aux", "auxpass")]
    for word in m.sentence.words[m.word.index : min([verb.index, *helping])]:
        led = m.sentence.head(word)
        if isinstance(word.mention, DateMention) and led is not None and m.sentence.head(led) is verb:
            return nearest_to_publication(m.scene, m.sentence, word.mention)
    return None


def own_day(m: Match, status: str | None) -> str | None:
    """Give the day that is told of the encounter itself, whose status is known."""
    coming = status in ("scheduled", "proposed") and not looks_back(m)
    own = day_told(m.scene, m.sentence, m.word, coming=coming and tense(m.sentence, m.word) != "past")
    if own is None and (above := _described(m)) is not None:
        # `a call on Friday in which A spoke with B`
        mention = m.scene.date_of(m.sentence, above)
        own = value_of(m.scene, m.sentence, m.word, mention, coming=coming) if mention is not None else None
    if own is not None and coming and m.word.is_noun and _day_of_past_deed(m):
        own = None
    if m.word.is_noun:
        own = day_beside(m.scene, m.sentence, m.word, coming=coming) or own
    if m.word.is_noun and own is not None:
        own = _all_days(m, own)
    if m.word.is_noun and own is None and status == "occurred":
        own = _behind_the_matter(m)
    if m.word.is_noun and own is None:
        # `a banquet hosted by A on Tuesday`
        given = (c for c in m.sentence.children(m.word, "acl", "relcl") if c.lemma in _GIVING)
        own = next((day for c in given if (day := day_told(m.scene, m.sentence, c)) is not None), None)
    return own


def _all_days(m: Match, when: str) -> str:
    """Give both days of `wrapped up two-day talks on Wednesday`, `opened two days of talks on Monday`."""
    verb = m.verb
    length = length_of(m.sentence, m.word, None)
    if verb is None or days(when) != 1:
        return when
    if length is None:
        counts = m.sentence.head(m.word)
        above = m.sentence.head(counts) if counts is not None and counts.lower == "of" else None
        dated = above.mention if above is not None else None
        own = above is not None and above.lemma == "round" and length_of(m.sentence, above, None)
        length = own or (dated if isinstance(dated, DateMention) and dated.length is not None else None)
    if not length:
        return when
    reckon = ending if verb.lemma in _ENDING else anchor if verb.lemma in _BEGINNING else None
    return (reckon(length, bounds(when)[0]) or when) if reckon is not None else when


def _behind_the_matter(m: Match) -> str | None:
    """Give Monday of `resumed talks on reopening the border on Monday`: hung on what is talked of, a day gone by."""
    matters = (
        w
        for prep in m.sentence.children(m.word, "prep")
        for w in m.sentence.children(prep, "pcomp")
        if w.tag == "VBG"
    )
    for matter in matters:
        for dated in m.sentence.subtree(matter):
            mention = dated.mention
            if isinstance(mention, DateMention) and mention.kind == "day" and mention.relation == "at":
                value = m.scene.resolved(m.sentence, mention, "past")
                recent = value is not None and m.scene.published is not None and not to_come(m.scene, value)
                return value if recent else None
    return None


def _described(m: Match) -> Word | None:
    """Give the noun that the deed is told of in a clause: `flies to Cairo on Sunday, where he will hold talks`."""
    clause = m.verb
    while clause is not None and clause.dep == "conj" and clause.is_verb:
        clause = m.sentence.head(clause)
    above = m.sentence.head(clause) if clause is not None and clause.dep == "relcl" else None
    return above if above is not None and above.is_noun else None


def _day_of_past_deed(m: Match) -> bool:
    """Tell whether the day is that of a deed done: `met on Tuesday to prepare an upcoming summit`."""
    mention = m.scene.date_of(m.sentence, m.word)
    dated = next((w for w in m.sentence.words if mention is not None and w.mention is mention), None)
    if dated is None:
        return False
    chain = list(m.sentence.ancestors(dated))
    verb = next((w for w in chain if w.is_verb), None)
    clause = next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    return m.word not in chain and verb is not None and verb is not clause and verb.tag == "VBD"


def _elsewhere(m: Match) -> bool:
    """Tell whether an undated meeting was in another country than the story: `at their meeting in Vienna`."""
    if not m.word.is_noun:
        return False
    told, setting = whereabouts(m.scene, m.sentence, m.word), m.scene.setting(m.sentence).place
    if told is None or (setting is None and not m.frame.role("possessive")):
        return False
    return setting is None or told.country != setting.country


def looks_back(m: Match) -> bool:
    """Tell whether the deed lies before the story: `had previously met`, `their last meeting`."""
    verb = m.word if m.word.is_verb else next((w for w in m.sentence.ancestors(m.word) if w.is_verb), None)
    beside = {c.lower for c in m.sentence.children(m.word, "amod", "advmod")}
    if beside & (_EARLIER | {"previous", "earlier", "recent"}):
        return True
    return (
        verb is not None
        and "had" in auxiliaries(m.sentence, verb)
        and bool({c.lower for c in m.sentence.children(verb, "advmod")} & _EARLIER)
    )
