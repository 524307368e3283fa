"""What is told of as said or handed to somebody's face: `A told B that …`, `bade farewell to B`, `briefed B on …`.

Mostly this is part of an encounter that the dispatch tells of besides, with which the shape unites it; where it tells
of none it is what says that the two spoke.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from legation.facts.contact.en.encounters import encounters, in_session, is_person, named_sides
from legation.facts.delegations import is_resident_envoy, officials
from legation.grammar import Draft, Match
from legation.grammar.match import merged_details
from legation.language.clauses import objects, subject
from legation.language.parties import Reference
from legation.language.words import Word

_HANDING = frozenset("hand bid bade convey deliver".split())
_SUMMONED = re.compile(r"\bsummon|\bcalled in\b", re.IGNORECASE)
_PAPERS = frozenset("credential credence".split())


def said_to(m: Match) -> Iterator[Draft]:
    """`A told B that …`, `handed him a letter`, `bade farewell to B`: the two spoke."""
    coming = m.word.lemma == "brief" and m.status == "scheduled"
    if not (m.status == "occurred" or coming) or in_session(m) or _of_something_else(m):
        return
    one, other = _people(m, subject(m.sentence, m.word)), _people(m, _hearers(m))
    if m.word.lemma == "hand" and any(m.at(w).frame.role("from") for w in objects(m.sentence, m.word)):
        return  # `handed him a letter from President B`: a message
    if not one.people or not other.people or len((one + other).people) > 2 or not named_sides(one + other):
        return
    if m.word.lemma in _HANDING - {"hand"} and not _farewell(m):
        return
    for draft in encounters(m, one, other, confidence=0.45):
        leaving = _farewell(m) and any(is_resident_envoy(p) for p in one.people)
        yield replace(draft, details=merged_details(draft, format="courtesy_call")) if leaving else draft


def _people(m: Match, words: list[Word]) -> Reference:
    return Reference((), officials(m.scene, m.sentence, words).people)


def _hearers(m: Match) -> list[Word]:
    """Whom the words or the thing go to: behind `to` for what is handed over, else the object."""
    dative = list(m.sentence.children(m.word, "dative"))
    if m.word.lemma in _HANDING:
        return m.frame.role("to") or [w for w in dative if w.lower != "to"]
    return [w for w in objects(m.sentence, m.word) if is_person(w) or w.tag == "PRP" or w.is_noun]


def _farewell(m: Match) -> bool:
    return any(w.lemma in ("farewell", "goodbye", "adieu") for w in objects(m.sentence, m.word))


def _of_something_else(m: Match) -> bool:
    """Tell whether the two are told together for something that is no meeting: a summons, letters of credence."""
    return _SUMMONED.search(m.scene.text, 0, m.sentence.end) is not None or any(
        w.lemma in _PAPERS for w in m.sentence.words
    )
