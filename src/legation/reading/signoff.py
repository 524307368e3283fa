"""What an agency ends a story with: `— VNS`, `(Xinhua)`, `VNA/VNS`, `Source: ANTARA`, `Enditem`, initials."""

from __future__ import annotations

import re

from legation.reading.agencies import is_agency
from legation.reading.explicit_date import DATE
from legation.reading.outlet_name import is_press_name, outlet_name

_INITIALS = r"[A-Za-z]{2,5}(?:/[A-Za-z]{2,5}){1,5}"
_LETTERS = r"[A-Z]{2,12}(?:[/-][A-Z]{2,12})*"
_NAME = r"[^\W\d_a-z][^()\[\]\n:;!?]{1,58}"
_END = (
    r"(?:\.?/\.?|###*|\*\s?\*\s?\*|-?30-?|-0-"
    r"|[\[(-]?\s?(?i:end|ends|enditem|item ends|end item|the end)\s?[\])-]?[./]*)"
)
_LINE = re.compile(
    r"(?:--+|[—–-])\s?[A-Z][\w./ -]{1,24}"
    rf"|[\[(/]?{_LETTERS}(?:/[a-z]{{2,5}})*[\])/]?\.?|{_INITIALS}/?|[a-z]{{2,4}}|{_END}"
    r"|\d{1,2}[:.]?\d{2} ?(?i:hrs|gmt|utc|local time)[ \w:./-]{0,30}"
)
_TAIL = re.compile(
    r"(?<=[.!?”\"’')…])\s*(?P<sign>(?:--+|[—–])\s*[A-Z][A-Za-z]{1,14}(?:[/-][A-Z][A-Za-z]{1,14})*\.?|/\./?|ENDS?\.?"
    rf"|-\s?{_LETTERS}\.?|[\[(/]{_LETTERS}[\])/]\.?|{_INITIALS})$"
)
# A name in marks that only an outlet's has at the end of a story; whether it is one is_press_name tells.
_MARKED = re.compile(
    rf"(?:(?:--+|==+|[—–])\s*(?P<dashed>{_NAME})|-\s?(?P<hyphened>{_LETTERS}|[A-Z][a-z]{{2,14}})"
    rf"|[\[(](?P<bracketed>{_NAME})[\])]|/{{1,2}}\s?(?P<slashed>{_NAME}?)\s?/{{1,2}}(?: [A-Z]{{1,3}})*)\.?"
)
_MARKED_TAIL = re.compile(rf"(?<=[.!?”\"’')…])\s*(?P<sign>{_MARKED.pattern})$")
_WRITERS_BEHIND = re.compile(r"(?P<agency>[^\W\d_][\w-]+)(?:\s?/[^\n]*|(?: [A-Z]{2,4}){1,5})")
# Who a story is by, in so many words.
_CREDIT = re.compile(
    r"[\[(]?(?:(?:news )?source|outlet|publisher|publication|news agency|(?:issued|published) by)"
    rf"[ ]?:[ ]*(?P<name>[^:\n\[\]]{{2,90}}?)(?:[,.]? {DATE}[^\n]{{0,20}})?[\])]?\.?",
    re.IGNORECASE,
)
_CREDIT_TAIL = re.compile(rf"(?:^|[.!?”\"’')]\s+)(?P<credit>{_CREDIT.pattern})$", re.IGNORECASE)
_LONGEST_TAIL = 64
_LONGEST_CREDIT = 160


def is_signoff(line: str) -> bool:
    """Tell whether a line at the end of a story is nothing but a sign-off."""
    return bool(_LINE.fullmatch(line)) or (signed_name(line) or credited_name(line)) is not None


def signoff_start(text: str, start: int, end: int) -> int | None:
    """Give the offset of a sign-off behind the last sentence of text[start:end], None without one."""
    credit = credit_start(text[start:end])
    if credit and credited_name(text[start + credit : end]):
        return start + credit
    prose = text[:end]
    found = _TAIL.search(prose, max(start, end - _LONGEST_TAIL))
    if found is None:
        found = _MARKED_TAIL.search(prose, max(start, end - _LONGEST_TAIL))
        if found is None or signed_name(found["sign"]) is None:
            return None
    return found.start("sign") if found.start() > start else None


def credit_start(paragraph: str) -> int | None:
    """Give the offset of words such as `Source: Xinhua` that are, or end, a paragraph; None without them."""
    found = _CREDIT_TAIL.search(paragraph, max(0, len(paragraph) - _LONGEST_CREDIT))
    return found.start("credit") if found else None


def credited_name(credit: str) -> str | None:
    """Give the outlet that `Source: …` names; None for an address, `agencies` and the like."""
    found = _CREDIT.fullmatch(credit)
    return outlet_name(found["name"]) if found and "://" not in found["name"] else None


def signed_name(line: str) -> str | None:
    """Give the outlet that a sign-off names, as printed; None for end marks, initials and people's names."""
    if marked := _MARKED.fullmatch(line):
        words = next(group for group in marked.groups() if group)
        return outlet_name(words) if is_press_name(words) else None
    bare = line.strip(" .")
    if not bare or len(bare) > _LONGEST_TAIL:
        return None
    if is_agency(bare):
        return bare
    # Behind the agency its writers and the hour may stand: `BSS/ASG/1820hrs`, `PTI KND AKJ`.
    writers = _WRITERS_BEHIND.fullmatch(bare)
    return writers["agency"] if writers and is_agency(writers["agency"]) else None
