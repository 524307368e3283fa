"""Numbers that lean on other words for what they count: `the number of seats from 20 to 50`, `15 of them`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from legation.language.counted import Counted, counted_behind

# Nothing behind these is still about the same things.
_ENDING = re.compile(r"[.;:?!]\s|\n")
_NUMBER_OF = re.compile(r"\bnumbers? of\b|\bquotas? (?:for|of)\b", re.IGNORECASE)
# `raise the number of places from 20 to 50`
_CHANGED = re.compile(
    r"\b(?:from|to|by|at|exceed(?:s|ed)?|reach(?:es|ed)?|is|are|was|were|stood at|total(?:s|l?ed)?)"
    r"\s+(?:only\s+|now\s+|about\s+|over\s+|nearly\s+|some\s+|more than\s+|almost\s+|around\s+)?\Z",
    re.IGNORECASE,
)
# `we will grant 50,`, `the number will rise to 40`: as many of what was counted last
_ANOTHER_TIME = re.compile(
    r"\b(?:(?:will|would|shall|to)\s+(?:now\s+)?"
    r"(?:grant|offer|award|give|provide|send|take|host|train|receive|accept|be)"
    r"|\b(?:the|this|their) (?:number|figure|quota) (?:will|would|is to|should) (?:rise|grow|increase|go up|double)"
    r" to)\s+(?:about\s+|over\s+|some\s+|nearly\s+|up to\s+)?\Z",
    re.IGNORECASE,
)
_ENDS_THERE = re.compile(
    r"\s*(?:[.,;]\s|[.;]?$|next\b|this year\b|from\b|(?:a|per|each|every) year\b|by\b|in \d)"
)
# `another 45 will be trained`, `and 9,000 returned home`, `bringing their number to 65`
_FURTHER = re.compile(
    r"\b(?:another|a further|an additional|an extra|bringing (?:the|their|its) (?:total|number|figure) to)\s+"
    r"(?:about\s+|over\s+|some\s+|nearly\s+)?\Z",
    re.IGNORECASE,
)
_N_MORE = re.compile(r"\s+more\s+(?:will|would|are to|were|have|are)\b")
_ALSO = re.compile(
    r"(?:\bof (?:whom|which)|\band|\bwhile|\bwhereas|\bbut|,)\s+(?:about\s+|over\s+|some\s+|nearly\s+|more than\s+)?\Z"
)
_DO = re.compile(
    r"\s+(?:were|are|have|had|will|live|came|left|went|work|study|studied|arrived|returned|moved|joined|received"
    r"|visited|graduated)\b"
)
# `15 of them`, `40 Kenyan ones`
_OF_THEM = re.compile(r"\s+(?:of\s+(?:them|whom|which|these|those)|(?:[A-Z]\w+\s+)?ones)\b")
# `up from eleven`, `compared with 900 a week ago`
_THAN_BEFORE = re.compile(
    r"\b(?:(?:up|down)\s+from|compared\s+(?:with|to)|in comparison (?:with|to)|(?:as\s+)?against|versus|instead of)"
    r"\s+(?:only\s+|just\s+|about\s+|some\s+|the\s+)?\Z",
    re.IGNORECASE,
)
# `17 of 22 dairies`, `31 out of 38 points`: both count the same.
_PART_OF = re.compile(r"\s+(?:out\s+of|of)\s+(?:the\s+|its\s+|their\s+|all\s+)?(?=[\dA-Za-z])")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_REACH = 200


@dataclass(frozen=True, slots=True)
class Named:
    """What is counted at an offset, whether by a number or as a bare plural; unit as a quantity has it."""

    start: int
    noun: str
    unit: str


def leans_on(text: str, start: int, end: int, counted: Sequence[Named]) -> Named | None:
    """Give what the bare number text[start:end] counts by what stands around it, or None.

    counted: what the numbers around count, in order.
    """
    found = _changed(text, start)
    if found is not None:
        return found
    part = _PART_OF.match(text, end)
    if part is not None:
        whole = next((c for c in counted if part.end() <= c.start <= part.end() + 1), None)
        if whole is not None:
            return whole
    if _OF_THEM.match(text, end) or _THAN_BEFORE.search(text, max(0, start - 40), start):
        before = [c for c in counted if start - _REACH < c.start < start and c.noun]
        return before[-1] if before else _people_before(text, start) if _OF_THEM.match(text, end) else None
    further = _FURTHER.search(text, max(0, start - 60), start) and (
        _DO.match(text, end) or _ENDS_THERE.match(text, end)
    )
    further = further or _N_MORE.match(text, end)
    also = _DO.match(text, end) and _ALSO.search(text, max(0, start - 20), start)
    if further or also:
        before = [c for c in counted if start - _REACH < c.start < start and c.noun]
        ended = before and also and _ENDING.search(text, before[-1].start, start)
        return before[-1] if before and not ended else None
    if _ENDS_THERE.match(text, end) and _ANOTHER_TIME.search(text, max(0, start - 60), start):
        before = [c for c in counted if start - _REACH < c.start < start and c.noun]
        return before[-1] if before else None
    return None


def _changed(text: str, start: int) -> Named | None:
    """Give what `the number of …` before a number that it is raised to counts."""
    if _CHANGED.search(text, max(0, start - 40), start) is None:
        return None
    phrases = list(_NUMBER_OF.finditer(text, max(0, start - _REACH), start))
    if not phrases or _ENDING.search(text, phrases[-1].end(), start):
        return None
    noun = counted_behind(text, phrases[-1].end())
    return _named(start, noun) if noun is not None and noun.end < start else None


def _people_before(text: str, start: int) -> Named | None:
    """Give the last persons named as a plural before `15 of them`."""
    plurals: Iterator[Counted | None] = (
        counted_behind(text, word.start() - 1, 1)
        for word in reversed(list(_WORD.finditer(text, max(0, start - _REACH), start)))
        if word.start() and text[word.start() - 1] == " "
    )
    noun = next((plural for plural in plurals if plural is not None and plural.persons), None)
    return _named(start, noun) if noun is not None else None


def _named(start: int, noun: Counted) -> Named:
    return Named(start, noun.noun, "people" if noun.persons else noun.noun)
