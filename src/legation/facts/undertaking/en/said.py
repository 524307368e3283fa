"""The day on which something was promised, asked or agreed: that of the saying, of the occasion, or told before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from datetime import timedelta

from legation.facts.undertaking.en.deeds import COMMITTING
from legation.facts.undertaking.en.sides import going_on_from
from legation.grammar import Match
from legation.language.dates import DateMention, resolve
from legation.language.modality import auxiliaries, tense
from legation.language.parties import Reference
from legation.language.speakers import SAYING
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, days

# A date that is longer ago tells of the day on which something was said only where it is past.
_MONTH = 31
# Within so many sentences who has spoken on a day that is told goes on speaking; how old that day may be.
_BACK = 4
_NEWS = timedelta(days=14)
# By these words a sentence goes on with what took place at the time told of before.
_THEN = ("at the time", "at that time", "on that occasion", "at that meeting", "there ,", "then ,")
_MEETING = frozenset("meet gather confer convene assemble receive".split())
# What takes up that something was promised or asked.
_SAID = frozenset(
    "this request demand appeal call proposal offer invitation pledge promise announcement agreement decision "
    "statement remark commitment plea".split()
)
_PAPERS = frozenset(
    "agreement deal accord pact memorandum contract treaty convention protocol understanding statement declaration "
    "communique communiqué".split()
)
_MADE = frozenset("sign conclude reach initial ink strike seal make issue adopt agree publish".split())


def day_said(m: Match, by: Reference, deeds: Collection[Word], start: int) -> str | None:
    """Give the EDTF day on which it was said: a date told of the saying, not of what is to be done, else the meeting's.

    by: who says it. deeds: what is to be done, its words from the offset start on. Where nothing tells a day it
    is that of publication.
    """
    told = m.scene.date_of(m.sentence, m.word, apart_from=_dates_of_others(m, deeds, start))
    value = resolve(told, "past") if told is not None else None
    if value is not None and _is_past(m, value):
        return value
    return (
        _day_of_paper(m)
        or _day_then(m)
        or _day_of_the_occasion(m, by)
        or _day_met(m, m.sentence)
        or _day_of_speaking(m, by)
        or _day_told_next(m, by)
        or _day_of_publication(m)
    )


def _day_of_publication(m: Match) -> str | None:
    """The day of publication, save where the dispatch tells of what was said, or of a meeting, and of no day at all."""
    if not m.scene.authors and all(d.kind != "day" for d in m.scene.dates):
        met = len(m.scene.setting(m.sentence).parties.states) > 1
        if met or tense(m.sentence, m.word) == "past":
            return None
    return m.scene.published.isoformat() if m.scene.published else None


def _is_past(m: Match, value: str) -> bool:
    published = m.scene.published
    if published is None:
        return True
    return bounds(value)[0] <= published and (days(value) <= _MONTH or bounds(value)[1] <= published)


def _day_of_paper(m: Match) -> str | None:
    """`under the pact signed on Monday Togo will`, `in a statement of 3 May they agreed`: it was said in the paper."""
    for preposition in m.sentence.children(m.word, "prep"):
        if preposition.lower not in ("under", "in", "by", "through"):
            continue
        for paper in m.sentence.children(preposition, "pobj"):
            if paper.lemma not in _PAPERS:
                continue
            for dated in m.sentence.subtree(paper):
                if isinstance(dated.mention, DateMention) and dated.mention.kind == "day":
                    made = next((w for w in m.sentence.ancestors(dated) if w.is_verb or w is paper), paper)
                    value = resolve(dated.mention, "past")
                    if (made is paper or made.lemma in _MADE) and value is not None and _is_past(m, value):
                        return value
    return None


def _day_then(m: Match) -> str | None:
    """`At the time our guest assured us`: on the one day that the sentence before tells."""
    opening = " ".join(w.lower for w in m.sentence.words[:4])
    earlier = going_on_from(m)
    if earlier is None or not opening.startswith(_THEN):
        return None
    told = {w.mention: w for w in earlier.words if isinstance(w.mention, DateMention)}
    values = [resolve(d, "past") for d in told if d.kind in ("day", "month", "year", "interval")]
    return values[0] if len(values) == 1 and values[0] is not None and _is_past(m, values[0]) else None


def _day_of_the_occasion(m: Match, by: Reference) -> str | None:
    """The day of the meeting told of, not of an older one of which the sentence speaks besides."""
    here = m.scene.setting(m.sentence)
    earlier = going_on_from(m)
    before = m.scene.setting(earlier).when if earlier is not None else None
    looks_back = "had" in auxiliaries(m.sentence, m.word)
    if here.when is None or before is None or earlier is None or looks_back:
        return here.when
    if seen := _day_seen(m, by):
        return seen
    return before if bounds(here.when)[1] < bounds(before)[0] - timedelta(_MONTH) else here.when


def _day_seen(m: Match, by: Reference) -> str | None:
    """`On Monday she had seen President A. … A also asked`: who was seen then, not in the meeting, spoke then."""
    there = {p.name for p in m.scene.setting(m.sentence).parties.people}
    names = {p.name for p in by.people}
    if not names or not there or names & there:
        return None
    for earlier in reversed(_before(m)):
        if names <= {p.name for p in m.scene.people_in(earlier)}:
            value = m.scene.setting(earlier).when
            return value if value is not None and _is_news(m, value) else None
    return None


def _before(m: Match) -> list[Sentence]:
    """Give the sentences just before, in order."""
    at = bisect_left(m.scene.sentences, m.sentence.start, key=lambda s: s.start)
    return list(m.scene.sentences[max(0, at - _BACK) : at])


def _day_met(m: Match, sentence: Sentence) -> str | None:
    """`The ministers, who met on Monday, resolved`, `it was agreed when the two met on Monday`."""
    for verb in sentence.words:
        if verb.lemma in _MEETING and verb.tag == "VBD" and verb.dep in ("relcl", "acl", "advcl"):
            value = m.scene.when(sentence, verb, setting=False)
            if value is not None and _is_news(m, value):
                return value
    return None


def _day_told_next(m: Match, by: Reference) -> str | None:
    """`Togo has asked Peru to. The request was made on Monday`: the sentence behind tells the day of the news."""
    at = bisect_left(m.scene.sentences, m.sentence.start, key=lambda s: s.start)
    behind = m.scene.sentences[at + 1] if at + 1 < len(m.scene.sentences) else None
    if behind is None or not behind.words or not behind.root.is_verb or m.scene.authors:
        return None
    root = behind.root
    if "had" in auxiliaries(behind, root) or tense(behind, root) != "past":
        return None
    doers = m.scene.subject_of(behind, root) or list(behind.children(root, "nsubjpass"))
    taken_up = [w for w in (*doers, *behind.children(root, "nsubjpass")) if w.lemma in _SAID]
    same = set(m.scene.refer_all(behind, doers).states) & set(by.states)
    value = m.scene.when(behind, root, setting=False) or m.scene.setting(behind).when or _day_met(m, behind)
    return value if (taken_up or same) and value is not None and _is_news(m, value) else None


def _is_news(m: Match, value: str) -> bool:
    """Tell whether a day is that of publication or lies shortly before it."""
    published = m.scene.published
    return published is not None and published - _NEWS <= bounds(value)[0] <= published and days(value) == 1


def _day_of_speaking(m: Match, by: Reference) -> str | None:
    """`Diaw said on Monday … . He added that Mali would`: the day on which the one who speaks began to."""
    for sentence in reversed(_before(m)):
        root = sentence.root if sentence.words else None
        if root is None or root.lemma not in SAYING | COMMITTING or not _speaks(m, sentence, by):
            continue
        value = m.scene.when(sentence, root, setting=False) or _day_met(m, sentence)
        if value is not None:
            return value if _is_news(m, value) else None
    return None


def _speaks(m: Match, sentence: Sentence, by: Reference) -> bool:
    """Tell whether the sentence tells what one of those says who promise or ask, or what he was told."""
    said = m.scene.refer_all(sentence, m.scene.subject_of(sentence, sentence.root))
    told = {p.name for p in m.scene.people_in(sentence)}
    return bool(set(said.states) & set(by.states)) or any(p.name in told for p in by.people)


def _dates_of_others(m: Match, deeds: Collection[Word], start: int) -> list[DateMention]:
    """Give the dates of what is to be done, of other clauses, and long spans that another verb tells of.

    `decided to mend the road, last mended in 2018`, `thanked them for their help two years ago and asked`.
    """
    above = {m.word, *m.sentence.ancestors(m.word)} - set(deeds)
    apart = []
    for word in m.sentence.words:
        mention = word.mention
        if not isinstance(mention, DateMention):
            continue
        verb = next((w for w in m.sentence.ancestors(word) if w.is_verb), None)
        value = resolve(mention, "past")
        long = verb is not m.word and value is not None and days(value) > _MONTH
        other = verb is None or verb not in above
        to_come = verb is not None and verb is not m.word and tense(m.sentence, verb) == "future"
        told = verb is not None and _tells_behind(m, verb, word, deeds)
        if (word.start >= start and not told) or other or long or to_come:
            apart.append(mention)
    return apart


def _tells_behind(m: Match, verb: Word, dated: Word, deeds: Collection[Word]) -> bool:
    """Tell whether a verb of saying stands behind what it says: `Togo will mend it, she said on Monday`."""
    quoted = any(first <= dated.start < last for first, last in m.scene.quotations)
    told = verb is not m.word and verb.lemma in SAYING and not quoted
    return told and all(d.index < verb.index for d in deeds)
