"""Tours of several states: the days of each stop, told in the list itself or in the sentences that follow."""

from __future__ import annotations

from collections.abc import Collection

from legation.facts.dating import value_of
from legation.language.dates import DateMention
from legation.language.scene import Scene
from legation.language.words import Sentence, Word
from legation.records.edtf import bounds, within

# A stop's days lie so near to those told of the tour, where its interval is not told.
_REACH = 31
_SAYING = frozenset("say tell add announce inform report note state write confirm release issue".split())


def days_of_stops(
    scene: Scene, sentence: Sentence, deed: Word, stops: Collection[str], when: str | None, *, coming: bool
) -> dict[str, str]:
    """Give the days told of each stop: `Guyana (21-23 April), Panama (24-25)`, later `in Lima on the 26th`.

    when: the dates of the whole tour, outside which no stop lies.
    """
    found = _listed(scene, sentence, deed, stops, coming=coming)
    if set(stops) <= set(found):
        return found
    found = {}
    for told in scene.sentences:
        if told.start <= sentence.start or not told.words:
            continue
        here = _listed(scene, told, told.root, stops, coming=coming) or _opening(
            scene, told, stops, coming=coming
        )
        for stop, days in here.items():
            if _fits(days, when):
                found.setdefault(stop, days)
    return found


def _listed(
    scene: Scene, sentence: Sentence, deed: Word, stops: Collection[str], *, coming: bool
) -> dict[str, str]:
    """Give each stop the date that stands behind it, before the next one is named."""
    found: dict[str, str] = {}
    last: str | None = None
    for word in sentence.words:
        code = scene.country_at(sentence, word)
        if code is not None:
            last = code if code in stops else last
        elif last is not None and _is_day(sentence, word):
            value = value_of(scene, sentence, deed, word.mention, coming=coming)
            if value is not None:
                found.setdefault(last, value)
    return found


def _opening(scene: Scene, sentence: Sentence, stops: Collection[str], *, coming: bool) -> dict[str, str]:
    """Give the day before the one stop of a sentence: `On 6 November he will arrive in Lima`."""
    here = {c for w in sentence.words if (c := scene.country_at(sentence, w)) is not None and c in stops}
    dated = [w for w in sentence.words if _is_day(sentence, w)]
    if len(here) != 1 or len(dated) != 1:
        return {}
    value = value_of(scene, sentence, sentence.root, dated[0].mention, coming=coming)
    return {here.pop(): value} if value is not None else {}


def _is_day(sentence: Sentence, word: Word) -> bool:
    """Tell whether the word dates a stop: not the day of an announcement."""
    if not isinstance(word.mention, DateMention) or word.mention.kind not in ("day", "interval"):
        return False
    verb = next((w for w in sentence.ancestors(word) if w.is_verb), None)
    return verb is None or verb.lemma not in _SAYING


def _fits(days: str, when: str | None) -> bool:
    if when is None or "/" in when:
        return when is not None and within(days, when)
    return abs((bounds(days)[0] - bounds(when)[0]).days) <= _REACH
