"""Several changes told with one verb: `established relations with A in 1972, with B in 1976, C a year later`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legation.facts.relation.en.levels import level_in
from legation.grammar import Match
from legation.language.dates import DateMention
from legation.language.states import StateMention
from legation.language.words import Word

_CONNECTING = frozenset(["IN", "TO", "DT", "CC", "RB", "RBR", "JJR", ",", "CD", "PRP$"])
_PARTING = frozenset([",", ";"])
_LATER = frozenset("later earlier respectively".split())
# Where something is, not with whom it is done.
_PLACING = frozenset(["in", "at", "on", "since", "by"])


@dataclass(frozen=True, slots=True)
class Leg:
    """One of several changes: with which states, on which day (EDTF), to which level; all may be untold.

    among: whether it is between the states named themselves.
    """

    states: tuple[str, ...]
    when: str | None
    level: str | None
    among: bool = False


def legs(m: Match, start: int, *, levels: bool = False) -> list[Leg]:
    """Give the changes told from word `start` on; empty where there is but one.

    levels: whether each may reach a level of its own.
    """
    found: list[Leg] = []
    states: list[str] = []
    among = False
    for part in _parts(m, start, levels=levels):
        states += _states(part)
        among = among or any(w.lower == "between" for w in part)
        dated = [w.mention for w in part if isinstance(w.mention, DateMention)]
        when = m.scene.resolved(m.sentence, dated[0], "past") if dated else None
        level = level_in(m, part) if levels else None
        if when is not None or level is not None:
            found.append(Leg(tuple(dict.fromkeys(states)), when, level, among))
            states, among = [], False
    return found if len(found) > 1 else []


def _parts(m: Match, start: int, *, levels: bool) -> Iterator[list[Word]]:
    """Yield what stands between commas and conjunctions, as far as nothing but states, days and levels is told."""
    part: list[Word] = []
    for word in m.sentence.words[start:]:
        if word.text in _PARTING or (word.tag == "CC" and not (levels and _inside(part))):
            if part:
                yield part
            part = []
            continue
        plain = word.tag in _CONNECTING or word.lower in _LATER or isinstance(word.mention, DateMention)
        if not plain and not isinstance(word.mention, StateMention) and not (levels and _of_a_level(word)):
            break
        part.append(word)
    if part:
        yield part


def _inside(part: Sequence[Word]) -> bool:
    """Tell whether `and` stands between the adjectives of a level: `to a comprehensive and strategic partnership`."""
    return bool(part) and part[-1].tag == "JJ"


def _of_a_level(word: Word) -> bool:
    return word.is_noun or word.tag in ("JJ", "HYPH", "VBN", "VB")


def _states(part: Sequence[Word]) -> Iterator[str]:
    lead = ""
    for word in part:
        if word.tag in ("IN", "TO"):
            lead = word.lower
        elif (
            isinstance(word.mention, StateMention)
            and word.mention.form != "organisation"
            and lead not in _PLACING
        ):
            yield word.mention.code
