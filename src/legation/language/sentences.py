"""Where sentences begin and end in the prose of dispatches.

Wire prose is easy but for its abbreviations: `Mr.`, `S. Kazlouski`, `U.S.-led`, `Sept. 4`, `No. 5`.
A full stop ends a sentence unless the word before it is such an abbreviation and what follows can
continue it. Works on folded text (ASCII quotes and dashes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TITLES = (
    "mr mrs ms messrs dr prof hon gen lt col maj capt sgt adm sen rep gov st sr jr rev amb h.e fr".split()
)
_OTHERS = (
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun no nos art para vol p pp "
    "e.g i.e cf al approx dept est etc vs a.m p.m inc ltd co corp u.s u.k u.n e.u u.a.e d.c"
).split()
_NEVER_END = frozenset(
    _TITLES + [w for w in _OTHERS if w not in ("etc", "inc", "ltd", "co", "corp", "jr", "sr")]
)
_MAY_END = frozenset(
    ["u.s", "u.k", "u.n", "e.u", "u.a.e", "d.c", "a.m", "p.m", "etc", "inc", "ltd", "co", "corp", "jr", "sr"]
)

# The end mark with any closing quotes or brackets, then space, then what can open a sentence.
_CANDIDATE = re.compile(r"[.!?…]+[\"')\]]*(?=\s+[\"'(\[]*\S)")
_LAST_WORD = re.compile(r"([^\s\"'(\[]+)$")
_STARTERS = frozenset(
    "the a an he she it they we i in on at this that these those his her its their both after before during "
    "while when as for from to but and also however meanwhile according earlier later following asked".split()
)


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence of text[start:end], trimmed of white space."""
    stop = len(text) if end is None else end
    begin = start
    for mark in _CANDIDATE.finditer(text, start, stop):
        if _ends(text, begin, mark, stop):
            yield from _trimmed(text, begin, mark.end())
            begin = mark.end()
    yield from _trimmed(text, begin, stop)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end


def _ends(text: str, begin: int, mark: re.Match[str], stop: int) -> bool:
    following = text[mark.end() : min(stop, mark.end() + 40)].lstrip().lstrip("\"'([")
    if not following:
        return True
    if following[0].islower():
        return False
    if not mark.group().startswith(".") or mark.group().startswith(".."):
        return True
    before = _LAST_WORD.search(text, begin, mark.start())
    if before is None:
        return True
    word = before.group(1)
    lower = word.lower()
    next_word = re.match(r"[\w'-]+", following)
    opens = next_word is not None and next_word.group().lower() in _STARTERS
    if lower in _MAY_END:
        return opens
    if lower in _NEVER_END:
        # `on 4 Dec. The minister` ends; `Dec. 4` and `Mr. Petrov` do not.
        return opens and lower not in _TITLES
    if len(word) == 1 and word.isupper():
        return (
            opens and next_word is not None and next_word.group()[0].isupper() and len(next_word.group()) > 1
        )
    return not re.fullmatch(r"(?:[A-Z]\.)+[A-Z]", word) or opens
