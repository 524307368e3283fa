"""The grammar of names: `Mohammed bin Salman`, `S. Lukashevich`, `Joseph R. Biden, Jr.`, `Lê Thị Thu Hằng`.

A name is a run of capitalised words, initials and particles, with honorifics before and suffixes behind. The
grammar says how far a name reaches once something shows that one is there; a run alone is no name.
"""

from __future__ import annotations

from dataclasses import dataclass

from legation.language.people.name_words import (
    HONORIFICS,
    MONTHS,
    NEVER_FIRST,
    NEVER_IN_NAME,
    OFFICES_AND_NAMES,
    PARTICLES,
    PERHAPS_NAMES,
    SUFFIXES,
    TITLE_OFFICES,
    TITLE_OPENERS,
    WEEKDAYS,
)
from legation.language.people.office_words import BODIES, PORTFOLIO
from legation.language.people.offices import head_of
from legation.language.people.tokens import CAPITAL, INITIAL, LOWER, MARK, NUMBER, Tokens

_MAX_TOKENS = 9
_ALSO_NAMES = frozenset(
    ["green", "land", "light", "marine", "forest", "forests", "west", "east", "north", "works", "blue", "war", "pacific"]
)
_POSSESSED = frozenset({"his", "her", "their", "your"})


@dataclass(slots=True, eq=False)
class NamePhrase:
    """A name in the tokens: first is that of its honorifics, core and last bound the name without title."""

    first: int
    core: int
    last: int

    @property
    def titled(self) -> bool:
        """An honorific stands before it."""
        return self.first < self.core

    @property
    def length(self) -> int:
        """Number of tokens without title."""
        return self.last - self.core + 1


def name_text(tokens: Tokens, name: NamePhrase) -> str:
    """Give the name as printed, white space made single."""
    return " ".join(tokens.text[tokens.start[name.core] : tokens.end[name.last]].split())


def name_at(tokens: Tokens, at: int, *, behind_office: bool = False) -> NamePhrase | None:
    """Give the name that starts at the token with its honorifics.

    behind_office: an office stands directly before it, so that a bare title such as `Ambassador` is one more
    honorific and a first name that is a state's too (Israel, Jordan) is a name.
    """
    core = over_honorifics(tokens, at, behind_office=behind_office)
    last = _core_end(tokens, core, behind_office=behind_office)
    if last < core:
        return None
    if core > at and last == core and _bare(tokens, core - 1) in PERHAPS_NAMES:
        core -= 1
    if _runs_on(tokens, last):
        return None
    return NamePhrase(at, core, last)


def _bare(tokens: Tokens, at: int) -> str:
    return tokens.low[at].rstrip(".")


def over_honorifics(tokens: Tokens, at: int, *, behind_office: bool = False) -> int:
    """Give the first token behind the honorifics that start at the token."""
    count = len(tokens)
    while at < count:
        low = _bare(tokens, at)
        if tokens.kind[at] not in (CAPITAL, INITIAL):
            if low == "the" and at + 1 < count and _bare(tokens, at + 1) in ("honourable", "honorable"):
                at += 2
                continue
            if low == "." and at and _bare(tokens, at - 1) in HONORIFICS:
                at += 1
                continue
            break
        if low in HONORIFICS or tokens.low[at] in HONORIFICS:
            at += 1
        elif (
            low in _POSSESSED
            and at + 1 < count
            and tokens.low[at + 1] in ("excellency", "majesty", "highness")
        ) or (low in TITLE_OPENERS and at + 1 < count and _bare(tokens, at + 1) in HONORIFICS) or (low == "right" and at + 1 < count and _bare(tokens, at + 1) in HONORIFICS) or (low == "first" and at + 1 < count and tokens.low[at + 1] == "lady"):
            at += 2
        elif low in ("chief", "air") and at + 2 < count and _bare(tokens, at + 2) == "marshal":
            at += 3
        elif behind_office and low in TITLE_OFFICES:
            at += 1
        else:
            break
    return at


def _core_end(tokens: Tokens, core: int, *, behind_office: bool) -> int:
    """Give the last token of the name that starts at core, core - 1 where none does."""
    last = core - 1
    at, count = core, len(tokens)
    words = 0
    while at < count and at - core < _MAX_TOKENS:
        kind, low = tokens.kind[at], tokens.low[at]
        if kind == INITIAL:
            last = at
        elif kind == CAPITAL:
            if low in SUFFIXES and words:
                last = at
                break
            if not is_name_word(tokens, at, first=words == 0, behind_office=behind_office):
                break
            words += 1
            last = at
        elif kind == LOWER and low in PARTICLES:
            if not _particle_leads_on(tokens, at, first=words == 0 and last < core):
                break
        elif (
            kind == MARK
            and low == ","
            and words
            and tokens.low[at + 1 : at + 2] in (["jr."], ["jr"], ["sr."], ["sr"])
        ):
            last = at + 1
            break
        else:
            break
        at += 1
    return last if words else core - 1


def _particle_leads_on(tokens: Tokens, at: int, *, first: bool) -> bool:
    """Tell whether a particle (`bin`, `von der`) is followed by more of the name."""
    if first and tokens.low[at] in (
        "as",
        "do",
        "e",
        "i",
        "te",
        "y",
        "um",
        "at",
        "us",
        "den",
        "die",
        "la",
        "lo",
    ):
        return False
    for ahead in range(at + 1, min(at + 4, len(tokens))):
        if tokens.kind[ahead] == CAPITAL:
            return is_name_word(tokens, ahead, first=False, behind_office=False)
        if tokens.low[ahead] not in PARTICLES:
            return False
    return False


