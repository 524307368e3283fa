"""Whether a text can tell of relations between states at all: a look at its words, before anything is parsed.

Most news tells of none: one state alone is named, or several in words of sport, weather or science. Such texts
name office-holders, who are kept, but hold no other fact, and parsing them would take nine tenths of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from legation.language.states import StateMention

# Shorter texts are excerpts: a sentence or two of a longer one, whose states and matter stand elsewhere.
_EXCERPT = 80
_FEW_SIGNS = 3
# Where one state alone is named and nothing says whose text it is, the other may be its own.
_MANY_SIGNS = 6
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")

# Words in which dispatches tell of relations between states; each is common elsewhere, several together are not.
_SIGNS = frozenset(
    """
    accession accord accords agreement agreements aid airspace alliance allies ally ambassador ambassadors army
    bilateral bilaterally border borders ceasefire commission condolences congratulated congratulations consul consular
    consulate consulates consultations cooperation co-operation counterpart counterparts countries credentials
    delegation delegations dialogue diplomacy diplomat diplomatic diplomats embargo embassies embassy envoy envoys
    exports extradition forces foreign friendship governments grant humanitarian imports independence international
    invasion investment joint king kingdom leaders legation loan memorandum migrants military minister ministerial
    ministers ministry missile missiles mission multilateral mutual nations navy negotiations pact partners partnership
    peace premier president protocol queen readout recognised recognition recognized refugees regional relations
    relationship republic sanctioned sanctions security sides sovereignty state states strategic summit talks tariff
    tariffs territory ties trade treaties treaty trilateral troops vessel vessels visa visas visit visited visiting
    visits war waters
    """.split()
)


def concerns_relations(text: str, states: Iterable[StateMention], home: str | None) -> bool:
    """Tell whether the folded text can hold a fact about states' relations, beyond who holds which office.

    It must name two states, home counted, and speak of them in some words of diplomacy.
    """
    found = _WORD.findall(text.lower())
    if len(found) < _EXCERPT:
        return True
    named = {s.code for s in states}
    concerned = len(named | {home} if home else named)
    needed = _FEW_SIGNS if concerned >= 2 else _MANY_SIGNS if concerned == 1 and home is None else None
    if needed is None:
        return False
    signs = set(islice((word for word in found if word in _SIGNS), 40))
    return len(signs) >= needed
