"""When and how firmly a change of relations is told: its own day, that since when, or that of the meeting told."""

from __future__ import annotations

import re
from datetime import date

from legation.facts.deeds import runs_into_future, years_since
from legation.facts.deeds import told as told_of
from legation.facts.relation.en.changing import Turn
from legation.grammar import Match
from legation.language.dates import DateMention, resolve
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, within

_FRAMING = frozenset("at during in after following on upon".split())
_GATHERINGS = frozenset("talk meeting visit summit session consultation ceremony round occasion".split())
_DECLARING = frozenset("agree decide announce declare".split())


def told_when(m: Match, turn: Turn) -> tuple[str | None, str | None]:
    """Give the contract's status of the change and its EDTF date, each None where it is not told."""
    if turn.manner == "since":
        return ("occurred", since) if (since := _since(m, turn.deed)) is not None else (None, None)
    status, when = told_of(m.scene, m.sentence, turn.deed)
    if when is not None and turn.change == "established" and re.fullmatch(r"[\d-]{4,10}/\d{4}", when):
        # `since the establishment of ties (1973 - 2023)`
        when = when.partition("/")[0]
    if status == "occurred":
        counted = _years_since(m, turn.deed)
        when = counted or when
    if status == "scheduled" and _declared(m, turn.deed):
        # Relations stand as the two sides have agreed, or as the one has decided.
        mention = _limit(m, turn.deed) or m.scene.date_of(m.sentence, turn.deed)
        ahead = mention is not None and _said_of(m.sentence, turn.deed, mention)
        agreed = m.scene.resolved(m.sentence, mention, "future" if ahead else "past") if mention else None
        agreed = agreed or m.scene.setting(m.sentence).when
        status, when = (
            ("scheduled", when) if agreed and runs_into_future(m.scene, agreed) else ("occurred", agreed)
        )
    if status == "scheduled" and when is not None and bounds(when)[1] < (m.scene.published or date.min):
        status = "occurred"  # `the first to establish relations, in 2002`
    if status != "occurred":
        return status, when
    there = _at_talks(m, turn.deed) or _by_those_met(m, turn.deed)
    return status, when or today(m) or (m.scene.setting(m.sentence).when if there else None)


def _by_those_met(m: Match, deed: Word) -> bool:
    """Tell `The ministers announced the elevation of relations to`: those of the meeting told, on its day."""
    verb = m.sentence.head(deed)
    if deed.is_verb or verb is not m.sentence.root or verb.tag != "VBD" or verb.lemma not in _DECLARING:
        return False
    doers = m.scene.refer_all(m.sentence, m.scene.subject_of(m.sentence, verb))
    return len(doers.states) > 1 and bool(set(doers.people) & set(m.scene.setting(m.sentence).parties.people))


def _said_of(sentence: Sentence, deed: Word, mention: DateMention) -> bool:
    """Tell whether the date stands with what is to be done: `announced that they would upgrade ties in July`."""
    return any(w.mention is mention and deed in sentence.ancestors(w) for w in sentence.words)


def _limit(m: Match, deed: Word) -> DateMention | None:
    """Give the day by which it is to be so: `agreed to raise their relations to a partnership by 2026`."""
    behind = (w.mention for w in m.sentence.words[deed.index :])
    return next((d for d in behind if isinstance(d, DateMention) and d.relation == "by"), None)


def _at_talks(m: Match, deed: Word) -> bool:
    """Tell `During the talks the two raised their relations to`: they changed on the day of the meeting told."""
    if deed is not m.sentence.root or deed.tag != "VBD":
        return False
    frames = (
        w for p in m.sentence.children(deed, "prep") if p.lower in _FRAMING for w in m.sentence.subtree(p)
    )
    return any(w.lemma in _GATHERINGS for w in frames)


def _declared(m: Match, deed: Word) -> bool:
    above = m.sentence.head(deed)
    return above is not None and above.lemma in _DECLARING and above.tag in ("VBD", "VBN", "VBP")


def _since(m: Match, deed: Word) -> str | None:
    """`have had relations since 1963`, `relations date back to 1963`."""
    for word in m.sentence.words:
        mention = word.mention
        if not isinstance(mention, DateMention) or mention.value is None or word.index < deed.index:
            continue
        back = deed.lower[:4] == "date" or deed.lower == "dating" or deed.lemma == "trace"
        if back and word.index - deed.index < 5 and mention.kind in ("year", "month", "day"):
            return resolve(mention, "past")
        if mention.relation == "since" and deed in m.sentence.ancestors(word):
            return resolve(mention, "past")
    return None


def _years_since(m: Match, deed: Word) -> str | None:
    """`50 years have passed since they established relations`, `established 50 years ago`: the year."""
    lead = m.sentence.head(deed)
    mark = any(c.lower == "since" for c in m.sentence.children(deed, "mark"))
    mark = mark or (deed.is_noun and lead is not None and lead.lower == "since")
    for word in m.sentence.words:
        mention = word.mention
        if not isinstance(mention, DateMention):
            continue
        if mention.rule == "ago" and mention.kind == "anniversary" and deed in m.sentence.ancestors(word):
            return mention.value
        if mark and mention.length and mention.length[1] == "year" and m.scene.published is not None:
            year = years_since(m.scene, m.sentence, deed) or str(m.scene.published.year - mention.length[0])
            return _sharper(m, year) or year
    return None


def _sharper(m: Match, year: str) -> str | None:
    """The one date of the sentence that lies in the year: `25 years since …: on 26 August 1991 they signed`."""
    dates = {
        w.mention.value
        for w in m.sentence.words
        if isinstance(w.mention, DateMention) and w.mention.value and within(w.mention.value, year)
    }
    return dates.pop() if len(dates) == 1 else None


def today(m: Match) -> str | None:
    """What the dispatch opens with as its news has the day of the meeting told of, there or in the next sentence."""
    if m.sentence is not m.scene.sentences[0]:
        return None
    return next((when for s in m.scene.sentences[:2] if (when := m.scene.setting(s).when) is not None), None)