def is_name_word(tokens: Tokens, at: int, *, first: bool, behind_office: bool) -> bool:
    """Tell whether a capitalised word can be part of a name here."""
    low = tokens.low[at]
    if low in NEVER_IN_NAME or low in WEEKDAYS:
        return False
    if tokens.state[at] is not None:
        return _state_word_is_name(tokens, at, first=first, behind_office=behind_office)
    if low in MONTHS and (first or (at + 1 < len(tokens) and tokens.kind[at + 1] == NUMBER)):
        return False
    if first and low in NEVER_FIRST:
        return False
    if low in BODIES or (low in PORTFOLIO and (first or low not in _ALSO_NAMES)):
        return False
    if head_of(low) and (low not in OFFICES_AND_NAMES or (first and not behind_office)):
        return False
    word = tokens.word[at]
    return not (len(word) > 1 and word.isupper() and not _capitals_in_name(tokens, at))


def _state_word_is_name(tokens: Tokens, at: int, *, first: bool, behind_office: bool) -> bool:
    """`Foreign Minister Israel Katz`: a state's name is a first name directly behind an office."""
    state = tokens.state[at]
    if not (first and behind_office) or at + 1 >= len(tokens) or tokens.state[at + 1] is state:
        return False
    if state is not None and state.form == "demonym":
        return False
    return (
        tokens.kind[at + 1] == CAPITAL
        and tokens.state[at + 1] is None
        and tokens.low[at + 1] not in NEVER_IN_NAME
        and not head_of(tokens.low[at + 1])
    )


def _capitals_in_name(tokens: Tokens, at: int) -> bool:
    """`Emmanuel MACRON`, `WANG Yi`, `XI JINPING`: capitals throughout count beside another word of a name."""
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(tokens) and tokens.kind[beside] == CAPITAL and tokens.state[beside] is None:
            low = tokens.low[beside]
            if low not in NEVER_IN_NAME and low not in PORTFOLIO and low not in BODIES and not head_of(low):
                return True
    return False


def _runs_on(tokens: Tokens, last: int) -> bool:
    """Tell whether what follows shows a place or body named after somebody: `Prince Edward Island`."""
    at = last + 1
    if at >= len(tokens) or tokens.kind[at] != CAPITAL or tokens.state[at] is not None:
        return False
    low = tokens.low[at]
    return (
        (low in NEVER_IN_NAME or low in BODIES)
        and not head_of(low)
        and low not in ("prime", "foreign", "deputy", "vice", "their", "his")
    )


def name_before(tokens: Tokens, end: int, floor: int) -> NamePhrase | None:
    """Give the name whose last token is `end`, reaching back no further than token `floor`."""
    last = end
    at = end
    if tokens.low[at] in SUFFIXES and at - 1 > floor:
        at -= 2 if tokens.low[at - 1] == "," else 1
    if at < floor or tokens.kind[at] != CAPITAL:
        return None
    core = at + 1
    while at >= floor and last - at < _MAX_TOKENS:
        kind, low = tokens.kind[at], tokens.low[at]
        if kind == INITIAL and low not in HONORIFICS:
            core = at
        elif kind == CAPITAL:
            if _bare(tokens, at) in HONORIFICS or not is_name_word(
                tokens, at, first=False, behind_office=False
            ):
                break
            core = at
        elif not (
            kind == LOWER and low in PARTICLES and low not in ("as", "at", "us", "i", "te") and core == at + 1
        ):
            break
        at -= 1
    core = _drop_openers(tokens, core, last)
    if (
        core > last
        or (not is_name_word(tokens, core, first=True, behind_office=False)
        and tokens.kind[core] == CAPITAL)
    ):
        return _israel(tokens, core, last, floor)
    first = _back_over_honorifics(tokens, core, floor)
    if first < core and last == core and _bare(tokens, core - 1) in PERHAPS_NAMES:
        core -= 1
    israel = _israel(tokens, core, last, floor)
    return israel or NamePhrase(first, core, last)


def _israel(tokens: Tokens, core: int, last: int, floor: int) -> NamePhrase | None:
    """Take in a first name that is a state's name too where a single family name follows it."""
    at = core - 1
    if core != last or at < floor or tokens.kind[at] != CAPITAL or tokens.state[at] is None:
        return None
    if tokens.state[at].form == "demonym" or (at and tokens.low[at - 1] in ("in", "of", "from", "to", "at")):  # type: ignore[union-attr]
        return None
    return NamePhrase(at, at, last)


def _drop_openers(tokens: Tokens, core: int, last: int) -> int:
    """Leave out capitalised words that only open the sentence: `With Ilza Maria …`, `Welcoming Sun …`."""
    while core <= last and tokens.kind[core] == CAPITAL:
        low = tokens.low[core]
        opening = tokens.opens_sentence(core) and len(low) > 5 and low.endswith("ing") and core < last
        if low not in NEVER_FIRST and not opening:
            break
        core += 1
    while core <= last and tokens.kind[core] == LOWER and tokens.low[core] in ("de", "e", "y", "la", "a"):
        core += 1
    return core


def _back_over_honorifics(tokens: Tokens, core: int, floor: int) -> int:
    first = core
    at = core - 1
    while at >= floor:
        low = _bare(tokens, at)
        if (
            tokens.kind[at] == MARK
            and tokens.low[at] == "."
            and at - 1 >= floor
            and _bare(tokens, at - 1) in HONORIFICS
        ):
            at -= 1
            continue
        if tokens.kind[at] not in (CAPITAL, INITIAL):
            break
        if low in HONORIFICS or tokens.low[at] in HONORIFICS or low in TITLE_OFFICES or (
            low in _POSSESSED
            and first == at + 1
            and tokens.low[at + 1] in ("excellency", "majesty", "highness")
        ) or (low in TITLE_OPENERS and first == at + 1):
            first = at
        else:
            break
        at -= 1
    return first
