"""When a sitting was or is to be, by its own words and those around it."""

from __future__ import annotations

from datetime import timedelta

from legation.facts.dating import day_beside, nearest_to_publication, to_come, value_of
from legation.facts.session.en.sittings import Sitting
from legation.facts.session.en.timing import BEFORE_OR_AFTER, on_the_way
from legation.facts.session.en.told import governing, told_aside
from legation.grammar import Match
from legation.language.dates import DateMention, resolve
from legation.language.modality import auxiliaries, firmness
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds

_CLOSING = frozenset("close conclude end wind wrap finish adjourn complete".split())
_OPENING = frozenset("open begin start kick commence inaugurate".split())
_DAYS = {"two-day": 2, "three-day": 3, "four-day": 4, "five-day": 5, "2-day": 2, "3-day": 3}
_TELLING = frozenset(
    "agree announce say tell confirm decide propose suggest reveal report inform state note declare add invite "
    "urge ask request promise pledge vow hope plan expect".split()
)
_BEGUN = frozenset("launch establish create found form institute constitute sign upgrade".split())


# Where years stand that are part of a name: `the Forum 2024`, `the 2024 session`.
_BEHIND_NAMES = frozenset(["nummod", "npadvmod", "appos"])
_BEFORE_NOUNS = frozenset(["nummod", "compound", "nmod"])


def day_of(m: Match, at: Match, sitting: Sitting, main: bool, status: str) -> str | None:
    """Give the day of the sitting. at: its deed; main: whether it is what the story is about."""
    aside = told_aside(m.sentence, m.word, sitting.last)
    governed, role = governing(m.sentence, m.word)
    if role == "from":
        return None
    if sitting.sequel == "previous" and role in BEFORE_OR_AFTER:
        governed = None
    words = dict.fromkeys(w for w in (aside, m.word, at.word, governed) if w is not None)
    own = next((when for w in words if (when := _dated(m, w, status)) is not None), None)
    if own is None and status == "cancelled":
        own = day_beside(m.scene, m.sentence, m.word)  # `the summit set for 13 March`
    story = main and on_the_way(m.sentence, at.word) is None
    when = own or (at.when(setting=True) if story else None)
    if when is None or status not in ("occurred", "scheduled"):
        return when
    closing = next((w for w in words if w.lemma in _CLOSING), None)
    if status == "occurred" and closing is not None:
        first = next((day for w in words if w.lemma in _OPENING and (day := _dated(m, w, status))), None)
        last = _dated(m, closing, status) or when
        return _from_to(first, last) if first is not None else _lasting(m, last)
    if any(w.lemma in _OPENING for w in words):
        return _lasting(m, when, on=True)
    return when


def _from_to(first: str, last: str) -> str:
    """Give the days of a session that opened on one day and closed on another."""
    opened, closed = bounds(first)[0], bounds(last)[1]
    if not timedelta(0) < closed - opened < timedelta(days=14):
        return last
    return f"{opened.isoformat()}/{closed.isoformat()}"


def _lasting(m: Match, day: str, *, on: bool = False) -> str:
    """Give the days of a sitting that closed on that day, with `on` of one that began on it.

    `closed the two-day summit`, `wound up after three days`, `began a two-day session`.
    """
    first, end = bounds(day)
    lengths = [
        w.mention.length for w in m.sentence.words if isinstance(w.mention, DateMention) and w.mention.length
    ]
    days = [n for n, unit in lengths if unit == "day"]
    days += [n for w in m.sentence.words if (n := _DAYS.get(w.lower)) is not None]
    if first != end or len(set(days)) != 1 or not 1 < days[0] < 8:
        return day
    length = timedelta(days=days[0] - 1)
    if on:
        return f"{end.isoformat()}/{(end + length).isoformat()}"
    return f"{(end - length).isoformat()}/{end.isoformat()}"


def _dated(m: Match, word: Word, status: str) -> str | None:
    """Give the day told of the word itself; `the first summit since 2016` was not in 2016."""
    dates = [w.mention for w in m.sentence.words if isinstance(w.mention, DateMention)]
    since = [d for d in dates if d.relation == "since"]
    # `will now be held in June`
    now = [d for d in dates if m.scene.text[d.start : d.end].lower() == "now"]
    mention = m.scene.date_of(
        m.sentence,
        word,
        apart_from=[
            *since,
            *now,
            *_of_the_name(dates, m.sentence),
            *_of_the_founding(m.sentence, word),
            *_of_the_journey(m.sentence, word),
            *_of_the_saying(m.sentence, word),
        ],
    )
    if mention is None:
        return None
    if status in ("scheduled", "proposed"):
        return resolve(mention, "future")
    if status == "cancelled":
        return nearest_to_publication(m.scene, m.sentence, mention)
    value = value_of(m.scene, m.sentence, word, mention)
    if to_come(m.scene, value) and word.tag in ("VBN", "VBD") and not auxiliaries(m.sentence, word):
        # `the aid announced at the meeting on 5 December will be paid out`
        return m.scene.resolved(m.sentence, mention, "past")
    return value


def _of_the_founding(sentence: Sentence, word: Word) -> list[DateMention]:
    """Give the dates at which the body began to be: `the commission, established in 2021, will meet`."""
    found: list[DateMention] = []
    for dated in sentence.words:
        if isinstance(dated.mention, DateMention):
            verb = next((w for w in sentence.ancestors(dated) if w.is_verb), None)
            aside = verb is not None and verb is not word and verb.dep in ("acl", "relcl")
            if verb is not None and aside and verb.lemma in _BEGUN:
                found.append(dated.mention)
    return found


def _of_the_name(dates: list[DateMention], sentence: Sentence) -> list[DateMention]:
    """Give the years that are a part of names, where another day is told: `attended the Forum 2024 on 14 May`."""
    named = [
        w.mention
        for w in sentence.words
        if isinstance(w.mention, DateMention)
        and w.text.isdigit()
        and w.index
        and (
            (w.dep in _BEHIND_NAMES and sentence.words[w.index - 1].tag in ("NNP", "NNPS"))
            or (w.dep in _BEFORE_NOUNS and sentence.head(w) is not sentence.words[w.index - 1])
        )
    ]
    return named if len(named) < len(dates) else []


def _of_the_journey(sentence: Sentence, word: Word) -> list[DateMention]:
    """Give the dates of setting out for the sitting or of ending the visit, which are not its own."""
    journey = on_the_way(sentence, word)
    if journey is None or firmness(sentence, journey) != "occurred":
        return []
    chain = (word, *sentence.ancestors(word))
    own = {w.index for link in chain if link is not journey for w in _below(sentence, link, journey)}
    dated = [w for w in sentence.words if isinstance(w.mention, DateMention) and w.index not in own]
    return [
        w.mention for w in dated if w.mention.kind == "day"
    ]  # who flew there in January attended in January


def _of_the_saying(sentence: Sentence, word: Word) -> list[DateMention]:
    """Give the dates before a clause that is told: `agreed on Monday that a summit would be held`."""
    below = word
    for above in sentence.ancestors(word):
        if above.lemma in _TELLING and below.dep in ("ccomp", "xcomp"):
            before = sentence.words[: min(w.index for w in sentence.subtree(below))]
            return [w.mention for w in before if isinstance(w.mention, DateMention)]
        below = above
    return []


def _below(sentence: Sentence, word: Word, stop: Word) -> tuple[Word, ...]:
    """Give the words that hang on the word, none where it lies above the other."""
    return () if word in sentence.ancestors(stop) else tuple(sentence.subtree(word))
