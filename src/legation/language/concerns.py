"""Whether a text can tell of relations between states at all: a look at its words, before anything is parsed.

Most news tells of none: one state alone is named, or several in words of sport, weather or science. Parsing such
texts would take nine tenths of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from legation.language.states import StateMention

# Shorter texts may be excerpts of a longer one, where the states and the matter stand: little is asked of them.
_EXCERPT = 80
_SENTENCES = 45
_FEW_SIGNS = 2
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")

# Words in which dispatches tell of relations between states; each is common elsewhere, several together are not.
_SIGNS = frozenset(
    """
    acceded accession accord accords agreement agreements aid airspace alliance allies ally ambassador
    ambassadors army assistance bilateral bilaterally border borders ceasefire co-operation commission
    condolences congratulated congratulations consul consular consulate consulates consultations convention
    conventions cooperation counterpart counterparts countries credentials delegation delegations dialogue
    diplomacy diplomat diplomatic diplomats embargo embassies embassy envoy envoys exports extradition
    forces foreign friendship governments grant humanitarian imports independence international invasion
    investment joint king kingdom leaders legation loan memoranda memorandum migrants military minister
    ministerial ministers ministry missile missiles mission multilateral mutual nations navy negotiations
    opposes pact partners partnership peace premier president protocol queen ratified readout recognised
    recognition recognized refugees regional relations relationship republic sanctioned sanctions
    amir cable cables condolence condemned emir expelled highness majesty sultan summoned
    scholarships security sides signed signing sovereignty state states strategic summit talks tariff
    tariffs territory ties trade treaties treaty trilateral troops turnover vessel vessels visa visas visit
    visited visiting visits war waters adviser advisor discussed spoke
    """.split()
)

# Those that a state's own affairs have no use for.
_ABROAD = frozenset(
    """
    ambassador ambassadors bilateral bilaterally consular consulate consulates counterpart counterparts credentials
    delegation delegations diplomat diplomatic diplomats embassies embassy envoy envoys extradition legation
    multilateral protocol relations sanctions summit treaties treaty trilateral
    """.split()
)


def concerns_relations(text: str, states: Iterable[StateMention], home: str | None) -> bool:
    """Tell whether the folded text can hold a fact about states' relations.

    It must name two states, home counted, and speak of them in some words of diplomacy.
    """
    words, signs = _told(text)
    concerned = {s.code for s in states} | ({home} if home else set())
    if len(words) < _EXCERPT:
        of_several = bool(signs) and len(concerned) > 1
        return _worth_reading(words, signs) or of_several or (not concerned and len(signs) > 1)
    if len(concerned) == 1 and home is None:
        # Nothing says whose text it is: the other state may be its own.
        return len(signs & _ABROAD) >= _FEW_SIGNS
    return len(concerned) > 1 and len(signs) >= _FEW_SIGNS


def may_concern_relations(text: str, states: Sequence[StateMention]) -> bool:
    """Tell the same where it is not yet known whose text it is: True where some home would make it True."""
    words, signs = _told(text)
    if len(words) < _EXCERPT:
        return _worth_reading(words, signs) or (bool(signs) if states else len(signs) > 1)
    return len(signs) >= _FEW_SIGNS and bool(states)


def is_excerpt(text: str) -> bool:
    """Tell whether the folded text is so short that what it is about may stand elsewhere."""
    return len(_told(text)[0]) < _EXCERPT


def _worth_reading(words: Sequence[str], signs: Set[str]) -> bool:
    """Tell whether an excerpt is read whatever states it names: a sentence or two, or a word of other states."""
    return len(words) < _SENTENCES or not signs.isdisjoint(_ABROAD)


@lru_cache(maxsize=1)
def _told(text: str) -> tuple[list[str], frozenset[str]]:
    words = _WORD.findall(text.lower())
    return words, _SIGNS.intersection(words)
