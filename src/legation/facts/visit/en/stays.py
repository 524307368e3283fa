"""How far a journey reaches whose first day is told: to the day of leaving, or of the last thing done there."""

from __future__ import annotations

from legation.facts.dating import day_told, value_of
from legation.grammar import Match
from legation.language.clauses import subject
from legation.language.dates import DateMention
from legation.language.modality import tense
from legation.language.words import Word
from legation.records.edtf import bounds, days

_ARRIVING = frozenset("arrive land reach fly come touch jet travel leave depart".split())
_LEAVING = frozenset("leave return depart fly end conclude finish wrap complete go head".split())
# What a guest does so many days after arriving belongs to the same stay.
_STAY = 4
_LONGEST = 31
_BEHIND = 3


def until_last_day(m: Match, deed: Word, first: str, country: str | None) -> str:
    """Give the journey's days from the first to the last that the text tells, the first alone where it tells none."""
    if days(first) != 1:
        return first
    verb = deed if deed.is_verb else next((w for w in m.sentence.ancestors(deed) if w.is_verb), None)
    if verb is None:
        return first
    last, reach = _told_limit(m, verb) or (_leaving(m, verb) if verb.lemma in _ARRIVING else None), _LONGEST
    if last is None and verb.lemma in _ARRIVING:
        last, reach = _done_there(m, verb, country), _STAY
    if last is None or days(last) != 1:
        return first
    return f"{first}/{last}" if 0 < (bounds(last)[0] - bounds(first)[0]).days <= reach else first


def _told_limit(m: Match, verb: Word) -> str | None:
    """`Is in Nairobi until Saturday`, `arrived on Monday and stays until Friday`."""
    for word in m.sentence.words:
        dated = word.mention
        if isinstance(dated, DateMention) and dated.relation == "until" and dated.kind == "day":
            value = value_of(m.scene, m.sentence, verb, dated, coming=True)
            return value.rpartition("/")[2] if value is not None else None
    return None


def _leaving(m: Match, verb: Word) -> str | None:
    """`Arrived on Monday and left on Wednesday`, `flew there on 2 April and back on 4 April`."""
    for later in m.sentence.children(verb, "conj"):
        if later.is_verb and later.lemma in _LEAVING:
            return day_told(m.scene, m.sentence, later)
    for word in m.sentence.words[verb.index + 1 :]:
        before = {w.lower for w in m.sentence.words[max(0, word.index - 3) : word.index]}
        if isinstance(word.mention, DateMention) and before & {"back", "home"} and word.mention.kind == "day":
            return value_of(m.scene, m.sentence, verb, word.mention)
    return _leaving_behind(m, verb)


def _leaving_behind(m: Match, verb: Word) -> str | None:
    """`She will return on Wednesday`, told in one of the next sentences of whoever has gone."""
    gone = set(m.scene.refer_all(m.sentence, subject(m.sentence, verb)).people)
    for told in [s for s in m.scene.sentences if s.start > m.sentence.start and s.words][:_BEHIND]:
        for later in told.words:
            if later.is_verb and later.lemma in _LEAVING and later.lemma not in ("fly", "go"):
                leaving = m.scene.refer_all(told, subject(told, later)).people
                if gone & set(leaving):
                    return day_told(m.scene, told, later, coming=tense(told, later) == "future")
    return None


def _done_there(m: Match, verb: Word, country: str | None) -> str | None:
    """`X, who landed on Monday, took part on Tuesday in …`: the day of what is told around, or of its meeting."""
    root = m.sentence.root
    if verb.dep == "relcl" and root.is_verb and verb is not root:
        told = day_told(m.scene, m.sentence, root)
        if told is not None and days(told) == 1:
            return told
    setting = m.scene.setting(m.sentence)
    if setting.when is None or days(setting.when) != 1 or setting.place is None or country is None:
        return None
    return setting.when if setting.place.country == country else None
