"""Whether words printed where an agency names itself are an outlet: `BSS`, `Example Daily, Nairobi`."""

from __future__ import annotations

import re

from legation.reading.agencies import is_agency
from legation.reading.explicit_date import MONTH, WEEKDAY
from legation.reading.gazetteer import known_city, known_country

_LONGEST = 60
_MOST_WORDS = 8
_ALLOWED = re.compile(r"[\w\u0300-\u036f .,&'’/+-]+")
_DATED = re.compile(rf"\b(?:{MONTH}|{WEEKDAY}|(?:19|20)\d\d)(?!\w)", re.IGNORECASE)
_CAPITALS = re.compile(r"[A-Z]{3,12}(?:[/-][A-Z]{2,12})*")
_PARTS = re.compile(r"[ /,]+")
_PARTICLES = frozenset("of the and for in on & de del da do dos das d la le du des al el".split())
# Words that tell how a story was made and nothing of who made it; a name needs one that is not among them.
_NOT_NAMES = frozenset(
    """agencies agency analysis archive audio author brief briefing bureau bulletin by communique communiqué
    corrected correction correspondent correspondents day desk dispatch edited editor editorial end ends
    exclusive feature file flash foreign from full image interview item joint live local monitoring news
    newsroom noon note online opinion our own photo photos picture pictures press readout release report
    reporter reporters reporting reports service source sources special staff statement text time to today
    transcript translated translation unofficial update updated updates urgent video web wire wires with
    writer writers yesterday am cet cst edt est gmt hrs ist pm pst utc""".split()
)
_NO_FIRST_WORDS = frozenset("adds by from photo recasts reporting see special updates with writes".split())
# What newspapers and broadcasters are called, so that their names are known as such on sight.
_PRESS_WORDS = frozenset(
    """agency broadcasting broadcaster bulletin chronicle courier daily dispatch echo examiner express gazette
    globe guardian herald independent inquirer journal mail media mirror monitor news newspaper newswire
    observer post press radio record reporter review service standard star sun telegraph television times
    today tribune tv voice weekly wire""".split()
)


def outlet_name(words: str) -> str | None:
    """Give the outlet's name where the words are one, None for a place, a day, `Web Desk`, `Updated`.

    For words printed where an agency stands, as in the brackets of a dateline; else see `is_press_name`.
    """
    name = " ".join(words.split()).strip(" .,-–—/=*")
    if is_agency(name) and name:
        return name
    parts = [part for part in _PARTS.split(name) if part]
    if not 2 <= len(name) <= _LONGEST or len(parts) > _MOST_WORDS or not _ALLOWED.fullmatch(name):
        return None
    if _DATED.search(name) or parts[0].casefold() in _NO_FIRST_WORDS:
        return None
    if not all(_is_name_word(part) for part in parts) or not name[0].isalnum() or name[0].islower():
        return None
    if all(part.casefold().strip(".") in _NOT_NAMES | _PARTICLES for part in parts):
        return None
    return None if known_country(name) or known_city(name) else name


def is_press_name(words: str) -> bool:
    """Tell whether words name an outlet wherever they stand: an agency of the table, letters, `… Times`."""
    name = outlet_name(words)
    if name is None:
        return False
    parts = {part.casefold() for part in _PARTS.split(name)}
    named = len(parts) > 1 and not parts.isdisjoint(_PRESS_WORDS)
    return is_agency(name.partition(",")[0]) or named or bool(_CAPITALS.fullmatch(name))


def _is_name_word(word: str) -> bool:
    return (
        word in _PARTICLES or word[0].isdigit() or any(letter.isupper() for letter in word[:2]) or "." in word
    )
