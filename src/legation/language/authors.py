"""Who speaks a joint document: whom its `we` means and `the leaders`, `the sides` from its first line on.

A joint statement names its authors in the title (`Joint Statement by President A and President B`), by a
group (`G7 Leaders' Statement`), or in its opening words (`We, the leaders of …`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from legation.language.gazetteer.groups import named_in
from legation.language.parties import Reference
from legation.language.people import Cast, CastMember
from legation.language.states import StateMention, find_states
from legation.reading import fold

_JOINT = re.compile(
    r"\b(?:joint (?:\w+ ){0,2}(?:statement|communiqu[eé]|declaration|vision|release|readout|commitment|pledge|letter)"
    r"|leaders'? (?:\w+ ){0,2}(?:statement|declaration)|trilateral|quadrilateral|communiqu[eé]|declaration"
    r"|statement of the"
    r"|statement (?:by|from) the (?:leaders|presidents|foreign ministers)|\w+ statement on)\b",
    re.IGNORECASE,
)
# Fact sheets and partnerships are issued together where their title joins two states: `France-Peru Fact Sheet`.
_SHEET = re.compile(
    r"\b(?:fact sheet|factsheet|partnership|roadmap|action plan|plan of action|initiative)\b", re.IGNORECASE
)
_JOINS = re.compile(r"\s*(?:-|/|and|&)\s*(?:the\s+)?\Z", re.IGNORECASE)
_MET = re.compile(
    r"\b(?:call|meeting|conversation|talks|discussion|lunch|dinner|visit)s? (?:with|between|to|of)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"\A\W*(?:[A-Z][\w ,.-]{0,40}:?\s*)?We,|\A\W*(?:The )?(?:Leaders|Presidents|Foreign Ministers|Heads of State)\b"
)
# How far into the text the authors may be named.
_LEAD = 600


def authors(title: str | None, text: str, company: Cast, states: Sequence[StateMention]) -> Reference:
    """Give the states and people who issue the document together; empty where it is no joint one."""
    head = fold(title or "").text
    joint = bool(_JOINT.search(head)) or (_SHEET.search(head) is not None and _paired(head))
    if not joint and not _OPENING.search(text):
        return Reference()
    named = _named_in(head, company)
    if len(named.states) > 1:
        return named
    end = text.find(". ", 60)
    lead = text[: min(_LEAD, end if end > 0 else _LEAD)]
    opening = Reference(
        tuple(dict.fromkeys(s.code for s in states if s.end <= len(lead))),
        tuple(dict.fromkeys(m.member for m in company.mentions if m.end <= len(lead))),
    )
    found = named + Reference(named_in(lead)) + opening
    return found if len(found.states) > 1 else Reference()


def _paired(title: str) -> bool:
    """Tell whether the title joins two states with a hyphen or `and`."""
    states = sorted(find_states(title), key=lambda s: s.start)
    return any(a.code != b.code and _JOINS.match(title[a.end : b.start]) for a, b in pairwise(states))


def met_by_title(title: str | None, company: Cast, home: str | None) -> Reference:
    """Give whom the title says to have met: `Readout of President A's Call with President B of Peru`."""
    head = fold(title or "").text
    if home is None or not _MET.search(head):
        return Reference()
    named = _named_in(head, company)
    found = Reference(tuple(dict.fromkeys((home, *named.named))), named.people)
    return found if len(found.states) > 1 else Reference()


def _named_in(title: str, company: Cast) -> Reference:
    words = set(re.findall(r"[\w'-]+", title.casefold()))
    people: list[CastMember] = [
        p for p in company.people if p.state and p.name.split()[-1].strip(".,").casefold() in words
    ]
    states = tuple(dict.fromkeys(s.code for s in find_states(title)))
    return Reference(named_in(title)) + Reference(states, tuple(people))
