"""The outlet that a text prints: agency of the dateline or sign-off, `Source:` line, a ministry's heading.

It is asked only where the metadata name no outlet, and only names printed in such a place count: nothing is
guessed from the prose, from file names or from what is reported to have been told to whom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from legation.reading.agencies import is_agency
from legation.reading.dateline import Closing, behind_date_line, closing, opening
from legation.reading.explicit_date import DATE
from legation.reading.gazetteer import known_city, known_country
from legation.reading.outlet_name import is_press_name, outlet_name
from legation.reading.signoff import credit_start, credited_name, is_signoff, signed_name, signoff_start

_LINES_LOOKED_AT = 6
_LONGEST_LINE = 160
_COPYRIGHT = re.compile(r"(?:(?:copyright|©|\(c\))[ ,]*)+(?P<name>[^\n]{2,80})", re.IGNORECASE)
_NOT_THE_OWNER = re.compile(
    r"\ball rights reserved\b.*|\b(?:19|20)\d\d(?:[-–](?:19|20)?\d\d)?\b|^[ ]*by\b", re.IGNORECASE
)
# Above the prose: `Briefing, 20 May 2024 (Example Gazette, Madrid)`, `(shortened by Example Gazette, Oslo)`,
# `By Jane Holm (Example Post)`.
_AFTER_DATE = re.compile(rf"{DATE}[ ]*\((?P<name>[^()\n]{{2,60}})\)$", re.IGNORECASE)
_BY = re.compile(
    r"(?:\((?:as )?(?:shortened|abridged|condensed|issued|released|published|reported) by "
    r"|^By [^()\n]{3,60} \()"
    r"(?P<name>[^()\n]{2,60})\)$"
)

_SUBJECT = (
    r"(?:Foreign|External|European|International|Europe|Affairs|Relations|Co-?operation|Trade|Commerce"
    r"|Integration|E?migration|Immigration|Emigrants|Expatriates|Nationals|Abroad|Diaspora|Regional|Development"
    r"|Tourism|Culture|Religion|Worship|Mobility|State|Defen[cs]e|Finance|Economy|Industry|Interior)"
)
_STATE = r"(?P<state>[\w\u0300-\u036f'’. -]{3,50}?)"
_RELEASE = r"[ ,–—:-]+(?:Press|News|Media) (?:Release|Statement|Note|Communiqu[eé])$"
_MINISTRY = re.compile(
    rf"(?:the )?(?:(?:(?:Federal|Royal) )?(?:Ministry|Department) (?:of|for) {_SUBJECT}"
    rf"(?:(?:, and|,| and| &| of| for)? {_SUBJECT})*"
    r"|(?:Foreign|External Affairs) Ministry"
    r"|Office of the (?:President|Vice President|Prime Minister|Spokesperson|Press Secretary)"
    r"|(?:Prime Minister|President)['’]s Office|State House|Presidency of the Republic|White House"
    r"|Press Information Bureau|Embassy|High Commission|Consulate General|Permanent Mission)"
    rf"(?:(?: of|,| [–—-]) (?:the )?{_STATE}(?P<where>(?: in| to|,) [\w '’-]{{3,50}})?)?"
    rf"(?:{_RELEASE})?",
    re.IGNORECASE,
)
_STATEHOOD = frozenset("republic federation kingdom emirates states union confederation".split())
_SMALL_WORDS = frozenset("of the for and in to & at".split())
_NEEDS_STATE = re.compile(r"(?:the )?(?:Embassy|High Commission|Consulate|Permanent Mission)", re.IGNORECASE)


def printed_outlet(text: str) -> str | None:
    """Give the outlet as the text prints it; None where it prints none, or none that is plainly one."""
    head = opening(text)
    lines = _head_lines(text)
    tail = _tail_lines(text)
    last = closing(text)
    return (
        _first(_credited(line) for line in [*lines, *tail])
        or (_dateline_agency(head.agency) if head.agency else None)
        or _signed(text, tail)
        or _first(_owner(line) for line in tail[:3])
        or (_letterhead(last) if last else None)
        or _first(_ministry(line) for line in [*lines, *tail[:1]])
        or _first(_named_in_heading(line) for line in lines)
    )


def _first(names: Iterator[str | None]) -> str | None:
    return next((name for name in names if name), None)


def _head_lines(text: str) -> list[str]:
    """Give the first lines behind the date line, as long as they are no prose."""
    found: list[str] = []
    for line in text[behind_date_line(text) :][:2000].splitlines():
        line = line.strip()
        if len(line) > _LONGEST_LINE or len(found) == _LINES_LOOKED_AT:
            break
        if line:
            found.append(line)
    return found


def _tail_lines(text: str) -> list[str]:
    """Give the last lines, the last one first."""
    lines = (line.strip() for line in reversed(text[-2000:].splitlines()))
    return [line for line in lines if line][:_LINES_LOOKED_AT]


def _dateline_agency(printed: str) -> str | None:
    """Cut the marks around a dateline's agency; of `(Wire - Example News Agency (ENA))` the name in full."""
    inner = re.sub(r"\([^()]*\)(?=[^()]*\))", "", printed).strip(" ()[]/.,:–—-\n")
    name = outlet_name(inner.rpartition(" - ")[2])
    if name is None or is_agency(name):
        return name
    # Two bare letters are a province's sooner than an agency's: `Chandler, AZ`.
    return name if len(name) > 2 or re.search(r"[(\[/]", printed) else None


def _credited(line: str) -> str | None:
    """Read `Source: Xinhua`, alone on its line or behind the last sentence of a paragraph."""
    start = credit_start(line)
    return credited_name(line[start:]) if start is not None else None


def _signed(text: str, tail: list[str]) -> str | None:
    """Read the sign-offs at the end, from the last line up to the last sentence."""
    for line in tail:
        if name := signed_name(line):
            return name
        if not is_signoff(line):
            start = signoff_start(line, 0, len(line))
            return signed_name(line[start:]) if start is not None else None
    return None


def _owner(line: str) -> str | None:
    found = _COPYRIGHT.fullmatch(line)
    name = _NOT_THE_OWNER.sub("", found["name"]).strip(" ,.-–—|") if found else ""
    return name if is_press_name(name) else None


def _letterhead(last: Closing) -> str | None:
    """Read the office above place and day at the end: `Ministry of Foreign Affairs`, `Colombo`."""
    office = last.office
    if office is None or office.endswith((".", "!", "?", ":", ";", ",")) or not _all_names(office):
        return None
    return office if last.place is None or last.place in office else f"{office}, {last.place}"


def _ministry(line: str) -> str | None:
    """Read a line that is nothing but the name of a ministry, mission or head of government's office."""
    found = _MINISTRY.fullmatch(line)
    if found is None or not _all_names(line):
        return None
    state = found["state"]
    name = re.sub(_RELEASE, "", line, flags=re.IGNORECASE)
    if state is None:
        return None if _NEEDS_STATE.match(line) else name
    # A heading may go on with a verb: `Ministry of Foreign Affairs of Norway Opens New Wing`.
    named = known_country(state) or known_city(state) or state.split()[-1].casefold() in _STATEHOOD
    return name if named or known_country(state.rpartition(" of ")[2]) else None


def _all_names(line: str) -> bool:
    words = re.findall(r"[^\s,–—-]+", line)
    return all(word[0].isupper() or word.casefold() in _SMALL_WORDS for word in words if word[0].isalpha())


def _named_in_heading(line: str) -> str | None:
    found = _AFTER_DATE.search(line) or _BY.search(line)
    return outlet_name(found["name"]) if found and is_press_name(found["name"]) else None
