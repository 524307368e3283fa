"""Earlier sittings of a mechanism, listed by place: `the first four were those of Apia, Port Vila and Tarawa`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legation.facts.dating import to_come
from legation.facts.session.en.before import last_told
from legation.facts.session.en.mechanisms import SITTINGS
from legation.facts.session.en.rows import another
from legation.grammar import Draft, Match
from legation.language.dates import DateMention, resolve
from legation.language.dates.vocabulary import number
from legation.language.words import Word
from legation.records import Place

EARLIER = frozenset(["first", "previous", "earlier", "preceding", "past", "prior"])
_HELD = frozenset(["be", "hold", "take", "host", "convene", "meet"])
_LEADING = frozenset(["in", "of", "at", "on", "and"])


@dataclass(slots=True)
class _Stop:
    """Where one sitting was and when, as far as told."""

    place: Place
    when: str | None = None


def listed(m: Match) -> Iterator[Draft]:
    """`Previous sessions were held in Apia in 2015 and in Levuka in 2017`: one each of the mechanism told of before.

    m: a match on the word that says that they came before.
    """
    counted = _count(m)
    known = last_told(m.scene, m.sentence, within=6) if counted is not None else None
    if known is None or known.gathering:
        return
    stops = list(_stops(m))
    if len(stops) < 2 or counted not in (0, len(stops)):
        return
    from_the_first = m.word.lower == "first" and counted == len(stops)
    for place, stop in enumerate(stops, start=1):
        if not to_come(m.scene, stop.when):
            yield another(m, known, place if from_the_first else None, when=stop.when, place=stop.place)


def _count(m: Match) -> int | None:
    """How many there were, 0 where a plural does not count them; None where the word is not said of sittings."""
    following = m.sentence.words[m.word.index + 1 : m.word.index + 3]
    if not following:
        return None
    if (count := number(following[0].lower)) is not None and following[0].mention is None:
        behind = following[1] if len(following) > 1 else None
        said_of = behind is None or behind.lemma in SITTINGS | _HELD or behind.is_verb
        return count if count > 1 and said_of else None
    return 0 if following[0].lemma in SITTINGS and following[0].tag == "NNS" else None


def _stops(m: Match) -> Iterator[_Stop]:
    """Yield the places that the verb lists, each with the day or year behind it."""
    words = m.sentence.words
    verb = next((w for w in words[m.word.index :] if w.is_verb and w.tag != "MD"), None)
    if verb is None or verb.lemma not in _HELD:
        return
    stop: _Stop | None = None
    for word in words[verb.index + 1 :]:
        if _ends_list(word):
            break
        if isinstance(word.mention, DateMention):
            if stop is not None and stop.when is None:
                stop.when = resolve(word.mention, "past")
        elif (place := _place(m, word)) is not None:
            if stop is not None:
                yield stop
            stop = _Stop(place)
    if stop is not None:
        yield stop


def _place(m: Match, word: Word) -> Place | None:
    """The place that the word names, be it one that no table holds."""
    if (known := m.scene.place_at(word)) is not None:
        return known
    unknown = word.tag == "NNP" and word.mention is None and word.dep not in ("compound", "nmod")
    return Place(m.scene.quote(word.start, word.end), None) if unknown else None


def _ends_list(word: Word) -> bool:
    return (
        (word.is_verb and word.lemma not in _HELD) or (word.tag == "IN" and word.lower not in _LEADING)
    ) or word.text in (";", ":")
